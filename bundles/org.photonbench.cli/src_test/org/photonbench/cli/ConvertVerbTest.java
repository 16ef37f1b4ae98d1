package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.JsonText;

class ConvertVerbTest {
  @TempDir Path folder;
  private Path good;
  private Path ptu;
  private Calls calls;
  private String out;
  private String err;

  @BeforeEach
  void makeARecording() throws IOException {
    good = Files.writeString(folder.resolve("good.tiny"), "TINY0120m.!00");
    ptu = folder.resolve("out.ptu");
    calls = new Calls(folder);
  }

  private int run(Object... args) {
    int code = calls.run(args);
    out = calls.out;
    err = calls.err;
    return code;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void refuses(String sentence, Object... args) throws IOException {
    List<String> before = names();
    assertEquals(2, run(args), out + err);
    assertEquals(sentence, err.strip());
    assertEquals("", out);
    assertEquals(before, names());
  }

  @Test
  void aConversionTellsWhatBecameOfEverything() {
    assertEquals(0, run("convert", good, ptu), err);
    assertTrue(out.startsWith(good + " -> " + ptu + " (PicoQuant PTU, "), out);
    assertTrue(out.contains("  kept     Photons           6 with channel and time"), out);
    assertTrue(out.contains("  kept     Markers           1 with their 4 bits and places."), out);
    assertTrue(out.contains("  kept     Acquisition time  2 s, exactly."), out);
    assertTrue(out.contains("  changed  Faults            in words only"), out);
    assertTrue(out.contains("  LOST     Faulty records    1 that mean nothing"), out);
    assertTrue(out.contains("  Read back and compared: the same."), out);
    assertEquals("", err);

    assertEquals(0, run("info", "--header", ptu), err);
    assertTrue(out.contains("PicoQuant PTU, MultiHarp / PicoHarp 330 T2"), out);
    assertTrue(out.contains("Tiny tagger"), out);
    assertTrue(out.contains("2.000000 s by the header (used)"), out);
    assertTrue(out.contains("7 records = 6 photons + 1 markers\n"), out);
    assertTrue(out.contains("  1       1           1\n"), out);
    assertTrue(out.contains("Warning: Before it was written to this file, the recording had"), out);
    assertFalse(out.contains("never met a real file"), out);
    for (String entry :
        List.of(
            "CreatorSW_Name ansi",
            "PhotonBench_Source ansi good.tiny (Tiny, Tiny T2)",
            "PhotonBench_Gaps int64[] 0 gaps",
            "PhotonBench_AcquisitionTime double 2.0 s",
            "Tiny_Size ansi 13")) {
      assertTrue(out.replaceAll(" +", " ").contains(entry), entry + " in " + out);
    }
  }

  @Test
  void jsonHoldsTheSame() {
    assertEquals(0, run("convert", "--json", good, ptu), err);
    JsonObject json = JsonText.readObject(out).getAsJsonArray("files").get(0).getAsJsonObject();
    assertEquals(good.toString(), json.get("file").getAsString());
    assertEquals(ptu.toString(), json.get("output").getAsString());
    assertEquals(6, json.get("photons").getAsInt());
    assertTrue(json.get("compared").getAsBoolean());
    assertEquals(9, json.getAsJsonObject("balance").get("records").getAsInt());
    JsonArray statements = json.getAsJsonArray("statements");
    List<String> fates = new ArrayList<>();
    statements.forEach(s -> {
      JsonObject statement = s.getAsJsonObject();
      fates.add(statement.get("fate").getAsString() + " " + statement.get("part").getAsString());
    });
    assertTrue(fates.contains("kept Photons"), fates::toString);
    assertTrue(fates.contains("lost Faulty records"), fates::toString);
  }

  @Test
  void wrongCallsAreRefusedBeforeTheWork() throws IOException {
    refuses("Give IN. See 'photonbench help convert'.", "convert");
    refuses("Give OUT. See 'photonbench help convert'.", "convert", good);
    refuses(
        "'c' is one argument too many. See 'photonbench help convert'.", "convert", good, ptu, "c");
    refuses(
        good + " is both the recording and the file to be made; choose another name.",
        "convert",
        good,
        good.resolveSibling("x").resolveSibling("good.tiny.ptu").resolveSibling("good.tiny"));
    refuses("'' is no file name. Check the quotes of the call.", "convert", good, "");
    // The reader would break: it must not come to that.
    Path broken = Files.writeString(folder.resolve("broken.tiny"), "TINY0X");
    Files.writeString(ptu, "mine");
    refuses(
        ptu
            + " exists already; choose another name, or allow to overwrite it (--overwrite on the"
            + " command line).",
        "convert",
        broken,
        ptu);
    assertEquals("mine", Files.readString(ptu));
    assertEquals(0, run("convert", good, ptu, "--overwrite"), err);
    assertEquals(2, run("convert", good, folder.resolve("out.tiny")));
    assertTrue(err.contains("end it in .ptu (PicoQuant PTU)"), err);
  }

  @Test
  void whatFailsLeavesNothing() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.tiny"), "TINY0X");
    assertEquals(1, run("convert", broken, ptu));
    assertTrue(err.contains("An internal error happened with converting " + broken), err);
    assertEquals(2, run("convert", folder.resolve("missing.tiny"), ptu));
    assertTrue(err.contains("missing.tiny does not exist"), err);
    assertEquals(2, run("convert", good, ptu, "--sync-as-channel", "127"));
    assertTrue(err.contains("--sync-as-channel was given '127'"), err);
    assertEquals(2, run("convert", good, ptu, "--stream", "nonsense"));
    assertEquals(List.of("broken.tiny", "good.tiny", "logs"), names());
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    CommandLineTool cancelled = calls.tool(new ByteArrayOutputStream(), errBytes);
    cancelled.cancel();
    assertEquals(130, cancelled.run("convert", good.toString(), ptu.toString()));
    assertFalse(Files.exists(ptu));
  }

  @Test
  void theHelpNamesEverything() {
    assertEquals(0, run("help", "convert"));
    for (String word :
        List.of("IN", "OUT", "--overwrite", "--sync-as-channel", "--stream", "--json")) {
      assertTrue(out.contains(word), out);
    }
    assertEquals(0, run("help"));
    assertTrue(out.contains("  convert"), out);
  }

  @Test
  void aRealRecordingIsConvertedWithoutLoss() {
    String data = System.getProperty("photonbench.data", "");
    Path file = Path.of(data, "tttr", "hydraharp-t3-80MHz-hbt.ptu");
    Assumptions.assumeTrue(
        !data.isEmpty() && Files.exists(file),
        "no recordings: system property photonbench.data is '" + data + "'");
    assertEquals(0, run("convert", file, ptu), err);
    assertFalse(out.contains("LOST"), out);
    assertEquals(0, run("info", ptu), err);
    assertTrue(out.contains("561 879 records = 396 326 photons"), out);
    assertTrue(out.contains("390 759 overflow periods"), out);
    assertTrue(out.contains("No faults."), out);
  }
}
