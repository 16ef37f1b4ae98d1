package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.photon.io.ExcludedTime;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.stream.TimeRange;

/** Analyses of many files: tables, several at once, going on, masks and excluded ranges. */
class AnalyseManyTest {
  private static final AnalysisRegistry REGISTRY =
      new AnalysisRegistry(List.of(new TinyAnalysis()));

  @TempDir Path folder;
  private final List<Path> files = new ArrayList<>();
  private String out;
  private String err;

  @BeforeEach
  void makeRecordings() throws Exception {
    for (int i = 1; i <= 6; i++) {
      Path file = folder.resolve("dot" + i + ".rec");
      Files.writeString(file, "TINY" + "0".repeat(i) + "1");
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
      files.add(file);
    }
  }

  private int run(Object... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>(List.of("analyse", "tiny", "-o", folder.toString()));
    for (Object arg : args) {
      words.add(arg.toString());
    }
    files.forEach(file -> words.add(file.toString()));
    int code =
        new CommandLineTool(
                new Environment(
                    new PrintStream(outBytes, false, StandardCharsets.UTF_8),
                    new PrintStream(errBytes, false, StandardCharsets.UTF_8),
                    false,
                    () -> REGISTRY,
                    () -> new Recordings(List.of(new TinyFormat())),
                    folder.resolve("logs")))
            .run(words.toArray(String[]::new));
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  private Path result(int i) {
    return folder.resolve("dot" + i + ".tiny").resolve("result.json");
  }

  private List<String> tableOf(Path table) throws Exception {
    return Files.readAllLines(table);
  }

  @Test
  void severalFilesAtOnceGiveTheTableOfOneAtATime() throws Exception {
    Path one = folder.resolve("one.csv");
    Path many = folder.resolve("many.csv");
    assertEquals(0, run("--table", one), err);
    assertEquals(0, run("--table", many, "--jobs", "4", "--overwrite", "--json"), err);
    assertArrayEquals(tableOf(one).toArray(), tableOf(many).toArray());
    assertEquals(7, tableOf(one).size());
    assertTrue(
        tableOf(one).getFirst().startsWith("file,photons,shifted (ns),shifted sigma (ns)"),
        tableOf(one).getFirst());
    assertTrue(tableOf(one).get(3).contains("dot3.rec,3,3,0.5,2,4,1"), tableOf(one).get(3));
    JsonArray entries = JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("files");
    assertEquals(
        files.stream().map(Path::toString).toList(),
        entries.asList().stream()
            .map(entry -> entry.getAsJsonObject().get("file").getAsString())
            .toList());
  }

  @Test
  void resumingKeepsWhatIsOfTheSameFileAndSettings() throws Exception {
    assertEquals(0, run(), err);
    assertEquals(2, run(), "results are there already");
    String first = Files.readString(result(1));
    String second = Files.readString(result(2));
    Files.writeString(files.get(1), "TINY00001");
    assertEquals(0, run("--resume", "--table", folder.resolve("t.csv")), err);
    assertEquals(first, Files.readString(result(1)));
    assertNotEquals(second, Files.readString(result(2)));
    assertTrue(out.contains("is kept"), out);
    assertTrue(tableOf(folder.resolve("t.csv")).get(2).contains(",4,"), "the new file counts");
    assertEquals(0, run("--resume", "--time-offset=3"), err);
    assertFalse(out.contains("is kept"), out);
  }

  @Test
  void excludedRangesAndMasksReachTheAnalysis() throws Exception {
    Path only = files.get(3);
    files.clear();
    files.add(only);
    assertEquals(0, run("--table", folder.resolve("all.csv")), err);
    String all = tableOf(folder.resolve("all.csv")).get(1);
    assertTrue(all.contains("dot4.rec,4,"), all);
    Path mask = Files.writeString(folder.resolve("mask.csv"), "start,end\n0,2\n");
    assertEquals(0, run("--overwrite", "--table", folder.resolve("some.csv"), "--mask", mask), err);
    String some = tableOf(folder.resolve("some.csv")).get(1);
    assertTrue(some.contains("dot4.rec,2,"), some);
    ExcludedTime.write(only, List.of(TimeRange.parse("0s..1ps")));
    assertEquals(0, run("--overwrite", "--table", folder.resolve("rest.csv")), err);
    String rest = tableOf(folder.resolve("rest.csv")).get(1);
    assertTrue(rest.contains("dot4.rec,3,"), rest);
    assertTrue(out.contains("were left out: exclude=0s..1ps"), out);
    assertTrue(
        Files.readString(result(4)).contains("exclude="), "the result keeps what was left out");
  }

  @Test
  void badNumbersOfJobsAreRefused() {
    for (String jobs : List.of("0", "x", "1000")) {
      assertEquals(2, run("--jobs", jobs));
      assertTrue(err.contains("--jobs"), err);
    }
  }
}
