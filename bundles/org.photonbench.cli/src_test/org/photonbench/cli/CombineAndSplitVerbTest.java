package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.photon.io.write.SplitRule;
import org.photonbench.photon.stream.TimeSpan;

class CombineAndSplitVerbTest {
  @TempDir Path folder;
  private Calls calls;
  private Path a;
  private Path b;

  @BeforeEach
  void makeRecordings() throws IOException {
    calls = new Calls(folder);
    // One character a millisecond; the acquisition is 2 s.
    a = Files.writeString(folder.resolve("a.tiny"), "TINY0120m.00");
    b = Files.writeString(folder.resolve("b.tiny"), "TINY.3m.3m33");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private JsonObject json(Object... args) {
    assertEquals(0, calls.run(args), calls.err);
    return JsonText.readObject(calls.out).getAsJsonArray("files").get(0).getAsJsonObject();
  }

  private void refuses(String sentence, Object... args) throws IOException {
    List<String> before = names();
    assertEquals(2, calls.run(args), calls.out + calls.err);
    assertEquals(sentence, calls.err.strip());
    assertEquals("", calls.out);
    assertEquals(before, names());
  }

  @Test
  void recordingsAreMerged() {
    Path out = folder.resolve("ab.ptu");
    assertEquals(0, calls.run("merge", a, b, "-o", out, "--channel-offsets", "0,10"), calls.err);
    assertTrue(calls.out.startsWith(a + " + " + b + " -> " + out + " (PicoQuant PTU, "), calls.out);
    assertTrue(calls.out.contains("b.tiny: 4 photons read, their channels raised by 10."));
    assertTrue(calls.out.contains("Read back and compared: the same."), calls.out);
    JsonObject info = json("info", "--json", out);
    assertEquals(10, info.getAsJsonObject("balance").get("photons").getAsInt());
    assertEquals(3, info.getAsJsonObject("balance").get("markers").getAsInt());
    assertEquals(2, info.getAsJsonObject("liveTime").get("usedSeconds").getAsDouble());
    JsonArray channels = info.getAsJsonArray("channels");
    assertEquals(13, channels.get(channels.size() - 1).getAsJsonObject().get("channel").getAsInt());
  }

  @Test
  void aRecordingIsDelayedInTheMerge() {
    Path out = folder.resolve("ab.ptu");
    assertEquals(
        0,
        calls.run("merge", a, b, "-o", out, "--channel-offsets", "0,10", "--delay=-2ms,1ms"),
        calls.err);
    assertTrue(calls.out.contains("all later by 2ms"), calls.out);
    assertTrue(calls.out.contains("delayed by 3ms (3 times 1 ms)"), calls.out);
    JsonObject info = json("info", "--json", out);
    // Live is what is live in both: 3 ms are missing at the start, with three photons.
    assertEquals(7, info.getAsJsonObject("balance").get("photons").getAsInt());
    assertEquals(2, info.getAsJsonObject("liveTime").get("headerSeconds").getAsDouble(), 1e-12);
    assertEquals(1.997, info.getAsJsonObject("liveTime").get("usedSeconds").getAsDouble(), 1e-12);
    assertEquals(0, calls.run("info", "--header", out), calls.err);
    assertTrue(calls.out.contains("Source_Delay[1]"), calls.out);
  }

  @Test
  void recordingsAreJoined() {
    Path out = folder.resolve("ab.ptu");
    JsonObject joined = json("join", "--json", a, b, "--output", out, "--gap", "500ms");
    assertEquals(out.toString(), joined.get("file").getAsString());
    assertEquals(
        List.of(a.toString(), b.toString()),
        joined.getAsJsonArray("recordings").asList().stream()
            .map(element -> element.getAsString())
            .toList());
    assertEquals(10, joined.get("photons").getAsInt());
    assertTrue(joined.get("compared").getAsBoolean());
    JsonObject time = json("info", "--json", out).getAsJsonObject("liveTime");
    assertEquals(4.5, time.get("headerSeconds").getAsDouble());
    assertEquals(0.5, time.get("lostSeconds").getAsDouble(), 1e-12);
    assertEquals(4, time.get("usedSeconds").getAsDouble(), 1e-12);
    // Two seconds of the first, the gap, and the last photon of the second after 7 ms.
    assertEquals(2.507, time.get("spanSeconds").getAsDouble(), 1e-12);
    assertEquals(0, calls.run("info", out), calls.err);
    assertTrue(calls.out.contains("4.000000 s without gaps, of 4.500000 s by the header"));
    assertTrue(calls.out.contains("1, 500.0000 ms in all"), calls.out);
  }

  @Test
  void aRecordingIsSplitInTime() throws IOException {
    assertEquals(0, calls.run("split", a, "--by", "time=500ms", "-o", folder), calls.err);
    assertTrue(calls.out.startsWith(a + " -> 4 files (PicoQuant PTU)"), calls.out);
    assertEquals(
        List.of("a.0000.ptu", "a.0001.ptu", "a.0002.ptu", "a.0003.ptu", "a.tiny", "b.tiny"),
        names());
    refuses(
        a
            + ": "
            + folder.resolve("a.0000.ptu")
            + " exists already; choose another name, or allow to overwrite it (--overwrite on the"
            + " command line).",
        "split",
        a,
        "--by",
        "time:500ms",
        "-o",
        folder);
    JsonObject split =
        json("split", "--json", a, "--by", "time:500ms", "-o", folder, "--overwrite");
    JsonObject last = split.getAsJsonArray("pieces").get(3).getAsJsonObject();
    assertEquals(1.5, last.get("startSeconds").getAsDouble());
    assertEquals(0.5, last.get("acquisitionSeconds").getAsDouble());
    assertEquals(0, last.get("photons").getAsInt());
    assertEquals(8, split.getAsJsonObject("balance").get("records").getAsInt());
  }

  @Test
  void aRecordingIsSplitByChannelAndMarker() throws IOException {
    JsonObject byChannel =
        json("split", "--json", a, "--by", "channel", "-o", folder, "--format", ".csv");
    assertEquals(3, byChannel.getAsJsonArray("pieces").size());
    assertTrue(Files.exists(folder.resolve("a.channel-2.csv")));
    JsonObject byMarker = json("split", "--json", b, "--by", "marker=1", "-o", folder);
    assertEquals(
        List.of(1, 1, 2),
        byMarker.getAsJsonArray("pieces").asList().stream()
            .map(piece -> piece.getAsJsonObject().get("photons").getAsInt())
            .toList());
    refuses(
        "a.tiny has no markers to split it at; 'photonbench info' lists the markers there are.",
        "split",
        a,
        "--by",
        "marker=2",
        "-o",
        folder);
  }

  @Test
  void wrongCallsAreRefused() throws IOException {
    refuses("Name the file to be made with -o OUT. See 'photonbench help merge'.", "merge", a, b);
    Path out = folder.resolve("x.ptu");
    refuses("Give at least two recordings to join.", "join", a, "-o", out);
    refuses(
        "The option --channel-offsets was given '1'; it takes 2 numbers from 0 to 126 with commas"
            + " between them, one for each recording.",
        "merge",
        a,
        b,
        "-o",
        out,
        "--channel-offsets",
        "1");
    refuses(
        "The option --gap takes a time that is not negative, as 2s.",
        "join",
        a,
        b,
        "-o",
        out,
        "--gap=-2s");
    refuses(
        "missing.tiny does not exist in "
            + folder
            + "; it may have been moved, or its drive is not connected.",
        "join",
        a,
        folder.resolve("missing.tiny"),
        "-o",
        out);
    refuses(
        a + " is both the recording and the file to be made; choose another name.",
        "merge",
        a,
        b,
        "-o",
        a,
        "--overwrite");
    refuses(
        "The option --by cannot be understood. Say what to split by: time=60s, marker=1, marker=1..2"
            + " or channel.",
        "split",
        a);
    refuses(
        "The option --delay was given '1ns'; it takes 2 times with commas between them, one for each"
            + " recording.",
        "merge",
        a,
        b,
        "-o",
        out,
        "--delay",
        "1ns");
    refuses(
        "The option --delay cannot be understood. '3' has no unit; add ps, ns, us, ms or s.",
        "merge",
        a,
        b,
        "-o",
        out,
        "--delay",
        "0,3");
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    CommandLineTool cancelled = calls.tool(new ByteArrayOutputStream(), errBytes);
    cancelled.cancel();
    assertEquals(130, cancelled.run("join", a.toString(), b.toString(), "-o", out.toString()));
    assertFalse(Files.exists(out));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time",
        "time=",
        "time=0s",
        "time=-1s",
        "time=5",
        "marker",
        "marker=0",
        "marker=x",
        "marker=1..",
        "channel=1",
        "colour"
      })
  void noRule(String text) {
    String sentence = assertThrows(UserException.class, () -> SplitVerb.rule(text)).getMessage();
    assertTrue(sentence.startsWith("The option --by"), sentence);
  }

  @ParameterizedTest
  @CsvSource({"marker=3,3,0", "markers:8,8,0", "'marker = 1..2',1,2"})
  void rulesOfMarkers(String text, long start, long stop) throws UserException {
    SplitRule expected =
        stop == 0 ? new SplitRule.AtMarkers(start) : new SplitRule.BetweenMarkers(start, stop);
    assertEquals(expected, SplitVerb.rule(text));
  }

  @Test
  void otherRules() throws UserException {
    assertEquals(new SplitRule.Channels(), SplitVerb.rule("channel"));
    assertEquals(new SplitRule.Every(TimeSpan.parse("60s")), SplitVerb.rule("Time=60s"));
  }

  @Test
  void theHelpNamesEverything() {
    for (String verb : List.of("merge", "join", "split")) {
      assertEquals(0, calls.run("help", verb));
      for (String word : List.of("FILE", "--output", "--overwrite", "--stream", "--json")) {
        assertTrue(calls.out.contains(word), verb + ": " + calls.out);
      }
    }
  }
}
