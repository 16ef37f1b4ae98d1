/** Old data: a folder tree and a pattern of file names become samples, emitters, measurements. */
package org.photonbench.catalogue.importing;
