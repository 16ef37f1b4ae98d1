package org.photonbench.photon.io.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.FaultLog;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Reads photons line by line through one buffer. A line that is no photon is a fault at its place.
 * The length of the file is that at opening.
 */
final class TextSource implements PhotonSource {
  static final int BUFFER_BYTES = 1 << 18;

  /** Longer lines are faults. Every buffer holds more. */
  static final int LONGEST_LINE = 1 << 12;

  private static final int EVENTS_PER_BLOCK = 4096;

  /** Returns to the caller after so much of the file even without a photon, for its progress. */
  private static final long BYTES_PER_BLOCK = 16L << 20;

  private static final int SHOWN_OF_A_LINE = 60;

  /** Before every time that a line can hold. */
  private static final long BEFORE_ALL = -(1L << 62);

  /** What the comments among the photons say. */
  interface Notes {
    /** Nothing. */
    Notes NONE =
        new Notes() {
          @Override
          public StreamEvent read(String comment, int photonIndex, long position) {
            return null;
          }

          @Override
          public void end(Report report, long photons) {
            // Nothing was said.
          }
        };

    /** Takes an event. */
    interface Report {
      void add(StreamEvent.Kind kind, long value, String message);
    }

    /** The event that a comment line stands for; null if it is none. */
    StreamEvent read(String comment, int photonIndex, long position);

    /** Compares what the comments said with what was read. */
    void end(Report report, long photons);
  }

  private final SeekableByteChannel channel;
  private final String fileName;
  private final RecordingInfo info;
  private final TextLayout layout;
  private final Notes notes;
  private final long length;
  private final TextNumber number = new TextNumber();
  private final FaultLog faultLog = new FaultLog();
  private final byte[] bytes;

  /** Position in the file of the first byte in the buffer. */
  private long bufferPosition;

  private int at;
  private int filled;

  /** Where a line began that is too long to be kept whole; -1 if there is none. */
  private long longLine = -1;

  private long records;
  private long photons;
  private long markers;
  private long faulty;
  private long rounded;
  private long lastTime = BEFORE_ALL;
  private boolean ended;

  /**
   * Takes over the channel and closes it.
   *
   * @param firstLine position of the first line to be read
   * @param bufferBytes more than {@link #LONGEST_LINE}
   */
  TextSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      TextLayout layout,
      Notes notes,
      long firstLine,
      int bufferBytes) {
    this.channel = channel;
    this.fileName = fileName;
    this.length = length;
    this.info = info;
    this.layout = layout;
    this.notes = notes;
    bufferPosition = firstLine;
    bytes = new byte[bufferBytes];
  }

  @Override
  public RecordingInfo info() {
    return info;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A block may come without photons before the end, if a long stretch of the file has none.
   */
  @Override
  public boolean next(PhotonBlock block) throws IOException {
    block.clearFor(info.timeBase().mode());
    if (ended) {
      return false;
    }
    long pause = position() + BYTES_PER_BLOCK;
    while (block.size() < block.capacity()
        && block.events().size() < EVENTS_PER_BLOCK
        && position() < pause) {
      int end = lineEnd();
      if (end < 0) {
        if (fill()) {
          continue;
        }
        if (at < filled) {
          // The last line may come without its end.
          line(block, at, filled);
          at = filled;
          continue;
        }
        if (block.size() > 0) {
          return true;
        }
        end(block);
        return false;
      }
      line(block, at, end);
      at = end + 1;
    }
    return true;
  }

  /** Where the line that begins at {@link #at} ends; -1 if its end is not in the buffer. */
  private int lineEnd() {
    final byte[] bytes = this.bytes;
    for (int i = at; i < filled; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads more behind the incomplete line in the buffer, of which what is too long is left out.
   *
   * @return false if there is no more
   */
  private boolean fill() throws IOException {
    int keep = filled - at;
    if (keep > LONGEST_LINE) {
      longLine = longLine < 0 ? bufferPosition + at : longLine;
      bufferPosition += at + keep - LONGEST_LINE;
      System.arraycopy(bytes, at, bytes, 0, LONGEST_LINE);
      filled = LONGEST_LINE;
    } else {
      bufferPosition += at;
      System.arraycopy(bytes, at, bytes, 0, keep);
      filled = keep;
    }
    at = 0;
    long from = bufferPosition + filled;
    int wanted = (int) Math.min(bytes.length - filled, length - from);
    if (wanted <= 0) {
      return false;
    }
    channel.position(from);
    ByteBuffer target = ByteBuffer.wrap(bytes, filled, wanted);
    int read = 0;
    while (read == 0) {
      read = channel.read(target);
    }
    if (read < 0) {
      throw RecordingFiles.becameShorter(fileName);
    }
    filled += read;
    return true;
  }

  private void line(PhotonBlock block, int lineStart, int end) {
    if (longLine >= 0 || end - lineStart > LONGEST_LINE) {
      long position = longLine >= 0 ? longLine : bufferPosition + lineStart;
      longLine = -1;
      faulty(block, lineStart, end, position, "it is longer than " + LONGEST_LINE + " bytes");
      return;
    }
    int from = TextLayout.skipBlanks(bytes, lineStart, end);
    if (from == end) {
      return;
    }
    if (TextLayout.isComment(bytes, from, end)) {
      comment(block, from, end);
    } else {
      photon(block, from, end);
    }
  }

  private void comment(PhotonBlock block, int from, int end) {
    if (notes == Notes.NONE) {
      return;
    }
    String text = new String(bytes, from, end - from, StandardCharsets.UTF_8);
    StreamEvent event = notes.read(text, block.size(), bufferPosition + from);
    if (event != null) {
      block.add(event);
      if (event.kind() == StreamEvent.Kind.MARKER) {
        markers++;
        records++;
      }
    }
  }

  private void photon(PhotonBlock block, int from, int end) {
    final TextLayout layout = this.layout;
    long channelNumber = 0;
    long time = TextNumber.NONE;
    long micro = 0;
    boolean between = false;
    int start = from;
    for (int column = 0; column < layout.columns(); column++) {
      if (start > end) {
        faulty(block, from, end, "it has fewer than " + layout.columns() + " columns");
        return;
      }
      int stop = TextSniffer.columnEnd(bytes, start, end, layout.separator());
      if (column == layout.time()) {
        time = number.parse(bytes, start, stop, layout.decimal(), layout.timeShift());
        between |= number.rounded();
      } else if (column == layout.channel()) {
        channelNumber = number.parse(bytes, start, stop, layout.decimal(), 0);
        if (number.rounded()) {
          channelNumber = TextNumber.NONE;
        }
      } else if (column == layout.microTime()) {
        micro = number.parse(bytes, start, stop, layout.decimal(), layout.microShift());
        between |= number.rounded();
      }
      start =
          layout.separator() == ' ' && stop < end
              ? TextLayout.skipBlanks(bytes, stop, end)
              : stop + 1;
    }
    if (time == TextNumber.NONE) {
      faulty(block, from, end, "its time is no number, or too large");
    } else if (channelNumber < 0 || channelNumber > Channel.MAX) {
      faulty(block, from, end, "its channel is not among 0 to " + Channel.MAX);
    } else if (micro < 0 || micro > Integer.MAX_VALUE) {
      faulty(block, from, end, "its micro time is not possible");
    } else {
      int k = block.size();
      block.times()[k] = time;
      block.channels()[k] = (byte) channelNumber;
      if (block.mode() == RecordMode.T3) {
        block.microTimes()[k] = (int) micro;
      }
      block.setSize(k + 1);
      records++;
      photons++;
      rounded += between ? 1 : 0;
      if (time < lastTime && faultLog.lists(StreamEvent.Kind.TIME_ORDER, 1)) {
        block.add(
            new StreamEvent(
                StreamEvent.Kind.TIME_ORDER,
                time,
                k + 1,
                bufferPosition + from,
                1,
                "1 photon is earlier than the photon before, at byte "
                    + (bufferPosition + from)
                    + "."));
      }
      lastTime = time;
    }
  }

  private void faulty(PhotonBlock block, int from, int end, String why) {
    faulty(block, from, end, bufferPosition + from, why);
  }

  private void faulty(PhotonBlock block, int from, int end, long position, String why) {
    records++;
    faulty++;
    if (faultLog.lists(StreamEvent.Kind.FAULTY_RECORD, 1)) {
      int shown = Math.min(SHOWN_OF_A_LINE, end - from);
      String text =
          new String(bytes, from, shown, StandardCharsets.UTF_8).strip().replaceAll("\\p{C}", "?")
              + (shown < end - from ? "..." : "");
      block.add(
          new StreamEvent(
              StreamEvent.Kind.FAULTY_RECORD,
              timeReached(),
              block.size(),
              position,
              0,
              "The line \"" + text + "\" at byte " + position + " is no photon: " + why + "."));
    }
  }

  private long timeReached() {
    return photons == 0 ? 0 : lastTime;
  }

  private void end(PhotonBlock block) {
    ended = true;
    faultLog.summarise(block, timeReached(), length);
    if (rounded > 0) {
      add(
          block,
          StreamEvent.Kind.HEADER,
          rounded,
          rounded
              + " photons have times with more digits than those at the beginning of the file; they"
              + " are rounded to ticks.");
    }
    notes.end((kind, value, message) -> add(block, kind, value, message), photons);
  }

  private void add(PhotonBlock block, StreamEvent.Kind kind, long value, String message) {
    block.add(new StreamEvent(kind, timeReached(), block.size(), length, value, message));
  }

  @Override
  public RecordBalance balance() {
    return new RecordBalance(records, photons, markers, 0, 0, 0, faulty, 0, 0);
  }

  @Override
  public long position() {
    return ended ? length : bufferPosition + at;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
