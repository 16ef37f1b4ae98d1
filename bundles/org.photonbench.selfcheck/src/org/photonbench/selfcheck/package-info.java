/**
 * Reference numbers against the estimators of the product: reads vectors of inputs and expected
 * outputs, finds the estimator of each by its family and the names of its inputs, and compares.
 */
package org.photonbench.selfcheck;
