/**
 * The contract of drivers: clauses that every driver keeps on its twin, and on hardware as far as
 * they can be tried there. Plain Java without a test framework, so that a driver's tests and the
 * workbench run the same clauses.
 */
package org.photonbench.device.tck;
