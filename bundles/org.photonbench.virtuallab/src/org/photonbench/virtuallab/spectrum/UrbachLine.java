package org.photonbench.virtuallab.spectrum;

import org.apache.commons.math3.special.Erf;
import org.photonbench.virtuallab.check.Require;

/**
 * A Gauss line whose low-energy side goes over into an exponential tail: below the joint the
 * density is proportional to exp(E/Es). The joint lies where the logarithmic slope of the Gaussian
 * is 1/Es, at the centre minus sigma^2/Es, so that value and slope are continuous there.
 *
 * @param centreEv maximum in eV
 * @param sigmaEv standard deviation of the Gauss part in eV
 * @param slopeEnergyEv slope energy Es of the tail in eV
 */
public record UrbachLine(double centreEv, double sigmaEv, double slopeEnergyEv)
    implements LineShape {
  public UrbachLine {
    Require.positive("the centre of a line", centreEv);
    Require.positive("the width of a line", sigmaEv);
    Require.positive("the slope energy of a tail", slopeEnergyEv);
    if (sigmaEv / slopeEnergyEv > 6) {
      throw new IllegalArgumentException(
          "the tail begins at "
              + Math.exp(-0.5 * sigmaEv * sigmaEv / (slopeEnergyEv * slopeEnergyEv))
              + " of the maximum, where nothing is seen of it: the slope energy must be at least a"
              + " sixth of the standard deviation of the line");
    }
  }

  /**
   * Slope energy of luminescence from the Urbach energy of absorption, 1/Es = 1/EU - 1/kT (van
   * Roosbroeck and Shockley, Phys. Rev. 94, 1558 (1954)).
   *
   * @throws IllegalArgumentException if kT does not exceed the Urbach energy: there is no tail
   */
  public static double slopeEnergy(double urbachEv, double kelvin) {
    Require.positive("the Urbach energy", urbachEv);
    double thermal = Conditions.BOLTZMANN_EV_PER_K * Require.positive("the temperature", kelvin);
    if (!(thermal > urbachEv)) {
      throw new IllegalArgumentException(
          "at "
              + kelvin
              + " K the thermal energy does not exceed the Urbach energy, so luminescence has no"
              + " exponential tail; raise the temperature, or give the slope energy itself");
    }
    return 1 / (1 / urbachEv - 1 / thermal);
  }

  /** Energy in eV where the exponential tail begins. */
  public double jointEv() {
    return centreEv - sigmaEv * sigmaEv / slopeEnergyEv;
  }

  /** Density at the joint over that at the maximum. */
  public double jointLevel() {
    double ratio = sigmaEv / slopeEnergyEv;
    return Math.exp(-0.5 * ratio * ratio);
  }

  /** Area under a maximum of 1. */
  private double area() {
    double gauss =
        sigmaEv * Math.sqrt(Math.PI / 2) * Erf.erfc(-sigmaEv / slopeEnergyEv / Math.sqrt(2));
    return slopeEnergyEv * jointLevel() + gauss;
  }

  @Override
  public double density(double ev) {
    double x = (ev - centreEv) / sigmaEv;
    double value =
        ev < jointEv()
            ? jointLevel() * Math.exp((ev - jointEv()) / slopeEnergyEv)
            : Math.exp(-0.5 * x * x);
    return value / area();
  }

  @Override
  public double share(double lowEv, double highEv) {
    double joint = jointEv();
    double sum = 0;
    if (lowEv < joint) {
      double end = Math.min(highEv, joint);
      sum +=
          slopeEnergyEv
              * jointLevel()
              * Math.exp((end - joint) / slopeEnergyEv)
              * -Math.expm1((lowEv - end) / slopeEnergyEv);
    }
    if (highEv > joint) {
      double unit = sigmaEv * Math.sqrt(2);
      double start = Math.max(lowEv, joint);
      sum +=
          sigmaEv
              * Math.sqrt(Math.PI / 2)
              * Erf.erf((start - centreEv) / unit, (highEv - centreEv) / unit);
    }
    return sum / area();
  }

  @Override
  public LineShape moved(double ev) {
    return new UrbachLine(centreEv + ev, sigmaEv, slopeEnergyEv);
  }

  @Override
  public double fwhmEv() {
    double above = sigmaEv * GaussLine.FWHM / 2;
    double below =
        jointLevel() < 0.5
            ? above
            : centreEv - jointEv() + slopeEnergyEv * Math.log(2 * jointLevel());
    return above + below;
  }
}
