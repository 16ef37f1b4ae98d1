/**
 * A project is a folder: its catalogue files, what changes in them, and the recordings and results
 * that they link to.
 */
package org.photonbench.catalogue.project;
