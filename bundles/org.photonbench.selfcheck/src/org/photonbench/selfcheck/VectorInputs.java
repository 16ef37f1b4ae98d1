package org.photonbench.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The inputs of a vector by name, with a record of which were asked for: a number that no estimator
 * looks at means that the vector asks for something else than was computed. Texts that are not
 * asked for are remarks.
 */
public final class VectorInputs {
  private final ReferenceVector vector;
  private final JsonObject values;
  private final VectorFile file;
  private final Set<String> asked = new HashSet<>();

  VectorInputs(ReferenceVector vector, VectorFile file) {
    this(vector, vector.inputs(), file);
  }

  private VectorInputs(ReferenceVector vector, JsonObject values, VectorFile file) {
    this.vector = vector;
    this.values = values;
    this.file = file;
  }

  public boolean has(String name) {
    return values.has(name) && !values.get(name).isJsonNull();
  }

  /** The names of the outputs that are wanted; some carry a number in them. */
  public List<String> wanted() {
    return List.copyOf(vector.expected().keySet());
  }

  /** The length of a list that is wanted; 0 if none of that name is. */
  public int wantedLength(String name) {
    JsonElement element = vector.expected().get(name);
    return element != null && element.isJsonArray() ? element.getAsJsonArray().size() : 0;
  }

  private JsonElement get(String name) {
    asked.add(name);
    JsonElement element = values.get(name);
    if (element == null || element.isJsonNull()) {
      throw new IllegalArgumentException("there is no input '" + name + "'");
    }
    return element;
  }

  /** A number; the text {@code inf} is positive infinity. */
  public double number(String name) {
    return number(name, get(name));
  }

  /** A number, or another one if it is not given. */
  public double number(String name, double otherwise) {
    return has(name) ? number(name) : otherwise;
  }

  private static double number(String name, JsonElement element) {
    if (element instanceof JsonPrimitive primitive) {
      if (primitive.isNumber()) {
        return primitive.getAsDouble();
      }
      if (primitive.isString() && primitive.getAsString().equalsIgnoreCase("inf")) {
        return Double.POSITIVE_INFINITY;
      }
    }
    throw new IllegalArgumentException("the input '" + name + "' is no number: " + element);
  }

  /** A whole number. */
  public long integer(String name) {
    return integer(name, get(name));
  }

  private static long integer(String name, JsonElement element) {
    double value = number(name, element);
    if (value != Math.rint(value) || Math.abs(value) > 0x1p53) {
      throw new IllegalArgumentException("the input '" + name + "' is no whole number: " + element);
    }
    return (long) value;
  }

  /** A text. */
  public String text(String name) {
    return get(name).getAsString();
  }

  /** A list of numbers, or one number as a list. */
  public double[] numbers(String name) {
    JsonElement element = get(name);
    if (!element.isJsonArray()) {
      return new double[] {number(name, element)};
    }
    JsonArray array = element.getAsJsonArray();
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(name, array.get(i));
    }
    return numbers;
  }

  /** A list of whole numbers, or one as a list. */
  public long[] integers(String name) {
    JsonElement element = get(name);
    if (!element.isJsonArray()) {
      return new long[] {integer(name, element)};
    }
    JsonArray array = element.getAsJsonArray();
    long[] numbers = new long[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = integer(name, array.get(i));
    }
    return numbers;
  }

  /** Lists of whole numbers. */
  public long[][] integerRows(String name) {
    JsonArray array = get(name).getAsJsonArray();
    long[][] rows = new long[array.size()][];
    for (int i = 0; i < rows.length; i++) {
      JsonArray row = array.get(i).getAsJsonArray();
      rows[i] = new long[row.size()];
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = integer(name, row.get(j));
      }
    }
    return rows;
  }

  /** Inputs within an input; whatever is not asked of them is a remark. */
  public VectorInputs object(String name) {
    JsonElement element = get(name);
    if (!element.isJsonObject()) {
      throw new IllegalArgumentException("the input '" + name + "' is no object: " + element);
    }
    return new VectorInputs(vector, element.getAsJsonObject(), file);
  }

  /** The names within these inputs. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /**
   * The inputs of another vector, to which a text of this one refers: of the same file, where it
   * may be the only one of that family, or else of the file that comes with the product.
   */
  public VectorInputs of(String id) {
    ReferenceVector other = file.find(id);
    if (other == null) {
      other = VectorFile.shipped().find(id);
    }
    if (other == null) {
      throw new IllegalArgumentException("it refers to " + id + ", which is not in the file");
    }
    return new VectorInputs(other, file);
  }

  /** Says that an input has no bearing on the outputs, although it is a number. */
  public void ignore(String name) {
    asked.add(name);
  }

  /** Names of numbers that nobody asked for. */
  List<String> unread() {
    List<String> unread = new ArrayList<>();
    for (String name : values.keySet()) {
      boolean remark = values.get(name) instanceof JsonPrimitive text && text.isString();
      if (!remark && !values.get(name).isJsonNull() && !asked.contains(name)) {
        unread.add(name);
      }
    }
    return unread;
  }
}
