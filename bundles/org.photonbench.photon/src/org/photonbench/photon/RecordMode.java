package org.photonbench.photon;

/** How a time tagger wrote its photons. */
public enum RecordMode {
  /** Every photon has one absolute time in ticks. */
  T2,
  /** Every photon has the number of its excitation pulse and the micro time after that pulse. */
  T3
}
