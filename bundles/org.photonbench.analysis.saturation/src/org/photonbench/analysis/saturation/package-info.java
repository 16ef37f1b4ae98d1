/**
 * Count rate and single-photon purity of one emitter against excitation power: saturation power,
 * brightness, biexciton yield and absorption cross-section from a series of recordings.
 */
package org.photonbench.analysis.saturation;
