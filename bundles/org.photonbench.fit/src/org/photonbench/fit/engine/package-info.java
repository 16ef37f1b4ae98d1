/**
 * Maximum-likelihood fits of models to one or several data sets: parameters free, fixed, tied or
 * shared, within bounds; Fisher scoring with Levenberg-Marquardt damping; covariance from the
 * observed information.
 */
package org.photonbench.fit.engine;
