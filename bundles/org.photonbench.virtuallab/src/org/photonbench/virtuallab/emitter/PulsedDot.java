package org.photonbench.virtuallab.emitter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/** A dot under pulsed excitation. Draws only the pulses with a detected photon. */
public final class PulsedDot implements LightSource {
  private static final double MOST_EXCITONS = 100;

  private final BlockClock clock;
  private final Dot dot;
  private final StateTrace trace;
  private final PhotonLabels labels;
  private final PulsedOutcomes[] outcomes;
  private long dwellEnd;
  private int size;

  /**
   * @param occupancy mean number of excitons per pulse
   * @param transmission probability that an emitted photon gets as far as to the detectors' own
   *     relative efficiency
   * @param trace its blinking, of the states of the dot
   * @param walk its spectral diffusion
   * @throws IllegalArgumentException if a number is outside its range
   */
  public PulsedDot(
      BlockClock clock,
      Dot dot,
      double occupancy,
      double transmission,
      StateTrace trace,
      Diffusion.Walk walk) {
    if (!clock.isPulsed()) {
      throw new IllegalArgumentException("a pulsed dot needs the clock of a pulsed laser");
    }
    if (!(occupancy >= 0 && occupancy <= MOST_EXCITONS)) {
      throw new IllegalArgumentException(
          "mean excitons per pulse must be 0 to " + MOST_EXCITONS + ", was " + occupancy);
    }
    Require.probability("transmission", transmission);
    for (EmissionState state : dot.states()) {
      if (state.shelving().isPresent()) {
        throw new IllegalArgumentException(
            "shelving of state " + state.name() + " needs CW excitation; use blinking instead");
      }
    }
    this.clock = clock;
    this.dot = dot;
    this.trace = trace;
    labels = new PhotonLabels(dot.lines(), walk);
    outcomes =
        dot.states().stream()
            .map(state -> new PulsedOutcomes(state, occupancy, transmission))
            .toArray(PulsedOutcomes[]::new);
    dwellEnd = firstPulseFrom(trace.endPs());
  }

  @Override
  public BlockClock clock() {
    return clock;
  }

  @Override
  public List<Line> lines() {
    return dot.lines();
  }

  @Override
  public Set<PhotonField> offers() {
    return PhotonLabels.ALL;
  }

  private long firstPulseFrom(double ps) {
    return (long) Math.ceil(ps / clock.periodPs()); // saturates for a state without end
  }

  @Override
  public void emit(LightBlock block, Xoshiro256 random) {
    long pulse = block.firstPulse();
    long end = pulse + clock.pulsesPerBlock();
    size = 0;
    while (pulse < end) {
      long limit = Math.min(end, dwellEnd);
      if (pulse < limit) {
        if (block.fields().isEmpty() && !hasDark(trace.state())) {
          emitBare(block, pulse, limit, outcomes[trace.state()], random);
        } else {
          emitLabelled(block, pulse, limit, random);
        }
        pulse = limit;
      }
      if (pulse >= dwellEnd) {
        trace.advance();
        dwellEnd = firstPulseFrom(trace.endPs());
      }
    }
    Arrays.fill(block.ports(), 0, size, (byte) 0);
    block.setSize(size);
  }

  private boolean hasDark(int state) {
    return dot.states().get(state).levels().getFirst().dark().isPresent();
  }

  /** The hot path: times and pulses only. */
  private void emitBare(
      LightBlock block, long from, long limit, PulsedOutcomes now, Xoshiro256 random) {
    double[] times = block.times();
    long[] pulses = block.pulses();
    double[] lifetimes = now.lifetimes;
    double skip = now.skip;
    double exciton = lifetimes[0];
    long single = now.single;
    double left = limit - from;
    int n = size;
    while (true) {
      double gap = random.nextExponential() * skip;
      if (!(gap < left)) {
        break;
      }
      long skipped = (long) gap;
      long pulse = limit - (long) left + skipped;
      left -= skipped + 1;
      if (n + EmissionState.MAX_LEVELS > times.length) {
        block.ensureCapacity(n + EmissionState.MAX_LEVELS);
        times = block.times();
        pulses = block.pulses();
      }
      if (random.nextLong() >>> 1 < single) {
        pulses[n] = pulse;
        times[n++] = exciton * random.nextExponential();
        continue;
      }
      int outcome = now.table.sample(random);
      int bits = now.mask[outcome];
      double time = 0;
      for (int step = now.top[outcome]; step >= now.last[outcome]; step--) {
        time += lifetimes[step] * random.nextExponential();
        if ((bits & 1 << step) != 0) {
          pulses[n] = pulse;
          times[n++] = time;
        }
      }
    }
    size = n;
  }

  /** The same with all fields that the block has, and with dark states. */
  private void emitLabelled(LightBlock block, long from, long limit, Xoshiro256 random) {
    PulsedOutcomes now = outcomes[trace.state()];
    List<Level> levels = dot.states().get(trace.state()).levels();
    boolean labelled = !block.fields().isEmpty();
    long pulse = from;
    while (true) {
      double gap = random.nextExponential() * now.skip;
      if (!(gap < limit - pulse)) {
        break;
      }
      pulse += (long) gap;
      block.ensureCapacity(size + EmissionState.MAX_LEVELS);
      boolean single = random.nextLong() >>> 1 < now.single;
      int outcome = single ? -1 : now.table.sample(random);
      int top = single ? 0 : now.top[outcome];
      int last = single ? 0 : now.last[outcome];
      int bits = single ? 1 : now.mask[outcome];
      double time = 0;
      for (int step = top; step >= last; step--) {
        Level level = levels.get(step);
        double start = time;
        int way = -1;
        if (level.dark().isPresent()) {
          BrightDark dark = level.dark().get();
          way = dark.sampleWay(random);
          time += dark.sampleTime(way, random);
        } else {
          time += level.lifetimePs() * random.nextExponential();
        }
        if ((bits & 1 << step) != 0) {
          block.pulses()[size] = pulse;
          block.times()[size] = time;
          if (labelled) {
            byte line =
                way >= 0 && BrightDark.isDark(way)
                    ? (byte) level.dark().get().darkLine()
                    : level.lines().sample(random);
            double since = pulse * clock.periodPs() + time;
            labels.label(block, size, line, since, start, random);
          }
          size++;
        }
      }
      pulse++;
    }
  }
}
