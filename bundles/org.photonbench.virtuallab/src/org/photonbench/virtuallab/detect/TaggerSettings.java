package org.photonbench.virtuallab.detect;

import java.util.List;
import org.photonbench.photon.RecordMode;

/**
 * A time tagger.
 *
 * @param mode T2 or T3
 * @param resolutionPs unit of the times (T2) or micro times (T3) in ps; a whole number of ps in T2
 * @param syncDivider T3: the sync input passes every n-th pulse; its period is then n pulse periods
 * @param fifo how many tags fit the memory before the computer; 0: no limit
 * @param readPerPs how many tags per ps the computer takes out of the memory; used with a limit
 * @param markers external markers at regular times
 */
public record TaggerSettings(
    RecordMode mode,
    double resolutionPs,
    int syncDivider,
    int fifo,
    double readPerPs,
    List<MarkerTrain> markers) {

  /** Micro times of the recording format have 15 bits. */
  public static final int MICRO_TIMES = 1 << 15;

  private static final int MOST_MARKER_BITS = 15;

  /**
   * A marker input that is pulsed regularly.
   *
   * @param bits pattern of the marker inputs, 1 to 15
   * @param firstPs time of the first marker in ps
   * @param everyPs time between them in ps
   */
  public record MarkerTrain(int bits, double firstPs, double everyPs) {
    public MarkerTrain {
      if (bits < 1 || bits > MOST_MARKER_BITS) {
        throw new IllegalArgumentException("marker bits must be 1 to 15, were " + bits);
      }
      if (!(firstPs >= 0) || !(everyPs > 0)) {
        throw new IllegalArgumentException(
            "markers from " + firstPs + " ps every " + everyPs + " ps are impossible");
      }
    }
  }

  public TaggerSettings {
    markers = List.copyOf(markers);
    if (!(resolutionPs > 0)) {
      throw new IllegalArgumentException("resolution must be positive, was " + resolutionPs);
    }
    if (mode == RecordMode.T2 && resolutionPs != Math.rint(resolutionPs)) {
      throw new IllegalArgumentException(
          "the resolution of T2 must be a whole number of ps, was " + resolutionPs);
    }
    if (syncDivider < 1 || (syncDivider > 1 && mode == RecordMode.T2)) {
      throw new IllegalArgumentException(
          "the sync divider must be at least 1, and 1 in T2; was " + syncDivider);
    }
    if (fifo < 0 || (fifo > 0 && !(readPerPs > 0))) {
      throw new IllegalArgumentException(
          "a FIFO of " + fifo + " tags read at " + readPerPs + " per ps is impossible");
    }
  }

  /** A tagger without faults and markers. */
  public static TaggerSettings plain(RecordMode mode, double resolutionPs) {
    return new TaggerSettings(mode, resolutionPs, 1, 0, 0, List.of());
  }
}
