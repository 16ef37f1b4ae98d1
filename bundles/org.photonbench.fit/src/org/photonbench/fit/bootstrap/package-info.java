/**
 * Errors by repetition: data drawn from the fitted model, or blocks of the record drawn with
 * replacement. Seeds make it repeatable, on any number of threads.
 */
package org.photonbench.fit.bootstrap;
