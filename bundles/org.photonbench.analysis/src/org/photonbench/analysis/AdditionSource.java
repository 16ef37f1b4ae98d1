package org.photonbench.analysis;

import java.util.List;
import org.photonbench.analysis.result.Addition;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;

/**
 * Makes what users add to results again from its stored settings. A jar names its own in {@code
 * META-INF/services/org.photonbench.analysis.AdditionSource}.
 */
public interface AdditionSource {
  /** What it makes, for example {@code figure-fit}; see {@link Addition#kind}. */
  String kind();

  /**
   * Makes an addition from the numbers of a result.
   *
   * @param result the result without the addition
   * @param figures the figures of that result
   * @throws AnalysisException if it cannot be made: one sentence why
   */
  Made make(Addition addition, Result result, List<Figure> figures) throws AnalysisException;

  /** The numbers of an addition, with their identifiers in the result. */
  record Made(List<Quantity> quantities, List<Curve> curves) {
    public Made {
      quantities = List.copyOf(quantities);
      curves = List.copyOf(curves);
    }
  }
}
