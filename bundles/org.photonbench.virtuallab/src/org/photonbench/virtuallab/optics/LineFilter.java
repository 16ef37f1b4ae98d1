package org.photonbench.virtuallab.optics;

import java.util.EnumSet;
import java.util.Set;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/** A filter in one beam that passes each photon with a probability by its line and detuning. */
public abstract class LineFilter implements OpticalStage {
  private final byte port;
  private final boolean follows;
  private final double[] fixed;

  /**
   * @param port beam that it stands in
   * @param lines number of lines of the source
   * @param follows whether the light has detunings, which move the lines
   */
  protected LineFilter(int port, int lines, boolean follows) {
    if (port < 0 || port > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("port must be 0 to 127, was " + port);
    }
    this.port = (byte) port;
    this.follows = follows;
    fixed = new double[lines];
  }

  /** To be called once the filter can answer {@link #acceptance}. */
  protected final void prepare() {
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = acceptance(i, 0);
    }
  }

  /** Probability that a photon of a line passes, detuned by so many rad/ps. */
  public abstract double acceptance(int line, double detuning);

  @Override
  public final Set<PhotonField> needs() {
    return follows
        ? EnumSet.of(PhotonField.LINE, PhotonField.DETUNING)
        : EnumSet.of(PhotonField.LINE);
  }

  @Override
  public final void apply(LightBlock block, Xoshiro256 random) {
    byte[] ports = block.ports();
    byte[] lines = block.lines();
    double[] detunings = block.detunings();
    for (int i = 0; i < block.size(); i++) {
      if (ports[i] == port) {
        double passes = follows ? acceptance(lines[i], detunings[i]) : fixed[lines[i]];
        if (random.nextDouble() >= passes) {
          ports[i] = LightBlock.LOST;
        }
      }
    }
  }
}
