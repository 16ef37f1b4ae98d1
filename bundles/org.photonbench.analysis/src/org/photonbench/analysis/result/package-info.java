/**
 * Results: quantities with their uncertainty, curves as counts with their normalisation, messages,
 * provenance; how they are printed, and the folder they are stored in.
 */
package org.photonbench.analysis.result;
