package org.photonbench.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;

/** Compares an output with what was expected, number by number. */
final class Comparison {
  private static final List<String> NOT_FINITE = List.of("NaN", "Infinity", "-Infinity", "inf");

  private final Tolerance tolerance;
  private boolean equal = true;
  private double largest;

  private Comparison(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  static Outcome.Value of(String name, JsonElement expected, JsonElement got, Tolerance tolerance) {
    Comparison comparison = new Comparison(tolerance);
    comparison.compare(expected, got);
    return new Outcome.Value(name, expected, got, comparison.equal, comparison.largest);
  }

  private void compare(JsonElement expected, JsonElement given) {
    JsonElement got = inShapeOf(expected, given);
    if (expected.isJsonNull()) {
      // A number that does not exist.
      check(got == null || got.isJsonNull() || isNumber(got) && Double.isNaN(number(got)));
    } else if (got == null || got.isJsonNull()) {
      check(false);
    } else if (expected.isJsonArray()) {
      check(got.isJsonArray() && got.getAsJsonArray().size() == expected.getAsJsonArray().size());
      if (equal) {
        JsonArray list = expected.getAsJsonArray();
        for (int i = 0; i < list.size(); i++) {
          compare(list.get(i), got.getAsJsonArray().get(i));
        }
      }
    } else if (expected.isJsonObject()) {
      check(got.isJsonObject());
      if (equal) {
        JsonObject object = expected.getAsJsonObject();
        for (String key : object.keySet()) {
          compare(object.get(key), got.getAsJsonObject().get(key));
        }
      }
    } else if (isNumber(expected)) {
      check(isNumber(got));
      if (isNumber(got)) {
        double e = number(expected);
        double g = number(got);
        largest = e == g ? largest : Math.max(largest, Math.abs(g - e));
        check(tolerance.accepts(e, g));
      }
    } else {
      check(expected.equals(got));
    }
  }

  /** A list of equal numbers is one number where one is expected; a number is a list of one. */
  private static JsonElement inShapeOf(JsonElement expected, JsonElement got) {
    if (got == null) {
      return null;
    }
    if (got.isJsonArray() && !expected.isJsonArray() && !got.getAsJsonArray().isEmpty()) {
      JsonElement first = got.getAsJsonArray().get(0);
      boolean same = true;
      for (JsonElement item : got.getAsJsonArray()) {
        same &= item.equals(first);
      }
      return same ? first : got;
    }
    if (got.isJsonPrimitive() && expected.isJsonArray()) {
      JsonArray single = new JsonArray();
      single.add(got);
      return single;
    }
    return got;
  }

  private static boolean isNumber(JsonElement element) {
    return element instanceof JsonPrimitive primitive
        && (primitive.isNumber() || NOT_FINITE.contains(primitive.getAsString()));
  }

  private static double number(JsonElement element) {
    String text = element.getAsString();
    return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
  }

  private void check(boolean passed) {
    equal &= passed;
  }
}
