package org.photonbench.virtuallab.interference;

/** How far two photons are alike apart from their wave packets: polarisation. */
final class PhotonOverlap {
  private PhotonOverlap() {}

  /** Overlap of two linear polarisations in rad; NaN: unpolarised, which overlaps by half. */
  static double polarisation(double one, double other) {
    if (one == other) {
      return 1;
    }
    double difference = one - other;
    if (Double.isNaN(difference)) {
      return 0.5;
    }
    double cosine = Math.cos(difference);
    return cosine * cosine;
  }
}
