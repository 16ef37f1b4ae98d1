/**
 * Models of signals against excitation power or time: saturation, purity, power laws, thresholds,
 * gain, pulses, oscillations.
 */
package org.photonbench.fit.model.power;
