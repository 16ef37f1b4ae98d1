/** The form of an entity, made from the metamodel. */
package org.photonbench.ui.catalogue.form;
