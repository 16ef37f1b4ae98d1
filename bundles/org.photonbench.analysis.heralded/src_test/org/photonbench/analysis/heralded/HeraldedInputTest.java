package org.photonbench.analysis.heralded;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.PhotonAnalysisRunner;
import org.photonbench.fit.model.formula.Heralding;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;

/** What is counted, and what is refused. */
class HeraldedInputTest {
  private static final TimeBase T3 = TimeBase.t3(100e-9, 100e-12);

  private static RecordingInfo info(TimeBase timeBase) {
    return new RecordingInfo(
        "memory",
        "memory",
        timeBase,
        OptionalDouble.of(1),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        true);
  }

  private static void assertRefused(String part, RecordingInfo info, PhotonBlock block)
      throws Exception {
    AnalysisException e =
        assertThrows(
            AnalysisException.class,
            () -> Simulated.replay(info, List.of(block), Simulated.settings()));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  @Test
  void unsuitableRecordsAreRefusedWithWhatWouldHelp() throws Exception {
    assertRefused("T3 mode", info(TimeBase.t2(1e-12)), new PhotonBlock(RecordMode.T2));
    PhotonBlock one = new PhotonBlock(RecordMode.T3);
    for (int i = 0; i < 1000; i++) {
      one.add(10L * i, 1, 100 + i % 50);
    }
    assertRefused("needs two channels", info(T3), one);
    PhotonBlock few = new PhotonBlock(RecordMode.T3);
    for (int i = 0; i < 1000; i++) {
      few.add(10L * i, 1 + i % 2, 100 + i % 50);
    }
    assertRefused("Only 0 pulses", info(T3), few);
  }

  /** Pulses with pairs, single photons, two on one detector, three: each counted as what it is. */
  @Test
  void pulsesAreCountedByTheirPhotons() throws Exception {
    PairGrid grid = new PairGrid(1, 10, 500, -10);
    PulsePairs pairs =
        new PulsePairs(grid, new int[] {3, 5}, new long[] {100, 200}, new long[] {0, 0}, 1000, 2);
    PhotonBlock block = new PhotonBlock(RecordMode.T3);
    block.add(0, 3, 110); // alone
    block.add(1, 3, 120); // a pair: 20 and 50 ticks after the edges
    block.add(1, 5, 250);
    block.add(2, 3, 110); // two on one detector
    block.add(2, 3, 130);
    block.add(3, 3, 110); // three
    block.add(3, 5, 210);
    block.add(3, 5, 220);
    block.add(4, 7, 110); // another channel
    block.add(5, 5, 20); // before the edge: late photon of pulse 4, beyond the window
    pairs.accept(block);
    pairs.finish();
    PairCounts counts = pairs.counts();
    assertEquals(1, counts.pairs());
    assertEquals(1, counts.sameDetector());
    assertEquals(1, counts.more());
    assertEquals(1, counts.map()[grid.firstBin(20) * grid.gapBins() + grid.gapBin(30)]);
    assertEquals(1, counts.firstOf()[0]);
    assertEquals(1, counts.secondOf()[1]);
    // Lag +1, channel 5 after channel 3: pulses 0-1 once, 2-3 twice times two.
    assertEquals(5, counts.sideByLag()[3]);
    // Lag 0: pulse 1 once, pulse 3 twice.
    assertEquals(3, counts.sideByLag()[2]);
    // Lag -1, channel 3 after channel 5: pulses 1-2 twice.
    assertEquals(2, counts.sideByLag()[1]);
  }

  /** The same photons in blocks of any size give the same counts. */
  @Test
  void blocksDoNotMatter() throws Exception {
    Random random = new Random(5);
    PairGrid grid = new PairGrid(3, 20, 700, -20);
    PulsePairs whole =
        new PulsePairs(grid, new int[] {1, 2}, new long[] {950, 30}, new long[] {0, 2}, 1000, 5);
    PulsePairs pieces =
        new PulsePairs(grid, new int[] {1, 2}, new long[] {950, 30}, new long[] {0, 2}, 1000, 5);
    PhotonBlock all = new PhotonBlock(RecordMode.T3, 5000);
    long pulse = 0;
    for (int i = 0; i < 5000; i++) {
      pulse += random.nextInt(3);
      all.add(pulse, 1 + random.nextInt(2), random.nextInt(1000));
    }
    whole.accept(all);
    whole.finish();
    for (int from = 0; from < 5000; from += 7) {
      PhotonBlock part = new PhotonBlock(RecordMode.T3, 7);
      for (int i = from; i < Math.min(5000, from + 7); i++) {
        part.add(all.times()[i], all.channels()[i], all.microTimes()[i]);
      }
      pieces.accept(part);
    }
    pieces.finish();
    assertArrayEquals(whole.counts().map(), pieces.counts().map());
    assertArrayEquals(whole.counts().sideByLag(), pieces.counts().sideByLag());
    assertEquals(0, whole.counts().late());
  }

  private static Result real(String... settings) throws Exception {
    Path file =
        Path.of(
            System.getProperty("photonbench.data", "../../../shared/data"),
            "tttr",
            "hydraharp-t3-80MHz-hbt.ptu");
    assumeTrue(Files.exists(file), "skipped: there is no recording " + file);
    return PhotonAnalysisRunner.run(
        new HeraldedAnalysis(),
        Simulated.settings(settings),
        file,
        OpenOptions.DEFAULT,
        new Recordings(),
        ProgressListener.NONE);
  }

  /** A single-photon source whose second cable is two pulses longer. */
  @Test
  void realRecordSaysWhichPulseDelayItNeeds() throws Exception {
    Result wrong = real();
    assertTrue(
        wrong.messages().stream().anyMatch(m -> m.what().contains("Pulse delay to 2")),
        wrong.messages().toString());
    AnalysisException e = assertThrows(AnalysisException.class, () -> real("pulseDelay", "2"));
    assertTrue(e.getMessage().contains("pulses have one photon on each"), e.getMessage());
  }

  @Test
  void groundTruthVectors() throws Exception {
    Path file =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    int seen = 0;
    for (JsonElement element :
        JsonParser.parseString(Files.readString(file))
            .getAsJsonObject()
            .getAsJsonArray("vectors")) {
      JsonObject vector = element.getAsJsonObject();
      JsonObject in = vector.getAsJsonObject("inputs");
      JsonObject out = vector.getAsJsonObject("expected");
      if (vector.get("id").getAsString().equals("HER-ACC")) {
        double pulses = in.get("dark_pair_pulse_M").getAsDouble();
        assertEquals(
            out.get("expected_in_M").getAsDouble(),
            Heralding.accidentals(in.get("p1").getAsDouble(), in.get("p2").getAsDouble(), pulses),
            1e-6);
        seen++;
      }
      if (vector.get("id").getAsString().equals("HER-ORDER")) {
        assertEquals(
            out.get("mean_second").getAsDouble(),
            Heralding.meanSecondArrival(
                in.get("tau_X").getAsDouble(), in.get("tau_XX").getAsDouble()),
            1e-12);
        seen++;
      }
    }
    assertEquals(2, seen);
  }
}
