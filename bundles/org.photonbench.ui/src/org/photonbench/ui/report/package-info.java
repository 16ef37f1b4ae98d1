/** The report of a recording: all analyses of its photons on one page. */
package org.photonbench.ui.report;
