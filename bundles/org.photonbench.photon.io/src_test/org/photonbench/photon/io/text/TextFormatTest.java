package org.photonbench.photon.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.internal.Content;
import org.photonbench.photon.io.internal.Content.Event;
import org.photonbench.photon.io.internal.Content.Photon;

/** The dialects in which photons are written as text, and what is none. */
class TextFormatTest {
  private static final TextFormat FORMAT = new TextFormat();

  /** Channel and time of the photons in most of these tests. */
  private static final List<Photon> PHOTONS =
      List.of(
          new Photon(120, 0, 0),
          new Photon(125, 1, 0),
          new Photon(300, 0, 0),
          new Photon(300, 0, 0),
          new Photon(1_000_000_007, 1, 0),
          new Photon(1_000_000_300, 0, 0));

  private static final String NO_UNIT =
      "The file does not tell the unit of the time: 1 ps is taken. If it is another one, put it into"
          + " the name of the column, as in \"time (ns)\", or a line \"# time_unit_s: 1e-9\" at the"
          + " beginning.";

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.write(folder.resolve("run.txt"), text.getBytes(StandardCharsets.UTF_8));
  }

  private Content read(String text) throws IOException {
    Path file = file(text);
    assertTrue(recognised(file), "not recognised");
    return Content.of(FORMAT, file);
  }

  private static boolean recognised(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return FORMAT.recognises(
        ByteBuffer.wrap(Arrays.copyOf(bytes, Math.min(512, bytes.length))), file);
  }

  /** The photons in lines, with the separator, the end of a line and the order given. */
  private static String lines(String separator, String end, boolean timeFirst) {
    StringBuilder text = new StringBuilder();
    for (Photon photon : PHOTONS) {
      text.append(timeFirst ? photon.time() : photon.channel())
          .append(separator)
          .append(timeFirst ? photon.channel() : photon.time())
          .append(end);
    }
    return text.toString();
  }

  @Test
  void everySeparatorOrderAndLineEnd() throws IOException {
    for (String separator : List.of(",", ";", "\t", " ", "   ", ", ", " ; ", " \t ")) {
      for (String end : List.of("\n", "\r\n", "\r", separator.strip() + "\n")) {
        for (boolean timeFirst : new boolean[] {false, true}) {
          Content content = read(lines(separator, end, timeFirst));
          assertEquals(PHOTONS, content.photons(), separator + "|" + end + "|" + timeFirst);
          assertEquals(TimeBase.t2(1e-12), content.info().timeBase());
          assertEquals(List.of(NO_UNIT), content.info().warnings());
          assertEquals(List.of(), content.events());
        }
      }
    }
  }

  @Test
  void theLastLineMayHaveNoEnd() throws IOException {
    String text = lines(",", "\n", false);
    assertEquals(PHOTONS, read(text.substring(0, text.length() - 1)).photons());
  }

  @Test
  void theHeaderNamesColumnsAndUnits() throws IOException {
    for (String header :
        List.of(
            "channel,time (ns)",
            "# Channel,Time [ns]",
            "\"Detector\",\"Timestamp (ns)\"",
            "% ch,arrival time / ns",
            "det,macro_time_ns",
            "input,t in ns")) {
      Content content = read(header + "\n" + lines(",", "\n", false));
      assertEquals(PHOTONS, content.photons(), header);
      assertEquals(TimeBase.t2(1e-9), content.info().timeBase(), header);
      assertEquals(List.of(), content.info().warnings(), header);
    }
    assertEquals(PHOTONS, read("time_ps;channel\n" + lines(";", "\n", true)).photons());
    assertEquals(TimeBase.t2(1e-12), read("Time (\u00b5s)\tCh\n1.5\t0\n").info().timeBase());
  }

  @Test
  void aHeaderIsEnoughForASingleLine() throws IOException {
    assertEquals(List.of(new Photon(5, 3, 0)), read("channel,time (ps)\n3,5\n").photons());
  }

  @Test
  void columnsThatMeanNothingHereAreLeftOut() throws IOException {
    Content content = read("index,time (ps),power,channel\n0,17,0.5,1\n1,29,0.25,0\n");
    assertEquals(List.of(new Photon(17, 1, 0), new Photon(29, 0, 0)), content.photons());
  }

  @Test
  void seconds() throws IOException {
    Content content =
        read("channel;time (s)\n0;0.000000000001\n1;1.5\n0;86400.123456789012\n1;9E+04\n");
    assertEquals(TimeBase.t2(1e-12), content.info().timeBase());
    assertEquals(
        List.of(
            new Photon(1, 0, 0),
            new Photon(1_500_000_000_000L, 1, 0),
            new Photon(86_400_123_456_789_012L, 0, 0),
            new Photon(90_000_000_000_000_000L, 1, 0)),
        content.photons());
    assertEquals(List.of(), content.events());
  }

  @Test
  void decimalCommas() throws IOException {
    Content content = read("Kanal;Time (ns)\n0;1,5\n1;2,25\n0;10\n");
    assertEquals(TimeBase.t2(1e-12), content.info().timeBase());
    assertEquals(
        List.of(new Photon(1500, 0, 0), new Photon(2250, 0, 0), new Photon(10_000, 0, 0)),
        content.photons().stream().map(p -> new Photon(p.time(), 0, 0)).toList());
    assertEquals(
        List.of(new Photon(1500, 0, 0), new Photon(2250, 1, 0), new Photon(10_000, 0, 0)),
        read("channel time(ns)\n0 1,5\n1 2,25\n0 10\n").photons());
  }

  @Test
  void finerThanAPicosecond() throws IOException {
    Content content = read("channel\ttime (ps)\n0\t1.25\n1\t2\n");
    assertEquals(TimeBase.t2(1e-14), content.info().timeBase());
    assertEquals(List.of(new Photon(125, 0, 0), new Photon(200, 1, 0)), content.photons());
  }

  @Test
  void digitsThatComeLateAreRoundedAndTold() throws IOException {
    StringBuilder text = new StringBuilder("channel,time (ps)\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("0,").append(i).append('\n');
    }
    text.append("1,20000.6\n");
    Content content = read(text.toString());
    assertEquals(new Photon(20_001, 1, 0), content.photons().get(20_000));
    assertEquals(
        List.of(
            new Event(
                Kind.HEADER,
                20_001,
                20_001,
                1,
                "1 photons have times with more digits than those at the beginning of the file; they are"
                    + " rounded to ticks.")),
        content.events());
  }

  @Test
  void aThirdColumnIsTheMicroTime() throws IOException {
    Content content = read("channel,macro time (ns),micro time (ps)\n0,100,4096\n1,230,17\n");
    assertEquals(TimeBase.t3Clock(1e-9, 1e-12), content.info().timeBase());
    assertEquals(List.of(new Photon(100, 0, 4096), new Photon(230, 1, 17)), content.photons());
    assertEquals(List.of(), content.info().warnings());
    Content bare = read("0 100 9\n0 230 17\n1 231 3\n0 500 0\n1 600 17\n0 601 2\n");
    assertEquals(TimeBase.t3Clock(1e-12, 1e-12), bare.info().timeBase());
    assertEquals(new Photon(231, 1, 3), bare.photons().get(2));
    assertEquals(2, bare.info().warnings().size());
  }

  @Test
  void unitsMayStandInALineBefore() throws IOException {
    Content content =
        read(
            "# run 7\n# time_unit_s: 1.25e-8\n# micro_time_unit_s = 4e-12\n"
                + "channel,nsync,dtime\n0,100,4095\n1,230,17\n");
    assertEquals(TimeBase.t3(1.25e-8, 4e-12), content.info().timeBase());
    assertEquals(List.of(), content.info().warnings());
    assertEquals(new HeaderEntry("line", 1, "text", "# run 7"), content.info().entries().get(0));
  }

  @Test
  void withoutAChannelAllIsChannelZeroIfTheColumnsAreNamed() throws IOException {
    Content content = read("macro time (ns)\tmicro time (ps)\n5\t6\n7\t8\n");
    assertEquals(List.of(new Photon(5, 0, 6), new Photon(7, 0, 8)), content.photons());
    assertEquals(
        List.of("No column is named as the channel: all photons are in channel 0."),
        content.info().warnings());
  }

  @Test
  void commentsAndEmptyLinesAreNoPhotons() throws IOException {
    Content content =
        read("Measured at 4 K\n\n# laser 405 nm\n" + lines(",", "\n# in between\n\n   \n", false));
    assertEquals(PHOTONS, content.photons());
    assertEquals(PHOTONS.size(), content.balance().records());
    assertEquals(
        List.of("Measured at 4 K", "# laser 405 nm"),
        content.info().entries().stream().map(HeaderEntry::value).toList());
  }

  @Test
  void badLinesAreFaultsAtTheirPlace() throws IOException {
    String start = "channel,time (ps)\n0,10\n";
    Content content =
        read(
            start
                + "1,oops\n0,20\n127,21\n-1,22\n0.5,23\n7\n0,9223372036854775807\n1,30\n"
                + "1,31\n".repeat(100));
    assertEquals(new Photon(20, 0, 0), content.photons().get(1));
    assertEquals(new RecordBalance(109, 103, 0, 0, 0, 0, 6, 0, 0), content.balance());
    assertEquals(
        List.of(
            "The line \"1,oops\" at byte 23 is no photon: its time is no number, or too large.",
            "The line \"127,21\" at byte 35 is no photon: its channel is not among 0 to 126.",
            "The line \"-1,22\" at byte 42 is no photon: its channel is not among 0 to 126.",
            "The line \"0.5,23\" at byte 48 is no photon: its channel is not among 0 to 126.",
            "The line \"7\" at byte 55 is no photon: it has fewer than 2 columns.",
            "The line \"0,9223372036854775807\" at byte 57 is no photon: its time is no number, or"
                + " too large."),
        content.events().stream().map(Event::message).toList());
    assertEquals(23, start.length());
  }

  @Test
  void longLinesDoNotFillTheMemory() throws IOException {
    String good = "1,5\n".repeat(50);
    String text =
        "channel,time (ps)\n"
            + good
            + "7".repeat(1_000_000)
            + "\n0,6\n"
            + "8".repeat(5000)
            + "\n1,7";
    Path file = file(text);
    for (int buffer : new int[] {TextSource.LONGEST_LINE + 10, TextSource.BUFFER_BYTES}) {
      try (TextSource source = FORMAT.open(file, OpenOptions.DEFAULT, buffer)) {
        Content content = Content.of(source, 7);
        assertEquals(52, content.photons().size());
        assertEquals(new Photon(7, 1, 0), content.photons().get(51));
        assertEquals(2, content.balance().faulty());
        assertTrue(
            content.events().get(0).message().contains(" at byte 218 is no photon: it is longer"),
            content.events().get(0).message());
      }
    }
  }

  @Test
  void photonsOutOfOrderAreTold() throws IOException {
    Content content = read("channel,time (ps)\n0,10\n1,9\n0,20\n");
    assertEquals(3, content.photons().size());
    assertEquals(
        List.of(
            new Event(
                Kind.TIME_ORDER,
                9,
                2,
                1,
                "1 photon is earlier than the photon before, at byte 23.")),
        content.events());
  }

  @Test
  void histogramsAndSpectraAreNoPhotons() throws IOException {
    StringBuilder decay = new StringBuilder("time (ns),counts\n");
    StringBuilder trace = new StringBuilder();
    StringBuilder spectrum = new StringBuilder();
    StringBuilder matrix = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      decay.append(i * 0.016).append(',').append(i % 3).append('\n');
      trace.append(i).append('\t').append(i % 4).append('\n');
      spectrum.append(400 + 0.05 * i * i).append('\t').append(1000 + i).append('\n');
      matrix.append("1 2 3 4 5 6\n");
    }
    for (CharSequence text : List.of(decay, trace, spectrum, matrix)) {
      assertFalse(recognised(file(text.toString())), text.toString().substring(0, 40));
    }
  }

  @Test
  void otherTextIsRefused() throws IOException {
    for (String text :
        List.of("notes\n", "a,b\nc,d\n", "1,2\n", "channel,time (ps)\n", "{\"a\": 1}", "\0\0\0")) {
      Path file = file(text);
      assertFalse(recognised(file), text);
      assertEquals(
          "run.txt: no lines with a channel and a time were found in this text; name its columns, as"
              + " in \"channel,time (ps)\", or open the recording that it was made from.",
          assertThrows(RecordingFormatException.class, () -> FORMAT.open(file, OpenOptions.DEFAULT))
              .getMessage());
    }
  }

  @Test
  void noneOfTheRealFilesIsTakenForPhotonsInText() throws IOException {
    Path data = Path.of(System.getProperty("photonbench.data", "../../../shared/data"));
    assumeTrue(
        Files.isDirectory(data),
        () -> "no folder " + data.toAbsolutePath() + "; set -Dphotonbench.data");
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(recognised(file), file.toString());
      }
    }
  }
}
