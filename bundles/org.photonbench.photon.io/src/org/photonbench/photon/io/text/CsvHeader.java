package org.photonbench.photon.io.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** The lines before the photons in a PhotonBench CSV. */
final class CsvHeader {
  /** Headers are some KB; a file without the line of names must not fill the memory. */
  private static final int LONGEST = 16 << 20;

  private static final int PIECE = 1 << 13;
  private static final String NAMES = "channel,time";
  private static final String NAMES_T3 = "channel,time,micro_time";

  /** A header entry: its name, perhaps its index, and its value. */
  private static final Pattern ENTRY = Pattern.compile("(.*?)(?:\\[(\\d{1,9})\\])? = (.*)");

  private final String fileName;
  private final Map<String, String> properties = new HashMap<>();
  private final List<HeaderEntry> entries = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private TextLayout layout;
  private long end;

  private CsvHeader(String fileName) {
    this.fileName = fileName;
    layout = layout(TimeBase.t2(1));
  }

  private static TextLayout layout(TimeBase timeBase) {
    boolean t3 = timeBase.mode() == RecordMode.T3;
    return new TextLayout((byte) ',', (byte) '.', t3 ? 3 : 2, 0, 1, t3 ? 2 : -1, 0, 0, timeBase);
  }

  /**
   * Reads the lines up to the names of the columns.
   *
   * @throws RecordingFormatException if these are missing, or the units
   */
  static CsvHeader read(SeekableByteChannel channel, String fileName) throws IOException {
    CsvHeader header = new CsvHeader(fileName);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    ByteBuffer piece = ByteBuffer.allocate(PIECE).limit(0);
    channel.position(0);
    for (long at = 0; at < LONGEST; at++) {
      if (!piece.hasRemaining()) {
        piece.clear();
        int read = 0;
        while (read == 0) {
          read = channel.read(piece);
        }
        piece.flip();
        if (read < 0) {
          break;
        }
      }
      byte b = piece.get();
      if (b != '\n') {
        line.write(b);
        continue;
      }
      String text = line.toString(StandardCharsets.UTF_8).strip();
      line.reset();
      if (text.equals(NAMES) || text.equals(NAMES_T3)) {
        header.end = at + 1;
        header.complete(text.equals(NAMES_T3));
        return header;
      }
      header.property(text);
    }
    throw new RecordingFormatException(
        fileName
            + ": the line with the names of the columns ("
            + NAMES
            + ") is missing; the file was cut off, so take another copy.");
  }

  private void property(String line) {
    int colon = line.indexOf(": ");
    if (!line.startsWith("# ") || colon < 0) {
      return;
    }
    String name = line.substring(2, colon);
    String value = unescaped(line.substring(colon + 2));
    if (name.equals("header")) {
      Matcher entry = ENTRY.matcher(value);
      if (entry.matches()) {
        int index = entry.group(2) == null ? -1 : Integer.parseInt(entry.group(2));
        entries.add(new HeaderEntry(entry.group(1), index, "text", entry.group(3)));
        return;
      }
    }
    properties.put(name, value);
    entries.add(new HeaderEntry(name, -1, "text", value));
  }

  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        char escaped = text.charAt(i);
        plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private void complete(boolean t3) throws RecordingFormatException {
    double tick = seconds("time_unit_s");
    if (!t3) {
      layout = layout(TimeBase.t2(tick));
      return;
    }
    double micro = seconds("micro_time_unit_s");
    boolean clock = "clock".equals(properties.get("time_counts"));
    layout = layout(clock ? TimeBase.t3Clock(tick, micro) : TimeBase.t3(tick, micro));
  }

  private double seconds(String property) throws RecordingFormatException {
    OptionalDouble value = number(property);
    if (value.isEmpty() || !(value.getAsDouble() > 0 && value.getAsDouble() < 1)) {
      throw new RecordingFormatException(
          String.format(
              Locale.ROOT,
              "%s: the header gives no unit of time (%s), without which its photons have no times;"
                  + " write the line \"# %s: 1e-12\", with the right number, before the names of the"
                  + " columns.",
              fileName,
              property,
              property));
    }
    return value.getAsDouble();
  }

  private OptionalDouble number(String property) {
    String text = properties.get(property);
    try {
      return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      warnings.add("\"" + text + "\" (" + property + ") is no number.");
      return OptionalDouble.empty();
    }
  }

  /** Position of the first line after the names of the columns. */
  long end() {
    return end;
  }

  TextLayout layout() {
    return layout;
  }

  RecordingInfo info(OpenOptions options) {
    if (options.syncChannel().isPresent()) {
      warnings.add("The channel for sync events has no effect: CSV holds no sync events.");
    }
    OptionalDouble seconds = positive("acquisition_time_s");
    OptionalDouble rate = positive("sync_rate_hz");
    Optional<LocalDateTime> created = created();
    return new RecordingInfo(
        PhotonBenchCsvFormat.NAME,
        layout.t3() ? "channel, time, micro time" : "channel, time",
        layout.timeBase(),
        seconds,
        rate,
        OptionalLong.empty(),
        properties.getOrDefault("device", ""),
        created,
        properties.getOrDefault("comment", ""),
        entries,
        warnings,
        true);
  }

  private OptionalDouble positive(String property) {
    OptionalDouble value = number(property);
    return value.isPresent() && value.getAsDouble() > 0 && Double.isFinite(value.getAsDouble())
        ? value
        : OptionalDouble.empty();
  }

  private Optional<LocalDateTime> created() {
    String text = properties.getOrDefault("created", "");
    if (!text.isEmpty()) {
      try {
        return Optional.of(LocalDateTime.parse(text));
      } catch (DateTimeParseException e) {
        warnings.add("The creation time \"" + text + "\" (created) is no date.");
      }
    }
    return Optional.empty();
  }
}
