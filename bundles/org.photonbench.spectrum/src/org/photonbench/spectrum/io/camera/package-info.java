/**
 * Files of cameras: Andor SIF and Princeton Instruments SPE 2.x and 3.0. A frame of several rows
 * gives one spectrum a row, with the columns {@code time} and {@code row}. Values stay in the file
 * until they are asked for; what a header claims is held against the length of the file before
 * anything is made of it.
 */
package org.photonbench.spectrum.io.camera;
