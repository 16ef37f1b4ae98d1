/**
 * Heralded spectroscopy of the biexciton cascade: pairs of photons after one laser pulse, of which
 * the first comes from the biexciton and the second from the exciton.
 */
package org.photonbench.analysis.heralded;
