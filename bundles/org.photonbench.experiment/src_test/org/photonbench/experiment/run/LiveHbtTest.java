package org.photonbench.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.setup.SetUp;
import org.photonbench.experiment.folder.Progress;
import org.photonbench.experiment.folder.ProgressEntry;
import org.photonbench.experiment.folder.RunFolder;
import org.photonbench.experiment.plan.AnalysisRequest;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.Step;
import org.photonbench.experiment.plan.StepSettings;
import org.photonbench.experiment.run.RunSnapshot.Phase;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;

/**
 * A live HBT run with g2, trace and decay at a high rate: nothing is lost, the heap stays flat. The
 * suite does it for a few seconds; {@code -Dphotonbench.live.seconds=600
 * -Dphotonbench.live.rate=5e6} is the whole of it and prints what it measured.
 */
class LiveHbtTest {
  private static final double SECONDS =
      Double.parseDouble(System.getProperty("photonbench.live.seconds", "4"));
  private static final String RATE = System.getProperty("photonbench.live.rate", "5e5");
  private static final boolean WHOLE = SECONDS >= 60;
  private static final double LARGEST_GROWTH = 0.05;

  @TempDir Path temporary;

  @Test
  @Timeout(value = 3600, unit = TimeUnit.SECONDS)
  void nothingIsLostAndTheHeapStaysFlat() throws Exception {
    // Not from a scenario: so many photons are not simulated in real time.
    SetUp table = Twins.generator(RATE);
    InstrumentEntry entry = table.instruments().getFirst();
    JsonObject settings =
        JsonParser.parseString("{\"channelA\": 0, \"channelB\": 1, \"unwrap\": false}")
            .getAsJsonObject();
    StepSettings.Acquire acquire = (StepSettings.Acquire) Twins.acquire("g2", SECONDS).settings();
    Step step = Step.of(acquire).with(new AnalysisRequest("hbt", settings, true));
    Plan plan = Twins.plan(table, step);
    try (Twins twins = new Twins(table)) {
      ExperimentRun run = ExperimentRun.start(twins.request(plan, temporary.resolve("run")));
      long early = 0;
      long late = 0;
      long slowest = 0;
      int snapshots = 0;
      while (!run.await(Duration.ofMillis(50))) {
        long start = System.nanoTime();
        RunSnapshot now = run.snapshot();
        slowest = Math.max(slowest, System.nanoTime() - start);
        double seconds = now.recording().map(RunSnapshot.Recording::seconds).orElse(0.0);
        snapshots += now.recording().map(r -> r.results().size()).orElse(0);
        if (WHOLE && early == 0 && seconds > SECONDS / 5) {
          early = usedHeap();
        }
        if (WHOLE && late == 0 && seconds > SECONDS * 0.97) {
          late = usedHeap();
        }
      }
      assertEquals(Phase.FINISHED, run.snapshot().phase(), run.snapshot().log().toString());
      assertTrue(snapshots > 0);
      RunFolder files = RunFolder.open(temporary.resolve("run"));
      ProgressEntry entryOfRun = Progress.read(files).getFirst();
      assertEquals("", entryOfRun.note(), "a fault of the recording");
      assertEquals(SECONDS, entryOfRun.seconds(), 1e-3);
      long photons = photons(files);
      OptionalDouble truth = twins.session().world().value(entry.id(), "photons");
      assertEquals(truth.orElseThrow(), photons, "photons were lost");
      System.out.printf(
          "%.0f s, %d photons (%.3g/s), none lost; heap %.1f MB, then %.1f MB; slowest snapshot"
              + " %.1f ms%n",
          SECONDS, photons, photons / SECONDS, early * 1e-6, late * 1e-6, slowest * 1e-6);
      if (WHOLE) {
        assertTrue(
            late <= early * (1 + LARGEST_GROWTH), early + " then " + late + " bytes of heap");
      }
    }
  }

  private static long usedHeap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long photons(RunFolder files) throws Exception {
    long photons = 0;
    try (PhotonSource source = new Recordings().open(files.series("g2").resolve("0001.ptu"))) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      while (source.next(block)) {
        photons += block.size();
      }
    }
    return photons;
  }
}
