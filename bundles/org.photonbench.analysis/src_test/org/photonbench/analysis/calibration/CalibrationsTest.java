package org.photonbench.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.analysis.run.RunContexts;
import org.photonbench.analysis.testing.LineFormat;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

class CalibrationsTest {
  private static final Optional<LocalDateTime> MARCH =
      Optional.of(LocalDateTime.parse("2026-03-31T23:59:30"));

  @TempDir Path folder;
  private RunContexts.Recorded context;

  @BeforeEach
  void makeARecording() throws Exception {
    Path input = Files.writeString(folder.resolve("dot.lines"), "LINES T2 1e-9 1\n1 0\n");
    context =
        RunContexts.of(
            input,
            OpenOptions.DEFAULT,
            new Recordings(List.of(new LineFormat())),
            ProgressListener.NONE);
  }

  private void calibration(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Calibration choose(String choice, Optional<LocalDateTime> recorded) throws Exception {
    return Calibrations.choose(context.context(), CalibrationKind.DELAY, choice, recorded);
  }

  @Test
  void theOneThatHoldsAtTheTimeIsChosenAndNamedInTheProvenance() throws Exception {
    calibration(
        "calibrations/a.calibration.json",
        """
        {"calibration": "delay", "name": "winter", "until": "2026-02-28",
         "values": [{"name": "channel 1", "value": -1, "unit": "ns"}]}\
        """);
    calibration(
        "b.calibration.json",
        """
        {"calibration": "delay", "name": "March", "from": "2026-03-01", "until": "2026-03-31",
         "values": [{"name": "channel 1", "value": -0.25, "sigma": 0.02, "unit": "ns"}],
         "file": "laser.lines"}\
        """);
    calibration("c.calibration.json", "{\"calibration\": \"jitter\", \"name\": \"March\"}");
    Calibration found = choose(Calibrations.BY_DATE, MARCH);
    assertEquals("March", found.name());
    Calibration.Value delay = found.value("Channel 1").orElseThrow();
    assertEquals(-0.25, delay.value());
    assertEquals(0.02, delay.sigma().orElseThrow());
    assertEquals("ns", delay.unit());
    assertEquals(folder.resolve("laser.lines"), found.data().orElseThrow());
    assertEquals("winter", choose("Winter", Optional.empty()).name());
    assertEquals("March", choose("b.calibration.json", Optional.empty()).name());
    List<InputProvenance> inputs = context.provenance();
    assertEquals(
        List.of(
            folder.resolve("b.calibration.json").toUri().toString(),
            folder.resolve("calibrations/a.calibration.json").toUri().toString()),
        inputs.stream().map(InputProvenance::uri).toList());
    assertEquals("calibration", inputs.getFirst().format());
    assertEquals(64, inputs.getFirst().sha256().length());
  }

  @Test
  void whatCannotBeChosenIsSaid() throws Exception {
    assertTrue(refusal(Calibrations.BY_DATE, MARCH).contains("no calibration of the channel"));
    calibration("a.calibration.json", "{\"calibration\": \"delay\", \"name\": \"a\"}");
    calibration("b.calibration.json", "{\"calibration\": \"delay\", \"name\": \"b\"}");
    assertTrue(refusal(Calibrations.BY_DATE, MARCH).contains("2 calibrations"));
    assertTrue(refusal(Calibrations.BY_DATE, Optional.empty()).contains("when it was made"));
    calibration("j.calibration.json", "{\"calibration\": \"jitter\", \"name\": \"j\"}");
    assertTrue(refusal("j.calibration.json", MARCH).contains("detector jitter"));
    calibration("k.calibration.json", "{\"calibration\": \"luck\", \"name\": \"j\"}");
    assertTrue(refusal("a", MARCH).contains("'luck'"));
    calibration("k.calibration.json", "[]");
    assertTrue(refusal("a", MARCH).contains("cannot be understood"));
    calibration("k.calibration.json", "{\"calibration\": \"delay\"}");
    assertTrue(refusal("a", MARCH).contains("lacks the text \"name\""));
    assertTrue(refusal("none.calibration.json", MARCH).contains("There is no file"));
  }

  private String refusal(String choice, Optional<LocalDateTime> recorded) {
    return assertThrows(AnalysisException.class, () -> choose(choice, recorded)).getMessage();
  }

  @Test
  void aResponseIsReadFromPhotonsOrFromATable() throws Exception {
    AnalysisContext files = context.context();
    Files.writeString(
        folder.resolve("irf.lines"), "LINES T3 1e-7 1e-11 1\n1 0 5\n2 0 5\n3 1 6\n4 0 7\n");
    ResponseHistogram all = ResponseHistogram.read(files, "irf.lines", Optional.empty());
    assertEquals(1e-11, all.binSeconds());
    assertEquals(4, all.total());
    assertEquals(2, all.counts()[5]);
    ResponseHistogram one = ResponseHistogram.read(files, "irf.lines", Optional.of(new Channel(1)));
    assertEquals(1, one.total());
    assertEquals(1, one.counts()[6]);
    Files.writeString(folder.resolve("irf.csv"), "time (ps),counts\n100,3\n150,10\n200,2\n");
    ResponseHistogram table = ResponseHistogram.read(files, "irf.csv", Optional.empty());
    assertEquals(100e-12, table.startSeconds(), 1e-24);
    assertEquals(50e-12, table.binSeconds(), 1e-24);
    assertArrayEquals(new long[] {3, 10, 2}, table.counts());
  }

  @Test
  void whatIsNoResponseIsRefused() throws Exception {
    assertTrue(response("dot.lines").contains("T2 record"));
    Files.writeString(folder.resolve("uneven.csv"), "t (ns),n\n1,3\n2,1\n4,2\n");
    assertTrue(response("uneven.csv").contains("even steps"));
    Files.writeString(folder.resolve("half.csv"), "t (ns),n\n1,3\n2,1.5\n3,2\n");
    assertTrue(response("half.csv").contains("whole numbers"));
    Files.writeString(folder.resolve("empty.csv"), "t (ns),n\n1,0\n2,0\n3,0\n");
    assertTrue(response("empty.csv").contains("no photons"));
    Files.writeString(folder.resolve("miles.csv"), "t (mi),n\n1,0\n2,4\n3,0\n");
    assertTrue(response("miles.csv").contains("'mi'"));
  }

  private String response(String file) {
    return assertThrows(
            AnalysisException.class,
            () -> ResponseHistogram.read(context.context(), file, Optional.empty()))
        .getMessage();
  }
}
