/**
 * Runs plans: checks a plan as a whole, does its steps, keeps what was recorded, and makes the
 * instruments safe at the end, however it comes.
 */
package org.photonbench.experiment.run;
