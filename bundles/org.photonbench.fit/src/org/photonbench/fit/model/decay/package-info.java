/**
 * Luminescence decays as expected counts: an amplitude is the number of photons of a component in
 * one period, and the value of a bin is the integral over it. Times in ns.
 */
package org.photonbench.fit.model.decay;
