package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.testing.GroundTruth;

class SinglePhotonInterferometerTest {
  private static final double CARRIER = 2.4e3 / 0.6582119569;
  private static final BlockClock CLOCK = BlockClock.pulsed(100_000, 10_000);
  private static final int BLOCKS = 100;

  private static double[] parts(LightSource source, SinglePhotonInterferometer stage) {
    long[] counts = new long[3];
    Bench.run(
        source,
        List.of(stage),
        BLOCKS,
        1,
        block -> {
          for (int i = 0; i < block.size(); i++) {
            counts[block.ports()[i] < 0 ? 0 : block.ports()[i]]++;
          }
        });
    double all = BLOCKS * (double) CLOCK.pulsesPerBlock();
    return new double[] {counts[0] / all, counts[1] / all, counts[2] / all};
  }

  private static double first(
      Line line, Interferometer arms, double delay, double sigma, boolean resolved) {
    LightSource source =
        new Bench.OnePhotonEachPulse(CLOCK, List.of(line), new double[] {1}, sigma, 0);
    return parts(
        source,
        new SinglePhotonInterferometer(
            0, 1, 2, arms, StageMotion.fixed(delay), source.lines(), 0, resolved))[1];
  }

  /** The delay next to {@code delay} with this fringe phase. */
  private static double delayWithPhase(double delay, double phase) {
    double turns = Math.rint((CARRIER * delay - phase) / (2 * Math.PI));
    return (2 * Math.PI * turns + phase) / CARRIER;
  }

  private static void assertPart(double expected, double measured) {
    double sigma = Math.sqrt(expected * (1 - expected) / (BLOCKS * 10_000.0));
    assertEquals(expected, measured, 4 * sigma);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void portOfVector(boolean resolved) throws IOException {
    GroundTruth vector = GroundTruth.vector("SIM-MZ-PORT");
    Line line = Bench.line(vector.input("T1"), vector.input("T2star"), 0);
    double delay = delayWithPhase(vector.input("delay"), vector.input("phi"));
    double measured = first(line, Interferometer.balanced(1), delay, 0, resolved);
    assertPart(vector.expected("p_port"), measured);
    // The stage of negative delay has the other arm longer.
    assertPart(
        vector.expected("p_port"), first(line, Interferometer.balanced(1), -delay, 0, resolved));
  }

  /** Uneven splitters and loss, from amplitudes: not the code under test. */
  @ParameterizedTest
  @CsvSource({"false, 60", "true, 60", "true, -60", "false, -60"})
  void unevenSplitters(boolean resolved, double about) {
    double aS = 0.3;
    double aL = 0.5;
    double t = 0.7;
    double c = 0.8;
    Line line = Bench.line(210, 400, 0);
    double delay = delayWithPhase(about, 0.4);
    double g1 = Math.exp(-Math.abs(delay) * (1 / 420.0 + 1 / 400.0));
    double expected =
        aS * t
            + aL * (1 - t)
            + 2 * Math.sqrt(aS * aL * t * (1 - t)) * c * g1 * Math.cos(CARRIER * delay);
    assertPart(expected, first(line, new Interferometer(aS, aL, t, c), delay, 0, resolved));
  }

  /** A Michelson interferometer from amplitudes: each path crosses the splitter twice. */
  @Test
  void michelsonSplitter() {
    double t = 0.6;
    double r = 0.4;
    double delay = delayWithPhase(20, 1);
    double mixed = Math.exp(-delay * (1 / 420.0 + 1 / 400.0)) * Math.cos(1);
    assertPart(
        2 * r * t * (1 + mixed),
        first(Bench.line(210, 400, 0), Interferometer.michelson(t, 1), delay, 0, false));
  }

  /** The time-resolved output: no fringes before the delay, contrast 1/cosh after it. */
  @Test
  void contrastByArrivalTime() {
    Line line = Bench.line(210, Double.POSITIVE_INFINITY, 0);
    double delay = delayWithPhase(150, 0);
    LightSource source = Bench.OnePhotonEachPulse.of(CLOCK, line);
    long[][] counts = new long[2][3];
    SinglePhotonInterferometer stage =
        new SinglePhotonInterferometer(
            0, 1, 2, Interferometer.balanced(1), StageMotion.fixed(delay), source.lines(), 0, true);
    Bench.run(
        source,
        List.of(stage),
        BLOCKS,
        1,
        block -> {
          for (int i = 0; i < block.size(); i++) {
            counts[block.times()[i] < delay ? 0 : 1][block.ports()[i]]++;
          }
        });
    double early = counts[0][1] + counts[0][2];
    double late = counts[1][1] + counts[1][2];
    assertEquals(0.5, counts[0][1] / early, 4 * 0.5 / Math.sqrt(early));
    double expected = 0.5 * (1 + 1 / Math.cosh(delay / 420));
    assertEquals(expected, counts[1][1] / late, 4 * Math.sqrt(expected * (1 - expected) / late));
    double partEarly = 0.5 * (1 - Math.exp(-delay / 210));
    assertEquals(
        partEarly,
        early / (early + late),
        4 * Math.sqrt(partEarly * (1 - partEarly) / (early + late)));
  }

  /** Fringe amplitude of two lines: |sum a_i e^(i w_i d)| e^(-d/T2), from a fringe scan. */
  @Test
  void doubletBeat() throws IOException {
    GroundTruth vector = GroundTruth.vector("MICH-DOUBLET");
    double t2 = vector.input("T2_ps");
    double splitting = vector.input("splitting_meV");
    double a1 = vector.input("a1");
    double dephasing = Coherence.pureDephasingPs(210, t2);
    List<Line> lines =
        List.of(Bench.line(210, dephasing, 0), Bench.line(210, dephasing, splitting));
    double[] delays = vector.inputs("delta_ps");
    double[] expected = vector.expecteds("visibility");
    for (int k = 0; k < delays.length; k++) {
      double re = 0;
      double im = 0;
      for (int quarter = 0; quarter < 4; quarter++) {
        double delay = delayWithPhase(delays[k], quarter * Math.PI / 2);
        LightSource source =
            new Bench.OnePhotonEachPulse(CLOCK, lines, new double[] {a1, 1 - a1}, 0, 0);
        SinglePhotonInterferometer stage =
            new SinglePhotonInterferometer(
                0,
                1,
                2,
                Interferometer.balanced(1),
                StageMotion.fixed(delay),
                source.lines(),
                0,
                false);
        double p = parts(source, stage)[1];
        re += p * Math.cos(quarter * Math.PI / 2);
        im += p * Math.sin(quarter * Math.PI / 2);
      }
      // Four settings with sd of at most 0.5/1000 each: the amplitude has 0.7e-3.
      assertEquals(expected[k], Math.hypot(re, im), 4 * 0.75e-3);
    }
  }

  /** A normal detuning multiplies the fringes by e^(-(s d)^2/2). */
  @Test
  void spectralDiffusionDephases() {
    double delay = delayWithPhase(40, 0);
    double sigma = 0.02;
    double g1 = Math.exp(-delay * (1 / 420.0 + 1 / 400.0) - 0.5 * sigma * sigma * delay * delay);
    assertPart(
        0.5 * (1 + g1),
        first(Bench.line(210, 400, 0), Interferometer.balanced(1), delay, sigma, false));
  }

  @Test
  void lossOfTheArmsIsLost() {
    LightSource source = Bench.OnePhotonEachPulse.of(CLOCK, Bench.line(210, 400, 0));
    double[] parts =
        parts(
            source,
            new SinglePhotonInterferometer(
                0,
                1,
                2,
                new Interferometer(0.3, 0.5, 0.5, 1),
                StageMotion.fixed(1),
                source.lines(),
                0,
                false));
    assertPart(0.2, parts[0]);
  }

  @Test
  void refusesLinesWithoutEnergy() {
    List<Line> lines = List.of(new Line("X", Double.NaN, 210, 400, 0));
    Interferometer arms = Interferometer.balanced(1);
    StageMotion motion = StageMotion.fixed(0);
    assertThrows(
        IllegalArgumentException.class,
        () -> new SinglePhotonInterferometer(0, 1, 2, arms, motion, lines, 0, false));
  }
}
