package org.photonbench.experiment.live;

import java.util.List;
import org.photonbench.analysis.run.RecordingSurvey;

/**
 * What a growing recording shows without an analysis. Immutable; its arrays are not to be changed.
 *
 * @param channels the channels that have photons
 * @param photons exact photons of each
 * @param rates counts per second of each in the last second of the record, 0 before there is one
 * @param seconds time of the record that has been reached, in s
 * @param trace counts against time
 * @param decayBinSeconds width of a bin of the decays in s; 0 in T2
 * @param decays photons of each channel by micro time, without empty bins at the end; empty in T2
 * @param bytes length of the recording that was read
 */
public record LiveCounts(
    List<Integer> channels,
    List<Long> photons,
    List<Double> rates,
    double seconds,
    RecordingSurvey.Trace trace,
    double decayBinSeconds,
    List<long[]> decays,
    long bytes) {
  /** Nothing yet. */
  public static final LiveCounts NONE =
      new LiveCounts(
          List.of(),
          List.of(),
          List.of(),
          0,
          new RecordingSurvey.Trace(0, List.of(), List.of()),
          0,
          List.of(),
          0);

  public LiveCounts {
    channels = List.copyOf(channels);
    photons = List.copyOf(photons);
    rates = List.copyOf(rates);
    decays = List.copyOf(decays);
  }

  /** Photons of all channels. */
  public long totalPhotons() {
    return photons.stream().mapToLong(Long::longValue).sum();
  }

  /** Rate of all channels, 1/s. */
  public double totalRate() {
    return rates.stream().mapToDouble(Double::doubleValue).sum();
  }
}
