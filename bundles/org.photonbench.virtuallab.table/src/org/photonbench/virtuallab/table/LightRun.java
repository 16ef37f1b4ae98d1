package org.photonbench.virtuallab.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.device.twin.OpticalTable;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.virtuallab.random.SplitMix;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;

/**
 * The photons of one measurement as it goes on. Whenever what is in the beam changes, the
 * simulation goes on under the new conditions from the next block of light on (20 ms at most);
 * blinking and spectral diffusion then begin anew. For one thread.
 */
public final class LightRun implements AutoCloseable {
  /**
   * From a time on the beam was so.
   *
   * @param startPs since the start of the measurement
   */
  record Condition(double startPs, OpticalTable.State state) {}

  /** Conditions that are kept, which bounds the memory; later ones are counted. */
  private static final int MOST_CONDITIONS = 10_000;

  private static final int SEED_SHIFT = 11;

  private final SimulatedLight light;
  private final TableScenario table;
  private final RecordMode mode;
  private final double resolutionPs;
  private final int microFactor;
  private final long seed;
  private final List<Condition> conditions = new ArrayList<>();
  private SimulatedSource source;
  private OpticalTable.State state;
  private long startPs;
  private long startPulses;
  private long changes;
  private double endPs = Double.POSITIVE_INFINITY;
  private long photons;

  LightRun(
      SimulatedLight light, TableScenario table, RecordMode mode, double resolutionPs, long seed) {
    this.light = light;
    this.table = table;
    this.mode = mode;
    this.resolutionPs = table.resolution(mode, resolutionPs);
    microFactor = (int) Math.round(this.resolutionPs / resolutionPs);
    this.seed = seed;
  }

  /** T2 or T3. */
  public RecordMode mode() {
    return mode;
  }

  /**
   * Goes on up to a time and gives the photons that the detectors saw since, in order; times are
   * those of the record: ticks of the resolution asked for (T2) or pulses (T3), from the start of
   * the measurement.
   *
   * @param untilPs since the start of the measurement; whole blocks of light before it are given
   * @return whether there may be more before that time: call again
   * @throws IllegalArgumentException if the scenario cannot be simulated so; a sentence
   */
  public boolean nextUntil(PhotonBlock block, double untilPs) throws IOException {
    OpticalTable.State now = light.state();
    if (source == null || !now.equals(state)) {
      change(now);
    }
    boolean more = source.nextUntil(block, untilPs - startPs);
    shift(block);
    photons += block.size();
    return more;
  }

  /**
   * Ends the measurement: gives what is left before its end. Call until it says that there is no
   * more.
   */
  public boolean finish(PhotonBlock block, double end) throws IOException {
    endPs = end;
    boolean more = nextUntil(block, end + (source == null ? 0 : source.blockPs()));
    // A run that was shorter than its first block.
    return more || startPs + source.simulatedPs() < end;
  }

  private void change(OpticalTable.State now) {
    if (source != null) {
      startPs += source.simulatedPs();
      startPulses += source.pulses();
      source.close();
    }
    Scenario lit = table.under(now, mode, resolutionPs);
    source =
        new SimulatedSource(table.setup(lit, now, SplitMix.derive(seed, changes) >>> SEED_SHIFT));
    state = now;
    changes++;
    if (conditions.size() < MOST_CONDITIONS) {
      conditions.add(new Condition(startPs, now));
    }
  }

  /** Sets times from those of the source to those of the measurement, and ends it at its end. */
  private void shift(PhotonBlock block) {
    boolean t3 = mode == RecordMode.T3;
    double tickPs = t3 ? table.scenario().excitation().periodPs() : resolutionPs;
    long shift = t3 ? startPulses : Math.round(startPs / resolutionPs);
    long end = endPs == Double.POSITIVE_INFINITY ? Long.MAX_VALUE : (long) (endPs / tickPs);
    long[] times = block.times();
    int[] micro = block.microTimes();
    int kept = block.size();
    for (int i = 0; i < kept; i++) {
      times[i] += shift;
      if (t3) {
        micro[i] *= microFactor;
      }
      if (times[i] >= end) {
        kept = i;
      }
    }
    List<StreamEvent> events = new ArrayList<>(block.events());
    int size = kept;
    block.clear();
    block.setSize(size);
    for (StreamEvent event : events) {
      if (event.time() + shift < end) {
        block.add(
            new StreamEvent(
                event.kind(),
                event.time() + shift,
                Math.min(event.photonIndex(), size),
                event.bytePosition(),
                event.value(),
                event.message()));
      }
    }
  }

  /** Time since the start of the measurement up to which photons were made, in ps. */
  public double reachedPs() {
    return source == null ? 0 : (double) startPs + source.simulatedPs();
  }

  /** How often the beam was found changed, the start included. */
  long changes() {
    return changes;
  }

  /** Unit of the times. */
  double resolutionPs() {
    return resolutionPs;
  }

  /** Photons given so far. */
  public long photons() {
    return photons;
  }

  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  long seed() {
    return seed;
  }

  @Override
  public void close() {
    if (source != null) {
      source.close();
    }
  }
}
