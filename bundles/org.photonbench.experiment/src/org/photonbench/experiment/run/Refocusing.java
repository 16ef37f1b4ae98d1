package org.photonbench.experiment.run;

import java.util.Locale;
import org.apache.commons.math3.fitting.PolynomialCurveFitter;
import org.apache.commons.math3.fitting.WeightedObservedPoints;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.kind.Positioner;
import org.photonbench.experiment.plan.StepSettings;

/**
 * Moves an axis to where most photons come from: counts at several positions, and goes to the top
 * of a parabola through the highest and its two neighbours on each side. If the highest lies at an
 * end, the range is laid about it and searched again.
 */
final class Refocusing {
  private static final int MOST_SEARCHES = 4;
  private static final int NEIGHBOURS = 2;

  private final Scene scene;
  private final StepSettings.Refocus settings;

  Refocusing(Scene scene, StepSettings.Refocus settings) {
    this.scene = scene;
    this.settings = settings;
  }

  /** Does it; gives the position with its unit. */
  String run() throws DeviceException, Interruption, InterruptedException {
    Positioner axis = scene.positioner(settings.device());
    RateMeter meter = new RateMeter(scene.tagger(settings.tagger()), scene.control());
    double range = Amount.parse(settings.range()).in(axis.unit()).value();
    double middle = axis.position().in(axis.unit()).value();
    double best = middle;
    for (int search = 0; search < MOST_SEARCHES; search++) {
      double[] at = new double[settings.points()];
      double[] counts = new double[at.length];
      int highest = 0;
      for (int i = 0; i < at.length; i++) {
        at[i] = within(axis, middle + range * (i / (at.length - 1.0) - 0.5));
        scene.control().await(axis.moveTo(new Amount(at[i], axis.unit())));
        counts[i] = meter.counts(settings.dwell());
        highest = counts[i] > counts[highest] ? i : highest;
      }
      best = top(at, counts, highest);
      boolean end = highest == 0 || highest == at.length - 1;
      if (!end || at[highest] == middle) {
        break;
      }
      middle = at[highest];
    }
    scene.control().await(axis.moveTo(new Amount(best, axis.unit())));
    String text = String.format(Locale.ROOT, "%.9g %s", best, axis.unit().symbol());
    scene.say("Most photons come at " + text + " of " + settings.device() + ".");
    return text;
  }

  private static double within(Positioner axis, double position) {
    return Math.clamp(position, axis.travel().low(), axis.travel().high());
  }

  /** Where the parabola about the highest point has its top; the point itself if it has none. */
  static double top(double[] at, double[] counts, int highest) {
    int from = Math.max(0, highest - NEIGHBOURS);
    int to = Math.min(at.length - 1, highest + NEIGHBOURS);
    WeightedObservedPoints points = new WeightedObservedPoints();
    double scale = Math.max(Math.abs(at[to] - at[from]), Double.MIN_NORMAL);
    for (int i = from; i <= to; i++) {
      points.add(1 / Math.max(1, counts[i]), (at[i] - at[highest]) / scale, counts[i]);
    }
    if (to - from < NEIGHBOURS) {
      return at[highest];
    }
    double[] c = PolynomialCurveFitter.create(2).fit(points.toList());
    double top = at[highest] - scale * c[1] / (2 * c[2]);
    boolean inside = top >= Math.min(at[from], at[to]) && top <= Math.max(at[from], at[to]);
    return c[2] < 0 && inside ? top : at[highest];
  }
}
