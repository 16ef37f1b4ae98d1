package org.photonbench.virtuallab.interference;

import java.util.EnumSet;
import java.util.Set;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * A linear polariser: photons pass by Malus's law, unpolarised ones by half, and are polarised
 * along it, or across it if they leak. With a second output, a polarising splitter.
 */
public final class Polariser implements OpticalStage {
  private final byte input;
  private final byte across;
  private final double angle;
  private final double leak;

  /**
   * @param port beam that it stands in
   * @param angleRad angle of its axis in rad
   * @param leak part of the light polarised across it that passes, 0 to 1
   */
  public Polariser(int port, double angleRad, double leak) {
    this(port, LightBlock.LOST, angleRad, leak);
  }

  private Polariser(int input, byte across, double angleRad, double leak) {
    this.input = Require.port(input);
    this.across = across;
    angle = Require.finite("angle of the polariser in rad", angleRad);
    this.leak = Require.probability("leak of the polariser", leak);
  }

  /**
   * A polarising splitter.
   *
   * @param across port of the photons polarised across the axis; the others keep their port
   */
  public static Polariser splitter(int port, int across, double angleRad) {
    return new Polariser(port, Require.port(across), angleRad, 0);
  }

  /** One whose losses have been applied to the light already: it only turns the polarisation. */
  public static OpticalStage lossless(int port, double angleRad) {
    byte input = Require.port(port);
    Require.finite("angle of the polariser in rad", angleRad);
    return new OpticalStage() {
      @Override
      public Set<PhotonField> needs() {
        return EnumSet.of(PhotonField.POLARISATION);
      }

      @Override
      public void apply(LightBlock block, Xoshiro256 random) {
        byte[] ports = block.ports();
        double[] polarisations = block.polarisations();
        for (int i = 0; i < block.size(); i++) {
          if (ports[i] == input) {
            polarisations[i] = angleRad;
          }
        }
      }
    };
  }

  /** Part of the light of a linear polarisation (NaN: none) that passes. */
  public double transmission(double polarisationRad) {
    double along = PhotonOverlap.polarisation(polarisationRad, angle);
    return along + (1 - along) * leak;
  }

  @Override
  public Set<PhotonField> needs() {
    return EnumSet.of(PhotonField.POLARISATION);
  }

  @Override
  public void apply(LightBlock block, Xoshiro256 random) {
    byte[] ports = block.ports();
    double[] polarisations = block.polarisations();
    // Neighbours are often alike.
    double last = angle;
    double along = 1;
    for (int i = 0; i < block.size(); i++) {
      if (ports[i] != input) {
        continue;
      }
      if (polarisations[i] != last) {
        last = polarisations[i];
        along = PhotonOverlap.polarisation(last, angle);
      }
      if (random.nextDouble() < along) {
        polarisations[i] = angle;
        continue;
      }
      polarisations[i] = angle + Math.PI / 2;
      if (across != LightBlock.LOST) {
        ports[i] = across;
      } else if (leak == 0 || random.nextDouble() >= leak) {
        ports[i] = LightBlock.LOST;
      }
    }
  }
}
