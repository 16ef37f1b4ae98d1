/**
 * Closed forms of single-photon spectroscopy as plain functions, one class a topic. They are what
 * estimators invert and what simulated records are checked against. Rates and times may be in any
 * unit as long as one call uses one unit, unless a name carries its unit.
 */
package org.photonbench.fit.model.formula;
