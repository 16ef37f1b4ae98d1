package org.photonbench.device.transport.fault;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Says which request meets which fault. Plans keep no state but the number of the request. */
@FunctionalInterface
public interface FaultPlan {
  /**
   * The fault of a request.
   *
   * @param number how many requests were before it
   * @param request its bytes
   */
  Optional<Fault> fault(long number, byte[] request);

  /** No fault. */
  static FaultPlan none() {
    return (_, _) -> Optional.empty();
  }

  /** One request of a number, counted from 0. */
  static FaultPlan at(long number, Fault fault) {
    return (n, _) -> n == number ? Optional.of(fault) : Optional.empty();
  }

  /** All requests from a number on. */
  static FaultPlan from(long number, Fault fault) {
    return (n, _) -> n >= number ? Optional.of(fault) : Optional.empty();
  }

  /** All requests that look so. */
  static FaultPlan when(Predicate<byte[]> request, Fault fault) {
    return (_, bytes) -> request.test(bytes) ? Optional.of(fault) : Optional.empty();
  }

  /**
   * Requests at random; the same seed strikes the same ones.
   *
   * @param probability of a fault for each request, 0 to 1
   * @param faults of which one is drawn
   */
  static FaultPlan random(long seed, double probability, List<Fault> faults) {
    if (!(probability >= 0 && probability <= 1) || faults.isEmpty()) {
      throw new IllegalArgumentException(
          "probability " + probability + " of " + faults.size() + " faults");
    }
    List<Fault> kinds = List.copyOf(faults);
    return (number, _) -> {
      // Neighbouring seeds of java.util.Random would give similar numbers.
      SplittableRandom random =
          new SplittableRandom(new SplittableRandom(seed).nextLong() + number);
      return random.nextDouble() < probability
          ? Optional.of(kinds.get(random.nextInt(kinds.size())))
          : Optional.empty();
    };
  }

  /** This one's fault, or else the other one's. */
  default FaultPlan or(FaultPlan other) {
    return (number, request) -> fault(number, request).or(() -> other.fault(number, request));
  }
}
