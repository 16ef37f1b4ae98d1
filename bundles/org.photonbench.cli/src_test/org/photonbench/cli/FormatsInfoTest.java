package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.HistogramRecording;

class FormatsInfoTest {
  @TempDir Path folder;

  /** A format of histograms that another bundle could bring: two counts. */
  private static final class TwoCounts implements HistogramFormat {
    @Override
    public String id() {
      return "test.two";
    }

    @Override
    public String name() {
      return "Two counts";
    }

    @Override
    public List<String> extensions() {
      return List.of("two");
    }

    @Override
    public boolean recognises(ByteBuffer start, Path file) {
      return start.remaining() == 2;
    }

    @Override
    public HistogramRecording open(Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      DecayHistogram histogram =
          new DecayHistogram(
              "only",
              1e-12,
              new long[] {bytes[0], bytes[1]},
              OptionalDouble.empty(),
              OptionalDouble.of(4));
      return new HistogramRecording(
          name(), "", Optional.empty(), "", List.of(histogram), "", List.of(), List.of(), 0, true);
    }
  }

  @Test
  void formatsAreListedWithWhatWasTested() {
    Calls calls = new Calls(folder, new TwoCounts());
    assertEquals(0, calls.run("info", "--formats"), calls.err);
    assertTrue(calls.out.contains("Swabian tag dump"), calls.out);
    assertTrue(calls.out.contains("Two counts"), calls.out);
    assertEquals(0, calls.run("info", "--formats", "--json"), calls.err);
    Map<String, JsonObject> formats = new HashMap<>();
    for (JsonElement element : JsonText.readObject(calls.out).getAsJsonArray("formats")) {
      formats.put(element.getAsJsonObject().get("id").getAsString(), element.getAsJsonObject());
    }
    assertEquals("no", formats.get("swabian.tags").get("testedOnRealData").getAsString());
    assertEquals("no", formats.get("picoquant.phu").get("testedOnRealData").getAsString());
    assertEquals("no", formats.get("test.tiny").get("testedOnRealData").getAsString());
    assertEquals("yes", formats.get("text").get("testedOnRealData").getAsString());
    assertEquals("histograms", formats.get("test.two").get("holds").getAsString());
    assertTrue(formats.get("picoquant.ptu").get("written").getAsBoolean());
    JsonObject spc = formats.get("beckerhickl.spc");
    assertEquals("partly", spc.get("testedOnRealData").getAsString());
    assertTrue(spc.get("untested").getAsString().contains("SPC-QC-104/004"), spc::toString);
    assertTrue(formats.get("picoquant.legacy").get("untested").getAsString().contains("T3R"));
    assertTrue(
        formats.get("picoquant.ptu").get("untested").getAsString().contains("HydraHarp V1 T2"));
  }

  @Test
  void theHelpSaysWhatWasNotTested() {
    Calls calls = new Calls(folder);
    for (String verb : List.of("info", "convert")) {
      assertEquals(0, calls.run("help", verb));
      String help = calls.out.replaceAll("\\s+", " ");
      assertTrue(help.contains("Not tested on real data: TimeHarp 200 (.t3r, .thd)"), help);
      assertTrue(help.contains("SPC-QC-x04 and x06; Swabian tag dumps"), help);
    }
  }

  @Test
  void histogramsOfOtherBundlesAreFound() throws IOException {
    Path file = Files.write(folder.resolve("a.two"), new byte[] {3, 5});
    Calls calls = new Calls(folder, new TwoCounts());
    assertEquals(0, calls.run("info", file), calls.err);
    assertTrue(calls.out.contains("Two counts: histograms, no photon records"), calls.out);
    assertTrue(calls.out.contains("8 in all curves"), calls.out);
    assertEquals(2, new Calls(folder).run("info", file));
  }

  @Test
  void anUnknownFileIsRefusedInOneSentenceAndWhereToLook() throws IOException {
    Path file = Files.write(folder.resolve("a.bin"), new byte[] {1, 2, 3});
    Calls calls = new Calls(folder);
    assertEquals(2, calls.run("info", file));
    assertEquals(
        "a.bin is no recording that PhotonBench knows. 'photonbench info --formats' lists what can"
            + " be read.",
        calls.err.strip());
    assertEquals(2, calls.run("info"));
    assertEquals("Give at least one FILE. See 'photonbench help info'.", calls.err.strip());
  }
}
