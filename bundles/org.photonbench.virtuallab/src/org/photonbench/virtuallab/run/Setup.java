package org.photonbench.virtuallab.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.detect.Crosstalk;
import org.photonbench.virtuallab.detect.Detector;
import org.photonbench.virtuallab.detect.TaggerSettings;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;

/**
 * A whole set-up, ready for one run: source and stages keep their state, so a second run needs a
 * new one.
 *
 * @param name name for people
 * @param source the light, thinned by {@code common}
 * @param stages optics in the order of the light
 * @param detectors at least one
 * @param crosstalk between the detectors
 * @param common efficiency that the source was thinned by for the detectors, at least that of any
 * @param tagger the time tagger
 * @param durationPs length of the recording in ps
 * @param seed seed of the random numbers
 */
public record Setup(
    String name,
    LightSource source,
    List<OpticalStage> stages,
    List<Detector> detectors,
    Crosstalk crosstalk,
    double common,
    TaggerSettings tagger,
    double durationPs,
    long seed) {

  /**
   * Role of the random numbers of the light source, see {@link
   * org.photonbench.virtuallab.random.RandomStreams}.
   */
  public static final int LIGHT_ROLE = 0;

  /** Role of the detectors. */
  public static final int DETECTOR_ROLE = 1;

  /** Role of the first emitter's blinking and first events; the next emitters follow. */
  public static final int EMITTER_ROLE = 16;

  /** Role of the first stage; the next follow. */
  public static final int STAGE_ROLE = 256;

  /** Photons that a block is made for: their arrays fit the second-level cache. */
  private static final double PHOTONS_PER_BLOCK = 1 << 14;

  private static final double SHORTEST_PS = 1e6;
  private static final double LONGEST_PS = 2e10;
  private static final double MOST_BLOCKS = 1e15;

  public Setup {
    stages = List.copyOf(stages);
    detectors = List.copyOf(detectors);
    if (detectors.isEmpty()) {
      throw new IllegalArgumentException("a set-up needs at least one detector");
    }
    if (!(durationPs > 0) || durationPs > 1e18) {
      throw new IllegalArgumentException(
          "a recording must last more than 0 and at most 1e6 s, not " + durationPs + " ps");
    }
    for (OpticalStage stage : stages) {
      for (PhotonField field : stage.needs()) {
        if (!source.offers().contains(field)) {
          throw new IllegalArgumentException(
              stage.getClass().getSimpleName()
                  + " needs "
                  + field.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                  + " of the photons, which this source does not have");
        }
      }
    }
  }

  /**
   * The blocks for light of a rate: short enough for a live view, with a number of photons that
   * fits the cache. Depends on the scenario only, so that every run of it has the same blocks.
   *
   * @param periodPs time between laser pulses in ps; 0 for CW
   * @param syncDivider a block holds whole periods of the divided sync
   * @param ratePerPs detected photons per ps at most
   */
  public static BlockClock blocks(double periodPs, int syncDivider, double ratePerPs) {
    double ps = Math.clamp(PHOTONS_PER_BLOCK / ratePerPs, SHORTEST_PS, LONGEST_PS);
    if (periodPs == 0) {
      return BlockClock.cw(ps);
    }
    long syncs = Math.max(1, Math.round(ps / (periodPs * syncDivider)));
    return BlockClock.pulsed(periodPs, syncs * syncDivider);
  }

  /** Number of blocks of the run. */
  long blockCount() {
    double count = Math.ceil(durationPs / source.clock().blockPs());
    if (count > MOST_BLOCKS) {
      throw new IllegalArgumentException("a run of " + count + " blocks is too long");
    }
    return Math.max(1, (long) count);
  }

  /** What the photons of this run carry. */
  Set<PhotonField> fields() {
    Set<PhotonField> fields = EnumSet.noneOf(PhotonField.class);
    stages.forEach(stage -> fields.addAll(stage.needs()));
    return fields;
  }
}
