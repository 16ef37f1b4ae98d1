package org.photonbench.ui.instruments;

/** Identifiers of views, commands and widgets, as plugin.xml and the tests name them. */
public final class InstrumentsIds {
  private static final String PREFIX = "org.photonbench.ui.instruments.";

  public static final String PERSPECTIVE = PREFIX + "perspective";
  public static final String LIST = PREFIX + "list";
  public static final String CONTROL = PREFIX + "control";
  public static final String PROPERTIES = PREFIX + "properties";
  public static final String WIRE = PREFIX + "wire";
  public static final String ALIGNMENT = PREFIX + "alignment";
  public static final String SAFETY = PREFIX + "safety";

  public static final String CONTEXT = PREFIX + "context";
  public static final String STOP = PREFIX + "stop";
  public static final String OPEN = PREFIX + "open";
  public static final String NEW = PREFIX + "new";
  public static final String SAVE = PREFIX + "save";
  public static final String SAVE_AS = PREFIX + "saveAs";

  /** A virtual set-up; its short name follows. */
  public static final String VIRTUAL = PREFIX + "virtual.";

  public static final String ADD = PREFIX + "add";
  public static final String REMOVE = PREFIX + "remove";
  public static final String DISCOVER = PREFIX + "discover";
  public static final String CONNECT = PREFIX + "connect";
  public static final String CONNECT_ALL = PREFIX + "connectAll";
  public static final String DISCONNECT = PREFIX + "disconnect";
  public static final String DISCONNECT_ALL = PREFIX + "disconnectAll";
  public static final String TWIN = PREFIX + "twin";
  public static final String ACKNOWLEDGE = PREFIX + "acknowledge";
  public static final String HELP = PREFIX + "help";

  /** The table of instruments. */
  public static final String TABLE = "instruments.table";

  /** What did not work, or what to do, a label under the table. */
  public static final String MESSAGE = "instruments.message";

  /** The big stop in a view; that of the window's toolbar is {@link #STOP_TRIM}. */
  public static final String STOP_BUTTON = "instruments.stop";

  public static final String STOP_TRIM = "instruments.stop.trim";

  /** The mark in the status line while twins are in use. */
  public static final String VIRTUAL_MARK = "instruments.virtual";

  /** Fields and buttons of the controls are of this id, a dot and their name. */
  public static final String CONTROLS = "instruments.control";

  /** The table of properties, and what was refused. */
  public static final String PROPERTY_TABLE = "instruments.properties";

  public static final String PROPERTY_MESSAGE = "instruments.properties.message";

  /** The wire log: table, filter, pause. */
  public static final String WIRE_TABLE = "instruments.wire";

  public static final String WIRE_FILTER = "instruments.wire.filter";

  /** The alignment view: digits and maximum are labels, the rest is named by a dot and its name. */
  public static final String RATE = "instruments.rate";

  private InstrumentsIds() {}
}
