package org.photonbench.photon.io.picoquant;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** What the tags of a PTU header mean. */
final class PtuHeader {
  private static final String RECORD_TYPE = "TTResultFormat_TTTRRecType";
  private static final String BITS_PER_RECORD = "TTResultFormat_BitsPerRecord";
  private static final String GLOBAL_RESOLUTION = "MeasDesc_GlobalResolution";
  private static final String RESOLUTION = "MeasDesc_Resolution";
  private static final String CREATED = "File_CreatingTime";
  private static final String SYNC_RATE = "TTResult_SyncRate";
  private static final int RECORD_BITS = 32;

  /** Warning where a header gives no number of records. */
  static final String UNCLOSED =
      "The header does not say how many records there are (a run that was not closed); all that"
          + " the file holds are read.";

  /** A sync rate is measured at another moment than the period; more than this is no drift. */
  private static final double SYNC_TOLERANCE = 0.01;

  private static final Map<Integer, String> STOP_REASONS =
      Map.ofEntries(
          Map.entry(1, "by hand"),
          Map.entry(2, "because a counter overflowed"),
          Map.entry(3, "by an error"),
          Map.entry(-1, "for an unknown reason"),
          Map.entry(-2, "because the FIFO of the device overran"),
          Map.entry(-3, "for a reason that an older format did not keep"),
          Map.entry(-4, "by an error of the TCSPC device"),
          Map.entry(-5, "by a file error"),
          Map.entry(-6, "because the memory ran out"),
          Map.entry(-7, "because the computer was suspended"),
          Map.entry(-8, "by an error of the computer system"),
          Map.entry(-9, "because the queue between device and disk overran"),
          Map.entry(-10, "by an error of the data transfer"),
          Map.entry(-11, "because the device sent bad data"),
          Map.entry(-12, "because the reference clock was lost"),
          Map.entry(-13, "because the sync signal was lost"));

  private static final Map<Long, String> WARNING_FLAGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(0x1L, "the sync rate is zero"),
              Map.entry(0x2L, "the sync rate is too low"),
              Map.entry(0x4L, "the sync rate is too high"),
              Map.entry(0x10L, "the rate of an input is zero"),
              Map.entry(0x40L, "the rate of an input is too high"),
              Map.entry(0x80L, "events were dropped"),
              Map.entry(0x100L, "the ratio of input and sync rate is too high"),
              Map.entry(0x200L, "the sync divider is larger than 1"),
              Map.entry(0x400L, "the time span is too small for the sync period"),
              Map.entry(0x800L, "the offset is unnecessary")));

  private final UnifiedHeader header;
  private final String fileName;
  private final List<String> warnings = new ArrayList<>();

  private PtuHeader(UnifiedHeader header, String fileName) {
    this.header = header;
    this.fileName = fileName;
  }

  /** The record layout that the header names. */
  static RecordType recordType(UnifiedHeader header, String fileName)
      throws RecordingFormatException {
    OptionalLong code = header.integer(RECORD_TYPE);
    if (code.isEmpty()) {
      throw missing(fileName, RECORD_TYPE);
    }
    Optional<RecordType> type = RecordType.of(code.getAsLong());
    if (type.isEmpty()) {
      throw new RecordingFormatException(
          String.format(
              "%s: the record type %08X (%s) is not known to PhotonBench; send the file with the"
                  + " name of its device, so that it can be added.",
              fileName, code.getAsLong(), RECORD_TYPE));
    }
    return type.get();
  }

  /**
   * Everything the header says.
   *
   * @param fileName name for messages
   */
  static RecordingInfo info(
      UnifiedHeader header, RecordType type, OpenOptions options, String fileName)
      throws RecordingFormatException {
    return new PtuHeader(header, fileName).info(type, options);
  }

  private RecordingInfo info(RecordType type, OpenOptions options) throws RecordingFormatException {
    TimeBase timeBase = timeBase(type);
    OptionalDouble syncRate = syncRate(type, timeBase);
    OptionalLong records = declaredRecords();
    Optional<LocalDateTime> created = created(header, warnings);
    checkMode(type);
    syncChannelWarning(type, options, header.integer("HW_InpChannels").orElse(0))
        .ifPresent(warnings::add);
    header
        .integer(BITS_PER_RECORD)
        .ifPresent(bits -> {
          if (bits != RECORD_BITS) {
            warnings.add(otherBits(bits, type));
          }
        });
    addDeviceWarnings();
    addOwnWarnings();
    for (String id : new TreeSet<>(header.contradictions())) {
      warnings.add("The header gives " + id + " more than once; the last value is used.");
    }
    return new RecordingInfo(
        PtuFormat.NAME,
        type.title(),
        timeBase,
        acquisitionSeconds(),
        syncRate,
        records,
        header.text("HW_Type"),
        created,
        header.text("File_Comment"),
        header.entries(),
        warnings,
        type.testedOnRealData() || isOwn());
  }

  /** Whether PhotonBench wrote the file: then the records are as its own tests read them. */
  private boolean isOwn() {
    return header.integer(PhotonBenchTags.VERSION).isPresent();
  }

  /**
   * Whether PhotonBench finished the file, so that 0 records are none and not an unknown number.
   */
  private boolean isFinished() {
    return isOwn() && header.integer("TTResult_StopReason").orElse(-1) != -1;
  }

  private void addOwnWarnings() {
    long version = header.integer(PhotonBenchTags.VERSION).orElse(0);
    if (version > PhotonBenchTags.CURRENT_VERSION) {
      warnings.add(
          "The file was written by a newer PhotonBench; some of its own tags may not be"
              + " understood.");
    }
    if (GapList.isDamaged(header)) {
      warnings.add(
          "The list of gaps ("
              + PhotonBenchTags.GAPS
              + ") is damaged and was not used, so the live time is not known exactly.");
    }
    String faults = header.text(PhotonBenchTags.FAULTS);
    if (!faults.isEmpty()) {
      warnings.add("Before it was written to this file, the recording had faults: " + faults);
    }
  }

  private TimeBase timeBase(RecordType type) throws RecordingFormatException {
    double global = positiveSeconds(GLOBAL_RESOLUTION);
    if (type.mode() == RecordMode.T2) {
      return TimeBase.t2(global);
    }
    double micro = positiveSeconds(RESOLUTION);
    boolean clock = header.integer(PhotonBenchTags.CLOCK).orElse(0) != 0;
    return clock ? TimeBase.t3Clock(global, micro) : TimeBase.t3(global, micro);
  }

  private double positiveSeconds(String id) throws RecordingFormatException {
    Optional<Tag> tag = header.tag(id);
    if (tag.isEmpty()) {
      throw missing(fileName, id);
    }
    double value = tag.get().number().orElse(Double.NaN);
    if (!(value > 0 && value < 1)) {
      throw new RecordingFormatException(
          String.format(
              "%s: the header gives %s as \"%s\", which is no time in seconds, so its photons have"
                  + " no times; export the file again from the program that wrote it.",
              fileName, id, tag.get().display()));
    }
    return value;
  }

  private OptionalDouble syncRate(RecordType type, TimeBase timeBase) {
    OptionalDouble rate = exact(header.number(SYNC_RATE), PhotonBenchTags.SYNC_RATE, 1);
    if (rate.isEmpty() || !(rate.getAsDouble() > 0)) {
      return OptionalDouble.empty();
    }
    double product = rate.getAsDouble() * timeBase.tickSeconds();
    if (timeBase.pulses() && Math.abs(product - 1) > SYNC_TOLERANCE) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The sync period (%s) stands for %.0f Hz, the sync rate (%s) says %.0f Hz; the"
                  + " period is used.",
              GLOBAL_RESOLUTION,
              1 / timeBase.tickSeconds(),
              SYNC_RATE,
              rate.getAsDouble()));
    }
    return rate;
  }

  private OptionalLong declaredRecords() {
    OptionalLong records = header.integer("TTResult_NumberOfRecords");
    if (records.isPresent() && records.getAsLong() >= (isFinished() ? 0 : 1)) {
      return records;
    }
    warnings.add(UNCLOSED);
    return OptionalLong.empty();
  }

  /** The creation time of any unified file; adds a warning if it is no date. */
  static Optional<LocalDateTime> created(UnifiedHeader header, List<String> warnings) {
    Optional<Tag> tag = header.tag(CREATED);
    Optional<LocalDateTime> created = tag.flatMap(Tag::dateTime);
    if (tag.isPresent() && created.isEmpty()) {
      warnings.add(
          "The creation time \"" + tag.get().display() + "\" (" + CREATED + ") is no date.");
    }
    return created;
  }

  private OptionalDouble acquisitionSeconds() {
    // Where both are there, the run was ended before the time that was set.
    for (String id : List.of("TTResult_StopAfter", "MeasDesc_AcquisitionTime")) {
      OptionalDouble millis = header.number(id);
      if (millis.isPresent() && millis.getAsDouble() > 0) {
        return exact(
            OptionalDouble.of(millis.getAsDouble() / 1000), PhotonBenchTags.ACQUISITION_TIME, 1e-3);
      }
    }
    // Less than half a millisecond is no millisecond.
    return exact(OptionalDouble.of(0), PhotonBenchTags.ACQUISITION_TIME, 1e-3).stream()
        .filter(seconds -> seconds > 0)
        .findFirst();
  }

  /**
   * The number of an own tag if it rounds to the one of the standard tag, which another program may
   * have changed since; otherwise the standard one.
   */
  private OptionalDouble exact(OptionalDouble standard, String ownId, double step) {
    OptionalDouble own = header.number(ownId);
    boolean agrees =
        own.isPresent()
            && standard.isPresent()
            && Math.abs(own.getAsDouble() - standard.getAsDouble()) <= 0.51 * step;
    return agrees ? own : standard;
  }

  private void checkMode(RecordType type) {
    OptionalLong mode = header.integer("Measurement_Mode");
    long expected = type.mode() == RecordMode.T2 ? 2 : 3;
    if (mode.isPresent() && mode.getAsLong() != expected) {
      warnings.add(
          "Measurement_Mode says "
              + mode.getAsLong()
              + ", but the records are "
              + type.title()
              + ", which is used.");
    }
  }

  /** What is wrong with the wish for sync events as photons, if anything. */
  static Optional<String> syncChannelWarning(RecordType type, OpenOptions options, long inputs) {
    if (options.syncChannel().isEmpty()) {
      return Optional.empty();
    }
    int channel = options.syncChannel().get().number();
    if (!type.hasSyncEvents()) {
      return Optional.of(
          "The channel for sync events has no effect: " + type.title() + " records have none.");
    }
    return channel < inputs
        ? Optional.of(
            "Channel " + channel + " holds the events of the sync input and of a detector alike.")
        : Optional.empty();
  }

  /** Warning where a header gives another number of bits a record than its records have. */
  static String otherBits(long bits, RecordType type) {
    return "The header gives "
        + bits
        + " bits a record; "
        + type.title()
        + " has "
        + RECORD_BITS
        + ", which is used.";
  }

  /** How a measurement was stopped, as the rest of a sentence; not for 0, time over. */
  static String stopReason(long reason) {
    String words = reason == (int) reason ? STOP_REASONS.get((int) reason) : null;
    return words == null ? "for the unknown reason " + reason : words;
  }

  private void addDeviceWarnings() {
    long reason = header.integer("TTResult_StopReason").orElse(0);
    if (reason != 0) {
      warnings.add("The measurement was stopped " + stopReason(reason) + ".");
    }
    long flags = header.integer("TTResult_MDescWarningFlags").orElse(0);
    for (Map.Entry<Long, String> flag : WARNING_FLAGS.entrySet()) {
      if ((flags & flag.getKey()) != 0) {
        warnings.add("The device warned that " + flag.getValue() + ".");
      }
    }
    long unknown = flags & ~WARNING_FLAGS.keySet().stream().reduce(0L, (a, b) -> a | b);
    if (unknown != 0) {
      warnings.add(
          "The device gave an unknown warning (flags 0x" + Long.toHexString(unknown) + ").");
    }
  }

  private static RecordingFormatException missing(String fileName, String id) {
    return new RecordingFormatException(
        fileName
            + ": the header lacks "
            + id
            + ", without which its records cannot be read; export the file again from the program"
            + " that wrote it.");
  }
}
