package org.photonbench.experiment.folder;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.photonbench.photon.Sha256;
import org.photonbench.photon.io.write.WholeFile;

/** The hashes of a run's files, as {@code sha256sum -c SHA256SUMS} reads them, and its archive. */
public final class Checksums {
  /** The file with the hashes. */
  public static final String FILE = "SHA256SUMS";

  private Checksums() {}

  /** Writes the hashes of all files of a run that has ended. */
  public static void write(RunFolder folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files(folder)) {
      text.append(Sha256.of(file)).append("  ").append(folder.relative(file)).append('\n');
    }
    WholeFile.replace(
        folder.path().resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Compares the files of a run with its hashes.
   *
   * @return what differs, a sentence each; empty if nothing does
   * @throws IOException if a file cannot be read
   */
  public static List<String> check(RunFolder folder) throws IOException {
    Path sums = folder.path().resolve(FILE);
    if (!Files.exists(sums)) {
      return List.of(folder.path() + " has no " + FILE + ": the run has not ended.");
    }
    List<String> problems = new ArrayList<>();
    Set<Path> known = new HashSet<>();
    for (String line : Files.readAllLines(sums)) {
      int space = line.indexOf("  ");
      if (space < 0) {
        problems.add("'" + line + "' in " + FILE + " is no hash with a name.");
        continue;
      }
      Path file = folder.resolve(line.substring(space + 2));
      known.add(file);
      if (!Files.isRegularFile(file)) {
        problems.add(folder.relative(file) + " is missing.");
      } else if (!Sha256.of(file).equals(line.substring(0, space))) {
        problems.add(folder.relative(file) + " was changed after the run.");
      }
    }
    for (Path file : files(folder)) {
      if (!known.contains(file)) {
        problems.add(folder.relative(file) + " was added after the run.");
      }
    }
    return problems;
  }

  private static List<Path> files(RunFolder folder) throws IOException {
    Set<String> own = Set.of(FILE, RunFolder.LOCK, RunFolder.RESERVE);
    try (Stream<Path> paths = Files.walk(folder.path())) {
      return paths
          .filter(Files::isRegularFile)
          .filter(file ->
              !(file.getParent().equals(folder.path())
                  && own.contains(file.getFileName().toString())))
          .sorted()
          .toList();
    }
  }

  /** Whether a run is archived: nothing of it can be changed by mistake. */
  public static boolean isArchived(RunFolder folder) {
    return Files.exists(folder.path().resolve(FILE)) && !writable(folder.planFile());
  }

  private static boolean writable(Path file) {
    // Not Files.isWritable: the administrator may write to everything.
    try {
      return Files.getFileStore(file).supportsFileAttributeView("posix")
          ? Files.getPosixFilePermissions(file).stream().anyMatch(p -> p.name().endsWith("_WRITE"))
          : file.toFile().canWrite();
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Makes all files of a run that has ended read-only.
   *
   * @throws IOException if the run has no hashes, they do not fit, or a file cannot be changed
   */
  public static void archive(RunFolder folder) throws IOException {
    List<String> problems = check(folder);
    if (!problems.isEmpty()) {
      throw new IOException("It is not archived: " + String.join(" ", problems));
    }
    List<Path> all = new ArrayList<>(files(folder));
    all.add(folder.path().resolve(FILE));
    for (Path file : all) {
      File asFile = file.toFile();
      if (!asFile.setReadOnly()) {
        throw new IOException(file + " could not be made read-only.");
      }
    }
  }
}
