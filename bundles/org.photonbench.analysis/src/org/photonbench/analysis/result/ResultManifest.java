package org.photonbench.analysis.result;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.photon.RecordBalance;

/** Reads what {@link ResultJson} wrote; a fault is reported with its place. */
final class ResultManifest {
  private ResultManifest() {}

  static Quantity quantity(Entry entry) throws ResultFolderException {
    Optional<Interval> interval = Optional.empty();
    Entry ends = entry.get("interval95");
    if (!ends.isNull()) {
      List<Entry> both = ends.items();
      if (both.size() != 2) {
        throw ends.bad("two numbers");
      }
      interval = Optional.of(ends.interval(both.get(0).number(), both.get(1).number()));
    }
    Entry sigma = entry.get("sigma");
    return new Quantity(
        entry.get("id").text(),
        entry.get("group").text(),
        entry.get("label").text(),
        entry.get("value").number(),
        sigma.isNull() ? OptionalDouble.empty() : OptionalDouble.of(sigma.number()),
        interval,
        entry.get("unit").text(),
        entry.get("correction").text(),
        entry.get("method").text(),
        entry.get("marks").texts());
  }

  static QuantityText quantityText(Entry entry) throws ResultFolderException {
    Entry text = entry.get("text");
    return new QuantityText(
        text.get("value").text(),
        text.get("interval").text(),
        text.get("unit").text(),
        text.get("line").text());
  }

  static Message message(Entry entry) throws ResultFolderException {
    String name = entry.get("level").text();
    for (Message.Level level : Message.Level.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
        return new Message(level, entry.get("what").text(), entry.get("todo").text());
      }
    }
    throw entry.get("level").bad("info, warning or error");
  }

  /** Results from before there were additions have no entry. */
  static List<Addition> additions(Entry entry) throws ResultFolderException {
    List<Addition> additions = new ArrayList<>();
    if (entry.value() != null) {
      for (Entry item : entry.items()) {
        additions.add(
            new Addition(
                item.get("id").text(), item.get("kind").text(), item.get("settings").object()));
      }
    }
    return additions;
  }

  static Optional<Provenance> provenance(Entry entry) throws ResultFolderException {
    if (entry.isNull()) {
      return Optional.empty();
    }
    List<InputProvenance> inputs = new ArrayList<>();
    for (Entry input : entry.get("inputs").items()) {
      inputs.add(
          new InputProvenance(
              input.get("uri").text(),
              input.get("bytes").whole(),
              input.get("sha256").text(),
              input.get("format").text(),
              Math.toIntExact(input.get("syncChannel").whole()),
              // Results from before there were stream operators have no entry.
              input.get("stream").value() == null ? "" : input.get("stream").text(),
              balance(input.get("balance"))));
    }
    Instant started;
    try {
      started = Instant.parse(entry.get("started").text());
    } catch (DateTimeException e) {
      throw entry.get("started").bad("a time as 2025-01-31T12:00:00Z");
    }
    return Optional.of(
        new Provenance(
            entry.get("software").text(),
            entry.get("java").text(),
            entry.get("analysisVersion").text(),
            started,
            entry.get("seconds").number(),
            inputs));
  }

  private static RecordBalance balance(Entry entry) throws ResultFolderException {
    return new RecordBalance(
        entry.get("records").whole(),
        entry.get("photons").whole(),
        entry.get("markers").whole(),
        entry.get("overflows").whole(),
        entry.get("syncs").whole(),
        entry.get("invalid").whole(),
        entry.get("faulty").whole(),
        entry.get("trailingBytes").whole(),
        entry.get("overflowPeriods").whole());
  }

  /**
   * A value of the manifest with the way to it, so that a fault can be named.
   *
   * @param manifest the file
   * @param way for example {@code quantities[2].value}
   * @param value the value; Java null if it is missing
   */
  record Entry(Path manifest, String way, JsonElement value) {
    Entry get(String key) throws ResultFolderException {
      return new Entry(manifest, way.isEmpty() ? key : way + "." + key, object().get(key));
    }

    JsonObject object() throws ResultFolderException {
      if (value == null || !value.isJsonObject()) {
        throw bad("an object");
      }
      return value.getAsJsonObject();
    }

    List<Entry> items() throws ResultFolderException {
      if (value == null || !value.isJsonArray()) {
        throw bad("a list");
      }
      List<Entry> items = new ArrayList<>();
      for (JsonElement item : value.getAsJsonArray()) {
        items.add(new Entry(manifest, way + "[" + items.size() + "]", item));
      }
      return items;
    }

    boolean isNull() {
      return value != null && value.isJsonNull();
    }

    String text() throws ResultFolderException {
      if (value instanceof JsonPrimitive primitive && primitive.isString()) {
        return primitive.getAsString();
      }
      throw bad("a text");
    }

    List<String> texts() throws ResultFolderException {
      List<String> texts = new ArrayList<>();
      for (Entry item : items()) {
        texts.add(item.text());
      }
      return texts;
    }

    double number() throws ResultFolderException {
      try {
        return JsonText.asDouble(value);
      } catch (NumberFormatException e) {
        throw bad("a number");
      }
    }

    long whole() throws ResultFolderException {
      try {
        if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
          return Long.parseLong(primitive.getAsString());
        }
      } catch (NumberFormatException e) {
        // Refused below like every other value that is no whole number.
      }
      throw bad("a whole number");
    }

    Interval interval(double low, double high) throws ResultFolderException {
      if (!(low <= high)) {
        throw bad("a lower and an upper end");
      }
      return new Interval(low, high);
    }

    ResultFolderException bad(String expected) {
      return new ResultFolderException(
          "In "
              + manifest
              + " the entry '"
              + way
              + "' is "
              + (value == null ? "missing" : "'" + value + "'")
              + "; it must be "
              + expected
              + ". Run the analysis again to have it anew.");
    }
  }
}
