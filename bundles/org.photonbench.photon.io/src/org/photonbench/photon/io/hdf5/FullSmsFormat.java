package org.photonbench.photon.io.hdf5;

import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/**
 * HDF5 files of Full SMS, a program for single-molecule spectroscopy: one group a particle, with
 * the absolute times of its photons in ns and their micro times.
 *
 * <p>Facts are from the file specification of Full SMS (version 1.08) and from one real recording
 * of 2018, in which the micro times are in ns though their name says s, and in which the absolute
 * times contain the micro times: they are times of arrival. The photons are T3 whose times count a
 * clock of 1 ns, not pulses. The width of a micro time bin is not in the file; it is found from the
 * micro times. Of several particles the first is read, and a warning names the others; a second
 * channel ("Absolute Times 2") is merged as channel 1.
 */
@Component(service = PhotonFormat.class)
public final class FullSmsFormat implements PhotonFormat {
  static final String NAME = "Full SMS HDF5";

  private static final String PARTICLE = "Particle ";
  private static final List<String> ABSOLUTE =
      List.of("Absolute Times (ns)", "Absolute Times 2 (ns)");
  private static final List<List<String>> MICRO =
      List.of(
          List.of("Micro Times (ns)", "Micro Times (s)"),
          List.of("Micro Times 2 (ns)", "Micro Times 2 (s)"));

  private static final double NANO = 1e-9;

  /** Bins outside of these in seconds are of no TCSPC device. */
  private static final double SHORTEST_BIN = 1e-15;

  private static final double LONGEST_BIN = 1e-6;
  private static final double DEFAULT_BIN = 1e-12;

  /** Micro times of a file are looked at for the width of their bins, at most so many. */
  private static final int SAMPLE = 1 << 16;

  private static final List<DateTimeFormatter> DATES =
      List.of(format("d MMMM yyyy hh:mm a"), format("EEEE, MMMM d, yyyy h:mm a"));

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  @Override
  public String id() {
    return "full-sms";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of("h5", "hdf5");
  }

  @Override
  public String untested() {
    return "";
  }

  @Override
  public boolean recognises(ByteBuffer start, Path path) {
    if (!Hdf5File.recognises(start, path)) {
      return false;
    }
    try (Hdf5File file = Hdf5File.open(path)) {
      return isFullSms(file);
    } catch (IOException e) {
      // What is wrong is told by who opens the file as Photon-HDF5.
      return false;
    }
  }

  static boolean isFullSms(Hdf5File file) throws IOException {
    return !particles(file).isEmpty();
  }

  /** The particles that have photons. */
  private static List<String> particles(Hdf5File file) throws IOException {
    List<String> particles = new ArrayList<>();
    for (String name : file.members(file.root()).keySet()) {
      if (name.startsWith(PARTICLE)
          && file.dataset(file.root(), name + "/" + ABSOLUTE.get(0)).isPresent()) {
        particles.add(name);
      }
    }
    particles.sort((one, other) ->
        one.length() != other.length()
            ? Integer.compare(one.length(), other.length())
            : one.compareTo(other));
    return particles;
  }

  @Override
  @SuppressWarnings("resource") // the source closes the file
  public PhotonSource open(Path path, OpenOptions options) throws IOException {
    Hdf5File file = Hdf5File.open(path);
    try {
      return open(file);
    } catch (IOException | RuntimeException | Error e) {
      file.close();
      throw e;
    }
  }

  private static FullSmsSource open(Hdf5File file) throws IOException {
    List<String> particles = particles(file);
    Optional<Group> group =
        particles.isEmpty() ? Optional.empty() : file.group(file.root(), particles.get(0));
    if (group.isEmpty()) {
      throw new RecordingFormatException(
          file.name() + ": this is no Full SMS file; choose one, or let the format be found.");
    }
    List<String> warnings = new ArrayList<>(file.warnings());
    if (particles.size() > 1) {
      warnings.add(
          "The file holds "
              + particles.size()
              + " particles; only "
              + particles.get(0)
              + " is read, not "
              + String.join(", ", particles.subList(1, particles.size()))
              + ".");
    }
    return new Opening(file, group.get(), warnings).source();
  }

  /** What is found out while a file is opened. */
  private static final class Opening {
    private final Hdf5File file;
    private final Group particle;
    private final List<String> warnings;

    Opening(Hdf5File file, Group particle, List<String> warnings) {
      this.file = file;
      this.particle = particle;
      this.warnings = warnings;
    }

    FullSmsSource source() throws IOException {
      List<Optional<Dataset>> micro = new ArrayList<>();
      for (List<String> names : MICRO) {
        Optional<Dataset> found = file.dataset(particle, names.get(0));
        micro.add(found.isPresent() ? found : file.dataset(particle, names.get(1)));
      }
      boolean t3 = micro.get(0).isPresent();
      double perSecond = t3 ? unitsPerSecond(micro.get(0).get()) : 1;
      double bin = t3 ? binWidth(micro.get(0).get(), perSecond) : 0;
      List<FullSmsSource.Track> tracks = new ArrayList<>();
      long declared = 0;
      for (int channel = 0; channel < ABSOLUTE.size(); channel++) {
        Optional<Dataset> times = file.dataset(particle, ABSOLUTE.get(channel));
        if (times.isEmpty()) {
          continue;
        }
        if (t3 && micro.get(channel).isEmpty()) {
          warnings.add(
              "\"" + ABSOLUTE.get(channel) + "\" has no micro times: its photons are left out.");
          continue;
        }
        Column absolute = Column.of(file, times.get(), ABSOLUTE.get(channel));
        declared += absolute.declaredSize();
        tracks.add(
            new FullSmsSource.Track(
                absolute,
                t3
                    ? Optional.of(
                        Column.rounded(
                            file, micro.get(channel).get(), MICRO.get(channel).get(0), 1 / bin))
                    : Optional.empty(),
                channel));
      }
      TimeBase timeBase = t3 ? TimeBase.t3Clock(NANO, bin / perSecond) : TimeBase.t2(NANO);
      return new FullSmsSource(file, info(timeBase, declared), tracks);
    }

    private RecordingInfo info(TimeBase timeBase, long declared) throws IOException {
      String comment = file.attribute(particle, "Description");
      if (comment.isEmpty()) {
        // As older files spell it.
        comment = file.attribute(particle, "Discription");
      }
      Optional<Dataset> times = file.dataset(particle, ABSOLUTE.get(0));
      return new RecordingInfo(
          NAME,
          timeBase.mode().toString(),
          timeBase,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalLong.of(declared),
          times.isPresent() ? file.attribute(times.get(), "bh Card") : "",
          created(file.attribute(particle, "Date")),
          comment,
          file.entries(),
          warnings,
          true);
    }

    private Optional<LocalDateTime> created(String text) {
      for (DateTimeFormatter format : DATES) {
        try {
          return Optional.of(LocalDateTime.parse(text, format));
        } catch (DateTimeParseException e) {
          // The next one may fit.
        }
      }
      if (!text.isEmpty()) {
        warnings.add("The creation time \"" + text + "\" (Date) is no date.");
      }
      return Optional.empty();
    }

    private double[] sample(Dataset micro) throws IOException {
      return file.attempt(
          "the micro times",
          () -> {
            int count = (int) Math.min(SAMPLE, micro.getSize());
            Object data = count == 0 ? null : micro.getData(new long[] {0}, new int[] {count});
            if (data instanceof double[] exact) {
              return exact;
            }
            double[] numbers = new double[data instanceof float[] single ? single.length : 0];
            for (int i = 0; i < numbers.length && data instanceof float[] single; i++) {
              numbers[i] = single[i];
            }
            return numbers;
          });
    }

    private double unitsPerSecond(Dataset micro) throws IOException {
      boolean saysSeconds = micro.getName().endsWith("(s)");
      double largest = 0;
      for (double time : sample(micro)) {
        largest = Math.max(largest, time);
      }
      if (saysSeconds && largest > 1e-3) {
        warnings.add(
            "The micro times are named \""
                + micro.getName()
                + "\" but are in ns, as they reach "
                + largest
                + ".");
      }
      return saysSeconds && largest <= 1e-3 && largest > 0 ? 1 : 1e9;
    }

    /** The width of the bins in the unit of the micro times. */
    private double binWidth(Dataset micro, double perSecond) throws IOException {
      double[] sample = sample(micro);
      double bin = Grid.spacing(sample);
      double seconds = bin / perSecond;
      if (seconds > SHORTEST_BIN && seconds < LONGEST_BIN) {
        return bin;
      }
      if (sample.length > 0) {
        warnings.add(
            "The micro times lie on no grid: they are rounded to 1 ps, and histograms of them show"
                + " no bins of the device.");
      }
      return DEFAULT_BIN * perSecond;
    }
  }
}
