package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What is known of source and interferometer, and how its uncertainty reaches a visibility.
 *
 * @param transmission T of the second splitter
 * @param transmissionText where T is from
 * @param shortArm share of the short arm
 * @param contrast fringe contrast C
 * @param g2 g2(0) of the source
 * @param lifetimePs T1, if known
 */
record Corrections(
    Measured transmission,
    String transmissionText,
    Measured shortArm,
    Measured contrast,
    Measured g2,
    OptionalDouble lifetimePs) {
  /** The corrections in the order in which they are made; each holds those before it. */
  enum Step {
    RAW("raw"),
    BACKGROUND("background"),
    SPLITTER("splitters"),
    OVERLAP("overlap"),
    G2("g²(0)"),
    CONTRAST("contrast");

    private final String text;

    Step(String text) {
      this.text = text;
    }

    boolean holds(Step other) {
      return ordinal() >= other.ordinal();
    }

    /** What is corrected, in a word. */
    String text() {
      return text;
    }

    /** For a row in the table. */
    String after() {
      return (this == BACKGROUND ? "without " : "then ") + text;
    }
  }

  static Corrections of(HomSettings settings, Source source, List<PeakCounts> peaks) {
    Measured transmission =
        new Measured(settings.transmission().orElse(0.5), settings.transmissionSigma());
    String text = settings.transmission().isPresent() ? "as set" : "taken as 0.5";
    long plus = 0;
    long minus = 0;
    for (PeakCounts counts : peaks) {
      plus += counts.train() ? 0 : counts.areas()[4];
      minus += counts.train() ? 0 : counts.areas()[0];
    }
    if (settings.transmission().isEmpty() && plus > 0 && minus > 0) {
      double ratio = Math.sqrt((double) plus / minus);
      double t = ratio / (1 + ratio);
      transmission = new Measured(t, t * (1 - t) * 0.5 * Math.sqrt(1.0 / plus + 1.0 / minus));
      text = "from A(+2)/A(−2) = T²/R²";
    }
    return new Corrections(
        transmission,
        text,
        new Measured(settings.shortArm(), settings.shortArmSigma()),
        new Measured(settings.contrast(), settings.contrastSigma()),
        source.g2(),
        settings.lifetime());
  }

  PeakAreas areas(Step step) {
    return areas(
        step, transmission.value(), shortArm.value(), contrast.value(), Math.max(0, g2.value()));
  }

  private static PeakAreas areas(Step step, double t, double arm, double c, double g) {
    boolean split = step.holds(Step.SPLITTER);
    return new PeakAreas(
        split ? t : 0.5,
        split ? arm : 0.5,
        step.holds(Step.CONTRAST) ? c : 1,
        step.holds(Step.G2) ? g : 0);
  }

  /** Standard uncertainty of a number that follows from the areas. */
  double sigma(Step step, ToDoubleFunction<PeakAreas> number) {
    double sum = 0;
    for (PeakAreas[] pair : shifted(step)) {
      double half = (number.applyAsDouble(pair[1]) - number.applyAsDouble(pair[0])) / 2;
      sum += half * half;
    }
    return Math.sqrt(sum);
  }

  /** The areas with each uncertain number moved down and up by its uncertainty. */
  private List<PeakAreas[]> shifted(Step step) {
    double t = transmission.value();
    double a = shortArm.value();
    double c = contrast.value();
    double g = Math.max(0, g2.value());
    List<PeakAreas[]> all = new ArrayList<>();
    double dt = Math.min(transmission.sigma(), 0.99 * Math.min(t, 1 - t));
    all.add(new PeakAreas[] {areas(step, t - dt, a, c, g), areas(step, t + dt, a, c, g)});
    double da = Math.min(shortArm.sigma(), 0.99 * Math.min(a, 1 - a));
    all.add(new PeakAreas[] {areas(step, t, a - da, c, g), areas(step, t, a + da, c, g)});
    // C and g2(0) end at 1 and 0: the slope on the inner side, twice.
    double dc = Math.min(contrast.sigma(), 0.5 * c);
    PeakAreas here = areas(step, t, a, c, g);
    double dg = g2.sigma();
    all.add(new PeakAreas[] {here, areas(step, t, a, Math.max(1e-3, c - 2 * dc), g)});
    all.add(new PeakAreas[] {here, areas(step, t, a, c, g + 2 * dg)});
    return all;
  }

  /** What a window that is to hold whole peaks holds of them. */
  PeakAreas.Capture whole(Step step, double halfNs, double spacingNs) {
    return step.holds(Step.OVERLAP) && lifetimePs.isPresent()
        ? PeakAreas.Capture.whole(halfNs * 1e3, spacingNs * 1e3, lifetimePs.getAsDouble())
        : PeakAreas.Capture.ALL;
  }

  /** What a narrow window holds. */
  PeakAreas.Capture selected(double halfNs, double spacingNs) {
    return lifetimePs.isPresent()
        ? PeakAreas.Capture.selected(halfNs * 1e3, spacingNs * 1e3, lifetimePs.getAsDouble())
        : PeakAreas.Capture.ALL;
  }
}
