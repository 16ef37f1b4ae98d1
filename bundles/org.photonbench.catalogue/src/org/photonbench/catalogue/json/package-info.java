/** Catalogues as JSON, without loss in either direction. */
package org.photonbench.catalogue.json;
