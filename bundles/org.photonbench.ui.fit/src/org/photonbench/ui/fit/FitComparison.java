package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.fit.figure.FitOutcome;

/** Fits of the same data within the same range by different models, lowest AICc first. */
final class FitComparison {
  private final List<FitOutcome> fits = new ArrayList<>();

  /** Takes a fit in the place of one of the same model. */
  void add(FitOutcome fit) {
    fits.removeIf(other -> other.fit().model().id().equals(fit.fit().model().id()));
    fits.add(fit);
    fits.sort((a, b) -> Double.compare(a.aicc(), b.aicc()));
  }

  void clear() {
    fits.clear();
  }

  List<FitOutcome> fits() {
    return List.copyOf(fits);
  }

  /** The comparison as a table. */
  List<List<String>> table() {
    double aicc = fits.stream().mapToDouble(FitOutcome::aicc).min().orElse(0);
    double bic = fits.stream().mapToDouble(FitOutcome::bic).min().orElse(0);
    return fits.stream().map(fit -> fit.comparison(aicc, bic)).toList();
  }
}
