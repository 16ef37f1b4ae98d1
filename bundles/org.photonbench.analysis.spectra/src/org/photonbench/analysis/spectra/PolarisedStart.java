package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fits of polarised lines, each number from the one before: a line is added where most is left over
 * in the sum of the spectra or in their part that turns with the angle, or the strongest is split.
 */
final class PolarisedStart {
  /** A line to start from: its share that turns with twice the angle has a cosine and a sine. */
  private record Start(Bump bump, double cosine, double sine) {}

  private static final double MOST_POLARISED = 0.95;

  private PolarisedStart() {}

  static LineFit.Fitted fit(
      PolarisationSettings settings,
      LineFit data,
      double[] angles,
      LineShape shape,
      LineFit.Fitted before) {
    if (before == null) {
      LineFit.Fitted sum = data.summed().upTo(shape, 1, true).getFirst();
      FreeLines one = (FreeLines) sum.model().law();
      double width = shape.fullWidth(LineFit.width(one, sum.values(), 0)) * data.axis().perWidth();
      double area = 2 * sum.values()[one.firstArea()] / angles.length;
      double floor = sum.values()[one.parameters().size()] / angles.length;
      Bump bump = new Bump(sum.values()[0], width, area);
      return fit(settings, data, angles, shape, List.of(new Start(bump, 0.05, 0.05)), floor, false);
    }
    PolarisedLines old = (PolarisedLines) before.model().law();
    double[] p = before.values();
    double floor = p[old.parameters().size()];
    List<Start> known = new ArrayList<>();
    int strongest = 0;
    for (int k = 0; k < old.lines(); k++) {
      int at = old.areaIndex(k);
      double width = shape.fullWidth(LineFit.width(old, p, k)) * data.axis().perWidth();
      known.add(new Start(new Bump(p[k], width, p[at]), p[at + 1], p[at + 2]));
      strongest = p[at] > p[old.areaIndex(strongest)] ? k : strongest;
    }
    double typical = known.get(strongest).bump().width();
    List<List<Start>> choices = new ArrayList<>();
    double[][] rest = rest(data, before, angles);
    for (double[] part : rest) {
      Bump bump =
          Bump.mostSignificant(
              part, data.summed().y()[0], data.signal(), angles.length, typical, data.axis());
      List<Start> more = new ArrayList<>(known);
      double area =
          Math.max(2 * bump.area() / angles.length, 1e-3 * known.get(strongest).bump().area());
      more.add(
          new Start(new Bump(bump.centre(), Math.min(bump.width(), typical), area), 0.05, 0.05));
      choices.add(more);
    }
    for (double phase = 0; phase < Math.PI; phase += Math.PI / 2) {
      List<Start> split = new ArrayList<>(known);
      Bump big = split.remove(strongest).bump();
      for (int side = -1; side <= 1; side += 2) {
        split.add(
            new Start(
                new Bump(
                    big.centre() + 0.3 * side * big.width(), 0.7 * big.width(), big.area() / 2),
                0.4 * side * Math.cos(phase),
                0.4 * side * Math.sin(phase)));
      }
      choices.add(split);
    }
    LineFit.Fitted best = fit(settings, data, angles, shape, choices.getFirst(), floor, true);
    for (List<Start> choice : choices.subList(1, choices.size())) {
      LineFit.Fitted drafted = fit(settings, data, angles, shape, choice, floor, true);
      best = drafted.bic() < best.bic() ? drafted : best;
    }
    return data.fit(best.model().law(), best.values());
  }

  /** What is left of the sum, and of the parts that turn with the angle, of either sign. */
  private static double[][] rest(LineFit data, LineFit.Fitted fitted, double[] angles) {
    double[] mean = fitted.result().mean(0);
    int[] bins = fitted.model().bins();
    double[][] rest = new double[5][data.axis().size()];
    for (int f = 0; f < angles.length; f++) {
      double cos = Math.cos(2 * angles[f]);
      double sin = Math.sin(2 * angles[f]);
      for (int i = 0; i < bins.length; i++) {
        double left = data.y()[f][bins[i]] - mean[f * bins.length + i];
        rest[0][bins[i]] += left;
        rest[1][bins[i]] += left * cos;
        rest[2][bins[i]] -= left * cos;
        rest[3][bins[i]] += left * sin;
        rest[4][bins[i]] -= left * sin;
      }
    }
    return rest;
  }

  private static LineFit.Fitted fit(
      PolarisationSettings settings,
      LineFit data,
      double[] angles,
      LineShape shape,
      List<Start> lines,
      double floor,
      boolean draft) {
    List<Start> sorted =
        lines.stream().sorted(Comparator.comparingDouble(start -> start.bump().centre())).toList();
    boolean shared = settings.sharedWidths();
    PolarisedLines law =
        PolarisedLines.of(
            shape, sorted.size(), shared, angles, settings.responseRatio(), data.axis());
    double[] start = new double[law.parameters().size() + angles.length];
    for (int k = 0; k < sorted.size(); k++) {
      Start line = sorted.get(k);
      start[k] = line.bump().centre();
      for (int j = 0; j < shape.widths(); j++) {
        start[sorted.size() + (shared ? 0 : k * shape.widths()) + j] =
            line.bump().width() / data.axis().perWidth() / (shape.widths() == 1 ? 1 : 1.6);
      }
      int at = law.areaIndex(k);
      start[at] = line.bump().area();
      // A start above 1 could make a negative mean.
      double limit = Math.min(1, MOST_POLARISED / Math.hypot(line.cosine(), line.sine()));
      start[at + 1] = limit * line.cosine();
      start[at + 2] = limit * line.sine();
    }
    for (int f = 0; f < angles.length; f++) {
      start[law.parameters().size() + f] = floor;
    }
    return draft ? data.draft(law, start) : data.fit(law, start);
  }
}
