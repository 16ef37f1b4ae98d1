package org.photonbench.experiment.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.photonbench.analysis.series.SeriesReader;
import org.photonbench.photon.io.write.WholeFile;

/** The table beside the recordings of a name: the conditions that each was made at. */
final class SeriesTable {
  private SeriesTable() {}

  /** Writes it anew: one line for each entry of that name with a file. */
  static void write(RunFolder folder, String name, List<ProgressEntry> all) throws IOException {
    List<ProgressEntry> entries =
        all.stream().filter(e -> e.name().equals(name) && !e.files().isEmpty()).toList();
    if (entries.isEmpty()) {
      return;
    }
    Set<String> columns = new LinkedHashSet<>();
    entries.forEach(entry -> columns.addAll(entry.conditions().keySet()));
    List<String> lines = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("file"));
    header.addAll(columns);
    header.addAll(List.of("recorded (s)", "state"));
    lines.add(line(header));
    for (ProgressEntry entry : entries) {
      List<String> cells = new ArrayList<>();
      Path file = folder.resolve(entry.files().getLast());
      cells.add(folder.series(name).relativize(file).toString().replace('\\', '/'));
      for (String column : columns) {
        cells.add(entry.conditions().getOrDefault(column, ""));
      }
      cells.add(Double.toString(entry.seconds()));
      cells.add(
          switch (entry.state()) {
            case DONE -> "complete";
            case SKIPPED -> "skipped";
            case BEGUN, PARTIAL -> "partial";
          });
      lines.add(line(cells));
    }
    Files.createDirectories(folder.series(name));
    WholeFile.replace(
        folder.series(name).resolve(SeriesReader.TABLE),
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String line(List<String> cells) {
    return String.join(",", cells.stream().map(SeriesTable::quoted).toList());
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
