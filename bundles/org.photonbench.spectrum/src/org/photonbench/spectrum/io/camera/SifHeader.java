package org.photonbench.spectrum.io.camera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.spectrum.io.SpectrumFileException;

/**
 * The header of an Andor SIF file. Between its beginning and its end every version has other lines;
 * so its end is found by its structure: three texts with their lengths (what the columns, the
 * values and the rows are) and the dimensions after them.
 */
final class SifHeader {
  static final String MAGIC = "Andor Technology Multi-Channel File";

  /** Stands for "not measured" wherever there is a temperature. */
  private static final double NO_TEMPERATURE = -999;

  /** Words between the gain and the unstabilised temperature, in the versions that have it. */
  private static final int WORDS_TO_TEMPERATURE = 25;

  private static final int FIRST_VERSION_WITH_TEMPERATURE = 65559;
  private static final int MOST_LINES = 2000;
  private static final int LONGEST_LABEL = 64;
  private static final int MOST_SUB_IMAGES = 100_000;
  private static final Pattern DIMENSIONS = Pattern.compile("655\\d\\d( \\d+){8}\\s*");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,2}");
  private static final Pattern SPECTROGRAPH = Pattern.compile("0 ([A-Z][A-Za-z]*\\d+\\w*)\\s*");

  /** A part of the sensor: columns and rows from 1, both ends included. */
  record SubImage(int left, int right, int bottom, int top, int columnBinning, int rowBinning) {
    int width() {
      return (right - left + 1) / columnBinning;
    }

    int height() {
      return (top - bottom + 1) / rowBinning;
    }
  }

  final Map<String, String> metadata = new LinkedHashMap<>();
  final List<String> notes = new ArrayList<>();
  final List<SubImage> subImages = new ArrayList<>();
  int version;
  double temperature;
  double exposure;
  double frameTime;
  long accumulations;
  String model;
  String userText;
  PixelPolynomial calibration = new PixelPolynomial();
  String columnLabel = "";
  String dataLabel = "";
  long frames;
  long[] timestamps = {};
  long dataOffset;

  private final String name;
  private final SifCursor in;

  private SifHeader(CameraFile file) {
    name = file.name();
    in = new SifCursor(file);
  }

  static SifHeader read(CameraFile file) throws IOException {
    SifHeader header = new SifHeader(file);
    header.beginning();
    header.end(header.middle(), file);
    return header;
  }

  private void beginning() throws IOException {
    if (!in.line().equals(MAGIC)) {
      throw in.damaged("it does not begin as Andor SIF");
    }
    in.whole();
    if (in.whole() != 1) {
      throw in.damaged("it holds no signal");
    }
    version = (int) in.whole();
    in.word();
    in.word();
    in.word();
    metadata.put("measured", Instant.ofEpochSecond(in.whole()).toString());
    temperature = in.number();
    in.skip(10); // single bytes between blanks
    in.word();
    exposure = in.number();
    double cycle = in.number();
    double accumulateCycle = in.number();
    accumulations = in.whole();
    in.skip(2); // a byte and a blank
    // The time from frame to frame is the kinetic cycle; files of single frames give its length.
    frameTime = in.number();
    metadata.put("cycle time", cycle + " s");
    metadata.put("accumulate cycle time", accumulateCycle + " s");
    metadata.put("kinetic cycle time", frameTime + " s");
    metadata.put("pixel read-out time", in.number() + " s");
    in.word();
    in.word();
    double gain = in.number();
    if (gain > 0) {
      metadata.put("electron multiplying gain", Double.toString(gain));
    }
    String[] rest = in.line().split(" ");
    if (version >= FIRST_VERSION_WITH_TEMPERATURE && rest.length > WORDS_TO_TEMPERATURE) {
      metadata.put("detector serial number", rest[WORDS_TO_TEMPERATURE - 3]);
      if (temperature == NO_TEMPERATURE) {
        temperature = unstabilised(rest[WORDS_TO_TEMPERATURE]);
      }
    }
    model = in.line().strip();
    metadata.put("detector", model);
    metadata.put("sensor", in.whole() + " x " + in.whole() + " pixels");
    metadata.put("original file", in.text(in.whole()).strip());
    in.word();
    String text = in.text(in.whole());
    userText = text.substring(0, Math.max(0, (text + '\0').indexOf('\0')));
  }

  private double unstabilised(String word) {
    try {
      double value = Double.parseDouble(word);
      if (value > -274 && value < 100) {
        notes.add("The temperature of the detector was not yet stable.");
        return value;
      }
    } catch (NumberFormatException e) {
      // Another version has something else there.
    }
    return NO_TEMPERATURE;
  }

  /** Reads up to the dimensions, and gives the line of them. */
  private String middle() throws IOException {
    List<double[]> run = new ArrayList<>();
    double[] columns = {};
    for (int i = 0; i < MOST_LINES; i++) {
      long start = in.position();
      String line;
      try {
        line = in.line();
      } catch (SpectrumFileException e) {
        break;
      }
      if (LENGTH.matcher(line).matches()) {
        long after = in.position();
        in.position(start);
        String dimensions = labels();
        if (dimensions != null) {
          calibration = new PixelPolynomial(columns);
          return dimensions;
        }
        in.position(after);
      }
      // The calibrations of columns, rows and frames are three lines in a row, the last before it.
      double[] numbers = numbers(line);
      if (numbers.length >= 4) {
        run.add(numbers);
      } else {
        run.clear();
      }
      if (run.size() >= 3) {
        columns = run.get(run.size() - 3);
      }
      describe(line);
    }
    throw new SpectrumFileException(
        name
            + ": no dimensions of the data were found in version "
            + version
            + " of the header; export it as text, or take another copy if it is damaged.");
  }

  private void describe(String line) {
    String[] words = line.split(" ");
    if (line.startsWith("65540 ") && words.length == 8) {
      metadata.put("spectrograph centre", words[3] + " nm");
      metadata.put("grating", words[6] + " lines/mm, blaze " + words[7]);
    }
    Matcher spectrograph = SPECTROGRAPH.matcher(line);
    if (spectrograph.matches()) {
      metadata.put("spectrograph", spectrograph.group(1));
    }
  }

  private static double[] numbers(String line) {
    String[] words = line.strip().split(" +");
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      try {
        numbers[i] = Double.parseDouble(words[i]);
      } catch (NumberFormatException e) {
        return new double[0];
      }
    }
    return numbers;
  }

  /** The line of the dimensions if three texts and it follow, otherwise null. */
  private String labels() throws IOException {
    try {
      String columns = label();
      String data = columns == null ? null : label();
      String rows = data == null ? null : label();
      String dimensions = rows == null ? "" : in.line();
      if (DIMENSIONS.matcher(dimensions).matches()) {
        columnLabel = columns;
        dataLabel = data;
        return dimensions;
      }
    } catch (SpectrumFileException e) {
      // The file ends: no labels.
    }
    return null;
  }

  private String label() throws IOException {
    String length = in.line();
    if (!LENGTH.matcher(length).matches() || Integer.parseInt(length) > LONGEST_LABEL) {
      return null;
    }
    String text = in.text(Integer.parseInt(length));
    return text.chars().allMatch(c -> c >= ' ' && c != 0x7F) ? text : null;
  }

  private void end(String dimensions, CameraFile file) throws IOException {
    double[] numbers = numbers(dimensions);
    frames = (long) numbers[5];
    long subImageCount = (long) numbers[6];
    long frameLength = (long) numbers[8];
    if (subImageCount < 1 || subImageCount > MOST_SUB_IMAGES) {
      throw in.damaged("it tells of " + subImageCount + " parts of a frame");
    }
    long pixels = 0;
    for (int i = 0; i < subImageCount; i++) {
      SubImage part = subImage(in.line());
      subImages.add(part);
      pixels += (long) part.width() * part.height();
    }
    if (pixels != frameLength) {
      throw in.damaged(
          "its frames have " + frameLength + " pixels, the parts of one have " + pixels);
    }
    times(file);
    dataOffset = in.position();
  }

  private SubImage subImage(String line) throws SpectrumFileException {
    double[] area = numbers(line);
    if (area.length >= 7) {
      SubImage part =
          new SubImage(
              (int) area[1],
              (int) area[3],
              (int) Math.min(area[2], area[4]),
              (int) Math.max(area[2], area[4]),
              (int) area[6],
              (int) area[5]);
      if (part.columnBinning > 0
          && part.rowBinning > 0
          && part.left > 0
          && part.bottom > 0
          && part.right < 1 << 24
          && part.top < 1 << 24
          && part.width() > 0
          && part.height() > 0) {
        return part;
      }
    }
    throw in.damaged("the size of its frames cannot be understood");
  }

  /** A line a frame; newer versions have a flag after them, and then further lines. */
  private void times(CameraFile file) throws IOException {
    if (frames < 1 || frames > file.length()) {
      throw in.damaged("it tells of " + frames + " frames");
    }
    timestamps = new long[(int) Math.min(frames, file.length() / 2)];
    if (timestamps.length < frames) {
      throw in.damaged("it tells of " + frames + " frames");
    }
    for (int i = 0; i < timestamps.length; i++) {
      timestamps[i] = in.whole();
    }
    long start = in.position();
    ByteBuffer flag = file.upTo(start, 2);
    if (flag.limit() == 2 && flag.get(1) == '\n') {
      if (flag.get(0) == '0') {
        in.skip(2);
      } else if (flag.get(0) == '1') {
        in.skip(2);
        for (int i = 0; i < frames; i++) {
          in.whole();
        }
      }
    }
  }
}
