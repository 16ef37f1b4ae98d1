/** A simulated shutter; it knows nothing of the driver. */
package org.example.acme.shutter.twin;
