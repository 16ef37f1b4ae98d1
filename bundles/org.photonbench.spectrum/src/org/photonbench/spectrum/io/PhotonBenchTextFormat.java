package org.photonbench.spectrum.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * Spectra as text that people and every plotting program read: header lines that begin with {@code
 * #}, then one line a bin, the centre and the value of each frame, separated by tabs.
 *
 * <pre>
 * # PhotonBench spectra 1
 * # axis: wavelength, nm, vacuum
 * # signal: camera counts
 * # exposure: 1.0 s, 1 read-outs
 * # camera: 2.5 electrons per count, offset 300.0, read noise 4.0 electrons
 * # detector: CCD 42-10              (these three where known)
 * # detector temperature: -70.0 C
 * # saturation: 65535.0 counts
 * # edges: 519.9 520.1 520.3          (only where they are not half-way between the centres)
 * # frames: time, s: 0.0 1.0
 * # metadata: sample: dot 3
 * # note: ...
 * 520.0    312  308
 * 520.2    315  309
 * </pre>
 *
 * <p>Numbers have the shortest digits that read back bit for bit; whole numbers have no decimals.
 */
@Component(service = SpectrumFormat.class)
public final class PhotonBenchTextFormat implements SpectrumFormat {
  private static final String FIRST_LINE = "# PhotonBench spectra ";
  private static final int VERSION = 1;
  private static final String COMMENT = "# ";
  private static final Pattern CAMERA =
      Pattern.compile("(\\S+) electrons per count, offset (\\S+), read noise (\\S+) electrons");
  private static final Pattern EXPOSURE = Pattern.compile("(?:(\\S+) s, )?(\\d+) read-outs");

  @Override
  public String id() {
    return "photonbench-text";
  }

  @Override
  public String name() {
    return "PhotonBench text";
  }

  @Override
  public List<String> extensions() {
    return List.of("txt");
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    byte[] first = FIRST_LINE.getBytes(StandardCharsets.UTF_8);
    return start.remaining() >= first.length
        && start.slice(0, first.length).equals(ByteBuffer.wrap(first));
  }

  /** Writes a series; a file of that name is replaced. */
  public static void write(SpectrumSeries series, Path file) throws IOException {
    SpectrumFiles.replace(
        file,
        temporary -> {
          try (Writer out = Files.newBufferedWriter(temporary)) {
            writeHeader(series, out);
            double[][] frames = series.frames();
            for (int bin = 0; bin < series.axis().size(); bin++) {
              out.write(Double.toString(series.axis().centre(bin)));
              for (double[] frame : frames) {
                out.write('\t');
                out.write(number(frame[bin]));
              }
              out.write('\n');
            }
          }
        });
  }

  private static void writeHeader(SpectrumSeries series, Writer out) throws IOException {
    SpectrumInfo info = series.info();
    SpectralAxis axis = info.axis();
    out.write(FIRST_LINE + VERSION + "\n");
    SpectralQuantity quantity = axis.quantity();
    line(out, "axis", quantity.id() + ", " + quantity.unit() + ", " + axis.medium().id());
    line(out, "signal", info.unit().id());
    String readOuts = info.accumulations() + " read-outs";
    line(
        out,
        "exposure",
        (info.exposure().isPresent() ? info.exposure().getAsDouble() + " s, " : "") + readOuts);
    if (info.camera().isPresent()) {
      CameraCalibration camera = info.camera().get();
      line(
          out,
          "camera",
          camera.electronsPerCount()
              + " electrons per count, offset "
              + camera.offset()
              + ", read noise "
              + camera.readNoise()
              + " electrons");
    }
    Detector detector = info.detector();
    if (!detector.model().isBlank()) {
      line(out, "detector", oneLine(detector.model()));
    }
    if (detector.temperature().isPresent()) {
      line(out, "detector temperature", detector.temperature().getAsDouble() + " C");
    }
    if (detector.saturation().isPresent()) {
      line(out, "saturation", detector.saturation().getAsDouble() + " counts");
    }
    if (!axis.hasMidEdges()) {
      line(out, "edges", numbers(axis.edges()));
    }
    for (FrameColumn column : series.columns()) {
      line(
          out,
          "frames",
          oneLine(column.name()) + ", " + oneLine(column.unit()) + ": " + numbers(column.values()));
    }
    for (Map.Entry<String, String> entry : info.metadata().entrySet()) {
      line(out, "metadata", key(entry.getKey()) + ": " + oneLine(entry.getValue()));
    }
    for (String note : info.notes()) {
      line(out, "note", oneLine(note));
    }
  }

  private static void line(Writer out, String name, String value) throws IOException {
    out.write(COMMENT + name + ": " + value + "\n");
  }

  private static String numbers(double[] values) {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(text.isEmpty() ? "" : " ").append(value);
    }
    return text.toString();
  }

  private static String number(double value) {
    boolean negativeZero = value == 0 && 1 / value < 0;
    return value == Math.rint(value) && Math.abs(value) < 1L << 53 && !negativeZero
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " / ");
  }

  private static String key(String text) {
    return oneLine(text).replace(":", "");
  }

  @Override
  public SpectrumSeries read(Path file) throws IOException {
    Reading reading = new Reading(String.valueOf(file.getFileName()));
    TextTable table = new TextTable(reading.name);
    PlainNumbers numbers = new PlainNumbers();
    SpectrumFiles.channel(file).close(); // says in a sentence why a file cannot be opened
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String line = in.readLine();
      if (line == null || !line.startsWith(FIRST_LINE)) {
        throw new SpectrumFileException(reading.name + " does not begin as PhotonBench text.");
      }
      reading.requireVersion(line.substring(FIRST_LINE.length()).strip());
      for (int number = 2; (line = in.readLine()) != null; number++) {
        if (line.startsWith("#")) {
          reading.header(line.substring(1).strip(), number);
        } else if (numbers.read(line, '\t')) {
          table.add(numbers, number);
        } else if (!line.isBlank()) {
          table.add(line.split("\t"), number);
        }
      }
    } catch (CharacterCodingException e) {
      throw new SpectrumFileException(reading.name + " is no UTF-8 text; take another copy.", e);
    }
    return reading.series(table);
  }

  /** What the header says, as far as it was read. */
  private static final class Reading {
    private final String name;
    private SpectralQuantity quantity;
    private Medium medium = Medium.VACUUM;
    private SignalUnit unit;
    private OptionalDouble exposure = OptionalDouble.empty();
    private int accumulations = 1;
    private Optional<CameraCalibration> camera = Optional.empty();
    private String detectorModel = "";
    private OptionalDouble detectorTemperature = OptionalDouble.empty();
    private OptionalDouble saturation = OptionalDouble.empty();
    private double[] edges;
    private final List<FrameColumn> columns = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    Reading(String name) {
      this.name = name;
    }

    void requireVersion(String version) throws SpectrumFileException {
      if (!version.equals(Integer.toString(VERSION))) {
        throw new SpectrumFileException(
            name
                + " has version "
                + version
                + " of the text of spectra, this program reads version "
                + VERSION
                + "; use a newer PhotonBench.");
      }
    }

    void header(String line, int number) throws SpectrumFileException {
      int colon = line.indexOf(':');
      String key = colon < 0 ? line : line.substring(0, colon);
      String value = colon < 0 ? "" : line.substring(colon + 1).strip();
      try {
        switch (key) {
          case "axis" -> axis(value.split(",\\s*", -1));
          case "signal" -> unit = Named.unit(value);
          case "exposure" -> exposure(value);
          case "camera" -> camera = Optional.of(camera(value));
          case "detector" -> detectorModel = value;
          case "detector temperature" -> detectorTemperature = number(value, " C");
          case "saturation" -> saturation = number(value, " counts");
          case "edges" -> edges = numbers(value);
          case "frames" -> frames(value);
          case "metadata" -> metadata(value);
          case "note" -> notes.add(value);
          default -> notes.add("Line " + number + " of " + name + " was not understood: " + line);
        }
      } catch (IllegalArgumentException e) {
        throw new SpectrumFileException(
            name + ", line " + number + ": " + e.getMessage() + "; correct it or export it anew.",
            e);
      }
    }

    private void axis(String[] parts) {
      quantity = Named.quantity(parts[0]);
      medium = parts.length > 2 ? Named.medium(parts[2]) : Medium.VACUUM;
    }

    private void exposure(String value) {
      Matcher parts = EXPOSURE.matcher(value);
      if (!parts.matches()) {
        throw new IllegalArgumentException("the exposure needs the number of read-outs");
      }
      accumulations = Integer.parseInt(parts.group(2));
      if (parts.group(1) != null) {
        exposure = OptionalDouble.of(Double.parseDouble(parts.group(1)));
      }
    }

    private static CameraCalibration camera(String value) {
      Matcher parts = CAMERA.matcher(value);
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "the camera needs electrons per count, offset and read noise");
      }
      return new CameraCalibration(
          Double.parseDouble(parts.group(1)),
          Double.parseDouble(parts.group(2)),
          Double.parseDouble(parts.group(3)));
    }

    private static OptionalDouble number(String value, String unit) {
      if (!value.endsWith(unit)) {
        throw new IllegalArgumentException("the unit" + unit + " is missing");
      }
      String digits = value.substring(0, value.length() - unit.length());
      return OptionalDouble.of(Double.parseDouble(digits));
    }

    private void frames(String value) {
      int colon = value.indexOf(": ");
      int comma = value.lastIndexOf(", ", colon);
      if (colon < 0 || comma < 0) {
        throw new IllegalArgumentException("a condition needs a name, a unit and values");
      }
      columns.add(
          new FrameColumn(
              value.substring(0, comma),
              value.substring(comma + 2, colon),
              numbers(value.substring(colon + 2))));
    }

    private void metadata(String value) {
      int colon = value.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("metadata need a name and a colon");
      }
      metadata.put(value.substring(0, colon), value.substring(colon + 1).strip());
    }

    private static double[] numbers(String text) {
      String[] parts = text.strip().split("\\s+");
      double[] values = new double[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = Double.parseDouble(parts[i]);
      }
      return values;
    }

    SpectrumSeries series(TextTable table) throws SpectrumFileException {
      if (quantity == null || unit == null) {
        throw new SpectrumFileException(
            name + " does not say what its axis and its signal are; export it anew.");
      }
      double[] centres = table.axis();
      try {
        SpectralAxis axis =
            edges == null
                ? SpectralAxis.ofCentres(quantity, medium, centres)
                : new SpectralAxis(quantity, medium, centres, edges);
        SpectrumInfo info =
            new SpectrumInfo(
                axis,
                unit,
                camera,
                exposure,
                accumulations,
                metadata,
                notes,
                new Detector(detectorModel, detectorTemperature, saturation));
        return new SpectrumSeries(info, columns, table.frames());
      } catch (IllegalArgumentException e) {
        throw new SpectrumFileException(
            name + ": " + e.getMessage() + "; take another copy, or export it anew.", e);
      }
    }
  }
}
