package org.photonbench.photon.io.beckerhickl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.RecordingFormatException;

/**
 * What .set and .sdt files have in common: a header of 42 bytes that says where the other parts
 * are, and two parts of text, the identification and the set-up. The facts are those of Becker &
 * Hickl's description of their data files.
 *
 * @param header the header
 * @param identification lines of the identification by their names, in file order
 * @param parameters system parameters of the set-up: lines like {@code #SP [SP_TAC_R,F,5e-08]}
 * @param warnings what is odd
 */
record BhFile(
    Header header,
    Map<String, String> identification,
    List<HeaderEntry> parameters,
    List<String> warnings) {

  /** Files with set-up and no data. */
  static final String SETUP_ONLY = "SPC Setup Script File";

  private static final int HEADER_VALID = 0x5555;
  private static final int CHECKSUM = 0x55aa;

  private static final String IDENTIFICATION = "*IDENTIFICATION";
  private static final String SETUP = "*SETUP";
  private static final String BINARY_SETUP = "BIN_PARA_BEGIN:";

  /** The last line of the identification; its text may have several lines with colons. */
  private static final String CONTENTS = "Contents";

  /** Longest text of one line of the identification; the rest of it is not kept. */
  private static final int LONGEST = 4096;

  private static final Pattern LINE = Pattern.compile("^ {2,4}([A-Za-z][A-Za-z .]{0,15}?) *:(.*)$");
  private static final Pattern PARAMETER =
      Pattern.compile("#SP \\[(\\w{1,40}),(\\w),([^\\]\\r\\n]{0,1000})\\]");

  /**
   * The first 42 bytes.
   *
   * @param revision revision of the software in bits 3-0, card in bits 11-4
   * @param infoOffset position of the identification
   * @param infoLength its bytes
   * @param setupOffset position of the set-up
   * @param setupLength its bytes
   * @param dataOffset position of the first block of data
   * @param dataBlocks number of blocks of data
   * @param measurementOffset position of the first description of a measurement
   * @param measurements number of these descriptions
   * @param measurementLength bytes of each
   * @param checksumHolds whether the checksum is right
   */
  record Header(
      int revision,
      long infoOffset,
      int infoLength,
      long setupOffset,
      int setupLength,
      long dataOffset,
      long dataBlocks,
      long measurementOffset,
      int measurements,
      int measurementLength,
      boolean checksumHolds) {
    static final int BYTES = 42;

    /** Blocks beyond this are counted elsewhere in the header. */
    private static final int MOST_SHORT_BLOCKS = 0x7fff;

    /** The header of these bytes; empty if they are none. */
    static Optional<Header> of(ByteBuffer start) {
      if (start.limit() < BYTES) {
        return Optional.empty();
      }
      ByteBuffer b = start.duplicate().order(ByteOrder.LITTLE_ENDIAN);
      if (b.getChar(32) != HEADER_VALID) {
        return Optional.empty();
      }
      int sum = 0;
      for (int i = 0; i < BYTES; i += 2) {
        sum += b.getChar(i);
      }
      int blocks = b.getChar(18);
      return Optional.of(
          new Header(
              b.getChar(0),
              unsigned(b, 2),
              b.getChar(6),
              unsigned(b, 8),
              b.getChar(12),
              unsigned(b, 14),
              blocks >= MOST_SHORT_BLOCKS ? unsigned(b, 34) : blocks,
              unsigned(b, 24),
              b.getChar(28),
              b.getChar(30),
              (sum & 0xffff) == CHECKSUM));
    }

    private static long unsigned(ByteBuffer b, int index) {
      return b.getInt(index) & 0xffff_ffffL;
    }

    /** Revision of the software that wrote the file. */
    int softwareRevision() {
      return revision & 15;
    }
  }

  /** Whether a file that starts so is a .set or .sdt file. */
  static boolean isRecognised(ByteBuffer start) {
    Optional<Header> header = Header.of(start);
    if (header.isEmpty()) {
      return false;
    }
    Header h = header.get();
    if (h.checksumHolds()) {
      return true;
    }
    // Files of other programs may lack the checksum, but not the word that the vendor asks for.
    long at = h.infoOffset();
    return at >= Header.BYTES
        && at + IDENTIFICATION.length() <= start.limit()
        && text(start.slice((int) at, IDENTIFICATION.length())).equals(IDENTIFICATION);
  }

  /**
   * Reads header and texts.
   *
   * @param fileName name for messages
   * @throws RecordingFormatException if the file is none of these
   */
  static BhFile read(SeekableByteChannel channel, String fileName) throws IOException {
    Optional<Header> header = Header.of(bytes(channel, 0, Header.BYTES));
    if (header.isEmpty()) {
      throw new RecordingFormatException(
          fileName
              + ": this is no file of Becker & Hickl with a valid header; if its measurement was"
              + " broken off, save it again in SPCM.");
    }
    Header h = header.get();
    List<String> warnings = new ArrayList<>();
    if (!h.checksumHolds()) {
      warnings.add("The checksum of the header is wrong: check what it says.");
    }
    String info = text(bytes(channel, h.infoOffset(), h.infoLength()));
    String setup = text(bytes(channel, h.setupOffset(), h.setupLength()));
    return new BhFile(h, identification(info), parameters(setup), warnings);
  }

  /** Bytes of a part of the file, fewer where it ends. */
  static ByteBuffer bytes(SeekableByteChannel channel, long position, int length)
      throws IOException {
    long there = Math.clamp(channel.size() - position, 0, length);
    ByteBuffer bytes = ByteBuffer.allocate((int) there).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(position);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // A read may be short.
    }
    return bytes.flip();
  }

  /** Text up to the first NUL byte of a field, without what surrounds it. */
  static String text(ByteBuffer bytes) {
    String text = StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
    int end = text.indexOf('\0');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  private static Map<String, String> identification(String info) {
    Map<String, String> lines = new LinkedHashMap<>();
    String last = null;
    for (String line : info.lines().toList()) {
      if (line.startsWith("*")) {
        last = null;
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!CONTENTS.equals(last) && matcher.matches()) {
        last = matcher.group(1);
        lines.putIfAbsent(last, clean(matcher.group(2)));
      } else if (last != null && lines.get(last).length() < LONGEST) {
        lines.merge(last, clean(line), (a, b) -> (a + "\n" + b).strip());
      }
    }
    return lines;
  }

  /** The identifier of the file stands between control characters. */
  private static String clean(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", "").strip();
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }

  private static List<HeaderEntry> parameters(String setup) {
    int begin = setup.indexOf(SETUP);
    int binary = setup.indexOf(BINARY_SETUP);
    String text = setup.substring(Math.max(0, begin), binary > begin ? binary : setup.length());
    List<HeaderEntry> entries = new ArrayList<>();
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      entries.add(new HeaderEntry(matcher.group(1), -1, matcher.group(2), matcher.group(3)));
    }
    return entries;
  }

  /** The identification and the system parameters as entries for people. */
  List<HeaderEntry> entries() {
    List<HeaderEntry> entries = new ArrayList<>();
    identification.forEach((name, value) -> entries.add(new HeaderEntry(name, -1, "text", value)));
    entries.addAll(parameters);
    return entries;
  }

  /** A line of the identification; empty text if there is none. */
  String line(String name) {
    return identification.getOrDefault(name, "");
  }

  /** What kind of file it says it is. */
  String kind() {
    return line("ID");
  }

  /** A number among the system parameters; empty if it is missing or none. */
  OptionalDouble number(String name) {
    for (HeaderEntry entry : parameters) {
      if (entry.name().equals(name)) {
        try {
          double value = Double.parseDouble(entry.value().strip());
          return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
          return OptionalDouble.empty();
        }
      }
    }
    return OptionalDouble.empty();
  }

  /** When the file was written; empty if the date is not year-month-day. */
  Optional<LocalDateTime> created() {
    try {
      return Optional.of(
          LocalDateTime.of(LocalDate.parse(line("Date")), LocalTime.parse(line("Time"))));
    } catch (DateTimeParseException e) {
      // Old files have 10-12-1997, which may be October or December.
      return Optional.empty();
    }
  }

  /** What the operator wrote; the program writes here, too. */
  String comment() {
    return line(CONTENTS);
  }

  /** The card; empty if the header names none that is known. */
  Optional<SpcCard> card() {
    return SpcCard.ofRevision(header.revision());
  }
}
