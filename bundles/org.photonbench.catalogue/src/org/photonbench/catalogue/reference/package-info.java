/** The reference data that come with the product. */
package org.photonbench.catalogue.reference;
