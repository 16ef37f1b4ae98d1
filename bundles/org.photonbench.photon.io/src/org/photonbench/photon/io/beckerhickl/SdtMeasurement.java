package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.photonbench.photon.HeaderEntry;

/**
 * The description of a measurement in an .sdt file: a structure without padding, at least as far as
 * the module type in all revisions; what a shorter one lacks is 0 or empty.
 *
 * @param time time as written
 * @param date date as written
 * @param serialNumber serial number of the card
 * @param mode measurement mode by its number
 * @param syncDivider divider of the sync input
 * @param tacRange range of the TAC in seconds
 * @param tacGain gain of the TAC
 * @param bins bins of a curve
 * @param collectionSeconds collection time that was set
 * @param module name of the card
 * @param scanX pixels of a scan in x; 1 if there is none
 * @param scanY pixels of a scan in y
 * @param scanRoutingX detectors of a scan in x
 * @param scanRoutingY detectors of a scan in y
 * @param stopSeconds time from start to stop; 0 if not written
 * @param lowestSyncRate lowest sync rate in Hz during the measurement; not positive if not written
 * @param highestSyncRate highest sync rate in Hz
 * @param imageX pixels of an image from photon records in x
 * @param imageY pixels of such an image in y
 */
record SdtMeasurement(
    String time,
    String date,
    String serialNumber,
    int mode,
    int syncDivider,
    double tacRange,
    int tacGain,
    int bins,
    double collectionSeconds,
    String module,
    int scanX,
    int scanY,
    int scanRoutingX,
    int scanRoutingY,
    double stopSeconds,
    double lowestSyncRate,
    double highestSyncRate,
    int imageX,
    int imageY) {
  /** Bytes up to the end of the module type: all that a curve needs. */
  static final int LEAST_BYTES = 133;

  /** Bytes up to the end of the image size. */
  private static final int BYTES = 317;

  private static final int MOST_BINS = 1 << 16;

  /** Sync rates may differ by this share to be taken as one. */
  private static final double SAME_RATE = 0.01;

  static SdtMeasurement of(ByteBuffer bytes) {
    ByteBuffer b = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    b.put(0, bytes, bytes.position(), Math.min(BYTES, bytes.remaining()));
    int bins = b.getChar(82);
    return new SdtMeasurement(
        BhFile.text(b.slice(0, 9)),
        BhFile.text(b.slice(9, 11)),
        BhFile.text(b.slice(20, 16)),
        b.getShort(36),
        b.getShort(58),
        b.getFloat(64),
        b.getShort(68),
        bins == 0 ? MOST_BINS : bins,
        b.getFloat(92),
        BhFile.text(b.slice(117, 16)),
        b.getInt(173),
        b.getInt(177),
        b.getInt(181),
        b.getInt(185),
        b.getFloat(215),
        b.getFloat(231),
        b.getFloat(247),
        b.getInt(309),
        b.getInt(313));
  }

  /** Time range of a curve in seconds; empty if range or gain are none. */
  OptionalDouble rangeSeconds() {
    return tacRange > 0 && tacRange < 1e-3 && tacGain > 0
        ? OptionalDouble.of(tacRange / tacGain)
        : OptionalDouble.empty();
  }

  /** Time from start to stop in seconds; empty if not written. */
  OptionalDouble acquisitionSeconds() {
    return stopSeconds > 0 && stopSeconds < Float.MAX_VALUE
        ? OptionalDouble.of(stopSeconds)
        : OptionalDouble.empty();
  }

  /** Sync rate in Hz if it stayed the same and was not divided; empty otherwise. */
  OptionalDouble syncRateHertz() {
    boolean steady =
        lowestSyncRate > 0
            && highestSyncRate < Float.MAX_VALUE
            && highestSyncRate - lowestSyncRate <= SAME_RATE * highestSyncRate;
    return steady && syncDivider <= 1
        ? OptionalDouble.of((lowestSyncRate + highestSyncRate) / 2)
        : OptionalDouble.empty();
  }

  /** The description as entries for people; names as in the vendor's description of the format. */
  List<HeaderEntry> entries(int index) {
    return List.of(
        entry("time", index, time),
        entry("date", index, date),
        entry("mod_type", index, module),
        entry("mod_ser_no", index, serialNumber),
        entry("meas_mode", index, Integer.toString(mode)),
        entry("tac_r", index, String.format(Locale.ROOT, "%.9g s", tacRange)),
        entry("tac_g", index, Integer.toString(tacGain)),
        entry("adc_re", index, Integer.toString(bins)),
        entry("syn_fd", index, Integer.toString(syncDivider)),
        entry("col_t", index, String.format(Locale.ROOT, "%.6g s", collectionSeconds)),
        entry("stop_time", index, String.format(Locale.ROOT, "%.6g s", stopSeconds)),
        entry("min_sync_rate", index, String.format(Locale.ROOT, "%.9g Hz", lowestSyncRate)),
        entry("max_sync_rate", index, String.format(Locale.ROOT, "%.9g Hz", highestSyncRate)),
        entry("scan_x", index, Integer.toString(scanX)),
        entry("scan_y", index, Integer.toString(scanY)),
        entry("image_x", index, Integer.toString(imageX)),
        entry("image_y", index, Integer.toString(imageY)));
  }

  private static HeaderEntry entry(String name, int index, String value) {
    return new HeaderEntry(name, index, "measurement", value);
  }
}
