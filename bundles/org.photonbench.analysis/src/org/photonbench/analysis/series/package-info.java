/**
 * Measurements made one after the other while a condition varied, and the table that names them.
 */
package org.photonbench.analysis.series;
