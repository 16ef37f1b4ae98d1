package org.photonbench.photon.io.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.ReadBack.Event;
import org.photonbench.photon.io.write.ReadBack.Photon;
import org.photonbench.photon.io.write.RecordingConversion.Progress;
import org.photonbench.photon.io.write.RecordingSplit.Piece;
import org.photonbench.photon.stream.LiveTimes;
import org.photonbench.photon.stream.TimeSpan;

/** What is split can be put together again, and is then the same photon for photon. */
class SplitAndCombineTest {
  private static final Progress SILENT = (_, _) -> true;
  private static final double SECONDS = 2;

  @TempDir Path folder;
  private Path pieces;

  @BeforeEach
  void makeAFolderForPieces() throws IOException {
    pieces = Files.createDirectory(folder.resolve("pieces"));
  }

  private static TimeBase base(RecordMode mode) {
    return mode == RecordMode.T2 ? TimeBase.t2(1e-9) : TimeBase.t3(1e-6, 1e-10);
  }

  /** A recording of 2 s with 3 channels, markers 1 and 2 in turn, and gaps. */
  private Path recording(String name, RecordMode mode, long seed, int gapTicks) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    TimeBase base = base(mode);
    RecordingDescription description =
        new RecordingDescription(
            base, "device", Optional.empty(), "", OptionalDouble.empty(), List.of(), "test", "1");
    Path file = folder.resolve(name);
    long end = Math.round(SECONDS / base.tickSeconds());
    try (PtuWriter writer =
        PtuWriter.create(file, OutputMode.WHOLE, description, PtuOptions.DEFAULT)) {
      PhotonBlock block = new PhotonBlock(mode);
      long time = 0;
      int markers = 0;
      while (true) {
        time += random.nextLong(end / 2000);
        if (random.nextInt(300) == 0 && gapTicks > 0) {
          time += gapTicks;
          if (time < end) {
            block.add(new StreamEvent(Kind.LOSS, time, block.size(), -1, gapTicks, "gap"));
          }
        }
        if (time >= end || block.size() == block.capacity()) {
          break;
        }
        if (random.nextInt(400) == 0) {
          long bits = 1 + markers++ % 2;
          block.add(new StreamEvent(Kind.MARKER, time, block.size(), -1, bits, ""));
        } else {
          block.add(time, random.nextInt(3), random.nextInt(5000));
        }
      }
      writer.write(block);
      writer.finish(RecordingEnd.after(SECONDS));
      writer.publish();
    }
    return file;
  }

  private RecordingSplit.Outcome split(Path in, SplitRule rule) throws IOException {
    return split(in, rule, "ptu", SILENT);
  }

  private RecordingSplit.Outcome split(Path in, SplitRule rule, String ending, Progress progress)
      throws IOException {
    return new RecordingSplit(new Recordings(), new RecordingExports())
        .split(
            new RecordingSplit.Request(
                in, pieces, ending, rule, OpenOptions.DEFAULT, false, "PhotonBench", "0.1.0"),
            progress);
  }

  private static RecordingConversion.Outcome combine(
      RecordingCombination.Kind kind, List<Path> in, Path out, String gap, Integer... offsets)
      throws IOException {
    return new RecordingCombination(new Recordings(), new RecordingExports())
        .combine(
            new RecordingCombination.Request(
                kind,
                in,
                out,
                OpenOptions.DEFAULT,
                List.of(offsets),
                List.of(),
                TimeSpan.parse(gap),
                false,
                "PhotonBench",
                "0.1.0"),
            SILENT);
  }

  private List<String> names(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Path> files(RecordingSplit.Outcome outcome) {
    return outcome.pieces().stream().map(Piece::file).toList();
  }

  private static List<Event> events(ReadBack recording) {
    return recording.events().stream()
        .filter(event -> event.kind() == Kind.MARKER || event.kind() == Kind.LOSS)
        .toList();
  }

  // ---------------------------------------------------------------- time

  @ParameterizedTest
  @EnumSource(RecordMode.class)
  void piecesInTimeJoinedAreTheRecording(RecordMode mode) throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      Path in = recording("in" + seed + ".ptu", mode, seed, 0);
      RecordingSplit.Outcome outcome = split(in, new SplitRule.Every(TimeSpan.parse("300ms")));
      assertEquals(7, outcome.pieces().size());
      assertEquals("in" + seed + ".0000.ptu", files(outcome).getFirst().getFileName().toString());
      assertEquals(0.2, outcome.pieces().getLast().acquisitionSeconds().orElseThrow(), 1e-9);
      assertEquals(1.8, outcome.pieces().getLast().startSeconds(), 1e-9);
      ReadBack second = ReadBack.of(files(outcome).get(1));
      long length = Math.round(0.3 / base(mode).tickSeconds());
      assertTrue(second.photons().stream().allMatch(p -> p.time() >= 0 && p.time() < length));
      assertEquals(0.3, second.info().acquisitionSeconds().orElseThrow(), 1e-9);
      Path out = folder.resolve("out" + seed + ".ptu");
      RecordingConversion.Outcome joined =
          combine(RecordingCombination.Kind.JOIN, files(outcome), out, "0s");
      assertTrue(joined.compared());
      ReadBack before = ReadBack.of(in);
      ReadBack after = ReadBack.of(out);
      assertTrue(before.photons().size() > 1000);
      assertEquals(before.photons(), after.photons());
      assertEquals(events(before), events(after));
      assertEquals(SECONDS, after.info().acquisitionSeconds().orElseThrow(), 1e-9);
      assertEquals(
          before.photons().size(), outcome.pieces().stream().mapToLong(Piece::photons).sum());
    }
  }

  @Test
  void aGapIsInEachPieceThatItReachesInto() throws IOException {
    Path in = recording("gaps.ptu", RecordMode.T2, 3, 150_000_000);
    ReadBack before = ReadBack.of(in);
    long lost = before.events(Kind.LOSS).stream().mapToLong(Event::value).sum();
    assertTrue(lost > 300_000_000, "gaps of 150 ms: " + lost);
    RecordingSplit.Outcome outcome = split(in, new SplitRule.Every(TimeSpan.parse("100ms")));
    assertEquals(20, outcome.pieces().size());
    long inPieces = 0;
    for (Path piece : files(outcome)) {
      for (Event gap : ReadBack.of(piece).events(Kind.LOSS)) {
        assertTrue(gap.value() <= 100_000_000 && gap.time() <= 100_000_000, gap::toString);
        inPieces += gap.value();
      }
    }
    assertEquals(lost, inPieces);
  }

  @Test
  void theJoinOfRecordingsHasTheirGapAsLoss() throws IOException {
    Path a = recording("a.ptu", RecordMode.T3, 1, 0);
    Path b = recording("b.ptu", RecordMode.T3, 2, 0);
    Path out = folder.resolve("ab.ptu");
    RecordingConversion.Outcome outcome =
        combine(RecordingCombination.Kind.JOIN, List.of(a, b), out, "500ms");
    assertEquals(
        List.of("a.ptu", "b.ptu"),
        outcome.info().entries().stream()
            .filter(entry -> entry.name().equals("Source_File"))
            .map(entry -> entry.value())
            .toList());
    ReadBack joined = ReadBack.of(out);
    List<Photon> expected = new ArrayList<>(ReadBack.of(a).photons());
    for (Photon p : ReadBack.of(b).photons()) {
      expected.add(new Photon(p.time() + 2_500_000, p.channel(), p.microTime()));
    }
    assertEquals(expected, joined.photons());
    assertEquals(4.5, joined.info().acquisitionSeconds().orElseThrow(), 1e-9);
    assertEquals(
        List.of(new Event(Kind.LOSS, 2_500_000, ReadBack.of(a).photons().size(), 500_000)),
        joined.events(Kind.LOSS));
  }

  // ---------------------------------------------------------------- channels

  @ParameterizedTest
  @EnumSource(RecordMode.class)
  void channelsMergedAreTheRecording(RecordMode mode) throws IOException {
    Path in = recording("in.ptu", mode, 7, 0);
    RecordingSplit.Outcome outcome = split(in, new SplitRule.Channels());
    assertEquals(
        List.of("in.channel-0.ptu", "in.channel-1.ptu", "in.channel-2.ptu"), names(pieces));
    for (int channel = 0; channel < 3; channel++) {
      int number = channel;
      ReadBack one = ReadBack.of(files(outcome).get(channel));
      assertTrue(one.photons().stream().allMatch(p -> p.channel() == number));
      assertEquals(
          ReadBack.of(in).events(Kind.MARKER).stream().map(Event::time).toList(),
          one.events(Kind.MARKER).stream().map(Event::time).toList());
    }
    Path out = folder.resolve("merged.ptu");
    combine(RecordingCombination.Kind.MERGE, files(outcome), out, "0s");
    // Photons of one time come in the order of the files.
    Comparator<Photon> order =
        Comparator.comparingLong(Photon::time)
            .thenComparingInt(Photon::channel)
            .thenComparingInt(Photon::microTime);
    assertEquals(
        ReadBack.of(in).photons().stream().sorted(order).toList(),
        ReadBack.of(out).photons().stream().sorted(order).toList());
    List<Long> times = ReadBack.of(out).photons().stream().map(Photon::time).toList();
    assertEquals(times.stream().sorted().toList(), times);
    assertEquals(SECONDS, ReadBack.of(out).info().acquisitionSeconds().orElseThrow());
  }

  @Test
  void channelOffsetsKeepRecordingsApart() throws IOException {
    Path a = recording("a.ptu", RecordMode.T2, 1, 0);
    Path b = recording("b.ptu", RecordMode.T2, 2, 0);
    Path out = folder.resolve("ab.ptu");
    combine(RecordingCombination.Kind.MERGE, List.of(a, b), out, "0s", 0, 10);
    List<Photon> second =
        ReadBack.of(out).photons().stream()
            .filter(p -> p.channel() >= 10)
            .map(p -> new Photon(p.time(), p.channel() - 10, p.microTime()))
            .toList();
    assertEquals(ReadBack.of(b).photons(), second);
  }

  private static RecordingConversion.Outcome merge(Path a, Path b, Path out, String... delays)
      throws IOException {
    return new RecordingCombination(new Recordings(), new RecordingExports())
        .combine(
            new RecordingCombination.Request(
                RecordingCombination.Kind.MERGE,
                List.of(a, b),
                out,
                OpenOptions.DEFAULT,
                List.of(0, 10),
                Stream.of(delays).map(TimeSpan::parse).toList(),
                TimeSpan.ZERO,
                false,
                "PhotonBench",
                "0.1.0"),
            SILENT);
  }

  private static List<Photon> from(ReadBack recording, int low) {
    return recording.photons().stream()
        .filter(p -> p.channel() >= low && p.channel() < low + 10)
        .map(p -> new Photon(p.time(), p.channel() - low, p.microTime()))
        .toList();
  }

  /** Only the difference of delays counts; photons are moved by it and sorted, none is lost. */
  @ParameterizedTest
  @EnumSource(RecordMode.class)
  void aDelayMovesOneRecordingAgainstTheOther(RecordMode mode) throws IOException {
    // 20 000.5 ticks of 1 ns; in T3 20 pulses of 1 us and 5 micro ticks.
    String delay = "20.0005us";
    Path a = recording("a.ptu", mode, 1, 0);
    Path b = recording("b.ptu", mode, 2, 0);
    Path out = folder.resolve("ab.ptu");
    RecordingConversion.Outcome outcome = merge(a, b, out, "0", delay);
    ReadBack merged = ReadBack.of(out);
    long shift = mode == RecordMode.T2 ? 20_001 : 20;
    long end = Math.round(SECONDS / base(mode).tickSeconds());
    // What was taken while one of them did not run is left out.
    assertEquals(
        ReadBack.of(a).photons().stream().filter(p -> p.time() >= shift).toList(), from(merged, 0));
    List<Photon> moved = new ArrayList<>();
    for (Photon p : ReadBack.of(b).photons()) {
      moved.add(
          mode == RecordMode.T2
              ? new Photon(p.time() + 20_001, p.channel(), 0)
              : new Photon(p.time() + 20, p.channel(), p.microTime() + 5));
    }
    moved.removeIf(p -> p.time() >= end);
    assertEquals(moved, from(merged, 10));
    List<Long> times = merged.photons().stream().map(Photon::time).toList();
    assertEquals(times.stream().sorted().toList(), times);
    assertTrue(
        outcome.statements().stream().anyMatch(s -> s.text().contains("delayed by 20000500ps")));
    // Live is what is live in both: not before the second one starts.
    assertEquals(
        SECONDS - (mode == RecordMode.T2 ? 20_001e-9 : 20e-6),
        liveTime(out, OpenOptions.DEFAULT),
        1e-12);
    // The opposite delay of the first one is the same.
    Path opposite = folder.resolve("opposite.ptu");
    RecordingConversion.Outcome raised = merge(a, b, opposite, "-" + delay, "0");
    assertEquals(merged.photons(), ReadBack.of(opposite).photons());
    assertTrue(
        raised.statements().stream().anyMatch(s -> s.text().startsWith("all later by 20000500ps")));
  }

  /** Counts and live time are of the time in which both ran. */
  @Test
  void aLongRecordingIsMergedAsFarAsTheShortOneReaches() throws IOException {
    Path a = recording("a.ptu", RecordMode.T2, 1, 0);
    Path b = recording("b.ptu", RecordMode.T2, 2, 0);
    Path half = folder.resolve("half.ptu");
    new RecordingConversion(new Recordings(), new RecordingExports())
        .convert(
            new RecordingConversion.Request(
                b, half, new OpenOptions(Optional.empty(), "cut=0s..1s"), false, "test", "1"),
            SILENT);
    for (boolean longFirst : new boolean[] {true, false}) {
      Path out = folder.resolve("out-" + longFirst + ".ptu");
      RecordingConversion.Outcome outcome = longFirst ? merge(a, half, out) : merge(half, a, out);
      ReadBack merged = ReadBack.of(out);
      assertEquals(
          ReadBack.of(a).photons().stream().filter(p -> p.time() < 1_000_000_000).toList(),
          from(merged, longFirst ? 0 : 10));
      assertEquals(ReadBack.of(half).photons(), from(merged, longFirst ? 10 : 0));
      assertEquals(1, liveTime(out, OpenOptions.DEFAULT), 1e-12);
      assertTrue(
          outcome.statements().stream()
              .anyMatch(s -> s.part().equals("Processing") && s.text().contains("took out")));
    }
  }

  private static double liveTime(Path file, OpenOptions options) throws IOException {
    try (PhotonSource source = new Recordings().open(file, options)) {
      LiveTimes times = new LiveTimes(source.info());
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      boolean more = true;
      while (more) {
        more = source.next(block);
        times.accept(block);
      }
      return times.seconds();
    }
  }

  // ---------------------------------------------------------------- what stream steps take out

  /** A reader of the new file finds the live time that the steps left. */
  @ParameterizedTest
  @CsvSource({
    "gate=200ms..500ms,ptu",
    "exclude=0s..300ms,ptu",
    "'gate=200ms..500ms,1s..1.5s',ptu",
    "'gate=200ms..500ms,1s..1.5s',h5",
    "'gate=200ms..500ms,1s..1.5s',csv",
    "cut=200ms..1.5s; exclude=100ms..400ms,ptu",
    "gate=1.9s..5s,h5",
    "gate=..1s,csv"
  })
  void theLiveTimeThatStepsLeaveIsInTheFile(String steps, String ending) throws IOException {
    for (RecordMode mode : RecordMode.values()) {
      Path in =
          recording("in-" + mode + ".ptu", mode, 3, mode == RecordMode.T2 ? 50_000_000 : 50_000);
      OpenOptions options = new OpenOptions(Optional.empty(), steps);
      Path out = folder.resolve("out-" + mode + "." + ending);
      RecordingConversion.Outcome outcome =
          new RecordingConversion(new Recordings(), new RecordingExports())
              .convert(
                  new RecordingConversion.Request(in, out, options, false, "PhotonBench", "0.1.0"),
                  SILENT);
      double left = liveTime(in, options);
      assertTrue(left > 0.05 && left < 1.9, "" + left);
      assertEquals(left, liveTime(out, OpenOptions.DEFAULT), 1e-9);
      assertTrue(
          outcome.statements().stream()
              .noneMatch(s -> s.fate() == Statement.Fate.LOST && s.part().equals("Live time")));
      // The pieces together are as long, and so is the join of two of them, but for its joint.
      Path folderOfPieces = Files.createDirectory(folder.resolve("p-" + mode));
      RecordingSplit.Outcome split =
          new RecordingSplit(new Recordings(), new RecordingExports())
              .split(
                  new RecordingSplit.Request(
                      in,
                      folderOfPieces,
                      ending,
                      new SplitRule.Every(TimeSpan.parse("350ms")),
                      options,
                      false,
                      "PhotonBench",
                      "0.1.0"),
                  SILENT);
      double sum = 0;
      for (Path piece : files(split)) {
        sum += liveTime(piece, OpenOptions.DEFAULT);
      }
      if (ending.equals("csv")) { // its head is written before the length of a piece is known
        assertTrue(
            split.statements().stream()
                .anyMatch(
                    s -> s.fate() == Statement.Fate.LOST && s.part().equals("Acquisition time")));
      } else {
        assertEquals(left, sum, 1e-9);
      }
      Path joined = folder.resolve("joined-" + mode + "." + ending);
      new RecordingCombination(new Recordings(), new RecordingExports())
          .combine(
              new RecordingCombination.Request(
                  RecordingCombination.Kind.JOIN,
                  List.of(in, in),
                  joined,
                  options,
                  List.of(),
                  List.of(),
                  TimeSpan.parse("100ms"),
                  false,
                  "PhotonBench",
                  "0.1.0"),
              SILENT);
      assertEquals(2 * left, liveTime(joined, OpenOptions.DEFAULT), 1e-9);
    }
  }

  // ---------------------------------------------------------------- markers

  @Test
  void aPieceStartsAtEachMarker() throws IOException {
    Path in = recording("in.ptu", RecordMode.T3, 5, 0);
    ReadBack before = ReadBack.of(in);
    List<Event> ones =
        before.events(Kind.MARKER).stream().filter(event -> event.value() == 1).toList();
    assertTrue(ones.size() >= 2, ones::toString);
    RecordingSplit.Outcome outcome = split(in, new SplitRule.AtMarkers(1));
    assertEquals(ones.size() + 1, outcome.pieces().size());
    List<Photon> all = new ArrayList<>();
    long start = 0;
    for (int k = 0; k < outcome.pieces().size(); k++) {
      ReadBack piece = ReadBack.of(files(outcome).get(k));
      if (k > 0) {
        start = ones.get(k - 1).time();
        assertEquals(new Event(Kind.MARKER, 0, 0, 1), piece.events(Kind.MARKER).getFirst());
      }
      assertEquals(start * 1e-6, outcome.pieces().get(k).startSeconds(), 1e-12);
      for (Photon p : piece.photons()) {
        all.add(new Photon(p.time() + start, p.channel(), p.microTime()));
      }
    }
    assertEquals(before.photons(), all);
    assertEquals(
        SECONDS,
        outcome.pieces().stream().mapToDouble(p -> p.acquisitionSeconds().orElseThrow()).sum(),
        1e-9);
  }

  @Test
  void whatIsNotBetweenMarkersIsCounted() throws IOException {
    Path in = recording("in.ptu", RecordMode.T2, 5, 0);
    RecordingSplit.Outcome outcome = split(in, new SplitRule.BetweenMarkers(1, 2));
    long inside = outcome.pieces().stream().mapToLong(Piece::photons).sum();
    assertEquals(ReadBack.of(in).photons().size(), inside + outcome.photonsOutside());
    assertTrue(inside > 0 && outcome.photonsOutside() > 0);
    assertTrue(
        outcome.statements().stream()
            .anyMatch(s ->
                s.fate() == Statement.Fate.LOST
                    && s.text().startsWith(outcome.photonsOutside() + " that are not between")));
  }

  // ---------------------------------------------------------------- refusals

  @Test
  void whatCannotBeSplitLeavesNothing() throws IOException {
    Path in = recording("in.ptu", RecordMode.T2, 1, 0);
    assertEquals(
        "in.ptu has no markers to split it at; 'photonbench info' lists the markers there are.",
        assertThrows(RecordingFormatException.class, () -> split(in, new SplitRule.AtMarkers(8)))
            .getMessage());
    assertThrows(
        RecordingFormatException.class, () -> split(in, new SplitRule.BetweenMarkers(8, 1)));
    assertTrue(
        assertThrows(
                RecordingFormatException.class,
                () -> split(in, new SplitRule.Every(TimeSpan.parse("1us"))))
            .getMessage()
            .contains("more than 10000 files"));
    assertTrue(
        assertThrows(
                RecordingFormatException.class,
                () -> split(in, new SplitRule.Every(TimeSpan.parse("0.4ns"))))
            .getMessage()
            .contains("take longer ones"));
    assertThrows(
        RecordingWriteException.class, () -> split(in, new SplitRule.Channels(), "xyz", SILENT));
    assertThrows(
        CancellationException.class,
        () -> split(in, new SplitRule.Every(TimeSpan.parse("1s")), "ptu", (_, _) -> false));
    assertEquals(List.of(), names(pieces));
    Files.writeString(pieces.resolve("in.channel-2.ptu"), "mine");
    assertThrows(RecordingWriteException.class, () -> split(in, new SplitRule.Channels()));
    assertEquals(List.of("in.channel-2.ptu"), names(pieces));
  }

  @Test
  void whatDoesNotFitIsNotCombined() throws IOException {
    Path t2 = recording("t2.ptu", RecordMode.T2, 1, 0);
    Path t3 = recording("t3.ptu", RecordMode.T3, 1, 0);
    Path out = folder.resolve("out.ptu");
    for (RecordingCombination.Kind kind : RecordingCombination.Kind.values()) {
      String message =
          assertThrows(
                  RecordingFormatException.class, () -> combine(kind, List.of(t2, t3), out, "0s"))
              .getMessage();
      assertTrue(message.endsWith(" Recording 1 is t2.ptu, recording 2 is t3.ptu."), message);
      assertFalse(Files.exists(out));
    }
    assertThrows(
        RecordingWriteException.class,
        () -> combine(RecordingCombination.Kind.JOIN, List.of(t2, t3), t3, "0s"));
    String beyond =
        assertThrows(
                RecordingFormatException.class,
                () -> combine(RecordingCombination.Kind.MERGE, List.of(t2, t2), out, "0s", 0, 126))
            .getMessage();
    assertTrue(beyond.contains("is beyond 126"), beyond);
    assertEquals(List.of("pieces", "t2.ptu", "t3.ptu"), names(folder));
  }
}
