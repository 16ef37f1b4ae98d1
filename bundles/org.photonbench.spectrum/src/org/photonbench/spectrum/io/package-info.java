/**
 * Files of spectra: the formats, found by the content of a file, and the writers of PhotonBench's
 * own HDF5 and text.
 */
package org.photonbench.spectrum.io;
