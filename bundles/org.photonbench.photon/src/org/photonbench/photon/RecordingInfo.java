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
    boolean testedOnRealData) {

  public RecordingInfo {
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }
}
