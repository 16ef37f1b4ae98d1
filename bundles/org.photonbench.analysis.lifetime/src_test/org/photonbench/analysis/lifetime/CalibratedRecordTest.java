package org.photonbench.analysis.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.AnalysisRunner;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Dark records and dated calibrations beside a record. */
class CalibratedRecordTest {
  private static final int SEEDS = 10;
  private static final LocalDateTime MARCH = LocalDateTime.parse("2026-03-10T12:00:00");
  private static final LocalDateTime APRIL = LocalDateTime.parse("2026-04-10T12:00:00");

  @TempDir Path folder;

  private static Result analyse(Path file, String... settings) throws Exception {
    return AnalysisRunner.run(
        new LifetimeAnalysis(),
        SimulatedDecay.settings(settings),
        file,
        OpenOptions.DEFAULT,
        new Recordings(),
        ProgressListener.NONE);
  }

  private static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  private static SimulatedDecay record(long seed) {
    // The period is two lifetimes long, so that the end of the decay hardly tells the dark counts.
    return new SimulatedDecay(16, 0.032, 5, seed).exponential(6000, 8, 2, 0.1, 0).flat(3000, 0);
  }

  /** Dark counts of 600 per second, from a record of their own, tell tail and background apart. */
  @Test
  void aDarkRecordTellsTheTailFromTheBackground() throws Exception {
    int held = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      new SimulatedDecay(16, 0.032, 50, 1000 + seed)
          .flat(30_000 + (int) (170 * new SplittableRandom(seed).nextDouble(-1, 1)), 0)
          .write(folder.resolve("dark.ptu"), MARCH);
      Path file = record(seed).write(folder.resolve("record.ptu"), MARCH);
      String[] settings = {"model", "one", "responseWidth", "0.2355"};
      Quantity without = quantity(analyse(file, settings), "lifetime.1");
      Quantity with =
          quantity(
              analyse(file, "model", "one", "responseWidth", "0.2355", "darkRecord", "dark.ptu"),
              "lifetime.1");
      held += with.interval95().orElseThrow().contains(8) ? 1 : 0;
      assertTrue(
          with.sigma().orElseThrow() < 0.6 * without.sigma().orElseThrow(),
          with + " against " + without);
    }
    assertTrue(held >= 8, "held " + held + " times of " + SEEDS);
  }

  /** A dark record of a tenth of the rate would make the tail part of the decay. */
  @Test
  void aWrongDarkRecordIsSeen() throws Exception {
    new SimulatedDecay(16, 0.032, 50, 7).flat(3000, 0).write(folder.resolve("faint.ptu"), MARCH);
    Path file = record(1).write(folder.resolve("record.ptu"), MARCH);
    Quantity lifetime =
        quantity(
            analyse(file, "model", "one", "responseWidth", "0.2355", "darkRecord", "faint.ptu"),
            "lifetime.1");
    assertTrue(lifetime.interval95().orElseThrow().low() > 9, lifetime.toString());
  }

  private void response(String name, double centreNs, double sigmaNs) throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    long[] counts = new long[1000];
    for (int i = 0; i < 200_000; i++) {
      counts[(int) ((centreNs + sigmaNs * random.nextGaussian()) / 0.032)]++;
    }
    StringBuilder text = new StringBuilder("time (ns),counts\n");
    for (int i = 0; i < counts.length; i++) {
      text.append(String.format(Locale.ROOT, "%.3f,%d%n", i * 0.032, counts[i]));
    }
    Files.writeString(folder.resolve(name), text);
  }

  private void calibration(String kind, String name, String from, String until, String file)
      throws IOException {
    Files.writeString(
        folder.resolve(name + ".calibration.json"),
        "{\"calibration\": \"%s\", \"name\": \"%s\", \"from\": \"%s\", \"until\": \"%s\", \"file\": \"%s\"}"
            .formatted(kind, name, from, until, file));
  }

  /** The response that held on the day of the record is taken, and the result names it. */
  @Test
  void theResponseOfTheDayIsTaken() throws Exception {
    response("narrow.csv", 4, 0.1);
    response("wide.csv", 4, 0.4);
    calibration("response", "march", "2026-03-01", "2026-03-31", "narrow.csv");
    calibration("response", "april", "2026-04-01", "2026-04-30", "wide.csv");
    Path march =
        new SimulatedDecay(50, 0.032, 5, 1)
            .exponential(20_000, 0.5, 4, 0.1, 0)
            .flat(200, 0)
            .write(folder.resolve("march.ptu"), MARCH);
    Path april =
        new SimulatedDecay(50, 0.032, 5, 2)
            .exponential(20_000, 0.5, 4, 0.4, 0)
            .flat(200, 0)
            .write(folder.resolve("april.ptu"), APRIL);
    check(march, "by date", 0.1, "narrow.csv");
    check(april, "by date", 0.4, "wide.csv");
    check(april, "april", 0.4, "wide.csv");
    // By its name another response can be taken: it does not fit, which shows.
    Result wrong = analyse(april, "model", "one", "responseFile", "march");
    assertTrue(quantity(wrong, "goodness.z").value() > 10);
    Path may =
        new SimulatedDecay(50, 0.032, 5, 3)
            .exponential(5000, 0.5, 4, 0.4, 0)
            .write(folder.resolve("may.ptu"), LocalDateTime.parse("2026-05-10T12:00:00"));
    AnalysisException none =
        assertThrows(AnalysisException.class, () -> analyse(may, "responseFile", "by date"));
    assertTrue(none.getMessage().contains("for the time of the recording"), none.getMessage());
  }

  private static void check(Path file, String response, double sigmaNs, String named)
      throws Exception {
    Result result = analyse(file, "model", "one", "responseFile", response);
    assertEquals(2.355 * sigmaNs, quantity(result, "response.fwhm").value(), 0.2 * sigmaNs + 0.02);
    Quantity lifetime = quantity(result, "lifetime.1");
    assertEquals(0.5, lifetime.value(), 4 * lifetime.sigma().orElseThrow());
    assertTrue(
        result.provenance().orElseThrow().inputs().stream().anyMatch(i -> i.uri().endsWith(named)),
        result.provenance().orElseThrow().inputs().toString());
  }

  /** A dark record can be chosen by date as well. */
  @Test
  void theDarkRecordOfTheDayIsTaken() throws Exception {
    new SimulatedDecay(16, 0.032, 50, 11).flat(30_000, 0).write(folder.resolve("dark.ptu"), MARCH);
    calibration("dark", "march dark", "2026-03-01", "2026-03-31", "dark.ptu");
    Path file = record(1).write(folder.resolve("record.ptu"), MARCH);
    String[] settings = {"model", "one", "responseWidth", "0.2355", "darkRecord", ""};
    settings[5] = "dark.ptu";
    double named = quantity(analyse(file, settings), "lifetime.1").value();
    settings[5] = "by date";
    assertEquals(named, quantity(analyse(file, settings), "lifetime.1").value());
  }
}
