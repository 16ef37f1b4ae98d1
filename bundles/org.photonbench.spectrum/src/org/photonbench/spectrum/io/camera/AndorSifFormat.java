package org.photonbench.spectrum.io.camera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Component;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFileException;
import org.photonbench.spectrum.io.SpectrumFormat;

/**
 * Andor SIF, as Solis saves it: single scans, accumulations and kinetic series; full vertical
 * binning, tracks and images. The signal is read; a background or reference in the same file is
 * not.
 */
@Component(service = SpectrumFormat.class)
public final class AndorSifFormat implements SpectrumFormat {
  /** Versions of the header of which real files were read. */
  private static final List<Integer> TRIED_VERSIONS = List.of(65564, 65567);

  /** A converter of 16 bits; the file does not say how many it has. */
  private static final double FULL = 0xFFFF;

  private static final double MICROSECOND = 1e-6;

  /** Time stamps that differ from the kinetic cycle by more than this share are no microseconds. */
  private static final double UNLIKE = 0.5;

  @Override
  public String id() {
    return "andor-sif";
  }

  @Override
  public String name() {
    return "Andor SIF";
  }

  @Override
  public List<String> extensions() {
    return List.of("sif");
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    byte[] magic = SifHeader.MAGIC.getBytes(StandardCharsets.US_ASCII);
    return start.remaining() >= magic.length
        && start.slice(0, magic.length).equals(ByteBuffer.wrap(magic));
  }

  @Override
  public SpectrumSeries read(Path path) throws IOException {
    try (CameraFile file = CameraFile.open(path)) {
      SifHeader header = SifHeader.read(file);
      return series(file, header);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new SpectrumFileException(
          path.getFileName() + ": " + e.getMessage() + "; it is damaged, take another copy.", e);
    }
  }

  private static SpectrumSeries series(CameraFile file, SifHeader header)
      throws SpectrumFileException {
    SifHeader.SubImage first = header.subImages.getFirst();
    long rows = 0;
    for (SifHeader.SubImage part : header.subImages) {
      rows += part.height();
      if (part.width() != first.width()
          || part.left() != first.left()
          || part.columnBinning() != first.columnBinning()) {
        throw new SpectrumFileException(
            file.name()
                + " has parts of different columns, which are no spectra on one axis; export them"
                + " one by one.");
      }
    }
    long frameBytes = rows * first.width() * PixelType.FLOAT32.bytes();
    if (frameBytes > file.length()) {
      throw new SpectrumFileException(
          file.name() + " is shorter than one of its frames; take another copy of it.");
    }
    StoredPixels pixels =
        StoredPixels.of(
            file,
            PixelType.FLOAT32,
            header.dataOffset,
            frameBytes,
            StoredPixels.rows((int) rows, first.width(), PixelType.FLOAT32),
            first.width(),
            header.frames,
            header.notes);
    return pixels.series(info(header, first), times(header, pixels.frames()));
  }

  private static SpectrumInfo info(SifHeader header, SifHeader.SubImage part) {
    List<String> notes = header.notes;
    if (!TRIED_VERSIONS.contains(header.version)) {
      notes.add(
          "Version "
              + header.version
              + " of the header was never held against a real file: compare with the vendor's"
              + " export.");
    }
    SpectralAxis axis = axis(header, part);
    SignalUnit unit = unit(header.dataLabel);
    header.metadata.put("values", header.dataLabel);
    if (!header.userText.isBlank()
        && header.userText.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r')) {
      header.metadata.put("comment", header.userText.strip());
    }
    OptionalDouble saturation = OptionalDouble.empty();
    if (header.dataLabel.equals("Counts") && header.accumulations > 0) {
      saturation = OptionalDouble.of(FULL * header.accumulations);
      notes.add(
          "The file does not give the bits of the converter: a pixel counts as saturated from"
              + " 65535 counts a read-out.");
    }
    return new SpectrumInfo(
        axis,
        unit,
        Optional.empty(),
        header.exposure > 0 ? OptionalDouble.of(header.exposure) : OptionalDouble.empty(),
        Math.toIntExact(Math.max(1, header.accumulations)),
        header.metadata,
        notes,
        new Detector(
            header.model,
            header.temperature > -274
                ? OptionalDouble.of(header.temperature)
                : OptionalDouble.empty(),
            saturation));
  }

  private static SpectralAxis axis(SifHeader header, SifHeader.SubImage part) {
    PixelPolynomial.Columns columns =
        new PixelPolynomial.Columns(part.left(), part.columnBinning());
    String label = header.columnLabel.toLowerCase(Locale.ROOT);
    if (header.userText.contains("Calibration data for")) {
      header.notes.add(
          "Each frame has a calibration of its own in the comment; the axis is the number of the"
              + " pixel.");
    } else if (!label.contains("pixel") && !header.calibration.isNoCalibration()) {
      try {
        SpectralAxis axis =
            header.calibration.axis(SpectralQuantity.WAVELENGTH, part.width(), columns);
        if (!label.contains("wavelength")) {
          header.notes.add(
              "The file shows \""
                  + header.columnLabel
                  + "\"; its calibration is taken as wavelength in nm.");
        }
        header.notes.add(AxisNotes.MEDIUM);
        if (part.columnBinning() > 1) {
          header.notes.add(AxisNotes.BINNED);
        }
        return axis;
      } catch (IllegalArgumentException e) {
        header.notes.add(AxisNotes.unusable(e.getMessage()));
      }
    } else {
      header.notes.add("The file has no wavelength calibration.");
    }
    return PixelPolynomial.pixels(part.width(), columns);
  }

  private static SignalUnit unit(String label) {
    return label.startsWith("Counts")
        ? SignalUnit.CAMERA_COUNTS
        : label.startsWith("Electrons") ? SignalUnit.ELECTRONS : SignalUnit.ARBITRARY;
  }

  /** Time stamps where they fit the kinetic cycle, otherwise that cycle; null if neither. */
  private static double[] times(SifHeader header, int frames) {
    if (frames < 2) {
      return null;
    }
    double[] stamps = new double[frames];
    double[] cycles = new double[frames];
    boolean fit = true;
    for (int i = 0; i < frames; i++) {
      stamps[i] = (header.timestamps[i] - header.timestamps[0]) * MICROSECOND;
      cycles[i] = i * header.frameTime;
      fit &= i == 0 || stamps[i] > stamps[i - 1];
    }
    fit &= Math.abs(stamps[frames - 1] - cycles[frames - 1]) <= UNLIKE * cycles[frames - 1];
    if (fit) {
      return stamps;
    }
    if (!(header.frameTime > 0)) {
      return null;
    }
    header.notes.add(
        "The file has no usable time stamps: times are multiples of the kinetic cycle time.");
    return cycles;
  }
}
