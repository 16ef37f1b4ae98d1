package org.photonbench.spectrum.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;

/** What the first column of a text counts, by the line above it or else by its numbers. */
final class TextAxis {
  private static final Pattern ENERGY = Pattern.compile("\\bm?ev\\b|energ(y|ie)");
  private static final Pattern MILLI = Pattern.compile("\\bmev\\b");
  private static final Pattern MICRO = Pattern.compile("(\u00b5|\u03bc|\u00ce\u00bc|\\bu)m\\b");
  private static final Pattern WAVENUMBER = Pattern.compile("cm-1|cm\\^-1|cm⁻¹|1/cm|wavenumber");
  private static final Pattern WAVELENGTH = Pattern.compile("\\bnm\\b|wavelength|wellenl|lambda");
  private static final Pattern PIXEL = Pattern.compile("\\bpixel\\b");
  private static final Pattern RAMAN = Pattern.compile("raman[ -]?shift|\\bshift\\b");
  private static final Pattern AIR = Pattern.compile("\\bin air\\b|\\bair\\b");

  /** Neighbouring steps of an axis that nobody named differ by less than this share. */
  private static final double SMOOTH = 0.2;

  private TextAxis() {}

  /** Whether a line names an axis of a spectrum. */
  static boolean isNamed(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return WAVELENGTH.matcher(lower).find()
        || WAVENUMBER.matcher(lower).find()
        || ENERGY.matcher(lower).find();
  }

  /** Whether numbers without a name can hardly be anything but wavelengths. */
  static boolean looksLikeWavelengths(double[] axis) {
    if (axis.length < 8 || !isWavelength(axis)) {
      return false;
    }
    double step = axis[1] - axis[0];
    for (int i = 1; i < axis.length; i++) {
      double next = axis[i] - axis[i - 1];
      if (step == 0 || !(Math.abs(next - step) <= SMOOTH * Math.abs(step))) {
        return false;
      }
    }
    return true;
  }

  static boolean isMonotonic(double[] axis) {
    for (int i = 2; i < axis.length; i++) {
      if (!((axis[i] - axis[i - 1]) * (axis[1] - axis[0]) > 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWavelength(double[] axis) {
    double low = Math.min(axis[0], axis[axis.length - 1]);
    double high = Math.max(axis[0], axis[axis.length - 1]);
    return low >= 150 && high <= 20_000;
  }

  /**
   * The axis.
   *
   * @param heading the line above the numbers; empty text if there is none
   * @param notes told what was assumed
   * @throws IllegalArgumentException if the numbers do not rise or fall strictly
   */
  static SpectralAxis of(String name, String heading, double[] given, List<String> notes)
      throws SpectrumFileException {
    String lower = heading.toLowerCase(Locale.ROOT);
    double[] centres = given;
    Optional<SpectralQuantity> told = quantity(lower);
    if (RAMAN.matcher(lower).find()) {
      throw new SpectrumFileException(
          name
              + " has Raman shifts, from which no wavelength follows without that of the laser;"
              + " export it with wavelengths or absolute wavenumbers.");
    }
    SpectralQuantity quantity = told.isPresent() ? told.get() : guess(name, given);
    if (told.isEmpty()) {
      notes.add(
          "The file does not say what its axis is; its numbers are taken as "
              + quantity.id()
              + " in "
              + quantity.unit()
              + ".");
    } else if (quantity == SpectralQuantity.ENERGY && MILLI.matcher(lower).find()) {
      centres = Arrays.stream(given).map(value -> value * 1e-3).toArray();
      notes.add("Energies in meV were converted into eV.");
    } else if (quantity == SpectralQuantity.WAVELENGTH && MICRO.matcher(lower).find()) {
      centres = Arrays.stream(given).map(value -> value * 1e3).toArray();
      notes.add("Wavelengths in µm were converted into nm.");
    }
    boolean isAir = quantity == SpectralQuantity.WAVELENGTH && AIR.matcher(lower).find();
    if (quantity == SpectralQuantity.WAVELENGTH && !isAir && !lower.contains("vacuum")) {
      notes.add(
          "The file does not say whether its wavelengths are in air or in vacuum; they are taken"
              + " as in vacuum.");
    }
    return SpectralAxis.ofCentres(quantity, isAir ? Medium.AIR : Medium.VACUUM, centres);
  }

  private static Optional<SpectralQuantity> quantity(String heading) {
    if (PIXEL.matcher(heading).find() && !WAVELENGTH.matcher(heading).find()) {
      return Optional.of(SpectralQuantity.PIXEL);
    }
    // The first name belongs to the first column: "Wavelength (nm), energy (eV)".
    SpectralQuantity first = null;
    int at = Integer.MAX_VALUE;
    for (SpectralQuantity quantity :
        List.of(
            SpectralQuantity.WAVELENGTH, SpectralQuantity.ENERGY, SpectralQuantity.WAVENUMBER)) {
      Pattern pattern =
          switch (quantity) {
            case WAVELENGTH -> WAVELENGTH;
            case ENERGY -> ENERGY;
            default -> WAVENUMBER;
          };
      Matcher matcher = pattern.matcher(heading);
      if (matcher.find() && matcher.start() < at) {
        at = matcher.start();
        first = quantity;
      }
    }
    if (first == null && MICRO.matcher(heading).find()) {
      return Optional.of(SpectralQuantity.WAVELENGTH);
    }
    return Optional.ofNullable(first);
  }

  private static SpectralQuantity guess(String name, double[] axis) throws SpectrumFileException {
    if (isWavelength(axis)) {
      return SpectralQuantity.WAVELENGTH;
    }
    double low = Math.min(axis[0], axis[axis.length - 1]);
    double high = Math.max(axis[0], axis[axis.length - 1]);
    if (low >= 0.05 && high <= 10) {
      return SpectralQuantity.ENERGY;
    }
    throw new SpectrumFileException(
        name
            + " does not say what its first column is, and from "
            + low
            + " to "
            + high
            + " it may be anything; write \"Wavelength (nm)\" or \"Energy (eV)\" above the numbers.");
  }
}
