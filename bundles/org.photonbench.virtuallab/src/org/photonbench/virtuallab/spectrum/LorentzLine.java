package org.photonbench.virtuallab.spectrum;

import org.photonbench.virtuallab.check.Require;

/**
 * A homogeneously broadened line.
 *
 * @param centreEv centre in eV
 * @param fwhmEv full width at half maximum in eV, 2 hbar/T2
 */
public record LorentzLine(double centreEv, double fwhmEv) implements LineShape {
  public LorentzLine {
    Require.positive("the centre of a line", centreEv);
    Require.positive("the width of a line", fwhmEv);
  }

  @Override
  public double share(double lowEv, double highEv) {
    double gamma = fwhmEv / 2;
    double low = (lowEv - centreEv) / gamma;
    double high = (highEv - centreEv) / gamma;
    // One arc tangent of the difference keeps its digits far out in the wings.
    double angle = Math.atan2(high - low, 1 + low * high);
    return angle / Math.PI;
  }

  @Override
  public double density(double ev) {
    double gamma = fwhmEv / 2;
    double x = ev - centreEv;
    return gamma / (Math.PI * (x * x + gamma * gamma));
  }

  @Override
  public LineShape moved(double ev) {
    return new LorentzLine(centreEv + ev, fwhmEv);
  }
}
