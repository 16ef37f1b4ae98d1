package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/** What holds for files of the old kind with any records, any buffer, any block and any damage. */
class LegacyPropertyTest {
  @Provide
  Arbitrary<List<Step>> steps() {
    return RecordSteps.steps();
  }

  @Provide
  Arbitrary<RecordType> types() {
    return Arbitraries.of(
        RecordType.PICOHARP_T2,
        RecordType.PICOHARP_T3,
        RecordType.HYDRAHARP_V1_T2,
        RecordType.HYDRAHARP_V1_T3,
        RecordType.HYDRAHARP_V2_T2,
        RecordType.HYDRAHARP_V2_T3,
        RecordType.TIMEHARP_200);
  }

  @Property(tries = 600)
  void whatIsEncodedIsDecodedWhateverTheBufferAndTheBlock(
      @ForAll("types") RecordType type,
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(min = 4, max = 300) int bufferBytes,
      @ForAll @IntRange(min = 1, max = 50) int capacity,
      @ForAll boolean syncAsPhoton)
      throws IOException {
    OpenOptions options =
        syncAsPhoton
            ? new OpenOptions(Optional.of(new Channel(RecordSteps.SYNC_CHANNEL)))
            : OpenOptions.DEFAULT;
    int start = LegacyBytes.of(type, 1).with().length;
    Expected expected = new Expected(type, start, steps, syncAsPhoton);
    int[] records = expected.records();
    byte[] file = LegacyBytes.of(type, records.length).with(records);
    Path path = Files.createTempFile("legacy", ".dat");
    try {
      Files.write(path, file);
      try (PtuSource source = new LegacyFormat().open(path, options, bufferBytes)) {
        assertEquals(type.title(), source.info().recordType());
        expected.check(Stream.of(source, capacity));
        assertEquals(file.length, source.position());
      }
    } finally {
      Files.delete(path);
    }
  }

  @Property(tries = 600)
  void damageNeverBreaksTheReader(
      @ForAll("types") RecordType type,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int damagedBytes,
      @ForAll boolean headerOnly)
      throws IOException {
    Random random = new Random(seed);
    byte[] file = LegacyBytes.of(type, 200).with(random.ints(200).toArray());
    int span = headerOnly ? file.length - 800 : file.length;
    for (int i = 0; i < damagedBytes; i++) {
      // The name of the instrument stays, or few files get beyond it.
      file[22 + random.nextInt(span - 22)] = (byte) random.nextInt();
    }
    Path path = Files.createTempFile("damaged", ".dat");
    try {
      int cut = random.nextInt(4) == 0 ? 1 + random.nextInt(file.length - 1) : file.length;
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
