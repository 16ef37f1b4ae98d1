/** Intervals from the profile likelihood, which stay right near bounds and for skewed errors. */
package org.photonbench.fit.profile;
