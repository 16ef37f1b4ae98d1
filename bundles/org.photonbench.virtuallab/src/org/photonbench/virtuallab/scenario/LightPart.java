package org.photonbench.virtuallab.scenario;

import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.StateTrace;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.random.Xoshiro256;

/** A light source of a scenario: its description, from which a source is made for each run. */
public interface LightPart {
  /** Name for people. */
  String name();

  /** Its emission lines. */
  List<Line> lines();

  /**
   * Photons of all lines at the brightest, before any loss: per pulse, or per ps for CW.
   *
   * @throws IllegalArgumentException if it cannot be excited so
   */
  double brightest(Excitation excitation);

  /** Closed forms of its light before any loss. */
  Moments moments(Excitation excitation);

  /** The quantum dot that emits it, if it is one. */
  default Optional<Dot> emitter() {
    return Optional.empty();
  }

  /** A source for one run. */
  LightSource build(Build build);

  /**
   * Tells its own truth: rates, lifetimes, coherence, blinking.
   *
   * @param prefix what its identifiers begin with, for several parts in one scenario
   */
  void truth(Excitation excitation, String prefix, Truth truth);

  /**
   * What a source is made with.
   *
   * @param clock how time is cut into blocks
   * @param excitation how it is excited
   * @param transmission probability that an emitted photon is not lost before the optics, the
   *     detectors' highest efficiency included
   * @param shares part of the photons of each of its lines that is not lost in the first optics;
   *     the largest is 1
   * @param random random numbers of this source alone, for what does not belong to a block
   * @param states told of its change points
   */
  record Build(
      BlockClock clock,
      Excitation excitation,
      double transmission,
      double[] shares,
      Xoshiro256 random,
      StateTrace.Listener states) {}
}
