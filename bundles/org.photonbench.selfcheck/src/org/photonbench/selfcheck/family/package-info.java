/**
 * Which estimator of the product answers which family of reference vectors. The classes only hand
 * over inputs and give names to outputs; all arithmetic of an estimator is the product's.
 */
package org.photonbench.selfcheck.family;
