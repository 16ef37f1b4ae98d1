package org.photonbench.analysis.fit.figure;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Evaluation;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.LibraryModel;

/**
 * A model in the units of a figure's axes. Its parameters keep the model's units, save those of an
 * axis for which the model takes any unit. A model that counts from the start of the fitted range
 * is moved there. An evaluation after a cancel throws {@link CancellationException}, which ends the
 * fit.
 */
public final class FigureModel implements Model {
  private final Model model;
  private final ModelFit fit;
  private final double origin;
  private final List<Parameter> parameters;
  private final BooleanSupplier cancelled;
  private final Runnable counted;

  /**
   * @param from lower end of the fitted range in the unit of the figure's axis
   */
  public FigureModel(ModelFit fit, double from) {
    this(fit, from, () -> false, () -> {});
  }

  /**
   * @param from lower end of the fitted range in the unit of the figure's axis
   * @param cancelled asked before each evaluation
   * @param counted told of each evaluation, from several threads
   */
  public FigureModel(ModelFit fit, double from, BooleanSupplier cancelled, Runnable counted) {
    this.fit = fit;
    origin = fit.model() instanceof LibraryModel own && own.startsWithRange() ? from : 0;
    this.cancelled = cancelled;
    this.counted = counted;
    model = fit.model();
    parameters =
        model.parameters().stream()
            .map(p -> new Parameter(p.name(), unit(p), p.lower(), p.upper(), p.start(), p.help()))
            .toList();
  }

  private String unit(Parameter parameter) {
    String unit = parameter.unit();
    if (fit.replacesX()) {
      unit = replaced(unit, model.xUnit().isEmpty() ? "x" : model.xUnit(), fit.xUnit());
    }
    if (fit.replacesY()) {
      unit = replaced(unit, model.valueUnit().isEmpty() ? "y" : model.valueUnit(), fit.yUnit());
    }
    return unit.isEmpty() ? "1" : unit;
  }

  /** Puts a unit in the place of a whole word. */
  private static String replaced(String text, String word, String unit) {
    if (word.equals("1") || word.equals(unit)) {
      return text;
    }
    String shown = unit.isEmpty() ? "1" : unit;
    String result =
        Pattern.compile("(?<![\\p{L}^])" + Pattern.quote(word) + "(?![\\p{L}])")
            .matcher(text)
            .replaceAll(Matcher.quoteReplacement(shown));
    return result.replaceAll("/1(?![0-9.])", "").replaceAll("^1 ", "");
  }

  @Override
  public String id() {
    return model.id();
  }

  @Override
  public String title() {
    return model.title();
  }

  @Override
  public String source() {
    return model.source();
  }

  @Override
  public String xUnit() {
    return fit.xUnit();
  }

  @Override
  public String valueUnit() {
    return fit.yUnit();
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    prepare(x).at(p, value, jacobian);
  }

  @Override
  public Evaluation prepare(Abscissa x) {
    Evaluation prepared = model.prepare(scaled(x));
    double scale = 1 / fit.yFactor();
    return (p, value, jacobian) -> {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("the fit was cancelled");
      }
      counted.run();
      prepared.at(p, value, jacobian);
      if (scale != 1) {
        scale(value, scale);
        if (jacobian != null) {
          for (double[] row : jacobian) {
            scale(row, scale);
          }
        }
      }
    };
  }

  private static void scale(double[] values, double factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }

  private Abscissa scaled(Abscissa x) {
    double factor = fit.xFactor();
    if (factor == 1 && origin == 0) {
      return x;
    }
    double[] lower = new double[x.size()];
    double[] upper = new double[x.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = (x.lower(i) - origin) * factor;
      upper[i] = (x.upper(i) - origin) * factor;
    }
    return x.binned() ? Abscissa.bins(lower, upper) : Abscissa.points(lower);
  }

  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] inModelUnits = y.clone();
    scale(inModelUnits, fit.yFactor());
    return model.guess(scaled(x), inModelUnits);
  }
}
