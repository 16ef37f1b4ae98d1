package org.photonbench.device.setup;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.photonbench.analysis.run.NearNames;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;

/** Takes a set-up document apart and collects all that is wrong with it. */
final class SetUpReader {
  private static final Set<String> TOP = Set.of("format", "version", "name", "instruments");
  private static final Set<String> INSTRUMENT =
      Set.of("id", "driver", "twin", "serial", "connection", "options", "limits");
  private static final Set<String> LIMIT = Set.of("min", "max", "unit");

  private final String file;
  private final List<String> problems = new ArrayList<>();

  SetUpReader(String file) {
    this.file = file;
  }

  SetUp read(JsonObject document) throws SetUpException {
    if (!SetUpFile.FORMAT.equals(text(document, "format", "", ""))) {
      // Everything else would only be noise.
      problems.clear();
      problems.add("It is no set-up: \"format\" must be \"" + SetUpFile.FORMAT + "\".");
      throw new SetUpException(file, problems);
    }
    double version = number(document, "version", "", Double.NaN);
    if (version > SetUpFile.VERSION) {
      problems.add(
          "Its version is "
              + document.get("version")
              + ", this program knows "
              + SetUpFile.VERSION
              + "; use a newer one.");
      throw new SetUpException(file, problems);
    }
    if (version != SetUpFile.VERSION) {
      problems.add("\"version\" must be " + SetUpFile.VERSION + ".");
    }
    checkKeys(document, TOP, "");
    String name = text(document, "name", "", "");
    List<InstrumentEntry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    if (document.get("instruments") instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        String place = "Instrument " + (i + 1);
        if (array.get(i) instanceof JsonObject object) {
          InstrumentEntry entry = entry(object, place);
          if (!ids.add(entry.id())) {
            problems.add(place + ": the id '" + entry.id() + "' is taken by an earlier one.");
          }
          entries.add(entry);
        } else {
          problems.add(place + " is no object.");
        }
      }
    } else {
      problems.add("\"instruments\" must be a list.");
    }
    if (!problems.isEmpty()) {
      throw new SetUpException(file, problems);
    }
    return new SetUp(name, entries);
  }

  private InstrumentEntry entry(JsonObject object, String number) {
    String id = text(object, "id", number, null);
    String place = id == null ? number : number + " (" + id + ")";
    if (id != null && !id.matches("[a-z][a-z0-9-]*")) {
      problems.add(place + ": an id has lower-case letters, digits and dashes, a letter first.");
    }
    checkKeys(object, INSTRUMENT, place);
    String driver = text(object, "driver", place, null);
    boolean twin = flag(object, "twin", place);
    String serial = text(object, "serial", place, "");
    String connection = text(object, "connection", place, "");
    if (!twin && connection.isEmpty()) {
      problems.add(place + ": a real instrument needs a \"connection\".");
    }
    return new InstrumentEntry(
        id == null ? "" : id,
        driver == null ? "" : driver,
        twin,
        serial,
        connection,
        options(object, place),
        limits(object, place));
  }

  private Map<String, String> options(JsonObject object, String place) {
    Map<String, String> options = new TreeMap<>();
    if (section(object, "options", place) instanceof JsonObject section) {
      for (String name : section.keySet()) {
        options.put(name, text(section, name, place + ", options", ""));
      }
    }
    return options;
  }

  private Map<String, Range> limits(JsonObject object, String place) {
    Map<String, Range> limits = new TreeMap<>();
    if (section(object, "limits", place) instanceof JsonObject section) {
      for (String quantity : section.keySet()) {
        String where = place + ", limits, " + quantity;
        if (section.get(quantity) instanceof JsonObject limit) {
          range(limit, where).ifPresent(range -> limits.put(quantity, range));
        } else {
          problems.add(where + " must be an object with \"min\", \"max\" and \"unit\".");
        }
      }
    }
    return limits;
  }

  private Optional<Range> range(JsonObject limit, String where) {
    checkKeys(limit, LIMIT, where);
    double low = number(limit, "min", where, Double.NEGATIVE_INFINITY);
    double high = number(limit, "max", where, Double.POSITIVE_INFINITY);
    String symbol = text(limit, "unit", where, "");
    Optional<Unit> unit = Unit.ofSymbol(symbol);
    if (unit.isEmpty()) {
      problems.add(where + ": there is no unit '" + symbol + "'.");
    }
    if (!limit.has("min") && !limit.has("max")) {
      problems.add(where + " limits nothing; give \"min\" or \"max\".");
    }
    if (!(low <= high)) {
      problems.add(where + ": the lowest value " + low + " is above the highest " + high + ".");
      return Optional.empty();
    }
    return unit.map(found -> new Range(low, high, found));
  }

  private JsonElement section(JsonObject object, String key, String place) {
    JsonElement section = object.get(key);
    if (section != null && !section.isJsonObject()) {
      problems.add(place + ": \"" + key + "\" must be an object.");
    }
    return section;
  }

  private void checkKeys(JsonObject object, Set<String> known, String place) {
    for (String key : object.keySet()) {
      if (!known.contains(key)) {
        List<String> near = NearNames.of(key, known);
        problems.add(
            at(place)
                + "\""
                + key
                + "\" is not known"
                + (near.isEmpty() ? "." : "; did you mean \"" + near.getFirst() + "\"?"));
      }
    }
  }

  /**
   * A text.
   *
   * @param otherwise what stands for an absent one; null if it must be there
   */
  private String text(JsonObject object, String key, String place, String otherwise) {
    JsonElement found = object.get(key);
    if (found instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    if (found != null || otherwise == null) {
      problems.add(at(place) + "\"" + key + "\" must be a text.");
    }
    return otherwise;
  }

  private boolean flag(JsonObject object, String key, String place) {
    JsonElement found = object.get(key);
    if (found instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    problems.add(at(place) + "\"" + key + "\" must be true or false.");
    return true;
  }

  private double number(JsonObject object, String key, String place, double otherwise) {
    JsonElement found = object.get(key);
    if (found instanceof JsonPrimitive primitive && primitive.isNumber()) {
      return primitive.getAsDouble();
    }
    if (found != null) {
      problems.add(at(place) + "\"" + key + "\" must be a number.");
    }
    return otherwise;
  }

  private static String at(String place) {
    return place.isEmpty() ? "" : place + ": ";
  }
}
