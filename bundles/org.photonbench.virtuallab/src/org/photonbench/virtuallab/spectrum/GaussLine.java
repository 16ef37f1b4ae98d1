package org.photonbench.virtuallab.spectrum;

import org.apache.commons.math3.special.Erf;
import org.photonbench.virtuallab.check.Require;

/**
 * An inhomogeneously broadened line.
 *
 * @param centreEv centre in eV
 * @param sigmaEv standard deviation in eV
 */
public record GaussLine(double centreEv, double sigmaEv) implements LineShape {
  /** FWHM of a Gaussian of standard deviation 1. */
  public static final double FWHM = 2 * Math.sqrt(2 * Math.log(2));

  public GaussLine {
    Require.positive("the centre of a line", centreEv);
    Require.positive("the width of a line", sigmaEv);
  }

  @Override
  public double share(double lowEv, double highEv) {
    double unit = sigmaEv * Math.sqrt(2);
    return 0.5 * Erf.erf((lowEv - centreEv) / unit, (highEv - centreEv) / unit);
  }

  @Override
  public double density(double ev) {
    double x = (ev - centreEv) / sigmaEv;
    return Math.exp(-0.5 * x * x) / (sigmaEv * Math.sqrt(2 * Math.PI));
  }

  @Override
  public LineShape moved(double ev) {
    return new GaussLine(centreEv + ev, sigmaEv);
  }

  @Override
  public double fwhmEv() {
    return FWHM * sigmaEv;
  }
}
