package org.photonbench.photon.io.picoquant;

import java.util.List;
import java.util.OptionalDouble;
import org.photonbench.photon.RecordingFormatException;

/**
 * The header of one curve in a histogram file of the old kind.
 *
 * @param name number of the curve
 * @param resolution width of a bin in the unit of the family
 * @param bins number of its bins
 * @param offset position of its first bin in bytes; {@link #NEXT} where they follow the header
 * @param total its photons as the device counted them
 * @param syncRate rate of the pulses in Hz; not positive if unknown
 * @param millis how long it was measured in ms; not positive if unknown
 */
record LegacyCurve(
    String name, double resolution, int bins, long offset, long total, int syncRate, int millis) {
  static final long NEXT = -1;

  /** Bytes that the header of a curve takes. */
  static int headerBytes(LegacyFamily family) {
    return switch (family) {
      case PICOHARP -> 172;
      case HYDRAHARP -> 264;
      case TIMEHARP -> 100;
    };
  }

  /**
   * Reads the header of a curve.
   *
   * @param i how many curves come before it in the file
   * @param binsPerCurve its bins, where its header does not say
   */
  static LegacyCurve read(LegacyFamily family, LegacyFields fields, int i, int binsPerCurve)
      throws RecordingFormatException {
    int number = fields.int32(name("CurveIndex"), i);
    fields.time(name("TimeOfRecording"), i);
    return switch (family) {
      case PICOHARP -> picoHarp(fields, i, number);
      case HYDRAHARP -> hydraHarp(fields, i, number);
      case TIMEHARP -> timeHarp(fields, i, number, binsPerCurve);
    };
  }

  private static LegacyCurve picoHarp(LegacyFields fields, int i, int number)
      throws RecordingFormatException {
    fields.text(name("HwIdent"), i, 16);
    fields.text(name("HwVer"), i, 8);
    ints(fields, i, "Serial", "SyncDivider");
    millivolts(fields, i, "ZC0", "Lvl0", "ZC1", "Lvl1");
    ints(fields, i, "Offset", "RoutingChannel", "ExtDevices", "MeasMode", "SubMode");
    parameters(fields, i);
    ints(fields, i, "RangeNo");
    double resolution = fields.float32(name("Resolution"), i, " ns");
    int bins = fields.int32(name("Channels"), i);
    int millis = millis(fields, i);
    int syncRate = fields.int32(name("InpRate0"), i, "Hz");
    fields.int32(name("InpRate1"), i, "Hz");
    fields.int32(name("HistCountRate"), i, "Hz");
    long total = fields.int64(name("IntegralCount"), i);
    ints(fields, i, "Reserved");
    long offset = fields.int32(name("DataOffset"), i);
    ints(fields, i, "RouterModel", "RouterEnabled", "RouterInputType");
    millivolts(fields, i, "RouterInputLevel");
    ints(fields, i, "RouterInputEdge", "RouterCFDPresent");
    millivolts(fields, i, "RouterCFDLevel", "RouterCFDZeroCross");
    return new LegacyCurve(
        Integer.toString(number), resolution, bins, offset, total, syncRate, millis);
  }

  private static LegacyCurve hydraHarp(LegacyFields fields, int i, int number)
      throws RecordingFormatException {
    fields.text(name("HwIdent"), i, 16);
    fields.text(name("PartNo"), i, 8);
    ints(fields, i, "Serial", "NumModules");
    for (int module = 0; module < LegacySettings.MODULES; module++) {
      ints(fields, LegacySettings.MODULES * i + module, "Model", "Version");
    }
    fields.float64(name("BaseResolution"), i, "ps");
    fields.int64(name("InputsEnabled"), i);
    ints(fields, i, "InpChPresent", "RefClk", "ExtDev", "Markers", "SyncDivider");
    millivolts(fields, i, "SyncCFD", "SyncZC");
    fields.int32(name("SyncOffset"), i, "ps");
    ints(fields, i, "InputModule");
    millivolts(fields, i, "InputCFD", "InputZC");
    fields.int32(name("InputOffset"), i, "ps");
    ints(fields, i, "InputChannel", "MeasMode", "SubMode", "Binning");
    double resolution = fields.float64(name("Resolution"), i, "ps");
    ints(fields, i, "Offset");
    int millis = millis(fields, i);
    parameters(fields, i);
    int syncRate = fields.int32(name("SyncRate"), i, "Hz");
    fields.int32(name("InputRate"), i, "Hz");
    fields.int32(name("HistCountRate"), i, "Hz");
    long total = fields.int64(name("IntegralCount"), i);
    int bins = fields.int32(name("HistogramBins"), i);
    long offset = fields.int32(name("DataOffset"), i);
    return new LegacyCurve(
        Integer.toString(number), resolution, bins, offset, total, syncRate, millis);
  }

  private static LegacyCurve timeHarp(LegacyFields fields, int i, int number, int bins)
      throws RecordingFormatException {
    ints(fields, i, "Serial");
    millivolts(fields, i, "CFDZeroCross", "CFDDiscrMin", "SyncLevel");
    ints(fields, i, "CurveOffset", "RoutingChannel", "SubMode", "MeasMode");
    parameters(fields, i);
    ints(fields, i, "RangeNo", "Offset");
    int millis = millis(fields, i);
    int syncRate = fields.int32(name("SyncRate"), i, "Hz");
    fields.int32(name("CFDRate"), i, "Hz");
    fields.int32(name("TDCRate"), i, "Hz");
    int total = fields.int32(name("IntegralCount"), i);
    double resolution = fields.float32(name("Resolution"), i, " ns");
    ints(fields, i, "ExtDevices", "Reserved");
    return new LegacyCurve(
        Integer.toString(number), resolution, bins, NEXT, total, syncRate, millis);
  }

  OptionalDouble syncRateHertz() {
    return syncRate > 0 ? OptionalDouble.of(syncRate) : OptionalDouble.empty();
  }

  OptionalDouble acquisitionSeconds() {
    return millis > 0 ? OptionalDouble.of(millis / 1000.0) : OptionalDouble.empty();
  }

  /** Reads how long the curve was measured: as long as was set, if it was not ended before. */
  private static int millis(LegacyFields fields, int i) throws RecordingFormatException {
    int set = fields.int32(name("AcquisitionTime"), i, "ms");
    int stopAfter = fields.int32(name("StopAfter"), i, "ms");
    fields.int32(name("StopReason"), i, LegacyHeader.STOP_REASON);
    return stopAfter > 0 ? stopAfter : set;
  }

  private static void parameters(LegacyFields fields, int i) throws RecordingFormatException {
    for (String parameter : List.of("P1", "P2", "P3")) {
      fields.float32(name(parameter), i, "");
    }
  }

  private static void ints(LegacyFields fields, int i, String... names)
      throws RecordingFormatException {
    for (String each : names) {
      fields.int32(name(each), i);
    }
  }

  private static void millivolts(LegacyFields fields, int i, String... names)
      throws RecordingFormatException {
    for (String each : names) {
      fields.int32(name(each), i, "mV");
    }
  }

  /** What a field is called among those of the whole file. */
  static String name(String field) {
    return "Curve_" + field;
  }
}
