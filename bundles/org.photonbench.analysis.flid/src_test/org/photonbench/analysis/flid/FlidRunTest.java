package org.photonbench.analysis.flid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.analysis.flid.Simulated.quantity;
import static org.photonbench.analysis.flid.Simulated.value;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.CurveCsv;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunContexts;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.stream.StreamPipeline;

class FlidRunTest {
  private static final String SHORT = "\"collection\": 0.03, \"duration\": \"15 s\"";

  private static Simulated record;
  private static Result selected;

  @BeforeAll
  static void analyse() throws Exception {
    record = Simulated.of("blinking-grey", SHORT, 1);
    selected =
        record.flid(
            "background", "200",
            "lifetimeFrom", "4",
            "lifetimeTo", "9",
            "intensityFrom", "3",
            "intensityTo", "7");
  }

  private static boolean says(Result result, String text) {
    return result.messages().stream().anyMatch(m -> m.toString().contains(text));
  }

  @Test
  void pointsHoldEveryPhotonOnceAndTheMapEveryPoint() {
    Curve points = selected.curve("points").orElseThrow();
    assertEquals(value(selected, "photons"), Arrays.stream(points.longs("photons")).sum());
    assertEquals(
        value(selected, "points.all"),
        value(selected, "points")
            + value(selected, "points.few")
            + value(selected, "points.unresolved"));
    Curve map = selected.curve("map").orElseThrow();
    assertEquals(
        value(selected, "points"),
        Arrays.stream(map.longs("points")).sum() + value(selected, "map.beyond"));
    long used = 0;
    double seconds = 0;
    for (int i = 0; i < points.rows(); i++) {
      boolean has = Double.isFinite(points.doubles("lifetime")[i]);
      used += has ? points.longs("photons")[i] : 0;
      seconds += has ? points.doubles("seconds")[i] : 0;
    }
    assertEquals(value(selected, "photons") - value(selected, "photons.left_out"), used);
    double density = Arrays.stream(map.doubles("density")).sum();
    assertEquals(value(selected, "map.shown"), density / seconds, 1e-9);
    assertTrue(value(selected, "map.shown") > 0.97, "nearly all of it is within the axes");
  }

  /** The mask, as a file and stream step, gives another analysis exactly the points inside. */
  @Test
  void selectionAsStreamStepKeepsExactlyItsPhotons(@TempDir Path folder) throws Exception {
    Curve points = selected.curve("points").orElseThrow();
    long photons = 0;
    double seconds = 0;
    int inside = 0;
    for (int i = 0; i < points.rows(); i++) {
      double lifetime = points.doubles("lifetime")[i];
      double intensity = points.doubles("intensity")[i];
      boolean in = lifetime >= 4 && lifetime <= 9 && intensity >= 3_000 && intensity <= 7_000;
      assertEquals(in ? 1 : 0, points.longs("selected")[i], "point " + i);
      photons += in ? points.longs("photons")[i] : 0;
      seconds += in ? points.doubles("seconds")[i] : 0;
      inside += in ? 1 : 0;
    }
    assertTrue(inside > 5, inside + " points in the grey state");
    assertEquals(inside, value(selected, "selection.points"));
    assertEquals(photons, value(selected, "selection.photons"));

    Path file = folder.resolve("mask.selection.csv");
    Files.writeString(file, CurveCsv.of(selected.curve("mask.selection").orElseThrow()));
    StreamPipeline mask = StreamPipeline.parse("mask=@" + file);
    Result kept =
        Simulated.run(
            new FlidAnalysis(),
            () -> mask.apply(record.source()),
            AnalysisContext.NONE,
            "background",
            "200");
    assertEquals(photons, value(kept, "photons"));
    assertEquals(seconds, value(kept, "time.live"), 1e-6);
    assertEquals(6, value(kept, "bright.lifetime"), 0.5);
    assertEquals(record.rate("grey"), value(kept, "bright.intensity"), 0.05 * record.rate("grey"));
  }

  @Test
  void anEmptySelectionSaysSoAndGivesNoMask() throws Exception {
    Result result = record.flid("background", "200", "lifetimeFrom", "40", "points", "BINS");
    assertTrue(says(result, "No point lies in the selection (lifetime from 40 ns, intensity any"));
    assertTrue(result.curve("mask.selection").isEmpty());
    assertTrue(result.curve("mask.bright").isPresent(), "bright time is there by default");
    assertThrows(
        AnalysisException.class,
        () -> record.flid("background", "200", "lifetimeFrom", "9", "lifetimeTo", "4"));
  }

  @Test
  void binsCountEveryPhotonAndSeeTheSameStates() throws Exception {
    Result result = record.flid("background", "200", "points", "BINS", "binWidth", "20");
    Curve points = result.curve("points").orElseThrow();
    assertEquals(750, points.rows());
    assertEquals(value(result, "photons"), Arrays.stream(points.longs("photons")).sum());
    // The states are those of the segments whatever the points are.
    assertEquals(value(selected, "bright.intensity"), value(result, "bright.intensity"));
    assertTrue(quantity(result, "type.slope").marks().stream().anyMatch(m -> m.startsWith("Bins")));
    assertEquals(List.of("flid", "points", "lifetimes", "intensities"), figures(result));
  }

  private static List<String> figures(Result result) {
    return new FlidAnalysis().figures(result).stream().map(Figure::id).toList();
  }

  @Test
  void histogramOfPointsShowsExactCounts() throws Exception {
    Result result =
        record.flid(
            "background", "200", "map", "HISTOGRAM", "weight", "POINTS", "colours", "LINEAR");
    Figure figure = new FlidAnalysis().figures(result).getFirst();
    double shown = 0;
    for (double[] row : figure.map().orElseThrow().values()) {
      for (double value : row) {
        shown += Double.isNaN(value) ? 0 : value;
        assertTrue(Double.isNaN(value) || value == Math.rint(value), "counts are whole numbers");
      }
    }
    assertEquals(value(result, "points") - value(result, "map.beyond"), shown);
  }

  @Test
  void figuresHaveTheAxesOfTheSelectionAndItsRectangle() {
    List<Figure> figures = new FlidAnalysis().figures(selected);
    for (Figure figure : figures.subList(0, 2)) {
      assertEquals("ns", figure.x().unit());
      assertEquals("kcounts/s", figure.y().unit());
      Layer.Line rectangle =
          (Layer.Line)
              figure.layers().stream()
                  .filter(l -> l.label().equals("Selection"))
                  .findFirst()
                  .orElseThrow();
      assertEquals(4, rectangle.x()[0]);
      assertEquals(9, rectangle.x()[1]);
      assertEquals(3, rectangle.y()[0]);
      assertEquals(7, rectangle.y()[2]);
    }
  }

  @Test
  void aT2RecordIsRefused() throws Exception {
    Simulated t2 = Simulated.of("blinking-grey", SHORT + ", \"tagger\": {\"mode\": \"T2\"}", 1);
    AnalysisException e = assertThrows(AnalysisException.class, t2::flid);
    assertTrue(e.getMessage().startsWith("This is a T2 record"), e.getMessage());
  }

  @Test
  void withoutResponseBackgroundOrPhotonsItSaysSo() throws Exception {
    Result result = record.flid();
    assertTrue(says(result, "No instrument response was given"));
    assertTrue(says(result, "No background was given"));
    assertFalse(quantity(result, "bright.lifetime").marks().isEmpty());
    assertEquals("raw", quantity(result, "bright.intensity").correction());
    Result few = record.flid("background", "200", "fewestPhotons", "100000000");
    assertEquals(0, value(few, "points"));
    assertEquals(value(few, "points.all"), value(few, "points.few"));
    assertEquals(value(few, "photons"), value(few, "photons.left_out"));
    assertTrue(says(few, "No point has the 100000000 photons"), few.messages().toString());
    assertTrue(new FlidAnalysis().figures(few).isEmpty());
  }

  /**
   * A laser seen by the same detectors is the zero of mean arrivals, whose mean is the lifetime.
   */
  @Test
  void meanArrivalLessTheResponseIsTheLifetime(@TempDir Path folder) throws Exception {
    Path table = folder.resolve("response.csv");
    writeResponse(table);
    AnalysisContext context =
        RunContexts.of(
                folder.resolve("record"),
                OpenOptions.DEFAULT,
                new Recordings(),
                (fraction, photons) -> true)
            .context();
    Simulated steady =
        Simulated.of(
            "blinking-grey",
            SHORT
                + ", \"light\": [{\"kind\": \"dot\", \"states\": [{\"name\": \"on\", \"levels\":"
                + " [{\"name\": \"X\", \"lifetime\": \"6 ns\", \"yield\": 0.9}]}]}]",
            1);
    String[] settings = {
      "background", "200", "afterpulses", Simulated.AFTERPULSES, "lifetime", "MEAN_ARRIVAL"
    };
    String[] withFile = Arrays.copyOf(settings, settings.length + 2);
    withFile[settings.length] = "responseFile";
    withFile[settings.length + 1] = table.toString();
    Result measured = Simulated.run(new FlidAnalysis(), steady::source, context, withFile);
    assertTrue(
        quantity(measured, "bright.lifetime").interval95().orElseThrow().contains(6),
        quantity(measured, "bright.lifetime").toString());
    assertTrue(quantity(measured, "bright.lifetime").marks().isEmpty());
    Result without = steady.flid(settings);
    assertEquals(6, value(without, "bright.lifetime"), 0.2);
    assertTrue(
        quantity(without, "bright.lifetime")
            .marks()
            .getFirst()
            .contains("half of the rising edge"));
  }

  /** Micro times of laser light on both detectors, as counts in bins of 16 ps. */
  private static void writeResponse(Path table) throws Exception {
    Simulated laser = Simulated.of("response-function", "\"duration\": \"1 s\"", 1);
    long[] counts = new long[6_250];
    double micro;
    try (var source = laser.source()) {
      micro = source.info().timeBase().microTickSeconds();
      var block = new org.photonbench.photon.PhotonBlock(source.info().timeBase().mode());
      boolean more;
      do {
        more = source.next(block);
        for (int i = 0; i < block.size(); i++) {
          counts[Math.min(counts.length - 1, block.microTimes()[i])]++;
        }
      } while (more);
    }
    StringBuilder text = new StringBuilder("time (ns),counts\n");
    for (int i = 0; i < counts.length; i++) {
      text.append(i * micro * 1e9).append(',').append(counts[i]).append('\n');
    }
    Files.writeString(table, text);
  }
}
