/**
 * Fluorescence lifetime-intensity distribution of one emitter: lifetime and intensity of each
 * stretch of a record, their density, and masks of what lies in a part of it.
 */
package org.photonbench.analysis.flid;
