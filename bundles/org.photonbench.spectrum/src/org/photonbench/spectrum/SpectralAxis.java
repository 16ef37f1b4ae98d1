package org.photonbench.spectrum;

import java.util.Arrays;

/**
 * The bins of a spectrum: centres and the edges between them, in the order of the pixels, rising or
 * falling. Immutable.
 */
public final class SpectralAxis {
  private final SpectralQuantity quantity;
  private final Medium medium;
  private final double[] centres;
  private final double[] edges;

  /**
   * @param quantity what is counted along the axis, in its unit
   * @param medium medium of a wavelength; {@link Medium#VACUUM} for all others
   * @param centres centre of each bin, strictly rising or falling
   * @param edges one more than centres, in the same order; centre i lies between edges i and i + 1
   */
  public SpectralAxis(SpectralQuantity quantity, Medium medium, double[] centres, double[] edges) {
    if (centres.length == 0) {
      throw new IllegalArgumentException("a spectral axis needs at least one bin");
    }
    if (edges.length != centres.length + 1) {
      throw new IllegalArgumentException(
          centres.length + " bins need one edge more than that, not " + edges.length);
    }
    if (medium != Medium.VACUUM && quantity != SpectralQuantity.WAVELENGTH) {
      throw new IllegalArgumentException("only a wavelength depends on the medium");
    }
    double direction = Math.signum(edges[1] - edges[0]);
    for (int i = 0; i < centres.length; i++) {
      if (quantity.isCalibrated() && !(Math.min(edges[i], edges[i + 1]) > 0)) {
        throw new IllegalArgumentException(
            "a " + quantity.id() + " must be positive; bin " + i + " is not");
      }
      if (!Double.isFinite(edges[i]) || !Double.isFinite(edges[i + 1])) {
        throw new IllegalArgumentException("the edges of bin " + i + " must be finite");
      }
      if (!(direction * (centres[i] - edges[i]) >= 0)
          || !(direction * (edges[i + 1] - centres[i]) >= 0)
          || !(direction * (edges[i + 1] - edges[i]) > 0)) {
        throw new IllegalArgumentException(
            "the axis must rise or fall strictly; bin "
                + i
                + " at "
                + centres[i]
                + " from "
                + edges[i]
                + " to "
                + edges[i + 1]
                + " does not");
      }
    }
    this.quantity = quantity;
    this.medium = medium;
    this.centres = centres.clone();
    this.edges = edges.clone();
  }

  /**
   * Bins of which only the centres are known: edges lie half-way between them, and the outer bins
   * are symmetric.
   */
  public static SpectralAxis ofCentres(
      SpectralQuantity quantity, Medium medium, double... centres) {
    return new SpectralAxis(quantity, medium, centres, midEdges(centres));
  }

  /** Edges half-way between centres. */
  private static double[] midEdges(double[] centres) {
    int n = centres.length;
    if (n < 2) {
      throw new IllegalArgumentException(
          "the width of a bin cannot be known from " + n + " centres; at least 2 are needed");
    }
    double[] edges = new double[n + 1];
    for (int i = 1; i < n; i++) {
      edges[i] = 0.5 * (centres[i - 1] + centres[i]);
    }
    edges[0] = 2 * centres[0] - edges[1];
    edges[n] = 2 * centres[n - 1] - edges[n - 1];
    return edges;
  }

  public SpectralQuantity quantity() {
    return quantity;
  }

  public Medium medium() {
    return medium;
  }

  /** Number of bins. */
  public int size() {
    return centres.length;
  }

  /** Centre of a bin in the unit of the axis. */
  public double centre(int bin) {
    return centres[bin];
  }

  /** Edge in the unit of the axis; bin i lies between edges i and i + 1. */
  public double edge(int index) {
    return edges[index];
  }

  /** Width of a bin in the unit of the axis, positive. */
  public double width(int bin) {
    return Math.abs(edges[bin + 1] - edges[bin]);
  }

  public double[] centres() {
    return centres.clone();
  }

  public double[] edges() {
    return edges.clone();
  }

  /** Whether values rise with the number of the bin. */
  public boolean isRising() {
    return edges[1] > edges[0];
  }

  /** Whether the edges lie half-way between the centres, so that the centres say everything. */
  public boolean hasMidEdges() {
    return centres.length > 1 && Arrays.equals(edges, midEdges(centres));
  }

  /**
   * The same bins counted in another quantity, wavelengths in vacuum: centres and edges are
   * converted one by one, and bin i stays bin i, so an axis that rises in wavelength falls in
   * energy.
   */
  public SpectralAxis in(SpectralQuantity other) {
    return in(other, Medium.VACUUM);
  }

  /**
   * The same bins counted in another quantity.
   *
   * @param otherMedium medium of the new axis if it is a wavelength
   * @throws IllegalArgumentException if this or the other is {@link SpectralQuantity#PIXEL}
   */
  public SpectralAxis in(SpectralQuantity other, Medium otherMedium) {
    if (other == quantity && otherMedium == medium) {
      return this;
    }
    return new SpectralAxis(
        other,
        otherMedium,
        convert(centres, other, otherMedium),
        convert(edges, other, otherMedium));
  }

  /** The same numbers, taken as wavelengths in another medium than was said or assumed. */
  public SpectralAxis takenAs(Medium other) {
    return other == medium ? this : new SpectralAxis(quantity, other, centres, edges);
  }

  private double[] convert(double[] values, SpectralQuantity other, Medium otherMedium) {
    double[] converted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      converted[i] = other.fromEnergy(quantity.toEnergy(values[i], medium), otherMedium);
    }
    return converted;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpectralAxis axis
        && axis.quantity == quantity
        && axis.medium == medium
        && Arrays.equals(axis.centres, centres)
        && Arrays.equals(axis.edges, edges);
  }

  @Override
  public int hashCode() {
    return 31 * quantity.hashCode() + Arrays.hashCode(edges);
  }

  @Override
  public String toString() {
    return size()
        + " bins, "
        + quantity.id()
        + " "
        + centres[0]
        + " to "
        + centres[size() - 1]
        + " "
        + quantity.unit();
  }
}
