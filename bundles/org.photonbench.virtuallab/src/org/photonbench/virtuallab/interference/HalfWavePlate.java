package org.photonbench.virtuallab.interference;

import java.util.EnumSet;
import java.util.Set;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/** A half-wave plate: mirrors the linear polarisation at its axis. */
public final class HalfWavePlate implements OpticalStage {
  private final byte port;
  private final double angle;

  /**
   * @param port beam that it stands in
   * @param angleRad angle of its axis in rad
   */
  public HalfWavePlate(int port, double angleRad) {
    this.port = Require.port(port);
    angle = Require.finite("angle of the wave plate in rad", angleRad);
  }

  @Override
  public Set<PhotonField> needs() {
    return EnumSet.of(PhotonField.POLARISATION);
  }

  @Override
  public void apply(LightBlock block, Xoshiro256 random) {
    byte[] ports = block.ports();
    double[] polarisations = block.polarisations();
    for (int i = 0; i < block.size(); i++) {
      if (ports[i] == port) {
        polarisations[i] = 2 * angle - polarisations[i]; // NaN stays NaN
      }
    }
  }
}
