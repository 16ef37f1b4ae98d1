package org.photonbench.experiment.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.PlanException;
import org.photonbench.experiment.plan.PlanFile;

/**
 * Where the files of a run are.
 *
 * <pre>
 * RUN/plan.json            the plan with its set-up, as it was run
 * RUN/run.json             state, instruments, versions, hash of the plan
 * RUN/progress.jsonl       one line for each thing that began or ended
 * RUN/log.txt              what happened, in words
 * RUN/data/NAME/0001.ptu   recordings as they came, and series.csv with their conditions
 * RUN/results/...          results of the analyses
 * RUN/SHA256SUMS           hashes of all files, once the run has ended
 * </pre>
 *
 * @param path the folder, absolute
 */
public record RunFolder(Path path) {
  static final String PLAN = "plan.json";
  static final String STATE = "run.json";
  static final String PROGRESS = "progress.jsonl";
  static final String LOG = "log.txt";
  static final String LOCK = "run.lock";

  /** Room that is given free when the disk is full, so that log and state can still be written. */
  static final String RESERVE = ".reserve";

  private static final int RESERVE_BYTES = 1 << 20;

  public RunFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** Whether a folder holds a run. */
  public static boolean isRun(Path folder) {
    return Files.isRegularFile(folder.resolve(PLAN)) && Files.isRegularFile(folder.resolve(STATE));
  }

  /**
   * What hinders a new run there, a sentence; empty text if nothing does.
   *
   * @param folder should not exist or be empty
   */
  public static String problemOf(Path folder) {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    if (isRun(folder)) {
      return folder + " holds a run already; choose another folder, or resume that run.";
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return folder + " is a file; name a new folder.";
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          return folder + " is not empty; name a new folder.";
        }
      } catch (IOException e) {
        return folder + " cannot be read (" + e.getMessage() + "); name another folder.";
      }
    }
    return parent == null || Files.isWritable(parent)
        ? ""
        : "Nothing can be written to " + parent + "; choose another folder.";
  }

  /** Makes the folder of a new run with its plan. */
  public static RunFolder create(Path folder, Plan plan) throws IOException {
    String problem = problemOf(folder);
    if (!problem.isEmpty()) {
      throw new IOException(problem);
    }
    RunFolder run = new RunFolder(folder);
    Files.createDirectories(run.data());
    Files.createDirectories(run.results());
    PlanFile.write(plan, run.planFile());
    Files.write(run.path.resolve(RESERVE), new byte[RESERVE_BYTES]);
    return run;
  }

  /**
   * Opens a run.
   *
   * @throws IOException if there is none
   */
  public static RunFolder open(Path folder) throws IOException {
    if (!isRun(folder)) {
      throw new IOException(
          folder + " is no folder of a run: it has no " + STATE + " with a plan.");
    }
    return new RunFolder(folder);
  }

  /** The plan as it was run. */
  public Plan plan() throws PlanException {
    return PlanFile.read(planFile());
  }

  public Path planFile() {
    return path.resolve(PLAN);
  }

  public Path stateFile() {
    return path.resolve(STATE);
  }

  public Path progressFile() {
    return path.resolve(PROGRESS);
  }

  public Path logFile() {
    return path.resolve(LOG);
  }

  public Path data() {
    return path.resolve("data");
  }

  public Path results() {
    return path.resolve("results");
  }

  /** Folder of the recordings of a name. */
  public Path series(String name) {
    return data().resolve(name);
  }

  /** Result of an analysis of one recording, or of a series. */
  public Path result(String name, String analysis) {
    return results().resolve(name + "." + analysis);
  }

  /** A path as the folder's files name it: from the folder on, with slashes. */
  public String relative(Path file) {
    return path.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  public Path resolve(String relative) {
    return path.resolve(relative).normalize();
  }

  /** The number of a recording in file names. */
  static String number(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }

  /** The next free file for a recording of a name; makes its folder. */
  public Path nextFile(String name, String extension) throws IOException {
    Path folder = Files.createDirectories(series(name));
    int number = 1;
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names = entries.map(entry -> entry.getFileName().toString()).toList();
      while (taken(names, number(number))) {
        number++;
      }
    }
    return folder.resolve(number(number) + extension);
  }

  private static boolean taken(List<String> names, String number) {
    return names.stream().anyMatch(name -> name.startsWith(number));
  }

  /** Gives free the room that was kept for this moment; does nothing the second time. */
  void releaseReserve() {
    try {
      Files.deleteIfExists(path.resolve(RESERVE));
    } catch (IOException e) {
      // Then there is no more room than before.
    }
  }
}
