/** Comparison tables: rows of emitters, measurements or literature, columns of quantities. */
package org.photonbench.catalogue.table;
