package org.photonbench.analysis.cavity;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;

/** The ratio of two measured positive numbers, before over after. */
final class BeforeAfter {
  private BeforeAfter() {}

  static Quantity ratio(
      String id, String group, String label, Quantity before, Quantity after, String method) {
    double ratio = before.value() / after.value();
    double sigma =
        ratio
            * Math.hypot(
                before.sigma().orElse(0) / before.value(), after.sigma().orElse(0) / after.value());
    List<String> marks = new ArrayList<>(before.marks());
    after.marks().stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
    double low = Math.hypot(down(before), up(after));
    double high = Math.hypot(up(before), down(after));
    return Quantity.of(
        id,
        group,
        label,
        ratio,
        sigma,
        ratio * Math.exp(-low),
        ratio * Math.exp(high),
        "",
        Quantity.DERIVED,
        method + "; ends of both intervals combined in the logarithm",
        marks);
  }

  /** How far the interval reaches down, in the logarithm. */
  private static double down(Quantity quantity) {
    double low = interval(quantity).low();
    return low > 0 ? Math.log(quantity.value() / low) : Double.POSITIVE_INFINITY;
  }

  private static double up(Quantity quantity) {
    return Math.log(interval(quantity).high() / quantity.value());
  }

  private static Interval interval(Quantity quantity) {
    return quantity
        .interval95()
        .orElse(Interval.normal(quantity.value(), quantity.sigma().orElse(0)));
  }
}
