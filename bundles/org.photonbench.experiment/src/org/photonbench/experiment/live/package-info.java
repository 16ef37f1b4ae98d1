/**
 * The analyses of a recording while it is made: the same ones as later, over the photons that are
 * in the file. Each follows the file at its own pace, so none hinders another or the recording.
 */
package org.photonbench.experiment.live;
