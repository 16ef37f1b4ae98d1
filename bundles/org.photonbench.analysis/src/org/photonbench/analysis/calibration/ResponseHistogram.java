package org.photonbench.analysis.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.analysis.table.TableReader;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.photon.Channel;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;

/**
 * A decay of laser light, the response of the instrument.
 *
 * @param source what it was read from, for people
 * @param startSeconds start of the first bin in s
 * @param binSeconds width of a bin in s
 * @param counts photons per bin; shared, not copied
 */
public record ResponseHistogram(
    String source, double startSeconds, double binSeconds, long[] counts) {
  private static final int MAX_BINS = 1 << 20;

  /** Unevenness of time steps that comes from printing them with a few digits. */
  private static final double EVEN = 1e-3;

  /** Photons in it. */
  public long total() {
    return Arrays.stream(counts).sum();
  }

  /**
   * Reads one: from a recording of photons, a file of histograms, or a table of time and counts.
   *
   * @param text the file, from the folder of the input on
   * @param channel the detector whose response is meant; empty: all photons of a recording, the
   *     first histogram of a file of several
   * @throws AnalysisException if the file holds none
   */
  public static ResponseHistogram read(
      AnalysisContext context, String text, Optional<Channel> channel)
      throws IOException, AnalysisException {
    Path file = context.resolve(text);
    return context.read(
        file, "instrument response", path -> read(context.recordings(), path, channel));
  }

  /**
   * Reads one outside of a run.
   *
   * @param recordings the formats of recordings
   * @throws AnalysisException if the file holds none
   */
  public static ResponseHistogram read(Recordings recordings, Path file, Optional<Channel> channel)
      throws IOException, AnalysisException {
    ResponseHistogram response = readFile(recordings, file, channel);
    if (response.total() == 0) {
      throw new AnalysisException(
          "The instrument response "
              + file
              + " has no photons"
              + channel.map(c -> " on channel " + c).orElse("")
              + ".");
    }
    return response;
  }

  private static ResponseHistogram readFile(
      Recordings recordings, Path file, Optional<Channel> channel)
      throws IOException, AnalysisException {
    HistogramRecordings histograms = new HistogramRecordings();
    if (histograms.recognise(file).isPresent()) {
      return of(file, histograms.open(file), channel);
    }
    try {
      recordings.recognise(file);
    } catch (RecordingFormatException notPhotons) {
      return of(file, TableReader.read(file));
    }
    try (PhotonSource source = recordings.open(file)) {
      return of(file, source, channel);
    }
  }

  private static ResponseHistogram of(
      Path file, HistogramRecording recording, Optional<Channel> channel) throws AnalysisException {
    int index = channel.map(Channel::number).orElse(0);
    if (recording.histograms().isEmpty()) {
      throw new AnalysisException(file + " holds no histogram.");
    }
    DecayHistogram decay =
        recording.histograms().get(Math.min(index, recording.histograms().size() - 1));
    return new ResponseHistogram(
        file.getFileName() + ", " + decay.name(), 0, decay.binSeconds(), decay.counts());
  }

  private static ResponseHistogram of(Path file, PhotonSource source, Optional<Channel> channel)
      throws IOException, AnalysisException {
    if (source.info().timeBase().mode() != RecordMode.T3) {
      throw new AnalysisException(
          file
              + " is a T2 record, so its photons have no micro times. Record the instrument"
              + " response in T3 mode, or give a histogram.");
    }
    double micro = source.info().timeBase().microTickSeconds();
    int bins = (int) Math.min(MAX_BINS, Math.max(1 << 12, bins(source, micro)));
    MicroTimeHistogram histogram = new MicroTimeHistogram(bins);
    PhotonBlock block = new PhotonBlock(RecordMode.T3);
    while (source.next(block)) {
      histogram.accept(block);
    }
    long[] counts = new long[bins];
    for (Channel each : histogram.channels()) {
      if (channel.isEmpty() || channel.get().equals(each)) {
        long[] one = histogram.counts(each);
        for (int i = 0; i < bins; i++) {
          counts[i] += one[i];
        }
      }
    }
    return new ResponseHistogram(
        file.getFileName() + channel.map(c -> ", channel " + c).orElse(""), 0, micro, counts);
  }

  /** Micro ticks in a pulse period; the largest micro time of common devices without one. */
  private static long bins(PhotonSource source, double micro) {
    return source.info().timeBase().pulses()
        ? (long) Math.ceil(source.info().timeBase().tickSeconds() / micro) + 1
        : 1 << 16;
  }

  private static ResponseHistogram of(Path file, DataTable table) throws AnalysisException {
    if (table.columns().size() < 2 || table.rows() < 2) {
      throw new AnalysisException(
          file
              + " is no instrument response: a table of it has a column of times and one of"
              + " counts.");
    }
    DataColumn time = table.columns().getFirst();
    double unit =
        switch (time.unit()) {
          case "ps" -> 1e-12;
          case "ns", "" -> 1e-9;
          case "us", "\u00b5s" -> 1e-6;
          case "s" -> 1;
          default ->
              throw new AnalysisException(
                  "The times of " + file + " are in '" + time.unit() + "'; give ps, ns, us or s.");
        };
    double[] times = time.values();
    double[] values = table.columns().get(1).values();
    double step = (times[times.length - 1] - times[0]) / (times.length - 1);
    long[] counts = new long[times.length];
    for (int i = 0; i < times.length; i++) {
      if (!(Math.abs(times[i] - times[0] - i * step) <= EVEN * step)) {
        throw new AnalysisException(
            "The times of " + file + " do not rise in even steps (row " + (i + 1) + ").");
      }
      counts[i] = Math.round(values[i]);
      if (!(values[i] >= 0 && Math.abs(values[i] - counts[i]) < 1e-6)) {
        throw new AnalysisException(
            "The counts of "
                + file
                + " must be whole numbers from 0 on; row "
                + (i + 1)
                + " has "
                + values[i]
                + ".");
      }
    }
    return new ResponseHistogram(
        String.valueOf(file.getFileName()), times[0] * unit, step * unit, counts);
  }
}
