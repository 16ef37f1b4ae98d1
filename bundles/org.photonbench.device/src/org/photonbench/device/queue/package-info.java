/** One queue and one thread for each physical connection. */
package org.photonbench.device.queue;
