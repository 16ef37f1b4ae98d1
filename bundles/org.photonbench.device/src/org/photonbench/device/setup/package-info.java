/** The set-up: one text file that says which instruments stand on the table, real or simulated. */
package org.photonbench.device.setup;
