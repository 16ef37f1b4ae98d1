package org.photonbench.photon;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What the header of a recording says; nothing here is counted from the records.
 *
 * @param format name of the file format, for example {@code PicoQuant PTU}
 * @param recordType name of the record layout, for example {@code HydraHarp V2 T3}
 * @param timeBase units of the integers in the record
 * @param acquisitionSeconds the record's own live time in seconds; empty if the header has none
 * @param syncRateHertz measured rate of the sync input in Hz; empty if unknown or T2 without sync
 * @param declaredRecords number of records that the header announces; empty if it announces none
 * @param device name of the time tagger; empty text if unknown
 * @param created creation time as written, without zone; empty if unknown
 * @param comment the operator's comment; empty text if none
 * @param entries the whole header in file order
 * @param warnings sentences on what is odd in the header or was set by the device as a warning
 * @param testedOnRealData false for readers written from a specification alone
 * @param liveTime the parts of the record's time that stream operators left, in ticks of the time
 *     base; the last end is {@link Long#MAX_VALUE} if the acquisition time is unknown. Empty, as
 *     readers leave it: all of the acquisition from time zero on
 */
public record RecordingInfo(
    String format,
    String recordType,
    TimeBase timeBase,
    OptionalDouble acquisitionSeconds,
    OptionalDouble syncRateHertz,
    OptionalLong declaredRecords,
    String device,
    Optional<LocalDateTime> created,
    String comment,
    List<HeaderEntry> entries,
    List<String> warnings,
    boolean testedOnRealData,
    Optional<LiveTime> liveTime) {

  public RecordingInfo {
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }

  /** As a reader gives it: the whole acquisition is live. */
  public RecordingInfo(
      String format,
      String recordType,
      TimeBase timeBase,
      OptionalDouble acquisitionSeconds,
      OptionalDouble syncRateHertz,
      OptionalLong declaredRecords,
      String device,
      Optional<LocalDateTime> created,
      String comment,
      List<HeaderEntry> entries,
      List<String> warnings,
      boolean testedOnRealData) {
    this(
        format,
        recordType,
        timeBase,
        acquisitionSeconds,
        syncRateHertz,
        declaredRecords,
        device,
        created,
        comment,
        entries,
        warnings,
        testedOnRealData,
        Optional.empty());
  }

  /**
   * The ticks from time zero to {@code time} without those that stream operators took out. Compare
   * this with {@link #acquisitionSeconds}, not the bare time of a photon: with a gate of 2 s to 3 s
   * a photon at 2.9 s comes after 0.9 s. Time after the last live interval counts, so that a header
   * that photons contradict is noticed.
   */
  public long liveTicksUntil(long time) {
    if (liveTime.isEmpty() || liveTime.get().intervals() == 0) {
      return time;
    }
    LiveTime live = liveTime.get();
    long end = live.end(live.intervals() - 1);
    return live.and(LiveTime.of(Long.MIN_VALUE, time)).totalTicks() + Math.max(0, time - end);
  }
}
