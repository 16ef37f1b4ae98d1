package org.photonbench.photon.io.beckerhickl;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record layouts of SPC files. The facts are those of Becker & Hickl's description of their
 * data files, held against recordings where {@link #testedOnRealData()} says so.
 */
enum SpcLayout {
  /** 32 bits with 12 bits of ADC: all cards but the SPC-600, SPC-630 and SPC-QC. */
  SPC_130("SPC-130/140/150/160/830", 4, 1 << 12, 1 << 12, true),
  /** 32 bits with 8 bits of ADC. */
  SPC_600_256("SPC-600/630, 256 channels", 4, 1 << 17, 1 << 8, true),
  /** 48 bits with 12 bits of ADC. */
  SPC_600_4096("SPC-600/630, 4096 channels", 6, 1 << 24, 1 << 12, false),
  /** 32 bits, two of them the input. */
  SPC_QC_X04("SPC-QC-104/004", 4, 1 << 12, 1 << 12, false),
  /** 32 bits, three of them the input. */
  SPC_QC_X06("SPC-QC-106/006", 4, 1 << 12, 1 << 12, false);

  private final String title;
  private final int recordBytes;
  private final int overflowPeriod;
  private final int microTimes;
  private final boolean testedOnRealData;

  SpcLayout(
      String title, int recordBytes, int overflowPeriod, int microTimes, boolean testedOnRealData) {
    this.title = title;
    this.recordBytes = recordBytes;
    this.overflowPeriod = overflowPeriod;
    this.microTimes = microTimes;
    this.testedOnRealData = testedOnRealData;
  }

  /** Name for people: the cards that write this layout. */
  String title() {
    return title;
  }

  /** Bytes of a record, and of the header, which is the first record of a file. */
  int recordBytes() {
    return recordBytes;
  }

  /** Macro clocks that one overflow stands for. */
  int overflowPeriod() {
    return overflowPeriod;
  }

  /** Number of micro time bins over the range of the TAC: a power of two. */
  int microTimes() {
    return microTimes;
  }

  /** Whether the decoder was held against recordings of real cards. */
  boolean testedOnRealData() {
    return testedOnRealData;
  }

  /** The layouts that were held against no real recording, for people. */
  static String untested() {
    return Stream.of(values())
        .filter(layout -> !layout.testedOnRealData)
        .map(SpcLayout::title)
        .collect(Collectors.joining("; "));
  }

  /** Whether the card is of the SPC-QC family, whose header and clock are of another kind. */
  boolean isQc() {
    return this == SPC_QC_X04 || this == SPC_QC_X06;
  }
}
