/** Tables of numbers with named columns and units, and how they are read from text. */
package org.photonbench.analysis.table;
