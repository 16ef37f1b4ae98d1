package org.photonbench.virtuallab.emitter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/** Fills the optional fields of photons: line, detuning, polarisation, start of the wave packet. */
final class PhotonLabels {
  static final Set<PhotonField> ALL = Set.copyOf(EnumSet.allOf(PhotonField.class));

  private final double[] polarisations;
  private final Diffusion.Walk walk;
  private double walkedTo;

  PhotonLabels(List<Line> lines, Diffusion.Walk walk) {
    this.walk = walk;
    polarisations = lines.stream().mapToDouble(Line::polarisationRad).toArray();
  }

  /**
   * Labels a photon.
   *
   * @param line index of its line
   * @param since time of emission in ps since the start of the run
   * @param packetStart start of its wave packet, in the unit of the times of the block
   */
  void label(
      LightBlock block, int at, byte line, double since, double packetStart, Xoshiro256 random) {
    if (block.has(PhotonField.LINE)) {
      block.lines()[at] = line;
    }
    if (block.has(PhotonField.EMITTER)) {
      block.emitters()[at] = 0;
    }
    if (block.has(PhotonField.DETUNING)) {
      // Photons of neighbouring pulses can overlap by a little; the walk only goes forward.
      block.detunings()[at] = walk.advance(Math.max(0, since - walkedTo), random);
      walkedTo = Math.max(walkedTo, since);
    }
    if (block.has(PhotonField.POLARISATION)) {
      block.polarisations()[at] = polarisations[line];
    }
    if (block.has(PhotonField.PACKET_START)) {
      block.packetStarts()[at] = packetStart;
    }
  }
}
