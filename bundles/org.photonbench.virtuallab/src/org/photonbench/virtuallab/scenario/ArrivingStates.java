package org.photonbench.virtuallab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.light.Line;

/**
 * The light of a dot at an interferometer, state by state. Photons that interfere in pairs, or are
 * compared within a short time, come from the same state: pairs of a state have the weight of its
 * time times its rate squared.
 *
 * @param names of the states
 * @param lights of the states
 * @param fractions of time
 */
record ArrivingStates(List<String> names, List<ArrivingLight> lights, List<Double> fractions) {
  private static final int LONGEST_LADDER = 2;

  /** Why there is no closed form; empty if there is. */
  static Optional<String> reason(Scenario scenario) {
    if (scenario.light().size() != 1) {
      return Optional.of("there are several light sources");
    }
    Optional<Dot> emitter = scenario.light().getFirst().emitter();
    if (emitter.isEmpty()) {
      return Optional.of("the light is not that of a dot");
    }
    Dot dot = emitter.get();
    if (dot.states().stream().anyMatch(state -> state.levels().size() > LONGEST_LADDER)) {
      return Optional.of("the dot has more than a biexciton");
    }
    if (dot.states().stream()
        .anyMatch(state -> state.levels().stream().anyMatch(level -> level.dark().isPresent()))) {
      return Optional.of("a dark state feeds the bright one, so that wave packets start late");
    }
    for (Line line : dot.lines()) {
      if (Double.isNaN(line.energyEv())) {
        return Optional.of("the line " + line.name() + " has no energy");
      }
    }
    return Optional.empty();
  }

  /** The light at a port; empty if none comes, or there is a {@link #reason}. */
  static Optional<ArrivingStates> of(Scenario scenario, Flux arriving, int port) {
    if (reason(scenario).isPresent()) {
      return Optional.empty();
    }
    Dot dot = scenario.light().getFirst().emitter().orElseThrow();
    double[] time = dot.blinking().fractions();
    List<String> names = new ArrayList<>();
    List<ArrivingLight> lights = new ArrayList<>();
    List<Double> fractions = new ArrayList<>();
    for (int s = 0; s < time.length; s++) {
      Optional<ArrivingLight> light = ArrivingLight.of(scenario, arriving, port, s);
      if (light.isPresent()) {
        names.add(dot.states().get(s).name());
        lights.add(light.get());
        fractions.add(time[s]);
      }
    }
    return lights.isEmpty()
        ? Optional.empty()
        : Optional.of(new ArrivingStates(names, lights, fractions));
  }

  boolean isOne() {
    return lights.size() == 1;
  }

  /** The state with most of the photons. */
  ArrivingLight brightest() {
    int best = 0;
    for (int s = 1; s < lights.size(); s++) {
      if (fractions.get(s) * lights.get(s).mean() > fractions.get(best) * lights.get(best).mean()) {
        best = s;
      }
    }
    return lights.get(best);
  }

  /** Mean of the squared photon number, over time: what pairs are counted in. */
  double squaredMean() {
    double sum = 0;
    for (int s = 0; s < lights.size(); s++) {
      sum += fractions.get(s) * lights.get(s).mean() * lights.get(s).mean();
    }
    return sum;
  }

  /** A quantity of pairs of photons, averaged over the pairs of all states. */
  double average(ToDoubleFunction<ArrivingLight> quantity) {
    double sum = 0;
    for (int s = 0; s < lights.size(); s++) {
      ArrivingLight light = lights.get(s);
      sum += fractions.get(s) * light.mean() * light.mean() * quantity.applyAsDouble(light);
    }
    return sum / squaredMean();
  }
}
