package org.photonbench.photon.io.beckerhickl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/**
 * What an SPC file and the .set file beside it say about the recording.
 *
 * <p>Pulse numbers are macro clocks. The macro clock is the sync input, that is, the laser, unless
 * the .set file says otherwise (SP_MTCLK: 0 the card's own clock, 1 the sync, 2 to 4 every second,
 * fourth, eighth sync), or without one, unless it is exactly 25 or 50 ns or in femtoseconds: these
 * are clocks of the cards themselves.
 */
final class SpcInfo {
  /**
   * Range of the TAC that is taken if none is known, in seconds: the one after switching on, at
   * gain 1.
   */
  static final double NOMINAL_RANGE = 50e-9;

  /** Larger TAC ranges than this many seconds are no ranges. */
  private static final double MOST_RANGE = 1e-3;

  /** The cards' own macro clocks, in tenths of nanoseconds. */
  private static final int OWN_CLOCK = 500;

  private static final int OWN_FAST_CLOCK = 250;

  private final SpcFinder.Found found;
  private final Optional<BhFile> setup;
  private final List<String> warnings = new ArrayList<>();

  private SpcInfo(SpcFinder.Found found, Optional<BhFile> setup) {
    this.found = found;
    this.setup = setup;
  }

  /**
   * @param setup the .set file
   * @param setupWarning why there is none, as a sentence; empty if there is one
   */
  static RecordingInfo of(SpcFinder.Found found, Optional<BhFile> setup, String setupWarning) {
    return new SpcInfo(found, setup).info(setupWarning);
  }

  private RecordingInfo info(String setupWarning) {
    if (!setupWarning.isEmpty()) {
      warnings.add(setupWarning);
    }
    setup.ifPresent(file -> warnings.addAll(file.warnings()));
    SpcLayout layout = found.layout();
    SpcHeader header = found.header();
    layoutWarnings();
    OptionalDouble syncRate = syncRate();
    double range = range();
    double microTick = range / layout.microTimes();
    // The clock may be the card's own (no sync rate) or a divided sync: then it counts no pulses.
    boolean pulses =
        syncRate.isPresent() && Math.rint(syncRate.getAsDouble() * header.clockSeconds()) == 1;
    TimeBase timeBase =
        pulses
            ? TimeBase.t3(header.clockSeconds(), microTick)
            : TimeBase.t3Clock(header.clockSeconds(), microTick);
    return new RecordingInfo(
        SpcFormat.NAME,
        layout.title(),
        timeBase,
        OptionalDouble.empty(),
        syncRate,
        OptionalLong.empty(),
        setup.flatMap(BhFile::card).map(SpcCard::name).orElse(""),
        setup.flatMap(BhFile::created),
        setup.map(BhFile::comment).orElse(""),
        entries(timeBase),
        warnings,
        layout.testedOnRealData());
  }

  private void layoutWarnings() {
    String title = found.layout().title();
    if (!found.cardAgrees()) {
      warnings.add(
          "The .set file is of "
              + setup.flatMap(BhFile::card).map(SpcCard::name).orElse("another card")
              + ", but the records are those of "
              + title
              + ": check that the two files belong together.");
    } else if (!found.clear()) {
      warnings.add(
          "The records fit "
              + title
              + ", but another layout fits about as well: check the count rate and the channels,"
              + (setup.isPresent() ? "." : " or put the .set file beside the file."));
    }
    if (found.header().raw()) {
      warnings.add(
          "The file holds raw data of the card (diagnostic mode): every overflow record in it"
              + " counts as one overflow.");
    }
  }

  private OptionalDouble syncRate() {
    SpcHeader header = found.header();
    double clock = header.clockSeconds();
    OptionalDouble source = setup.map(s -> s.number("SP_MTCLK")).orElse(OptionalDouble.empty());
    boolean own;
    int divider = 1;
    if (header.femtoseconds()) {
      own = true;
    } else if (source.isPresent()) {
      own = source.getAsDouble() == 0;
      divider = 1 << Math.clamp((long) source.getAsDouble() - 1, 0, 3);
    } else {
      own = header.clock() == OWN_CLOCK || header.clock() == OWN_FAST_CLOCK;
    }
    if (own) {
      warnings.add(
          "The macro clock of "
              + nanoseconds(clock)
              + " is the card's own: pulse numbers count its ticks, not laser pulses, so analyses"
              + " by pulse (pulsed g2) do not apply.");
      return OptionalDouble.empty();
    }
    if (divider > 1) {
      warnings.add(
          "The macro clock is the sync divided by "
              + divider
              + ": each pulse number stands for "
              + divider
              + " laser pulses.");
    }
    warnings.add(
        "The file gives the macro clock, "
            + nanoseconds(clock)
            + ", to 0.1 ns only: durations and rates may be wrong by "
            + String.format(Locale.ROOT, "%.2g %%", 100 * 0.5 / header.clock())
            + ".");
    return OptionalDouble.of(divider / clock);
  }

  /** Time range of the ADC in seconds. */
  private double range() {
    int bins = found.layout().microTimes();
    double range = number("SP_TAC_R");
    double gain = number("SP_TAC_G");
    if (!(range > 0 && range < MOST_RANGE && gain > 0)) {
      warnings.add(
          "The width of a micro time bin is not known"
              + (setup.isPresent()
                  ? " (no SP_TAC_R and SP_TAC_G in the .set file)"
                  : " without the .set file")
              + "; "
              + nanoseconds(NOMINAL_RANGE)
              + " / "
              + bins
              + " = "
              + String.format(Locale.ROOT, "%.4g ps", NOMINAL_RANGE / bins * 1e12)
              + " is assumed, so every micro time and lifetime may be wrong by a factor.");
      return NOMINAL_RANGE;
    }
    double resolution = number("SP_ADC_RE");
    double full = number("SP_TAC_TC") * resolution;
    if (full > 0 && Math.abs(full * gain / range - 1) > 0.01) {
      warnings.add(
          "The .set file contradicts itself on the width of a micro time bin; SP_TAC_R / SP_TAC_G"
              + " is taken as the range.");
    } else if (resolution > 0 && resolution != bins) {
      warnings.add(
          "The .set file sets "
              + (long) resolution
              + " bins for histograms; the records have "
              + bins
              + " over the same range.");
    }
    return range / gain;
  }

  private double number(String name) {
    return setup.map(s -> s.number(name)).orElse(OptionalDouble.empty()).orElse(Double.NaN);
  }

  private List<HeaderEntry> entries(TimeBase timeBase) {
    SpcHeader header = found.header();
    List<HeaderEntry> entries = new ArrayList<>();
    entries.add(entry("Macro time clock", nanoseconds(timeBase.tickSeconds())));
    entries.add(entry("Routing bits", Integer.toString(header.routingBits())));
    entries.add(entry("Markers", Boolean.toString(header.markers())));
    entries.add(entry("Raw data", Boolean.toString(header.raw())));
    setup.ifPresent(file -> entries.addAll(file.entries()));
    return entries;
  }

  private static HeaderEntry entry(String name, String value) {
    return new HeaderEntry(name, -1, "first record", value);
  }

  private static String nanoseconds(double seconds) {
    return String.format(Locale.ROOT, "%.6g ns", seconds * 1e9).replaceFirst("\\.?0+ ns$", " ns");
  }
}
