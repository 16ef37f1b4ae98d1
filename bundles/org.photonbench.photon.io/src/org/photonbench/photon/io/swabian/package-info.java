/** Raw dumps of the time tags of Swabian Instruments' Time Taggers. */
package org.photonbench.photon.io.swabian;
