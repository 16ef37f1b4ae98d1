package org.photonbench.photon.io.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.photon.Channel;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.picoquant.PtuBytes;
import org.photonbench.photon.io.picoquant.RecordType;
import org.photonbench.photon.io.text.PhotonBenchCsvFormat;
import org.photonbench.photon.io.write.ReadBack.Event;
import org.photonbench.photon.io.write.RecordingConversion.Outcome;
import org.photonbench.photon.io.write.RecordingConversion.Progress;
import org.photonbench.photon.io.write.RecordingConversion.Request;
import org.photonbench.photon.io.write.Statement.Fate;

class RecordingConversionTest {
  private static final Path DATA =
      Path.of(System.getProperty("photonbench.data", "../../../shared/data"), "tttr");
  private static final Progress SILENT = (_, _) -> true;

  @TempDir Path folder;

  private static Recordings recordings() {
    return new Recordings(List.of(new PhotonBenchCsvFormat()));
  }

  private static Outcome convert(Path in, Path out, OpenOptions options) throws IOException {
    return new RecordingConversion(recordings(), new RecordingExports())
        .convert(new Request(in, out, options, false, "PhotonBench", "0.1.0"), SILENT);
  }

  private static Outcome convert(Path in, Path out) throws IOException {
    return convert(in, out, OpenOptions.DEFAULT);
  }

  private static Path real(String name) {
    Path file = DATA.resolve(name);
    assumeTrue(
        Files.exists(file),
        () -> "no recording " + file.toAbsolutePath() + "; set -Dphotonbench.data");
    return file;
  }

  private static String text(Outcome outcome, Fate fate, String part) {
    return outcome.statements().stream()
        .filter(s -> s.fate() == fate && s.part().equals(part))
        .map(Statement::text)
        .findFirst()
        .orElse("");
  }

  /** With sync events as photons, if there are any. */
  private static ReadBack read(Path file) throws IOException {
    ReadBack read = ReadBack.of(file);
    return read.balance().syncs() == 0 ? read : ReadBack.withSyncs(file, 126);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<HeaderEntry> kept(ReadBack recording, Set<String> without) {
    return recording.info().entries().stream()
        .filter(e -> !without.contains(e.name()) && !e.name().startsWith("PhotonBench_"))
        .sorted((a, b) -> (a.name() + a.index()).compareTo(b.name() + b.index()))
        .toList();
  }

  // ------------------------------------------------------------------ real recordings

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hydraharp-t3-80MHz-hbt.ptu",
        "hydraharp-t2-320MHz-hbt.ptu",
        "hydraharp-v2-t2.ptu",
        "beads.ptu"
      })
  void realRecordingsComeBackPhotonForPhoton(String name) throws IOException {
    Path in = real(name);
    Path out = folder.resolve("out.ptu");
    Outcome outcome = convert(in, out);
    assertTrue(outcome.compared());
    ReadBack before = read(in);
    ReadBack after = read(out);
    assertEquals(before.photons(), after.photons());
    assertEquals(before.events(), after.events());
    // The same overflow records, too, except for one after the last photon.
    long idle = before.balance().overflows() - after.balance().overflows();
    assertTrue(idle == 0 || idle == 1, () -> idle + " overflow records less");
    assertEquals(before.balance().records() - idle, after.balance().records());
    assertEquals(before.balance().markers(), after.balance().markers());
    assertEquals(before.balance().syncs(), after.balance().syncs());
    assertEquals(0, after.balance().faulty() + after.balance().trailingBytes());
    assertEquals(before.info().timeBase(), after.info().timeBase());
    assertEquals(before.info().acquisitionSeconds(), after.info().acquisitionSeconds());
    assertEquals(before.info().syncRateHertz(), after.info().syncRateHertz());
    assertEquals(before.info().device(), after.info().device());
    assertEquals(before.info().created(), after.info().created());
    assertEquals(before.info().comment(), after.info().comment());
    assertEquals(before.info().warnings(), after.info().warnings());
    // Every tag is there but those that tell of this file.
    Set<String> own =
        Set.of(
            "File_GUID",
            "CreatorSW_Name",
            "CreatorSW_Version",
            "TTResultFormat_TTTRRecType",
            "TTResult_NumberOfRecords");
    List<HeaderEntry> missing = new ArrayList<>(kept(before, own));
    kept(after, own).forEach(missing::remove);
    assertEquals(List.of(), missing);
    assertEquals(before.balance().photons(), outcome.photons());
    assertEquals(Files.size(out), outcome.bytes());
    assertTrue(
        outcome.statements().stream().noneMatch(s -> s.fate() == Fate.LOST),
        outcome.statements()::toString);
    assertTrue(
        after.entry("PhotonBench_Source").startsWith(name + " (PicoQuant PTU, HydraHarp V2 T"));
    // Once more: nothing changes any further.
    Path again = folder.resolve("again.ptu");
    convert(out, again);
    ReadBack third = read(again);
    assertEquals(after.photons(), third.photons());
    assertEquals(after.events(), third.events());
    assertEquals(after.balance(), third.balance());
    assertEquals(
        kept(after, Set.of("File_GUID")), kept(third, Set.of("File_GUID")), "the same header");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hydraharp-t3-80MHz-hbt.ptu", "hydraharp-t2-320MHz-hbt.ptu", "beads.ptu"})
  void textHoldsAllOfARealRecordingButItsTypesOfTags(String name) throws IOException {
    Path in = real(name);
    Path csv = folder.resolve("out.csv");
    Outcome toText = convert(in, csv);
    assertTrue(toText.compared());
    assertTrue(
        toText.statements().stream().noneMatch(s -> s.fate() == Fate.LOST),
        toText.statements()::toString);
    Path out = folder.resolve("out.ptu");
    assertTrue(convert(csv, out).compared());
    ReadBack before = ReadBack.of(in);
    ReadBack after = ReadBack.of(out);
    assertEquals(before.photons(), after.photons());
    assertEquals(before.events(), after.events());
    assertEquals(before.info().timeBase(), after.info().timeBase());
    assertEquals(before.info().acquisitionSeconds(), after.info().acquisitionSeconds());
    assertEquals(before.info().syncRateHertz(), after.info().syncRateHertz());
    assertEquals(before.info().device(), after.info().device());
    assertEquals(before.info().comment(), after.info().comment());
    // The date type of PTU rounds to microseconds.
    assertEquals(
        before.info().created().map(t -> t.truncatedTo(ChronoUnit.MILLIS)), after.info().created());
  }

  @Test
  void textHoldsMarkersGapsAndFaults() throws IOException {
    Path csv = folder.resolve("out.csv");
    convert(mixed(), csv, new OpenOptions(Optional.of(new Channel(7))));
    Path out = folder.resolve("out.ptu");
    Outcome outcome = convert(csv, out);
    ReadBack after = ReadBack.of(out);
    assertEquals(List.of(1, 7, 2, 7), after.photons().stream().map(p -> p.channel()).toList());
    assertEquals(List.of(new Event(Kind.MARKER, 120, 2, 5)), after.events());
    assertTrue(
        text(outcome, Fate.CHANGED, "Faults").contains("Records without meaning: 1"),
        outcome.statements()::toString);
  }

  @Test
  void everyOtherRecordingIsConvertedOrRefusedWithASentence() throws IOException {
    assumeTrue(Files.isDirectory(DATA), () -> "no recordings in " + DATA.toAbsolutePath());
    List<Path> files;
    try (Stream<Path> all = Files.list(DATA)) {
      files = all.filter(f -> !f.toString().endsWith(".ptu")).sorted().toList();
    }
    int converted = 0;
    for (Path in : files) {
      ReadBack before;
      try {
        before = read(in);
      } catch (IOException e) {
        continue; // no recording
      }
      Path out = folder.resolve(in.getFileName() + ".ptu");
      try {
        convert(in, out);
      } catch (RecordingWriteException e) {
        assertFalse(Files.exists(out));
        assertTrue(e.getMessage().contains("sort"), e::getMessage);
        continue;
      }
      ReadBack after = read(out);
      assertEquals(before.photons(), after.photons(), in::toString);
      assertEquals(before.events(Kind.MARKER), after.events(Kind.MARKER));
      assertEquals(before.info().timeBase(), after.info().timeBase());
      assertEquals(before.info().acquisitionSeconds(), after.info().acquisitionSeconds());
      if (before.events(Kind.LOSS).size() <= 1000) {
        assertEquals(before.events(Kind.LOSS), after.events(Kind.LOSS), in::toString);
      }
      Set<String> names = new HashSet<>();
      after.info().entries().forEach(entry -> names.add(entry.name()));
      for (HeaderEntry entry : before.info().entries()) {
        assertTrue(names.contains(entry.name()) || names.contains("Source_Entry"), entry::toString);
      }
      converted++;
    }
    assertTrue(converted > 0 || files.isEmpty());
  }

  // ------------------------------------------------------------------ statements

  /** T2 with everything: photon, marker, sync, overflow, faulty record, cut-off end. */
  private Path mixed() throws IOException {
    byte[] file =
        PtuBytes.of(RecordType.HYDRAHARP_V2_T2, 9)
            .text("File_Comment", "caf\u00e9", StandardCharsets.ISO_8859_1)
            .integer("TTResult_StopAfter", 1500)
            .integer("TTResult_StopReason", 1)
            .tag("Odd_Blob", 3, 0xFFFFFFFF, 16, new byte[16])
            .integer("MeasDesc_AcquisitionTime", 60_000)
            .with(
                PtuBytes.hydraT2(0, 1, 100),
                PtuBytes.hydraT2(1, 0, 110),
                PtuBytes.hydraT2(1, 5, 120),
                PtuBytes.hydraT2(1, 20, 0),
                PtuBytes.hydraT2(1, 63, 2),
                PtuBytes.hydraT2(0, 2, 130),
                PtuBytes.hydraT2(1, 0, 140));
    byte[] cut = Arrays.copyOf(file, file.length + 3);
    return write("mixed.ptu", cut);
  }

  @Test
  void statementsTellWhatWasKeptChangedAndLost() throws IOException {
    Path in = mixed();
    Path out = folder.resolve("out.ptu");
    Outcome outcome = convert(in, out);
    assertEquals(2, outcome.photons());
    assertTrue(text(outcome, Fate.KEPT, "Photons").startsWith("2 with channel and time"));
    assertEquals("2 as events of the sync input.", text(outcome, Fate.KEPT, "Sync events"));
    assertTrue(text(outcome, Fate.KEPT, "Markers").startsWith("1 "));
    assertTrue(text(outcome, Fate.KEPT, "Acquisition time").startsWith("1.5\u202Fs,"));
    assertTrue(text(outcome, Fate.LOST, "Faulty records").startsWith("1 "));
    assertTrue(text(outcome, Fate.LOST, "Trailing bytes").startsWith("3 "));
    String faults = text(outcome, Fate.CHANGED, "Faults");
    assertTrue(faults.contains("Records without meaning: 1"), faults);
    assertTrue(faults.contains("File ended within a record: 1"), faults);
    assertTrue(faults.contains("Number of records differed from the header: 1"), faults);
    String header = text(outcome, Fate.CHANGED, "Header");
    assertTrue(header.contains("TTResultFormat_TTTRRecType"), header);
    assertFalse(header.contains("Odd_Blob"), header);

    ReadBack after = ReadBack.withSyncs(out, 99);
    assertEquals(List.of(1, 99, 2, 99), after.photons().stream().map(p -> p.channel()).toList());
    assertEquals(List.of(new Event(Kind.MARKER, 120, 2, 5)), after.events());
    assertEquals(OptionalDouble.of(1.5), after.info().acquisitionSeconds());
    assertEquals("caf\u00e9", after.info().comment());
    assertEquals("16 bytes", after.entry("Odd_Blob"));
    assertEquals("60000 ms", after.entry("MeasDesc_AcquisitionTime"));
    assertEquals("1", after.entry("TTResult_StopReason"));
    assertTrue(
        after.info().warnings().stream().anyMatch(w -> w.contains("Records without meaning")));

    // The faults of the first file are not forgotten in the third.
    Path again = folder.resolve("again.ptu");
    convert(out, again);
    assertEquals(after.info().warnings(), ReadBack.of(again).info().warnings());
    assertTrue(
        ReadBack.of(again)
            .entry("PhotonBench_Source")
            .startsWith(
                "out.ptu (PicoQuant PTU, MultiHarp / PicoHarp 330 T2), made from mixed.ptu"),
        ReadBack.of(again).entry("PhotonBench_Source"));
  }

  @Test
  void oddTagsAreKeptAsTheyAreOrAsText() throws IOException {
    byte[] file =
        PtuBytes.of(RecordType.HYDRAHARP_V2_T2, 1)
            .text("File_CreatingTime", "last Monday", StandardCharsets.UTF_8)
            .number("TTResult_StopAfter", 1500.25)
            .integer("Twice", 1)
            .integer("Twice", 2)
            .integer("", 5)
            .with(PtuBytes.hydraT2(0, 1, 100));
    Path out = folder.resolve("out.ptu");
    Path again = folder.resolve("again.ptu");
    Outcome outcome = convert(write("odd.ptu", file), out);
    convert(out, again);
    assertTrue(
        text(outcome, Fate.LOST, "Header").contains("(without a name)"),
        outcome.statements()::toString);
    for (Path path : List.of(out, again)) {
      ReadBack read = ReadBack.of(path);
      assertEquals("File_CreatingTime = last Monday", read.entry("Source_Entry"));
      assertEquals(OptionalDouble.of(1.50025), read.info().acquisitionSeconds());
      assertEquals(
          List.of("1", "2"),
          read.info().entries().stream()
              .filter(entry -> entry.name().equals("Twice"))
              .map(HeaderEntry::value)
              .toList());
    }
  }

  @Test
  void syncEventsAsAChannelBecomePhotons() throws IOException {
    Path in = mixed();
    Path out = folder.resolve("out.ptu");
    Outcome outcome = convert(in, out, new OpenOptions(Optional.of(new Channel(7))));
    assertEquals(4, outcome.photons());
    ReadBack after = ReadBack.of(out);
    assertEquals(List.of(1, 7, 2, 7), after.photons().stream().map(p -> p.channel()).toList());
    assertEquals("", text(outcome, Fate.KEPT, "Sync events"));
    Path csv = folder.resolve("out.csv");
    Outcome text = convert(in, csv);
    assertTrue(text(text, Fate.LOST, "Sync events").contains("--sync-as-channel"));
    assertEquals(2, text.photons());
  }

  @Test
  void streamStepsAreDoneAndSaid() throws IOException {
    Path in = mixed();
    Path out = folder.resolve("out.ptu");
    Outcome outcome = convert(in, out, new OpenOptions(Optional.empty(), "channels=2"));
    assertEquals(1, outcome.photons());
    assertTrue(text(outcome, Fate.LOST, "Sync events").startsWith("2 "));
    assertFalse(text(outcome, Fate.CHANGED, "Processing").isEmpty());
    ReadBack after = ReadBack.of(out);
    assertEquals(List.of(2), after.photons().stream().map(p -> p.channel()).toList());
    assertTrue(
        after.info().entries().stream().anyMatch(e -> e.value().contains("channels=2")),
        after.info().entries()::toString);
  }

  @Test
  void gapsSurviveTwoConversions() throws IOException {
    Path in = folder.resolve("gaps.ptu");
    RecordingDescription about =
        new RecordingDescription(
            TimeBase.t3(12.5e-9, 1e-12),
            "",
            Optional.empty(),
            "",
            OptionalDouble.empty(),
            List.of(),
            "x",
            "1");
    try (PtuWriter writer = PtuWriter.create(in, OutputMode.DIRECT, about, PtuOptions.DEFAULT)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T3, 10);
      block.add(5, 1, 2);
      block.add(5000, 1, 2);
      block.add(new StreamEvent(Kind.LOSS, 4000, 1, -1, 300, ""));
      block.add(new StreamEvent(Kind.LOSS, 6000, 2, -1, 0, ""));
      writer.write(block);
      writer.finish(RecordingEnd.after(0.25));
    }
    Path out = folder.resolve("out.ptu");
    Outcome outcome = convert(in, out);
    assertTrue(text(outcome, Fate.KEPT, "Gaps").startsWith("2 "));
    assertEquals(
        List.of(new Event(Kind.LOSS, 4000, 1, 300), new Event(Kind.LOSS, 6000, 2, 0)),
        ReadBack.of(out).events());
  }

  // ------------------------------------------------------------------ refusals

  private void refuses(String part, Path in, Path out) throws IOException {
    List<String> before = names();
    String message =
        assertThrows(RecordingWriteException.class, () -> convert(in, out)).getMessage();
    assertTrue(message.contains(part), message);
    assertEquals(before, names());
  }

  @Test
  void whatCannotBeDoneIsRefusedBeforeTheWorkAndLeavesNothing() throws IOException {
    Path in = mixed();
    refuses("is both the recording and the file to be made", in, in);
    Path link = folder.resolve("link.ptu");
    Files.createSymbolicLink(link, in);
    refuses("is both the recording", in, link);
    refuses("does not say what to write", in, folder.resolve("out.xyz"));
    refuses(".ptu (PicoQuant PTU)", in, folder.resolve("out"));
    refuses("There is no folder", in, folder.resolve("none/out.ptu"));
    Path there = write("there.ptu", new byte[] {1});
    refuses("exists already", in, there);
    assertEquals(1, Files.size(there));
    Request replacing = new Request(in, there, OpenOptions.DEFAULT, true, "x", "1");
    new RecordingConversion(recordings(), new RecordingExports()).convert(replacing, SILENT);
    assertEquals(2, ReadBack.of(there).photons().size());
  }

  @Test
  void aRecordingThatPtuCannotHoldLeavesNothing() throws IOException {
    byte[] unsorted =
        PtuBytes.of(RecordType.HYDRAHARP_V2_T3, 3)
            .with(PtuBytes.hydraT3(0, 63, 2, 3), PtuBytes.hydraT3(0, 1, 2, 3));
    refuses("channel 63", write("wide.ptu", unsorted), folder.resolve("out.ptu"));
  }

  @Test
  void cancellingLeavesNothing() throws IOException {
    Path in = mixed();
    Path out = folder.resolve("out.ptu");
    List<String> before = names();
    List<Double> fractions = new ArrayList<>();
    RecordingConversion conversion = new RecordingConversion(recordings(), new RecordingExports());
    Request request = new Request(in, out, OpenOptions.DEFAULT, false, "x", "1");
    conversion.convert(request, (fraction, _) -> fractions.add(fraction));
    assertEquals(1, fractions.getLast());
    assertEquals(fractions.stream().sorted().toList(), fractions);
    Files.delete(out);
    for (int calls = 0; calls < fractions.size() - 1; calls++) {
      List<Double> told = new ArrayList<>();
      int last = calls;
      assertThrows(
          CancellationException.class,
          () ->
              conversion.convert(
                  request,
                  (fraction, _) -> {
                    told.add(fraction);
                    return told.size() <= last;
                  }));
      assertEquals(before, names());
    }
  }
}
