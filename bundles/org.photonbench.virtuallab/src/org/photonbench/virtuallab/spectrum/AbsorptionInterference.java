package org.photonbench.virtuallab.spectrum;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.Rule;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.Truth;

/**
 * Scenarios of the kind {@value #KIND}: luminescence after two weak pulses of the same laser
 * against a coarse and a fine delay between them (Lv et al. 2019; LV-QI): {@code P0 [1 + v
 * e^(-d/T2) |a + (1 - a) e^(i W d)| cos(w f + phase)]}.
 *
 * <pre>
 * {"kind": "absorption-interference", "energy": "2.41 eV", "coherence": "11.12 ps",
 *  "visibility": 0.9, "phase": "30 deg", "splitting": "0.1 meV", "weight": 0.6,
 *  "rate": "50 kHz", "background": "300 Hz", "dwell": "50 ms", "pulse": "0.2 ps",
 *  "coarseDelays": ["1 ps", ...], "fineDelays": {"step": "0.1 fs", "number": 60}}
 * </pre>
 *
 * <p>The splitting and the weight of the first state are optional.
 *
 * @param energyEv energy of the absorbing state
 * @param coherencePs its T2
 * @param visibility v at no delay, 0 to 1
 * @param phaseRad phase at no fine delay, the same at every coarse delay
 * @param splittingEv energy of a second absorbing state above the first, 0: none
 * @param weight share a of the first
 * @param perSecond mean detected luminescence P0 in 1/s
 * @param backgroundPerSecond counts that do not interfere in 1/s
 * @param dwellSeconds time on each point
 * @param coarsePs coarse delays
 * @param fineStepPs step of the fine delay
 * @param fineNumber fine delays at each coarse delay, from 0
 */
public record AbsorptionInterference(
    double energyEv,
    double coherencePs,
    double visibility,
    double phaseRad,
    double splittingEv,
    double weight,
    double perSecond,
    double backgroundPerSecond,
    double dwellSeconds,
    List<Double> coarsePs,
    double fineStepPs,
    int fineNumber)
    implements SpectralExperiment {
  /** Kind of these scenarios. */
  public static final String KIND = "absorption-interference";

  /** The data: a line a point. */
  public static final String FILE = "interference.csv";

  private static final double HBAR_EV_PS = 0.6582119569e-3;
  private static final double PER_SECOND = 1e12;
  private static final String GROUP = "Absorbing state";
  private static final String GIVEN = "from the scenario";

  public AbsorptionInterference {
    Require.positive("the energy of the absorbing state", energyEv);
    Require.positive("the coherence time", coherencePs);
    Require.probability("the visibility", visibility);
    Require.probability("the weight", weight);
    Require.positive("the rate of photons", perSecond);
    Require.positive("the time on a point", dwellSeconds);
    Require.positive("the fine step", fineStepPs);
    coarsePs = List.copyOf(coarsePs);
    double period = 2 * Math.PI * HBAR_EV_PS / energyEv;
    if (fineStepPs > period / 2) {
      throw new IllegalArgumentException(
          "fine steps of "
              + fineStepPs
              + " ps are longer than half a fringe of "
              + period
              + " ps, so that the fringes could not be seen");
    }
  }

  static SpectralExperiment read(Fields fields) throws ScenarioException {
    double[] coarse = fields.quantities("coarseDelays", Dimension.TIME, Rule.POSITIVE);
    double pulse = fields.quantity("pulse", Dimension.TIME, Rule.NOT_NEGATIVE, 0);
    for (double delay : coarse) {
      if (delay < 2 * pulse) {
        throw fields.error(
            "coarseDelays",
            "pulses of "
                + pulse
                + " ps overlap at a delay of "
                + delay
                + " ps; only from twice their length on does the emitter alone interfere");
      }
    }
    Fields fine = fields.requiredPart("fineDelays");
    double step = fine.quantity("step", Dimension.TIME, Rule.POSITIVE);
    int number = (int) fine.integer("number", 4, 100_000);
    fine.end();
    return new AbsorptionInterference(
        fields.quantity("energy", Dimension.ENERGY, Rule.POSITIVE),
        fields.quantity("coherence", Dimension.TIME, Rule.POSITIVE),
        fields.number("visibility", Rule.PROBABILITY, 1),
        fields.quantity("phase", Dimension.ANGLE, Rule.ANY, 0),
        fields.quantity("splitting", Dimension.ENERGY, Rule.NOT_NEGATIVE, 0),
        fields.number("weight", Rule.PROBABILITY, 1),
        fields.quantity("rate", Dimension.RATE, Rule.POSITIVE) * PER_SECOND,
        fields.quantity("background", Dimension.RATE, Rule.NOT_NEGATIVE, 0) * PER_SECOND,
        fields.quantity("dwell", Dimension.TIME, Rule.POSITIVE) / PER_SECOND,
        Arrays.stream(coarse).boxed().toList(),
        step,
        number);
  }

  /** Amplitude of the fringes relative to the mean luminescence. */
  public double amplitude(double coarse) {
    double beat = splittingEv / HBAR_EV_PS * coarse;
    double both = Math.hypot(weight + (1 - weight) * Math.cos(beat), (1 - weight) * Math.sin(beat));
    return visibility * Math.exp(-coarse / coherencePs) * both;
  }

  /** Expected counts of a point. */
  public double expected(double coarse, double fine) {
    double fringe = Math.cos(energyEv / HBAR_EV_PS * fine + phaseRad);
    return dwellSeconds * (perSecond * (1 + amplitude(coarse) * fringe) + backgroundPerSecond);
  }

  /**
   * Counts of all points.
   *
   * @param progress told the fraction after each coarse delay; may cancel
   * @return first index coarse, second fine delay
   */
  public long[][] counts(long seed, ProgressListener progress) throws RunCancelledException {
    RandomStreams streams = new RandomStreams(seed, 0);
    long[][] counts = new long[coarsePs.size()][fineNumber];
    for (int c = 0; c < counts.length; c++) {
      Xoshiro256 random = streams.block(c);
      for (int f = 0; f < fineNumber; f++) {
        counts[c][f] = PoissonNumber.draw(expected(coarsePs.get(c), f * fineStepPs), random);
      }
      if (!progress.progress((c + 1.0) / counts.length, 0)) {
        throw new RunCancelledException();
      }
    }
    return counts;
  }

  @Override
  public SimulatedRun run(long seed, ProgressListener progress) throws RunCancelledException {
    long[][] counts = counts(seed, progress);
    Truth truth = new Truth();
    truth.add("energy", GROUP, "Energy", energyEv, "eV", GIVEN);
    truth.add("T2", GROUP, "Coherence time T2", coherencePs, "ps", GIVEN);
    truth.add(
        "lineWidth",
        GROUP,
        "Line width (FWHM)",
        2e6 * HBAR_EV_PS / coherencePs,
        "ueV",
        "2 hbar/T2");
    truth.add("visibility", GROUP, "Visibility at no delay", visibility, "", GIVEN);
    truth.add("phase", GROUP, "Phase at no fine delay", phaseRad, "rad", GIVEN);
    if (splittingEv > 0 && weight < 1) {
      truth.add("splitting", GROUP, "Splitting of the two states", splittingEv, "eV", GIVEN);
      truth.add("weight", GROUP, "Share of the lower state", weight, "", GIVEN);
    }
    truth.add("rate", "Counts", "Mean luminescence", perSecond, "Hz", GIVEN);
    truth.add("background", "Counts", "Background", backgroundPerSecond, "Hz", GIVEN);
    truth.add("dwell", "Counts", "Time on a point", dwellSeconds, "s", GIVEN);
    double[] coarse = coarsePs.stream().mapToDouble(Double::doubleValue).toArray();
    double[] amplitude = Arrays.stream(coarse).map(this::amplitude).toArray();
    truth.add(
        new Curve(
            "amplitude",
            "Amplitude of the fringes over the mean luminescence, without background",
            List.of(
                new Column.Doubles("coarse", "Coarse delay", "ps", coarse),
                new Column.Doubles("amplitude", "Amplitude", "", amplitude))));
    return new SimulatedRun(
        (double) coarse.length * fineNumber * dwellSeconds,
        truth,
        List.of(new SimulatedRun.DataFile(FILE, file -> write(counts, file))));
  }

  private void write(long[][] counts, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("coarse delay (ps),fine delay (fs),dwell (s),counts\n");
      for (int c = 0; c < counts.length; c++) {
        for (int f = 0; f < fineNumber; f++) {
          out.write(
              coarsePs.get(c)
                  + ","
                  + f * fineStepPs * 1e3
                  + ","
                  + dwellSeconds
                  + ","
                  + counts[c][f]
                  + "\n");
        }
      }
    }
  }
}
