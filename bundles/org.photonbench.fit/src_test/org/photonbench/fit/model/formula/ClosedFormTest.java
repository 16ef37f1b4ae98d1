package org.photonbench.fit.model.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.photonbench.fit.special.Voigt;

/** Closed forms without reference vectors, against other routes to the same number. */
class ClosedFormTest {
  /** Dead time: the second dead time by the known exponential, far lags uncorrelated. */
  @Test
  void deadTimeCorrelation() {
    assertEquals(0, Detector.deadTimeG2(0.49, 1, 0.5));
    assertEquals(1.5 * Math.exp(-0.25), Detector.deadTimeG2(0.75, 1, 0.5), 1e-14);
    assertEquals(1, Detector.deadTimeG2(60, 1, 0.5), 1e-9);
    assertEquals(1, Detector.deadTimeG2(3, 1, 0));
    // The renewal equation at three dead times and a half: density = f + f * density.
    double t = 1.75;
    int steps = 20_000;
    double sum = Math.exp(-(t - 0.5));
    for (int i = 0; i < steps; i++) {
      double u = 0.5 + (t - 0.5) * (i + 0.5) / steps;
      double later = Detector.deadTimeG2(t - u, 1, 0.5) / 1.5;
      sum += Math.exp(-(u - 0.5)) * later * (t - 0.5) / steps;
    }
    assertEquals(1.5 * sum, Detector.deadTimeG2(t, 1, 0.5), 1e-4);
  }

  /** Averaged over the detection times of both packets it is the port of the whole packet. */
  @Test
  void timeResolvedPort() {
    double t1 = 210;
    double dephasing = 400;
    double delay = 100;
    int steps = 200_000;
    double length = 40 * t1;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      double t = length * (i + 0.5) / steps;
      double early = Math.exp(-t / t1) / t1;
      double late = t < delay ? 0 : Math.exp(-(t - delay) / t1) / t1;
      sum +=
          (early + late)
              / 2
              * SpectralDiffusion.firstPortAt(t, delay, t1, dephasing, 0.3)
              * length
              / steps;
    }
    double t2 = HongOuMandel.coherenceTime(t1, dephasing);
    assertEquals(SpectralDiffusion.firstPort(delay, t2, 0.3, 1), sum, 1e-5);
  }

  /** Fine bins without background reach the bound of a truncated exponential. */
  @Test
  void binnedLifetimeError() {
    double window = 4;
    double seen = 1000 * -Math.expm1(-window / 2);
    assertEquals(
        2 * DecayStatistics.relativeError(window / 2, seen),
        DecayStatistics.binnedError(2, 1000, 0, window / 4000, 4000),
        1e-6);
  }

  @Test
  void backgroundFloor() {
    assertEquals(1 + (0.62 - 1) / 0.48, Antibunching.withoutFloor(0.62, 1 - 0.48), 1e-14);
    double slope =
        (Antibunching.withoutFloor(0.62, 0.5200001) - Antibunching.withoutFloor(0.62, 0.5199999))
            / 2e-7;
    assertEquals(Math.abs(slope) * 0.01, Antibunching.floorError(0.62, 0.52, 0.01), 1e-8);
  }

  @Test
  void widthsAndSolutions() {
    assertEquals(1, Voigt.approximateWidth(1, 0.7) / Voigt.fullWidth(1, 0.7), 3e-4);
    double measured = SpectralCorrelation.solution(0.8, 0.1, 3);
    assertEquals((2 * 0.8 + 0.1) / 6, measured, 1e-15);
    assertEquals(0.8, SpectralCorrelation.single(measured, 3, 0.1), 1e-14);
    // Slope of ln(1 - exp(-x^2)) against ln x.
    double x = 0.7;
    double step = 1e-5;
    double above = Saturation.pulsed(Saturation.twoPhotonExcitons(x * (1 + step)));
    double below = Saturation.pulsed(Saturation.twoPhotonExcitons(x * (1 - step)));
    assertEquals(Math.log(above / below) / (2 * step), Saturation.twoPhotonSlope(x), 1e-7);
  }

  /** The width of sin(pi x)/(pi x) at one half. */
  @Test
  void fourierResolution() {
    double perMillimetre = Interferogram.resolution(1) / (1.239841984 / 2);
    double half = Math.PI * perMillimetre / 2;
    assertEquals(0.5, Math.sin(half) / half, 1e-12);
  }
}
