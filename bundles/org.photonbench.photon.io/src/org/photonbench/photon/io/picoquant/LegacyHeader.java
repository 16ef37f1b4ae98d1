package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * The header of PicoQuant's photon files from before the unified container: the {@linkplain
 * LegacySettings settings}, what is known of the run, then an image header of any length, which is
 * skipped.
 *
 * <p>What these headers do not say is said in a warning: T3 headers have no pulse period but the
 * sync rate, in whole Hz.
 */
final class LegacyHeader {
  /** The longest header without image header takes about 2 KiB. */
  static final int FIRST_READ = 16 << 10;

  private static final int RECORD_BITS = 32;
  private static final int RECORD_BYTES = 4;
  private static final int MODE_T3 = 3;
  private static final double PICOHARP_T2_SECONDS = 4e-12;
  private static final double HYDRAHARP_T2_SECONDS = 1e-12;
  private static final int NANO = 9;

  /** How a measurement was stopped, for people. */
  static final IntFunction<String> STOP_REASON =
      code -> code + (code == 0 ? " (time over)" : " (stopped " + PtuHeader.stopReason(code) + ")");

  private final LegacyFamily family;
  private final String version;
  private final LegacySettings settings;
  private final LegacyFields fields;
  private final boolean t3;
  private final long fileBytes;
  private final String fileName;
  private final OpenOptions options;
  private final List<String> warnings = new ArrayList<>();

  private RecordType type = RecordType.PICOHARP_T2;
  private TimeBase timeBase = TimeBase.t2(PICOHARP_T2_SECONDS);
  private String kind = "";
  private int syncRate;
  private int stopAfterMillis;
  private int stopReason;
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
    family.requireKnownVersion(start, fileName);
    t3 = checkMode(start) == MODE_T3;
    settings = LegacySettings.read(family, start, warnings, fileName);
    fields = settings.fields();
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

  /** The measurement mode, if it is one of photons or the file is too short for one. */
  private int checkMode(ByteBuffer start) throws RecordingFormatException {
    OptionalInt mode = family.mode(start);
    if (mode.isEmpty()) {
      return MODE_T3; // the settings end as well
    }
    if (LegacyFamily.isHistogram(mode.getAsInt())) {
      throw new RecordingFormatException(fileName + " " + LegacyFormat.histograms(family));
    }
    if (!family.photonModes().contains(mode.getAsInt())) {
      throw new LegacyFields(ByteBuffer.allocate(0), fileName, family.afterMode())
          .damaged("MeasurementMode", mode.getAsInt());
    }
    return mode.getAsInt();
  }

  private RecordingInfo read() throws RecordingFormatException {
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
        settings.device(),
        settings.created(),
        settings.comment(),
        fields.entries(),
        warnings,
        tested);
  }

  private void picoHarp() throws RecordingFormatException {
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
    timeBase = t3 ? t3("InpRate0") : TimeBase.t2(PICOHARP_T2_SECONDS);
    tested = t3;
  }

  private void hydraHarp() throws RecordingFormatException {
    for (int i = 0; i < settings.inputs(); i++) {
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
      timeBase = t3("SyncRate");
    } else {
      type = second ? RecordType.HYDRAHARP_V2_T2 : RecordType.HYDRAHARP_V1_T2;
      timeBase = TimeBase.t2(HYDRAHARP_T2_SECONDS);
      if (settings.baseResolution() != 1) {
        warnings.add(
            "The header gives a base resolution of "
                + settings.baseResolution()
                + " ps; T2 records of this kind count 1 ps, which is used.");
      }
    }
    tested = t3 && second;
  }

  private void timeHarp() throws RecordingFormatException {
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
            BigDecimal.valueOf(clock).movePointLeft(NANO).doubleValue(), microSeconds());
    warnings.add(
        "The times count the clock of the device, "
            + clock
            + " ns, not excitation pulses: the numbers and lags of pulses have no meaning in this"
            + " recording.");
  }

  private void stop() throws RecordingFormatException {
    stopAfterMillis = fields.int32("StopAfter", LegacyFields.SCALAR, "ms");
    stopReason = fields.int32("StopReason", LegacyFields.SCALAR, STOP_REASON);
  }

  private void imageHeader(String name) throws RecordingFormatException {
    skipImageHeader(name, fields.int32(name));
  }

  private void skipImageHeader(String name, int size) throws RecordingFormatException {
    firstRecord = fields.position() + (long) RECORD_BYTES * size;
    if (size < 0 || firstRecord > fileBytes) {
      throw fields.damaged(name, size);
    }
    if (size > 0) {
      fields.note("ImgHdr", "int32[" + size + "]", size + " values, not read");
    }
  }

  private double microSeconds() throws RecordingFormatException {
    return family.seconds(settings.resolution(), "Resolution", fileName);
  }

  private TimeBase t3(String rateName) throws RecordingFormatException {
    double microSeconds = microSeconds();
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

  private OptionalDouble acquisitionSeconds() {
    // Where both are there, the run was ended before the time that was set.
    int millis = stopAfterMillis > 0 ? stopAfterMillis : settings.acquisitionMillis();
    return millis > 0 ? OptionalDouble.of(millis / 1000.0) : OptionalDouble.empty();
  }

  private void addWarnings() {
    if (settings.bits() != RECORD_BITS) {
      warnings.add(PtuHeader.otherBits(settings.bits(), type));
    }
    if (records <= 0) {
      warnings.add(PtuHeader.UNCLOSED);
    }
    if (stopReason != 0) {
      warnings.add("The measurement was stopped " + PtuHeader.stopReason(stopReason) + ".");
    }
    PtuHeader.syncChannelWarning(type, options, settings.inputs()).ifPresent(warnings::add);
  }
}
