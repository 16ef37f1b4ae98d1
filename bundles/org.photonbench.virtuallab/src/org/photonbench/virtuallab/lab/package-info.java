/** The virtual laboratory as a whole: what can be simulated, and one call that does it. */
package org.photonbench.virtuallab.lab;
