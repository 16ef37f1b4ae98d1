package org.photonbench.photon.io.picoquant;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.photonbench.photon.RecordMode;

/**
 * The record layouts of PicoQuant time taggers, by the code in TTResultFormat_TTTRRecType. That of
 * the TimeHarp 200 is older than such codes and has none.
 */
public enum RecordType {
  PICOHARP_T2(0x00010203, "PicoHarp 300 T2", Layout.PICOHARP_T2, 210_698_240, false, false),
  PICOHARP_T3(0x00010303, "PicoHarp 300 T3", Layout.PICOHARP_T3, 65_536, false, true),
  HYDRAHARP_V1_T2(0x00010204, "HydraHarp V1 T2", Layout.HYDRAHARP_T2, 33_552_000, false, false),
  HYDRAHARP_V1_T3(0x00010304, "HydraHarp V1 T3", Layout.HYDRAHARP_T3, 1_024, false, false),
  HYDRAHARP_V2_T2(0x01010204, "HydraHarp V2 T2", Layout.HYDRAHARP_T2, 33_554_432, true, true),
  HYDRAHARP_V2_T3(0x01010304, "HydraHarp V2 T3", Layout.HYDRAHARP_T3, 1_024, true, true),
  TIMEHARP_260N_T2(0x00010205, "TimeHarp 260 N T2", Layout.HYDRAHARP_T2, 33_554_432, true, false),
  TIMEHARP_260N_T3(0x00010305, "TimeHarp 260 N T3", Layout.HYDRAHARP_T3, 1_024, true, false),
  TIMEHARP_260P_T2(0x00010206, "TimeHarp 260 P T2", Layout.HYDRAHARP_T2, 33_554_432, true, false),
  TIMEHARP_260P_T3(0x00010306, "TimeHarp 260 P T3", Layout.HYDRAHARP_T3, 1_024, true, false),
  GENERIC_T2(
      0x00010207, "MultiHarp / PicoHarp 330 T2", Layout.HYDRAHARP_T2, 33_554_432, true, false),
  GENERIC_T3(0x00010307, "MultiHarp / PicoHarp 330 T3", Layout.HYDRAHARP_T3, 1_024, true, false),
  TIMEHARP_200(0, "TimeHarp 200", Layout.TIMEHARP_200, 65_536, false, false);

  /** How the 32 bits of a record are divided. */
  enum Layout {
    PICOHARP_T2(RecordMode.T2),
    PICOHARP_T3(RecordMode.T3),
    HYDRAHARP_T2(RecordMode.T2),
    HYDRAHARP_T3(RecordMode.T3),
    TIMEHARP_200(RecordMode.T3);

    final RecordMode mode;

    Layout(RecordMode mode) {
      this.mode = mode;
    }
  }

  private final int code;
  private final String title;
  private final Layout layout;
  private final int overflowPeriod;
  private final boolean countedOverflows;
  private final boolean testedOnRealData;

  RecordType(
      int code,
      String title,
      Layout layout,
      int overflowPeriod,
      boolean countedOverflows,
      boolean testedOnRealData) {
    this.code = code;
    this.title = title;
    this.layout = layout;
    this.overflowPeriod = overflowPeriod;
    this.countedOverflows = countedOverflows;
    this.testedOnRealData = testedOnRealData;
  }

  /** The type with the given code; empty if this reader does not know it. */
  public static Optional<RecordType> of(long code) {
    for (RecordType type : values()) {
      if (type.code == code && code != 0) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Value of TTResultFormat_TTTRRecType; 0 if the type has none. */
  public int code() {
    return code;
  }

  /** Name for people, for example {@code HydraHarp V2 T3}. */
  public String title() {
    return title;
  }

  public RecordMode mode() {
    return layout.mode;
  }

  /** Ticks (T2, TimeHarp 200) or sync periods (T3) that one overflow stands for. */
  public int overflowPeriod() {
    return overflowPeriod;
  }

  /** Whether an overflow record says how many overflows it stands for; otherwise it is one. */
  public boolean countedOverflows() {
    return countedOverflows;
  }

  /** Whether the records tell of events of the sync input. */
  public boolean hasSyncEvents() {
    return layout == Layout.HYDRAHARP_T2;
  }

  /** Whether the decoder was held against recordings of real devices. */
  public boolean testedOnRealData() {
    return testedOnRealData;
  }

  /** The types with a code whose decoders were held against no real recording, for people. */
  static String untested() {
    return Stream.of(values())
        .filter(type -> type.code != 0 && !type.testedOnRealData)
        .map(RecordType::title)
        .collect(Collectors.joining(", "));
  }

  Layout layout() {
    return layout;
  }
}
