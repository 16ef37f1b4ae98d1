/**
 * Fits of tables by any model of the library, and the report of a fit: quantities with intervals,
 * curves, figures and messages.
 */
package org.photonbench.analysis.fit;
