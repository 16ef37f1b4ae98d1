/**
 * Exact and conservative confidence intervals for counts and ratios of counts. Special functions
 * come from Apache Commons Math.
 */
package org.photonbench.fit.interval;
