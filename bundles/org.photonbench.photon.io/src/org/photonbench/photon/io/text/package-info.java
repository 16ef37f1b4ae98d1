/**
 * Photons as text: one line a photon, in the usual dialects, and the CSV that PhotonBench writes.
 */
package org.photonbench.photon.io.text;
