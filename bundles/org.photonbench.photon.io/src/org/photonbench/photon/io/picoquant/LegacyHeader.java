package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * The header of PicoQuant's photon files from before the unified container: fields at fixed places,
 * some as often as there are boards or inputs, then an image header of any length, which is
 * skipped.
 *
 * <p>What these headers do not say is said in a warning: T3 headers have no pulse period but the
 * sync rate, in whole Hz. The date is read as the instruments write it, day before month.
 */
final class LegacyHeader {
  /** The longest header without image header takes about 2 KiB. */
  private static final int FIRST_READ = 16 << 10;

  private static final int RECORD_BITS = 32;
  private static final int RECORD_BYTES = 4;
  private static final int MODE_T3 = 3;
  private static final int DISPLAY_CURVES = 8;
  private static final int PARAMETERS = 3;
  private static final int MODULES = 10;
  private static final int ROUTER_CHANNELS = 4;
  private static final int MOST_BOARDS = 8;
  private static final int MOST_INPUTS = 64;
  private static final double PICOHARP_T2_SECONDS = 4e-12;
  private static final double HYDRAHARP_T2_SECONDS = 1e-12;
  private static final int PICO = 12;
  private static final int NANO = 9;
  private static final Pattern FILE_TIME =
      Pattern.compile(
          "(\\d{1,2})[./](\\d{1,2})[./](\\d{2}|\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
  private static final IntFunction<String> STOP_REASON =
      code -> code + (code == 0 ? " (time over)" : " (stopped " + PtuHeader.stopReason(code) + ")");

  private final LegacyFamily family;
  private final String version;
  private final LegacyFields fields;
  private final long fileBytes;
  private final String fileName;
  private final OpenOptions options;
  private final List<String> warnings = new ArrayList<>();

  private RecordType type = RecordType.PICOHARP_T2;
  private TimeBase timeBase = TimeBase.t2(PICOHARP_T2_SECONDS);
  private String kind = "";
  private String device = "";
  private double resolution;
  private int syncRate;
  private int inputs;
  private int acquisitionMillis;
  private int stopAfterMillis;
  private int stopReason;
  private int bitsPerRecord;
  private long records;
  private boolean tested;
  private long firstRecord;
  private final RecordingInfo info;

  private LegacyHeader(
      LegacyFamily family, ByteBuffer start, long fileBytes, OpenOptions options, String fileName)
      throws RecordingFormatException {
    this.family = family;
    this.fileBytes = fileBytes;
    this.fileName = fileName;
    this.options = options;
    version = LegacyFamily.version(start);
    fields = new LegacyFields(start, fileName);
    info = read();
  }

  /**
   * Reads the header of a file that {@link LegacyFamily#of} knows.
   *
   * @param fileName name for messages
   */
  static LegacyHeader read(
      LegacyFamily family, SeekableByteChannel channel, OpenOptions options, String fileName)
      throws IOException {
    ByteBuffer start = RecordingFiles.start(channel, FIRST_READ);
    return new LegacyHeader(family, start, channel.size(), options, fileName);
  }

  RecordType type() {
    return type;
  }

  RecordingInfo info() {
    return info;
  }

  /** Position of the first record in bytes. */
  long firstRecord() {
    return firstRecord;
  }

  private RecordingInfo read() throws RecordingFormatException {
    fields.text("Ident", LegacyFields.SCALAR, 16);
    fields.text("FormatVersion", LegacyFields.SCALAR, 6);
    if (!family.versions().contains(version)) {
      throw new RecordingFormatException(
          fileName
              + " is a "
              + family.title()
              + " file of format version \""
              + version
              + "\"; "
              + String.join(" and ", family.versions())
              + " can be read, so save it as PTU with PicoQuant's file converter.");
    }
    fields.text("Creator", LegacyFields.SCALAR, 18);
    fields.text("CreatorVer", LegacyFields.SCALAR, 12);
    Optional<LocalDateTime> created = created(fields.text("FileTime", LegacyFields.SCALAR, 18));
    fields.skip(2);
    String comment = fields.text("Comment", LegacyFields.SCALAR, 256);
    switch (family) {
      case PICOHARP -> picoHarp();
      case HYDRAHARP -> hydraHarp();
      case TIMEHARP -> timeHarp();
    }
    addWarnings();
    return new RecordingInfo(
        "PicoQuant " + kind,
        type.title(),
        timeBase,
        acquisitionSeconds(),
        syncRate > 0 ? OptionalDouble.of(syncRate) : OptionalDouble.empty(),
        records > 0 ? OptionalLong.of(records) : OptionalLong.empty(),
        device,
        created,
        comment,
        fields.entries(),
        warnings,
        tested);
  }

  private void picoHarp() throws RecordingFormatException {
    fields.int32("NumberOfCurves");
    bitsPerRecord = fields.int32("BitsPerRecord");
    fields.int32("RoutingChannels");
    int boards = count("NumberOfBoards", 1, MOST_BOARDS);
    fields.int32("ActiveCurve");
    boolean t3 = measurementMode() == MODE_T3;
    fields.int32("SubMode");
    fields.int32("RangeNo");
    fields.int32("Offset");
    acquisition("AcquisitionTime");
    display(false);
    for (int board = 0; board < boards; board++) {
      picoHarpBoard(board, boards == 1 ? LegacyFields.SCALAR : board);
    }
    fields.int32("ExtDevices");
    fields.int32("Reserved", 0);
    fields.int32("Reserved", 1);
    int rate = fields.int32("InpRate0", LegacyFields.SCALAR, "Hz");
    fields.int32("InpRate1", LegacyFields.SCALAR, "Hz");
    stop();
    records = fields.int32("NumRecords");
    imageHeader("ImgHdrSize");
    kind = t3 ? "PT3" : "PT2";
    type = t3 ? RecordType.PICOHARP_T3 : RecordType.PICOHARP_T2;
    // In T2 both inputs carry detectors, so neither rate is one of pulses.
    syncRate = t3 ? rate : 0;
    timeBase =
        t3 ? t3("InpRate0", seconds(resolution, NANO, "ns")) : TimeBase.t2(PICOHARP_T2_SECONDS);
    tested = t3;
  }

  private void picoHarpBoard(int board, int index) throws RecordingFormatException {
    String name = fields.text("HwIdent", index, 16);
    fields.text("HwVer", index, 8);
    fields.int32("Serial", index);
    fields.int32("SyncDivider", index);
    for (String setting : List.of("ZC0", "Lvl0", "ZC1", "Lvl1")) {
      fields.int32(setting, index, "mV");
    }
    double ofBoard = fields.float32("Resolution", index, " ns");
    fields.int32("RouterModel", index);
    fields.int32("RouterEnabled", index);
    for (int i = 0; i < ROUTER_CHANNELS; i++) {
      int input = board * ROUTER_CHANNELS + i;
      fields.int32("RouterInputType", input);
      fields.int32("RouterInputLevel", input, "mV");
      fields.int32("RouterInputEdge", input);
      fields.int32("RouterCFDPresent", input);
      fields.int32("RouterCFDLevel", input, "mV");
      fields.int32("RouterCFDZeroCross", input, "mV");
    }
    if (board == 0) {
      device = name;
      resolution = ofBoard;
    }
  }

  private void hydraHarp() throws RecordingFormatException {
    fields.int32("NumberOfCurves");
    bitsPerRecord = fields.int32("BitsPerRecord");
    fields.int32("ActiveCurve");
    boolean t3 = measurementMode() == MODE_T3;
    fields.int32("SubMode");
    fields.int32("Binning");
    resolution = fields.float64("Resolution", "ps");
    fields.int32("Offset");
    acquisition("AcqTime");
    display(true);
    device = fields.text("HwIdent", LegacyFields.SCALAR, 16);
    fields.text("PartNo", LegacyFields.SCALAR, 8);
    fields.int32("Serial");
    fields.int32("NumModules");
    for (int i = 0; i < MODULES; i++) {
      fields.int32("Model", i);
      fields.int32("Version", i);
    }
    double base = fields.float64("BaseResolution", "ps");
    fields.int64("InputsEnabled");
    inputs = count("InpChPresent", 0, MOST_INPUTS);
    for (String name : List.of("RefClk", "ExtDev", "Markers", "SyncDivider")) {
      fields.int32(name);
    }
    fields.int32("SyncCFD", LegacyFields.SCALAR, "mV");
    fields.int32("SyncZC", LegacyFields.SCALAR, "mV");
    fields.int32("SyncOffset", LegacyFields.SCALAR, "ps");
    for (int i = 0; i < inputs; i++) {
      fields.int32("InputModule", i);
      fields.int32("InputCFD", i, "mV");
      fields.int32("InputZC", i, "mV");
      fields.int32("InputOffset", i, "ps");
    }
    for (int i = 0; i < inputs; i++) {
      fields.int32("InputRate", i, "Hz");
    }
    syncRate = fields.int32("SyncRate", LegacyFields.SCALAR, "Hz");
    stop();
    int size = fields.int32("ImgHdrSize");
    records = fields.int64("NumRecords");
    skipImageHeader("ImgHdrSize", size);
    boolean second = version.equals("2.0");
    kind = t3 ? "HT3" : "HT2";
    if (t3) {
      type = second ? RecordType.HYDRAHARP_V2_T3 : RecordType.HYDRAHARP_V1_T3;
      timeBase = t3("SyncRate", seconds(resolution, PICO, "ps"));
    } else {
      type = second ? RecordType.HYDRAHARP_V2_T2 : RecordType.HYDRAHARP_V1_T2;
      timeBase = TimeBase.t2(HYDRAHARP_T2_SECONDS);
      if (base != 1) {
        warnings.add(
            "The header gives a base resolution of "
                + base
                + " ps; T2 records of this kind count 1 ps, which is used.");
      }
    }
    tested = t3 && second;
  }

  private void timeHarp() throws RecordingFormatException {
    fields.int32("NumberOfChannels");
    fields.int32("NumberOfCurves");
    bitsPerRecord = fields.int32("BitsPerRecord");
    fields.int32("RoutingChannels");
    int boards = count("NumberOfBoards", 1, MOST_BOARDS);
    fields.int32("ActiveCurve");
    measurementMode();
    fields.int32("SubMode");
    fields.int32("RangeNo");
    fields.int32("Offset");
    acquisition("AcquisitionTime");
    display(false);
    for (int board = 0; board < boards; board++) {
      timeHarpBoard(board, boards == 1 ? LegacyFields.SCALAR : board);
    }
    int clock = fields.int32("TTTRGlobClock", LegacyFields.SCALAR, "ns");
    fields.int32("ExtDevices");
    for (int i = 0; i < 5; i++) {
      fields.int32("Reserved", i);
    }
    syncRate = fields.int32("SyncRate", LegacyFields.SCALAR, "Hz");
    fields.int32("CFDRate", LegacyFields.SCALAR, "Hz");
    stop();
    records = fields.int32("NumRecords");
    imageHeader("SpecHdrLen");
    kind = "T3R";
    type = RecordType.TIMEHARP_200;
    if (clock <= 0) {
      throw new RecordingFormatException(
          fileName
              + ": the header gives TTTRGlobClock, the unit of its times, as "
              + clock
              + " ns; take another copy of the file.");
    }
    timeBase =
        TimeBase.t3Clock(
            BigDecimal.valueOf(clock).movePointLeft(NANO).doubleValue(),
            seconds(resolution, NANO, "ns"));
    warnings.add(
        "The times count the clock of the device, "
            + clock
            + " ns, not excitation pulses: the numbers and lags of pulses have no meaning in this"
            + " recording.");
  }

  private void timeHarpBoard(int board, int index) throws RecordingFormatException {
    String name = fields.text("HwIdent", index, 16);
    fields.text("HwVer", index, 8);
    fields.int32("Serial", index);
    for (String setting : List.of("CFDZeroCross", "CFDDiscrMin", "SyncLevel")) {
      fields.int32(setting, index, "mV");
    }
    fields.int32("CurveOffset", index);
    double ofBoard = fields.float32("Resolution", index, " ns");
    if (board == 0) {
      device = name;
      resolution = ofBoard;
    }
  }

  /** What all families have between the acquisition time and the hardware. */
  private void display(boolean unsigned) throws RecordingFormatException {
    for (String name : List.of("StopAt", "StopOnOvfl", "Restart", "LinLog")) {
      fields.int32(name);
    }
    for (String name : List.of("TimeFrom", "TimeTo", "CntFrom", "CntTo")) {
      if (unsigned) {
        fields.uint32(name);
      } else {
        fields.int32(name);
      }
    }
    for (int i = 0; i < DISPLAY_CURVES; i++) {
      fields.int32("MapTo", i);
      fields.int32("Show", i);
    }
    for (int i = 0; i < PARAMETERS; i++) {
      fields.float32("Start", i, "");
      fields.float32("Step", i, "");
      fields.float32("Stop", i, "");
    }
    for (String name : List.of("RepeatMode", "RepeatsPerCurve", "RepeatTime", "RepeatWaitTime")) {
      fields.int32(name);
    }
    fields.text("Script", LegacyFields.SCALAR, 20);
  }

  private int measurementMode() throws RecordingFormatException {
    int mode = fields.int32("MeasurementMode");
    if (LegacyFamily.isHistogram(mode)) {
      throw new RecordingFormatException(fileName + " " + LegacyFormat.histograms(family));
    }
    if (!family.photonModes().contains(mode)) {
      throw damaged("MeasurementMode", Integer.toString(mode));
    }
    return mode;
  }

  private void acquisition(String name) throws RecordingFormatException {
    acquisitionMillis = fields.int32(name, LegacyFields.SCALAR, "ms");
  }

  private void stop() throws RecordingFormatException {
    stopAfterMillis = fields.int32("StopAfter", LegacyFields.SCALAR, "ms");
    stopReason = fields.int32("StopReason", LegacyFields.SCALAR, STOP_REASON);
  }

  private int count(String name, int least, int most) throws RecordingFormatException {
    int count = fields.int32(name);
    if (count < least || count > most) {
      throw damaged(name, Integer.toString(count));
    }
    return count;
  }

  private void imageHeader(String name) throws RecordingFormatException {
    skipImageHeader(name, fields.int32(name));
  }

  private void skipImageHeader(String name, int size) throws RecordingFormatException {
    firstRecord = fields.position() + (long) RECORD_BYTES * size;
    if (size < 0 || firstRecord > fileBytes) {
      throw damaged(name, Integer.toString(size));
    }
    if (size > 0) {
      fields.note("ImgHdr", "int32[" + size + "]", size + " values, not read");
    }
  }

  private TimeBase t3(String rateName, double microSeconds) throws RecordingFormatException {
    if (syncRate <= 0) {
      throw new RecordingFormatException(
          fileName
              + ": the header gives a sync rate ("
              + rateName
              + ") of "
              + syncRate
              + " Hz, so the pulse period, which is the unit of its times, is not known; the"
              + " recording was made without pulses or is damaged, so measure again or take another"
              + " copy of it.");
    }
    warnings.add(
        "The header has no pulse period, only the sync rate in whole Hz: the period is taken as"
            + " 1 / ("
            + syncRate
            + " Hz) and known to 1 Hz at best.");
    return TimeBase.t3(1.0 / syncRate, microSeconds);
  }

  private double seconds(double value, int exponent, String unit) throws RecordingFormatException {
    double seconds =
        Double.isFinite(value)
            ? BigDecimal.valueOf(value).movePointLeft(exponent).doubleValue()
            : Double.NaN;
    if (!(seconds > 0 && seconds < 1)) {
      throw new RecordingFormatException(
          fileName
              + ": the header gives Resolution, the unit of its micro times, as "
              + value
              + " "
              + unit
              + "; take another copy of the file.");
    }
    return seconds;
  }

  private OptionalDouble acquisitionSeconds() {
    // Where both are there, the run was ended before the time that was set.
    int millis = stopAfterMillis > 0 ? stopAfterMillis : acquisitionMillis;
    return millis > 0 ? OptionalDouble.of(millis / 1000.0) : OptionalDouble.empty();
  }

  private void addWarnings() {
    if (bitsPerRecord != RECORD_BITS) {
      warnings.add(PtuHeader.otherBits(bitsPerRecord, type));
    }
    if (records <= 0) {
      warnings.add(PtuHeader.UNCLOSED);
    }
    if (stopReason != 0) {
      warnings.add("The measurement was stopped " + PtuHeader.stopReason(stopReason) + ".");
    }
    PtuHeader.syncChannelWarning(type, options, inputs).ifPresent(warnings::add);
  }

  private Optional<LocalDateTime> created(String text) {
    Matcher matcher = FILE_TIME.matcher(text);
    if (matcher.matches()) {
      int year = Integer.parseInt(matcher.group(3));
      int century = matcher.group(3).length() > 2 ? 0 : year >= 90 ? 1900 : 2000;
      try {
        return Optional.of(
            LocalDateTime.of(
                century + year,
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(4)),
                Integer.parseInt(matcher.group(5)),
                matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6))));
      } catch (DateTimeException e) {
        // Falls through to the warning: the digits make no date.
      }
    }
    if (!text.isEmpty()) {
      warnings.add("The creation time \"" + text + "\" (FileTime) is no date.");
    }
    return Optional.empty();
  }

  private RecordingFormatException damaged(String name, String value) {
    return new RecordingFormatException(
        fileName
            + ": the header is damaged before byte "
            + fields.position()
            + ", where "
            + name
            + " is "
            + value
            + "; take another copy of the file.");
  }
}
