package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.UnitConversion;

/**
 * The units of a table's columns against those of a model. A column in another unit of the same
 * kind is converted. Where the formula holds no constant of nature in the unit (counts, rates,
 * powers, lengths of a stripe), any unit does, and the parameters take it over. Any other unit is
 * refused.
 */
final class AxisUnits {
  /** Units that appear in parameters only, so that every other one may stand in their place. */
  private static final Set<String> EXCHANGEABLE = Set.of("counts", "counts/s", "uW", "mm", "kV/cm");

  /** Units of models that in a bin give the integral: a column of counts is one of bins then. */
  private static final Set<String> DENSITIES = Set.of("counts/ns", "counts/ps");

  /**
   * How one axis is used.
   *
   * @param token what parameters carry in their unit for this axis
   * @param unit unit of the fit, empty for pure numbers
   * @param factor what the column's numbers are multiplied with
   */
  private record Use(String token, String unit, double factor) {}

  private final Use x;
  private final Use y;
  private final boolean counted;
  private final List<Message> messages = new ArrayList<>();

  /**
   * @param poisson whether the values are counts, even if the column does not say so
   */
  AxisUnits(Model model, DataColumn columnX, DataColumn columnY, boolean poisson)
      throws AnalysisException {
    x = use(model, model.xUnit(), "x", columnX);
    String unit = columnY.unit();
    counted =
        DENSITIES.contains(model.valueUnit())
            && (UnitConversion.factor(unit, "counts").isPresent() || unit.isEmpty() && poisson);
    y = use(model, counted ? "counts" : model.valueUnit(), "y", columnY);
  }

  /** Whether the values are counts in bins about x, of a model of expected counts. */
  boolean countedInBins() {
    return counted;
  }

  String xUnit() {
    return x.unit();
  }

  String valueUnit() {
    return y.unit();
  }

  double xFactor() {
    return x.factor();
  }

  double valueFactor() {
    return y.factor();
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }

  /**
   * The factor of a column of errors, whose unit may differ from that of its values.
   *
   * @param of the column of values
   */
  static double errorFactor(DataColumn of, DataColumn error, double valueFactor)
      throws AnalysisException {
    if (error.unit().isEmpty() || error.unit().equals(of.unit())) {
      return valueFactor;
    }
    OptionalDouble factor = UnitConversion.factor(error.unit(), of.unit());
    if (factor.isEmpty()) {
      throw new AnalysisException(
          "Column "
              + error.name()
              + " is in "
              + error.unit()
              + ", but the values in "
              + of.name()
              + " are in "
              + shown(of.unit())
              + ". Give the errors in the unit of the values.");
    }
    return valueFactor * factor.getAsDouble();
  }

  private Use use(Model model, String wanted, String anyToken, DataColumn column)
      throws AnalysisException {
    String given = column.unit();
    if (wanted.isEmpty()) {
      return new Use(anyToken, given.equals("1") ? "" : given, 1);
    }
    String plain = wanted.equals("1") ? "" : wanted;
    if (given.isEmpty()) {
      if (!plain.isEmpty()) {
        messages.add(
            Message.warning(
                "Column " + column.name() + " has no unit; it was taken to be in " + wanted + ".",
                "Write the unit into the header, for example: "
                    + column.name()
                    + " ("
                    + wanted
                    + ")."));
      }
      return new Use(wanted, plain, 1);
    }
    OptionalDouble factor = UnitConversion.factor(given, wanted);
    if (factor.isPresent()) {
      if (factor.getAsDouble() != 1) {
        messages.add(
            Message.info(
                "Column "
                    + column.name()
                    + " was converted from "
                    + given
                    + " to "
                    + shown(plain)
                    + ", times "
                    + SentenceNumber.text(factor.getAsDouble(), 10)
                    + "."));
      }
      return new Use(wanted, plain, factor.getAsDouble());
    }
    if (EXCHANGEABLE.contains(wanted)) {
      messages.add(
          Message.info(
              "Column "
                  + column.name()
                  + " is in "
                  + given
                  + ", which stands in place of "
                  + wanted
                  + " in the parameters of "
                  + model.id()
                  + "."));
      return new Use(wanted, given, 1);
    }
    throw new AnalysisException(
        "Column "
            + column.name()
            + " is in "
            + given
            + ", but "
            + model.id()
            + " needs "
            + shown(plain)
            + " or another unit of that kind. Convert the column, choose another, or take another"
            + " model.");
  }

  private static String shown(String unit) {
    return unit.isEmpty() ? "pure numbers" : unit;
  }

  /** The unit of a parameter in this fit; empty for pure numbers. */
  String of(Parameter parameter) {
    String unit = replace(parameter.unit(), y.token(), y.unit());
    // The place of y must not be taken for x, as in "x/s".
    return ParameterQuantities.plainUnit(x.token().equals(y.token()) ? unit : inX(parameter, unit));
  }

  private String inX(Parameter parameter, String unit) {
    boolean untouched = unit.equals(parameter.unit());
    if (untouched) {
      return replace(unit, x.token(), x.unit());
    }
    int slash = parameter.unit().indexOf("/" + x.token());
    return slash < 0
        ? unit
        : replace(parameter.unit().substring(0, slash), y.token(), y.unit())
            + per(x.unit(), parameter.unit().substring(slash + 1 + x.token().length()));
  }

  private static String per(String unit, String rest) {
    if (unit.isEmpty()) {
      return rest;
    }
    return (unit.matches("\\S*[/ ]\\S*") ? "/(" + unit + ")" : "/" + unit) + rest;
  }

  /** Puts a unit in the place of a whole word; of a pure number nothing is left, or 1 above. */
  private static String replace(String text, String token, String unit) {
    if (token.equals(unit) || token.equals("1")) {
      return text;
    }
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}/^])" + Pattern.quote(token) + "(?![\\p{L}])").matcher(text);
    String numerator = unit.isEmpty() ? "1" : unit;
    String result = matcher.replaceAll(Matcher.quoteReplacement(numerator));
    result =
        Pattern.compile("/" + Pattern.quote(token) + "(?![\\p{L}])")
            .matcher(result)
            .replaceAll(Matcher.quoteReplacement(per(unit, "")));
    result = result.replaceAll("^1 ", "");
    return result.startsWith("/") ? "1" + result : result;
  }
}
