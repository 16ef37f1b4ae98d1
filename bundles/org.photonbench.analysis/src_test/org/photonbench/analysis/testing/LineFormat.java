package org.photonbench.analysis.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
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
 * Recordings as text, for tests: {@code LINES T2 1e-9 2.5} or {@code LINES T3 1e-7 1e-11 2.5}
 * (tick, micro tick, acquisition time in s, {@code -} for none), then one record a line: {@code
 * time channel [micro]}, {@code marker time bits} or {@code KIND time value message}.
 */
public final class LineFormat implements PhotonFormat {
  private static final int PHOTONS_A_BLOCK = 7;

  @Override
  public String id() {
    return "test.lines";
  }

  @Override
  public String name() {
    return "Lines";
  }

  @Override
  public List<String> extensions() {
    return List.of("lines");
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    byte[] magic = "LINES ".getBytes(StandardCharsets.US_ASCII);
    return start.remaining() >= magic.length
        && start.slice(start.position(), magic.length).equals(ByteBuffer.wrap(magic));
  }

  @Override
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    String text = Files.readString(file);
    String[] lines = text.split("\n");
    String[] header = lines[0].split(" ");
    boolean t3 = header[1].equals("T3");
    String acquisition = header[t3 ? 4 : 3];
    double tick = Double.parseDouble(header[2]);
    TimeBase timeBase = t3 ? TimeBase.t3(tick, Double.parseDouble(header[3])) : TimeBase.t2(tick);
    RecordingInfo info =
        new RecordingInfo(
            "Lines",
            "Test " + header[1],
            timeBase,
            acquisition.equals("-")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(acquisition)),
            OptionalDouble.empty(),
            OptionalLong.empty(),
            "Test tagger",
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            true);
    return new Source(file, info, lines, text.length());
  }

  private static final class Source implements PhotonSource {
    private final Path file;
    private final RecordingInfo info;
    private final String[] lines;
    private final long length;
    private int line = 1;
    private long position;
    private long photons;
    private long markers;
    private long faulty;

    Source(Path file, RecordingInfo info, String[] lines, long length) {
      this.file = file;
      this.info = info;
      this.lines = lines;
      this.length = length;
      position = lines[0].length() + 1;
    }

    @Override
    public RecordingInfo info() {
      return info;
    }

    @Override
    public boolean next(PhotonBlock block) throws IOException {
      block.clear();
      if (line >= lines.length) {
        return false;
      }
      while (line < lines.length && block.size() < PHOTONS_A_BLOCK) {
        String[] words = lines[line].split(" ", 4);
        if (Character.isDigit(words[0].charAt(0))) {
          int micro = words.length > 2 ? Integer.parseInt(words[2]) : 0;
          block.add(Long.parseLong(words[0]), Integer.parseInt(words[1]), micro);
          photons++;
        } else if (words[0].equals("marker")) {
          add(block, StreamEvent.Kind.MARKER, words, "");
          markers++;
        } else if (words[0].equals("broken")) {
          throw new RecordingFormatException(
              file.getFileName() + " breaks off at byte " + position + "; copy it again.");
        } else {
          add(block, StreamEvent.Kind.valueOf(words[0]), words, words[3]);
          faulty++;
        }
        position += lines[line].length() + 1;
        line++;
      }
      return true;
    }

    private void add(PhotonBlock block, StreamEvent.Kind kind, String[] words, String message) {
      block.add(
          new StreamEvent(
              kind,
              Long.parseLong(words[1]),
              block.size(),
              position,
              Long.parseLong(words[2]),
              message));
    }

    @Override
    public RecordBalance balance() {
      return new RecordBalance(photons + markers + faulty, photons, markers, 0, 0, 0, faulty, 0, 0);
    }

    @Override
    public long position() {
      return Math.min(position, length);
    }

    @Override
    public long length() {
      return length;
    }

    @Override
    public void close() {}
  }
}
