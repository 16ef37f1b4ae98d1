/**
 * The instruments of a set-up in the workbench: their list, properties, controls, wires, permits,
 * and the stop.
 */
package org.photonbench.ui.instruments;
