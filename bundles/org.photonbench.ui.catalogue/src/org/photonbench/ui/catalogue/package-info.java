/**
 * The Samples perspective: what was measured on what. A tree and a form edit the catalogue files of
 * a project, a table and a plot compare its emitters, and calculators stand beside them.
 */
package org.photonbench.ui.catalogue;
