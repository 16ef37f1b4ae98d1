package org.photonbench.virtuallab.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFiles;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.spectrum.SimulatedRun;
import org.photonbench.virtuallab.spectrum.SpectralExperiments;

/** The scenarios that come with the product, from their text to their files. */
class SpectralScenariosTest {
  private static final SpectralExperiments KINDS = Experiments.kinds();

  @TempDir private Path folder;

  private static SpectralExperiments.Loaded shipped(String name) throws ScenarioException {
    return Experiments.load(name);
  }

  private Result write(SpectralExperiments.Loaded loaded, SimulatedRun run, Path place)
      throws IOException {
    return run.write(place, ResultFolder.Existing.REFUSE, loaded.header(), 1, "test 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "emission-series-blue-shift",
        "urbach-tail",
        "temperature-series",
        "magnetic-field-series"
      })
  void spectraAreWrittenAndReadBack(String name) throws Exception {
    SpectralExperiments.Loaded loaded = shipped(name);
    Path place = folder.resolve(name);
    Result truth = write(loaded, loaded.experiment().run(1, ProgressListener.NONE), place);
    SpectrumSeries hdf5 = new SpectrumFiles().read(place.resolve("spectra.h5"));
    SpectrumSeries text = new SpectrumFiles().read(place.resolve("spectra.txt"));
    assertEquals(hdf5.info(), text.info());
    assertEquals(hdf5.size(), text.size());
    for (int i = 0; i < hdf5.size(); i++) {
      assertArrayEquals(hdf5.frames()[i], text.frames()[i]);
    }
    assertTrue(hdf5.isWhole());
    assertTrue(hdf5.spectrum(0).electrons().variances().isPresent());
    // The signal of the truth is in the file, within its noise.
    StoredResult stored = ResultFolder.read(place, List.of());
    assertEquals(truth.quantities(), stored.quantities());
    double[] expected = curve(stored, "expectation").doubles("expected");
    double dark =
        (value(truth, "camera.dark") + value(truth, "background")) * value(truth, "exposure");
    double[] electrons = hdf5.spectrum(0).electrons().values();
    double[] variances = hdf5.spectrum(0).electrons().variances().orElseThrow();
    double sum = 0;
    double variance = 0;
    long[] frames = curve(stored, "cosmics").longs("frame");
    long[] pixels = curve(stored, "cosmics").longs("pixel");
    for (int i = 0; i < electrons.length; i++) {
      int pixel = i;
      boolean hit =
          IntStream.range(0, frames.length).anyMatch(h -> frames[h] == 0 && pixels[h] == pixel);
      if (!hit) {
        sum += electrons[i] - expected[i] - dark;
        variance += variances[i];
      }
    }
    assertEquals(0, sum / Math.sqrt(variance), 4);
  }

  private static Curve curve(StoredResult result, String id) {
    return result.curves().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static double value(Result result, String id) {
    return result.quantity(id).map(Quantity::value).orElseThrow();
  }

  @Test
  void temperatureSeriesHasItsConditionsAndDecays() throws Exception {
    SpectralExperiments.Loaded loaded = shipped("temperature-series");
    Path place = folder.resolve("run");
    Result truth = write(loaded, loaded.experiment().run(1, ProgressListener.NONE), place);
    SpectrumSeries series = new SpectrumFiles().read(place.resolve("spectra.h5"));
    double[] kelvin = series.column(FrameColumn.TEMPERATURE).orElseThrow().values();
    assertArrayEquals(new double[] {4, 20, 50, 80, 120, 160, 200, 250, 300}, kelvin);
    assertArrayEquals(kelvin, truth.curve("conditions").orElseThrow().doubles("temperature"));
    List<String> lines = Files.readAllLines(place.resolve("decays.txt"));
    assertEquals(2 + 4096, lines.size());
    long photons = 0;
    for (String line : lines.subList(2, lines.size())) {
      photons += Long.parseLong(line.split("\t")[1]);
    }
    double expected = 1e6 + 2 * 4096;
    assertEquals(0, (photons - expected) / Math.sqrt(expected), 4);
  }

  @Test
  void confocalFieldIsWritten() throws Exception {
    SpectralExperiments.Loaded loaded = shipped("confocal-field");
    Path place = folder.resolve("run");
    Result truth = write(loaded, loaded.experiment().run(1, ProgressListener.NONE), place);
    long sum = 0;
    int lines = 0;
    for (String line : Files.readAllLines(place.resolve("map.txt"))) {
      if (!line.startsWith("#")) {
        lines++;
        for (String cell : line.split("\t")) {
          sum += Long.parseLong(cell);
        }
      }
    }
    assertEquals(100, lines);
    double expected = value(truth, "counts");
    assertEquals(0, (sum - expected) / Math.sqrt(expected), 4);
    assertEquals(30, truth.curve("emitters").orElseThrow().rows());
    ConfocalFieldExperiment experiment = (ConfocalFieldExperiment) loaded.experiment();
    assertEquals(
        experiment.sample(1).emitters().get(3).xNm(),
        truth.curve("emitters").orElseThrow().doubles("x")[3]);
  }

  /** The same seed gives the same files, whatever runs beside it; another seed gives others. */
  @Test
  void filesDependOnTheSeedAlone() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (String name : List.of("urbach-tail", "confocal-field", "magnetic-field-series")) {
        SpectralExperiments.Loaded loaded = shipped(name);
        List<Future<Map<String, byte[]>>> runs =
            IntStream.range(0, 4)
                .mapToObj(i -> threads.submit(() -> bytes(loaded, i < 3 ? 7 : 8, name + i)))
                .toList();
        Map<String, byte[]> first = runs.get(0).get();
        for (Map.Entry<String, byte[]> file : first.entrySet()) {
          assertArrayEquals(file.getValue(), runs.get(1).get().get(file.getKey()));
          assertArrayEquals(file.getValue(), runs.get(2).get().get(file.getKey()));
          assertFalse(Arrays.equals(file.getValue(), runs.get(3).get().get(file.getKey())));
        }
      }
    }
  }

  private Map<String, byte[]> bytes(SpectralExperiments.Loaded loaded, long seed, String name)
      throws Exception {
    Path place = Files.createDirectory(folder.resolve(name));
    Map<String, byte[]> bytes = new TreeMap<>();
    for (SimulatedRun.DataFile file :
        loaded.experiment().run(seed, ProgressListener.NONE).files()) {
      if (file.name().endsWith(".txt")) {
        file.content().write(place.resolve(file.name()));
        bytes.put(file.name(), Files.readAllBytes(place.resolve(file.name())));
      }
    }
    assertFalse(bytes.isEmpty());
    return bytes;
  }

  @Test
  void aRunIsNotReplacedUnasked() throws Exception {
    SpectralExperiments.Loaded loaded = shipped("urbach-tail");
    Path place = folder.resolve("run");
    SimulatedRun run = loaded.experiment().run(1, ProgressListener.NONE);
    write(loaded, run, place);
    assertThrows(IOException.class, () -> write(loaded, run, place));
    run.write(place, ResultFolder.Existing.REPLACE, loaded.header(), 1, "test 0");
    assertTrue(Files.exists(place.resolve("spectra.h5")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "emission-series-blue-shift|\"kind\": \"spectra\"|\"kind\": \"spectrum\"|did you mean spectra",
        "emission-series-blue-shift|\"80 meV\"|\"80\"|no unit",
        "emission-series-blue-shift|\"80 meV\"|\"80 nm\"|no unit of a energy",
        "emission-series-blue-shift|\"80 meV\"|\"0 meV\"|positive",
        "emission-series-blue-shift|\"lorentz\"|\"lorenz\"|did you mean lorentz",
        "emission-series-blue-shift|\"exposure\": \"5 s\"|\"exposure\": \"90 s\"|shorter than their exposure",
        "emission-series-blue-shift|\"electronsPerCount\": 2|\"electronsPerCount\": 0|positive",
        "emission-series-blue-shift|\"offset\": 600|\"offset\": 70000|range of the converter",
        "emission-series-blue-shift|\"efficiency\": 0.05|\"efficiency\": 0|efficiency",
        "emission-series-blue-shift|\"0.1 nm\"|\"-1 nm\"|rise or fall",
        "emission-series-blue-shift|\"frames\": 75|\"frames\": 0|whole number",
        "emission-series-blue-shift|\"bleaching\"|\"bleeching\"|not known",
        "emission-series-blue-shift|\"size\": \"3 meV\"|\"siz\": \"3 meV\"|missing",
        "urbach-tail|\"300 K\"|\"100 K\"|no exponential tail",
        "urbach-tail|\"13 meV\"|\"1 meV\"|nothing is seen of it",
        "temperature-series|\"4 K\"|\"-4 K\"|not negative",
        "temperature-series|\"strength\": 1|\"strength\": 0|nothing would emit",
        "temperature-series|\"bins\": 4096|\"bins\": 50|too short",
        "temperature-series|\"brightFraction\": 1|\"brightFraction\": 1.5|0 to 1",
        "temperature-series|\"response\"|\"respons\"|missing",
        "magnetic-field-series|\"temperature\": \"20 K\"|\"temperature\": \"0 K\"|nothing would emit",
        "magnetic-field-series|\"first\": \"dark\"|\"first\": \"lower\"|mixed with itself",
        "magnetic-field-series|\"second\": \"lower\"|\"second\": \"low\"|did you mean lower",
        "confocal-field|\"number\": 30|\"number\": 300|do not fit",
        "confocal-field|\"focus\": \"300 nm\"|\"focus\": \"0 nm\"|positive",
        "confocal-field|\"strewn\"|\"strewed\"|emitters",
        "confocal-field|\"dwell\": \"5 ms\"|\"dwell\": \"5\"|no unit",
      })
  void wrongScenariosAreRefusedWithTheReason(String name, String was, String is, String reason)
      throws Exception {
    String text = new ScenarioLibrary().fields(name).source();
    assertTrue(text.contains(was), was);
    ScenarioException refused =
        assertThrows(
            ScenarioException.class,
            () -> run(Fields.parse(text.replaceFirst(Pattern.quote(was), is), name)));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    assertTrue(refused.getMessage().contains(name), refused.getMessage());
  }

  private static void run(Fields fields) throws Exception {
    KINDS.read(fields, "scenario").experiment().run(1, ProgressListener.NONE);
  }
}
