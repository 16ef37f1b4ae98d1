/**
 * Coherence from fringes: their contrast at each coarse delay of an interferometer, the coherence
 * time and line shape from its fall, and the interference of absorption states.
 */
package org.photonbench.analysis.michelson;
