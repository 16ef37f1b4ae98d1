/** Vendors' native libraries: where they are looked for, and what is said when they are absent. */
package org.photonbench.device.transport.library;
