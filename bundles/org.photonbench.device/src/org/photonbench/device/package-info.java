/**
 * What an instrument is: states, identity, capabilities, properties, tasks and values with units.
 * Plain Java: no OSGi, Eclipse or SWT at run time, and no knowledge of any wire.
 */
package org.photonbench.device;
