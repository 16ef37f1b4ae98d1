package org.photonbench.virtuallab.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.virtuallab.Simulation;
import org.photonbench.virtuallab.TruthSettings;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;

/** The table beside a series of recordings: which condition each was made at. */
final class SeriesTable {
  private SeriesTable() {}

  /** Writes it: step, the value that varies as the scenario has it, recording, seed, photons. */
  static void write(Path file, ScenarioLibrary.Loaded series, List<Simulation.Outcome> runs)
      throws IOException {
    StringBuilder text = new StringBuilder("step,");
    text.append(series.varied().orElse("value")).append(",recording,seed,photons\n");
    for (int i = 0; i < runs.size(); i++) {
      Simulation.Outcome run = runs.get(i);
      text.append(i + 1)
          .append(',')
          .append(quoted(series.steps().get(i).value()))
          .append(',')
          .append(run.recording().getFileName())
          .append(',')
          .append(((TruthSettings) run.truth().settings()).seed())
          .append(',')
          .append(run.balance().photons())
          .append('\n');
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
