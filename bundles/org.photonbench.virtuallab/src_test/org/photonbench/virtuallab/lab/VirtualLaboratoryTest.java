package org.photonbench.virtuallab.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Outcome;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Output;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Request;
import org.photonbench.virtuallab.scenario.ScenarioException;

class VirtualLaboratoryTest {
  @TempDir Path folder;

  private Outcome simulate(String scenario, String output, double seconds) throws Exception {
    return VirtualLaboratory.simulate(
        new Request(
            scenario,
            folder.resolve(output),
            OptionalLong.empty(),
            seconds > 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty(),
            false),
        ProgressListener.NONE);
  }

  @Test
  void everyScenarioIsDescribed() throws Exception {
    List<Item> items = VirtualLaboratory.scenarios();
    for (Item item : items) {
      assertFalse(item.title().isBlank(), item.name());
      assertTrue(item.description().length() > 40, item.name());
      assertEquals(item.output() == Output.DATA, item.seconds().isEmpty(), item.name());
      assertEquals(item.output() == Output.SERIES, !item.varied().isEmpty(), item.name());
      assertEquals(item.output() == Output.SERIES, item.steps() > 1, item.name());
    }
    for (Output output : Output.values()) {
      assertTrue(items.stream().anyMatch(item -> item.output() == output), output.name());
    }
  }

  @Test
  void aRecordingHasItsPhotonsAndItsTruth() throws Exception {
    Outcome outcome = simulate("laser", "a.ptu", 0.05);
    assertEquals(List.of(folder.resolve("a.ptu")), outcome.recordings());
    assertTrue(Files.exists(folder.resolve("a.truth/result.json")));
    try (PhotonSource source =
        new Recordings().open(folder.resolve("a.ptu"), OpenOptions.DEFAULT)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      long photons = 0;
      while (source.next(block)) {
        photons += block.size();
      }
      assertTrue(photons > 1000);
      assertEquals(outcome.photons(), photons);
      assertEquals(0.05, source.info().acquisitionSeconds().orElseThrow(), 1e-9);
    }
  }

  @Test
  void coincidencesInAPulseAreThoseOfTheTruthWithCrosstalk() throws Exception {
    Outcome outcome = simulate("dot-fapbbr3", "dot.ptu", 20);
    StoredResult truth = ResultFolder.read(outcome.truths().getFirst(), List.of());
    double expected = value(truth, "g2.far.detected");
    double without = value(truth, "g2.far");
    long[] photons = new long[2];
    long pairs = 0;
    long pulses = 0;
    try (PhotonSource source =
        new Recordings().open(outcome.recordings().getFirst(), OpenOptions.DEFAULT)) {
      pulses = Math.round(20 / source.info().timeBase().tickSeconds());
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      long pulse = -1;
      long[] inPulse = new long[2];
      while (source.next(block)) {
        for (int i = 0; i < block.size(); i++) {
          if (block.times()[i] != pulse) {
            pairs += inPulse[0] * inPulse[1];
            inPulse[0] = 0;
            inPulse[1] = 0;
            pulse = block.times()[i];
          }
          int channel = block.channels()[i] - 1;
          inPulse[channel]++;
          photons[channel]++;
        }
      }
      pairs += inPulse[0] * inPulse[1];
    }
    double uncorrelated = (double) photons[0] * photons[1] / pulses;
    double found = pairs / uncorrelated;
    double sigma = Math.sqrt(pairs) / uncorrelated;
    // Photons later than a period count for the next pulse: 2 exp(-T / tau) of 15 ns in 100 ns.
    double late = 2 * Math.exp(-100.0 / 15);
    assertEquals(expected + late, found, 4 * sigma);
    assertTrue(found - without > 8 * sigma, "crosstalk is seen: " + found + " against " + without);
  }

  private static double value(StoredResult truth, String id) {
    return truth.quantities().stream()
        .filter(quantity -> quantity.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void theSeedDecidesAboutEveryByteOfThePhotons() throws Exception {
    byte[][] files = new byte[3][];
    long[] seeds = {5, 5, 6};
    for (int i = 0; i < files.length; i++) {
      Path file = folder.resolve("s" + i + ".ptu");
      VirtualLaboratory.simulate(
          new Request("dot-cw", file, OptionalLong.of(seeds[i]), OptionalDouble.of(0.02), false),
          ProgressListener.NONE);
      byte[] bytes = Files.readAllBytes(file);
      // The header holds the time of making; the records are the end of the file.
      files[i] = Arrays.copyOfRange(bytes, bytes.length - 4000, bytes.length);
    }
    assertArrayEquals(files[0], files[1]);
    assertNotEquals(Arrays.hashCode(files[0]), Arrays.hashCode(files[2]));
  }

  @Test
  void aSeriesFillsAFolderWithATable() throws Exception {
    Outcome outcome = simulate("power-series", "series", 0.01);
    Item item = VirtualLaboratory.describe("power-series");
    assertEquals(item.steps(), outcome.recordings().size());
    List<String> table = Files.readAllLines(folder.resolve("series/series.csv"));
    assertEquals(item.steps() + 1, table.size());
    assertEquals("step,excitation.power,recording,seed,photons", table.getFirst());
    assertTrue(table.get(1).startsWith("1,3.5 W/cm2,power-series-01.ptu,"), table.get(1));
    long photons = table.stream().skip(1).mapToLong(l -> Long.parseLong(l.split(",")[4])).sum();
    assertEquals(outcome.photons(), photons);
    ScenarioException again =
        assertThrows(ScenarioException.class, () -> simulate("power-series", "series", 0.01));
    assertTrue(again.getMessage().contains("not empty"), again.getMessage());
  }

  @Test
  void spectraFillAFolder() throws Exception {
    Outcome outcome = simulate("urbach-tail", "spectra", 0);
    assertEquals(List.of(), outcome.recordings());
    try (Stream<Path> files = Files.list(folder.resolve("spectra"))) {
      List<String> names = files.map(f -> f.getFileName().toString()).toList();
      assertTrue(names.contains("result.json"), names.toString());
      assertTrue(names.stream().anyMatch(n -> n.endsWith(".h5")), names.toString());
      assertTrue(names.stream().anyMatch(n -> n.endsWith(".txt")), names.toString());
    }
  }

  @Test
  void whatDoesNotFitIsRefusedAndNothingIsWritten() throws Exception {
    assertRefused("There is no scenario lasr; did you mean laser?", "lasr", "a.ptu", 1);
    assertRefused("name a file that ends in .ptu", "laser", "a", 1);
    assertRefused("name a folder", "power-series", "a.ptu", 1);
    assertRefused("leave the duration away", "urbach-tail", "a", 1);
    assertRefused("above 0 s and at most 1e6 s", "laser", "a.ptu", 2e6);
    ScenarioException seed =
        assertThrows(
            ScenarioException.class,
            () ->
                VirtualLaboratory.simulate(
                    new Request(
                        "laser",
                        folder.resolve("a.ptu"),
                        OptionalLong.of(-1),
                        OptionalDouble.empty(),
                        false),
                    ProgressListener.NONE));
    assertTrue(seed.getMessage().contains("seed"), seed.getMessage());
    assertEmpty();
  }

  private void assertRefused(String part, String scenario, String output, double seconds) {
    ScenarioException e =
        assertThrows(ScenarioException.class, () -> simulate(scenario, output, seconds));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  private void assertEmpty() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void aCancelledRunLeavesNothing() throws Exception {
    for (String[] run : new String[][] {{"laser", "a.ptu"}, {"urbach-tail", "b"}}) {
      assertThrows(
          RunCancelledException.class,
          () ->
              VirtualLaboratory.simulate(
                  new Request(
                      run[0],
                      folder.resolve(run[1]),
                      OptionalLong.empty(),
                      OptionalDouble.empty(),
                      false),
                  (_, _) -> false));
    }
    assertEmpty();
  }

  @Test
  void aScenarioFileIsDescribedAndNamesItsOutput() throws Exception {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file,
        "{\"title\": \"Mine\", \"description\": \"A laser, shorter.\", \"extends\": \"laser\","
            + " \"duration\": \"20 ms\"}");
    Item item = VirtualLaboratory.describe(file.toString());
    assertEquals("Mine", item.title());
    assertEquals(0.02, item.seconds().orElseThrow(), 1e-15);
    assertEquals(folder.resolve("mine.ptu"), VirtualLaboratory.defaultOutput(item, folder));
    assertEquals(
        folder.resolve("power-series"),
        VirtualLaboratory.defaultOutput(VirtualLaboratory.describe("power-series"), folder));
  }

  /** Spectra, maps and interference are cancelled while they are computed, and leave nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "spectral-jumps",
        "temperature-series",
        "fine-structure-triplet",
        "absorption-interference",
        "confocal-field"
      })
  void dataAreCancelledWhileTheyAreComputed(String scenario) {
    Path place = folder.resolve(scenario);
    double[] reached = {0};
    ProgressListener stop =
        (fraction, _) -> {
          reached[0] = Math.max(reached[0], fraction);
          return fraction < 0.2;
        };
    Request request =
        new Request(scenario, place, OptionalLong.empty(), OptionalDouble.empty(), false);
    assertThrows(RunCancelledException.class, () -> VirtualLaboratory.simulate(request, stop));
    assertTrue(reached[0] < 0.5, "went on to " + reached[0]);
    assertFalse(Files.exists(place));
  }
}
