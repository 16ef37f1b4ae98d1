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
 * The light of one dot that comes to an interferometer, sorted into kinds of photons for closed
 * forms. Only a dot with one state, a ladder of at most two steps and no dark partner has them.
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

  /** The light at a port; empty if it has no closed form. */
  static Optional<ArrivingLight> of(Scenario scenario, Flux arriving, int port) {
    if (scenario.light().size() != 1) {
      return Optional.empty();
    }
    LightPart part = scenario.light().getFirst();
    Optional<Dot> emitter = part.emitter();
    if (emitter.isEmpty() || emitter.get().states().size() != 1) {
      return Optional.empty();
    }
    Dot dot = emitter.get();
    EmissionState state = dot.states().getFirst();
    List<Level> levels = state.levels();
    if (levels.size() > 2
        || levels.getFirst().dark().isPresent()
        || dot.lines().stream().anyMatch(line -> Double.isNaN(line.energyEv()))) {
      return Optional.empty();
    }
    Excitation excitation = scenario.excitation();
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
        pump = cw.pump(levels.getFirst().lifetimePs());
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
    double[][] zero = DotMoments.of(dot, excitation).zero();
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
