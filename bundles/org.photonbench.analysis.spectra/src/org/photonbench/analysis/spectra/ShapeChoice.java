package org.photonbench.analysis.spectra;

import java.util.List;

/** Which line shape is fitted. */
public enum ShapeChoice {
  /** Gaussian, Lorentzian or Voigt, by the Bayesian information criterion. */
  AUTOMATIC(LineShape.GAUSSIAN, LineShape.LORENTZIAN, LineShape.VOIGT),
  GAUSSIAN(LineShape.GAUSSIAN),
  LORENTZIAN(LineShape.LORENTZIAN),
  VOIGT(LineShape.VOIGT),
  SECH2(LineShape.SECH2),
  TAILED(LineShape.TAILED);

  private final List<LineShape> shapes;

  ShapeChoice(LineShape... shapes) {
    this.shapes = List.of(shapes);
  }

  List<LineShape> shapes() {
    return shapes;
  }
}
