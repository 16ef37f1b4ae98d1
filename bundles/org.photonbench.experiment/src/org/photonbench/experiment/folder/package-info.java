/**
 * The folder of a run: what was recorded, what was done and with which instruments, and how far it
 * came. It is readable at every moment, after a crash as well.
 */
package org.photonbench.experiment.folder;
