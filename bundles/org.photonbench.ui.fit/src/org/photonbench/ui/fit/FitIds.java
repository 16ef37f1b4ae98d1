package org.photonbench.ui.fit;

/** Ids of the view, its commands, and its widgets under {@link org.photonbench.ui.WidgetId#KEY}. */
public final class FitIds {
  public static final String VIEW = "org.photonbench.ui.fit.view";

  /** Opens the view on the figure of the active part. */
  public static final String OPEN = "org.photonbench.ui.fit.open";

  /** Fits, while the view is active. */
  public static final String RUN = "org.photonbench.ui.fit.run";

  static final String CONTEXT = "org.photonbench.ui.fit.context";

  /** The choice of the data, a Combo. */
  public static final String DATA = "fit.data";

  /** Chooses a measured instrument response, a Button. */
  public static final String RESPONSE = "fit.response";

  /** In the dialog of the response. */
  public static final String RESPONSE_FILE = "fit.response.file";

  public static final String RESPONSE_CHANNEL = "fit.response.channel";
  public static final String RESPONSE_PERIOD = "fit.response.period";

  /** The choice of the model, a Combo. */
  public static final String MODEL = "fit.model";

  /** The text that filters the models. */
  public static final String FILTER = "fit.model.filter";

  public static final String FROM = "fit.range.from";
  public static final String TO = "fit.range.to";
  public static final String WHOLE = "fit.range.whole";

  /** Parameters with their results, a Table. */
  public static final String PARAMETERS = "fit.parameters";

  public static final String GUESS = "fit.guess";
  public static final String FIT = "fit.run";
  public static final String CANCEL = "fit.cancel";
  public static final String COMPARE = "fit.compare";
  public static final String KEEP = "fit.keep";
  public static final String COPY = "fit.copy";

  /** What goes on, how good the fit is, or what is wrong. */
  public static final String STATE = "fit.state";

  /** What to do while there is nothing to fit, a Link. */
  public static final String EMPTY = "fit.empty";

  public static final String TABS = "fit.tabs";
  public static final String RESIDUALS = "fit.residuals";
  public static final String CORRELATION = "fit.correlation";
  public static final String COMPARISON = "fit.comparison";
  public static final String MESSAGES = "fit.messages";

  private FitIds() {}
}
