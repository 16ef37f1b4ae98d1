package org.photonbench.fit.model.formula;

import static org.photonbench.fit.model.PhysicalConstants.ELEMENTARY_CHARGE_C;

/**
 * Brightness and photon statistics against excitation power, and absorption cross-sections from
 * them. Powers and saturation powers share any one unit.
 */
public final class Saturation {
  private Saturation() {}

  /** Continuous excitation of a two-level emitter, relative to the limit: P/(P + Psat). */
  public static double continuous(double powerOverSaturation) {
    return powerOverSaturation / (1 + powerOverSaturation);
  }

  /** Pulsed, exciton only, relative to the limit: 1 - exp(-N). */
  public static double pulsed(double meanExcitons) {
    return PulsedStatistics.atLeast(1, meanExcitons);
  }

  /** Pulsed, with biexcitons of the yield ratio r: p1 + r p2, relative to the exciton limit. */
  public static double pulsedWithBiexciton(double meanExcitons, double yieldRatio) {
    return pulsed(meanExcitons) + yieldRatio * PulsedStatistics.atLeast(2, meanExcitons);
  }

  /** Mean excitons per pulse of two-photon excitation, (P/Psat)^2. */
  public static double twoPhotonExcitons(double powerOverSaturation) {
    return powerOverSaturation * powerOverSaturation;
  }

  /** Slope d ln R/d ln P of 1 - exp(-(P/Psat)^2), 2 at low power. */
  public static double twoPhotonSlope(double powerOverSaturation) {
    double excitons = twoPhotonExcitons(powerOverSaturation);
    return excitons == 0 ? 2 : 2 * excitons / Math.expm1(excitons);
  }

  /** Largest detected rate, repetition rate times yield times detection efficiency. */
  public static double largestRate(double repetitionRate, double yield, double efficiency) {
    return repetitionRate * yield * efficiency;
  }

  /**
   * Photons per area and pulse at an average intensity.
   *
   * @param intensity in W/cm^2
   * @param repetitionRate in Hz
   * @param photonEnergy in eV
   * @return photons/cm^2
   */
  public static double fluence(double intensity, double repetitionRate, double photonEnergy) {
    Arguments.positive("repetition rate", repetitionRate);
    Arguments.positive("photon energy", photonEnergy);
    return intensity / repetitionRate / (photonEnergy * ELEMENTARY_CHARGE_C);
  }

  /**
   * Absorption cross-section from the average intensity at which the mean number of excitons is 1.
   *
   * @return in cm^2, for arguments as in {@link #fluence}
   */
  public static double crossSection(
      double saturationIntensity, double repetitionRate, double photonEnergy) {
    return 1
        / fluence(
            Arguments.positive("saturation intensity", saturationIntensity),
            repetitionRate,
            photonEnergy);
  }

  /** Which number of photons a two-photon cross-section counts; authors differ by a factor 2. */
  public enum TwoPhotonConvention {
    /** Excitations = delta/2 times the integral of squared flux: delta counts photons. */
    PHOTONS_ABSORBED,
    /** Excitations = delta times the integral of squared flux: delta counts excitations. */
    PAIRS_ABSORBED
  }

  /**
   * Two-photon cross-section from the fluence of a Gaussian pulse that makes a mean number of
   * excitons.
   *
   * @param fluence photons/cm^2 per pulse
   * @param pulseWidth full width at half maximum, s
   * @return cm^4 s; 1 GM is 1e-50 cm^4 s
   */
  public static double twoPhotonCrossSection(
      double fluence, double pulseWidth, double meanExcitons, TwoPhotonConvention convention) {
    Arguments.positive("fluence", fluence);
    double squareFlux =
        fluence
            * fluence
            * Math.sqrt(2 * Math.log(2) / Math.PI)
            / Arguments.positive("pulse width", pulseWidth);
    double factor = convention == TwoPhotonConvention.PHOTONS_ABSORBED ? 2 : 1;
    return factor * meanExcitons / squareFlux;
  }

  /**
   * Ground, exciton and biexciton states under continuous excitation.
   *
   * @param exciton probability of the exciton
   * @param biexciton probability of the biexciton
   * @param rate photon rate
   * @param g2 g2(0)
   */
  public record Ladder(double exciton, double biexciton, double rate, double g2) {}

  /**
   * The birth-death chain up to the biexciton.
   *
   * @param pump rate of making an exciton from either state below
   * @param kX total decay rate of the exciton
   * @param kXX total decay rate of the biexciton
   * @param yieldX photons per decay of the exciton
   * @param yieldXX photons per decay of the biexciton
   */
  public static Ladder ladder(double pump, double kX, double kXX, double yieldX, double yieldXX) {
    Arguments.positive("pump rate", pump);
    double one = pump / Arguments.positive("exciton rate", kX);
    double two = one * pump / Arguments.positive("biexciton rate", kXX);
    double sum = 1 + one + two;
    double exciton = one / sum;
    double biexciton = two / sum;
    double rate = yieldX * kX * exciton + yieldXX * kXX * biexciton;
    // After a biexciton photon the state is X, from which the next photon comes at yieldX kX.
    double g2 = yieldXX * kXX * biexciton * yieldX * kX / (rate * rate);
    return new Ladder(exciton, biexciton, rate, g2);
  }
}
