package org.photonbench.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;

/** What an estimator gave, by the names that vectors use. */
public final class Outputs {
  private final JsonObject values = new JsonObject();

  /** A number. */
  public Outputs put(String name, double value) {
    values.add(name, number(value));
    return this;
  }

  /** A yes or no. */
  public Outputs put(String name, boolean value) {
    values.add(name, new JsonPrimitive(value));
    return this;
  }

  /** A list of numbers. */
  public Outputs put(String name, double[] list) {
    values.add(name, array(list));
    return this;
  }

  /** A list of whole numbers. */
  public Outputs put(String name, long[] list) {
    values.add(name, array(list));
    return this;
  }

  /** A table of numbers. */
  public Outputs put(String name, double[][] table) {
    JsonArray rows = new JsonArray();
    for (double[] row : table) {
      rows.add(array(row));
    }
    values.add(name, rows);
    return this;
  }

  /** A table of whole numbers. */
  public Outputs put(String name, long[][] table) {
    JsonArray rows = new JsonArray();
    for (long[] row : table) {
      rows.add(array(row));
    }
    values.add(name, rows);
    return this;
  }

  /** Numbers with names of their own. */
  public Outputs put(String name, Outputs inner) {
    values.add(name, inner.values);
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

  Set<String> names() {
    return values.keySet();
  }

  JsonElement get(String name) {
    return values.get(name);
  }
}
