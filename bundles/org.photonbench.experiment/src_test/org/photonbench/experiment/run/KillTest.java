package org.photonbench.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.experiment.folder.Progress;
import org.photonbench.experiment.folder.ProgressEntry;
import org.photonbench.experiment.folder.RunFolder;
import org.photonbench.experiment.folder.RunState;
import org.photonbench.experiment.run.RunSnapshot.Phase;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;

/**
 * A program that is killed in the midst of a recording loses one second of photons at most, and the
 * run goes on where it stopped. {@code -Dphotonbench.kills=20} does it so often.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("photonbench.kills", 1);
  private static final double MOST_LOST = 1;
  private static final double SECONDS = 4;
  private static final double RATE = Double.parseDouble(KilledRun.RATE);

  @TempDir Path temporary;

  @Test
  @Timeout(value = 3600, unit = TimeUnit.SECONDS)
  void atMostASecondIsLostAndTheRunGoesOn() throws Exception {
    Random random = new Random(1);
    double worst = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Path folder = temporary.resolve("run" + kill);
      long given = runAndKill(folder, (long) ((0.2 + 2.5 * random.nextDouble()) * RATE));
      RunFolder files = RunFolder.open(folder);
      assertFalse(RunState.isRunning(files));
      assertEquals(RunState.State.RUNNING, RunState.read(files).state(), "nobody could say more");
      ProgressEntry entry = Progress.read(files).getFirst();
      assertEquals(ProgressEntry.State.BEGUN, entry.state());
      Path part = files.resolve(entry.files().getFirst());
      long kept = photons(part);
      double lost = (given - kept) / RATE;
      worst = Math.max(worst, lost);
      assertTrue(lost <= MOST_LOST, "kill " + kill + ": " + kept + " photons of " + given);
      long length = Files.size(part);
      try (Twins twins = new Twins(files.plan().setUp())) {
        ExperimentRun run = ExperimentRun.resume(twins.request(files.plan(), folder));
        assertEquals(Phase.FINISHED, Twins.end(run).phase());
      }
      List<ProgressEntry> resumed = Progress.read(files);
      assertTrue(resumed.stream().allMatch(e -> e.state() == ProgressEntry.State.DONE));
      assertEquals(SECONDS, resumed.getFirst().seconds(), 0.1, "the rest was recorded");
      assertEquals(length, Files.size(part), "what was recorded is kept");
      Path joined = files.resolve(resumed.getFirst().files().getLast());
      assertEquals(SECONDS * RATE, photons(joined), 0.05 * SECONDS * RATE);
    }
    System.out.printf("%d kills: at most %.3f s of photons were lost%n", KILLS, worst);
  }

  private static long photons(Path file) throws Exception {
    try (PhotonSource source = new Recordings().open(file)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      long photons = 0;
      while (source.next(block)) {
        photons += block.size();
      }
      return photons;
    }
  }

  /**
   * Runs a program and kills it when its time tagger has given so many photons.
   *
   * @return the photons that the time tagger had given when it last said so
   */
  private static long runAndKill(Path folder, long photons) throws Exception {
    Twins.table(); // skips without a compiler
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRun.class.getName(),
            folder.toString(),
            Double.toString(SECONDS));
    Path told = folder.resolveSibling(folder.getFileName() + ".photons");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.redirectOutput(told.toFile());
    Process process = builder.start();
    try {
      while (process.isAlive() && given(told) < photons) {
        Thread.sleep(5);
      }
    } finally {
      process.destroyForcibly();
    }
    process.waitFor();
    return given(told);
  }

  /** The last whole number that the program told; 0 before. */
  private static long given(Path told) throws IOException {
    String text = Files.exists(told) ? Files.readString(told) : "";
    List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    return lines.isEmpty() ? 0 : Long.parseLong(lines.getLast());
  }
}
