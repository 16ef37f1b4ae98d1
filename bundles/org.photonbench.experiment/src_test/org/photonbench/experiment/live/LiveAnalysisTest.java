package org.photonbench.experiment.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.run.RunContexts;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;

/** A live snapshot is what an analysis of exactly its photons finds in the file. */
class LiveAnalysisTest {
  private static final int MOMENTS = 5;
  private static final double PS_PER_SECOND = 1e12;

  @TempDir Path folder;

  /** The first two need one pass, the others read the file again for each snapshot. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hbt | {\"channelA\": 1, \"channelB\": 2, \"unwrap\": false} | dot-fapbbr3 | 1",
        "hbt | {\"channelA\": 1, \"channelB\": 2} | dot-cw | 2",
        "hbt | {} | dot-fapbbr3 | 3",
        "correlation | {} | dot-cw | 4",
      })
  void snapshotsEqualTheOfflineAnalysisOfTheSamePhotons(
      String id, String settingsText, String scenario, long seed) throws Exception {
    PhotonAnalysis<?> analysis = (PhotonAnalysis<?>) AnalysisRegistry.load().require(id);
    Record settings = settings(analysis, settingsText);
    Path file = folder.resolve("growing.ptu");
    List<LiveResult> seen = new ArrayList<>();
    Random random = new Random(seed);
    try (GrowingFile growing = new GrowingFile(source(scenario, seed), file, seed);
        LiveAnalysis live = LiveAnalysis.start(analysis, settings, file, Duration.ZERO)) {
      boolean more = true;
      while (more) {
        more = growing.grow();
        if (more && seen.size() < MOMENTS && random.nextBoolean()) {
          growing.flush();
          awaitNext(live);
          take(live.latest(), seen);
        }
      }
      growing.finish();
      live.complete();
      assertTrue(live.await(Duration.ofSeconds(60)), "the live analysis does not end");
      take(live.latest(), seen);
    }
    assertTrue(seen.size() >= MOMENTS, "only " + seen.size() + " snapshots were seen");
    byte[] all = Files.readAllBytes(file);
    for (LiveResult snapshot : seen) {
      assertEquals("", snapshot.problem());
      Path part = folder.resolve("part-" + snapshot.bytes() + ".ptu");
      Files.write(part, withoutEnd(all, (int) snapshot.bytes()));
      assertSame(offline(analysis, settings, part, snapshot), snapshot.result().orElseThrow());
    }
  }

  /** Waits for the next snapshot; at most 30 s, on a machine that does much else. */
  private static void awaitNext(LiveAnalysis live) throws InterruptedException {
    long before = live.latest().bytes();
    for (int i = 0; i < 3000 && live.latest().bytes() == before; i++) {
      Thread.sleep(10);
    }
  }

  private static void take(LiveResult latest, List<LiveResult> seen) {
    if (latest.result().isPresent()
        && latest.problem().isEmpty()
        && (seen.isEmpty() || seen.getLast().bytes() != latest.bytes())) {
      seen.add(latest);
    }
  }

  private static <S extends Record> Record settings(PhotonAnalysis<S> analysis, String text)
      throws Exception {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    return SettingsSchema.of(analysis.settingsType()).fromJson(json).settings();
  }

  private static PhotonSource source(String name, long seed) throws Exception {
    Scenario scenario =
        new ScenarioLibrary()
            .load(name)
            .steps()
            .getFirst()
            .scenario()
            .lasting((name.equals("dot-cw") ? 0.2 : 2) * PS_PER_SECOND);
    return new SimulatedSource(scenario.setup(seed, (_, _, _) -> {}));
  }

  /**
   * The file as it was when it had so many bytes: the header did not know its end, nor the gaps
   * that came later.
   */
  private static byte[] withoutEnd(byte[] file, int bytes) {
    byte[] part = Arrays.copyOf(file, bytes);
    for (String tag :
        List.of(
            "TTResult_NumberOfRecords",
            "TTResult_StopAfter",
            "MeasDesc_AcquisitionTime",
            "PhotonBench_AcquisitionTime")) {
      Arrays.fill(part, tag(part, tag) + 40, tag(part, tag) + 48, (byte) 0);
    }
    ByteBuffer numbers = ByteBuffer.wrap(part).order(ByteOrder.LITTLE_ENDIAN);
    int gaps = tag(part, "PhotonBench_Gaps") + 48;
    long firstRecord = tag(part, "Header_End") + 48L;
    long kept = 0;
    while (kept < numbers.getLong(gaps)
        && firstRecord + 4 * numbers.getLong(gaps + 16 + 24 * (int) kept) < bytes) {
      kept++;
    }
    numbers.putLong(gaps, kept);
    return part;
  }

  private static int tag(byte[] file, String tag) {
    String header =
        new String(file, 0, Math.min(file.length, 64 << 10), StandardCharsets.ISO_8859_1);
    int at = header.indexOf(tag + "\0");
    assertTrue(at > 0, tag);
    return at;
  }

  private static <S extends Record> Result offline(
      PhotonAnalysis<S> analysis, Record settings, Path part, LiveResult live) throws Exception {
    PhotonRun run;
    try (PhotonSource source = new Recordings().open(part)) {
      run =
          analysis.start(
              analysis.settingsType().cast(settings), source.info(), RunContexts.of(part));
    }
    long photons = 0;
    for (int pass = 0; pass < run.passes(); pass++) {
      try (PhotonSource source = new Recordings().open(part)) {
        photons = read(run, source, pass, pass < run.passes() - 1);
      }
    }
    assertEquals(photons, live.photons());
    return run.snapshot();
  }

  private static long read(PhotonRun run, PhotonSource source, int pass, boolean ends)
      throws Exception {
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
    long photons = 0;
    run.beginPass(pass);
    while (source.next(block)) {
      run.accept(block);
      photons += block.size();
    }
    if (ends) {
      run.endPass(pass);
    }
    return photons;
  }

  private static void assertSame(Result expected, Result actual) throws IOException {
    assertEquals(expected.settings(), actual.settings());
    assertEquals(expected.quantities().size(), actual.quantities().size());
    for (int i = 0; i < expected.quantities().size(); i++) {
      assertEquals(expected.quantities().get(i), actual.quantities().get(i));
    }
    assertEquals(expected.messages(), actual.messages());
    assertEquals(
        expected.curves().stream().map(Curve::id).toList(),
        actual.curves().stream().map(Curve::id).toList());
    for (Curve curve : expected.curves()) {
      Curve other = actual.curve(curve.id()).orElseThrow();
      for (int i = 0; i < curve.columns().size(); i++) {
        switch (curve.columns().get(i)) {
          case Column.Longs longs ->
              assertArrayEquals(
                  longs.values(), ((Column.Longs) other.columns().get(i)).values(), curve.id());
          case Column.Doubles doubles ->
              assertArrayEquals(
                  doubles.values(), ((Column.Doubles) other.columns().get(i)).values(), curve.id());
        }
      }
    }
  }
}
