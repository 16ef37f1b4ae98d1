/**
 * HDF5: reading and writing of Photon-HDF5, and reading of the files of Full SMS. Both stream: a
 * slice of each array is in memory, never the whole.
 */
package org.photonbench.photon.io.hdf5;
