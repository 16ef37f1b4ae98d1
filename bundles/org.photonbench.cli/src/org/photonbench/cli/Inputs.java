package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.stream.StreamPipeline;
import org.photonbench.photon.stream.StreamSyntaxException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Works through the files of a call: one that fails gets its sentence and does not keep the others
 * from being done.
 */
final class Inputs {
  /** Most files with these endings in a folder are no recordings, so their content decides. */
  private static final List<String> TEXT_ENDINGS = List.of(".txt", ".csv", ".tsv", ".dat", ".asc");

  private static final String SYNC = "--sync-as-channel";
  private static final String STREAM = "--stream";
  private static final String MASK = "--mask";
  private static final String JSON = "--json";
  private static final String NOT_BEGUN = "notBegun";

  /** What is done with one file. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it and prints for people, unless the call wants JSON.
     *
     * @param json to be filled for machines
     * @return an {@link ExitCode}
     */
    int run(Path file, ProgressLine progress, JsonObject json)
        throws IOException, AnalysisException, UserException, RunCancelledException;
  }

  private final Environment environment;
  private final BooleanSupplier cancelled;

  Inputs(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  /** The files of a call, at least one. */
  static PositionalParamSpec files(String label, String description) {
    return files(label, description, true);
  }

  /**
   * The files of a call.
   *
   * @param required whether there must be one
   */
  static PositionalParamSpec files(String label, String description, boolean required) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(required ? "1..*" : "0..*")
        .required(required)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  static OptionSpec json() {
    return OptionSpec.builder(JSON)
        .type(boolean.class)
        .description("Print one JSON document instead of text.")
        .build();
  }

  static OptionSpec syncAsChannel() {
    return OptionSpec.builder(SYNC)
        .type(String.class)
        .paramLabel("N")
        .description(
            "T2 records: offer the events of the sync input as photons of channel N (0 to "
                + Channel.MAX
                + "), for set-ups with a detector there.")
        .build();
  }

  static OptionSpec stream() {
    return OptionSpec.builder(STREAM)
        .type(String.class)
        .paramLabel("STEPS")
        .description(
            "What is done to the photons first, step by step: "
                + StreamPipeline.STEPS.stream()
                    .map(StreamPipeline.Step::example)
                    .collect(Collectors.joining("; "))
                + ". Steps are separated by semicolons, so quote them.")
        .build();
  }

  static OptionSpec mask() {
    return OptionSpec.builder(MASK)
        .type(String.class)
        .paramLabel("FILE")
        .description(
            "Keep only the ranges of time in a mask that another analysis gave, for example"
                + " NAME.blinking/mask.bright.csv: the last of the steps.")
        .build();
  }

  /** How recordings are opened, as {@link #syncAsChannel()} and {@link #stream()} were given. */
  static OpenOptions openOptions(ParseResult call) throws UserException {
    String sync = call.matchedOptionValue(SYNC, null);
    String stream = call.matchedOptionValue(STREAM, null);
    String mask = call.matchedOptionValue(MASK, null);
    if (mask != null) {
      stream = (stream == null || stream.isBlank() ? "" : stream + "; ") + "mask=@" + mask;
    }
    return new OpenOptions(
        sync == null ? Optional.empty() : Optional.of(channel(sync)),
        stream == null ? "" : canonical(stream));
  }

  private static String canonical(String stream) throws UserException {
    try {
      return StreamPipeline.parse(stream).text();
    } catch (StreamSyntaxException e) {
      throw new UserException("The option " + STREAM + " cannot be understood. " + e.getMessage());
    }
  }

  private static Channel channel(String text) throws UserException {
    try {
      return new Channel(Integer.parseInt(text));
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "The option "
              + SYNC
              + " was given '"
              + text
              + "'; it takes a channel number from 0 to "
              + Channel.MAX
              + ".");
    }
  }

  /** The files meant: a folder stands for the recordings in it, by the endings of their names. */
  static List<Path> expand(List<String> given, Recordings recordings) throws UserException {
    List<Path> files = new ArrayList<>();
    for (String text : given) {
      Path path = path(text);
      if (Files.isDirectory(path)) {
        List<Path> inside = recordingsIn(path, recordings);
        // An empty folder stays in the list, to get its sentence in its turn.
        files.addAll(inside.isEmpty() ? List.of(path) : inside);
      } else {
        files.add(path);
      }
    }
    return files;
  }

  static List<Path> paths(List<String> given) throws UserException {
    List<Path> paths = new ArrayList<>();
    for (String text : given) {
      paths.add(path(text));
    }
    return paths;
  }

  static Path path(String text) throws UserException {
    try {
      if (!text.isEmpty()) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      // Refused below.
    }
    throw new UserException("'" + text + "' is no file name. Check the quotes of the call.");
  }

  private static boolean isRecording(Path file, Recordings recordings) throws IOException {
    try {
      recordings.recognise(file);
      return true;
    } catch (RecordingFormatException e) {
      // Notes and tables lie beside recordings; a broken recording has another ending.
      return false;
    }
  }

  private static List<Path> recordingsIn(Path folder, Recordings recordings) throws UserException {
    List<String> endings = new ArrayList<>();
    for (PhotonFormat format : recordings.formats()) {
      format.extensions().forEach(extension -> endings.add("." + extension));
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
        if (endings.stream().anyMatch(name::endsWith)
            && Files.isRegularFile(entry)
            && (TEXT_ENDINGS.stream().noneMatch(name::endsWith)
                || isRecording(entry, recordings))) {
          found.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UserException("The folder " + folder + " cannot be read (" + e.getMessage() + ").");
    }
    found.sort(null);
    return found;
  }

  /** Does the work on every file in turn and prints the JSON of all, if that is wanted. */
  int forEach(List<Path> files, String doing, boolean wantsJson, Work work) {
    return forEach(files, doing, wantsJson, 1, work);
  }

  /**
   * Does the work on every file and prints the JSON of all, if that is wanted.
   *
   * @param jobs how many files are worked on at the same time; the work is then called on several
   *     threads
   */
  int forEach(List<Path> files, String doing, boolean wantsJson, int jobs, Work work) {
    List<JsonObject> entries = new ArrayList<>();
    for (Path file : files) {
      JsonObject json = new JsonObject();
      json.addProperty("file", file.toString());
      entries.add(json);
    }
    AtomicInteger next = new AtomicInteger();
    AtomicInteger code = new AtomicInteger(ExitCode.SUCCESS);
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            int one =
                cancelled.getAsBoolean()
                    ? notBegun(entries.get(i))
                    : one(
                        files.get(i),
                        List.of(files.get(i)),
                        jobs > 1 ? (i + 1) + "/" + files.size() + " " + doing : doing,
                        work,
                        entries.get(i));
            code.accumulateAndGet(one, ExitCode::worse);
            environment.out().flush();
            environment.err().flush();
          }
        };
    runOn(Math.min(jobs, files.size()), worker);
    if (wantsJson) {
      JsonArray all = new JsonArray();
      entries.stream().filter(entry -> !entry.has(NOT_BEGUN)).forEach(all::add);
      print(all);
    }
    return code.get();
  }

  private static int notBegun(JsonObject entry) {
    entry.addProperty(NOT_BEGUN, true);
    return ExitCode.CANCELLED;
  }

  /** Runs the same on several threads, this one among them, and waits for all. */
  private static void runOn(int threads, Runnable worker) {
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      others.add(Thread.ofPlatform().daemon().name("photonbench-file-" + i).start(worker));
    }
    worker.run();
    boolean interrupted = false;
    for (Thread other : others) {
      while (other.isAlive()) {
        try {
          other.join();
        } catch (InterruptedException e) {
          // The work ends by itself when it notices the cancellation.
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Does the work once, for several files together.
   *
   * @param result the file that comes of it
   */
  int together(Path result, List<Path> files, String doing, boolean wantsJson, Work work) {
    JsonObject json = new JsonObject();
    json.addProperty("file", result.toString());
    JsonArray recordings = new JsonArray();
    files.forEach(file -> recordings.add(file.toString()));
    json.add("recordings", recordings);
    List<Path> all = new ArrayList<>(files);
    all.add(result);
    int code = cancelled.getAsBoolean() ? ExitCode.CANCELLED : one(result, all, doing, work, json);
    if (wantsJson) {
      JsonArray one = new JsonArray();
      one.add(json);
      print(one);
    }
    environment.err().flush();
    return code;
  }

  private void print(JsonArray files) {
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    document.add("files", files);
    environment.out().print(JsonText.write(document));
  }

  private int one(Path file, List<Path> files, String doing, Work work, JsonObject json) {
    String error;
    int code;
    try (ProgressLine progress =
        new ProgressLine(
            environment.err(),
            environment.terminal(),
            doing + " " + file.getFileName(),
            cancelled)) {
      return work.run(file, progress, json);
    } catch (RunCancelledException e) {
      error = "Cancelled at " + file + "; nothing was written for it.";
      code = ExitCode.CANCELLED;
    } catch (NoSuchFileException e) {
      error = "There is no file " + e.getFile() + ". Check its name and folder.";
      code = ExitCode.BAD_INPUT;
    } catch (AnalysisException | UserException e) {
      error = named(file, files, e.getMessage());
      code = ExitCode.BAD_INPUT;
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      error = named(file, files, reason);
      code = ExitCode.BAD_INPUT;
    } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
      error = InternalErrorLog.write(environment.logFolder(), doing + " " + file, e);
      code = ExitCode.INTERNAL_ERROR;
    }
    json.addProperty("error", error);
    PrintStream err = environment.err();
    err.println(error);
    return code;
  }

  /** A sentence that names none of its files gets the name in front. */
  private static String named(Path file, List<Path> files, String sentence) {
    return files.stream().anyMatch(one -> sentence.contains(one.getFileName().toString()))
        ? sentence
        : file + ": " + sentence;
  }
}
