package org.photonbench.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an estimator gave, by the names that vectors use: each {@code name:unit|other name}, see
 * {@link Quantity}.
 */
public final class Outputs {
  private final Map<Quantity, JsonElement> values = new LinkedHashMap<>();

  /** A number. */
  public Outputs put(String name, double value) {
    values.put(Quantity.of(name), number(value));
    return this;
  }

  /** A yes or no. */
  public Outputs put(String name, boolean value) {
    values.put(Quantity.of(name), new JsonPrimitive(value));
    return this;
  }

  /** A list of numbers. */
  public Outputs put(String name, double[] list) {
    values.put(Quantity.of(name), array(list));
    return this;
  }

  /** A list of whole numbers. */
  public Outputs put(String name, long[] list) {
    values.put(Quantity.of(name), array(list));
    return this;
  }

  /** A table of numbers. */
  public Outputs put(String name, double[][] table) {
    JsonArray rows = new JsonArray();
    for (double[] row : table) {
      rows.add(array(row));
    }
    values.put(Quantity.of(name), rows);
    return this;
  }

  /** A table of whole numbers. */
  public Outputs put(String name, long[][] table) {
    JsonArray rows = new JsonArray();
    for (long[] row : table) {
      rows.add(array(row));
    }
    values.put(Quantity.of(name), rows);
    return this;
  }

  /** Numbers with names of their own. */
  public Outputs put(String name, Outputs inner) {
    JsonObject object = new JsonObject();
    inner.values.forEach((quantity, value) -> object.add(quantity.name(), value));
    values.put(Quantity.of(name), object);
    return this;
  }

  private static JsonArray array(double[] list) {
    JsonArray array = new JsonArray();
    for (double value : list) {
      array.add(number(value));
    }
    return array;
  }

  /** JSON has no numbers that are not finite: they are texts. */
  private static JsonPrimitive number(double value) {
    return Double.isFinite(value)
        ? new JsonPrimitive(value)
        : new JsonPrimitive(Double.toString(value));
  }

  private static JsonArray array(long[] list) {
    JsonArray array = new JsonArray();
    for (long value : list) {
      array.add(new JsonPrimitive(value));
    }
    return array;
  }

  /** The names without other names. */
  List<String> names() {
    return values.keySet().stream().map(Quantity::name).toList();
  }

  /** By the name without other names; null if there is none. */
  JsonElement get(String name) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /**
   * The values by the names and in the units that a vector wants. A vector that wants one value of
   * an estimator that gives one may call it as it likes.
   */
  JsonObject named(Collection<String> wanted, Binding inputs) {
    Map<Quantity, String> keys = Binding.assign(values.keySet(), wanted);
    if (keys.isEmpty() && values.size() == 1 && wanted.size() == 1) {
      keys = Map.of(values.keySet().iterator().next(), wanted.iterator().next());
    }
    JsonObject named = new JsonObject();
    keys.forEach((quantity, key) ->
        named.add(key, scaled(values.get(quantity), inputs.outputFactor(quantity, key))));
    return named;
  }

  private static JsonElement scaled(JsonElement value, double factor) {
    if (factor == 1) {
      return value;
    }
    if (value.isJsonArray()) {
      JsonArray array = new JsonArray();
      value.getAsJsonArray().forEach(item -> array.add(scaled(item, factor)));
      return array;
    }
    if (value.isJsonObject()) {
      JsonObject object = new JsonObject();
      value
          .getAsJsonObject()
          .entrySet()
          .forEach(e -> object.add(e.getKey(), scaled(e.getValue(), factor)));
      return object;
    }
    return value instanceof JsonPrimitive primitive && primitive.isNumber()
        ? number(primitive.getAsDouble() * factor)
        : value;
  }
}
