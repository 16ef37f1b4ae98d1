/**
 * Coupling of an emitter to a cavity: a reference and a coupled emitter side by side in lifetime,
 * g2(0) and spectrum, against what the cavity should do.
 */
package org.photonbench.analysis.cavity;
