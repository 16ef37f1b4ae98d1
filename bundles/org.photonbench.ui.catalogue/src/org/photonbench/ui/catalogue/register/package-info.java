/** Recordings and results: registered, linked, and opened. */
package org.photonbench.ui.catalogue.register;
