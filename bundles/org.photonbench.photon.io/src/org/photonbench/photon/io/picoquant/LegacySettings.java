package org.photonbench.photon.io.picoquant;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.photon.RecordingFormatException;

/**
 * What the headers of photon and histogram files of the old kind have alike: from the first byte to
 * the last setting of the hardware. The fields stand at fixed places, some as often as there are
 * boards or inputs.
 *
 * <p>The date is read as the instruments write it, day before month.
 */
final class LegacySettings {
  private static final int DISPLAY_CURVES = 8;
  private static final int PARAMETERS = 3;

  /** Modules that a HydraHarp header has room for. */
  static final int MODULES = 10;

  private static final int ROUTER_CHANNELS = 4;
  private static final int MOST_BOARDS = 8;
  private static final int MOST_INPUTS = 64;
  private static final Pattern FILE_TIME =
      Pattern.compile(
          "(\\d{1,2})[./](\\d{1,2})[./](\\d{2}|\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

  private final LegacyFields fields;
  private final List<String> warnings;
  private final Optional<LocalDateTime> created;
  private final String comment;
  private int curves;
  private int binsPerCurve;
  private int bits;
  private String device = "";
  private double resolution;
  private double baseResolution;
  private int inputs;
  private int acquisitionMillis;

  private LegacySettings(LegacyFamily family, LegacyFields fields, List<String> warnings)
      throws RecordingFormatException {
    this.fields = fields;
    this.warnings = warnings;
    fields.text("Ident", LegacyFields.SCALAR, 16);
    fields.text("FormatVersion", LegacyFields.SCALAR, 6);
    fields.text("Creator", LegacyFields.SCALAR, 18);
    fields.text("CreatorVer", LegacyFields.SCALAR, 12);
    created = created(fields.text("FileTime", LegacyFields.SCALAR, 18));
    fields.skip(2);
    comment = fields.text("Comment", LegacyFields.SCALAR, 256);
    switch (family) {
      case PICOHARP -> picoHarp();
      case HYDRAHARP -> hydraHarp();
      case TIMEHARP -> timeHarp();
    }
  }

  /**
   * Reads the settings of a file whose family, version and measurement mode were checked.
   *
   * @param start the start of the file
   * @param warnings where sentences on what is odd go
   * @param fileName name for messages
   */
  static LegacySettings read(
      LegacyFamily family, ByteBuffer start, List<String> warnings, String fileName)
      throws RecordingFormatException {
    return new LegacySettings(family, new LegacyFields(start, fileName, 0), warnings);
  }

  /** The fields, standing behind the settings. */
  LegacyFields fields() {
    return fields;
  }

  Optional<LocalDateTime> created() {
    return created;
  }

  String comment() {
    return comment;
  }

  /** Name of the first board. */
  String device() {
    return device;
  }

  int curves() {
    return curves;
  }

  /** Bins of every curve; 0 where each curve has a number of its own. */
  int binsPerCurve() {
    return binsPerCurve;
  }

  /** Bits a photon record or a bin takes. */
  int bits() {
    return bits;
  }

  /** Width of a micro-time bin of the first board, in the unit of the family. */
  double resolution() {
    return resolution;
  }

  /** Best resolution of a HydraHarp in ps. */
  double baseResolution() {
    return baseResolution;
  }

  /** Inputs of a HydraHarp beside the sync input. */
  int inputs() {
    return inputs;
  }

  int acquisitionMillis() {
    return acquisitionMillis;
  }

  private void picoHarp() throws RecordingFormatException {
    curves = fields.int32("NumberOfCurves");
    int boards = measurement();
    for (int board = 0; board < boards; board++) {
      picoHarpBoard(board, boards == 1 ? LegacyFields.SCALAR : board);
    }
  }

  /**
   * What PicoHarp and TimeHarp have alike before their boards.
   *
   * @return the number of boards
   */
  private int measurement() throws RecordingFormatException {
    bits = fields.int32("BitsPerRecord");
    fields.int32("RoutingChannels");
    int boards = fields.count("NumberOfBoards", 1, MOST_BOARDS);
    fields.int32("ActiveCurve");
    fields.int32("MeasurementMode");
    fields.int32("SubMode");
    fields.int32("RangeNo");
    fields.int32("Offset");
    acquisition("AcquisitionTime");
    display(false);
    return boards;
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
    curves = fields.int32("NumberOfCurves");
    bits = fields.int32("BitsPerRecord");
    fields.int32("ActiveCurve");
    fields.int32("MeasurementMode");
    fields.int32("SubMode");
    fields.int32("Binning");
    resolution = fields.float64("Resolution", LegacyFields.SCALAR, "ps");
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
    baseResolution = fields.float64("BaseResolution", LegacyFields.SCALAR, "ps");
    fields.int64("InputsEnabled");
    inputs = fields.count("InpChPresent", 0, MOST_INPUTS);
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
  }

  private void timeHarp() throws RecordingFormatException {
    binsPerCurve = fields.int32("NumberOfChannels");
    curves = fields.int32("NumberOfCurves");
    int boards = measurement();
    for (int board = 0; board < boards; board++) {
      timeHarpBoard(board, boards == 1 ? LegacyFields.SCALAR : board);
    }
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

  private void acquisition(String name) throws RecordingFormatException {
    acquisitionMillis = fields.int32(name, LegacyFields.SCALAR, "ms");
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
}
