package org.photonbench.calculator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.ErrorPropagation;

/**
 * Errors of outputs from independent normal errors of the inputs: to first order, compared with
 * drawn inputs. Where the two disagree the drawn ones are taken, with a mark.
 */
final class Propagation {
  private static final int DRAWS = 10_000;
  private static final long SEED = 1;

  /**
   * First order is poor where an end of its interval lies off by more than this share of half its
   * width; the ends of {@link #DRAWS} draws scatter by 1.4 %.
   */
  private static final double POOR = 0.1;

  /** Draws that the inputs cannot be, above which it is said. */
  private static final double MANY_IMPOSSIBLE = 0.01;

  /** Relative differences below are those of floating-point numbers. */
  private static final double ROUNDING = 1e-11;

  private final Inputs inputs;

  Propagation(Inputs inputs) {
    this.inputs = inputs;
  }

  /** An output at the given inputs. */
  Quantity quantity(String calculator, String group, Output output) throws CalculatorException {
    return quantity(
        calculator + "." + output.id(),
        group,
        output.label(),
        output.unit(),
        Quantity.DERIVED,
        output.formula(),
        output.function());
  }

  Quantity quantity(
      String id,
      String group,
      String label,
      String unit,
      String correction,
      String formula,
      ToDoubleFunction<Values> function)
      throws CalculatorException {
    double value;
    try {
      value = function.applyAsDouble(inputs.at(inputs.typed()));
    } catch (IllegalArgumentException e) {
      throw new CalculatorException(label + " has no value here: " + e.getMessage() + ".");
    }
    if (!inputs.hasErrors()) {
      Quantity exact =
          Quantity.withoutError(
              id,
              group,
              label,
              value,
              unit,
              correction,
              formula + "; no errors of the inputs were given");
      return Double.isNaN(value)
          ? with(
              exact,
              exact.sigma(),
              exact.interval95(),
              "",
              List.of("The formula has no value here."))
          : exact;
    }
    ErrorPropagation errors = new ErrorPropagation(inputs.typed(), inputs.covariance());
    double first = errors.linear(x -> orNaN(function, inputs.at(x))).sigma();
    double[] drawn = draws(errors, function);
    if (isConstant(value, first, drawn)) {
      return Quantity.withoutError(
          id,
          group,
          label,
          value,
          unit,
          correction,
          formula + "; does not depend on an input with an error");
    }
    return compared(
        new Quantity(
            id,
            group,
            label,
            value,
            OptionalDouble.of(first),
            Optional.empty(),
            unit,
            correction,
            formula,
            List.of()),
        drawn);
  }

  private static Quantity compared(Quantity first, double[] drawn) {
    List<String> marks = new ArrayList<>();
    double impossible = 1 - (double) drawn.length / DRAWS;
    if (impossible > MANY_IMPOSSIBLE) {
      marks.add(
          "The inputs' normal errors reach where there is no value, with a probability of %s %%; the interval is of the rest."
              .formatted(SentenceNumber.text(100 * impossible, 2)));
    }
    if (drawn.length < DRAWS / 2 || Double.isNaN(first.value())) {
      marks.add("The errors of the inputs are too large, or lie too near to where no value is.");
      return with(first, OptionalDouble.empty(), Optional.empty(), "", marks);
    }
    double sigma = first.sigma().orElse(Double.NaN);
    double reach = Interval.NORMAL_95 * sigma;
    ConfidenceInterval central = ConfidenceInterval.ofSample(drawn, 0.95);
    double off =
        Math.max(
            Math.abs(central.low() - (first.value() - reach)),
            Math.abs(central.high() - (first.value() + reach)));
    double half = (central.high() - central.low()) / 2;
    if (off <= POOR * half && marks.isEmpty()) {
      return with(
          first,
          first.sigma(),
          Optional.of(new Interval(first.value() - reach, first.value() + reach)),
          "errors to first order, inputs independent",
          marks);
    }
    if (off > POOR * half) {
      marks.add(
          "First-order propagation is poor here: it would give ± %s; the interval is from %d draws."
              .formatted(SentenceNumber.text(sigma, 2), DRAWS));
    }
    ConfidenceInterval one = ConfidenceInterval.ofSample(drawn, ConfidenceInterval.ONE_SIGMA);
    return with(
        first,
        OptionalDouble.of((one.high() - one.low()) / 2),
        Optional.of(new Interval(central.low(), central.high())),
        "errors from %d draws of the inputs (seed %d), independent; sigma is half of the central 68.27 %%"
            .formatted(DRAWS, SEED),
        marks);
  }

  private static Quantity with(
      Quantity quantity,
      OptionalDouble sigma,
      Optional<Interval> interval,
      String method,
      List<String> marks) {
    return new Quantity(
        quantity.id(),
        quantity.group(),
        quantity.label(),
        quantity.value(),
        sigma,
        interval,
        quantity.unit(),
        quantity.correction(),
        method.isEmpty() ? quantity.method() : quantity.method() + "; " + method,
        marks);
  }

  /** Nothing but rounding moves it; a zero slope alone may be that of a maximum. */
  private static boolean isConstant(double value, double sigma, double[] drawn) {
    double rounding = ROUNDING * Math.abs(value);
    return sigma <= rounding
        && (drawn.length == 0 || drawn[drawn.length - 1] - drawn[0] <= rounding);
  }

  /** The output for drawn inputs, in rising order, without those that the inputs cannot be. */
  private double[] draws(ErrorPropagation errors, ToDoubleFunction<Values> function) {
    double[] unbounded = new double[inputs.typed().length];
    Arrays.fill(unbounded, Double.POSITIVE_INFINITY);
    double[] below = new double[unbounded.length];
    Arrays.fill(below, Double.NEGATIVE_INFINITY);
    double[] sorted =
        errors
            .sample(
                x -> {
                  Values values = inputs.at(x);
                  return values.allAllowed() ? orNaN(function, values) : Double.NaN;
                },
                below,
                unbounded,
                DRAWS,
                SEED)
            .sorted();
    // NaN stands last.
    int count = sorted.length;
    while (count > 0 && Double.isNaN(sorted[count - 1])) {
      count--;
    }
    return Arrays.copyOf(sorted, count);
  }

  private static double orNaN(ToDoubleFunction<Values> function, Values values) {
    try {
      return function.applyAsDouble(values);
    } catch (IllegalArgumentException e) {
      return Double.NaN;
    }
  }
}
