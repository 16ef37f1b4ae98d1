package org.photonbench.virtuallab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.emitter.Diffusion;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.EmissionState;
import org.photonbench.virtuallab.emitter.Level;
import org.photonbench.virtuallab.interference.Coherence;
import org.photonbench.virtuallab.interference.PhotonKind;
import org.photonbench.virtuallab.light.Line;

/**
 * The light of one state of a dot that comes to an interferometer, sorted into kinds of photons for
 * closed forms; {@link ArrivingStates} takes the states together.
 *
 * @param kinds with the share of the photons at the interferometer
 * @param diffusion spectral diffusion of the dot
 * @param mean photons that come, per pulse or per ps
 * @param g2 pairs in one pulse, or at zero delay, over those of independent photons
 * @param pumpPerPs pump rate of CW light, 0 for pulsed light
 */
record ArrivingLight(
    List<PhotonKind> kinds, Diffusion diffusion, double mean, double g2, double pumpPerPs) {
  private static final double HBAR_EV_PS = Coherence.HBAR_MEV_PS * 1e-3;

  /** The light of one state of the dot at a port; empty if nothing of it comes there. */
  static Optional<ArrivingLight> of(Scenario scenario, Flux arriving, int port, int number) {
    LightPart part = scenario.light().getFirst();
    Dot dot = part.emitter().orElseThrow();
    EmissionState state = dot.states().get(number);
    List<Level> levels = state.levels();
    Excitation excitation = DotMoments.ofDot(dot, scenario.excitation());
    double[] steps = new double[levels.size()];
    double late = 0;
    double pump = 0;
    switch (excitation) {
      case Excitation.Pulsed pulsed -> {
        double[] atLeast = DotMoments.atLeast(pulsed.occupancy(), 2);
        for (int m = 0; m < steps.length; m++) {
          steps[m] = levels.get(m).yield() * atLeast[m];
        }
        late = levels.size() > 1 ? atLeast[1] / atLeast[0] : 0;
      }
      case Excitation.Cw cw -> {
        pump = cw.pumpPerPs();
        double[] p = DotMoments.stationary(state, pump);
        for (int m = 0; m < steps.length; m++) {
          steps[m] = p[m + 1] * levels.get(m).yield() / levels.get(m).lifetimePs();
        }
      }
    }
    List<PhotonKind> kinds = new ArrayList<>();
    double reference = dot.lines().getFirst().energyEv();
    double all = 0;
    for (int m = 0; m < steps.length; m++) {
      Level level = levels.get(m);
      for (int i = 0; i < level.lines().size(); i++) {
        int index = level.lines().line(i);
        Line line = dot.lines().get(index);
        double weight = steps[m] * level.lines().weight(i) * arriving.at(port, index);
        all += weight;
        kinds.add(
            new PhotonKind(
                weight,
                line.lifetimePs(),
                line.pureDephasingPs(),
                (line.energyEv() - reference) / HBAR_EV_PS,
                arriving.polarisation(port, index),
                m == 0 ? late : 0,
                m == 0 && late > 0 ? levels.get(1).lifetimePs() : 0));
      }
    }
    double[][] zero = DotMoments.ofState(state, dot.lines().size(), excitation).zero();
    double pairs = 0;
    for (int i = 0; i < zero.length; i++) {
      for (int j = 0; j < zero.length; j++) {
        pairs += zero[i][j] * arriving.at(port, i) * arriving.at(port, j);
      }
    }
    double mean = all * scenario.collection();
    return all > 0
        ? Optional.of(new ArrivingLight(kinds, dot.diffusion(), mean, pairs / (all * all), pump))
        : Optional.empty();
  }

  /** The kinds that matter: at least this share of the photons. */
  List<PhotonKind> above(double share) {
    double all = kinds.stream().mapToDouble(PhotonKind::weight).sum();
    return kinds.stream().filter(kind -> kind.weight() >= share * all).toList();
  }
}
