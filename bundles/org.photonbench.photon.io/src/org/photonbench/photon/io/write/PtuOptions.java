package org.photonbench.photon.io.write;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.photonbench.photon.Channel;

/**
 * How a PTU file is written.
 *
 * @param syncChannel channel whose photons are written as events of the sync input (T2 only);
 *     empty: none are
 * @param tags further tags of the header, in their order; those that {@link PtuWriter#takes does
 *     not take} are refused. MeasDesc_AcquisitionTime, the time that was set, is put in at the end
 *     only, because until then it would pass for the time that was measured
 * @param source the recording that this one is converted from, in words; empty text if none
 * @param earlierFaults faults that the recording had before, in words; empty text if none
 * @param gapCapacity gaps that the header has room for, 24 bytes each, at least 1; further ones
 *     share the last place
 * @param recordsPerFlush records after which they are handed to the disk at the latest, 1 to 2^24
 * @param longestBuffering time after which they are, as soon as the next block comes
 */
public record PtuOptions(
    Optional<Channel> syncChannel,
    List<HeaderTag> tags,
    String source,
    String earlierFaults,
    int gapCapacity,
    int recordsPerFlush,
    Duration longestBuffering) {
  /** No sync channel, no further tags, 1000 gaps, 2^18 records (1 MiB), one second. */
  public static final PtuOptions DEFAULT =
      new PtuOptions(Optional.empty(), List.of(), "", "", 1000, 1 << 18, Duration.ofSeconds(1));

  private static final int MOST_GAPS = 500_000;
  private static final int MOST_RECORDS = 1 << 24;

  public PtuOptions {
    tags = List.copyOf(tags);
    if (gapCapacity < 1 || gapCapacity > MOST_GAPS) {
      throw new IllegalArgumentException("room for " + gapCapacity + " gaps, not 1 to 500 000");
    }
    if (recordsPerFlush < 1 || recordsPerFlush > MOST_RECORDS) {
      throw new IllegalArgumentException(recordsPerFlush + " records a flush, not 1 to 2^24");
    }
  }

  /** The same with a sync channel. */
  public PtuOptions withSyncChannel(Optional<Channel> channel) {
    return new PtuOptions(
        channel, tags, source, earlierFaults, gapCapacity, recordsPerFlush, longestBuffering);
  }

  /** The same with other further tags. */
  public PtuOptions withTags(List<HeaderTag> newTags) {
    return new PtuOptions(
        syncChannel,
        newTags,
        source,
        earlierFaults,
        gapCapacity,
        recordsPerFlush,
        longestBuffering);
  }

  /** The same for a recording that was another file before. */
  public PtuOptions withSource(String newSource, String newEarlierFaults) {
    return new PtuOptions(
        syncChannel,
        tags,
        newSource,
        newEarlierFaults,
        gapCapacity,
        recordsPerFlush,
        longestBuffering);
  }

  /** The same with room for another number of gaps. */
  public PtuOptions withGapCapacity(int capacity) {
    return new PtuOptions(
        syncChannel, tags, source, earlierFaults, capacity, recordsPerFlush, longestBuffering);
  }

  /** The same with another number of records after which they are handed to the disk. */
  public PtuOptions withRecordsPerFlush(int records) {
    return new PtuOptions(
        syncChannel, tags, source, earlierFaults, gapCapacity, records, longestBuffering);
  }

  /** The same with another time after which records are handed to the disk. */
  public PtuOptions withLongestBuffering(Duration time) {
    return new PtuOptions(
        syncChannel, tags, source, earlierFaults, gapCapacity, recordsPerFlush, time);
  }
}
