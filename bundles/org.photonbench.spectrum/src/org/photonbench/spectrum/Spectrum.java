package org.photonbench.spectrum;

import java.util.Optional;

/**
 * One spectrum.
 *
 * @param info axis, unit and camera
 * @param values signal in each bin, exact integers for counts. Shared, not copied
 */
public record Spectrum(SpectrumInfo info, double[] values) {
  public Spectrum {
    if (values.length != info.axis().size()) {
      throw new IllegalArgumentException(
          values.length + " values do not fit an axis of " + info.axis().size() + " bins");
    }
  }

  public SpectralAxis axis() {
    return info.axis();
  }

  public int size() {
    return values.length;
  }

  /** The same values on the same bins counted in another quantity. */
  public Spectrum in(SpectralQuantity quantity) {
    return new Spectrum(info.withAxis(axis().in(quantity)), values);
  }

  /**
   * Camera counts as electrons; {@link #variances} of the result are those of the camera.
   *
   * @throws IllegalArgumentException if these are no camera counts, or the camera is not known
   */
  public Spectrum electrons() {
    CameraCalibration camera = requireCamera();
    double[] electrons = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      electrons[i] = camera.electrons(values[i], info.accumulations());
    }
    return new Spectrum(info.withUnit(SignalUnit.ELECTRONS), electrons);
  }

  private CameraCalibration requireCamera() {
    if (info.unit() != SignalUnit.CAMERA_COUNTS) {
      throw new IllegalArgumentException(
          "only camera counts can be converted into electrons, not " + info.unit().id());
    }
    return info.camera()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "electrons per count, offset and read noise of the camera are not known; give"
                    + " them before counts are converted"));
  }

  /**
   * Variance of each value as estimated from the value itself, in the unit squared: the photons for
   * photon counts, electrons and read noise for a camera. Empty where nothing is known of the
   * noise.
   */
  public Optional<double[]> variances() {
    CameraCalibration camera = info.camera().orElse(null);
    double[] variances = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      switch (info.unit()) {
        case PHOTONS -> variances[i] = Math.max(0, values[i]);
        case CAMERA_COUNTS, ELECTRONS -> {
          if (camera == null) {
            return Optional.empty();
          }
          boolean counts = info.unit() == SignalUnit.CAMERA_COUNTS;
          double perCount = camera.electronsPerCount();
          int readOuts = info.accumulations();
          double raw = counts ? values[i] : values[i] / perCount + readOuts * camera.offset();
          double variance = camera.electronVariance(raw, readOuts);
          variances[i] = counts ? variance / (perCount * perCount) : variance;
        }
        case ARBITRARY -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(variances);
  }

  /**
   * Signal per unit of a quantity: each value over the exact width of its bin, with its standard
   * uncertainty, which has the same factor.
   *
   * @param quantity for example {@link SpectralQuantity#ENERGY}: signal per eV at energies
   */
  public Density density(SpectralQuantity quantity) {
    SpectralAxis other = axis().in(quantity);
    double[] x = new double[values.length];
    double[] y = new double[values.length];
    Optional<double[]> variances = variances();
    double[] sigma = new double[variances.isPresent() ? values.length : 0];
    for (int i = 0; i < values.length; i++) {
      x[i] = other.centre(i);
      y[i] = values[i] / other.width(i);
      if (variances.isPresent()) {
        sigma[i] = Math.sqrt(variances.get()[i]) / other.width(i);
      }
    }
    return new Density(
        quantity, x, y, variances.isPresent() ? Optional.of(sigma) : Optional.empty());
  }

  /**
   * Signal per unit of the axis.
   *
   * @param quantity what x counts
   * @param x centres of the bins in the unit of the quantity, wavelengths in vacuum
   * @param y signal per unit of x
   * @param sigma standard uncertainty of y; empty where the noise is not known
   */
  public record Density(
      SpectralQuantity quantity, double[] x, double[] y, Optional<double[]> sigma) {}
}
