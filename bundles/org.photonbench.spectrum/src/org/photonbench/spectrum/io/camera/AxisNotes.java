package org.photonbench.spectrum.io.camera;

/** What is said of an axis wherever files are silent. */
final class AxisNotes {
  static final String MEDIUM =
      "The file does not say whether its wavelengths are in air or in vacuum; they are taken as in"
          + " vacuum.";

  static final String BINNED =
      "Columns were summed: the wavelength of a pixel is that of the middle of its columns.";

  private AxisNotes() {}

  static String unusable(String reason) {
    return "The wavelength calibration cannot be used ("
        + reason
        + "); the axis is the number of the pixel.";
  }
}
