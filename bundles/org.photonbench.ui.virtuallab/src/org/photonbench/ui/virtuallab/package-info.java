/**
 * The virtual laboratory in the workbench: a wizard that makes a recording, a series of recordings
 * or spectra from a scenario, in a job with progress. What is simulated, and how, is in {@link
 * org.photonbench.virtuallab.lab}.
 */
package org.photonbench.ui.virtuallab;
