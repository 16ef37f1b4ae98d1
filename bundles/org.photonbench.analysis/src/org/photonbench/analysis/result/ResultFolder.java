package org.photonbench.analysis.result;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.result.ResultManifest.Entry;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsReading;
import org.photonbench.analysis.settings.SettingsSchema;

/**
 * A result as a folder.
 *
 * <pre>
 * NAME/result.json            analysis, settings, quantities with their printed text, messages,
 *                             provenance, and of each curve its columns: dtype, shape, unit, hash
 * NAME/arrays/CURVE.COLUMN.npy  the columns, NumPy .npy 1.0, little-endian int64 or float64
 * NAME/...                    tables and figures beside them, named in "files"
 * </pre>
 *
 * <p>Numbers in JSON that are not finite are the strings {@code "NaN"}, {@code "Infinity"} and
 * {@code "-Infinity"}; see {@link JsonText}.
 *
 * <p>A folder is written under a hidden temporary name beside its place, read back, and renamed: it
 * is there whole or not at all. Nothing is left behind by a write that fails.
 */
public final class ResultFolder {
  /** Version of the layout; a reader refuses later ones. */
  public static final int SCHEMA_VERSION = 1;

  /** Name of the manifest within the folder. */
  public static final String MANIFEST = "result.json";

  private static final String FORMAT = "photonbench-result";
  private static final String ARRAYS = "arrays";

  private ResultFolder() {}

  /** What to do where a folder of that name is already. */
  public enum Existing {
    /** Refuse, so that no result is lost. */
    REFUSE,
    /** Replace it, if it is a result folder without files of others. */
    REPLACE
  }

  /** Files beside the manifest and the arrays, for example tables and figures. */
  @FunctionalInterface
  public interface Extra {
    /** Writes new files into the folder, which has still its temporary name. */
    void write(Path folder) throws IOException;
  }

  /**
   * Checks that a result can be written there, before the work that makes it; writes nothing that
   * stays.
   *
   * @throws ResultFolderException if {@link #write} would refuse
   */
  public static void check(Path folder, Existing existing) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    requireReplaceable(target, existing);
    List<Path> missing = missingParents(target);
    try {
      // Permission bits lie on network drives and read-only mounts: only writing tells.
      deleteTree(makeTemporary(target));
    } finally {
      deleteEmpty(missing);
    }
  }

  /** Writes a result where nothing is yet. */
  public static void write(Result result, Path folder) throws IOException {
    write(result, folder, Existing.REFUSE, List.of());
  }

  /**
   * Writes a result.
   *
   * @param folder its place; the parent is made if it is missing
   * @param existing what to do if something is there
   * @param extras files to put beside manifest and arrays
   * @throws ResultFolderException if it cannot be written there; the message says why
   */
  public static void write(
      Result result, Path folder, Existing existing, List<? extends Extra> extras)
      throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    requireReplaceable(target, existing);
    List<Path> missing = missingParents(target);
    Path temporary = target;
    boolean written = false;
    try {
      temporary = makeTemporary(target);
      for (Extra extra : extras) {
        extra.write(temporary);
      }
      List<String> files = new ArrayList<>(relativeFiles(temporary));
      JsonArray curves = writeArrays(result.curves(), temporary, files);
      files.add(MANIFEST);
      files.sort(Comparator.naturalOrder());
      String manifest = JsonText.write(manifest(result, curves, files));
      writeForced(temporary.resolve(MANIFEST), manifest);
      verify(temporary, result);
      moveIntoPlace(temporary, target);
      written = true;
    } finally {
      if (!written) {
        if (!temporary.equals(target)) {
          deleteTree(temporary);
        }
        deleteEmpty(missing);
      }
    }
  }

  /** The folders above a place that are not there yet, the deepest first. */
  private static List<Path> missingParents(Path target) {
    List<Path> missing = new ArrayList<>();
    for (Path folder = target.getParent();
        folder != null && !Files.exists(folder);
        folder = folder.getParent()) {
      missing.add(folder);
    }
    return missing;
  }

  /** Deletes folders that were made for nothing, as far as nobody has put something there. */
  private static void deleteEmpty(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  private static void requireReplaceable(Path target, Existing existing) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (existing == Existing.REFUSE) {
      throw new ResultFolderException(
          target
              + " exists already. Choose another place, or allow to overwrite it (--overwrite on"
              + " the command line).");
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
        || !Files.exists(target.resolve(MANIFEST))) {
      throw new ResultFolderException(
          target + " is no result folder, so it is not overwritten. Choose another place.");
    }
    Set<String> ours;
    try {
      ours = new HashSet<>(open(target).get("files").texts());
    } catch (ResultFolderException e) {
      throw new ResultFolderException(
          target + " is damaged, so it is not overwritten. Delete it, or choose another place.", e);
    }
    for (String file : relativeFiles(target)) {
      if (!ours.contains(file)) {
        throw new ResultFolderException(
            target
                + " holds the file "
                + file
                + ", which is not part of the result, so it is not overwritten. Move that file, or"
                + " choose another place.");
      }
    }
  }

  private static Path makeTemporary(Path target) throws ResultFolderException {
    Path parent = target.getParent();
    if (parent == null) {
      throw new ResultFolderException(target + " is no place for a result. Choose another place.");
    }
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    try {
      // Not createTempDirectory: its folder is closed to colleagues, also after the rename.
      Files.createDirectories(parent);
      return Files.createDirectory(parent.resolve("." + target.getFileName() + "." + random));
    } catch (IOException e) {
      throw new ResultFolderException(
          "No result can be written to "
              + parent
              + " ("
              + reason(e)
              + "). Choose a folder that you may write to.",
          e);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException exists -> exists.getFile() + " is a file";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private static JsonArray writeArrays(List<Curve> curves, Path folder, List<String> files)
      throws IOException {
    JsonArray json = new JsonArray();
    Set<String> taken = new HashSet<>();
    if (!curves.isEmpty()) {
      Files.createDirectory(folder.resolve(ARRAYS));
    }
    for (Curve curve : curves) {
      JsonArray columns = new JsonArray();
      for (Column column : curve.columns()) {
        String name = ARRAYS + "/" + curve.id() + "." + column.id() + ".npy";
        // Lower case, because some file systems know no other.
        if (!isFileName(curve.id() + "." + column.id())
            || !taken.add(name.toLowerCase(Locale.ROOT))) {
          throw new IllegalArgumentException(
              "curve '" + curve.id() + "', column '" + column.id() + "' gives no file name");
        }
        String hash = NpyFile.write(folder.resolve(name), column);
        files.add(name);
        JsonObject entry = new JsonObject();
        entry.addProperty("id", column.id());
        entry.addProperty("label", column.label());
        entry.addProperty("unit", column.unit());
        entry.addProperty("dtype", NpyFile.dtype(column));
        JsonArray shape = new JsonArray();
        shape.add(column.length());
        entry.add("shape", shape);
        entry.addProperty("file", name);
        entry.addProperty("sha256", hash);
        columns.add(entry);
      }
      JsonObject entry = new JsonObject();
      entry.addProperty("id", curve.id());
      entry.addProperty("label", curve.label());
      entry.add("columns", columns);
      json.add(entry);
    }
    return json;
  }

  private static boolean isFileName(String name) {
    return name.chars()
            .allMatch(c ->
                c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '.'
                    || c == '-'
                    || c == '_')
        && !name.startsWith(".");
  }

  private static JsonObject manifest(Result result, JsonArray curves, List<String> files) {
    JsonObject json = new JsonObject();
    json.addProperty("format", FORMAT);
    json.addProperty("schemaVersion", SCHEMA_VERSION);
    JsonObject analysis = new JsonObject();
    analysis.addProperty("id", result.analysisId());
    analysis.addProperty(
        "version", result.provenance().map(Provenance::analysisVersion).orElse(""));
    json.add("analysis", analysis);
    json.add("settings", settingsJson(result.settings()));
    JsonArray quantities = new JsonArray();
    result.quantities().forEach(quantity -> quantities.add(ResultJson.quantity(quantity)));
    json.add("quantities", quantities);
    json.add("curves", curves);
    JsonArray messages = new JsonArray();
    result.messages().forEach(message -> messages.add(ResultJson.message(message)));
    json.add("messages", messages);
    json.add("provenance", ResultJson.provenance(result.provenance()));
    JsonArray additions = new JsonArray();
    result.additions().forEach(addition -> additions.add(ResultJson.addition(addition)));
    json.add("additions", additions);
    json.add("files", ResultJson.strings(files));
    return json;
  }

  private static <S extends Record> JsonObject settingsJson(S settings) {
    return SettingsSchema.of(settings).toJson(settings);
  }

  private static void writeForced(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Reads back what was written: a result that cannot be read again is no result. */
  private static void verify(Path folder, Result result) throws IOException {
    StoredResult stored = read(folder, List.of());
    if (!stored.quantities().equals(result.quantities())
        || stored.curves().size() != result.curves().size()
        || !stored.provenance().equals(result.provenance())) {
      throw new ResultFolderException(
          "The result reads back otherwise than it was written. The disk may be full or damaged;"
              + " choose another place.");
    }
  }

  private static void moveIntoPlace(Path temporary, Path target) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(temporary, target);
      return;
    }
    Path old = target.resolveSibling(temporary.getFileName() + ".old");
    Files.move(target, old);
    try {
      Files.move(temporary, target);
    } catch (IOException e) {
      Files.move(old, target);
      throw e;
    }
    try {
      deleteTree(old);
    } catch (IOException e) {
      throw new ResultFolderException(
          "The result is in "
              + target
              + ", but the one it replaced could not be deleted ("
              + reason(e)
              + "). Delete "
              + old
              + " yourself.",
          e);
    }
  }

  private static List<String> relativeFiles(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> tree = Files.walk(folder)) {
      paths = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /**
   * Reads a result.
   *
   * @param folder the folder, or its manifest
   * @param known the analyses that are installed, to rebuild the settings record
   * @throws ResultFolderException if it is no result, damaged, or written by a later release
   */
  public static StoredResult read(Path folder, Collection<? extends Analysis<?>> known)
      throws IOException {
    Path place =
        folder.endsWith(MANIFEST) && Files.isRegularFile(folder)
            ? folder.toAbsolutePath().getParent()
            : folder;
    Entry manifest = open(place);
    String analysisId = manifest.get("analysis").get("id").text();
    List<Quantity> quantities = new ArrayList<>();
    Map<String, QuantityText> texts = new LinkedHashMap<>();
    for (Entry entry : manifest.get("quantities").items()) {
      Quantity quantity = ResultManifest.quantity(entry);
      quantities.add(quantity);
      texts.put(quantity.id(), ResultManifest.quantityText(entry));
    }
    List<Curve> curves = new ArrayList<>();
    for (Entry entry : manifest.get("curves").items()) {
      curves.add(readCurve(place, entry));
    }
    List<Message> messages = new ArrayList<>();
    for (Entry entry : manifest.get("messages").items()) {
      messages.add(ResultManifest.message(entry));
    }
    Optional<Provenance> provenance = ResultManifest.provenance(manifest.get("provenance"));
    List<Addition> additions = ResultManifest.additions(manifest.get("additions"));
    JsonObject settingsJson = manifest.get("settings").object();
    List<Message> notices = new ArrayList<>();
    Optional<Result> result =
        settings(analysisId, settingsJson, known, notices)
            .map(settings ->
                new Result(
                    analysisId, settings, quantities, curves, messages, provenance, additions));
    return new StoredResult(
        place,
        analysisId,
        manifest.get("analysis").get("version").text(),
        settingsJson,
        quantities,
        texts,
        curves,
        messages,
        provenance,
        result,
        notices);
  }

  private static Entry open(Path folder) throws IOException {
    Path file = folder.resolve(MANIFEST);
    JsonObject json;
    try {
      json = JsonText.readObject(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new ResultFolderException(
          folder + " is no result folder: it has no " + MANIFEST + ". Give the folder of a result.",
          e);
    } catch (MalformedInputException | JsonParseException e) {
      throw new ResultFolderException(
          file + " is no valid JSON (" + e.getMessage() + "). Run the analysis again.", e);
    }
    Entry manifest = new Entry(file, "", json);
    if (!json.has("format") || !manifest.get("format").text().equals(FORMAT)) {
      throw new ResultFolderException(
          file + " is not the manifest of a PhotonBench result. Give the folder of a result.");
    }
    long version = manifest.get("schemaVersion").whole();
    if (version > SCHEMA_VERSION) {
      throw new ResultFolderException(
          file
              + " has version "
              + version
              + ", but this release reads versions up to "
              + SCHEMA_VERSION
              + ". Update PhotonBench to read it.");
    }
    if (version < 1) {
      throw manifest.get("schemaVersion").bad("a whole number from 1");
    }
    return manifest;
  }

  private static Curve readCurve(Path folder, Entry entry) throws IOException {
    String curveId = entry.get("id").text();
    List<Column> columns = new ArrayList<>();
    for (Entry column : entry.get("columns").items()) {
      String id = column.get("id").text();
      String name = ARRAYS + "/" + curveId + "." + id + ".npy";
      // The name is made, not taken: a manifest must not lead out of its folder.
      if (!isFileName(curveId + "." + id) || !column.get("file").text().equals(name)) {
        throw column.get("file").bad("'" + name + "'");
      }
      String dtype = column.get("dtype").text();
      if (!dtype.equals(NpyFile.INTEGERS) && !dtype.equals(NpyFile.DOUBLES)) {
        throw column.get("dtype").bad(NpyFile.INTEGERS + " or " + NpyFile.DOUBLES);
      }
      List<Entry> shape = column.get("shape").items();
      if (shape.size() != 1 || shape.getFirst().whole() < 0) {
        throw column.get("shape").bad("one length");
      }
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        throw new ResultFolderException(
            "The array " + file + " is missing. Run the analysis again to have it anew.");
      }
      columns.add(
          NpyFile.read(
              file,
              id,
              column.get("label").text(),
              column.get("unit").text(),
              dtype,
              (int) Math.min(Integer.MAX_VALUE, shape.getFirst().whole()),
              column.get("sha256").text()));
    }
    try {
      return new Curve(curveId, entry.get("label").text(), columns);
    } catch (IllegalArgumentException e) {
      throw entry.get("columns").bad("equally long columns");
    }
  }

  private static Optional<Record> settings(
      String analysisId,
      JsonObject json,
      Collection<? extends Analysis<?>> known,
      List<Message> notices) {
    for (Analysis<?> analysis : known) {
      if (analysis.id().equals(analysisId)) {
        try {
          SettingsReading<?> reading = SettingsSchema.of(analysis.settingsType()).fromJson(json);
          notices.addAll(reading.messages());
          return Optional.of(reading.settings());
        } catch (SettingsException e) {
          notices.add(
              Message.warning(
                  "The stored settings are not taken by this release. " + e.getMessage(),
                  "Read the result with the release that wrote it."));
          return Optional.empty();
        }
      }
    }
    notices.add(
        Message.warning(
            "The analysis '" + analysisId + "' is not installed.",
            "Install it to repeat the result; its numbers can be read without."));
    return Optional.empty();
  }
}
