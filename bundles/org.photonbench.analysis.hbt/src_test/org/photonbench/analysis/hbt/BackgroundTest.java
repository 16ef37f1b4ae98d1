package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.photonbench.fit.interval.ConfidenceInterval;

class BackgroundTest {
  private static final Estimate RAW = new Estimate(0.62, 0.01, new ConfidenceInterval(0.60, 0.65));

  /** Reference vector G2CW-BG-ASYM: detectors with different backgrounds. */
  @Test
  void correctsWithTheProductOfBothDetectors() {
    Background background = new Background(0.8 * 0.6, 0);
    Estimate corrected = RAW.withoutFloor(1 - background.product(), background.sigma());
    assertEquals(0.2083333333333333, corrected.value(), 1e-12);
    assertEquals(0.01 / 0.48, corrected.sigma(), 1e-12);
    assertEquals(1 + (0.60 - 1) / 0.48, corrected.interval95().low(), 1e-12);
    assertEquals(1 + (0.65 - 1) / 0.48, corrected.interval95().high(), 1e-12);
  }

  /** sigma² = (sigma_m/rho²)² + (2(1-g)/rho³ sigma_rho)² for equal detectors. */
  @Test
  void carriesTheUncertaintyOfTheBackground() {
    double rho = 0.8;
    double sigmaRho = 0.02;
    Background background = new Background(rho * rho, 2 * rho * sigmaRho);
    Estimate corrected = RAW.withoutFloor(1 - background.product(), background.sigma());
    double expected = Math.hypot(0.01 / (rho * rho), 2 * (1 - 0.62) / (rho * rho * rho) * sigmaRho);
    assertEquals(expected, corrected.sigma(), 1e-12);
  }

  @Test
  void overestimatedBackgroundIsNotClipped() {
    Estimate corrected = RAW.withoutFloor(1 - 0.3, 0);
    assertTrue(corrected.value() < 0);
  }
}
