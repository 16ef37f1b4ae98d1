package org.photonbench.spectrum.io.camera;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamException;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFileException;

/** Reads SPE 3.0: what the frames are stands in an XML footer. */
final class Spe3Reader {
  private static final int FOOTER_OFFSET = 678;
  private static final int LARGEST_FOOTER = 1 << 26;
  private static final double SECONDS_PER_MS = 1e-3;

  private final CameraFile file;
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> metadata = new LinkedHashMap<>();

  private Spe3Reader(CameraFile file) {
    this.file = file;
  }

  static SpectrumSeries read(CameraFile file, ByteBuffer header) throws IOException {
    long footer = header.getLong(FOOTER_OFFSET);
    if (footer < PrincetonSpeFormat.HEADER_BYTES || footer >= file.length()) {
      return withoutFooter(file, header, "is missing");
    }
    ByteBuffer bytes = file.upTo(footer, LARGEST_FOOTER);
    XmlElement root;
    try (Reader text =
        new InputStreamReader(
            new ByteArrayInputStream(bytes.array(), 0, bytes.limit()), StandardCharsets.UTF_8)) {
      root = XmlElement.parse(text);
    } catch (XMLStreamException | RuntimeException e) {
      return withoutFooter(file, header, "cannot be understood");
    }
    String version = root.attribute("version").orElse("");
    if (!version.startsWith("3.")) {
      throw new SpectrumFileException(
          file.name()
              + " has version "
              + version
              + " of the SPE footer, this program reads 3.x; export it as text.");
    }
    return new Spe3Reader(file).series(root);
  }

  /** A run that was interrupted has no footer; the header has the sizes as well. */
  private static SpectrumSeries withoutFooter(CameraFile file, ByteBuffer header, String why)
      throws SpectrumFileException {
    SpectrumSeries series = Spe2Reader.read(file, header);
    return series.withInfo(
        series
            .info()
            .withNote(
                "The footer with the calibration "
                    + why
                    + ": the run was interrupted, or the copy is damaged."));
  }

  private SpectrumSeries series(XmlElement root) throws IOException {
    Spe3Layout layout = new Spe3Layout(root, file.name());
    Spe3Layout.Region first = layout.regions.getFirst();
    long[] rows = rows(layout, first);
    StoredPixels pixels =
        StoredPixels.of(
            file,
            layout.type,
            PrincetonSpeFormat.HEADER_BYTES,
            layout.stride,
            rows,
            first.width(),
            layout.frames,
            notes);
    return pixels.series(info(root, layout, first), times(layout, pixels.frames()));
  }

  /** The rows of all regions that share the columns of the first. */
  private long[] rows(Spe3Layout layout, Spe3Layout.Region first) throws SpectrumFileException {
    List<Spe3Layout.Region> same = new ArrayList<>();
    long count = 0;
    for (Spe3Layout.Region region : layout.regions) {
      if (region.hasColumnsOf(first)) {
        same.add(region);
        count += region.height();
      }
    }
    if (same.size() < layout.regions.size()) {
      notes.add(
          (layout.regions.size() - same.size())
              + " of "
              + layout.regions.size()
              + " regions have other columns than the first and were left out.");
    }
    if (count * first.width() * layout.type.bytes() > file.length()) {
      throw new SpectrumFileException(
          file.name() + " is shorter than one of its frames; take another copy of it.");
    }
    long[] rows = new long[(int) count];
    int at = 0;
    for (Spe3Layout.Region region : same) {
      for (int row = 0; row < region.height(); row++) {
        rows[at++] = region.offset() + (long) row * first.width() * layout.type.bytes();
      }
    }
    return rows;
  }

  private double[] times(Spe3Layout layout, int frames) throws IOException {
    if (layout.exposureStarted == null || frames < 2) {
      return null;
    }
    double[] times = new double[frames];
    long first = 0;
    for (int i = 0; i < frames; i++) {
      long offset =
          PrincetonSpeFormat.HEADER_BYTES + i * layout.stride + layout.exposureStarted.offset();
      ByteBuffer stamp = file.upTo(offset, Long.BYTES);
      if (stamp.limit() < Long.BYTES) {
        times[i] = Double.NaN;
        continue;
      }
      long ticks = stamp.getLong(0);
      first = i == 0 ? ticks : first;
      times[i] = (ticks - first) / layout.exposureStarted.perSecond();
    }
    return times;
  }

  private SpectrumInfo info(XmlElement root, Spe3Layout layout, Spe3Layout.Region region) {
    root.find("DataHistories", "Origin")
        .ifPresent(origin -> {
          origin.attribute("created").ifPresent(text -> metadata.put("measured", text));
          origin
              .attribute("software")
              .ifPresent(text ->
                  metadata.put(
                      "software", text + " " + origin.attribute("softwareVersion").orElse("")));
        });
    Optional<XmlElement> camera = root.find("System", "Camera");
    String model = camera.flatMap(found -> found.attribute("model")).orElse("");
    camera
        .flatMap(found -> found.attribute("serialNumber"))
        .ifPresent(number -> metadata.put("detector serial number", number));
    root.find("System", "Spectrometer")
        .flatMap(found -> found.attribute("model"))
        .ifPresent(name -> metadata.put("spectrograph", name));
    root.find("Devices", "Spectrometer", "Grating", "CenterWavelength")
        .ifPresent(centre -> metadata.put("spectrograph centre", centre.text() + " nm"));
    root.find("Devices", "Spectrometer", "Grating", "Selected")
        .ifPresent(name -> metadata.put("grating", name.text()));
    root.find("WavelengthCalibration", "Error")
        .ifPresent(error -> metadata.put("error of the wavelength calibration", error.text()));
    boolean isCorrected = corrections(root);
    OptionalDouble exposure = number(root.find("ShutterTiming", "ExposureTime"));
    OptionalDouble combined = number(root.find("FrameCombination", "FramesCombined"));
    boolean isSum =
        root.find("FrameCombination", "Method").filter(m -> m.text().equals("Sum")).isPresent();
    if (combined.orElse(1) > 1 && !isSum) {
      notes.add(
          "Each frame is the mean of "
              + (long) combined.getAsDouble()
              + " read-outs: its noise is smaller than that of one.");
      isCorrected = true;
    }
    int accumulations = isSum ? (int) Math.clamp(combined.orElse(1), 1, 1e9) : 1;
    OptionalDouble temperature = number(root.find("Sensor", "Temperature", "Reading"));
    SpectralAxis axis = axis(root, region);
    return new SpectrumInfo(
        axis,
        SignalUnit.CAMERA_COUNTS,
        Optional.empty(),
        exposure.orElse(0) > 0
            ? OptionalDouble.of(exposure.getAsDouble() * SECONDS_PER_MS)
            : OptionalDouble.empty(),
        accumulations,
        metadata,
        notes,
        new Detector(
            model,
            temperature.orElse(-999) > -273 ? temperature : OptionalDouble.empty(),
            isCorrected ? OptionalDouble.empty() : saturation(root, layout.type, accumulations)));
  }

  /** Notes what the vendor's program did to the values; whether it did anything. */
  private boolean corrections(XmlElement root) {
    List<String> done = new ArrayList<>();
    for (String stage : List.of("OnlineCorrections", "OnlineProcessing")) {
      for (XmlElement step :
          root.find("DataHistories", stage).map(XmlElement::children).orElse(List.of())) {
        if (step.child("Enabled").filter(on -> on.text().equals("True")).isPresent()) {
          done.add(step.name());
        }
      }
    }
    if (!done.isEmpty()) {
      notes.add(
          "The program that saved the file changed the values ("
              + String.join(", ", done)
              + "); saturated pixels cannot be told any more.");
    }
    return !done.isEmpty();
  }

  private static OptionalDouble saturation(XmlElement root, PixelType type, int accumulations) {
    OptionalDouble bits = number(root.find("Adc", "BitDepth"));
    if (bits.orElse(0) >= 1 && bits.getAsDouble() <= 32) {
      return OptionalDouble.of((Math.scalb(1.0, (int) bits.getAsDouble()) - 1) * accumulations);
    }
    return type.full();
  }

  private static OptionalDouble number(Optional<XmlElement> element) {
    try {
      double value = Double.parseDouble(element.map(XmlElement::text).orElse(""));
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private SpectralAxis axis(XmlElement root, Spe3Layout.Region region) {
    PixelPolynomial.Columns columns =
        new PixelPolynomial.Columns(region.first() + 1, region.binning());
    List<XmlElement> mappings = Spe3Layout.calibrations(root, "WavelengthMapping");
    if (mappings.isEmpty()) {
      notes.add("The file has no wavelength calibration.");
      return PixelPolynomial.pixels(region.width(), columns);
    }
    try {
      double[] listed = wavelengths(mappings.getFirst());
      double[] centres = centres(listed, region);
      SpectralAxis axis =
          SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.VACUUM, centres);
      notes.add(AxisNotes.MEDIUM);
      return axis;
    } catch (IllegalArgumentException e) {
      notes.add(AxisNotes.unusable(e.getMessage()));
      return PixelPolynomial.pixels(region.width(), columns);
    }
  }

  /** A list of wavelengths, or of pairs of a wavelength and its error. */
  private static double[] wavelengths(XmlElement mapping) {
    Optional<XmlElement> plain = mapping.child("Wavelength");
    if (plain.isPresent()) {
      return numbers(plain.get().text().split(","));
    }
    String[] pairs =
        mapping
            .child("WavelengthError")
            .map(XmlElement::text)
            .orElseThrow(() -> new IllegalArgumentException("it lists no wavelengths"))
            .split("\\s+");
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pairs[i].split(",", 2)[0];
    }
    return numbers(pairs);
  }

  private static double[] numbers(String[] texts) {
    double[] numbers = new double[texts.length];
    for (int i = 0; i < texts.length; i++) {
      numbers[i] = Double.parseDouble(texts[i].strip());
    }
    return numbers;
  }

  /** Wavelengths of the pixels of a region from those of its pixels or of all columns. */
  private double[] centres(double[] listed, Spe3Layout.Region region) {
    int width = region.width();
    if (listed.length == width) {
      return listed;
    }
    long end = region.first() + (long) width * region.binning();
    if (listed.length < end) {
      throw new IllegalArgumentException(
          listed.length + " wavelengths for " + end + " columns of the sensor");
    }
    double[] centres = new double[width];
    for (int i = 0; i < width; i++) {
      double sum = 0;
      for (int k = 0; k < region.binning(); k++) {
        sum += listed[region.first() + i * region.binning() + k];
      }
      centres[i] = sum / region.binning();
    }
    if (region.binning() > 1) {
      notes.add(AxisNotes.BINNED);
    }
    return centres;
  }
}
