package org.photonbench.analysis.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.result.Message;

/**
 * Everything that is made from the declaration of a settings record. Immutable and thread-safe.
 *
 * <p>JSON: one entry a component, under its name, beside {@value #VERSION_KEY}. Numbers are written
 * with the shortest digits that read back as the same number; choices as lower-case words with
 * dashes; an empty optional as {@code null}.
 *
 * <p>A record may check in its constructor what concerns several settings at once and throw {@link
 * IllegalArgumentException} with a sentence for the user; it arrives as {@link SettingsException}.
 *
 * @param <S> the settings record
 */
public final class SettingsSchema<S extends Record> {
  /** Key of the version in JSON. */
  public static final String VERSION_KEY = "schemaVersion";

  private static final ClassValue<SettingsSchema<?>> CACHE =
      new ClassValue<>() {
        @Override
        protected SettingsSchema<?> computeValue(Class<?> type) {
          return new SettingsSchema<>(type.asSubclass(Record.class));
        }
      };

  private final Class<S> type;
  private final int version;
  private final SettingsMigration migration;
  private final Constructor<S> constructor;
  private final List<Component> components;
  private final List<SettingField> fields;
  private final Map<String, Integer> indexByName = new HashMap<>();
  private final S defaults;

  /** One component: its declaration, its accessor and how its value is boxed. */
  private record Component(SettingField field, Method accessor, Class<?> type) {}

  /**
   * The schema of a settings record; the same one every time.
   *
   * @throws IllegalStateException if the record is badly declared; the message names the component
   */
  @SuppressWarnings("unchecked") // the cache holds the schema of S under S
  public static <S extends Record> SettingsSchema<S> of(Class<S> type) {
    return (SettingsSchema<S>) CACHE.get(type);
  }

  /** The schema of the record that these settings are of. */
  @SuppressWarnings("unchecked") // getClass() of an S is S: records are final
  public static <S extends Record> SettingsSchema<S> of(S settings) {
    return (SettingsSchema<S>) of(settings.getClass());
  }

  private SettingsSchema(Class<S> type) {
    this.type = type;
    SettingsVersion declared = type.getAnnotation(SettingsVersion.class);
    version = declared == null ? 1 : declared.value();
    if (version < 1) {
      throw new IllegalStateException(
          type.getName() + ": its version is " + version + ", not 1 up");
    }
    migration = declared == null ? new SettingsVersion.None() : migrationOf(declared);
    RecordComponent[] recordComponents = type.getRecordComponents();
    List<Component> found = new ArrayList<>(recordComponents.length);
    Class<?>[] types = new Class<?>[recordComponents.length];
    for (int i = 0; i < recordComponents.length; i++) {
      types[i] = recordComponents[i].getType();
      found.add(component(recordComponents[i]));
    }
    components = List.copyOf(found);
    fields = components.stream().map(Component::field).toList();
    requireDistinctNames();
    try {
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException | RuntimeException e) {
      throw new IllegalStateException(type.getName() + " cannot be made: " + e.getMessage(), e);
    }
    defaults = makeDefaults();
  }

  private SettingsMigration migrationOf(SettingsVersion declared) {
    try {
      Constructor<? extends SettingsMigration> maker =
          declared.migration().getDeclaredConstructor();
      maker.setAccessible(true);
      return maker.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          type.getName() + ": its migration " + declared.migration().getName() + " cannot be made",
          e);
    }
  }

  private Component component(RecordComponent component) {
    Setting setting = component.getAnnotation(Setting.class);
    if (setting == null) {
      throw bad(component.getName(), "lacks @Setting");
    }
    String name = component.getName();
    Class<?> valueType = component.getType();
    boolean optional =
        valueType == Optional.class
            || valueType == OptionalInt.class
            || valueType == OptionalDouble.class;
    SettingField.Kind kind = kindOf(component);
    if (setting.file() && kind != SettingField.Kind.TEXT) {
      throw bad(name, "is no text but names a file");
    }
    kind = setting.file() ? SettingField.Kind.FILE : kind;
    if (setting.label().isBlank() || setting.group().isBlank() || setting.help().isBlank()) {
      throw bad(name, "needs a label, a group and a help text");
    }
    if (!(setting.min() <= setting.max())) {
      throw bad(name, "has the range " + setting.min() + " to " + setting.max());
    }
    boolean bounded =
        setting.min() != Double.NEGATIVE_INFINITY || setting.max() != Double.POSITIVE_INFINITY;
    if (!kind.isNumber() && (bounded || !setting.unit().isEmpty())) {
      throw bad(name, "is no number but has a range or a unit");
    }
    List<String> choices = new ArrayList<>();
    if (kind == SettingField.Kind.CHOICE) {
      for (Object constant : valueType.getEnumConstants()) {
        choices.add(choiceText((Enum<?>) constant));
      }
    }
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new Component(
        new SettingField(
            name,
            kind,
            optional,
            setting.label(),
            setting.group(),
            setting.unit(),
            setting.defaultValue(),
            optional ? setting.emptyMeans() : "",
            setting.min(),
            setting.max(),
            setting.help(),
            List.of(setting.aliases()),
            choices),
        accessor,
        valueType);
  }

  private SettingField.Kind kindOf(RecordComponent component) {
    Class<?> valueType = component.getType();
    if (valueType == boolean.class) {
      return SettingField.Kind.BOOLEAN;
    }
    if (valueType == int.class || valueType == OptionalInt.class) {
      return SettingField.Kind.INT;
    }
    if (valueType == long.class) {
      return SettingField.Kind.LONG;
    }
    if (valueType == double.class || valueType == OptionalDouble.class) {
      return SettingField.Kind.DOUBLE;
    }
    if (valueType == String.class || isOptionalText(component.getGenericType())) {
      return SettingField.Kind.TEXT;
    }
    if (valueType.isEnum()) {
      return SettingField.Kind.CHOICE;
    }
    throw bad(
        component.getName(),
        "has the type "
            + component.getGenericType().getTypeName()
            + "; use boolean, int, long, double, String, an enum, OptionalInt, OptionalDouble or"
            + " Optional<String>");
  }

  private static boolean isOptionalText(Type valueType) {
    return valueType instanceof ParameterizedType generic
        && generic.getRawType() == Optional.class
        && generic.getActualTypeArguments()[0] == String.class;
  }

  private void requireDistinctNames() {
    Map<String, String> taken = new HashMap<>();
    taken.put(VERSION_KEY, "the version");
    for (int i = 0; i < fields.size(); i++) {
      SettingField field = fields.get(i);
      indexByName.put(field.name(), i);
      List<String> names = new ArrayList<>(field.aliases());
      names.add(field.name());
      for (String name : names) {
        String other = taken.putIfAbsent(name, "component '" + field.name() + "'");
        if (other != null) {
          throw bad(field.name(), "uses the name '" + name + "' of " + other);
        }
      }
    }
  }

  private S makeDefaults() {
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      SettingField field = fields.get(i);
      try {
        values[i] = parse(components.get(i), field.defaultText());
      } catch (SettingsException e) {
        throw new IllegalStateException(
            type.getName()
                + ": component '"
                + field.name()
                + "' has a bad default. "
                + e.getMessage(),
            e);
      }
    }
    try {
      return make(values);
    } catch (SettingsException e) {
      throw new IllegalStateException(
          type.getName() + ": its defaults do not fit together. " + e.getMessage(), e);
    }
  }

  private IllegalStateException bad(String componentName, String what) {
    return new IllegalStateException(
        type.getName() + ": component '" + componentName + "' " + what + ".");
  }

  /** The settings record. */
  public Class<S> type() {
    return type;
  }

  /** Version of the JSON that {@link #toJson} writes. */
  public int version() {
    return version;
  }

  /** The settings in declared order. */
  public List<SettingField> fields() {
    return fields;
  }

  /**
   * The setting of that component name.
   *
   * @throws IllegalArgumentException if the record has no such component
   */
  public SettingField field(String name) {
    return fields.get(index(name));
  }

  /** The declared defaults. */
  public S defaults() {
    return defaults;
  }

  /**
   * The value of a setting as text, in its unit; empty text for an empty optional. {@link #with}
   * makes the same value of it.
   */
  public String text(S settings, String name) {
    return textOf(value(settings, components.get(index(name))));
  }

  /**
   * The value of a setting for people: with its unit, or what empty means, for example {@code 16
   * ps}.
   */
  public String textForPeople(S settings, String name) {
    SettingField field = field(name);
    String text = text(settings, name);
    if (text.isEmpty()) {
      return field.optional() ? field.emptyMeans() : "empty";
    }
    return field.unit().isEmpty() ? text : text + " " + field.unit();
  }

  /**
   * The settings with one of them changed.
   *
   * @param name component name
   * @param text the new value in the unit of the setting, which may follow the number; blank or the
   *     word for empty makes an optional empty
   * @throws SettingsException if the value is not allowed
   * @throws IllegalArgumentException if the record has no such component
   */
  public S with(S settings, String name, String text) throws SettingsException {
    return with(settings, Map.of(name, text));
  }

  /**
   * The settings with several of them changed at once, for values that only fit together.
   *
   * @param textByName new values as {@link #with(Record, String, String)} takes them, by component
   *     name
   */
  public S with(S settings, Map<String, String> textByName) throws SettingsException {
    Object[] values = values(settings);
    for (Map.Entry<String, String> entry : textByName.entrySet()) {
      int index = index(entry.getKey());
      values[index] = parse(components.get(index), entry.getValue());
    }
    return make(values);
  }

  /**
   * Checks settings that were made without this schema.
   *
   * @throws SettingsException if a number is outside its range, not finite, or a value is null
   */
  public void check(S settings) throws SettingsException {
    for (Component component : components) {
      checkValue(component, value(settings, component));
    }
  }

  /**
   * The settings as JSON with their version.
   *
   * @throws IllegalArgumentException if a value is not allowed, see {@link #check}
   */
  public JsonObject toJson(S settings) {
    try {
      check(settings);
    } catch (SettingsException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    JsonObject json = new JsonObject();
    json.addProperty(VERSION_KEY, version);
    for (Component component : components) {
      json.add(component.field().name(), jsonOf(value(settings, component)));
    }
    return json;
  }

  /**
   * Reads settings from JSON: missing ones have their default, earlier names are taken and
   * reported, unknown entries are kept and reported.
   *
   * @throws SettingsException if a value is not allowed or a later release wrote the settings
   */
  public SettingsReading<S> fromJson(JsonObject json) throws SettingsException {
    List<Message> messages = new ArrayList<>();
    JsonObject rest = json.deepCopy();
    migrate(rest, messages);
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      JsonElement element = take(rest, component.field(), messages);
      values[i] = element == null ? value(defaults, component) : parseJson(component, element);
    }
    for (String name : rest.keySet()) {
      messages.add(
          Message.warning(
              "The setting '" + name + "' is not known and had no effect.",
              "Check its spelling, or read it with the release that wrote it."));
    }
    return new SettingsReading<>(make(values), rest, messages);
  }

  private void migrate(JsonObject json, List<Message> messages) throws SettingsException {
    JsonElement stored = json.get(VERSION_KEY);
    if (stored == null) {
      return; // written by hand: it means the present version
    }
    int from;
    try {
      from = wholeNumber(stored.getAsString()).intValueExact();
    } catch (ArithmeticException
        | NumberFormatException
        | IllegalStateException
        | UnsupportedOperationException e) {
      from = 0;
    }
    if (from < 1) {
      throw new SettingsException(
          "",
          "The settings give their version as " + stored + "; it must be a whole number from 1.");
    }
    if (from > version) {
      throw new SettingsException(
          "",
          "The settings have version "
              + from
              + ", but this release reads versions up to "
              + version
              + "; update PhotonBench.");
    }
    json.remove(VERSION_KEY);
    for (int step = from; step < version; step++) {
      migration.migrate(json, step);
    }
    if (from < version) {
      messages.add(
          Message.info("The settings were lifted from version " + from + " to " + version + "."));
    }
  }

  private static JsonElement take(JsonObject json, SettingField field, List<Message> messages) {
    JsonElement element = json.remove(field.name());
    for (String alias : field.aliases()) {
      if (element == null && json.has(alias)) {
        element = json.remove(alias);
        messages.add(
            Message.info(
                "The setting '" + alias + "' is now called '" + field.name() + "' and was taken."));
      }
    }
    return element;
  }

  private int index(String name) {
    Integer index = indexByName.get(name);
    if (index == null) {
      throw new IllegalArgumentException(type.getName() + " has no component '" + name + "'");
    }
    return index;
  }

  private S make(Object[] values) throws SettingsException {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw new SettingsException("", refused.getMessage());
      }
      throw new IllegalStateException(type.getName() + " cannot be made", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + " cannot be made", e);
    }
  }

  private Object[] values(S settings) {
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(settings, components.get(i));
    }
    return values;
  }

  private Object value(S settings, Component component) {
    try {
      return component.accessor().invoke(settings);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          type.getName() + ": component '" + component.field().name() + "' cannot be read", e);
    }
  }

  private static String textOf(Object value) {
    return switch (value) {
      case Double number -> SettingField.number(number);
      case Enum<?> choice -> choiceText(choice);
      case OptionalInt number -> number.isPresent() ? Integer.toString(number.getAsInt()) : "";
      case OptionalDouble number ->
          number.isPresent() ? SettingField.number(number.getAsDouble()) : "";
      case Optional<?> text -> text.isPresent() ? text.get().toString() : "";
      default -> value.toString();
    };
  }

  private static JsonElement jsonOf(Object value) {
    return switch (value) {
      case Boolean flag -> new JsonPrimitive(flag);
      case Number number -> new JsonPrimitive(number);
      case OptionalInt number ->
          number.isPresent() ? new JsonPrimitive(number.getAsInt()) : JsonNull.INSTANCE;
      case OptionalDouble number ->
          number.isPresent() ? new JsonPrimitive(number.getAsDouble()) : JsonNull.INSTANCE;
      case Optional<?> text ->
          text.isPresent() ? new JsonPrimitive(text.get().toString()) : JsonNull.INSTANCE;
      default -> new JsonPrimitive(textOf(value));
    };
  }

  private static String choiceText(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Object parseJson(Component component, JsonElement element)
      throws SettingsException {
    SettingField field = component.field();
    if (element.isJsonNull() && field.optional()) {
      return emptyOf(component.type());
    }
    boolean fits =
        element instanceof JsonPrimitive primitive
            && switch (field.kind()) {
              case BOOLEAN -> primitive.isBoolean();
              case INT, LONG, DOUBLE -> primitive.isNumber();
              case TEXT, FILE, CHOICE -> primitive.isString();
            };
    if (!fits) {
      throw refused(field, element.toString());
    }
    String text = element.getAsString();
    if (field.kind().isText()) {
      return component.type() == Optional.class ? Optional.of(text) : text;
    }
    return parse(component, text);
  }

  private static Object emptyOf(Class<?> type) {
    if (type == OptionalInt.class) {
      return OptionalInt.empty();
    }
    return type == OptionalDouble.class ? OptionalDouble.empty() : Optional.empty();
  }

  private static Object parse(Component component, String given) throws SettingsException {
    SettingField field = component.field();
    String text = given.strip();
    if (field.optional() && (text.isEmpty() || isWordForEmpty(field, text))) {
      return emptyOf(component.type());
    }
    Object value =
        switch (field.kind()) {
          case BOOLEAN -> parseBoolean(field, text);
          case INT -> {
            long number = parseLong(field, text);
            if (number != (int) number) {
              throw refused(field, "'" + given + "'");
            }
            yield component.type() == OptionalInt.class
                ? OptionalInt.of((int) number)
                : (Object) (int) number;
          }
          case LONG -> parseLong(field, text);
          case DOUBLE -> {
            double number = parseDouble(field, text);
            yield component.type() == OptionalDouble.class
                ? OptionalDouble.of(number)
                : (Object) number;
          }
          case TEXT, FILE -> component.type() == Optional.class ? Optional.of(given) : given;
          case CHOICE -> parseChoice(component, text);
        };
    checkValue(component, value);
    return value;
  }

  /** For a text the word itself is a possible value, so only blank is empty there. */
  private static boolean isWordForEmpty(SettingField field, String text) {
    return field.kind().isNumber() && text.equalsIgnoreCase(field.emptyMeans());
  }

  private static boolean parseBoolean(SettingField field, String text) throws SettingsException {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> throw refused(field, "'" + text + "'");
    };
  }

  private static Object parseChoice(Component component, String text) throws SettingsException {
    String wanted = text.toLowerCase(Locale.ROOT).replace('_', '-');
    int index = component.field().choices().indexOf(wanted);
    if (index < 0) {
      throw refused(component.field(), "'" + text + "'");
    }
    return component.type().getEnumConstants()[index];
  }

  private static long parseLong(SettingField field, String text) throws SettingsException {
    try {
      return wholeNumber(plainNumber(field, text)).longValueExact();
    } catch (NumberFormatException | ArithmeticException e) {
      throw refused(field, "'" + text + "'");
    }
  }

  private static BigDecimal wholeNumber(String text) {
    return new BigDecimal(text);
  }

  private static double parseDouble(SettingField field, String text) throws SettingsException {
    String plain = plainNumber(field, text);
    // Double.parseDouble also takes NaN, Infinity, hexadecimal and a type letter: none is a
    // setting.
    boolean decimal =
        !plain.isEmpty() && plain.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
    try {
      if (decimal) {
        double value = Double.parseDouble(plain);
        if (Double.isFinite(value)) {
          return value;
        }
      }
    } catch (NumberFormatException e) {
      // Refused below, as every other text that is no number.
    }
    throw refused(field, "'" + text + "'");
  }

  /**
   * Without the unit, and with a hyphen for a typographic minus sign, as our own tables print it.
   */
  private static String plainNumber(SettingField field, String text) {
    String plain = text;
    if (!field.unit().isEmpty() && plain.endsWith(field.unit())) {
      plain = plain.substring(0, plain.length() - field.unit().length()).strip();
    }
    return plain.replace('\u2212', '-');
  }

  private static void checkValue(Component component, Object value) throws SettingsException {
    SettingField field = component.field();
    double number =
        switch (value) {
          case null -> throw refused(field, "nothing");
          case Integer n -> n;
          case Long n -> n;
          case Double n -> n;
          case OptionalInt n -> n.isPresent() ? n.getAsInt() : field.min();
          case OptionalDouble n -> n.isPresent() ? n.getAsDouble() : field.min();
          default -> field.min();
        };
    boolean empty =
        value instanceof OptionalInt n && n.isEmpty()
            || value instanceof OptionalDouble d && d.isEmpty();
    if (field.kind().isNumber()
        && !empty
        && !(Double.isFinite(number) && field.min() <= number && number <= field.max())) {
      throw refused(field, textOf(value));
    }
  }

  private static SettingsException refused(SettingField field, String given) {
    String shown = given.equals("''") ? "nothing" : given;
    return new SettingsException(
        field.name(),
        "Setting '"
            + field.label()
            + "' was given "
            + shown
            + "; it takes "
            + field.allowed()
            + ".");
  }
}
