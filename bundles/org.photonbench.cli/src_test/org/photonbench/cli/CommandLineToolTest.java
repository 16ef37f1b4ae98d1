package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.io.Recordings;

class CommandLineToolTest {
  private static final AnalysisRegistry REGISTRY =
      new AnalysisRegistry(List.of(new TinyAnalysis(), new TinyAnalysis()));

  @TempDir Path folder;
  private Path good;
  private String out;
  private String err;

  @BeforeEach
  void makeARecording() throws IOException {
    good = file("good.tiny", "TINY0120m.!00");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Environment environment(OutputStream outBytes, OutputStream errBytes) {
    return new Environment(
        new PrintStream(outBytes, false, StandardCharsets.UTF_8),
        new PrintStream(errBytes, false, StandardCharsets.UTF_8),
        false,
        () -> REGISTRY,
        () -> new Recordings(List.of(new TinyFormat())),
        folder.resolve("logs"));
  }

  private int run(Object... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>();
    for (Object arg : args) {
      words.add(arg.toString());
    }
    int code =
        new CommandLineTool(environment(outBytes, errBytes)).run(words.toArray(String[]::new));
    out = outBytes.toString(StandardCharsets.UTF_8).replace('\u202f', ' ');
    err = errBytes.toString(StandardCharsets.UTF_8);
    assertFalse(err.contains("\tat "), "no stack trace: " + err);
    assertFalse(out.contains("\tat "), "no stack trace: " + out);
    return code;
  }

  private void refuses(String sentence, Object... args) {
    assertEquals(2, run(args), out + err);
    assertEquals(sentence, err.strip());
    assertEquals("", out);
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  // ------------------------------------------------------------------ calls

  @Test
  void withoutAVerbTheHelpIsShown() {
    assertEquals(0, run());
    for (String verb : List.of("info", "analyse", "reproduce", "analyses", "help")) {
      assertTrue(out.contains("  " + verb), out);
    }
    assertEquals(0, run("help"));
    assertEquals(0, run("--help"));
    assertEquals("", err);
  }

  @Test
  void theVersionIsPrinted() {
    assertEquals(0, run("--version"));
    assertTrue(out.startsWith("PhotonBench "), out);
  }

  @Test
  void wrongCallsGetASentenceWithNearNames() {
    refuses("There is no verb 'inof'. Did you mean info?", "inof", good);
    refuses("There is no option '--jsn' here. Did you mean --json?", "info", "--jsn", good);
    refuses("There is no option '--zzz' here. See 'photonbench help info'.", "info", "--zzz", good);
    refuses("There is no analysis 'tny'. Did you mean tiny?", "analyse", "tny", good);
    refuses(
        "There is no option '--time-ofset' here. Did you mean --time-offset?",
        "analyse",
        "tiny",
        "--time-ofset=3",
        good);
    refuses(
        "Name an analysis: tiny. Others could not be loaded; 'photonbench analyses' says why.",
        "analyse");
    refuses("Give at least one FILE. See 'photonbench help info'.", "info");
    refuses("Give at least one FILE. See 'photonbench help analyse tiny'.", "analyse", "tiny");
    refuses("There is no help on 'inf'. Did you mean info?", "help", "inf");
    refuses(
        "The option --sync-as-channel was given '127'; it takes a channel number from 0 to 126.",
        "info",
        "--sync-as-channel",
        "127",
        good);
  }

  @Test
  void helpOfAnAnalysisHoldsEverySetting() {
    assertEquals(0, run("help", "analyse", "tiny"));
    for (SettingField field : SettingsSchema.of(TinySettings.class).fields()) {
      assertTrue(out.contains(field.optionName()), field.name() + " in " + out);
      assertTrue(flat(out).contains(field.label() + ": " + field.allowed()), flat(out));
      assertTrue(flat(out).contains("Default: " + field.defaultForPeople() + "."), flat(out));
      assertTrue(flat(out).contains(field.help()), flat(out));
      assertTrue(out.contains("\n" + field.group() + ":"), out);
    }
    assertTrue(out.contains("--setting-output"), "a common option keeps its name");
    assertTrue(flat(out).contains("Counts 100 % of one channel."), out);
    String help = out;
    assertEquals(0, run("analyse", "tiny", "--help"));
    assertEquals(help, out);
    assertEquals(0, run("help", "analyze", "tiny"));
  }

  private static String flat(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  @Test
  void analysesAreListedWithProblems() {
    assertEquals(0, run("analyses"));
    assertTrue(out.contains("tiny  Tiny count, version 1"), out);
    assertTrue(err.contains("Warning: org.photonbench.cli.TinyAnalysis has the identifier"), err);
    assertEquals(0, run("analyses", "--json"));
    JsonObject json = JsonText.readObject(out);
    JsonObject tiny = json.getAsJsonArray("analyses").get(0).getAsJsonObject();
    assertEquals("tiny", tiny.get("id").getAsString());
    assertEquals(5, tiny.getAsJsonArray("settings").size());
    assertEquals(1, json.getAsJsonArray("problems").size());
  }

  // ------------------------------------------------------------------ info

  @Test
  void infoTellsWhatIsInAFile() {
    assertEquals(0, run("info", good));
    assertTrue(out.contains("Tiny, Tiny T2"), out);
    assertTrue(out.contains("Resolution  1 ms"), out);
    assertTrue(
        out.contains("2.000000 s by the header (used), 8.000000 ms from first to last photon"),
        out);
    assertTrue(out.contains("0              4  2.0 ± 1.0  counts/s"), out);
    assertTrue(
        out.contains(
            "9 records = 6 photons + 1 markers + 1 overflows (1 overflow periods) + 1 faulty\n"),
        out);
    assertTrue(out.contains("Warning: The clock is set to 1970."), out);
    assertTrue(out.contains("Warning: A record is no digit (at byte 10)."), out);
    assertFalse(out.contains("Tiny_Size"), out);
    assertEquals(0, run("info", "--header", good));
    assertTrue(out.contains("Tiny_Size  int  13"), out);
    assertEquals("", err);
  }

  @Test
  void infoAsJsonHoldsEverything() {
    assertEquals(0, run("info", "--json", good));
    JsonObject info = JsonText.readObject(out).getAsJsonArray("files").get(0).getAsJsonObject();
    assertEquals(good.toString(), info.get("file").getAsString());
    assertEquals("of \"tests\"", info.get("comment").getAsString());
    JsonObject balance = info.getAsJsonObject("balance");
    assertEquals(9, balance.get("records").getAsInt());
    assertTrue(balance.get("balanced").getAsBoolean());
    assertEquals("header", info.getAsJsonObject("liveTime").get("used").getAsString());
    JsonObject channel = info.getAsJsonArray("channels").get(0).getAsJsonObject();
    assertEquals(4, channel.get("photons").getAsInt());
    assertEquals(2, channel.getAsJsonObject("rate").get("value").getAsDouble());
    assertEquals(
        "faulty-record",
        info.getAsJsonArray("faults").get(0).getAsJsonObject().get("kind").getAsString());
    assertEquals(1, info.getAsJsonArray("header").size());
    assertEquals(2, info.getAsJsonArray("messages").size());
  }

  @Test
  void badFilesGetASentenceAndTheOthersAreDone() throws IOException {
    Path text = file("text.tiny", "hello, this is only text");
    Path cut = file("cut.tiny", "TINY");
    Path empty = file("empty.tiny", "");
    Path missing = folder.resolve("missing.tiny");
    Path none = Files.createDirectory(folder.resolve("none"));
    assertEquals(2, run("info", "--json", text, cut, empty, missing, none, good));
    assertEquals(5, err.strip().lines().count(), err);
    assertTrue(err.contains("text.tiny is a text file"), err);
    assertTrue(err.contains("cut.tiny ends after its header."), err);
    assertTrue(err.contains("empty.tiny is empty"), err);
    assertTrue(err.contains("missing.tiny does not exist"), err);
    assertTrue(err.contains("none is a folder"), err);
    JsonObject json = JsonText.readObject(out);
    assertEquals(6, json.getAsJsonArray("files").size());
    for (int i = 0; i < 5; i++) {
      assertTrue(json.getAsJsonArray("files").get(i).getAsJsonObject().has("error"));
    }
    assertFalse(json.getAsJsonArray("files").get(5).getAsJsonObject().has("error"));
  }

  @Test
  void aFolderStandsForItsRecordings() throws IOException {
    file("another.TINY", "TINY3");
    file("notes.txt", "no recording");
    assertEquals(0, run("info", "--json", folder));
    assertEquals(2, JsonText.readObject(out).getAsJsonArray("files").size());
  }

  @Test
  void anInternalErrorGoesToALog() throws IOException {
    Path broken = file("broken.tiny", "TINY0X");
    assertEquals(1, run("info", broken, good));
    assertEquals(1, err.strip().lines().count(), err);
    assertTrue(err.contains("An internal error happened with reading " + broken), err);
    assertTrue(out.contains("Tiny tagger"), "the other file is done: " + out);
    try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
      Path log = logs.findFirst().orElseThrow();
      assertTrue(err.contains(log.toString()), err);
      assertTrue(Files.readString(log).contains("the reader has a bug"));
    }
  }

  // ------------------------------------------------------------------ stream

  @Test
  void streamStepsAreDoneToWhatIsShownAndAnalysed() throws IOException {
    assertEquals(0, run("info", "--stream", "gate=0..3ms ;channels=1,0", good), err);
    assertTrue(out.contains("Stream      gate=0s..3ms; channels=0,1"), out);
    assertTrue(out.contains("Photons     2 left of 6 in the file"), out);
    assertTrue(out.contains("3.000000 ms by the header (used)"), out);
    assertTrue(out.contains("Stream: 'gate=0s..3ms' took out 3 photons"), out);
    assertEquals(0, run("info", "--json", "--stream", "channels=0", good), err);
    JsonObject info = JsonText.readObject(out).getAsJsonArray("files").get(0).getAsJsonObject();
    assertEquals("channels=0", info.get("stream").getAsString());
    assertEquals(4, info.get("photonsLeft").getAsInt());
    Path results = folder.resolve("results");
    assertEquals(
        0, run("analyse", "tiny", good, "-o", results, "--json", "--stream", "gate=..3ms"), err);
    assertTrue(out.contains("\"stream\": \"gate=..3ms\""), out);
    assertEquals(0, run("reproduce", results.resolve("good.tiny")), out + err);
    assertTrue(out.contains("reproduced"), out);
  }

  @Test
  void streamStepsThatMeanNothingAreRefusedBeforeAnythingIsDone() {
    refuses(
        "The option --stream cannot be understood. In the step 'gate=3..4s': '3' has no unit; add"
            + " ps, ns, us, ms or s.",
        "info",
        "--stream",
        "gate=3..4s",
        good);
  }

  // ------------------------------------------------------------------ analyse

  @Test
  void analyseWritesTheWholeResult() throws IOException {
    Path results = folder.resolve("results");
    assertEquals(0, run("analyse", "tiny", good, "-o", results, "--time-offset", "-3.5"), err);
    Path result = results.resolve("good.tiny");
    for (String name :
        List.of(
            "result.json",
            "counts.csv",
            "counts.svg",
            "counts.png",
            "arrays/counts.photons.npy",
            "arrays/counts.position.npy")) {
      assertTrue(Files.size(result.resolve(name)) > 0, name);
    }
    assertEquals(
        "Position (mm),Photons\r\n0.5,4\r\n", Files.readString(result.resolve("counts.csv")));
    StoredResult stored = ResultFolder.read(result, REGISTRY.analyses());
    assertEquals(4, stored.quantities().get(0).value());
    assertEquals(0.5, stored.quantities().get(1).value());
    // The table and the JSON show the same digits.
    for (Quantity quantity : stored.quantities()) {
      QuantityText text = stored.quantityTexts().get(quantity.id());
      assertEquals(QuantityText.of(quantity), text);
      assertTrue(out.contains(text.value().replace('\u202f', ' ')), out);
    }
    assertTrue(out.contains("Shifted !"), out);
    assertTrue(out.contains("! Too few photons."), out);
    assertTrue(out.contains("Warning: The clock is set to 1970."), out);
    assertTrue(out.contains("Result in " + result), out);
    assertEquals("", err.replaceAll("Warning: .*identifier.*\\R", ""));
  }

  @Test
  void analyseAsJsonCarriesTheQuantities() {
    assertEquals(
        0, run("analyse", "tiny", good, "-o", folder.resolve("r"), "--json", "--channel=1"));
    JsonObject file = JsonText.readObject(out).getAsJsonArray("files").get(0).getAsJsonObject();
    JsonObject photons = file.getAsJsonArray("quantities").get(0).getAsJsonObject();
    assertEquals(1, photons.get("value").getAsDouble());
    assertEquals("1", photons.getAsJsonObject("text").get("value").getAsString());
    assertEquals(
        "[\"arrays\",\"counts.csv\",\"counts.png\",\"counts.svg\",\"result.json\"]",
        file.get("outputs").toString());
  }

  @Test
  void badSettingsAreRefusedBeforeAnythingIsDone() throws IOException {
    refuses(
        "Option --channel: Setting 'Channel' was given 10; it takes a whole number from 0 to 9.",
        "analyse",
        "tiny",
        good,
        "--channel",
        "10");
    refuses(
        "Option --time-offset: Setting 'Offset' was given 'NaN'; it takes a number from -100 to 100"
            + " ns, or nothing (none).",
        "analyse",
        "tiny",
        good,
        "--time-offset=NaN");
    refuses(
        "Option --order: Setting 'Order' was given 'up'; it takes one of rising, falling-fast.",
        "analyse",
        "tiny",
        good,
        "--order",
        "up");
    refuses(
        "Option --careful: Setting 'Careful' was given '" + good + "'; it takes true or false.",
        "analyse",
        "tiny",
        "--careful",
        good,
        good);
    assertEquals(List.of("good.tiny"), inFolder());
  }

  @Test
  void nothingHalfWrittenStaysAndTheOthersAreDone() throws IOException {
    Path noPhotons = file("dark.tiny", "TINYm...");
    Path broken = file("broken.tiny", "TINY00X");
    Path results = folder.resolve("results");
    assertEquals(1, run("analyse", "tiny", noPhotons, broken, good, "-o", results));
    assertTrue(err.contains("dark.tiny has no photons (4 records: 1 markers"), err);
    assertTrue(err.contains("An internal error happened with tiny of"), err);
    try (Stream<Path> entries = Files.list(results)) {
      assertEquals(
          List.of("good.tiny"), entries.map(path -> path.getFileName().toString()).toList());
    }
    Path never = folder.resolve("never");
    assertEquals(2, run("analyse", "tiny", noPhotons, "-o", never));
    assertFalse(Files.exists(never));
    assertEquals(2, run("analyse", "tiny", good, "-o", never, "--channel", "8"));
    assertTrue(err.contains("Channel 8 is broken. Choose another one."), err);
    assertFalse(Files.exists(never));
  }

  @Test
  void anExistingResultNeedsOverwrite() throws IOException {
    Path results = folder.resolve("results");
    assertEquals(0, run("analyse", "tiny", good, "-o", results));
    assertEquals(2, run("analyse", "tiny", good, "-o", results, "--channel=1"));
    assertTrue(err.contains("exists already."), err);
    assertTrue(err.contains("--overwrite"), err);
    assertEquals(
        4, ResultFolder.read(results.resolve("good.tiny"), List.of()).quantities().get(0).value());
    assertEquals(0, run("analyse", "tiny", good, "-o", results, "--channel=1", "--overwrite"));
    assertEquals(
        1, ResultFolder.read(results.resolve("good.tiny"), List.of()).quantities().get(0).value());
  }

  @Test
  void outputThatCannotBeWrittenIsNoticedBeforeTheWork() throws IOException {
    Path blocked = file("blocked", "a file, no folder");
    // The recording would break the reader: it must not come to that.
    Path broken = file("broken.tiny", "TINY0X");
    assertEquals(2, run("analyse", "tiny", broken, "-o", blocked));
    assertTrue(err.contains("No result can be written to " + blocked), err);
  }

  @Test
  void twoRecordingsOfOneNameAreNotMixed() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path twin = Files.writeString(other.resolve("good.tiny"), "TINY1");
    assertEquals(2, run("analyse", "tiny", good, twin, "-o", folder.resolve("r")));
    assertTrue(err.contains("would both be written to"), err);
    assertFalse(Files.exists(folder.resolve("r")));
    assertEquals(2, run("analyse", "tiny", good, good, "-o", folder.resolve("r")));
    assertTrue(err.contains("is given twice."), err);
  }

  @Test
  void cancelLeavesNothing() {
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    CommandLineTool tool = new CommandLineTool(environment(new ByteArrayOutputStream(), errBytes));
    tool.cancel();
    assertEquals(
        130,
        tool.run("analyse", "tiny", good.toString(), "-o", folder.resolve("results").toString()));
    assertFalse(Files.exists(folder.resolve("results")));
  }

  // ------------------------------------------------------------------ reproduce

  @Test
  void reproduceTellsEqualChangedFileAndChangedNumber() throws IOException {
    Path recording = Files.move(good, folder.resolve("r.bin"));
    good = recording;
    assertEquals(0, run("analyse", "tiny", good, "-o", folder));
    Path result = folder.resolve("r.tiny");
    assertEquals(0, run("reproduce", result), err);
    assertTrue(out.contains("reproduced, all 2 quantities and 1 curves are equal."), out);
    assertEquals(0, run("reproduce", "--json", result));
    JsonObject json = JsonText.readObject(out).getAsJsonArray("files").get(0).getAsJsonObject();
    assertTrue(json.get("equal").getAsBoolean());

    Path manifest = result.resolve("result.json");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replaceFirst("\"value\": 4.0", "\"value\": 5.0"));
    assertEquals(2, run("reproduce", result));
    assertTrue(out.contains("not reproduced, 1 difference:"), out);
    assertTrue(out.contains("quantity photons value: was 5.0, is 4.0"), out);
    Files.writeString(manifest, text);

    Files.writeString(recording, "TINY0120m.!01");
    assertEquals(2, run("reproduce", result));
    assertTrue(err.contains("is not the file that"), err);
    assertTrue(err.contains("its SHA-256 differs"), err);
    assertEquals(2, run("reproduce", "--other-data", result));
    assertTrue(out.contains("quantity photons value: was 4.0, is 3.0"), out);
    Files.delete(recording);
    assertEquals(2, run("reproduce", result));
    assertTrue(err.contains("Give its place with --input."), err);
  }

  @Test
  void whatIsNoResultIsSaidSo() {
    refuses(
        folder + " is no result folder: it has no result.json. Give the folder of a result.",
        "reproduce",
        folder);
  }

  // ------------------------------------------------------------------ real data

  @Test
  void infoOfARealRecordingHasItsKnownNumbers() {
    String data = System.getProperty("photonbench.data", "");
    Path file = Path.of(data, "tttr", "hydraharp-t2-320MHz-hbt.ptu");
    Assumptions.assumeTrue(
        !data.isEmpty() && Files.exists(file),
        "no recordings: system property photonbench.data is '" + data + "'");
    assertEquals(0, run("info", file), err);
    assertTrue(out.contains("159 298"), out);
    assertTrue(out.contains("224 721"), out);
    assertTrue(out.contains("409 482 records = 384 019 photons"), out);
    assertTrue(out.contains("29 801 overflow periods"), out);
    assertTrue(out.contains("No faults."), out);
  }

  @Test
  void infoOfHistogramsShowsTheirCurves() {
    String data = System.getProperty("photonbench.data", "");
    Path file = Path.of(data, "decay", "test_IRF.sdt");
    Assumptions.assumeTrue(
        !data.isEmpty() && Files.exists(file),
        "no recordings: system property photonbench.data is '" + data + "'");
    assertEquals(0, run("info", file), err);
    assertTrue(out.contains("histograms, no photon records"), out);
    assertTrue(out.contains("3 453 132"), out);
    assertEquals(0, run("info", "--json", file), err);
    assertEquals(
        "histograms",
        JsonText.readObject(out)
            .getAsJsonArray("files")
            .get(0)
            .getAsJsonObject()
            .get("kind")
            .getAsString());
  }

  @Test
  void theProgressLineTellsRateAndTime() {
    assertEquals(
        "reading a.ptu   25 %  2.0 M photons/s  1:30 left",
        ProgressLine.text("reading a.ptu", 0.25, 60_000_000, 30));
    assertEquals("reading a.ptu    0 %", ProgressLine.text("reading a.ptu", 0, 0, 0));
  }
}
