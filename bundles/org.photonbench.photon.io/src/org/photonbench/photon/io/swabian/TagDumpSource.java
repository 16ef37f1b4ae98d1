package org.photonbench.photon.io.swabian;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.BufferedRecordSource;
import org.photonbench.photon.io.internal.FaultLog;

/**
 * Reads the tags of a time tagger.
 *
 * <p>What is no tag of an event counts as invalid in the balance: errors, overflows, and counts of
 * missed events. An overflow becomes one event of loss at its end, with its length and what was
 * counted as missed meanwhile; an error, and events missed outside of an overflow, become one each.
 */
final class TagDumpSource extends BufferedRecordSource {
  static final int TAG_BYTES = 16;

  static final int TAG = 0;
  static final int ERROR = 1;
  static final int OVERFLOW_BEGIN = 2;
  static final int OVERFLOW_END = 3;
  static final int MISSED = 4;

  /** The falling edges of channel n are read as channel FALLING + n. */
  static final int FALLING = 63;

  /** Times beyond this in ps (53 days) mean nothing; differences of others fit a long. */
  static final long TIME_LIMIT = 1L << 62;

  private static final int EVENTS_PER_BLOCK = 4096;

  private final FaultLog faultLog = new FaultLog();
  private final long[] fallingEdges = new long[Channel.MAX + 1];

  private long records;
  private long photons;
  private long invalid;
  private long faulty;
  private long lastTime = -TIME_LIMIT;

  private boolean overflowing;
  private long overflowStart;
  private long overflowPosition;
  private long missedInOverflow;

  /**
   * Takes over the channel and closes it.
   *
   * @param length bytes of the file at opening
   * @param bufferBytes size of the buffer, at least one tag
   */
  TagDumpSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      int bufferBytes) {
    super(channel, fileName, length, info, 0, TAG_BYTES, bufferBytes);
  }

  /** The channel under which the events of an input come; -1 if there is none. */
  static int channel(int input) {
    if (input >= 0) {
      return input <= FALLING ? input : -1;
    }
    return input >= FALLING - Channel.MAX ? FALLING - input : -1;
  }

  @Override
  protected void decode(ByteBuffer buffer, PhotonBlock block) {
    final long start = position() - buffer.position();
    final long[] times = block.times();
    final byte[] channels = block.channels();
    final int first = block.size();
    int k = first;
    int at = buffer.position();
    final int end = buffer.limit() - TAG_BYTES;
    final int capacity = block.capacity();
    while (at <= end && k < capacity && block.events().size() < EVENTS_PER_BLOCK) {
      long head = buffer.getLong(at);
      long time = buffer.getLong(at + Long.BYTES);
      int number = channel((int) (head >> 32));
      // A tag has nothing but zeros before its channel.
      if ((int) head == TAG && number >= 0 && time < TIME_LIMIT && time > -TIME_LIMIT) {
        times[k] = time;
        channels[k] = (byte) number;
        k++;
        fallingEdges[number] += head >>> 63;
        if (time < lastTime) {
          late(block, k, time, start + at);
        }
        lastTime = time;
      } else {
        special(block, k, head, time, start + at);
      }
      at += TAG_BYTES;
      records++;
    }
    photons += k - first;
    block.setSize(k);
    buffer.position(at);
  }

  private void late(PhotonBlock block, int size, long time, long position) {
    if (faultLog.lists(StreamEvent.Kind.TIME_ORDER, 1)) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.TIME_ORDER,
              time,
              size,
              position,
              1,
              "1 photon is earlier than the photon before, at byte " + position + "."));
    }
  }

  private void special(PhotonBlock block, int size, long head, long time, long position) {
    int type = (int) head & 0xFF;
    int input = (int) (head >> 32);
    int missed = (int) (head >>> 16) & 0xFFFF;
    boolean sane = (head & 0xFF00) == 0 && time < TIME_LIMIT && time > -TIME_LIMIT;
    if (!sane || type == TAG || type > MISSED) {
      faulty(block, size, type, input, time, position);
      return;
    }
    invalid++;
    switch (type) {
      case OVERFLOW_BEGIN -> {
        if (!overflowing) {
          overflowing = true;
          overflowStart = time;
          overflowPosition = position;
          missedInOverflow = 0;
        }
      }
      case OVERFLOW_END -> {
        long from = overflowing ? overflowStart : time;
        loss(block, size, time, position, Math.max(0, time - from), overflowText());
        overflowing = false;
      }
      case MISSED -> {
        if (overflowing) {
          missedInOverflow += missed;
        } else if (faultLog.lists(StreamEvent.Kind.LOSS, 1)) {
          String text = missed + " events of channel " + input + " were missed.";
          loss(block, size, time, position, 0, text);
        }
      }
      default -> {
        if (faultLog.lists(StreamEvent.Kind.LOSS, 1)) {
          String text = "The time tagger reported an error: its times may jump here.";
          loss(block, size, time, position, 0, text);
        }
      }
    }
  }

  private String overflowText() {
    return "The buffer of the time tagger overflowed: "
        + (overflowing && missedInOverflow > 0
            ? missedInOverflow + " events were missed."
            : "events were missed, how many is not known.");
  }

  private static void loss(
      PhotonBlock block, int size, long time, long position, long gap, String text) {
    block.add(new StreamEvent(StreamEvent.Kind.LOSS, time, size, position, gap, text));
  }

  private void faulty(PhotonBlock block, int size, int type, int input, long time, long position) {
    faulty++;
    if (faultLog.lists(StreamEvent.Kind.FAULTY_RECORD, 1)) {
      String why =
          type > MISSED
              ? "there is no type " + type
              : channel(input) < 0
                  ? "channel "
                      + input
                      + " is not among "
                      + (FALLING - Channel.MAX)
                      + " to "
                      + FALLING
                  : time >= TIME_LIMIT || time <= -TIME_LIMIT
                      ? "its time, " + time + " ps, is not possible"
                      : "bytes that should be 0 are not";
      block.add(
          new StreamEvent(
              StreamEvent.Kind.FAULTY_RECORD,
              timeReached(),
              size,
              position,
              0,
              "The tag at byte " + position + " means nothing: " + why + "."));
    }
  }

  private long timeReached() {
    return lastTime == -TIME_LIMIT ? 0 : lastTime;
  }

  @Override
  protected void finish(PhotonBlock block) {
    if (overflowing) {
      loss(
          block,
          0,
          timeReached(),
          overflowPosition,
          0,
          overflowText() + " The file ends before the overflow does.");
    }
    faultLog.summarise(block, timeReached(), length());
    addTruncation(block, timeReached(), "tag");
    if (Arrays.stream(fallingEdges).anyMatch(count -> count > 0)) {
      tellFallingEdges(block);
    }
  }

  private void tellFallingEdges(PhotonBlock block) {
    StringBuilder text = new StringBuilder();
    long all = 0;
    for (int number = FALLING + 1; number <= Channel.MAX; number++) {
      if (fallingEdges[number] > 0) {
        all += fallingEdges[number];
        text.append(text.isEmpty() ? "" : ", ")
            .append(fallingEdges[number])
            .append(" of channel ")
            .append(FALLING - number)
            .append(" as channel ")
            .append(number);
      }
    }
    block.add(
        new StreamEvent(
            StreamEvent.Kind.PROCESSING,
            timeReached(),
            0,
            -1,
            all,
            "Falling edges are read as channels of their own: " + text + "."));
  }

  @Override
  public RecordBalance balance() {
    return new RecordBalance(records, photons, 0, 0, 0, invalid, faulty, trailingBytes(), 0);
  }
}
