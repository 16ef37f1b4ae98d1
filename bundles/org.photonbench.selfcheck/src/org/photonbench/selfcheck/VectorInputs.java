package org.photonbench.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inputs of a vector by name, with a record of which were asked for: a number that no estimator
 * looks at means that the vector asks for something else than was computed. Texts that are not
 * asked for are remarks.
 */
public final class VectorInputs {
  /** A list was given where an estimator takes one number. */
  static final class ListForNumber extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String input;

    ListForNumber(String input) {
      super("the input '" + input + "' is a list, not a number");
      this.input = input;
    }

    /** The vector's name of it. */
    String input() {
      return input;
    }
  }

  private final ReferenceVector vector;
  private final JsonObject values;
  private final VectorFile file;
  private final Binding binding;
  private final double scale;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, VectorInputs> inner = new LinkedHashMap<>();

  VectorInputs(ReferenceVector vector, VectorFile file, Binding binding) {
    this(vector, vector.inputs(), file, binding, 1);
  }

  private VectorInputs(
      ReferenceVector vector, JsonObject values, VectorFile file, Binding binding, double scale) {
    this.vector = vector;
    this.values = values;
    this.file = file;
    this.binding = binding;
    this.scale = scale;
  }

  /** The same with one number of each of some lists. */
  VectorInputs at(Set<String> lists, int index) {
    JsonObject single = new JsonObject();
    for (Map.Entry<String, JsonElement> entry : values.entrySet()) {
      boolean picked = lists.contains(entry.getKey());
      single.add(
          entry.getKey(), picked ? entry.getValue().getAsJsonArray().get(index) : entry.getValue());
    }
    return new VectorInputs(vector, single, file, binding, scale);
  }

  /** Length of a list. */
  int length(String key) {
    if (!values.has(key) || !values.get(key).isJsonArray()) {
      throw new IllegalArgumentException("the input '" + key + "' is a list within another input");
    }
    return values.getAsJsonArray(key).size();
  }

  public boolean has(String name) {
    String key = binding.key(name);
    return values.has(key) && !values.get(key).isJsonNull();
  }

  /** The names of the outputs that are wanted; some carry a number in them. */
  public List<String> wanted() {
    return List.copyOf(vector.expected().keySet());
  }

  /** The length of the longest list that is wanted; 0 if none is. */
  public int wantedLength() {
    return vector.expected().entrySet().stream()
        .map(entry -> entry.getValue())
        .filter(JsonElement::isJsonArray)
        .mapToInt(list -> list.getAsJsonArray().size())
        .max()
        .orElse(0);
  }

  private JsonElement get(String name) {
    String key = binding.key(name);
    asked.add(key);
    JsonElement element = values.get(key);
    if (element == null || element.isJsonNull()) {
      throw new IllegalArgumentException("there is no input '" + name + "'");
    }
    return element;
  }

  /** A number; the text {@code inf} is positive infinity. */
  public double number(String name) {
    JsonElement element = get(name);
    if (element.isJsonArray()) {
      throw new ListForNumber(binding.key(name));
    }
    return factor(name) * number(name, element);
  }

  private double factor(String name) {
    return scale * binding.factor(name);
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
    JsonElement element = get(name);
    if (element.isJsonArray()) {
      throw new ListForNumber(binding.key(name));
    }
    return integer(name, element);
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
      return new double[] {factor(name) * number(name, element)};
    }
    JsonArray array = element.getAsJsonArray();
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = factor(name) * number(name, array.get(i));
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

  /** Lists of numbers; one list of numbers is a single row. */
  public double[][] numberRows(String name) {
    JsonArray array = get(name).getAsJsonArray();
    if (array.isEmpty() || !array.get(0).isJsonArray()) {
      return new double[][] {numbers(name)};
    }
    double[][] rows = new double[array.size()][];
    for (int i = 0; i < rows.length; i++) {
      JsonArray row = array.get(i).getAsJsonArray();
      rows[i] = new double[row.size()];
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = factor(name) * number(name, row.get(j));
      }
    }
    return rows;
  }

  /** Inputs within an input. */
  public VectorInputs object(String name) {
    return object(name, "");
  }

  /**
   * Inputs within an input.
   *
   * @param inputs what they are, as for {@link Mapping#of}
   */
  public VectorInputs object(String name, String inputs) {
    JsonElement element = get(name);
    if (!element.isJsonObject()) {
      throw new IllegalArgumentException("the input '" + name + "' is no object: " + element);
    }
    JsonObject object = element.getAsJsonObject();
    Binding names = Binding.of(Quantity.list(inputs), object.keySet(), null);
    return inner.computeIfAbsent(
        binding.key(name), key -> new VectorInputs(vector, object, file, names, factor(name)));
  }

  /** A number with a unit in the unit that the other inputs have. */
  public double toOwn(double value, String unit) {
    return binding.toOwn(value, unit);
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
    return new VectorInputs(other, file, Binding.NONE);
  }

  /** Says that an input has no bearing on the outputs, although it is a number. */
  public void ignore(String name) {
    asked.add(binding.key(name));
  }

  Binding binding() {
    return binding;
  }

  /** Whether a value is more than a remark. */
  static boolean isNumeric(JsonElement value) {
    boolean remark = value instanceof JsonPrimitive text && text.isString();
    return !remark && !value.isJsonNull();
  }

  /** Names of numbers that nobody asked for. */
  List<String> unread() {
    List<String> unread = new ArrayList<>();
    for (String key : values.keySet()) {
      if (isNumeric(values.get(key)) && !asked.contains(key)) {
        unread.add(key);
      }
    }
    inner.forEach((key, object) -> object.unread().forEach(name -> unread.add(key + "." + name)));
    return unread;
  }
}
