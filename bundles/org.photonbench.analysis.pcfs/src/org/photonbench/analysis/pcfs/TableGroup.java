package org.photonbench.analysis.pcfs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.photonbench.analysis.AnalysisException;

/**
 * The files of a scan as tables of correlation functions: NAME.cross.csv and NAME.auto.csv with a
 * row for each position and a column for each lag, NAME.stage_UNIT.csv, NAME.tau_UNIT.csv, and
 * NAME.json with the white fringe, which may be absent.
 *
 * @param name what their names begin with, with its dot; empty text if nothing
 */
record TableGroup(Path folder, String name) {
  private static final String CROSS = "cross.csv";
  private static final String JSON = ".json";

  /** Whether a path names such a group, or a folder holds some. */
  static boolean accepts(Path input) {
    try {
      return !find(input).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The group that a path names.
   *
   * @throws AnalysisException if there is none, or a folder holds several
   */
  static TableGroup of(Path input) throws IOException, AnalysisException {
    List<TableGroup> groups = find(input);
    if (groups.isEmpty()) {
      throw new AnalysisException(
          input
              + " is no scan: it has neither a table series.csv of recordings nor tables of"
              + " correlation functions (NAME.cross.csv, NAME.auto.csv, NAME.stage_mm.csv,"
              + " NAME.tau_ps.csv).");
    }
    if (groups.size() > 1) {
      throw new AnalysisException(
          input
              + " holds "
              + groups.size()
              + " scans: "
              + String.join(", ", groups.stream().map(g -> g.name() + CROSS).toList())
              + ". Select one of these files.");
    }
    return groups.getFirst();
  }

  private static List<TableGroup> find(Path input) throws IOException {
    List<TableGroup> groups = new ArrayList<>();
    if (Files.isDirectory(input)) {
      for (Path file : list(input)) {
        String name = file.getFileName().toString();
        if (isGroupFile(name)) {
          groups.add(new TableGroup(input, name.substring(0, name.length() - CROSS.length())));
        }
      }
      return groups;
    }
    Path folder = input.toAbsolutePath().normalize().getParent();
    String name = String.valueOf(input.getFileName());
    if (folder == null) {
      return groups;
    }
    if (isGroupFile(name)) {
      groups.add(new TableGroup(folder, name.substring(0, name.length() - CROSS.length())));
    } else if (name.endsWith(JSON)) {
      String start = name.substring(0, name.length() - JSON.length()) + ".";
      if (Files.isRegularFile(folder.resolve(start + CROSS))) {
        groups.add(new TableGroup(folder, start));
      }
    }
    return groups;
  }

  private static boolean isGroupFile(String name) {
    return name.equals(CROSS) || name.endsWith("." + CROSS);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }

  Path cross() {
    return folder.resolve(name + CROSS);
  }

  Path auto() throws AnalysisException {
    Path file = folder.resolve(name + "auto.csv");
    if (!Files.isRegularFile(file)) {
      throw missing(name + "auto.csv");
    }
    return file;
  }

  /** The file beside the tables that says more; empty if there is none. */
  Optional<Path> json() {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(folder.resolve(name.substring(0, name.length() - 1) + JSON))
            .filter(Files::isRegularFile);
  }

  /** A file whose name ends in its unit. */
  record WithUnit(Path file, String unit) {}

  /**
   * The file of the positions or of the lags.
   *
   * @param what {@code stage} or {@code tau}
   */
  WithUnit withUnit(String what) throws IOException, AnalysisException {
    String start = name + what + "_";
    for (Path file : list(folder)) {
      String full = file.getFileName().toString();
      if (full.startsWith(start) && full.endsWith(".csv")) {
        return new WithUnit(file, full.substring(start.length(), full.length() - 4));
      }
    }
    throw missing(start + "UNIT.csv, for example " + start + (what.equals("tau") ? "ps" : "mm"));
  }

  private AnalysisException missing(String file) {
    return new AnalysisException(
        "Beside " + name + CROSS + " there is no " + file + "; copy it there.");
  }
}
