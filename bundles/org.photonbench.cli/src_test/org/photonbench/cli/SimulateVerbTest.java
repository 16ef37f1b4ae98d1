package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.photon.io.Recordings;

class SimulateVerbTest {
  @TempDir Path folder;
  private String out;
  private String err;

  private int run(Object... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>();
    for (Object arg : args) {
      words.add(arg.toString());
    }
    Environment environment =
        new Environment(
            new PrintStream(outBytes, false, StandardCharsets.UTF_8),
            new PrintStream(errBytes, false, StandardCharsets.UTF_8),
            false,
            () -> new AnalysisRegistry(List.of()),
            Recordings::new,
            folder.resolve("logs"));
    int code = new CommandLineTool(environment).run(words.toArray(String[]::new));
    out = outBytes.toString(StandardCharsets.UTF_8).replace('\u202f', ' ');
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void listsWhatCanBeSimulated() {
    assertEquals(0, run("scenarios"), err);
    assertTrue(out.contains("dot-cspbbr3"), out);
    assertTrue(out.contains("urbach-tail"), out);
    assertEquals(0, run("scenarios", "--json"), err);
    JsonObject document = JsonParser.parseString(out).getAsJsonObject();
    assertTrue(document.getAsJsonArray("scenarios").size() > 20);
  }

  @Test
  void aPrintedScenarioCanBeSimulatedAgain() throws IOException {
    assertEquals(0, run("scenarios", "--show", "laser"), err);
    Path file = Files.writeString(folder.resolve("mine.json"), out);
    Path one = folder.resolve("one.ptu");
    Path two = folder.resolve("two.ptu");
    assertEquals(0, run("simulate", file, "-o", one, "--duration", "20 ms", "--seed", "3"), err);
    assertEquals(0, run("simulate", "laser", "-o", two, "--duration", "20ms", "--seed", "3"), err);
    assertEquals(Files.size(one), Files.size(two));
  }

  @Test
  void tellsWhatWasMade() {
    Path file = folder.resolve("a.ptu");
    assertEquals(0, run("simulate", "laser", "-o", file, "--duration", "20 ms"), err);
    assertTrue(out.contains(file.toString()) && out.contains("a.truth"), out);
    assertTrue(Files.exists(folder.resolve("a.truth/result.json")));
    assertEquals(
        0,
        run("simulate", "laser", "-o", file, "--duration", "20 ms", "--overwrite", "--json"),
        err);
    JsonObject made =
        JsonParser.parseString(out)
            .getAsJsonObject()
            .getAsJsonArray("files")
            .get(0)
            .getAsJsonObject();
    assertTrue(made.get("photons").getAsLong() > 100, out);
    assertEquals(0, run("info", file), err);
    assertTrue(out.contains("Simulated"), out);
  }

  @Test
  void refusesInOneSentence() throws IOException {
    Path file = folder.resolve("a.ptu");
    refuses("did you mean laser?", "simulate", "lasr", "-o", file);
    refuses("takes a whole number", "simulate", "laser", "-o", file, "--seed", "x");
    refuses("has no unit", "simulate", "laser", "-o", file, "--duration", "10");
    refuses("is no unit of a time", "simulate", "laser", "-o", file, "--duration", "10 nm");
    refuses("name a file that ends in .ptu", "simulate", "laser", "-o", folder.resolve("a"));
    Path wrong = folder.resolve("wrong.json");
    Files.writeString(
        wrong, "{\"title\":\"t\",\"description\":\"d\",\"extends\":\"laser\",\"colour\":\"red\"}");
    refuses("colour", "simulate", wrong, "-o", file);
    Files.delete(wrong);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private void refuses(String part, Object... args) {
    assertEquals(2, run(args), out);
    assertTrue(err.contains(part), err);
    assertEquals(1, err.strip().lines().count(), err);
    assertFalse(err.contains("\tat "), err);
  }
}
