package org.photonbench.driver.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.DeviceRecords;
import org.photonbench.photon.io.write.HeaderTag;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.PtuOptions;
import org.photonbench.photon.io.write.PtuWriter;
import org.photonbench.photon.io.write.RecordingDescription;
import org.photonbench.photon.io.write.RecordingEnd;

/**
 * The PTU file of a measurement, under its own name from the first byte: it only grows, and what a
 * crash leaves behind is readable. For one thread, but its progress is for all.
 */
final class StreamFile {
  /** Photons decoded at a time. */
  private static final int BLOCK = 1 << 16;

  private static final int CHANNELS = 64;

  /** Who follows the file sees photons this late at most, and a crash loses no more. */
  private static final Duration BUFFERING = Duration.ofMillis(40);

  /** The sync input among the channels of photons: beyond those that a device has. */
  private static final Channel SYNC = new Channel(100);

  private final PtuWriter writer;
  private final DeviceRecords records;
  private final PhotonBlock block;
  private final StreamProgress progress;
  private final FaultMarks marks;
  private final long[] counts = new long[CHANNELS];
  private final Path path;
  private final double tickSeconds;
  private long syncs;

  private StreamFile(
      Path path, PtuWriter writer, RecordMode mode, double tickSeconds, int channels) {
    this.path = path;
    this.writer = writer;
    this.tickSeconds = tickSeconds;
    records = new DeviceRecords(mode, syncChannel(mode));
    block = new PhotonBlock(mode, BLOCK);
    progress = new StreamProgress(channels);
    marks = new FaultMarks(tickSeconds, progress);
  }

  private static Optional<Channel> syncChannel(RecordMode mode) {
    return mode == RecordMode.T2 ? Optional.of(SYNC) : Optional.empty();
  }

  /**
   * Begins the file for a device that is prepared.
   *
   * @param comment for the header
   * @param tags further ones
   * @throws IOException if there is such a file already, or T3 has no sync rate
   */
  static StreamFile create(
      Path path,
      HarpDevice device,
      int syncRate,
      List<Double> inputRates,
      String comment,
      List<HeaderTag> tags)
      throws IOException {
    RecordMode mode = device.mode();
    double tick = device.tickPicoseconds() * 1e-12;
    if (mode == RecordMode.T3 && syncRate <= 0) {
      throw new IOException(
          "T3 counts the pulses of the sync input, but it has none; connect the laser to it and"
              + " check its trigger level.");
    }
    TimeBase timeBase =
        mode == RecordMode.T3 ? TimeBase.t3(1.0 / syncRate, tick) : TimeBase.t2(tick);
    List<HeaderTag> all = new ArrayList<>(tags);
    all.add(HeaderTag.text("HW_SerialNo", device.serial()));
    all.add(HeaderTag.text("HW_PartNo", device.partNumber()));
    all.add(HeaderTag.text("HW_Version", device.firmware()));
    RecordingDescription about =
        new RecordingDescription(
            timeBase,
            device.model(),
            Optional.of(LocalDateTime.now()),
            comment,
            syncRate > 0 ? OptionalDouble.of(syncRate) : OptionalDouble.empty(),
            inputRates,
            "PhotonBench",
            version());
    PtuOptions options =
        PtuOptions.DEFAULT
            .withSyncChannel(syncChannel(mode))
            .withTags(all)
            .withLongestBuffering(BUFFERING);
    PtuWriter writer = PtuWriter.create(path, OutputMode.DIRECT, about, options);
    return new StreamFile(path, writer, mode, timeBase.tickSeconds(), device.channels());
  }

  private static String version() {
    String version = StreamFile.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  Path path() {
    return path;
  }

  StreamProgress progress() {
    return progress;
  }

  /**
   * Appends records.
   *
   * @param source as the device gave them
   * @param flags of the device before it gave them
   */
  void write(ByteBuffer source, int flags) throws IOException {
    block.clear();
    marks.mark(flags, records.timeReached(), block);
    do {
      int before = source.remaining();
      records.decode(source, block);
      flushBlock();
      if (source.remaining() == before) {
        break;
      }
    } while (source.hasRemaining());
  }

  private void flushBlock() throws IOException {
    if (block.size() > 0 || !block.events().isEmpty()) {
      writer.write(block);
    }
    byte[] channels = block.channels();
    int size = block.size();
    for (int i = 0; i < size; i++) {
      counts[channels[i] & (CHANNELS - 1)]++;
    }
    // The sync channel falls on one that no device has.
    int sync = SYNC.number() & (CHANNELS - 1);
    syncs += counts[sync];
    counts[sync] = 0;
    progress.add(counts, records.balance().records(), syncs, records.timeReached());
    Arrays.fill(counts, 0);
    block.clear();
  }

  /**
   * Completes the file and closes it.
   *
   * @param failure what failed, null if nothing did
   * @param milliseconds the time that was set
   */
  void finish(HarpStream.End end, IOException failure, long elapsedNanos, int milliseconds)
      throws IOException {
    try (writer) {
      if (end == HarpStream.End.DISK_FAILED) {
        return; // it stays as it is, unfinished, with the reason unknown
      }
      block.clear();
      if (failure != null) {
        marks.markEnd(List.of(failure.getMessage()), records.timeReached(), block);
      }
      records.finish(block);
      flushBlock();
      double seconds =
          end == HarpStream.End.TIME_OVER
              ? milliseconds * 1e-3
              : Math.min(elapsedNanos * 1e-9, milliseconds * 1e-3);
      // No photon is later than the end, whatever the computer's clock says.
      seconds = Math.max(seconds, records.timeReached() * tickSeconds);
      writer.finish(new RecordingEnd(OptionalDouble.of(seconds), reason(end)));
      writer.publish();
    }
  }

  private static int reason(HarpStream.End end) {
    return switch (end) {
      case TIME_OVER -> RecordingEnd.TIME_OVER;
      case STOPPED -> RecordingEnd.BY_HAND;
      case FIFO_FULL -> 2;
      case DEVICE_FAILED -> 3;
      case DISK_FAILED -> RecordingEnd.UNKNOWN;
    };
  }
}
