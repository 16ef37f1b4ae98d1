package org.photonbench.ui;

import org.eclipse.swt.widgets.Widget;

/** The names under which tests and scripts find widgets, whatever their labels say. */
public final class WidgetId {
  /** The key of {@link Widget#setData(String, Object)}. */
  public static final String KEY = "org.photonbench.id";

  /** The switch to the overview of a recording, a ToolItem. */
  public static final String RECORDING_OVERVIEW = "recording.overview";

  /** The switch to the whole header of a recording, a ToolItem. */
  public static final String RECORDING_ENTRIES = "recording.entries";

  /** Title of a recording: its file name. */
  public static final String RECORDING_TITLE = "recording.title";

  /** The line under the title: format, mode, duration. */
  public static final String RECORDING_SUBTITLE = "recording.subtitle";

  /** Key facts of the header; each value is a label of this id, a dot and the fact. */
  public static final String RECORDING_FACTS = "recording.facts";

  /**
   * Photons and rates; each cell is a label of this id, a dot, the channel ({@code All} for the
   * sum), a dot and the column (1: photons, 2: rate).
   */
  public static final String RECORDING_CHANNELS = "recording.channels";

  /** Where every record went: the section; its sentence is found as {@link #RECORDING_SUM}. */
  public static final String RECORDING_BALANCE = "recording.balance";

  /** The sentence on where every record went, a label. */
  public static final String RECORDING_SUM = "recording.balance.text";

  /** Faults: the section; its sentences are labels of this id, a dot and "text". */
  public static final String RECORDING_FAULTS = "recording.faults";

  /** The sentence shown instead of a recording that cannot be read. */
  public static final String RECORDING_ERROR = "recording.error";

  /** The link that reads a recording again. */
  public static final String RECORDING_RETRY = "recording.retry";

  /** Progress of the reading. */
  public static final String RECORDING_PROGRESS = "recording.progress";

  /** The link that cancels the reading. */
  public static final String RECORDING_CANCEL = "recording.cancel";

  /** The links to the analyses; the id of each is this, a dot and the analysis identifier. */
  public static final String RECORDING_ANALYSE = "recording.analyse";

  /** The figures; the id of each is this, a dot and the figure's identifier. */
  public static final String RECORDING_FIGURE = "recording.figure";

  /** The whole header, a table. */
  public static final String RECORDING_HEADER = "recording.header";

  /** The text that filters the header. */
  public static final String RECORDING_HEADER_FILTER = "recording.header.filter";

  /** Bundles and contributions with their state, a table. */
  public static final String HEALTH_TABLE = "health.table";

  private WidgetId() {}

  /** Marks a widget and hands it back. */
  public static <W extends Widget> W mark(W widget, String id) {
    widget.setData(KEY, id);
    return widget;
  }
}
