/**
 * Special functions that Apache Commons Math lacks: the scaled complementary error function, the
 * Faddeeva function, the Voigt profile, the exponentially modified Gaussian and modified Bessel
 * functions of integer order. Plain static functions of doubles, without allocation where they are
 * called per point; each names the paper of its method and its accuracy.
 */
package org.photonbench.fit.special;
