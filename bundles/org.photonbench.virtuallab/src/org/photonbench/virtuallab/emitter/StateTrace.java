package org.photonbench.virtuallab.emitter;

import org.photonbench.virtuallab.random.AliasTable;
import org.photonbench.virtuallab.random.RandomTime;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * The sequence of states of a dot in time, made as it is asked for, from random numbers of its own,
 * so that it does not depend on the photons. Keeps only the present state.
 */
public final class StateTrace {
  /** Takes note of the states; for truth files. */
  @FunctionalInterface
  public interface Listener {
    /** From {@code startPs} on (since the start of the run) the dot is in {@code state}. */
    void change(double startPs, int state);
  }

  private final Blinking blinking;
  private final Xoshiro256 random;
  private final Listener listener;
  private final AliasTable[] next;
  private int state;
  private double endPs;

  /**
   * @param random random numbers of this trace alone
   * @param listener told of every state, the first included, as the trace is made
   */
  public StateTrace(Blinking blinking, Xoshiro256 random, Listener listener) {
    this.blinking = blinking;
    this.random = random;
    this.listener = listener;
    int n = blinking.dwells().size();
    next = new AliasTable[n];
    for (int i = 0; i < n; i++) {
      if (!(blinking.dwells().get(i) instanceof RandomTime.Never)) {
        next[i] = new AliasTable(blinking.next()[i]);
      }
    }
    state = n == 1 ? 0 : new AliasTable(blinking.fractions()).sample(random);
    listener.change(0, state);
    endPs = blinking.dwells().get(state).sampleResidual(random);
  }

  /** The present state. */
  public int state() {
    return state;
  }

  /** When it ends, in ps since the start of the run; may be infinite. */
  public double endPs() {
    return endPs;
  }

  /** Goes on to the next state. */
  public void advance() {
    state = next[state].sample(random);
    listener.change(endPs, state);
    endPs += blinking.dwells().get(state).sample(random);
  }
}
