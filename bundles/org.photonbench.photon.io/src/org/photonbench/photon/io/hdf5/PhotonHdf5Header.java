package org.photonbench.photon.io.hdf5;

import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** What a Photon-HDF5 file says about its photons. */
final class PhotonHdf5Header {
  /** As for PTU: rate and unit may differ by the drift of a clock, not by more. */
  private static final double RATE_TOLERANCE = 0.01;

  private static final double DEFAULT_TICK = 1e-12;
  private static final int MOST_ENTRIES = 20_000;

  private final Hdf5File file;
  private final Group data;
  private final String path;
  private final List<String> spots;
  private final List<String> warnings = new ArrayList<>();

  PhotonHdf5Header(
      Hdf5File file, Group data, String path, List<String> spots, OpenOptions options) {
    this.file = file;
    this.data = data;
    this.path = path;
    this.spots = spots;
    if (options.syncChannel().isPresent()) {
      warnings.add(
          "The channel for sync events has no effect: Photon-HDF5 records hold no sync events.");
    }
  }

  RecordingInfo info(
      Column times, Optional<Column> detectors, Optional<Column> nanotimes, long markers)
      throws IOException {
    warnings.addAll(file.warnings());
    boolean bare = spots.isEmpty();
    String format = file.attribute(file.root(), "format_name");
    String version = file.attribute(file.root(), "format_version");
    if (!bare && !format.equals(Layout.FORMAT)) {
      warnings.add(
          "The file does not call itself Photon-HDF5 (format_name is \""
              + format
              + "\"), but holds its arrays.");
    }
    if (spots.size() > 1) {
      warnings.add(
          "The file holds "
              + spots.size()
              + " spots; only "
              + spots.get(0)
              + " is read, not "
              + String.join(", ", spots.subList(1, spots.size()))
              + ".");
    }
    OptionalDouble rate = repetitionRate();
    TimeBase timeBase = timeBase(nanotimes.isPresent(), rate);
    if (detectors.isEmpty()) {
      warnings.add("The file names no detectors: all photons are in channel 0.");
    }
    OptionalDouble duration = duration();
    Optional<LocalDateTime> created = created();
    return new RecordingInfo(
        PhotonHdf5Format.NAME,
        (bare ? "arrays alone" : (Layout.FORMAT + " " + version).strip())
            + (nanotimes.isPresent() ? ", T3" : ", T2"),
        timeBase,
        duration,
        rate,
        OptionalLong.of(times.declaredSize() + markers),
        file.text(file.root(), Layout.OWN + "/" + Layout.DEVICE),
        created,
        comment(),
        entries(),
        warnings,
        bare || file.group(file.root(), Layout.OWN).isPresent());
  }

  private TimeBase timeBase(boolean t3, OptionalDouble rate) throws IOException {
    OptionalDouble unit = file.number(data, "timestamps_specs/timestamps_unit");
    if (unit.isEmpty()) {
      // Where version 0.2 put it.
      unit = file.number(file.root(), "timestamps_unit");
    }
    if (unit.isEmpty() && spots.isEmpty()) {
      warnings.add(
          "The file gives no unit of its timestamps: one tick is taken as 1 ps. All times, rates and"
              + " lifetimes scale with it.");
      unit = OptionalDouble.of(DEFAULT_TICK);
    }
    double tick = seconds(unit, path + "timestamps_specs/timestamps_unit");
    if (!t3) {
      return TimeBase.t2(tick);
    }
    double microTick = microTick();
    return countsPulses(tick, rate)
        ? TimeBase.t3(tick, microTick)
        : TimeBase.t3Clock(tick, microTick);
  }

  private double microTick() throws IOException {
    OptionalDouble unit = file.number(data, "nanotimes_specs/tcspc_unit");
    if (unit.isEmpty()) {
      unit = file.number(data, "nanotimes_specs/tcspc_bin");
    }
    if (unit.isEmpty()) {
      Optional<List<Object>> each = file.values(file.root(), "setup/detectors/tcspc_units");
      if (each.isPresent() && !each.get().isEmpty() && each.get().get(0) instanceof Number first) {
        unit = OptionalDouble.of(first.doubleValue());
        if (!each.get().stream().allMatch(first::equals)) {
          warnings.add(
              "The detectors have different units of nanotimes (setup/detectors/tcspc_units), which"
                  + " PhotonBench cannot keep apart: all micro times are in that of the first, "
                  + first
                  + " s.");
        }
      }
    }
    return seconds(unit, path + "nanotimes_specs/tcspc_unit");
  }

  private double seconds(OptionalDouble value, String where) throws RecordingFormatException {
    if (value.isEmpty()) {
      throw new RecordingFormatException(
          file.name()
              + ": the file lacks "
              + where
              + ", without which its photons have no times; export it again from the program that"
              + " wrote it.");
    }
    if (!(value.getAsDouble() > 0 && value.getAsDouble() < 1)) {
      // The obsolete way: times in seconds. Their ticks would all be 0.
      throw new RecordingFormatException(
          String.format(
              Locale.ROOT,
              "%s: the file gives %s as %s, which is no time of a tick in seconds; export it again"
                  + " from the program that wrote it.",
              file.name(),
              where,
              value.getAsDouble()));
    }
    return value.getAsDouble();
  }

  private OptionalDouble repetitionRate() throws IOException {
    OptionalDouble rate = file.number(data, "measurement_specs/laser_repetition_rate");
    if (rate.isEmpty()) {
      Optional<List<Object>> all = file.values(file.root(), "setup/laser_repetition_rates");
      if (all.isPresent()) {
        rate =
            all.get().stream()
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .filter(value -> value > 0)
                .findFirst();
      }
    }
    return rate.isPresent() && rate.getAsDouble() > 0 && Double.isFinite(rate.getAsDouble())
        ? rate
        : OptionalDouble.empty();
  }

  /** Whether the timestamps are numbers of laser pulses, and not ticks of a clock. */
  private boolean countsPulses(double tick, OptionalDouble rate) throws IOException {
    OptionalDouble told = file.number(file.root(), Layout.OWN + "/" + Layout.PULSES);
    if (told.isPresent()) {
      return told.getAsDouble() != 0;
    }
    if (rate.isEmpty()) {
      warnings.add(
          "The file gives no repetition rate of the laser, so its timestamps are taken as ticks of a"
              + " clock, not as pulse numbers.");
      return false;
    }
    if (Math.abs(rate.getAsDouble() * tick - 1) > RATE_TOLERANCE) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The timestamps are ticks of a clock, not pulse numbers: their unit is %s s, the"
                  + " period of the laser %s s (%s Hz).",
              tick,
              1 / rate.getAsDouble(),
              rate.getAsDouble()));
      return false;
    }
    return true;
  }

  private OptionalDouble duration() throws IOException {
    OptionalDouble known = file.number(file.root(), Layout.OWN + "/" + Layout.DURATION_KNOWN);
    if (known.isPresent() && known.getAsDouble() == 0) {
      return OptionalDouble.empty();
    }
    OptionalDouble duration = file.number(file.root(), "acquisition_duration");
    if (duration.isEmpty()) {
      duration = file.number(file.root(), "acquisition_time");
    }
    return duration.isPresent()
            && duration.getAsDouble() > 0
            && Double.isFinite(duration.getAsDouble())
        ? duration
        : OptionalDouble.empty();
  }

  /** When the recording was made; if that is not told, when the file was. */
  private Optional<LocalDateTime> created() throws IOException {
    for (String where : List.of("provenance/creation_time", "identity/creation_time")) {
      String text = file.text(file.root(), where);
      if (!text.isEmpty()) {
        try {
          return Optional.of(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeParseException e) {
          warnings.add("The creation time \"" + text + "\" (" + where + ") is no date.");
        }
      }
    }
    return Optional.empty();
  }

  /** The entries of this file, and those of the recording it was made from. */
  private List<HeaderEntry> entries() throws IOException {
    List<HeaderEntry> entries = new ArrayList<>(file.entries());
    Optional<Dataset> header =
        file.dataset(file.root(), Layout.OWN + "/" + Layout.HEADER + "/" + Layout.TEXT);
    if (header.isPresent()) {
      Lines lines = new Lines(Column.of(file, header.get(), Layout.HEADER));
      String name = lines.next();
      while (!name.isEmpty() && entries.size() < MOST_ENTRIES) {
        entries.add(new HeaderEntry(name, index(lines.next()), lines.next(), lines.next()));
        name = lines.next();
      }
    }
    return entries;
  }

  private static int index(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private String comment() throws IOException {
    String description = file.text(file.root(), "description");
    return description.isEmpty() ? file.text(file.root(), "comment") : description;
  }
}
