package org.photonbench.device.setup;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.device.Range;

/**
 * Reads and writes set-up files: JSON with a version, its entries one line a value, so that two
 * versions can be compared as text. Nothing in it is ignored: a key that is not known is a problem,
 * because a limit with a typing error would be no limit.
 */
public final class SetUpFile {
  static final String FORMAT = "photonbench-set-up";
  static final int VERSION = 1;

  private SetUpFile() {}

  /**
   * Reads a file.
   *
   * @throws SetUpException with all that is wrong
   */
  public static SetUp read(Path file) throws SetUpException {
    String name = String.valueOf(file);
    try {
      return parse(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new SetUpException(name, List.of("It is no text in UTF-8; choose a set-up file."));
    } catch (IOException e) {
      throw new SetUpException(
          name, List.of("It cannot be read (" + e.getMessage() + "); check name and rights."));
    }
  }

  /**
   * Reads a text.
   *
   * @param file its name for messages
   */
  public static SetUp parse(String file, String text) throws SetUpException {
    JsonObject document;
    try {
      document = JsonText.readObject(text);
    } catch (JsonParseException e) {
      throw new SetUpException(file, List.of("It is no JSON: " + e.getMessage() + "."));
    }
    return new SetUpReader(file).read(document);
  }

  /** Writes a file: first beside it, then under its name, so that a crash leaves the old one. */
  public static void write(SetUp setUp, Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(beside, text(setUp));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The text of a set-up; the same set-up always gives the same text. */
  public static String text(SetUp setUp) {
    JsonObject document = new JsonObject();
    document.addProperty("format", FORMAT);
    document.addProperty("version", VERSION);
    document.addProperty("name", setUp.name());
    JsonArray instruments = new JsonArray();
    setUp.instruments().forEach(entry -> instruments.add(json(entry)));
    document.add("instruments", instruments);
    return JsonText.write(document);
  }

  private static JsonElement json(InstrumentEntry entry) {
    JsonObject object = new JsonObject();
    object.addProperty("id", entry.id());
    object.addProperty("driver", entry.driver());
    object.addProperty("twin", entry.twin());
    if (!entry.serial().isEmpty()) {
      object.addProperty("serial", entry.serial());
    }
    if (!entry.connection().isEmpty()) {
      object.addProperty("connection", entry.connection());
    }
    if (!entry.options().isEmpty()) {
      JsonObject options = new JsonObject();
      entry.options().forEach(options::addProperty);
      object.add("options", options);
    }
    if (!entry.limits().isEmpty()) {
      JsonObject limits = new JsonObject();
      entry.limits().forEach((quantity, range) -> limits.add(quantity, json(range)));
      object.add("limits", limits);
    }
    return object;
  }

  private static JsonElement json(Range range) {
    JsonObject object = new JsonObject();
    if (range.low() != Double.NEGATIVE_INFINITY) {
      object.addProperty("min", range.low());
    }
    if (range.high() != Double.POSITIVE_INFINITY) {
      object.addProperty("max", range.high());
    }
    object.addProperty("unit", range.unit().symbol());
    return object;
  }
}
