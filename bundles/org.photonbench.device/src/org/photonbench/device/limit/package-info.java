/** Limits in three layers, checked for a whole plan before its first step. */
package org.photonbench.device.limit;
