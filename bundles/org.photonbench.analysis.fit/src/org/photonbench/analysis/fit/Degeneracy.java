package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.MultiStart;
import org.photonbench.fit.engine.ParameterState;

/**
 * Which parameters hang on others: a pair that the data hardly tell apart, one that the others
 * together can replace (global correlation, F. James, Statistical Methods in Experimental Physics
 * (2006), section 7.3), or a second solution that the data do not exclude.
 */
final class Degeneracy {
  /** Of two parameters. */
  private static final double CORRELATED = 0.995;

  /** Of one parameter with all others together. */
  private static final double GLOBALLY_CORRELATED = 0.999;

  private final FitReport.Builder how;
  private final FitResult result;
  private final List<Parameter> free;
  private final double[][] correlation;
  private final double[] global;

  Degeneracy(FitReport.Builder how) {
    this.how = how;
    result = how.result;
    free = result.problem().free();
    correlation = result.correlation();
    global = global();
  }

  /** NaN for parameters without a covariance. */
  private double[] global() {
    int[] known =
        IntStream.range(0, free.size())
            .filter(i -> result.state(free.get(i).name()) == ParameterState.ESTIMATED)
            .toArray();
    double[] coefficients = new double[free.size()];
    Arrays.fill(coefficients, Double.NaN);
    if (known.length < 2) {
      return coefficients;
    }
    RealMatrix matrix = new Array2DRowRealMatrix(known.length, known.length);
    for (int a = 0; a < known.length; a++) {
      for (int b = 0; b < known.length; b++) {
        matrix.setEntry(a, b, correlation[known[a]][known[b]]);
      }
    }
    LUDecomposition decomposition = new LUDecomposition(matrix);
    if (!decomposition.getSolver().isNonSingular()) {
      for (int i : known) {
        coefficients[i] = 1;
      }
      return coefficients;
    }
    RealMatrix inverse = decomposition.getSolver().getInverse();
    for (int a = 0; a < known.length; a++) {
      coefficients[known[a]] = Math.sqrt(Math.max(0, 1 - 1 / inverse.getEntry(a, a)));
    }
    return coefficients;
  }

  /** Reasons for caution with one parameter, each a sentence. */
  List<String> marks(Parameter parameter, Optional<Interval> interval) {
    List<String> marks = new ArrayList<>();
    int index = free.indexOf(parameter);
    if (index >= 0) {
      correlated(index, marks);
    }
    for (MultiStart.Alternative other : how.alternatives) {
      Double value = other.values().get(parameter.name());
      if (value != null && !holds(interval, parameter.name(), value)) {
        marks.add(
            "Degenerate with a solution at "
                + SentenceNumber.text(value, 4)
                + unit(parameter)
                + " (deviance higher by "
                + SentenceNumber.text(other.rise(), 2)
                + "): the interval holds for one of "
                + (how.alternatives.size() + 1)
                + " solutions.");
        break;
      }
    }
    return marks;
  }

  private void correlated(int index, List<String> marks) {
    int partner = -1;
    for (int j = 0; j < free.size(); j++) {
      double size = Math.abs(correlation[index][j]);
      boolean shown = how.reported.contains(free.get(j));
      if (j != index
          && shown
          && size > CORRELATED
          && (partner < 0 || size > Math.abs(correlation[index][partner]))) {
        partner = j;
      }
    }
    if (partner >= 0) {
      marks.add(
          "Nearly degenerate with "
              + free.get(partner).name()
              + " (correlation "
              + String.format(Locale.ROOT, "%.4f", correlation[index][partner])
              + "): the data determine a combination of both far better than each.");
    } else if (global[index] > GLOBALLY_CORRELATED) {
      marks.add(
          "Nearly degenerate: the other parameters together can replace it (global correlation "
              + String.format(Locale.ROOT, "%.5f", global[index])
              + ").");
    }
  }

  private boolean holds(Optional<Interval> interval, String name, double value) {
    if (interval.isPresent()) {
      return value >= interval.get().low() && value <= interval.get().high();
    }
    double own = result.value(name);
    return Math.abs(value - own) <= 0.01 * (Math.abs(value) + Math.abs(own));
  }

  private static String unit(Parameter parameter) {
    String unit = ParameterQuantities.plainUnit(parameter.unit());
    return unit.isEmpty() ? "" : " " + unit;
  }

  /** What concerns the fit as a whole. */
  static List<Message> messages(FitReport.Builder how) {
    if (how.alternatives.isEmpty()) {
      return List.of();
    }
    StringBuilder values = new StringBuilder();
    MultiStart.Alternative other = how.alternatives.getFirst();
    for (Parameter parameter : how.reported) {
      Double value = other.values().get(parameter.name());
      if (value != null) {
        values.append(values.isEmpty() ? "" : ", ").append(parameter.name()).append(" = ");
        values.append(SentenceNumber.text(value, 4)).append(unit(parameter));
      }
    }
    return List.of(
        Message.warning(
            "Another solution of "
                + how.model.id()
                + " describes the data almost as well, so that the minimum is not unique: "
                + values
                + " (deviance higher by "
                + SentenceNumber.text(other.rise(), 2)
                + ").",
            "Set bounds, hold a parameter fixed, or take more data."));
  }
}
