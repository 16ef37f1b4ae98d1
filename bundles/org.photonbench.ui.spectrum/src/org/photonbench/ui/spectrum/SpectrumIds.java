package org.photonbench.ui.spectrum;

/** The names under which tests find the widgets of the editor of spectra. */
public final class SpectrumIds {
  public static final String TITLE = "spectrum.title";

  /** The line under the title: format and size. */
  public static final String SUBTITLE = "spectrum.subtitle";

  /**
   * The groups of facts begin with this, a dot and the key of the group; each value is a label of
   * that, a dot and the key of the fact.
   */
  public static final String GROUP = "spectrum";

  /** The plot. */
  public static final String PLOT = "spectrum.plot";

  /** The choice of the horizontal axis, a Combo. */
  public static final String AXIS = "spectrum.axis";

  /** The choice of a linear or logarithmic axis, a Combo. */
  public static final String SCALE = "spectrum.scale";

  /** The choice of the unit of the signal, a Combo. */
  public static final String SIGNAL = "spectrum.signal";

  /** Whether the band of uncertainty is shown, a Button. */
  public static final String UNCERTAINTY = "spectrum.uncertainty";

  /** Whether all frames are shown as a map, a Button. */
  public static final String ALL_FRAMES = "spectrum.all";

  /** The frame, a Scale. */
  public static final String SLIDER = "spectrum.frame.slider";

  /** The frame, a Spinner. */
  public static final String FRAME = "spectrum.frame";

  /** The number and the conditions of the frame, a Label. */
  public static final String CONDITION = "spectrum.frame.condition";

  /** What is to be known of the choice, a Label. */
  public static final String HINT = "spectrum.hint";

  /** The sentence shown instead of a file that cannot be read. */
  public static final String ERROR = "spectrum.error";

  /** The link that reads the file again. */
  public static final String RETRY = "spectrum.retry";

  private SpectrumIds() {}
}
