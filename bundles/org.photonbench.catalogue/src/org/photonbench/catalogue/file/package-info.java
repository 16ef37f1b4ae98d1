/**
 * Catalogue files: reading, also of older versions and of damaged files, and writing that never
 * leaves half a file or overwrites what somebody else saved.
 */
package org.photonbench.catalogue.file;
