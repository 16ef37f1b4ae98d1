package org.photonbench.virtuallab.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.EmissionState;
import org.photonbench.virtuallab.emitter.Level;
import org.photonbench.virtuallab.emitter.LineMixture;
import org.photonbench.virtuallab.light.Line;

/**
 * Losses in the first optics that are as well applied at the source, line by line, so that photons
 * nobody sees are not drawn. Photons are lost independently of each other, so this is exact.
 *
 * @param shares part of the photons of each line that passes
 * @param parts number of the first optics whose losses these are
 */
record Thinning(double[] shares, int parts) {

  /** What can be taken out of the optics of a scenario. */
  static Thinning of(List<LightPart> light, List<OpticsPart> optics) {
    List<Line> lines = light.stream().flatMap(part -> part.lines().stream()).toList();
    double[] shares = new double[lines.size()];
    Arrays.fill(shares, 1);
    double[] polarisations = lines.stream().mapToDouble(Line::polarisationRad).toArray();
    int parts = 0;
    for (OpticsPart part : optics) {
      Optional<double[]> passes = part.thins(polarisations);
      if (passes.isEmpty()) {
        break;
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] *= passes.get()[i];
      }
      parts++;
    }
    double[] none = new double[lines.size()];
    Arrays.fill(none, 1);
    int first = 0;
    for (LightPart part : light) {
      double[] own = Arrays.copyOfRange(shares, first, first + part.lines().size());
      first += own.length;
      if (!isPossible(part, own)) {
        return new Thinning(none, 0);
      }
    }
    return new Thinning(shares, parts);
  }

  /** Light of no dot, or with dark states, is thinned alike in all lines; some must be left. */
  private static boolean isPossible(LightPart part, double[] shares) {
    if (Arrays.stream(shares).max().orElse(0) == 0) {
      return false;
    }
    boolean byLine =
        part.emitter().isPresent()
            && part.emitter().get().states().stream()
                .flatMap(state -> state.levels().stream())
                .allMatch(level -> level.dark().isEmpty());
    return byLine || Arrays.stream(shares).allMatch(share -> share == shares[0]);
  }

  /** A dot that emits only the shares of its lines: lower yields, other weights of its lines. */
  static Dot thin(Dot dot, double[] shares) {
    if (Arrays.stream(shares).allMatch(share -> share == 1)) {
      return dot;
    }
    List<EmissionState> states = new ArrayList<>();
    for (EmissionState state : dot.states()) {
      List<Level> levels = new ArrayList<>();
      for (Level level : state.levels()) {
        levels.add(thin(level, shares));
      }
      states.add(new EmissionState(state.name(), levels, state.shelving()));
    }
    return new Dot(dot.name(), dot.lines(), states, dot.blinking(), dot.diffusion());
  }

  private static Level thin(Level level, double[] shares) {
    LineMixture mixture = level.lines();
    int[] lines = new int[mixture.size()];
    double[] weights = new double[lines.length];
    double passes = 0;
    for (int i = 0; i < lines.length; i++) {
      lines[i] = mixture.line(i);
      weights[i] = mixture.weight(i) * shares[lines[i]];
      passes += weights[i];
    }
    // Weights add up to 1 but for rounding.
    double yield = level.yield() * Math.min(1, passes);
    return new Level(
        level.name(),
        level.lifetimePs(),
        yield,
        passes > 0 ? LineMixture.of(lines, weights) : mixture,
        level.dark());
  }
}
