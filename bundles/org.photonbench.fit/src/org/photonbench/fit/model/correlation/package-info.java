/** Models of photon correlations against delay, in ns: antibunching, pulse trains, telegraph. */
package org.photonbench.fit.model.correlation;
