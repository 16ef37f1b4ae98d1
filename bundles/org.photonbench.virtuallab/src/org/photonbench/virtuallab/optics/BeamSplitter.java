package org.photonbench.virtuallab.optics;

import java.util.Set;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * A beam splitter with one input: each photon is reflected, transmitted or lost on its own, as in a
 * Hanbury Brown-Twiss set-up.
 */
public final class BeamSplitter implements OpticalStage {
  private final byte input;
  private final byte transmitted;
  private final byte reflected;
  private final double reflection;
  private final double reflectionOrTransmission;

  /**
   * @param input port of the light
   * @param transmitted port behind it
   * @param reflected port beside it
   * @param transmission probability T
   * @param reflection probability R; R + T at most 1, the rest is lost
   */
  public BeamSplitter(
      int input, int transmitted, int reflected, double transmission, double reflection) {
    if (!(reflection >= 0 && transmission >= 0 && reflection + transmission <= 1 + 1e-12)) {
      throw new IllegalArgumentException(
          "a beam splitter cannot transmit " + transmission + " and reflect " + reflection);
    }
    this.input = port(input);
    this.transmitted = port(transmitted);
    this.reflected = port(reflected);
    this.reflection = reflection;
    reflectionOrTransmission = reflection + transmission;
  }

  private static byte port(int port) {
    if (port < 0 || port > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("port must be 0 to 127, was " + port);
    }
    return (byte) port;
  }

  @Override
  public Set<PhotonField> needs() {
    return Set.of();
  }

  @Override
  public void apply(LightBlock block, Xoshiro256 random) {
    if (reflection == 0.5 && reflectionOrTransmission == 1) {
      applyEvenly(block, random);
      return;
    }
    boolean lossless = reflectionOrTransmission > 1 - 1e-12;
    byte[] ports = block.ports();
    for (int i = 0; i < block.size(); i++) {
      if (ports[i] == input) {
        double way = random.nextDouble();
        ports[i] =
            way < reflection
                ? reflected
                : lossless || way < reflectionOrTransmission ? transmitted : LightBlock.LOST;
      }
    }
  }

  /** One random bit for each photon. */
  private void applyEvenly(LightBlock block, Xoshiro256 random) {
    byte[] ports = block.ports();
    int size = block.size();
    int difference = reflected - transmitted;
    for (int from = 0; from < size; from += Long.SIZE) {
      long bits = random.nextLong();
      int to = Math.min(size, from + Long.SIZE);
      for (int i = from; i < to; i++) {
        int way = transmitted + difference * (int) (bits & 1);
        bits >>>= 1;
        ports[i] = ports[i] == input ? (byte) way : ports[i];
      }
    }
  }
}
