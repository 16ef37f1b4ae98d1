package org.photonbench.virtuallab.interference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * Hong-Ou-Mandel interference of light from pulsed excitation: double pulses or a train, whatever
 * meets after the delay (ESTIMATORS 4 and 16.6). A photon at the splitter pairs with the first one
 * that came through the other input, when its own wave packet had begun, and is not paired yet; the
 * pair leaves as their exponential wave packets, lines, detunings and polarisations demand. All
 * others leave on their own. The third photon of a cluster thus never interferes, which changes
 * peaks by a part of the order of the photons per pulse.
 *
 * <p>A photon waits 16 lifetimes for a partner: with 8, as the specification has it, 3e-4 of the
 * pairs would be missed.
 */
public final class PulsedHom implements OpticalStage {
  private static final double WINDOW_LIFETIMES = 16;

  private final HomSettings settings;
  private final LineTable lines;
  private final double window;
  private final ArmDelays delays;
  private int[] waiting = new int[16];
  private int waitingFrom;
  private int waitingTo;

  /**
   * @param lines the lines of the source; several need energies, each a finite lifetime
   */
  public PulsedHom(HomSettings settings, List<Line> lines) {
    this.settings = settings;
    this.lines = new LineTable(lines, 0, false);
    double longest = this.lines.longestLifetime();
    if (Double.isInfinite(longest)) {
      throw new IllegalArgumentException(
          "pulsed Hong-Ou-Mandel interference needs lines with a finite lifetime");
    }
    settings.requireLonger(this.lines.longestCoherence());
    window = WINDOW_LIFETIMES * longest;
    delays =
        new ArmDelays(
            (byte) settings.input(), settings.arms(), settings.delayPs(), settings.turnRad());
  }

  @Override
  public Set<PhotonField> needs() {
    return EnumSet.of(
        PhotonField.LINE, PhotonField.DETUNING, PhotonField.POLARISATION, PhotonField.PACKET_START);
  }

  /** A photon waits at the end of a block for a partner in the next. */
  @Override
  public double lateness() {
    return window;
  }

  @Override
  public void apply(LightBlock block, Xoshiro256 random) {
    if (!block.clock().isPulsed()) {
      throw new IllegalStateException("PulsedHom needs light from pulsed excitation");
    }
    delays.enter(block, random);
    double end = block.clock().blockPs();
    byte[] ports = block.ports();
    waitingFrom = 0;
    waitingTo = 0;
    for (int i = 0; i < block.size(); i++) {
      if (!ArmDelays.isOnTheWay(ports[i])) {
        continue;
      }
      double time = block.blockTime(i);
      if (time >= end) {
        break;
      }
      leaveBefore(block, time - window, random);
      int partner = partner(block, i);
      if (partner < 0) {
        append(i);
      } else if (ports[i] == ArmDelays.SHORT) {
        pair(block, i, partner, random);
      } else {
        pair(block, partner, i, random);
      }
    }
    leaveBefore(block, end - window, random);
    delays.hold(block);
  }

  private void append(int photon) {
    if (waitingTo == waiting.length) {
      int n = waitingTo - waitingFrom;
      int[] room = n > waiting.length / 2 ? new int[2 * waiting.length] : waiting;
      System.arraycopy(waiting, waitingFrom, room, 0, n);
      waiting = room;
      waitingFrom = 0;
      waitingTo = n;
    }
    waiting[waitingTo++] = photon;
  }

  /**
   * Takes the first photon of the other arm off the list that came after this one's wave packet
   * began; -1 if there is none.
   */
  private int partner(LightBlock block, int i) {
    byte[] ports = block.ports();
    double start = block.blockTime(i) - (block.times()[i] - block.packetStarts()[i]);
    for (int k = waitingFrom; k < waitingTo; k++) {
      int photon = waiting[k];
      if (ports[photon] != ports[i] && block.blockTime(photon) >= start) {
        System.arraycopy(waiting, k + 1, waiting, k, waitingTo - k - 1);
        waitingTo--;
        return photon;
      }
    }
    return -1;
  }

  /** Lets the waiting photons that came before a time leave on their own. */
  private void leaveBefore(LightBlock block, double time, Xoshiro256 random) {
    double t = settings.arms().transmission();
    byte[] ports = block.ports();
    while (waitingFrom < waitingTo && block.blockTime(waiting[waitingFrom]) < time) {
      int photon = waiting[waitingFrom++];
      boolean passes = random.nextDouble() < t;
      ports[photon] =
          (byte)
              (passes == (ports[photon] == ArmDelays.SHORT) ? settings.first() : settings.second());
    }
  }

  /** Draws the outputs of two photons whose wave packets overlap at both times. */
  private void pair(LightBlock block, int inShort, int inLong, Xoshiro256 random) {
    double t = settings.arms().transmission();
    double between =
        (block.pulses()[inShort] - block.pulses()[inLong]) * block.clock().periodPs()
            + block.times()[inShort]
            - block.times()[inLong];
    int a = block.lines()[inShort];
    int b = block.lines()[inLong];
    double root = Math.exp(0.5 * between * (lines.decay[a] - lines.decay[b]));
    double beat =
        lines.offset[a] - lines.offset[b] + block.detunings()[inShort] - block.detunings()[inLong];
    double interference =
        settings.modes()
            * PhotonOverlap.polarisation(
                block.polarisations()[inShort], block.polarisations()[inLong])
            * root
            * Math.exp(-Math.abs(between) * (lines.dephasing[a] + lines.dephasing[b]))
            * Math.cos(beat * between);
    int ways = PairOutcome.draw(t, 1 - t, root * root, interference, random.nextDouble());
    byte[] ports = block.ports();
    ports[inShort] = output((ways & PairOutcome.FIRST_TO_D) != 0);
    ports[inLong] = output((ways & PairOutcome.SECOND_TO_D) != 0);
  }

  private byte output(boolean second) {
    return (byte) (second ? settings.second() : settings.first());
  }
}
