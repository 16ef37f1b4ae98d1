package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.picoquant.RecordSteps.Expected;
import org.photonbench.photon.io.picoquant.RecordSteps.Step;

/** What holds for any sequence of records, any buffer, any block and any damage. */
class PtuPropertyTest {
  @Provide
  Arbitrary<List<Step>> steps() {
    return RecordSteps.steps();
  }

  @Provide
  Arbitrary<RecordType> types() {
    return Arbitraries.of(RecordType.class).filter(type -> type.code() != 0);
  }

  @Property(tries = 1500)
  void whatIsEncodedIsDecodedWhateverTheBufferAndTheBlock(
      @ForAll RecordType type,
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(min = 4, max = 300) int bufferBytes,
      @ForAll @IntRange(min = 1, max = 50) int capacity,
      @ForAll @IntRange(min = 1, max = 200) int longestRead,
      @ForAll boolean syncAsPhoton)
      throws IOException {
    OpenOptions options =
        syncAsPhoton
            ? new OpenOptions(Optional.of(new Channel(RecordSteps.SYNC_CHANNEL)))
            : OpenOptions.DEFAULT;
    int start = PtuBytes.of(type, 1).with().length;
    Expected expected = new Expected(type, start, steps, syncAsPhoton);
    byte[] file = PtuBytes.of(type, expected.words.size()).with(expected.records());
    Stream stream;
    try (ShortReads channel = new ShortReads(file, longestRead)) {
      UnifiedHeader header = UnifiedHeader.read(channel, "test.ptu");
      assertEquals(start, header.end());
      try (PtuSource source =
          new PtuSource(
              channel,
              "test.ptu",
              file.length,
              PtuHeader.info(header, type, options, "test.ptu"),
              RecordDecoder.of(type, options, header.end()),
              bufferBytes)) {
        stream = Stream.of(source, capacity);
        assertEquals(file.length, source.position());
      }
    }
    expected.check(stream);
  }

  @Property(tries = 1500)
  void damageNeverBreaksTheReader(
      @ForAll("types") RecordType type,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int damagedBytes,
      @ForAll boolean headerOnly)
      throws IOException {
    Random random = new Random(seed);
    byte[] file =
        PtuBytes.of(type, 200)
            .text("File_Comment", "A comment", StandardCharsets.UTF_8)
            .tag("Numbers", 3, 0x2001FFFF, 16, new byte[16])
            .with(random.ints(200).toArray());
    int span = headerOnly ? file.length - 800 : file.length;
    for (int i = 0; i < damagedBytes; i++) {
      file[random.nextInt(span)] = (byte) random.nextInt();
    }
    Path path = Files.createTempFile("damaged", ".ptu");
    try {
      int cut = random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length;
      Files.write(path, Arrays.copyOf(file, cut));
      try (PhotonSource source = new Recordings().open(path)) {
        Stream stream = Stream.of(source, 64);
        assertTrue(stream.balance().isBalanced());
        assertEquals(stream.photons().size(), stream.balance().photons());
        assertEquals(source.length(), source.position());
        assertTrue(stream.photons().stream().allMatch(p -> p.time() >= 0 && p.channel() >= 0));
      } catch (RecordingFormatException e) {
        assertTrue(e.getMessage().contains(path.getFileName().toString()), e::getMessage);
      }
    } finally {
      Files.delete(path);
    }
  }
}
