package org.photonbench.virtuallab.spectrum;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.photonbench.virtuallab.check.Require;

/**
 * A Lorentz line spread by a Gauss distribution of its centre.
 *
 * <p>The density is the trapezoidal sum of the convolution with the residue of the pole that lies
 * near the real axis, which leaves an error below 1e-15 (the method is that of Chiarella and
 * Reichel, Math. Comp. 22, 137 (1968), with nodes moved by half a step where the pole would meet
 * one). Shares are Gauss-Legendre integrals of it.
 *
 * @param centreEv centre in eV
 * @param lorentzFwhmEv full width at half maximum of the Lorentz part in eV
 * @param sigmaEv standard deviation of the Gauss part in eV
 */
public record VoigtLine(double centreEv, double lorentzFwhmEv, double sigmaEv)
    implements LineShape {
  private static final double STEP = 0.5;
  private static final int NODES = 13;
  private static final GaussIntegrator LEGENDRE = new GaussIntegratorFactory().legendre(10);

  public VoigtLine {
    Require.positive("the centre of a line", centreEv);
    Require.positive("the Lorentz width of a line", lorentzFwhmEv);
    Require.positive("the Gauss width of a line", sigmaEv);
  }

  @Override
  public double density(double ev) {
    double unit = sigmaEv * Math.sqrt(2);
    return realFaddeeva((ev - centreEv) / unit, lorentzFwhmEv / 2 / unit)
        / (sigmaEv * Math.sqrt(2 * Math.PI));
  }

  /** Real part of w(x + iy) for y above 0. */
  static double realFaddeeva(double x, double y) {
    double cell = x / STEP - Math.floor(x / STEP);
    boolean half = cell < 0.25 || cell > 0.75;
    double sum = 0;
    for (int k = -NODES; k <= NODES; k++) {
      double t = STEP * (half ? k + 0.5 : k);
      double distance = x - t;
      sum += Math.exp(-t * t) / (distance * distance + y * y);
    }
    double value = STEP * y / Math.PI * sum;
    if (y < Math.PI / STEP) {
      // -2 Re[exp(-z^2) q/(1 - q)], q = exp(2 pi i z/step); on half nodes q changes its sign.
      double size = Math.exp(-2 * Math.PI * y / STEP) * (half ? -1 : 1);
      double angle = 2 * Math.PI * cell;
      double qr = size * Math.cos(angle);
      double qi = size * Math.sin(angle);
      double norm = (1 - qr) * (1 - qr) + qi * qi;
      double ratioReal = (qr * (1 - qr) - qi * qi) / norm;
      double ratioImaginary = qi / norm;
      double gauss = Math.exp(y * y - x * x);
      double turn = -2 * x * y;
      value -= 2 * gauss * (Math.cos(turn) * ratioReal - Math.sin(turn) * ratioImaginary);
    }
    return value;
  }

  @Override
  public double share(double lowEv, double highEv) {
    double scale = Math.max(sigmaEv, lorentzFwhmEv / 2);
    double near = lowEv > centreEv ? lowEv - centreEv : Math.max(0, centreEv - highEv);
    if (highEv - lowEv > Math.max(scale, near / 2)) {
      double middle = 0.5 * (lowEv + highEv);
      return share(lowEv, middle) + share(middle, highEv);
    }
    double half = 0.5 * (highEv - lowEv);
    double middle = 0.5 * (highEv + lowEv);
    double sum = 0;
    for (int i = 0; i < LEGENDRE.getNumberOfPoints(); i++) {
      sum += LEGENDRE.getWeight(i) * density(middle + half * LEGENDRE.getPoint(i));
    }
    return half * sum;
  }

  @Override
  public LineShape moved(double ev) {
    return new VoigtLine(centreEv + ev, lorentzFwhmEv, sigmaEv);
  }

  /** Half of the maximum, found by bisection. */
  @Override
  public double fwhmEv() {
    double half = density(centreEv) / 2;
    double low = 0;
    double high = lorentzFwhmEv + GaussLine.FWHM * sigmaEv;
    while (high - low > 1e-14 * high) {
      double middle = 0.5 * (low + high);
      if (density(centreEv + middle) > half) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + high;
  }
}
