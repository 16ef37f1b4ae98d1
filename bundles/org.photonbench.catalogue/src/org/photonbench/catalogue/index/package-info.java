/**
 * The index over the catalogue files of a project: made from the files, kept in the user's cache
 * folder, and free to be deleted. Filters with units are answered from it.
 */
package org.photonbench.catalogue.index;
