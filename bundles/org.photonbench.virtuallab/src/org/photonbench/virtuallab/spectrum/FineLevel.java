package org.photonbench.virtuallab.spectrum;

import org.photonbench.virtuallab.check.Require;

/**
 * A level of the exciton fine structure.
 *
 * @param name name for people, for example {@code dark}
 * @param offsetEv energy above the gap law without a field in eV, may be negative
 * @param strength oscillator strength, relative; 0 for a dark level
 * @param gFactor linear shift with the field: the energy changes by g muB B/2, signed
 */
public record FineLevel(String name, double offsetEv, double strength, double gFactor) {
  public FineLevel {
    Require.finite("the offset of level " + name, offsetEv);
    Require.notNegative("the oscillator strength of level " + name, strength);
    Require.finite("the g factor of level " + name, gFactor);
  }
}
