package org.photonbench.virtuallab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.virtuallab.interference.Coherence;
import org.photonbench.virtuallab.interference.Interferometer;
import org.photonbench.virtuallab.interference.PcfsTruth;
import org.photonbench.virtuallab.interference.PhotonKind;
import org.photonbench.virtuallab.interference.SinglePhotonInterferometer;
import org.photonbench.virtuallab.interference.StageMotion;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;

/**
 * An interferometer of single photons, as for PCFS and Fourier spectroscopy:
 *
 * <pre>
 * {"kind": "interferometer", "geometry": "machZehnder" or "michelson", "from": 0, "to": [1, 2],
 *  "shortArm": 0.5, "longArm": 0.5,       Mach-Zehnder only
 *  "reflection": 0.5, "contrast": 0.95,
 *  "delay": "20 ps",
 *  "dither": {"kind": "triangle" or "sine", "fringes": 4, "period": "1 s"},
 *  "timeResolved": true}                  pulsed light only
 * </pre>
 *
 * <p>The delay is that of the light, path over c. The fringes of a dither are counted from end to
 * end, for the first line. Without a dither the outputs depend on the fringe that the delay falls
 * on.
 */
record InterferometerPart(
    int from,
    int first,
    int second,
    Interferometer arms,
    double delayPs,
    Optional<Dither> dither,
    boolean timeResolved)
    implements OpticsPart {
  private static final String GROUP = "Interferometer";
  private static final int POINTS = 201;
  private static final double LEAST_SHARE = 1e-3;
  private static final double PS_PER_SECOND = 1e12;

  /** A dither of the stage. */
  record Dither(boolean triangle, double fringes, double periodPs) {
    static Dither read(Fields fields) throws ScenarioException {
      boolean triangle = fields.choice("kind", List.of("triangle", "sine")).equals("triangle");
      return new Dither(
          triangle,
          fields.number("fringes", Rule.POSITIVE),
          fields.quantity("period", Dimension.TIME, Rule.POSITIVE));
    }

    boolean isWhole() {
      return triangle && Math.abs(fringes - Math.rint(fringes)) < 1e-9;
    }

    StageMotion motion(StageMotion centre, double energyEv) {
      double endToEnd = StageMotion.fringesPs(fringes, energyEv);
      return triangle
          ? StageMotion.triangle(centre, endToEnd, periodPs)
          : StageMotion.sine(centre, endToEnd / 2, periodPs);
    }

    double factor(double tauPs) {
      return triangle
          ? PcfsTruth.triangleDither(2 * Math.PI * fringes, periodPs, tauPs)
          : PcfsTruth.sineDither(Math.PI * fringes, periodPs, tauPs);
    }
  }

  static OpticsPart read(Fields fields) throws ScenarioException {
    boolean michelson =
        fields.choice("geometry", List.of("machZehnder", "michelson")).equals("michelson");
    int[] to = BeamReader.outputs(fields);
    Optional<Fields> dither = fields.part("dither");
    return new InterferometerPart(
        (int) fields.integer("from", 0, Byte.MAX_VALUE, 0),
        to[0],
        to[1],
        michelson ? BeamReader.michelson(fields) : BeamReader.machZehnder(fields),
        fields.quantity("delay", Dimension.TIME, Rule.ANY),
        dither.isPresent() ? Optional.of(dither.get().read(Dither::read)) : Optional.empty(),
        fields.flag("timeResolved"));
  }

  @Override
  public OpticalStage build(Build build) {
    List<Line> lines = build.lines();
    StageMotion rest = StageMotion.fixed(delayPs);
    StageMotion motion =
        dither.isPresent() ? dither.get().motion(rest, lines.getFirst().energyEv()) : rest;
    double pump =
        build.excitation() instanceof Excitation.Cw cw ? cw.pump(lines.getFirst().lifetimePs()) : 0;
    if (timeResolved && !build.clock().isPulsed()) {
      throw new IllegalArgumentException(
          "time-resolved interference needs pulsed light: CW light has no start of wave packets");
    }
    return new SinglePhotonInterferometer(
        from, first, second, arms, motion, lines, pump, timeResolved);
  }

  /** The shares of the outputs average over whole fringes only. */
  @Override
  public void pass(Flux flux, List<Line> lines) {
    boolean known = dither.isPresent() && dither.get().isWhole();
    double atFirst = arms.first();
    flux.split(
        from,
        new int[] {first, second},
        known
            ? new double[] {atFirst, arms.kept() - atFirst}
            : new double[] {Double.NaN, Double.NaN});
  }

  @Override
  public boolean interferes() {
    return true;
  }

  /** Square of the contrast that counts for pairs: the product of that of the outputs. */
  private double pairContrast() {
    double mixed = arms.interference();
    return mixed * mixed / (arms.first() * (arms.kept() - arms.first()));
  }

  @Override
  public void truth(Scenario scenario, Flux arriving, Truth truth) {
    truth.add("pcfs.delay", GROUP, "Delay", delayPs, "ps", "path over c, from the scenario");
    double contrast = Math.sqrt(pairContrast());
    truth.add(
        "pcfs.contrast",
        GROUP,
        "Fringe contrast C of an endlessly coherent source",
        contrast,
        "",
        "splitters, arms and overlap of the beams");
    Optional<ArrivingStates> states = ArrivingStates.of(scenario, arriving, from);
    if (states.isEmpty()) {
      truth.add(
          Message.info(
              "The truth of the coherence is not given: "
                  + ArrivingStates.reason(scenario).orElse("no light comes to the interferometer")
                  + "."));
      return;
    }
    lightTruth(scenario, states.get(), truth);
  }

  private double envelope(ArrivingStates states, double delay) {
    return states.average(light -> PcfsTruth.envelope(light.kinds(), light.pumpPerPs(), delay));
  }

  private void lightTruth(Scenario scenario, ArrivingStates states, Truth truth) {
    ArrivingLight light = states.brightest();
    double pump = light.pumpPerPs();
    double k = envelope(states, delayPs);
    truth.add(
        "pcfs.K",
        GROUP,
        "Spectral correlation K(d, τ → 0) at this delay",
        k,
        "",
        "e^(-2|d|/T2) sum a_i a_j cos(w_ij d), lines as they come to the interferometer"
            + (states.isOne() ? "" : "; mean over the pairs of all states"));
    truth.add(
        "pcfs.oneMinusR",
        GROUP,
        "1 - R at this delay, short τ",
        0.5 * pairContrast() * k,
        "",
        "C² K/2, without dark counts");
    List<PhotonKind> main = light.above(LEAST_SHARE);
    double width = main.getFirst().coherencePs();
    if (main.stream().allMatch(kind -> Math.abs(kind.coherencePs() - width) < 1e-9 * width)) {
      double t2 = 1 / (1 / width + pump / 2);
      truth.add("pcfs.T2", GROUP, "Coherence time T2", t2, "ps", "1/T2 = (1/T1 + W)/2 + 1/T2*");
      truth.add(
          "pcfs.lineWidth",
          GROUP,
          "Line width (FWHM)",
          1e3 * Coherence.widthMev(t2),
          "ueV",
          "2 hbar/T2");
    }
    if (main.size() == 2) {
      truth.add(
          "pcfs.splitting",
          GROUP,
          "Splitting of the two lines",
          Math.abs(main.get(0).frequency() - main.get(1).frequency()) * Coherence.HBAR_MEV_PS,
          "meV",
          "from the scenario");
      double all = main.get(0).weight() + main.get(1).weight();
      truth.add(
          "pcfs.weight",
          GROUP,
          "Share of the first line at the interferometer",
          main.get(0).weight() / all,
          "",
          "lines and polarisers");
    }
    envelopeCurve(states, width, truth);
    if (states.isOne()) {
      decayCurve(scenario, light, k, truth);
    } else {
      truth.add(
          Message.info(
              "The dot has several states: K is given for times before they change, T2, splitting"
                  + " and weight for the brightest state; K against the time between photons is not"
                  + " given."));
    }
  }

  /** K against the delay, both signs. */
  private void envelopeCurve(ArrivingStates states, double width, Truth truth) {
    double range = Math.max(3 * width, Math.abs(delayPs));
    double[] delays = new double[POINTS];
    double[] values = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      delays[i] = range * (2.0 * i / (POINTS - 1) - 1);
      values[i] = envelope(states, delays[i]);
    }
    truth.add(
        new Curve(
            "pcfs.envelope",
            "Spectral correlation K(d, τ → 0)",
            List.of(
                new Column.Doubles("delay", "Delay d", "ps", delays),
                new Column.Doubles("K", "K", "", values))));
  }

  /** K at this delay against the time between photons, and the factor of the dither. */
  private void decayCurve(Scenario scenario, ArrivingLight light, double k, Truth truth) {
    double last = scenario.durationPs() / 2;
    if (dither.isPresent()) {
      last = Math.min(last, dither.get().periodPs() / 2);
    }
    double start = Math.min(1e6, last);
    double[] tau = new double[POINTS];
    double[] values = new double[POINTS];
    double[] factor = new double[POINTS];
    Arrays.fill(factor, 1);
    for (int i = 0; i < POINTS; i++) {
      double ps = Math.min(last, start * Math.pow(last / start, i / (POINTS - 1.0)));
      tau[i] = ps / PS_PER_SECOND;
      values[i] = k * PcfsTruth.diffusion(light.diffusion(), delayPs, ps);
      if (dither.isPresent()) {
        factor[i] = dither.get().factor(ps);
      }
    }
    truth.add(
        new Curve(
            "pcfs.decay",
            "Spectral correlation at this delay against the time between photons",
            List.of(
                new Column.Doubles("tau", "Time between photons τ", "s", tau),
                new Column.Doubles("K", "K(d, τ)", "", values),
                new Column.Doubles("D", "Factor of the dither", "", factor))));
  }
}
