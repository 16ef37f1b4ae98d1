/**
 * Cooperative emission: enhancement of the radiative rate from lifetimes, power laws of
 * superfluorescence with errors in both variables, and the shape of its pulses.
 */
package org.photonbench.analysis.superradiance;
