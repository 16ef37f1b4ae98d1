/** What the readers of all formats share. */
package org.photonbench.photon.io.internal;
