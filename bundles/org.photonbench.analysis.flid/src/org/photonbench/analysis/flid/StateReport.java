package org.photonbench.analysis.flid;

import static org.photonbench.analysis.result.Column.doubles;
import static org.photonbench.analysis.result.Column.longs;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.blinking.IntensityLevels;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** Intensity and lifetime of the bright state and of each intensity level. */
final class StateReport {
  static final String SELECTION = "Selection";
  private static final String BRIGHT = "Bright state";
  private static final String LEVELS = "Levels";

  /**
   * Scatter of points, as chi-squared per degree of freedom, beyond which they are no one state.
   */
  private static final double SCATTER = 3;

  /** Periods of fewer lifetimes hide the end of a decay. */
  private static final double PERIODS = 5;

  private final Findings found;
  private final LifetimeEstimator estimator;
  private final String correction;
  private final double tick;

  StateReport(Findings found, LifetimeEstimator estimator, String correction, double tick) {
    this.found = found;
    this.estimator = estimator;
    this.correction = correction;
    this.tick = tick;
  }

  /**
   * @param segments between change points, in the order that the levels know them
   */
  void add(FlidPoints segments, IntensityLevels levels) {
    int n = levels.levels();
    PooledState bright = PooledState.of(segments, levels::isBright, estimator, tick);
    if (levels.firstBright() < n) {
      pooled("bright", BRIGHT, levels.blinks() ? "" : "Only state, ", bright);
    } else {
      found.add(
          Message.warning(
              "The threshold lies above all intensity levels, so there is no bright state.",
              "Give another threshold in Settings > Points, or leave it empty."));
    }
    found.count(
        "levels",
        LEVELS,
        "Intensity levels",
        n,
        "of the segments, agglomeration and expectation maximisation, number by BIC");
    double[][] columns = new double[4][n];
    long[] isBright = new long[n];
    for (int k = 0; k < n; k++) {
      int level = k;
      PooledState state =
          PooledState.of(segments, i -> levels.assignment()[i] == level, estimator, tick);
      isBright[k] = k >= levels.firstBright() ? 1 : 0;
      String name = "Level " + (k + 1) + (isBright[k] == 1 ? " (bright), " : " (dark), ");
      String id = "level." + (k + 1);
      found.derived(
          id + ".fraction",
          LEVELS,
          name + "share of time",
          levels.share()[k],
          "",
          "live time of its segments");
      pooled(id, LEVELS, name, state);
      if (levels.blinks() && isBright[k] == 0) {
        radiative(id, name, state, bright);
      }
      columns[0][k] = state.intensity();
      columns[1][k] = state.intensitySigma();
      columns[2][k] = state.lifetime() * 1e9;
      columns[3][k] = state.lifetimeSigma() * 1e9;
    }
    found.curve(
        "levels",
        "Intensity levels",
        doubles("intensity", "Intensity", "counts/s", columns[0]),
        doubles("intensity_sigma", "Its standard error", "counts/s", columns[1]),
        doubles("lifetime", "Lifetime", "ns", columns[2]),
        doubles("lifetime_sigma", "Its standard error", "ns", columns[3]),
        longs("bright", "Bright", "", isBright));
  }

  /** Intensity, raw and corrected, and lifetime of a state. */
  void pooled(String id, String group, String name, PooledState state) {
    String of =
        "%d points, %d photons, %d of them away from change points"
            .formatted(state.points(), state.photons(), state.corePhotons());
    List<String> scattered =
        state.intensityScatter() > SCATTER
            ? List.of("The points scatter beyond Poisson noise: drift, or several states.")
            : List.of();
    if (!correction.equals(Quantity.RAW)) {
      found.normal(
          id + ".intensity.raw",
          group,
          label(name, "intensity as measured"),
          state.raw(),
          state.rawSigma(),
          "counts/s",
          Quantity.RAW,
          "photons over live time, %s%s".formatted(of, scatter(state.intensityScatter())),
          scattered);
    }
    found.normal(
        id + ".intensity",
        group,
        label(name, "intensity"),
        state.intensity(),
        state.intensitySigma(),
        "counts/s",
        correction,
        "photons over live time, %s%s".formatted(of, scatter(state.intensityScatter())),
        scattered);
    List<String> marks = new ArrayList<>(estimator.marks());
    if (state.lifetimeScatter() > SCATTER) {
      marks.add("The lifetimes of the points scatter more than their errors.");
    }
    if (!Double.isFinite(state.lifetime())) {
      marks.add("Its photons give no lifetime: as flat as background, or too few.");
    } else if (state.lifetime() * PERIODS > estimator.window().seconds()) {
      marks.add(
          "The decay window is shorter than five lifetimes: the lifetime holds for one exponential only.");
    }
    found.add(
        id + ".lifetime",
        group,
        label(name, "lifetime"),
        state.lifetime() * 1e9,
        state.lifetimeSigma() * 1e9,
        state.lifetimeInterval() == null
            ? null
            : new Interval(
                state.lifetimeInterval().low() * 1e9, state.lifetimeInterval().high() * 1e9),
        "ns",
        correction,
        estimator.method() + "; " + of + scatter(state.lifetimeScatter()),
        marks);
  }

  private static String label(String name, String what) {
    return name.isEmpty() ? Character.toUpperCase(what.charAt(0)) + what.substring(1) : name + what;
  }

  private static String scatter(double perDegree) {
    return Double.isNaN(perDegree)
        ? ""
        : ", chi-squared per degree of freedom %s between points%s"
            .formatted(
                SentenceNumber.text(perDegree, 3), perDegree > 1 ? ", which widens the error" : "");
  }

  private void radiative(String id, String name, PooledState dim, PooledState bright) {
    double ratio = dim.intensity() / bright.intensity() * bright.lifetime() / dim.lifetime();
    if (!(ratio > 0) || !Double.isFinite(ratio)) {
      return;
    }
    double relative = 0;
    for (PooledState state : List.of(dim, bright)) {
      relative += Math.pow(state.intensitySigma() / state.intensity(), 2);
      relative += Math.pow(state.lifetimeSigma() / state.lifetime(), 2);
    }
    found.normal(
        id + ".radiative",
        LEVELS,
        name + "radiative rate over that of the bright state",
        ratio,
        ratio * Math.sqrt(relative),
        "",
        correction,
        "ratio of intensity over lifetime, if both states are excited and detected alike; 1: the"
            + " radiative rate stays, 2: a trion by statistical scaling, below 1: carriers are"
            + " lost before they relax",
        List.of());
  }
}
