package org.photonbench.virtuallab.field;

import org.photonbench.virtuallab.check.Require;

/**
 * An emitter on a sample.
 *
 * @param name name, for example {@code dot 7}
 * @param xNm position in nm
 * @param yNm position in nm
 * @param peakPerSecond photons detected per second with the focus on it
 * @param energyEv centre of its emission in eV
 */
public record FieldEmitter(
    String name, double xNm, double yNm, double peakPerSecond, double energyEv) {
  public FieldEmitter {
    Require.finite("the position of " + name, xNm);
    Require.finite("the position of " + name, yNm);
    Require.notNegative("the rate of " + name, peakPerSecond);
    Require.positive("the energy of " + name, energyEv);
  }
}
