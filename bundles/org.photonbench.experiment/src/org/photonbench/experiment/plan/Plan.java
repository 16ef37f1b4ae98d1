package org.photonbench.experiment.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.photonbench.device.Range;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.setup.SetUp;

/**
 * An experiment before it runs. Immutable.
 *
 * @param name for people
 * @param description what it measures, a few sentences
 * @param setUp the instruments, real or simulated
 * @param seed of the simulated ones
 * @param permits what it needs permission for
 * @param limits limits of this experiment by instrument and quantity, within those of the set-up
 * @param expectedRate photons per second on all detectors that are expected, for the check of the
 *     disk
 * @param steps in order
 */
public record Plan(
    String name,
    String description,
    SetUp setUp,
    long seed,
    Set<Hazard> permits,
    Map<String, Map<String, Range>> limits,
    double expectedRate,
    List<Step> steps) {
  public Plan {
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
    Objects.requireNonNull(setUp);
    permits = Set.copyOf(permits);
    Map<String, Map<String, Range>> copy = new TreeMap<>();
    limits.forEach((device, ranges) -> copy.put(device, Map.copyOf(ranges)));
    limits = Map.copyOf(copy);
    steps = List.copyOf(steps);
  }

  /** The same experiment with other instruments. */
  public Plan withSetUp(SetUp other) {
    return new Plan(name, description, other, seed, permits, limits, expectedRate, steps);
  }

  /** The same experiment with other random numbers of the simulated instruments. */
  public Plan withSeed(long other) {
    return new Plan(name, description, setUp, other, permits, limits, expectedRate, steps);
  }
}
