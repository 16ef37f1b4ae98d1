package org.photonbench.ui.catalogue.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.photonbench.model.Compositions;
import org.photonbench.model.QuantityParser;
import org.photonbench.model.QuantityRule;
import org.photonbench.model.catalogue.Quantity;

/** Reads what is typed into a field. */
final class FieldParser {
  private FieldParser() {}

  /**
   * The value of a text.
   *
   * @return null for no value; of a field with many values a list
   * @throws IllegalArgumentException with a sentence for the user
   */
  static Object parse(FormField field, String text) {
    String typed = text.strip();
    if (field.kind() == FormField.Kind.WORDS || field.kind() == FormField.Kind.NUMBERS) {
      return many(field, typed);
    }
    if (typed.isEmpty()) {
      return null;
    }
    return switch (field.kind()) {
      case NUMBER -> ruled(field, number(field, typed));
      case CHOICE -> choice(field, typed);
      case DATE -> date(typed);
      case TIME -> time(typed);
      case QUANTITY, VALUE -> quantity(field, typed);
      case FORMULA -> Compositions.parse(typed).map(Object.class::cast).orElse(typed);
      default -> typed;
    };
  }

  private static List<Object> many(FormField field, String typed) {
    List<Object> values = new ArrayList<>();
    for (String part : typed.split("[,;\n]")) {
      if (!part.isBlank()) {
        values.add(
            field.kind() == FormField.Kind.WORDS ? part.strip() : number(field, part.strip()));
      }
    }
    return values;
  }

  private static Object number(FormField field, String typed) {
    Class<?> type = field.feature().getEType().getInstanceClass();
    String plain = typed.replace('\u2212', '-').replace(" ", "").replace("\u202f", "");
    try {
      if (type == int.class) {
        return Integer.valueOf(plain);
      }
      if (type == long.class) {
        return Long.valueOf(plain);
      }
      double number = Double.parseDouble(plain);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    String kind = type == double.class ? "number" : "whole number";
    throw new IllegalArgumentException("'" + typed + "' is no " + kind + ".");
  }

  private static Object ruled(FormField field, Object number) {
    if (field.rule().isPresent()) {
      QuantityRule rule = field.rule().get();
      rule.objection(((Number) number).doubleValue(), rule.usualUnit())
          .ifPresent(objection -> refuse(field, objection));
    }
    return number;
  }

  private static void refuse(FormField field, String objection) {
    throw new IllegalArgumentException("The " + name(field) + " " + objection + ".");
  }

  private static String name(FormField field) {
    return field.label().toLowerCase(java.util.Locale.ROOT);
  }

  private static Object choice(FormField field, String typed) {
    for (EEnumLiteral literal : ((EEnum) field.feature().getEType()).getELiterals()) {
      if (FieldText.choice(literal.getInstance()).equalsIgnoreCase(typed)) {
        return literal.getInstance();
      }
    }
    throw new IllegalArgumentException(
        "'" + typed + "' is none of " + String.join(", ", FieldText.choices(field)) + ".");
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + typed + "' is no date. Type it as 2026-01-31.", e);
    }
  }

  /** A day, a time of day, and a zone, the last two where they are not given by default. */
  private static ZonedDateTime time(String typed) {
    String[] parts = typed.replaceFirst("(?<=[0-9])T(?=[0-9])", " ").split("\\s+", 3);
    try {
      LocalDate day = LocalDate.parse(parts[0]);
      LocalTime time = parts.length > 1 ? LocalTime.parse(parts[1]) : LocalTime.MIDNIGHT;
      ZoneId zone = parts.length > 2 ? ZoneId.of(parts[2]) : ZoneId.systemDefault();
      return LocalDateTime.of(day, time).atZone(zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + typed + "' is no time. Type it as 2026-01-31 14:05 Europe/Zurich.", e);
    }
  }

  private static Quantity quantity(FormField field, String typed) {
    Optional<QuantityRule> rule = field.rule();
    Quantity quantity = QuantityParser.parse(typed, rule.map(QuantityRule::usualUnit).orElse(""));
    if (rule.isPresent()) {
      check(field, rule.get(), quantity);
    }
    return quantity;
  }

  private static void check(FormField field, QuantityRule rule, Quantity quantity) {
    String unit = Objects.requireNonNullElse(quantity.getUnit(), "");
    if (!rule.suits(unit)) {
      String units =
          rule.units().stream()
              .map(one -> one.isEmpty() ? "no unit" : one)
              .collect(Collectors.joining(" or "));
      throw new IllegalArgumentException(
          "The " + name(field) + " cannot be in '" + unit + "'. Use " + units + ".");
    }
    double[] numbers = {
      quantity.getValue(),
      quantity.isSetLow() ? quantity.getLow() : quantity.getValue(),
      quantity.isSetHigh() ? quantity.getHigh() : quantity.getValue()
    };
    Arrays.stream(numbers)
        .mapToObj(number -> rule.objection(number, unit))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(objection -> refuse(field, objection));
  }
}
