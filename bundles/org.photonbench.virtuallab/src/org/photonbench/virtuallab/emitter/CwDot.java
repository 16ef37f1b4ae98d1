package org.photonbench.virtuallab.emitter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * A dot under CW excitation: a jump process on the exciton ladder (up with the pump rate from every
 * level but the top one, down with 1/lifetime), with shelving if the state has it.
 *
 * <p>Cycles between ground state and exciton that no detector sees are not drawn: a geometric
 * number of them lasts as long as two exponentials with rates l1, l2 = (a + b -+ sqrt((a + b)^2 - 4
 * e a b)) / 2, where a is the pump rate, b the rate at which the exciton is left and e the
 * probability that the cycle is left otherwise than unseen (the Laplace transform of the sum is e a
 * b / (s^2 + (a + b) s + e a b)). The time is independent of the way out.
 *
 * <p>When the dot changes its state, it is taken to be in the ground state: charging passes through
 * it.
 */
public final class CwDot implements LightSource {
  private static final Set<PhotonField> OFFERS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(PhotonField.PACKET_START)));
  private static final int NONE = -1;
  private static final int SHELF = -1;

  /** Rates of one state of the dot, in ps. */
  private static final class Rates {
    final boolean oneWay;
    final double mean1;
    final double mean2;
    final double pump;
    final double[] down;
    final double[] detected;
    final double shelve;
    final double unshelveMean;

    /** Ways out of the cycle between ground state and exciton, cumulative: photon, up, shelf. */
    final double cyclePhoton;

    final double cycleUp;

    /** Exciton and biexciton; null for other ladders. */
    final CascadeWaits cascade;

    Rates(EmissionState state, double pump, double transmission) {
      int levels = state.levels().size();
      this.pump = pump;
      down = state.levels().stream().mapToDouble(level -> 1 / level.lifetimePs()).toArray();
      detected =
          state.levels().stream().mapToDouble(level -> level.yield() * transmission).toArray();
      shelve = state.shelving().map(EmissionState.Shelving::intoPerPs).orElse(0.0);
      unshelveMean = state.shelving().map(s -> 1 / s.backPerPs()).orElse(0.0);
      double up = levels > 1 ? pump : 0;
      double leave = down[0] + up + shelve;
      double seen = down[0] * detected[0];
      double ways = seen + up + shelve;
      // e a b of the class comment, where e = ways / leave.
      double product = pump * ways;
      double sum = pump + leave;
      double root = Math.sqrt(Math.max(0, sum * sum - 4 * product));
      mean1 = 2 / (sum + root);
      mean2 = (sum + root) / (2 * product);
      cyclePhoton = seen / ways;
      cycleUp = (seen + up) / ways;
      oneWay = up == 0 && shelve == 0;
      boolean seesAny = seen > 0 || levels > 1 && detected[1] > 0;
      cascade =
          levels == 2 && shelve == 0 && seesAny
              ? new CascadeWaits(pump, down[0], down[1], detected[0], detected[1])
              : null;
    }
  }

  private final BlockClock clock;
  private final Dot dot;
  private final StateTrace trace;
  private final PhotonLabels labels;
  private final Rates[] rates;

  // The next event: its time since the start of the block, the level detected then, the level
  // after.
  private double time;
  private int photon;
  private int level;
  private int size;

  /**
   * @param pumpPerPs rate of absorption in 1/ps
   * @param transmission probability that an emitted photon gets as far as to the detectors' own
   *     relative efficiency
   * @param trace its blinking
   * @param walk its spectral diffusion
   * @param random random numbers for the first event
   * @throws IllegalArgumentException if a number is outside its range
   */
  public CwDot(
      BlockClock clock,
      Dot dot,
      double pumpPerPs,
      double transmission,
      StateTrace trace,
      Diffusion.Walk walk,
      Xoshiro256 random) {
    if (clock.isPulsed()) {
      throw new IllegalArgumentException("a CW dot needs a clock without pulses");
    }
    Require.positive("pump rate", pumpPerPs);
    Require.probability("transmission", transmission);
    for (EmissionState state : dot.states()) {
      if (state.levels().getFirst().dark().isPresent()) {
        throw new IllegalArgumentException(
            "the dark partner in state " + state.name() + " needs pulsed excitation; use shelving");
      }
    }
    this.clock = clock;
    this.dot = dot;
    this.trace = trace;
    labels = new PhotonLabels(dot.lines(), walk);
    rates =
        dot.states().stream()
            .map(state -> new Rates(state, pumpPerPs, transmission))
            .toArray(Rates[]::new);
    enter(0, random);
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
    return OFFERS;
  }

  /** Begins the present state of the dot in the ground state. */
  private void enter(double at, Xoshiro256 random) {
    time = at;
    level = 0;
    photon = NONE;
    draw(rates[trace.state()], random);
  }

  @Override
  public void emit(LightBlock block, Xoshiro256 random) {
    double start = clock.startPs(block.index());
    size = 0;
    while (true) {
      double dwellEnd = trace.endPs() - start;
      double limit = Math.min(clock.blockPs(), dwellEnd);
      Rates now = rates[trace.state()];
      if (now.oneWay && block.fields().isEmpty()) {
        emitBare(block, limit, now, random);
      } else if (now.cascade != null && block.fields().isEmpty()) {
        emitBareCascade(block, limit, now.cascade, random);
      } else {
        emitLabelled(block, limit, now, start, random);
      }
      if (dwellEnd > clock.blockPs()) {
        break;
      }
      trace.advance();
      enter(dwellEnd, random);
    }
    time -= clock.blockPs();
    Arrays.fill(block.ports(), 0, size, (byte) 0);
    block.setSize(size);
  }

  /** The hot path: two levels, times only; every event is a photon. */
  private void emitBare(LightBlock block, double limit, Rates now, Xoshiro256 random) {
    double[] times = block.times();
    double mean1 = now.mean1;
    double mean2 = now.mean2;
    double t = time;
    int n = size;
    while (t < limit) {
      if (n == times.length) {
        block.ensureCapacity(n + 1);
        times = block.times();
      }
      times[n++] = t;
      t += random.nextExponential() * mean1 + random.nextExponential() * mean2;
    }
    time = t;
    size = n;
  }

  /** The same with a biexciton. */
  private void emitBareCascade(
      LightBlock block, double limit, CascadeWaits waits, Xoshiro256 random) {
    double[] times = block.times();
    double t = time;
    int n = size;
    boolean ground = level == 0;
    while (t < limit) {
      if (n == times.length) {
        block.ensureCapacity(n + 1);
        times = block.times();
      }
      times[n++] = t;
      boolean exciton = waits.isExciton(random);
      t += ground ? waits.fromGround(exciton, random) : waits.fromExciton(exciton, random);
      ground = exciton;
      photon = exciton ? 0 : 1;
    }
    level = ground ? 0 : 1;
    time = t;
    size = n;
  }

  private void emitLabelled(
      LightBlock block, double limit, Rates now, double start, Xoshiro256 random) {
    boolean labelled = !block.fields().isEmpty();
    List<Level> levels = dot.states().get(trace.state()).levels();
    while (time < limit) {
      if (photon != NONE) {
        block.ensureCapacity(size + 1);
        block.times()[size] = time;
        if (labelled) {
          byte line = levels.get(photon).lines().sample(random);
          labels.label(block, size, line, start + time, 0, random);
        }
        size++;
      }
      draw(now, random);
    }
  }

  /** Draws the next event from the level that was reached. */
  private void draw(Rates now, Xoshiro256 random) {
    if (now.cascade != null) {
      boolean exciton = now.cascade.isExciton(random);
      time +=
          level == 0
              ? now.cascade.fromGround(exciton, random)
              : now.cascade.fromExciton(exciton, random);
      photon = exciton ? 0 : 1;
      level = photon;
      return;
    }
    photon = NONE;
    if (level == 0) {
      time += random.nextExponential() * now.mean1 + random.nextExponential() * now.mean2;
      double way = now.oneWay ? 0 : random.nextDouble();
      if (way < now.cyclePhoton) {
        photon = 0;
      } else {
        level = way < now.cycleUp ? 2 : SHELF;
      }
      return;
    }
    if (level == SHELF) {
      time += random.nextExponential() * now.unshelveMean;
      level = 0;
      return;
    }
    double down = now.down[level - 1];
    double up = level < now.down.length ? now.pump : 0;
    double side = level == 1 ? now.shelve : 0;
    double leave = down + up + side;
    time += random.nextExponential() / leave;
    double way = random.nextDouble() * leave;
    if (way < down) {
      level--;
      if (way < down * now.detected[level]) {
        photon = level;
      }
    } else {
      level = way < down + up ? level + 1 : SHELF;
    }
  }
}
