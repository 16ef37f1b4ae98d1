package org.photonbench.catalogue.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.analysis.run.NearNames;
import org.photonbench.catalogue.index.Condition.Operator;
import org.photonbench.catalogue.index.Field.Kind;
import org.photonbench.fit.model.UnitConversion;

/**
 * A filter: conditions that all hold, for example
 *
 * <pre>composition=CsPbBr3 size&gt;8nm T&lt;10K g2&lt;0.1</pre>
 *
 * <p>Signs are {@code = != < <= > >=} and {@code ~} for "contains". A number without a unit has
 * that of its field. Texts with spaces stand in quotation marks; {@code *} stands for anything. A
 * word without a sign is searched in all names. A name with a point that is no field is the
 * identifier of a quantity, for example {@code g2.far.raw<0.5}.
 *
 * @param conditions the conditions
 */
public record Query(List<Condition> conditions) {
  /** No condition: everything. */
  public static final Query ALL = new Query(List.of());

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:([\\p{L}][\\p{L}\\p{N}._/²()-]*?)\\s*(<=|>=|!=|=|<|>|~)\\s*)?"
              + "(?:\"([^\"]*)\"|([^\\s\"]+))");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(.*)");
  private static final Pattern SIGN = Pattern.compile("\\s*(<=|>=|!=|=|<|>|~)");

  public Query {
    conditions = List.copyOf(conditions);
  }

  /**
   * Reads a filter.
   *
   * @throws QueryException if it cannot be understood
   */
  public static Query parse(String text) throws QueryException {
    List<Condition> conditions = new ArrayList<>();
    String rest = text.replace('\u2212', '-').replace("≤", "<=").replace("≥", ">=");
    Matcher token = TOKEN.matcher(rest);
    int at = 0;
    while (at < rest.length() && !rest.substring(at).isBlank()) {
      if (!token.region(at, rest.length()).lookingAt()) {
        throw new QueryException(
            "The filter cannot be understood from '"
                + rest.substring(at).strip()
                + "' on. "
                + EXAMPLE);
      }
      at = token.end();
      boolean quoted = token.group(3) != null;
      String value = quoted ? token.group(3) : token.group(4);
      String name = token.group(1);
      if (name == null) {
        if (!value.equals("and")) {
          conditions.add(new Condition(Optional.empty(), "", Operator.CONTAINS, value, Double.NaN));
        }
        continue;
      }
      if (!quoted && value.matches("[<>=~!].*")) {
        throw new QueryException(
            "The signs in '" + token.group().strip() + "' are none. " + EXAMPLE);
      }
      // A unit may stand after a space.
      Matcher number = NUMBER.matcher(value);
      if (!quoted && number.matches() && number.group(2).isEmpty()) {
        Matcher next = TOKEN.matcher(rest).region(at, rest.length());
        if (next.lookingAt()
            && next.group(1) == null
            && next.group(4) != null
            && !next.group(4).equals("and")
            && UnitConversion.of(next.group(4)).isPresent()
            && !SIGN.matcher(rest).region(next.end(), rest.length()).lookingAt()) {
          value += next.group(4);
          at = next.end();
        }
      }
      conditions.add(condition(name, operator(token.group(2)), value));
    }
    return new Query(conditions);
  }

  private static final String EXAMPLE =
      "A filter looks like composition=CsPbBr3 size>8nm T<10K g2<0.1.";

  private static Operator operator(String sign) {
    for (Operator operator : Operator.values()) {
      if (operator.sign().equals(sign)) {
        return operator;
      }
    }
    throw new IllegalStateException(sign);
  }

  private static Condition condition(String name, Operator operator, String value)
      throws QueryException {
    Optional<Field> field = Fields.find(name);
    if (field.isEmpty()) {
      if (!name.contains(".")) {
        throw new QueryException(unknown(name));
      }
      return new Condition(field, name, operator, value, quantity(name, operator, value));
    }
    return switch (field.get().kind()) {
      case NUMBER ->
          new Condition(field, "", operator, value, number(field.get(), operator, value));
      case TIME -> new Condition(field, "", operator, value, day(operator, value));
      case TEXT -> {
        if (operator.orders()) {
          throw new QueryException(
              "The field '" + name + "' is a text; compare it with =, != or ~ (contains).");
        }
        yield new Condition(field, "", operator, value, Double.NaN);
      }
    };
  }

  private static String unknown(String name) {
    List<String> names = new ArrayList<>();
    for (Field field : Fields.all()) {
      names.add(field.name());
      names.addAll(field.aliases());
    }
    List<String> near = NearNames.of(name, names);
    return "There is no field '"
        + name
        + "'. "
        + (near.isEmpty()
            ? "Fields are "
                + String.join(", ", Fields.all().stream().map(Field::name).toList())
                + "."
            : "Did you mean " + String.join(" or ", near) + "?");
  }

  private static double number(Field field, Operator operator, String value) throws QueryException {
    if (operator == Operator.CONTAINS) {
      throw new QueryException("The field '" + field.name() + "' is a number; use =, < or >.");
    }
    Matcher matcher = NUMBER.matcher(value);
    if (matcher.matches()) {
      double number = Double.parseDouble(matcher.group(1));
      String unit = matcher.group(2).strip();
      OptionalDouble factor =
          unit.isEmpty() ? OptionalDouble.of(1) : UnitConversion.factor(unit, field.unit());
      if (factor.isPresent()) {
        return number * factor.getAsDouble();
      }
      throw new QueryException(
          "The unit '"
              + unit
              + "' does not suit the field '"
              + field.name()
              + "', which is "
              + (field.unit().isEmpty() ? "a pure number" : "in " + field.unit())
              + ".");
    }
    throw new QueryException(
        "The field '" + field.name() + "' is compared with a number, not with '" + value + "'.");
  }

  private static double quantity(String id, Operator operator, String value) throws QueryException {
    Matcher matcher = NUMBER.matcher(value);
    if (operator == Operator.CONTAINS || !matcher.matches()) {
      throw new QueryException(
          "The quantity '" + id + "' is compared with a number, not with '" + value + "'.");
    }
    Optional<UnitConversion> unit = UnitConversion.of(matcher.group(2).strip());
    if (unit.isEmpty()) {
      throw new QueryException("The unit '" + matcher.group(2).strip() + "' is not known.");
    }
    return Double.parseDouble(matcher.group(1)) * unit.get().factor();
  }

  /** Seconds since 1970 at the begin of a day in UTC, or of the day after it. */
  private static double day(Operator operator, String value) throws QueryException {
    try {
      LocalDate day = LocalDate.parse(value.strip());
      boolean after = operator == Operator.GREATER || operator == Operator.LESS_OR_EQUAL;
      return day.plusDays(after ? 1 : 0).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    } catch (DateTimeException e) {
      throw new QueryException("'" + value + "' is no date as 2026-01-31.");
    }
  }

  /** Fields of numbers that the filter uses. */
  List<Field> numbers() {
    return conditions.stream()
        .flatMap(condition -> condition.field().stream())
        .filter(field -> field.kind() == Kind.NUMBER)
        .toList();
  }
}
