/** Fits of tables with errors in both coordinates. */
package org.photonbench.fit.regression;
