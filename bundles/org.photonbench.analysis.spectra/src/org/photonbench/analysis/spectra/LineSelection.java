package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Quantity;

/** Chooses line shape and number of lines by the Bayesian information criterion. */
final class LineSelection {
  /** Differences of the criterion below this decide nothing (R. Kass and A. Raftery, 1995). */
  private static final double UNDECIDED = 6;

  /**
   * What was tried.
   *
   * @param shape line shape
   * @param lines number of lines
   * @param bic of each spectrum
   */
  record Candidate(LineShape shape, int lines, double[] bic) {
    /** How much higher the criterion is than that of another, for all spectra. */
    double above(Candidate other) {
      double[] difference = bic.clone();
      for (int f = 0; f < difference.length; f++) {
        difference[f] -= other.bic[f];
      }
      return difference.length * Smoothing.median(difference);
    }
  }

  private final SpectraChoice choice;
  private final List<Candidate> candidates = new ArrayList<>();
  private List<LineFit.Fitted> best = List.of();
  private Candidate chosen;

  /**
   * Settings of the choice.
   *
   * @param shapes shapes that are tried
   * @param fixed number of lines, or 0 for any up to {@code most}
   * @param most largest number
   * @param sharedWidths one width for all lines
   */
  record SpectraChoice(List<LineShape> shapes, int fixed, int most, boolean sharedWidths) {}

  LineSelection(SpectraChoice choice) {
    this.choice = choice;
  }

  /**
   * Fits all candidates to each of some spectra. One is better than another if the median of the
   * differences of the criterion is lower, so that a cosmic ray in one spectrum decides nothing.
   */
  LineSelection run(List<LineFit> spectra) {
    int most = choice.fixed() > 0 ? choice.fixed() : choice.most();
    for (LineShape shape : choice.shapes()) {
      List<List<LineFit.Fitted>> fits = new ArrayList<>();
      for (LineFit spectrum : spectra) {
        fits.add(spectrum.upTo(shape, most, choice.sharedWidths()));
      }
      for (int k = choice.fixed() > 0 ? most : 1; k <= most; k++) {
        int at = k - 1;
        double[] each = fits.stream().mapToDouble(list -> list.get(at).bic()).toArray();
        Candidate candidate = new Candidate(shape, k, each);
        candidates.add(candidate);
        if (chosen == null || candidate.above(chosen) < 0) {
          chosen = candidate;
          best = fits.stream().map(list -> list.get(at)).toList();
        }
      }
    }
    return this;
  }

  Candidate chosen() {
    return chosen;
  }

  /** The fits of the chosen candidate, one for each spectrum. */
  List<LineFit.Fitted> fits() {
    return best;
  }

  /** Says what was chosen, against what. */
  void report(Findings out) {
    out.add(
        Quantity.derived(
            "lines.number",
            "Lines",
            "Number of lines",
            chosen.lines(),
            "",
            choice.fixed() > 0
                ? "from the settings"
                : "lowest BIC of 1 to " + choice.most() + " lines; a lower bound"));
    List<Column> columns =
        List.of(
            new Column.Longs(
                "shape",
                "Shape: 0 Gaussian, 1 Lorentzian, 2 Voigt, 3 sech², 4 tailed",
                "",
                candidates.stream().mapToLong(c -> c.shape().ordinal()).toArray()),
            new Column.Longs(
                "lines",
                "Number of lines",
                "",
                candidates.stream().mapToLong(Candidate::lines).toArray()),
            new Column.Doubles(
                "delta_bic",
                "BIC above the lowest",
                "",
                candidates.stream().mapToDouble(c -> c.above(chosen)).toArray()));
    out.add(new Curve("candidates", "Shapes and numbers of lines tried", columns));
    for (Candidate other : candidates) {
      if (other != chosen && other.lines() != chosen.lines() && other.above(chosen) < UNDECIDED) {
        out.note(
            "%d lines of shape %s describe the data as well (BIC higher by %.1f only)."
                .formatted(other.lines(), other.shape().title(), other.above(chosen)));
        break;
      }
    }
    if (choice.fixed() == 0 && chosen.lines() == choice.most() && choice.most() > 1) {
      out.warn(
          "The most lines that were tried, " + choice.most() + ", describe the data best.",
          "Allow more, or look whether the shape or a sloping floor is the reason.");
    }
  }
}
