package org.photonbench.virtuallab.light;

/** What a photon can carry beside its time and port. Filled only where a stage asks for it. */
public enum PhotonField {
  /** Index of the emission line in {@link LightSource#lines()}. */
  LINE,
  /** Index of the emitter, for several in the focus. */
  EMITTER,
  /**
   * Angular frequency above the centre of the line in rad/ps, at the moment of emission: spectral
   * diffusion.
   */
  DETUNING,
  /** Angle of linear polarisation in rad; NaN: unpolarised. */
  POLARISATION,
  /**
   * When the wave packet began (the emitter reached the emitting state), as time in the unit and
   * from the zero of {@link LightBlock#times()}. Interference of two photons needs it.
   */
  PACKET_START
}
