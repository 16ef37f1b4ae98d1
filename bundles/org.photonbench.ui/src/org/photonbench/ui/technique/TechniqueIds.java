package org.photonbench.ui.technique;

/** Ids of commands, and of widgets under {@link org.photonbench.ui.WidgetId#KEY}. */
public final class TechniqueIds {
  /** The context of keys while a technique view is active. */
  public static final String CONTEXT = "org.photonbench.ui.technique.context";

  /** Chooses the input; also the target of links. */
  public static final String CHOOSE = "org.photonbench.ui.technique.choose";

  public static final String RUN = "org.photonbench.ui.technique.run";
  public static final String CANCEL = "org.photonbench.ui.technique.cancel";
  public static final String PIN = "org.photonbench.ui.technique.pin";
  public static final String SAVE = "org.photonbench.ui.technique.save";
  public static final String EXPORT = "org.photonbench.ui.technique.export";

  /** Switches the mouse to selecting a part of the figure. */
  public static final String SELECT = "org.photonbench.ui.technique.select";

  /** The menu of masks, an action of the figure view. */
  public static final String MASKS = "org.photonbench.ui.technique.masks";

  public static final String HELP = "org.photonbench.ui.technique.help";

  /** The plot of the figure view. */
  public static final String PLOT = "technique.figure.plot";

  /** The choice of the figure, if there are several. */
  public static final String FIGURES = "technique.figure.choice";

  /** The text shown instead of a figure. */
  public static final String EMPTY = "technique.figure.empty";

  /** Name of the recording above the figure. */
  public static final String INPUT = "technique.figure.input";

  /** The line above the figure that tells how the run stands. */
  public static final String STATE = "technique.figure.state";

  /** The control of a setting; its name follows after a dot. */
  public static final String SETTING = "technique.setting";

  /** The message at a setting; its name follows after a dot. */
  public static final String SETTING_MESSAGE = "technique.setting.message";

  /** What is wrong with several settings together. */
  public static final String SETTINGS_MESSAGE = "technique.settings.message";

  public static final String QUANTITIES = "technique.quantities";
  public static final String MESSAGES = "technique.messages";

  private TechniqueIds() {}
}
