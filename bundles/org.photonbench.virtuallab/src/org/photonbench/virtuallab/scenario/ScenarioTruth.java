package org.photonbench.virtuallab.scenario;

import java.util.List;
import org.photonbench.virtuallab.detect.Detector;
import org.photonbench.virtuallab.light.Line;

/**
 * The truth of a whole scenario: what its parts say, and what follows for the detectors: rates and
 * g2(0) between detectors with their dark counts, before dead time, afterpulses and crosstalk.
 */
public final class ScenarioTruth {
  private static final double PER_SECOND = 1e12;

  private ScenarioTruth() {}

  /** Collects it. */
  public static Truth of(Scenario scenario) {
    Truth truth = new Truth();
    List<LightPart> parts = scenario.light();
    Moments light = null;
    for (int i = 0; i < parts.size(); i++) {
      String prefix = parts.size() == 1 ? "" : "light" + (i + 1) + ".";
      parts.get(i).truth(scenario.excitation(), prefix, truth);
      Moments moments = parts.get(i).moments(scenario.excitation());
      light = light == null ? moments : light.plus(moments);
    }
    List<Line> lines = scenario.lines();
    Flux flux = new Flux(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      flux.polarise(0, i, lines.get(i).polarisationRad());
    }
    boolean interferes = false;
    for (OpticsPart part : scenario.optics()) {
      part.truth(scenario, flux, truth);
      part.pass(flux, lines);
      interferes |= part.interferes();
    }
    excitation(scenario, truth);
    for (Detector detector : scenario.detectors()) {
      detector(scenario, detector, light, flux, truth);
    }
    if (!interferes && scenario.detectors().size() == 2) {
      pair(scenario, light, flux, truth);
    }
    return truth;
  }

  private static void excitation(Scenario scenario, Truth truth) {
    if (scenario.excitation() instanceof Excitation.Pulsed pulsed) {
      truth.add(
          "occupancy",
          "Excitation",
          "Mean excitons per pulse ⟨N⟩",
          pulsed.occupancy(),
          "",
          "from the scenario");
      truth.add(
          "repetition",
          "Excitation",
          "Repetition rate",
          PER_SECOND / pulsed.periodPs(),
          "Hz",
          "from the scenario");
    }
  }

  /** Photons that a detector is due to see, per pulse or per ps, without dark counts. */
  private static double signal(Scenario scenario, Detector detector, double[] mean, Flux flux) {
    double sum = 0;
    for (int line = 0; line < mean.length; line++) {
      sum += mean[line] * flux.at(detector.port(), line);
    }
    return sum * scenario.collection() * detector.efficiency();
  }

  private static void detector(
      Scenario scenario, Detector detector, Moments light, Flux flux, Truth truth) {
    double period = scenario.excitation().periodPs();
    double signal = signal(scenario, detector, light.mean(), flux) / (period > 0 ? period : 1);
    double dark = detector.darkPerPs();
    String id = "channel" + detector.channel();
    String group = "Detectors";
    String label = "Channel " + detector.channel() + ", ";
    String note = "closed form, before dead time, afterpulses and crosstalk";
    if (!Double.isNaN(signal)) {
      truth.add(id + ".signal", group, label + "rate of signal", signal * PER_SECOND, "Hz", note);
      truth.add(
          id + ".purity",
          group,
          label + "signal / (signal + dark counts) ρ",
          signal / (signal + dark),
          "",
          note);
    }
    truth.add(
        id + ".dark", group, label + "dark counts", dark * PER_SECOND, "Hz", "from the scenario");
    truth.add(
        id + ".jitter",
        group,
        label + "jitter (standard deviation of the normal part)",
        detector.jitter().sigmaPs(),
        "ps",
        "from the scenario");
    truth.add(
        id + ".deadTime",
        group,
        label + "dead time",
        detector.deadPs() * 1e-3,
        "ns",
        "from the scenario");
    truth.add(
        id + ".afterpulsing",
        group,
        label + "afterpulse probability",
        detector.afterpulsing().probability(),
        "",
        "from the scenario");
  }

  private static void pair(Scenario scenario, Moments light, Flux flux, Truth truth) {
    Detector a = scenario.detectors().get(0);
    Detector b = scenario.detectors().get(1);
    double period = scenario.excitation().periodPs();
    double unit = period > 0 ? period : 1;
    double signalA = signal(scenario, a, light.mean(), flux);
    double signalB = signal(scenario, b, light.mean(), flux);
    double darkA = a.darkPerPs() * unit;
    double darkB = b.darkPerPs() * unit;
    double background = signalA * darkB + signalB * darkA + darkA * darkB;
    double all = (signalA + darkA) * (signalB + darkB);
    double zero = pairs(scenario, light.zero(), flux, a, b);
    double slow = pairs(scenario, light.slow(), flux, a, b);
    if (Double.isNaN(zero) || !(all > 0)) {
      return;
    }
    String channels = "Channels " + a.channel() + " and " + b.channel() + ", ";
    String note = "closed form with dark counts, before dead time, afterpulses and crosstalk; ";
    truth.add(
        "g2.far",
        "Antibunching",
        channels + "g²(0)",
        (zero + background) / all,
        "",
        note + "against delays beyond blinking");
    truth.add(
        "g2.far.signal",
        "Antibunching",
        channels + "g²(0) of the signal",
        zero / (signalA * signalB),
        "",
        "closed form without dark counts");
    if (period > 0) {
      truth.add(
          "g2.adjacent",
          "Antibunching",
          channels + "g²(0) against adjacent pulses",
          (zero + background) / (slow + background),
          "",
          note + "against delays before blinking");
      truth.add(
          "g2.adjacent.signal",
          "Antibunching",
          channels + "g²(0) of the signal against adjacent pulses",
          zero / slow,
          "",
          "closed form without dark counts");
      detected(
          scenario, zero + background, slow + background, signalA + darkA, signalB + darkB, truth);
    }
  }

  /** What a count of pairs by pulses finds: crosstalk adds a pair for some avalanches. */
  private static void detected(
      Scenario scenario, double zero, double slow, double a, double b, Truth truth) {
    double pairs = zero + scenario.crosstalk().probability() * (a + b);
    String note = "closed form with dark counts and, to first order, crosstalk; before dead time; ";
    truth.add(
        "g2.far.detected",
        "Antibunching",
        "g²(0) as detected",
        pairs / (a * b),
        "",
        note + "against delays beyond blinking");
    truth.add(
        "g2.adjacent.detected",
        "Antibunching",
        "g²(0) as detected, against adjacent pulses",
        pairs / slow,
        "",
        note + "against delays before blinking");
  }

  private static double pairs(
      Scenario scenario, double[][] moments, Flux flux, Detector a, Detector b) {
    double sum = 0;
    for (int i = 0; i < moments.length; i++) {
      for (int j = 0; j < moments.length; j++) {
        sum += moments[i][j] * flux.at(a.port(), i) * flux.at(b.port(), j);
      }
    }
    double collection = scenario.collection();
    return sum * collection * collection * a.efficiency() * b.efficiency();
  }
}
