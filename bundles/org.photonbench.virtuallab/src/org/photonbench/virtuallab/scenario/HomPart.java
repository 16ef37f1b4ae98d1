package org.photonbench.virtuallab.scenario;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.virtuallab.interference.CwHom;
import org.photonbench.virtuallab.interference.HomSettings;
import org.photonbench.virtuallab.interference.HomTruth;
import org.photonbench.virtuallab.interference.Interferometer;
import org.photonbench.virtuallab.interference.PcfsTruth;
import org.photonbench.virtuallab.interference.PhotonKind;
import org.photonbench.virtuallab.interference.PulsedHom;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;

/**
 * A Hong-Ou-Mandel set-up:
 *
 * <pre>
 * {"kind": "hom", "from": 0, "to": [1, 2], "delay": "2 ns", "turn": "90 deg",
 *  "shortArm": 0.5, "longArm": 0.5, "reflection": 0.5, "contrast": 0.98, "overlap": 1}
 * </pre>
 *
 * <p>{@code turn} is the turn of the polarisation in the long arm: 0 parallel, 90 deg
 * perpendicular. Pulsed light: double pulses as far apart as the delay, or a train with the delay
 * as its period.
 */
record HomPart(HomSettings settings) implements OpticsPart {
  private static final String GROUP = "Two-photon interference";
  private static final double PS_PER_SECOND = 1e12;
  private static final double LEAST_SHARE = 1e-3;
  private static final int POINTS = 401;

  static OpticsPart read(Fields fields) throws ScenarioException {
    int[] to = BeamReader.outputs(fields);
    return new HomPart(
        new HomSettings(
            (int) fields.integer("from", 0, Byte.MAX_VALUE, 0),
            to[0],
            to[1],
            BeamReader.machZehnder(fields),
            fields.quantity("delay", Dimension.TIME, Rule.POSITIVE),
            fields.quantity("turn", Dimension.ANGLE, Rule.ANY, 0),
            fields.number("overlap", Rule.PROBABILITY, 1)));
  }

  @Override
  public OpticalStage build(Build build) {
    return switch (build.excitation()) {
      case Excitation.Pulsed _ -> new PulsedHom(settings, build.lines());
      case Excitation.Cw cw ->
          new CwHom(settings, build.lines(), cw.pump(build.lines().getFirst().lifetimePs()));
    };
  }

  @Override
  public void pass(Flux flux, List<Line> lines) {
    Interferometer arms = settings.arms();
    double first = arms.first();
    flux.split(
        settings.input(),
        new int[] {settings.first(), settings.second()},
        new double[] {first, arms.kept() - first});
  }

  @Override
  public boolean interferes() {
    return true;
  }

  @Override
  public void truth(Scenario scenario, Flux arriving, Truth truth) {
    Optional<ArrivingStates> arrived = ArrivingStates.of(scenario, arriving, settings.input());
    truth.add(
        "hom.delay",
        GROUP,
        "Delay of the long arm",
        settings.delayPs() * 1e-3,
        "ns",
        "from the scenario");
    truth.add(
        "hom.contrast",
        GROUP,
        "Fringe contrast C",
        settings.arms().contrast(),
        "",
        "from the scenario; counts squared");
    if (arrived.isEmpty()) {
      truth.add(
          Message.info(
              "The truth of the two-photon interference is not given: "
                  + ArrivingStates.reason(scenario).orElse("no light comes to the interferometer")
                  + "."));
      return;
    }
    ArrivingStates light = arrived.get();
    switch (scenario.excitation()) {
      case Excitation.Pulsed pulsed -> pulsedTruth(scenario, pulsed, light, truth);
      case Excitation.Cw _ -> cwTruth(light, truth);
    }
  }

  private void pulsedTruth(
      Scenario scenario, Excitation.Pulsed pulsed, ArrivingStates light, Truth truth) {
    boolean isDouble = scenario.light().getFirst() instanceof DoublePulsesPart;
    double apart =
        scenario.light().getFirst() instanceof DoublePulsesPart part
            ? part.separationPs()
            : pulsed.periodPs();
    double error = settings.delayPs() - apart;
    double diffusion = PcfsTruth.differenceVariance(light.brightest().diffusion(), apart);
    double alike = visibility(light, 0, diffusion, error);
    double v = visibility(light, settings.turnRad(), diffusion, error);
    if (Double.isNaN(v)) {
      truth.add(
          Message.info(
              "The truth of the two-photon interference is not given: excitons that come late after"
                  + " a biexciton, and a delay other than the time between the pulses, have no"
                  + " closed form together."));
      return;
    }
    double g2 = light.average(ArrivingLight::g2);
    String note =
        light.isOne()
            ? "mean overlap of the wave packets of all lines, "
            : "mean overlap of the wave packets over the pairs of all states, ";
    if (!light.isOne()) {
      for (int s = 0; s < light.lights().size(); s++) {
        ArrivingLight state = light.lights().get(s);
        truth.add(
            "hom.V." + light.names().get(s),
            GROUP,
            "Indistinguishability V in state " + light.names().get(s) + ", parallel",
            visibility(state, 0, diffusion, error),
            "",
            "mean overlap of the wave packets of all lines");
      }
    }
    truth.add(
        "hom.V",
        GROUP,
        "Indistinguishability V, parallel",
        alike,
        "",
        note + "without splitters, contrast and g²(0)");
    truth.add(
        "hom.V.here",
        GROUP,
        "Indistinguishability V at the polarisation of the arms",
        v,
        "",
        note + "with the turn of the long arm");
    truth.add(
        "hom.delayError",
        GROUP,
        "Delay less the time between the pulses",
        error,
        "ps",
        "from the scenario");
    truth.add(
        "hom.g2",
        GROUP,
        "g²(0) of the light at the splitter",
        g2,
        "",
        light.isOne()
            ? "closed form without dark counts"
            : "closed form without dark counts, against delays before blinking");
    List<PhotonKind> main = light.brightest().above(LEAST_SHARE);
    if (light.isOne() && main.size() == 1) {
      PhotonKind kind = main.getFirst();
      truth.add(
          "hom.limit",
          GROUP,
          "T2/(2 T1)",
          kind.coherencePs() / (2 * kind.lifetimePs()),
          "",
          "single polarised line");
    }
    double[] areas = areas(isDouble, g2, v);
    double[] parallel = areas(isDouble, g2, alike);
    double[] perpendicular = areas(isDouble, g2, visibility(light, Math.PI / 2, diffusion, error));
    truth.add(
        "hom.Vraw",
        GROUP,
        "Raw visibility (perpendicular - parallel)/perpendicular",
        1 - parallel[2] / perpendicular[2],
        "",
        "of the peaks at zero, without dark counts");
    double unit = light.squaredMean() * efficiencies(scenario) / pulsed.periodPs() * PS_PER_SECOND;
    double[] peaks = new double[5];
    double[] rates = new double[5];
    for (int k = 0; k < 5; k++) {
      peaks[k] = k - 2;
      rates[k] = areas[k] * unit;
      truth.add(
          "hom.area." + (k < 2 ? "minus" + (2 - k) : k == 2 ? "zero" : "plus" + (k - 2)),
          GROUP,
          "Area of the peak at " + (k - 2) + " delays, relative",
          areas[k],
          "",
          "in units of the squared mean photon number of a pulse before the arms; second minus "
              + "first output");
    }
    truth.add(
        new Curve(
            "hom.peaks",
            "Coincidences of the peaks",
            List.of(
                new Column.Doubles("peak", "Peak, in delays", "", peaks),
                new Column.Doubles("area", "Area, relative", "", areas),
                new Column.Doubles("rate", "Rate of coincidences", "1/s", rates))));
  }

  private double visibility(ArrivingStates light, double turn, double diffusion, double error) {
    return light.average(state -> visibility(state, turn, diffusion, error));
  }

  private double visibility(ArrivingLight light, double turn, double diffusion, double error) {
    return settings.overlap() * HomTruth.visibility(light.kinds(), turn, diffusion, error);
  }

  private double[] areas(boolean isDouble, double g, double v) {
    return isDouble
        ? HomTruth.fivePeaks(settings.arms(), g, v)
        : HomTruth.trainPeaks(settings.arms(), g, v);
  }

  private double efficiencies(Scenario scenario) {
    double product = 1;
    for (int port : new int[] {settings.first(), settings.second()}) {
      product *=
          scenario.detectors().stream()
              .filter(detector -> detector.port() == port)
              .mapToDouble(detector -> detector.efficiency())
              .findFirst()
              .orElse(0);
    }
    return product;
  }

  private void cwTruth(ArrivingStates states, Truth truth) {
    ArrivingLight light = states.brightest();
    double modes = settings.overlap() * settings.arms().contrast() * settings.arms().contrast();
    double[] tau = new double[POINTS];
    double[] x = new double[POINTS];
    PhotonKind first = light.above(LEAST_SHARE).getFirst();
    double t2 = 1 / (1 / first.coherencePs() + light.pumpPerPs() / 2);
    for (int i = 0; i < POINTS; i++) {
      tau[i] = 5 * t2 * (2.0 * i / (POINTS - 1) - 1);
      x[i] = interference(states, modes, tau[i]);
    }
    truth.add(
        "hom.V0",
        GROUP,
        "Interference at zero delay V_CW(0)",
        interference(states, modes, 0),
        "",
        "M C² and polarisation; no indistinguishability: post-selected to zero delay");
    truth.add(
        "hom.T2",
        GROUP,
        "Coherence time T2 under the pump, first line of the brightest state",
        t2,
        "ps",
        "1/T2 = (1/T1 + W)/2 + 1/T2*");
    truth.add(
        new Curve(
            "hom.interference",
            "Interference x: g(τ) = g_perp(τ) - x(τ)/2 for even splitters",
            List.of(
                new Column.Doubles("tau", "Delay τ", "ps", tau),
                new Column.Doubles("x", "Interference x", "", x))));
  }

  private double interference(ArrivingStates states, double modes, double tau) {
    return states.average(light -> interference(light, modes, tau));
  }

  private double interference(ArrivingLight light, double modes, double tau) {
    return HomTruth.cwInterference(
        light.kinds(),
        settings.turnRad(),
        light.pumpPerPs(),
        modes,
        PcfsTruth.differenceVariance(light.diffusion(), settings.delayPs()),
        tau);
  }
}
