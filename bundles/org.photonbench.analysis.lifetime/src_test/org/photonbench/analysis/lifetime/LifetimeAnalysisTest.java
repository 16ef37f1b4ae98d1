package org.photonbench.analysis.lifetime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.photon.TimeBase;

class LifetimeAnalysisTest {
  private static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  private static double value(Result result, String id) {
    return quantity(result, id).value();
  }

  /** Within four standard deviations: wrong once in 16 000. */
  private static void assertNear(double truth, Quantity quantity) {
    double sigma = quantity.sigma().orElseThrow(() -> new AssertionError(quantity.toString()));
    assertEquals(truth, quantity.value(), 4 * sigma, quantity.toString());
  }

  private static boolean says(Result result, String part) {
    return result.messages().stream().map(Message::toString).anyMatch(m -> m.contains(part));
  }

  @Test
  void everyPhotonIsInTheHistogramOrNamed() throws Exception {
    SimulatedDecay record = new SimulatedDecay(50.3, 0.016, 5, 1);
    record.exponential(20_000, 4, 40, 0.1, 0).exponential(10_000, 4, 12, 0.1, 1).flat(500, 1);
    Result result = record.analyse("responseWidth", "0.2355");
    long binned = 0;
    for (long n : result.curve("decay").orElseThrow().longs("counts")) {
      binned += n;
    }
    assertEquals(30_500, binned + value(result, "photons.outside"));
    assertTrue(value(result, "photons.outside") < 40);
    long perChannel = 0;
    for (long n : result.curve("decay").orElseThrow().longs("channel0")) {
      perChannel += n;
    }
    assertEquals(20_000, perChannel, 30);
  }

  @Test
  void oneExponentialBehindAGaussianResponse() throws Exception {
    Result result =
        new SimulatedDecay(50, 0.016, 5, 2)
            .exponential(50_000, 4, 6, 0.1, 0)
            .flat(1000, 0)
            .analyse();
    Result fitted =
        new SimulatedDecay(50, 0.016, 5, 2)
            .exponential(50_000, 4, 6, 0.1, 0)
            .flat(1000, 0)
            .analyse("response", "gaussian");
    assertEquals(1, value(fitted, "model.components"));
    assertNear(4, quantity(fitted, "lifetime.1"));
    assertNear(4, quantity(fitted, "arrival.mean"));
    assertNear(0.1 * Response.FWHM, quantity(fitted, "response.fwhm"));
    double bins = fitted.curve("decay").orElseThrow().rows();
    assertNear(1000 / bins, quantity(fitted, "background"));
    assertEquals(value(fitted, "lifetime.1"), value(fitted, "lifetime.one-over-e"), 1e-9);
    // Without a response the tail alone is fitted, and it says so.
    assertNear(4, quantity(result, "lifetime.1"));
    assertTrue(says(result, "Without an instrument response"));
    assertFalse(quantity(result, "lifetime.1").marks().isEmpty());
    assertTrue(result.quantity("arrival.mean").isEmpty());
  }

  @Test
  void averagesAndSharesOfTwoExponentials() throws Exception {
    // Photons 60 000 at 2 ns and 40 000 at 12 ns: amplitudes 30 000 and 3333.
    Result result =
        new SimulatedDecay(120, 0.032, 5, 3)
            .exponential(60_000, 2, 8, 0.1, 0)
            .exponential(40_000, 12, 8, 0.1, 0)
            .flat(2000, 0)
            .analyse("responseWidth", "0.2355");
    assertEquals(2, value(result, "model.components"));
    assertNear(2, quantity(result, "lifetime.1"));
    assertNear(12, quantity(result, "lifetime.2"));
    assertNear(0.9, quantity(result, "amplitude-share.1"));
    assertNear(0.6, quantity(result, "photon-share.1"));
    assertNear(0.9 * 2 + 0.1 * 12, quantity(result, "lifetime.amplitude-average"));
    assertNear(0.6 * 2 + 0.4 * 12, quantity(result, "lifetime.intensity-average"));
    assertNear(0.6 * 2 + 0.4 * 12, quantity(result, "arrival.mean"));
    assertTrue(Math.abs(value(result, "goodness.z")) < 4);
  }

  /** The amplitudes of a fit behind the response refer to the peak, not to the start of the fit. */
  @Test
  void sharesOfATailAreThoseAtThePeak() throws Exception {
    Result result =
        new SimulatedDecay(40, 0.016, 5, 4)
            .exponential(60_000, 2, 8, 0.01, 0)
            .exponential(40_000, 12, 8, 0.01, 0)
            .analyse("fitStart", "1", "model", "two");
    assertNear(0.9, quantity(result, "amplitude-share.1"));
    assertNear(5.2 + 0.8, quantity(result, "lifetime.intensity-average"));
  }

  @Test
  void lightOfEarlierPulsesIsCounted() throws Exception {
    // A period of 1.25 lifetimes: a third of the photons comes after later pulses.
    Result result =
        new SimulatedDecay(10.03, 0.016, 5, 5)
            .exponential(200_000, 8, 3, 0.08, 0)
            .analyse("responseWidth", "0.188", "background", "0");
    assertNear(8, quantity(result, "lifetime.1"));
    assertNear(Math.exp(-10.03 / 8), quantity(result, "period.later-share"));
    assertTrue(says(result, "times the mean lifetime"));
  }

  @Test
  void stretchedExponential() throws Exception {
    Result result =
        new SimulatedDecay(200, 0.1, 5, 6)
            .stretched(100_000, 3, 0.6, 10, 0.15, 0)
            .flat(500, 0)
            .analyse("model", "stretched", "responseWidth", "0.353");
    assertNear(3, quantity(result, "lifetime.stretched"));
    assertNear(0.6, quantity(result, "stretch"));
    assertNear(4.513726464754669, quantity(result, "lifetime.amplitude-average"));
    assertNear(9.232366545018355, quantity(result, "lifetime.intensity-average"));
  }

  @Test
  void coatesUndoesPileUp() throws Exception {
    Result result =
        new SimulatedDecay(50, 0.032, 0.05, 7)
            .firstOfEachPulse(0.4, 5, 4)
            .analyse("model", "one", "background", "0");
    assertTrue(value(result, "lifetime.1") < 4.7, "pile-up shortens the decay");
    assertNear(5, quantity(result, "lifetime.1.coates"));
    assertTrue(says(result, "photons per pulse"));
    assertEquals(1 - Math.exp(-0.4), value(result, "pileup.probability"), 0.003);
    Result without =
        new SimulatedDecay(50, 0.032, 0.05, 7)
            .firstOfEachPulse(0.4, 5, 4)
            .analyse("model", "one", "background", "0", "pileUp", "none");
    assertTrue(without.quantity("lifetime.1.coates").isEmpty());
  }

  @Test
  void detectorsWithDifferentDelaysAreAligned() throws Exception {
    Result result =
        new SimulatedDecay(50.01, 0.016, 5, 8)
            .exponential(60_000, 4, 5, 0.1, 0)
            .exponential(30_000, 4, 47.3, 0.1, 1)
            .flat(600, 0)
            .analyse("responseWidth", "0.2355");
    assertNear(4, quantity(result, "lifetime.1"));
    assertEquals(1, value(result, "model.components"));
    assertTrue(value(result, "goodness.z") < 4);
    assertEquals(42.3, value(result, "place.channel1") - value(result, "place.channel0"), 0.04);
    assertTrue(value(result, "channels.equality") > 1e-4);
    assertNear(4, quantity(result, "lifetime.channel1"));
  }

  @Test
  void channelsWithDifferentLifetimesAreTold() throws Exception {
    Result result =
        new SimulatedDecay(50, 0.016, 5, 9)
            .exponential(30_000, 4, 5, 0.1, 0)
            .exponential(30_000, 5, 5, 0.1, 1)
            .analyse("responseWidth", "0.2355", "channelEnergies", "0=2.38, 1=2.41");
    assertTrue(says(result, "different lifetimes"));
    assertNear(4, quantity(result, "lifetime.channel0"));
    assertNear(5, quantity(result, "lifetime.channel1"));
    assertArrayEquals(
        new double[] {2.38, 2.41}, result.curve("channels").orElseThrow().doubles("energy"));
    Figure figure =
        new LifetimeAnalysis()
            .figures(result).stream()
                .filter(f -> f.id().equals("channels"))
                .findFirst()
                .orElseThrow();
    assertEquals("eV", figure.x().unit());
  }

  @Test
  void theLifetimeIsFollowedInTime() throws Exception {
    Result result =
        new SimulatedDecay(50, 0.016, 10, 10)
            .exponentialDuring(0, 5, 40_000, 4, 5, 0.1)
            .exponentialDuring(5, 10, 40_000, 2, 5, 0.1)
            .analyse("responseWidth", "0.2355", "segmentLength", "1");
    double[] lifetime = result.curve("trace").orElseThrow().doubles("lifetime");
    double[] sigma = result.curve("trace").orElseThrow().doubles("sigma");
    assertEquals(10, lifetime.length);
    for (int i = 0; i < 10; i++) {
      assertEquals(i < 5 ? 4 : 2, lifetime[i], 4 * sigma[i]);
      assertEquals((i < 5 ? 4 : 2) / Math.sqrt(8000), sigma[i], 0.2 * sigma[i]);
    }
    assertTrue(value(result, "trace.constancy") < 1e-6);
  }

  @Test
  void aT2RecordWithItsPulsesGivesTheSame() throws Exception {
    SimulatedDecay record =
        new SimulatedDecay(100.003, 0.05, 0.02, 11).exponential(20_000, 6, 10, 0.2, 0).flat(200, 0);
    Result t2 = record.analyseAsT2("syncChannel", "3", "responseWidth", "0.471");
    assertNear(6, quantity(t2, "lifetime.1"));
    assertEquals(100.003, value(t2, "period"), 1e-4);
    assertEquals(20_200, value(t2, "photons"), 1);
  }

  @Test
  void whatCannotBeFittedIsSaid() throws Exception {
    SimulatedDecay few = new SimulatedDecay(50, 0.016, 5, 12).exponential(60, 4, 6, 0.1, 0);
    Result result = few.analyse("responseWidth", "0.2355");
    assertTrue(Double.isNaN(value(result, "lifetime.intensity-average")));
    assertTrue(says(result, "too few"));
    Result flat =
        new SimulatedDecay(50, 0.016, 5, 13).flat(20_000, 0).analyse("response", "gaussian");
    assertTrue(Double.isNaN(value(flat, "lifetime.intensity-average")));
    assertTrue(says(flat, "no decay"));
    AnalysisException t2 =
        assertThrows(
            AnalysisException.class,
            () ->
                new LifetimeAnalysis()
                    .start(SimulatedDecay.settings(), few.info(TimeBase.t2(1e-12))));
    assertTrue(t2.getMessage().contains("T3"), t2.getMessage());
    AnalysisException channel =
        assertThrows(AnalysisException.class, () -> few.analyse("channels", "5"));
    assertTrue(channel.getMessage().contains("[0]"), channel.getMessage());
    assertThrows(AnalysisException.class, () -> few.analyse("channels", "x"));
    assertThrows(AnalysisException.class, () -> few.analyse("response", "measured"));
    assertThrows(AnalysisException.class, () -> few.analyse("channelEnergies", "1:2.4"));
  }

  @Test
  void aSnapshotOfAnEmptyOrShortRecordDoesNotFail() throws Exception {
    Result result = new SimulatedDecay(50, 0.016, 5, 14).exponential(3, 4, 6, 0.1, 0).analyse();
    List<Figure> figures = new LifetimeAnalysis().figures(result);
    assertEquals("decay", figures.getFirst().id());
  }

  @Test
  void figuresComeFromTheCurves() throws Exception {
    Result result =
        new SimulatedDecay(50, 0.016, 5, 15)
            .exponential(30_000, 4, 5, 0.1, 0)
            .exponential(30_000, 4, 5, 0.1, 1)
            .analyse("responseWidth", "0.2355");
    assertEquals(
        List.of("decay", "residuals", "trace", "models", "channels"),
        new LifetimeAnalysis().figures(result).stream().map(Figure::id).toList());
  }
}
