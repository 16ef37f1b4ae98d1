package org.photonbench.fit.changepoint;

/**
 * A change of rate after a photon.
 *
 * @param index of the last photon before the change, in the array that was searched
 * @param low first photon of its likelihood region, 95 % unless the detector was told otherwise
 * @param high last photon of that region
 * @param statistic 2 ln LR against no change, between the change points next to it
 * @param critical value that it exceeds
 */
public record ChangePoint(int index, int low, int high, double statistic, double critical) {}
