/**
 * Blinking of one emitter: change points photon by photon in bounded memory, intensity levels, ON
 * fraction, dwell times, lifetime against intensity, flicker and photostability. {@link
 * org.photonbench.analysis.blinking.PhotonSegmenter} and {@link
 * org.photonbench.analysis.blinking.SegmentTable} are for other techniques that work on segments.
 */
package org.photonbench.analysis.blinking;
