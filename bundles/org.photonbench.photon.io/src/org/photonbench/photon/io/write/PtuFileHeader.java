package org.photonbench.photon.io.write;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.picoquant.PhotonBenchTags;
import org.photonbench.photon.io.picoquant.RecordType;
import org.photonbench.photon.io.picoquant.TagType;

/**
 * The header of a PTU file that is being written: its bytes at the start, when the numbers of the
 * end are unknown, and what must be put where once they are known.
 */
final class PtuFileHeader {
  private static final String RECORDS = "TTResult_NumberOfRecords";
  private static final String STOP_AFTER = "TTResult_StopAfter";
  private static final String STOP_REASON = "TTResult_StopReason";
  private static final String TIME_SET = "MeasDesc_AcquisitionTime";
  private static final String RESOLUTION = "MeasDesc_Resolution";
  private static final String CREATED = "File_CreatingTime";
  private static final String SUB_MODE = "Measurement_SubMode";
  private static final String INPUT_RATE = "TTResult_InputRate";

  private static final Set<String> OWN_TAGS =
      Set.of(
          "File_GUID",
          "File_Comment",
          "CreatorSW_Name",
          "CreatorSW_Version",
          "Measurement_Mode",
          "MeasDesc_GlobalResolution",
          "HW_Type",
          CREATED,
          SUB_MODE,
          RESOLUTION,
          "TTResultFormat_TTTRRecType",
          "TTResultFormat_BitsPerRecord",
          "TTResult_SyncRate",
          "Header_End",
          TIME_SET,
          RECORDS,
          STOP_AFTER,
          STOP_REASON);

  private static final String OWN_PREFIX = "PhotonBench_";

  private final PtuHeaderBytes header = new PtuHeaderBytes();
  private final ByteBuffer bytes;
  private final HeaderTag timeSet;
  private final boolean timeSetGiven;

  // Where the header has the values that come later.
  private final int recordsAt;
  private final int stopAfterAt;
  private final int stopReasonAt;
  private final int timeSetAt;
  private final int exactTimeAt;
  private final int gapsAt;
  private final int faultsAt;

  /**
   * 8 bytes of the header.
   *
   * @param position where they stand in the file
   * @param bits their value
   */
  record Value(int position, long bits) {}

  /**
   * A header.
   *
   * @param fileName name for messages
   * @param gapBytes length of the list of gaps in bytes
   * @throws RecordingWriteException if the unit of time is 1 s or more
   * @throws IllegalArgumentException if a tag of the options is one that the writer makes itself
   */
  PtuFileHeader(String fileName, RecordingDescription about, PtuOptions options, int gapBytes)
      throws RecordingWriteException {
    TimeBase timeBase = about.timeBase();
    check(fileName, timeBase, options);
    boolean t3 = timeBase.mode() == RecordMode.T3;
    header.add(HeaderTag.text("File_GUID", "{" + UUID.randomUUID() + "}"));
    if (about.created().isPresent() && isAbsent(CREATED, options)) {
      header.add(HeaderTag.dateTime(CREATED, about.created().get()));
    }
    header.add(HeaderTag.text("File_Comment", about.comment()));
    header.add(HeaderTag.text("CreatorSW_Name", about.creatorName()));
    header.add(HeaderTag.text("CreatorSW_Version", about.creatorVersion()));
    header.add(HeaderTag.integer(PhotonBenchTags.VERSION, PhotonBenchTags.CURRENT_VERSION));
    header.add(HeaderTag.integer("Measurement_Mode", t3 ? 3 : 2));
    if (isAbsent(SUB_MODE, options)) {
      header.add(HeaderTag.integer(SUB_MODE, 1)); // a point
    }
    header.add(HeaderTag.number("MeasDesc_GlobalResolution", timeBase.tickSeconds()));
    if (t3 || isAbsent(RESOLUTION, options)) {
      header.add(
          HeaderTag.number(RESOLUTION, t3 ? timeBase.microTickSeconds() : timeBase.tickSeconds()));
    }
    if (t3 && !timeBase.pulses()) {
      header.add(HeaderTag.flag(PhotonBenchTags.CLOCK, true));
    }
    timeSetGiven = !isAbsent(TIME_SET, options);
    timeSet =
        options.tags().stream()
            .filter(tag -> tag.id().equals(TIME_SET))
            .findFirst()
            .orElse(HeaderTag.integer(TIME_SET, 0));
    timeSetAt = header.add(new HeaderTag(TIME_SET, -1, timeSet.typeCode(), 0, timeSet.data()));
    header.add(HeaderTag.text("HW_Type", about.device()));
    RecordType type = t3 ? RecordType.GENERIC_T3 : RecordType.GENERIC_T2;
    header.add(HeaderTag.integer("TTResultFormat_TTTRRecType", type.code()));
    header.add(HeaderTag.integer("TTResultFormat_BitsPerRecord", Integer.SIZE));
    addRates(about);
    recordsAt = header.add(HeaderTag.integer(RECORDS, 0));
    stopAfterAt = header.add(HeaderTag.integer(STOP_AFTER, 0));
    stopReasonAt = header.add(HeaderTag.integer(STOP_REASON, RecordingEnd.UNKNOWN));
    exactTimeAt = header.add(HeaderTag.number(PhotonBenchTags.ACQUISITION_TIME, 0));
    gapsAt = header.add(variable(PhotonBenchTags.GAPS, TagType.INT64_ARRAY, gapBytes));
    faultsAt =
        header.add(variable(PhotonBenchTags.FAULTS, TagType.ANSI, PtuEventNotes.FAULT_BYTES));
    if (!options.source().isEmpty()) {
      header.add(HeaderTag.text(PhotonBenchTags.SOURCE, options.source()));
    }
    options.tags().stream().filter(tag -> !tag.id().equals(TIME_SET)).forEach(header::add);
    bytes = ByteBuffer.wrap(header.end());
  }

  private static void check(String fileName, TimeBase timeBase, PtuOptions options)
      throws RecordingWriteException {
    for (HeaderTag tag : options.tags()) {
      if (!takes(tag, timeBase.mode())) {
        throw new IllegalArgumentException("the writer makes the tag " + tag.id() + " itself");
      }
    }
    // Readers take a resolution of a second or more for a mistake.
    if (!(timeBase.tickSeconds() < 1)) {
      throw new RecordingWriteException(
          fileName
              + ": PTU cannot have a time unit of "
              + timeBase.tickSeconds()
              + " s, only below 1 s; choose another format.");
    }
  }

  private void addRates(RecordingDescription about) {
    double syncRate = about.syncRateHertz().orElse(0);
    header.add(HeaderTag.integer("TTResult_SyncRate", Math.round(syncRate)));
    if (syncRate != Math.rint(syncRate)) {
      header.add(HeaderTag.number(PhotonBenchTags.SYNC_RATE, syncRate));
    }
    for (int i = 0; i < about.inputRatesHertz().size(); i++) {
      long rate = Math.round(about.inputRatesHertz().get(i));
      header.add(HeaderTag.integer(INPUT_RATE, rate).at(i));
    }
  }

  /** See {@link PtuWriter#takes}. */
  static boolean takes(HeaderTag tag, RecordMode mode) {
    return switch (tag.id()) {
      case TIME_SET -> isScalar(tag, TagType.INT64) || isScalar(tag, TagType.DOUBLE);
      case CREATED -> isScalar(tag, TagType.DATE_TIME);
      case SUB_MODE -> isScalar(tag, TagType.INT64);
      // T2 records have no micro times that would need it.
      case RESOLUTION -> mode == RecordMode.T2 && isScalar(tag, TagType.DOUBLE);
      default -> !makes(tag.id());
    };
  }

  /** See {@link PtuWriter#makes}. */
  static boolean makes(String id) {
    return OWN_TAGS.contains(id) || id.startsWith(OWN_PREFIX);
  }

  private static boolean isScalar(HeaderTag tag, TagType type) {
    return tag.index() == -1 && tag.typeCode() == type.code();
  }

  private static boolean isAbsent(String id, PtuOptions options) {
    return options.tags().stream().noneMatch(tag -> tag.id().equals(id));
  }

  private static HeaderTag variable(String id, TagType type, int length) {
    return new HeaderTag(id, -1, type.code(), length, new byte[length]);
  }

  /** The header as long as the end is unknown. */
  ByteBuffer bytes() {
    return bytes.duplicate();
  }

  /** Where the list of gaps stands in the file. */
  int gapsAt() {
    return gapsAt;
  }

  /** Where the notes on faults stand in the file. */
  int faultsAt() {
    return faultsAt;
  }

  /** What the end of the recording changes, the number of records last. */
  List<Value> end(RecordingEnd end, long records) {
    double seconds = end.acquisitionSeconds().orElse(0);
    long millis = Math.round(seconds * 1000);
    return List.of(
        new Value(timeSetAt, timeSetGiven ? timeSet.bits() : millis),
        new Value(stopAfterAt, millis),
        new Value(exactTimeAt, Double.doubleToRawLongBits(seconds)),
        new Value(stopReasonAt, end.stopReason()),
        new Value(recordsAt, records));
  }
}
