package org.photonbench.photon.io.swabian;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Raw dumps of the tags of a Swabian Time Tagger as they are in memory, 16 bytes each,
 * little-endian: type (1 byte: 0 tag, 1 error, 2 overflow begins, 3 overflow ends, 4 missed
 * events), 0 (1 byte), number of missed events (2), channel (4, negative for falling edges), time
 * in ps (8).
 *
 * <p>Written from this description alone, without a recording to test it on. The files of Swabian's
 * own software (.ttbin) are compressed and something else; they need its library.
 *
 * <p>The dumps have no signature: a file is taken for one only if its first tags are possible and
 * rise in time.
 */
@Component(service = PhotonFormat.class)
public final class TagDumpFormat implements PhotonFormat {
  static final String NAME = "Swabian tag dump";

  /** Tags at the beginning that are looked at. */
  private static final int SAMPLE = 4096;

  /** Fewer tags than this prove nothing. */
  private static final int FEWEST = 8;

  /** So much of the tags may be earlier than the one before. */
  private static final double FALLING = 0.1;

  /** So much of the tags may mean nothing, for a file to be taken for a dump. */
  private static final double DAMAGED = 0.01;

  /** The same among the few tags at the very beginning, and in a file that is called a dump. */
  private static final double MORE_DAMAGED = 0.1;

  private static final TimeBase PICOSECONDS = TimeBase.t2(1e-12);

  @Override
  public String id() {
    return "swabian.tags";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of("bin", "dat", "raw");
  }

  @Override
  public String untested() {
    return ALL_OF_IT;
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    // Half of the first bytes of a tag are known, so the start alone refuses nearly everything.
    if (isTtbin(file) || !Sample.of(start).mayBe(1, MORE_DAMAGED)) {
      return false;
    }
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      return sample(channel).mayBe(FEWEST, DAMAGED);
    } catch (IOException e) {
      // Whether it can be opened at all is told by who opens it.
      return false;
    }
  }

  private static boolean isTtbin(Path file) {
    return RecordingFiles.name(file).toLowerCase(Locale.ROOT).endsWith(".ttbin");
  }

  private static Sample sample(SeekableByteChannel channel) throws IOException {
    return Sample.of(RecordingFiles.start(channel, SAMPLE * TagDumpSource.TAG_BYTES));
  }

  /** What the first tags of a file are like. */
  private record Sample(int tags, int photons, int damaged, int falling, boolean negative) {
    static Sample of(ByteBuffer start) {
      ByteBuffer bytes = start.duplicate().order(ByteOrder.LITTLE_ENDIAN);
      int tags = bytes.limit() / TagDumpSource.TAG_BYTES;
      int photons = 0;
      int falling = 0;
      int damaged = 0;
      boolean negative = false;
      boolean timed = false;
      long last = Long.MIN_VALUE;
      for (int i = 0; i < tags; i++) {
        long head = bytes.getLong(i * TagDumpSource.TAG_BYTES);
        long time = bytes.getLong(i * TagDumpSource.TAG_BYTES + Long.BYTES);
        int type = (int) head & 0xFF;
        int channel = (int) (head >> 32);
        boolean possible =
            type <= TagDumpSource.MISSED
                && (head & 0xFF00) == 0
                && (type == TagDumpSource.MISSED || (head & 0xFFFF_0000L) == 0)
                && time < TagDumpSource.TIME_LIMIT
                && time > -TagDumpSource.TIME_LIMIT
                && TagDumpSource.channel(channel) >= 0;
        damaged += possible ? 0 : 1;
        if (possible) {
          photons += type == TagDumpSource.TAG ? 1 : 0;
          negative |= channel < 0;
          falling += time < last ? 1 : 0;
          timed |= time != 0;
          last = time;
        }
      }
      return new Sample(tags, timed ? photons : 0, damaged, falling, negative);
    }

    boolean mayBe(int fewest, double mostDamaged) {
      return tags >= fewest
          && photons > 0
          && damaged <= mostDamaged * tags
          && falling <= FALLING * tags;
    }
  }

  @Override
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    return open(file, options, TagDumpSource.BUFFER_BYTES);
  }

  @SuppressWarnings("resource") // the source closes the channel
  TagDumpSource open(Path file, OpenOptions options, int bufferBytes) throws IOException {
    String fileName = RecordingFiles.name(file);
    Sample sample;
    long length;
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      sample = sample(channel);
      length = channel.size();
    }
    if (isTtbin(file) || !sample.mayBe(1, MORE_DAMAGED)) {
      throw new RecordingFormatException(
          fileName
              + ": this is no dump of Swabian time tags (16 bytes each, rising in time); if it was"
              + " saved by Swabian's FileWriter (.ttbin), replay it with FileReader and export its"
              + " tags.");
    }
    List<String> warnings = new ArrayList<>();
    if (sample.negative) {
      warnings.add(
          "Channels below 0 are falling edges: channel -n is read as channel "
              + TagDumpSource.FALLING
              + " + n.");
    }
    if (options.syncChannel().isPresent()) {
      warnings.add("The channel for sync events has no effect: a tag dump holds no sync events.");
    }
    RecordingInfo info =
        new RecordingInfo(
            NAME,
            "Tag, 16 bytes",
            PICOSECONDS,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalLong.empty(),
            "",
            Optional.empty(),
            "",
            List.of(),
            warnings,
            false);
    return new TagDumpSource(RecordingFiles.open(file), fileName, length, info, bufferBytes);
  }
}
