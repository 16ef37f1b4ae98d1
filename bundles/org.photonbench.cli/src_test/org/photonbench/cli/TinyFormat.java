package org.photonbench.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/**
 * Recordings for tests of the command line: {@code TINY} and then one byte a millisecond: a digit
 * is a photon of that channel, {@code m} a marker, {@code !} a faulty record, {@code X} breaks the
 * reader, anything else an overflow.
 */
final class TinyFormat implements PhotonFormat {
  private static final byte[] MAGIC = "TINY".getBytes(StandardCharsets.US_ASCII);

  @Override
  public String id() {
    return "test.tiny";
  }

  @Override
  public String name() {
    return "Tiny";
  }

  @Override
  public List<String> extensions() {
    return List.of("tiny");
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    return start.remaining() >= MAGIC.length
        && start.slice(start.position(), MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
  }

  @Override
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == MAGIC.length) {
      throw new RecordingFormatException(file.getFileName() + " ends after its header.");
    }
    return new Source(bytes);
  }

  private static final class Source implements PhotonSource {
    private final byte[] bytes;
    private int position = MAGIC.length;
    private long photons;
    private long markers;
    private long faulty;
    private long overflows;

    Source(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public RecordingInfo info() {
      return new RecordingInfo(
          "Tiny",
          "Tiny T2",
          TimeBase.t2(1e-3),
          OptionalDouble.of(2),
          OptionalDouble.empty(),
          OptionalLong.of(bytes.length - MAGIC.length),
          "Tiny tagger",
          Optional.empty(),
          "of \"tests\"",
          List.of(new HeaderEntry("Tiny_Size", -1, "int", Integer.toString(bytes.length))),
          List.of("The clock is set to 1970."),
          true);
    }

    @Override
    public boolean next(PhotonBlock block) {
      block.clear();
      if (position >= bytes.length) {
        return false;
      }
      for (int end = Math.min(bytes.length, position + 5); position < end; position++) {
        byte b = bytes[position];
        long time = position - MAGIC.length;
        if (b >= '0' && b <= '9') {
          block.add(time, b - '0', 0);
          photons++;
        } else if (b == 'm') {
          block.add(new StreamEvent(StreamEvent.Kind.MARKER, time, block.size(), position, 1, ""));
          markers++;
        } else if (b == '!') {
          block.add(
              new StreamEvent(
                  StreamEvent.Kind.FAULTY_RECORD,
                  time,
                  block.size(),
                  position,
                  0,
                  "A record is no digit"));
          faulty++;
        } else if (b == 'X') {
          throw new IllegalStateException("the reader has a bug");
        } else {
          overflows++;
        }
      }
      return true;
    }

    @Override
    public RecordBalance balance() {
      return new RecordBalance(
          photons + markers + overflows + faulty,
          photons,
          markers,
          overflows,
          0,
          0,
          faulty,
          0,
          overflows);
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public void close() {}
  }
}
