/**
 * What the views of the catalogue show and do, without widgets: the tree, the fields of a form made
 * from the metamodel, the edits that typed texts mean, and the figure of two quantities.
 */
package org.photonbench.ui.catalogue.data;
