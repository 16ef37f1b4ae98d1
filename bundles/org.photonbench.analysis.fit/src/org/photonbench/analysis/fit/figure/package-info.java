/**
 * Fits of a model to the data of a figure, whatever shows it: the data and the likelihood that they
 * call for, the models whose units fit, the fit and the settings that repeat it.
 */
package org.photonbench.analysis.fit.figure;
