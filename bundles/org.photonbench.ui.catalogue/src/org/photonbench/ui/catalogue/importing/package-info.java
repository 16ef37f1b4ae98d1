/** The wizard that registers a whole folder of recordings by their names. */
package org.photonbench.ui.catalogue.importing;
