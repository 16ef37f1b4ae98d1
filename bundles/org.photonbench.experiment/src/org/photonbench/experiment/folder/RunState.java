package org.photonbench.experiment.folder;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.photon.Sha256;
import org.photonbench.photon.io.write.WholeFile;

/**
 * What a run is and how it came to be: {@code run.json}.
 *
 * @param name name of the plan
 * @param state where it stands
 * @param reason why it ended so, a sentence; empty text if it finished
 * @param planSha256 hash of the plan's text
 * @param software product and version that ran it last
 * @param java version of the Java virtual machine
 * @param started when it first started
 * @param ended when it last ended; empty while it runs
 * @param sessions how often it was started: 1, and 1 more for each time it was resumed
 * @param instruments what it used
 * @param permits what was permitted, and by whom
 * @param notes what the operator noted, with its time
 */
public record RunState(
    String name,
    State state,
    String reason,
    String planSha256,
    String software,
    String java,
    Instant started,
    Optional<Instant> ended,
    int sessions,
    List<UsedInstrument> instruments,
    List<String> permits,
    List<String> notes) {
  private static final String FORMAT = "photonbench-run";
  private static final int VERSION = 1;

  /** Where a run stands. */
  public enum State {
    /** It runs, or its program ended without a word: see {@link RunState#isRunning}. */
    RUNNING,
    FINISHED,
    /** The operator ended it. */
    ABORTED,
    /** It could not go on. */
    FAILED
  }

  /**
   * An instrument as it was when the run started.
   *
   * @param simulated whether it is a twin
   * @param identity who it said it is; empty text if it said nothing
   * @param driver identifier of its driver
   * @param settings its properties with their units, by name
   * @param warnings what the operator should know, a sentence each
   */
  public record UsedInstrument(
      String id,
      String kind,
      boolean simulated,
      String identity,
      String driver,
      Map<String, String> settings,
      List<String> warnings) {
    public UsedInstrument {
      settings = Map.copyOf(settings);
      warnings = List.copyOf(warnings);
    }
  }

  public RunState {
    instruments = List.copyOf(instruments);
    permits = List.copyOf(permits);
    notes = List.copyOf(notes);
  }

  /** The state of a run that starts now, or starts again after an earlier state. */
  public static RunState started(
      RunFolder folder,
      String name,
      List<UsedInstrument> instruments,
      List<String> permits,
      Optional<RunState> before)
      throws IOException {
    return new RunState(
        name,
        State.RUNNING,
        "",
        Sha256.of(folder.planFile()),
        Product.nameAndVersion(),
        Runtime.version().toString(),
        before.map(RunState::started).orElseGet(Instant::now),
        Optional.empty(),
        before.map(RunState::sessions).orElse(0) + 1,
        instruments,
        permits,
        before.map(RunState::notes).orElse(List.of()));
  }

  public RunState ended(State now, String why) {
    return new RunState(
        name,
        now,
        why,
        planSha256,
        software,
        java,
        started,
        Optional.of(Instant.now()),
        sessions,
        instruments,
        permits,
        notes);
  }

  public RunState withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(Instant.now() + " " + note);
    return new RunState(
        name,
        state,
        reason,
        planSha256,
        software,
        java,
        started,
        ended,
        sessions,
        instruments,
        permits,
        more);
  }

  /** Identifiers of the simulated instruments. */
  public List<String> simulated() {
    return instruments.stream().filter(UsedInstrument::simulated).map(UsedInstrument::id).toList();
  }

  /** Whether a program runs it now. A run whose program was killed has the state RUNNING too. */
  public static boolean isRunning(RunFolder folder) {
    Path lock = folder.path().resolve(RunFolder.LOCK);
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock taken = channel.tryLock()) {
      return taken == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false; // nobody can hold what cannot be opened
    }
  }

  /** Writes it into its folder. */
  public void write(RunFolder folder) throws IOException {
    byte[] text = JsonText.write(json()).getBytes(StandardCharsets.UTF_8);
    try {
      WholeFile.replace(folder.stateFile(), text);
    } catch (IOException e) {
      // The disk may be full: what was kept free for this is used.
      folder.releaseReserve();
      WholeFile.replace(folder.stateFile(), text);
    }
  }

  private JsonObject json() {
    JsonObject object = new JsonObject();
    object.addProperty("format", FORMAT);
    object.addProperty("version", VERSION);
    object.addProperty("name", name);
    object.addProperty("state", state.name());
    object.addProperty("reason", reason);
    object.addProperty("planSha256", planSha256);
    object.addProperty("software", software);
    object.addProperty("java", java);
    object.addProperty("started", started.toString());
    object.addProperty("ended", ended.map(Instant::toString).orElse(""));
    object.addProperty("sessions", sessions);
    JsonArray used = new JsonArray();
    for (UsedInstrument instrument : instruments) {
      JsonObject entry = new JsonObject();
      entry.addProperty("id", instrument.id());
      entry.addProperty("kind", instrument.kind());
      entry.addProperty("simulated", instrument.simulated());
      entry.addProperty("identity", instrument.identity());
      entry.addProperty("driver", instrument.driver());
      JsonObject settings = new JsonObject();
      new TreeMap<>(instrument.settings()).forEach(settings::addProperty);
      entry.add("settings", settings);
      entry.add("warnings", list(instrument.warnings()));
      used.add(entry);
    }
    object.add("instruments", used);
    object.add("permits", list(permits));
    object.add("notes", list(notes));
    return object;
  }

  private static JsonArray list(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  /**
   * Reads the state of a run.
   *
   * @throws IOException if it is none, or of a later version
   */
  public static RunState read(RunFolder folder) throws IOException {
    Path file = folder.stateFile();
    try {
      JsonObject object = JsonText.readObject(Files.readString(file));
      if (!FORMAT.equals(object.get("format").getAsString())
          || object.get("version").getAsInt() > VERSION) {
        throw new IOException(
            file + " has version " + object.get("version") + "; use a newer PhotonBench.");
      }
      String ended = object.get("ended").getAsString();
      List<UsedInstrument> instruments = new ArrayList<>();
      for (JsonElement element : object.getAsJsonArray("instruments")) {
        instruments.add(instrument(element.getAsJsonObject()));
      }
      return new RunState(
          object.get("name").getAsString(),
          State.valueOf(object.get("state").getAsString()),
          object.get("reason").getAsString(),
          object.get("planSha256").getAsString(),
          object.get("software").getAsString(),
          object.get("java").getAsString(),
          Instant.parse(object.get("started").getAsString()),
          ended.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(ended)),
          object.get("sessions").getAsInt(),
          instruments,
          texts(object.getAsJsonArray("permits")),
          texts(object.getAsJsonArray("notes")));
    } catch (JsonParseException
        | NullPointerException
        | IllegalArgumentException
        | IllegalStateException
        | DateTimeException
        | ClassCastException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  private static UsedInstrument instrument(JsonObject entry) {
    Map<String, String> settings = new TreeMap<>();
    for (Map.Entry<String, JsonElement> setting : entry.getAsJsonObject("settings").entrySet()) {
      settings.put(setting.getKey(), setting.getValue().getAsString());
    }
    return new UsedInstrument(
        entry.get("id").getAsString(),
        entry.get("kind").getAsString(),
        entry.get("simulated").getAsBoolean(),
        entry.get("identity").getAsString(),
        entry.get("driver").getAsString(),
        settings,
        texts(entry.getAsJsonArray("warnings")));
  }

  private static List<String> texts(JsonArray array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.getAsString()));
    return texts;
  }
}
