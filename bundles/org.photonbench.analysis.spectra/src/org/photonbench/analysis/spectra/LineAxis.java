package org.photonbench.analysis.spectra;

import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;

/**
 * The bins of a spectrum as lines are fitted on them: in photon energy, or in pixels where the axis
 * is not calibrated.
 *
 * @param energies whether positions are energies in eV and widths are in meV; otherwise both are in
 *     pixels
 * @param centre position of each bin, in the order of the pixels
 * @param width width of each bin in the unit of the positions, positive
 * @param first where the range that is fitted begins, as a bin
 * @param end bin after its last
 */
record LineAxis(boolean energies, double[] centre, double[] width, int first, int end) {
  /**
   * @param low lower end of the range in the unit of the axis of the file, or negative infinity
   * @param high upper end, or positive infinity
   */
  static LineAxis of(SpectralAxis axis, double low, double high) {
    boolean energies = axis.quantity().isCalibrated();
    SpectralAxis converted = energies ? axis.in(SpectralQuantity.ENERGY) : axis;
    int size = axis.size();
    double[] centre = new double[size];
    double[] width = new double[size];
    int first = size;
    int end = 0;
    for (int i = 0; i < size; i++) {
      centre[i] = converted.centre(i);
      width[i] = converted.width(i);
      if (axis.centre(i) >= low && axis.centre(i) <= high) {
        first = Math.min(first, i);
        end = i + 1;
      }
    }
    return new LineAxis(energies, centre, width, first, end);
  }

  int size() {
    return centre.length;
  }

  String positionUnit() {
    return energies ? "eV" : "pixel";
  }

  String widthUnit() {
    return energies ? "meV" : "pixel";
  }

  /** Widths in the unit of positions are these times a width in its own unit. */
  double perWidth() {
    return energies ? 1e-3 : 1;
  }

  /** The bin nearest to a position. */
  int bin(double position) {
    int best = 0;
    for (int i = 1; i < centre.length; i++) {
      best = Math.abs(centre[i] - position) < Math.abs(centre[best] - position) ? i : best;
    }
    return best;
  }

  double lowest() {
    return Math.min(centre[first], centre[end - 1]);
  }

  double highest() {
    return Math.max(centre[first], centre[end - 1]);
  }
}
