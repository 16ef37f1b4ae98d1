package org.photonbench.photon.io.swabian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.StreamEvent.Kind;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.Content;
import org.photonbench.photon.io.internal.Content.Event;
import org.photonbench.photon.io.internal.Content.Photon;

/** Tags of 16 bytes, made by hand: there is no recording to test this on. */
class TagDumpFormatTest {
  private static final TagDumpFormat FORMAT = new TagDumpFormat();

  @TempDir Path folder;

  /** A tag: type, number of missed events, channel, time in ps. */
  private static byte[] tag(int type, int missed, int channel, long time) {
    return ByteBuffer.allocate(16)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) type)
        .put((byte) 0)
        .putShort((short) missed)
        .putInt(channel)
        .putLong(time)
        .array();
  }

  private static byte[] join(byte[]... tags) {
    int length = Arrays.stream(tags).mapToInt(tag -> tag.length).sum();
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte[] tag : tags) {
      all.put(tag);
    }
    return all.array();
  }

  private Content read(byte[]... tags) throws IOException {
    return Content.of(FORMAT, Files.write(folder.resolve("run.bin"), join(tags)), 100);
  }

  @Test
  void bitPatterns() throws IOException {
    byte[] bytes = {
      0, 0, 0, 0, 1, 0, 0, 0, 0x39, 0x30, 0, 0, 0, 0, 0, 0, // channel 1 at 12345 ps
      0, 0, 0, 0, -2, -1, -1, -1, 0, 0, 0, 0, 1, 0, 0, 0, // falling edge of 2 at 2^32 ps
      4, 0, 0x10, 0x27, 3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, // 10000 missed of 3 at 2^33 ps
    };
    Content content = read(bytes);
    assertEquals(List.of(new Photon(12_345, 1, 0), new Photon(1L << 32, 65, 0)), content.photons());
    assertEquals(
        List.of(
            new Event(Kind.LOSS, 1L << 33, 2, 0, "10000 events of channel 3 were missed."),
            new Event(
                Kind.PROCESSING,
                1L << 32,
                2,
                1,
                "Falling edges are read as channels of their own: 1 of channel -2 as channel 65.")),
        content.events());
    assertEquals(new RecordBalance(3, 2, 0, 0, 0, 1, 0, 0, 0), content.balance());
    assertEquals(TimeBase.t2(1e-12), content.info().timeBase());
    assertFalse(content.info().testedOnRealData());
    assertEquals(
        List.of("Channels below 0 are falling edges: channel -n is read as channel 63 + n."),
        content.info().warnings());
  }

  @Test
  void everyChannelHasItsPlace() {
    assertEquals(0, TagDumpSource.channel(0));
    assertEquals(63, TagDumpSource.channel(63));
    assertEquals(-1, TagDumpSource.channel(64));
    assertEquals(64, TagDumpSource.channel(-1));
    assertEquals(126, TagDumpSource.channel(-63));
    assertEquals(-1, TagDumpSource.channel(-64));
    assertEquals(-1, TagDumpSource.channel(Integer.MIN_VALUE));
    assertEquals(-1, TagDumpSource.channel(Integer.MAX_VALUE));
  }

  @Test
  void anOverflowIsOneLossWithItsLengthAndCount() throws IOException {
    Content content =
        read(
            tag(0, 0, 1, 100),
            tag(2, 0, 0, 200),
            tag(4, 30, 1, 250),
            tag(4, 65_535, 2, 260),
            tag(3, 0, 0, 1200),
            tag(0, 0, 1, 1300),
            tag(2, 0, 0, 1400),
            tag(3, 0, 0, 1500));
    assertEquals(List.of(new Photon(100, 1, 0), new Photon(1300, 1, 0)), content.photons());
    assertEquals(
        List.of(
            new Event(
                Kind.LOSS,
                1200,
                1,
                1000,
                "The buffer of the time tagger overflowed: 65565 events were missed."),
            new Event(
                Kind.LOSS,
                1500,
                2,
                100,
                "The buffer of the time tagger overflowed: events were missed, how many is not"
                    + " known.")),
        content.events());
    assertEquals(new RecordBalance(8, 2, 0, 0, 0, 6, 0, 0, 0), content.balance());
  }

  @Test
  void anOverflowThatDoesNotEndIsTold() throws IOException {
    assertEquals(
        List.of(
            new Event(
                Kind.LOSS,
                100,
                1,
                0,
                "The buffer of the time tagger overflowed: events were missed, how many is not known."
                    + " The file ends before the overflow does.")),
        read(tag(0, 0, 1, 100), tag(2, 0, 0, 200)).events());
  }

  @Test
  void errorsAreLosses() throws IOException {
    assertEquals(
        List.of(
            new Event(
                Kind.LOSS,
                150,
                1,
                0,
                "The time tagger reported an error: its times may jump here.")),
        read(tag(0, 0, 1, 100), tag(1, 0, 0, 150)).events());
  }

  @Test
  void whatMeansNothingIsAFaultAtItsPlace() throws IOException {
    byte[][] tags = new byte[4100][];
    Arrays.setAll(tags, i -> tag(0, 0, 1, i + 1));
    tags[0] = tag(5, 0, 1, 1);
    tags[1] = tag(0, 0, 64, 2);
    tags[2] = tag(0, 0, 1, 3);
    tags[2][1] = 1;
    tags[4099] = tag(0, 0, 1, 1L << 62);
    Content content = read(tags);
    assertEquals(4096, content.photons().size());
    assertEquals(
        List.of(
            "The tag at byte 0 means nothing: there is no type 5.",
            "The tag at byte 16 means nothing: channel 64 is not among -63 to 63.",
            "The tag at byte 32 means nothing: bytes that should be 0 are not.",
            "The tag at byte 65584 means nothing: its time, 4611686018427387904 ps, is not"
                + " possible."),
        content.events().stream().map(Event::message).toList());
    assertEquals(new RecordBalance(4100, 4096, 0, 0, 0, 0, 4, 0, 0), content.balance());
  }

  @Test
  void anIncompleteTagIsTold() throws IOException {
    Content content = read(tag(0, 0, 1, 100), new byte[5]);
    assertEquals(
        List.of(
            new Event(
                Kind.TRUNCATED,
                100,
                1,
                5,
                "The file ends within a tag: its last 5 bytes are not read.")),
        content.events());
    assertEquals(5, content.balance().trailingBytes());
  }

  @Test
  void dumpsAreRecognisedByTheirTags() throws IOException {
    Random random = new Random(1);
    byte[][] tags = new byte[5000][];
    long time = 0;
    for (int i = 0; i < tags.length; i++) {
      time += random.nextInt(1_000_000);
      tags[i] = tag(0, 0, 1 + random.nextInt(4), time);
    }
    Path file = Files.write(folder.resolve("run.bin"), join(tags));
    assertInstanceOf(TagDumpFormat.class, new Recordings().recognise(file));
    assertFalse(recognised("few.bin", join(Arrays.copyOf(tags, 7))));
    assertFalse(recognised("zeros.bin", new byte[16_000]));
    tags[17][1] = 3;
    tags[1000][0] = 9;
    assertTrue(recognised("damaged.bin", join(tags)));
    assertFalse(recognised("run.ttbin", join(tags)));
    byte[] noise = new byte[16_000];
    random.nextBytes(noise);
    assertFalse(recognised("noise.bin", noise));
  }

  private boolean recognised(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return FORMAT.recognises(
        ByteBuffer.wrap(Arrays.copyOf(bytes, Math.min(512, bytes.length))), file);
  }

  @Test
  void noneOfTheRealFilesIsTakenForADump() throws IOException {
    Path data = Path.of(System.getProperty("photonbench.data", "../../../shared/data"));
    assumeTrue(
        Files.isDirectory(data),
        () -> "no folder " + data.toAbsolutePath() + "; set -Dphotonbench.data");
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(
            recognised(file.getFileName().toString(), Files.readAllBytes(file)), file.toString());
      }
    }
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    for (String name : List.of("noise.bin", "run.ttbin")) {
      byte[] bytes = new byte[640];
      new Random(1).nextBytes(bytes);
      Path file = Files.write(folder.resolve(name), bytes);
      assertEquals(
          name
              + ": this is no dump of Swabian time tags (16 bytes each, rising in time); if it was"
              + " saved by Swabian's FileWriter (.ttbin), replay it with FileReader and export its"
              + " tags.",
          assertThrows(RecordingFormatException.class, () -> FORMAT.open(file, OpenOptions.DEFAULT))
              .getMessage());
    }
  }

  @Property(tries = 300)
  void tagsReadBackWhateverTheBlocks(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 700) int capacity,
      @ForAll @IntRange(min = 16, max = 900) int bufferBytes)
      throws IOException {
    Random random = new Random(seed);
    List<byte[]> tags = new ArrayList<>();
    List<Photon> photons = new ArrayList<>();
    long time = 0;
    long invalid = 0;
    int count = 1 + random.nextInt(600);
    for (int i = 0; i < count; i++) {
      time += random.nextLong(1L << random.nextInt(1, 40));
      if (i > 0 && random.nextInt(10) == 0) {
        int type = 1 + random.nextInt(4);
        tags.add(tag(type, type == 4 ? random.nextInt(65_536) : 0, random.nextInt(20), time));
        invalid++;
      } else {
        int channel = random.nextInt(-63, 64);
        tags.add(tag(0, 0, channel, time));
        photons.add(new Photon(time, channel < 0 ? 63 - channel : channel, 0));
      }
    }
    if (photons.get(photons.size() - 1).time() == 0) {
      return;
    }
    int trailing = random.nextInt(16);
    tags.add(new byte[trailing]);
    Path file = Files.createTempFile("tags", ".bin");
    try {
      Files.write(file, join(tags.toArray(new byte[0][])));
      try (TagDumpSource source = FORMAT.open(file, OpenOptions.DEFAULT, bufferBytes)) {
        Content content = Content.of(source, capacity);
        assertEquals(photons, content.photons());
        assertEquals(
            new RecordBalance(count, photons.size(), 0, 0, 0, invalid, 0, trailing, 0),
            content.balance());
        assertEquals(List.of(), content.events(Kind.FAULTY_RECORD));
      }
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 1000)
  void damageNeverBreaksTheReader(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int damaged) throws IOException {
    Random random = new Random(seed);
    byte[][] tags = new byte[1000][];
    Arrays.setAll(tags, i -> tag(i % 50 == 49 ? 1 + i % 4 : 0, 0, 1 + i % 3, 1000L * (i + 1)));
    byte[] bytes = join(tags);
    for (int i = 0; i < damaged; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    if (random.nextInt(4) == 0) {
      bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1));
    }
    Path path = Files.createTempFile("damaged", ".bin");
    try {
      Files.write(path, bytes);
      Content content = Content.of(FORMAT, path, 64);
      assertEquals(bytes.length / 16, content.balance().records());
      assertTrue(content.photons().stream().allMatch(photon -> photon.channel() >= 0));
    } catch (RecordingFormatException e) {
      assertTrue(e.getMessage().contains(path.getFileName().toString()), e::getMessage);
    } finally {
      Files.delete(path);
    }
  }
}
