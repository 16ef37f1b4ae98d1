/**
 * The light on the table of a set-up of twins: photons of the virtual laboratory under what the
 * twins do to the beam.
 */
package org.photonbench.virtuallab.table;
