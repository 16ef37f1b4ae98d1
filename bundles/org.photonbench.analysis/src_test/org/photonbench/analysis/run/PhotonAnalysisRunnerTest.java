package org.photonbench.analysis.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.testing.LineFormat;
import org.photonbench.analysis.testing.TallyAnalysis;
import org.photonbench.analysis.testing.TallySettings;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.Recordings;

class PhotonAnalysisRunnerTest {
  static final Recordings RECORDINGS = new Recordings(List.of(new LineFormat()));

  @TempDir Path folder;

  private Result run(String text, TallySettings settings, ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    return run(Files.writeString(folder.resolve("a.lines"), text), settings, progress);
  }

  private static Result run(Path file, TallySettings settings, ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    return PhotonAnalysisRunner.run(
        new TallyAnalysis(), settings, file, OpenOptions.DEFAULT, RECORDINGS, progress);
  }

  private static final String RECORD =
      """
      LINES T2 1e-3 10
      100 0
      200 1
      marker 300 5
      1500 0
      1600 0
      FAULTY_RECORD 1700 0 Record type 9 is unknown
      2500 0
      FAULTY_RECORD 2600 0 Record type 8 is unknown
      LOSS 2700 0 The device lost photons
      2800 1
      2900 0
      3000 0
      3100 0
      """;

  @Test
  void theTruthComesOutWithItsProvenance() throws Exception {
    Result result = run(RECORD, new TallySettings(0, 1), ProgressListener.NONE);
    assertEquals(7, result.quantity("photons").orElseThrow().value());
    assertArrayEquals(new long[] {1, 2, 2, 2}, result.curve("trace").orElseThrow().longs("counts"));
    InputProvenance input = result.provenance().orElseThrow().inputs().getFirst();
    Path file = folder.resolve("a.lines");
    assertEquals(file.toUri().toString(), input.uri());
    assertEquals(Files.size(file), input.bytes());
    assertEquals(
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))),
        input.sha256());
    assertEquals("Lines, Test T2", input.format());
    assertEquals(-1, input.syncChannel());
    assertEquals(new RecordBalance(13, 9, 1, 0, 0, 0, 3, 0, 0), input.balance());
    assertEquals("1", result.provenance().orElseThrow().analysisVersion());
    assertEquals(Product.nameAndVersion(), result.provenance().orElseThrow().software());
  }

  @Test
  void faultsBecomeOneMessageAKind() throws Exception {
    Result result = run(RECORD, new TallySettings(0, 1), ProgressListener.NONE);
    List<String> messages = result.messages().stream().map(Message::what).toList();
    int firstFault = RECORD.indexOf("FAULTY");
    int loss = RECORD.indexOf("LOSS");
    assertEquals(
        List.of(
            "Counted.",
            "The device lost photons (at byte " + loss + ").",
            "Record without meaning in this format, 2 in all; the first: Record type 9 is unknown"
                + " (at byte "
                + firstFault
                + ")."),
        messages);
  }

  @Test
  void theSyncChannelIsRecorded() throws Exception {
    Path file = Files.writeString(folder.resolve("a.lines"), RECORD);
    Result result =
        PhotonAnalysisRunner.run(
            new TallyAnalysis(),
            new TallySettings(0, 1),
            file,
            new OpenOptions(java.util.Optional.of(new Channel(4))),
            RECORDINGS,
            ProgressListener.NONE);
    assertEquals(4, result.provenance().orElseThrow().inputs().getFirst().syncChannel());
  }

  @Test
  void aRecordingWithoutPhotonsIsSaidSo() {
    String message =
        assertThrows(
                AnalysisException.class,
                () ->
                    run(
                        "LINES T2 1e-3 10\nmarker 5 1\n",
                        new TallySettings(0, 1),
                        ProgressListener.NONE))
            .getMessage();
    assertTrue(message.contains("a.lines has no photons (1 records: 1 markers"), message);
  }

  @Test
  void badSettingsAreRefusedBeforeReading() {
    assertThrows(
        SettingsException.class,
        () -> run(RECORD, new TallySettings(0, Double.NaN), ProgressListener.NONE));
    assertThrows(
        AnalysisException.class,
        () -> run(RECORD, new TallySettings(99, 1), ProgressListener.NONE));
  }

  @Test
  void aFileThatBreaksOffGivesItsOwnSentence() {
    String message =
        assertThrows(
                RecordingFormatException.class,
                () ->
                    run(
                        "LINES T2 1e-3 10\n5 1\nbroken\n",
                        new TallySettings(0, 1),
                        ProgressListener.NONE))
            .getMessage();
    assertEquals("a.lines breaks off at byte 21; copy it again.", message);
  }

  @Test
  void progressRisesToOneAndIsThrottled() throws Exception {
    StringBuilder record = new StringBuilder("LINES T2 1e-3 10\n");
    for (int i = 0; i < 20_000; i++) {
      record.append(i).append(" 0\n");
    }
    List<Double> fractions = new ArrayList<>();
    long start = System.nanoTime();
    run(
        record.toString(),
        new TallySettings(0, 1),
        (fraction, _) -> {
          fractions.add(fraction);
          return true;
        });
    double seconds = (System.nanoTime() - start) * 1e-9;
    assertEquals(1.0, fractions.getLast());
    for (int i = 1; i < fractions.size(); i++) {
      assertTrue(fractions.get(i) >= fractions.get(i - 1), fractions.toString());
    }
    assertTrue(fractions.size() <= 20 * seconds + 3, fractions.size() + " in " + seconds + " s");
  }

  @Test
  void cancelEndsTheRun() {
    assertThrows(
        RunCancelledException.class, () -> run(RECORD, new TallySettings(0, 1), (_, _) -> false));
  }

  @Test
  void aFileThatGrowsMeanwhileIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("a.lines"), RECORD);
    boolean[] grown = new boolean[1];
    String message =
        assertThrows(
                AnalysisException.class,
                () ->
                    run(
                        file,
                        new TallySettings(0, 1),
                        (_, _) -> {
                          if (!grown[0]) {
                            grown[0] = true;
                            append(file);
                          }
                          return true;
                        }))
            .getMessage();
    assertTrue(grown[0]);
    assertTrue(message.contains("changed while it was read"), message);
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, "9999 0\n", java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theProductHasAVersion() {
    assertTrue(Product.version().matches("\\d+\\.\\d+\\.\\d+.*"), Product.version());
    assertFalse(Product.version().contains("qualifier"));
  }
}
