/**
 * What an experiment is to do: steps, loops over what instruments set, acquisitions with the rules
 * that end them, and the analyses of what was recorded; as a text file with a version.
 */
package org.photonbench.experiment.plan;
