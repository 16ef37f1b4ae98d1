package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.photon.io.Recordings;

class ReportVerbTest {
  @TempDir Path folder;
  private String out;
  private String err;

  private int run(Path file) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int code =
        new CommandLineTool(
                new Environment(
                    new PrintStream(outBytes, false, StandardCharsets.UTF_8),
                    new PrintStream(errBytes, false, StandardCharsets.UTF_8),
                    false,
                    () -> new AnalysisRegistry(List.of(new TinyAnalysis())),
                    () -> new Recordings(List.of(new TinyFormat())),
                    folder.resolve("logs")))
            .run("report", "-o", folder.resolve("made").toString(), file.toString());
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void thePageHoldsWhatTheAnalysesSay() throws Exception {
    Path file = Files.writeString(folder.resolve("dot.tiny"), "TINY0010");
    assertEquals(0, run(file), err);
    String html = Files.readString(folder.resolve("made/dot.report.html"));
    assertTrue(html.contains("<h2>Tiny count</h2>"), html);
    assertTrue(html.contains("<td>Photons</td><td class=\"number\">3</td>"), html);
    assertTrue(html.contains("Too few photons."), html);
    assertTrue(html.contains("data:image/svg+xml;base64,"), "the figure is in the page");
    assertTrue(html.contains("The clock is set to 1970."), html);
    byte[] pdf = Files.readAllBytes(folder.resolve("made/dot.report.pdf"));
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    assertTrue(out.contains("2 quantities, 1 figures"), out);
  }

  @Test
  void anAnalysisThatCannotBeDoneIsNamedWithTheReason() throws Exception {
    Path file = Files.writeString(folder.resolve("empty.tiny"), "TINYmm");
    assertEquals(0, run(file), err);
    assertTrue(out.contains("not measured: "), out);
    String html = Files.readString(folder.resolve("made/empty.report.html"));
    assertTrue(html.contains("Not measured here"), html);
    assertTrue(html.contains("has no photons"), html);
  }

  @Test
  void whatIsNoRecordingGetsOneSentenceAndNoFile() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "hello");
    assertEquals(2, run(file));
    assertTrue(err.contains("note.txt"), err);
    try (Stream<Path> made = Files.list(folder)) {
      assertEquals(List.of("note.txt"), made.map(p -> p.getFileName().toString()).toList());
    }
  }
}
