/** Permits that stand above the drivers, and trips that withdraw them. */
package org.photonbench.device.permit;
