package org.photonbench.ui.plot;

/** Where numbers are in a plot area. Pixels count from its upper left corner. */
public interface PlotPixels {
  double pixelX(double value);

  /** What a logarithmic axis cannot show lies far below the plot. */
  double pixelY(double value);

  double valueX(double pixel);

  double valueY(double pixel);

  int width();

  int height();
}
