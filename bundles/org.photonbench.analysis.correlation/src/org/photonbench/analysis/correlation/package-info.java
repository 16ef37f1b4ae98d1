/**
 * Intensity correlation over many decades of lag: bunching, blinking and diffusion from nanoseconds
 * to seconds.
 */
package org.photonbench.analysis.correlation;
