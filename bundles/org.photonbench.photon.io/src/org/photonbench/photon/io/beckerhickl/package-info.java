/**
 * Photon records and histograms of Becker & Hickl's SPC cards. Internal: open recordings through
 * {@code Recordings}.
 */
package org.photonbench.photon.io.beckerhickl;
