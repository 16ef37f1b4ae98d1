package org.photonbench.spectrum.io.camera;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFileException;

/** Reads SPE 2.x. Offsets are those of the header of WinSpec/32. */
final class Spe2Reader {
  private static final int EXPOSURE = 10;
  private static final int DATE = 20;
  private static final int TEMPERATURE = 36;
  private static final int WIDTH = 42;
  private static final int DATA_TYPE = 108;
  private static final int TIME = 172;
  private static final int GAIN = 198;
  private static final int COMMENTS = 200;
  private static final int COMMENT_BYTES = 80;
  private static final int COMMENT_COUNT = 5;
  private static final int GROOVES = 650;
  private static final int CENTRE = 72;
  private static final int HEIGHT = 656;
  private static final int ACCUMULATIONS = 668;
  private static final int FRAMES = 1446;
  private static final int REGIONS = 1510;
  private static final int FIRST_REGION = 1512;
  private static final int CALIBRATION_LABEL = 3018;
  private static final int LABEL_BYTES = 40;
  private static final int CALIBRATION_VALID = 3098;
  private static final int POLYNOMIAL_UNIT = 3100;
  private static final int ORDER = 3101;
  private static final int COEFFICIENTS = 3263;
  private static final int LASER = 3311;
  private static final int UNIT_WAVENUMBER = 4;
  private static final int UNIT_RAMAN = 5;
  private static final int HIGHEST_ORDER = 5;
  private static final double NM_PER_CM = 1e7;

  private final ByteBuffer header;
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> metadata = new LinkedHashMap<>();

  private Spe2Reader(ByteBuffer header) {
    this.header = header;
  }

  static SpectrumSeries read(CameraFile file, ByteBuffer header) throws SpectrumFileException {
    return new Spe2Reader(header).series(file);
  }

  private SpectrumSeries series(CameraFile file) throws SpectrumFileException {
    PixelType type = PrincetonSpeFormat.type(file, header.getShort(DATA_TYPE));
    int width = header.getShort(WIDTH) & 0xFFFF;
    int height = header.getShort(HEIGHT) & 0xFFFF;
    if (width == 0 || height == 0) {
      throw new SpectrumFileException(
          file.name() + " tells of no pixels; it is damaged, take another copy of it.");
    }
    long frames = header.getInt(FRAMES);
    if (frames < 1) {
      notes.add("The header does not tell the number of frames; the length of the file does.");
      frames = Integer.MAX_VALUE;
    }
    long frameBytes = (long) width * height * type.bytes();
    List<String> missing = frames == Integer.MAX_VALUE ? new ArrayList<>() : notes;
    StoredPixels pixels =
        StoredPixels.of(
            file,
            type,
            PrincetonSpeFormat.HEADER_BYTES,
            frameBytes,
            StoredPixels.rows(height, width, type),
            width,
            frames,
            missing);
    if (pixels.frames() > 1) {
      notes.add("The file does not give the times of its frames.");
    }
    return pixels.series(info(type, width), null);
  }

  private SpectrumInfo info(PixelType type, int width) {
    put("measured", (text(DATE, 10) + " " + text(TIME, 6)).strip());
    for (int i = 0; i < COMMENT_COUNT; i++) {
      put("comment " + (i + 1), text(COMMENTS + i * COMMENT_BYTES, COMMENT_BYTES));
    }
    putNumber("gain setting", header.getShort(GAIN), "");
    putNumber("spectrograph centre", header.getFloat(CENTRE), " nm");
    putNumber("grating", header.getFloat(GROOVES), " lines/mm");
    int accumulations = Math.max(1, header.getInt(ACCUMULATIONS));
    float exposure = header.getFloat(EXPOSURE);
    float temperature = header.getFloat(TEMPERATURE);
    // Files without a temperature have zero or remains of other numbers there.
    boolean hasTemperature = temperature > -200 && temperature < 60 && Math.abs(temperature) > 1e-6;
    return new SpectrumInfo(
        axis(width),
        SignalUnit.CAMERA_COUNTS,
        Optional.empty(),
        exposure > 0 && !Float.isInfinite(exposure)
            ? OptionalDouble.of(shortest(exposure))
            : OptionalDouble.empty(),
        accumulations,
        metadata,
        notes,
        new Detector(
            "",
            hasTemperature ? OptionalDouble.of(shortest(temperature)) : OptionalDouble.empty(),
            type.full()));
  }

  /** The decimal number that a person typed, not the binary one nearest to it. */
  private static double shortest(float value) {
    return Double.parseDouble(Float.toString(value));
  }

  private SpectralAxis axis(int width) {
    boolean hasRegion = header.getShort(REGIONS) == 1;
    int first = hasRegion ? header.getShort(FIRST_REGION) & 0xFFFF : 1;
    int binning = hasRegion ? header.getShort(FIRST_REGION + 4) & 0xFFFF : 1;
    if (header.getShort(REGIONS) > 1) {
      notes.add("Several regions were read out; their columns are numbered from 1.");
    }
    PixelPolynomial.Columns columns =
        new PixelPolynomial.Columns(Math.max(1, first), Math.max(1, binning));
    if (header.get(CALIBRATION_VALID) != 1) {
      notes.add("The file has no wavelength calibration.");
      return PixelPolynomial.pixels(width, columns);
    }
    int order = Math.clamp(header.get(ORDER), 0, HIGHEST_ORDER);
    double[] coefficients = new double[order + 1];
    for (int i = 0; i <= order; i++) {
      coefficients[i] = header.getDouble(COEFFICIENTS + 8 * i);
    }
    PixelPolynomial polynomial = new PixelPolynomial(coefficients);
    if (polynomial.isNoCalibration()) {
      notes.add("The file has no wavelength calibration.");
      return PixelPolynomial.pixels(width, columns);
    }
    try {
      SpectralAxis axis = calibrated(polynomial, width, columns);
      if (columns.binning() > 1) {
        notes.add(AxisNotes.BINNED);
      }
      return axis;
    } catch (IllegalArgumentException e) {
      notes.add(AxisNotes.unusable(e.getMessage()));
      return PixelPolynomial.pixels(width, columns);
    }
  }

  /** What the polynomial gives is said by its label, or else by a number for the unit. */
  private SpectralAxis calibrated(
      PixelPolynomial polynomial, int width, PixelPolynomial.Columns columns) {
    String label = text(CALIBRATION_LABEL, LABEL_BYTES).toLowerCase(Locale.ROOT);
    int unit = header.get(POLYNOMIAL_UNIT);
    boolean isNanometres = label.contains("nm") || label.contains("wavelength");
    if (!isNanometres && (label.contains("raman") || unit == UNIT_RAMAN)) {
      double laser = header.getDouble(LASER);
      if (!(laser > 0)) {
        throw new IllegalArgumentException("Raman shifts without the wavelength of the laser");
      }
      notes.add("Raman shifts from " + laser + " nm were converted into absolute wavenumbers.");
      double[] absolute = polynomial.coefficients().clone();
      for (int i = 0; i < absolute.length; i++) {
        absolute[i] = (i == 0 ? NM_PER_CM / laser : 0) - absolute[i];
      }
      return new PixelPolynomial(absolute).axis(SpectralQuantity.WAVENUMBER, width, columns);
    }
    if (!isNanometres && (label.contains("cm") || unit == UNIT_WAVENUMBER && label.isBlank())) {
      return polynomial.axis(SpectralQuantity.WAVENUMBER, width, columns);
    }
    if (label.contains("ev") && !isNanometres) {
      return polynomial.axis(SpectralQuantity.ENERGY, width, columns);
    }
    if (label.contains("air")) {
      return polynomial.axis(SpectralQuantity.WAVELENGTH, width, columns).takenAs(Medium.AIR);
    }
    notes.add(AxisNotes.MEDIUM);
    return polynomial.axis(SpectralQuantity.WAVELENGTH, width, columns);
  }

  private String text(int offset, int bytes) {
    String text = StandardCharsets.ISO_8859_1.decode(header.slice(offset, bytes)).toString();
    // The label of the calibration begins with a zero in some files.
    String begun = text.replaceFirst("^\0+", "");
    int end = begun.indexOf('\0');
    return (end < 0 ? begun : begun.substring(0, end)).replaceAll("\\p{Cntrl}", " ").strip();
  }

  private void put(String key, String value) {
    if (!value.isBlank()) {
      metadata.put(key, value);
    }
  }

  private void putNumber(String key, float value, String unit) {
    if (value > 0 && !Float.isInfinite(value)) {
      metadata.put(key, value + unit);
    }
  }
}
