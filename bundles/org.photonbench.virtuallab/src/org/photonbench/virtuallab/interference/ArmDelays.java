package org.photonbench.virtuallab.interference;

import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * The two arms before the splitter of a Hong-Ou-Mandel set-up. Puts the photons of a block, with
 * those held back from earlier blocks, in the order in which they come to the splitter, and keeps
 * those that have to wait for the light of the next block. Photons on their way carry the arm as
 * their port.
 */
final class ArmDelays {
  /** Ports of photons on their way; the package's stages allow no others below zero. */
  static final byte SHORT = -2;

  static final byte LONG = -3;

  private final byte input;
  private final Interferometer arms;
  private final double delay;
  private final double turn;
  private LightBlock held;

  /**
   * @param input port of the light
   * @param delay by how much the long arm is longer, in ps
   * @param turn by how much the long arm turns the polarisation, in rad
   */
  ArmDelays(byte input, Interferometer arms, double delay, double turn) {
    this.input = input;
    this.arms = arms;
    this.delay = delay;
    this.turn = turn;
  }

  static boolean isOnTheWay(byte port) {
    return port == SHORT || port == LONG;
  }

  /** Sends the photons at the input into the arms. */
  void enter(LightBlock block, Xoshiro256 random) {
    int from = held == null ? 0 : held.size();
    prependHeld(block);
    byte[] ports = block.ports();
    double[] times = block.times();
    double[] starts = block.packetStarts();
    double[] polarisations = block.polarisations();
    boolean packets = block.has(PhotonField.PACKET_START);
    double kept = arms.kept();
    for (int i = from; i < block.size(); i++) {
      if (ports[i] != input) {
        continue;
      }
      double way = random.nextDouble();
      if (way < arms.shortArm()) {
        ports[i] = SHORT;
      } else if (way < kept) {
        ports[i] = LONG;
        times[i] += delay;
        polarisations[i] += turn;
        if (packets) {
          starts[i] += delay;
        }
      } else {
        ports[i] = LightBlock.LOST;
      }
    }
    block.sort();
  }

  private void prependHeld(LightBlock block) {
    if (held == null) {
      held = new LightBlock(block.clock(), block.fields());
      return;
    }
    int n = held.size();
    int size = block.size();
    block.ensureCapacity(n + size);
    block.setSize(n + size);
    for (int i = size - 1; i >= 0 && n > 0; i--) {
      block.copy(i, block, n + i);
    }
    for (int i = 0; i < n; i++) {
      held.copy(i, block, i);
    }
    held.setSize(0);
  }

  /** Keeps the photons that are still on their way for the next block and takes out lost ones. */
  void hold(LightBlock block) {
    byte[] ports = block.ports();
    boolean pulsed = block.clock().isPulsed();
    int n = 0;
    for (int i = 0; i < block.size(); i++) {
      if (isOnTheWay(ports[i])) {
        held.ensureCapacity(n + 1);
        block.copy(i, held, n);
        if (!pulsed) {
          held.times()[n] -= block.clock().blockPs();
        }
        n++;
        ports[i] = LightBlock.LOST;
      }
    }
    held.setSize(n);
    block.compact();
  }
}
