package org.photonbench.experiment.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.PtuOptions;
import org.photonbench.photon.io.write.PtuWriter;
import org.photonbench.photon.io.write.RecordingDescription;
import org.photonbench.photon.io.write.RecordingEnd;

/** A recording that a test lets grow in pieces of random length. */
final class GrowingFile implements AutoCloseable {
  private final PhotonSource source;
  private final PtuWriter writer;
  private final Random random;

  GrowingFile(PhotonSource source, Path file, long seed) throws IOException {
    this.source = source;
    random = new Random(seed);
    RecordingDescription about =
        new RecordingDescription(
            source.info().timeBase(),
            "test",
            Optional.empty(),
            "",
            source.info().syncRateHertz(),
            List.of(),
            "test",
            "1");
    writer = PtuWriter.create(file, OutputMode.DIRECT, about, PtuOptions.DEFAULT);
  }

  /** Writes a block of random length, now and then a gap, and hands it to the system at random. */
  boolean grow() throws IOException {
    PhotonBlock block =
        new PhotonBlock(source.info().timeBase().mode(), 1 + random.nextInt(20_000));
    boolean more = source.next(block);
    if (more && block.size() > 0 && random.nextInt(20) == 0) {
      long last = block.times()[block.size() - 1];
      block.add(
          new StreamEvent(
              StreamEvent.Kind.LOSS, last, block.size(), -1, 1 + random.nextInt(50), "Lost."));
    }
    writer.write(block);
    if (random.nextInt(3) > 0) {
      writer.flush();
    }
    return more;
  }

  /** Hands all that was written to the system. */
  void flush() throws IOException {
    writer.flush();
  }

  void finish() throws IOException {
    writer.finish(
        new RecordingEnd(
            OptionalDouble.of(source.info().acquisitionSeconds().orElseThrow()),
            RecordingEnd.TIME_OVER));
    writer.publish();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    source.close();
  }
}
