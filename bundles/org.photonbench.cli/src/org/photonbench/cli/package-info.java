/** The command line: the same work as in the workbench, without a display. */
package org.photonbench.cli;
