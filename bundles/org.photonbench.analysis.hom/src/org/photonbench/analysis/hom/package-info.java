/**
 * Hong-Ou-Mandel interference: two-photon visibility from peaks of pulsed light, from continuous
 * light and from a delay scan.
 */
package org.photonbench.analysis.hom;
