package org.photonbench.photon.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.Sha256;

/**
 * Keeps the ranges of ticks that a table lists: what another analysis found to be worth keeping,
 * for example while an emitter was bright. Text: {@code mask=@FILE} or, as {@link #text()} gives
 * it, {@code mask=@FILE sha256=HASH}; with a hash, another file is refused. Else as {@link
 * MaskTime}.
 *
 * <p>The table is text with a line of headings and two columns, start and end of each range in
 * ticks, divided by a comma; the headings may say how long a tick is, {@code start (ticks of
 * 1.25E-8 s)}, which must then be that of the recording.
 *
 * @param file the table, absolute
 * @param sha256 hash of its bytes
 * @param tickSeconds length of a tick in s; empty if the table does not say
 * @param live what stays
 */
public record MaskFile(Path file, String sha256, OptionalDouble tickSeconds, LiveTime live)
    implements StreamOperator {
  static final String MARK = "@";

  private static final String HASH = " sha256=";
  private static final long LARGEST_FILE = 256L << 20;

  /** Ticks that differ by less are the same, printed with fewer digits. */
  private static final double SAME_TICK = 1e-9;

  private static final Pattern TICK = Pattern.compile("ticks of ([0-9.eE+-]+) s");
  private static final Pattern ROW = Pattern.compile("\\s*(-?\\d+)\\s*[,;\\t]\\s*(-?\\d+)\\s*.*");

  /**
   * Reads what stands after {@code mask=@}.
   *
   * @throws StreamSyntaxException if there is no such table, or it is another one
   */
  static MaskFile parse(String value) {
    int hash = value.lastIndexOf(HASH);
    String name = (hash < 0 ? value : value.substring(0, hash)).strip();
    try {
      MaskFile mask = read(Path.of(name).toAbsolutePath().normalize());
      if (hash >= 0 && !value.substring(hash + HASH.length()).strip().equals(mask.sha256())) {
        throw new StreamSyntaxException(
            "The mask " + name + " is not the one that was used: its SHA-256 differs.");
      }
      return mask;
    } catch (InvalidPathException e) {
      throw new StreamSyntaxException("'" + name + "' is no file name.");
    } catch (NoSuchFileException e) {
      throw new StreamSyntaxException("There is no mask " + name + ".");
    } catch (IOException e) {
      throw new StreamSyntaxException("The mask " + name + " cannot be read: " + e.getMessage());
    }
  }

  private static MaskFile read(Path file) throws IOException {
    if (file.toString().contains(";")) {
      throw new StreamSyntaxException(
          "The name of the mask " + file + " has a semicolon, which divides steps; rename it.");
    }
    if (Files.isDirectory(file) || Files.size(file) > LARGEST_FILE) {
      throw new StreamSyntaxException(file + " is no mask; give a table of starts and ends.");
    }
    byte[] bytes = Files.readAllBytes(file);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new StreamSyntaxException(file + " is no mask; it is no text.");
    }
    String[] lines = text.split("\\R");
    Matcher tick = TICK.matcher(lines[0]);
    OptionalDouble tickSeconds =
        tick.find() ? OptionalDouble.of(number(file, tick.group(1))) : OptionalDouble.empty();
    long[] starts = new long[lines.length];
    long[] ends = new long[lines.length];
    int ranges = 0;
    for (int i = 0; i < lines.length; i++) {
      Matcher row = ROW.matcher(lines[i]);
      if (row.matches()) {
        try {
          starts[ranges] = Long.parseLong(row.group(1));
          ends[ranges++] = Long.parseLong(row.group(2));
        } catch (NumberFormatException e) {
          throw new StreamSyntaxException(
              "Line " + (i + 1) + " of the mask " + file + " has a number beyond 64 bits.");
        }
      } else if (i > 0 && !lines[i].isBlank()) {
        throw new StreamSyntaxException(
            "Line "
                + (i + 1)
                + " of the mask "
                + file
                + " is no start and end in whole ticks with a comma between them.");
      }
    }
    if (ranges == 0) {
      throw new StreamSyntaxException("The mask " + file + " keeps nothing.");
    }
    try {
      LiveTime live = LiveTime.of(Arrays.copyOf(starts, ranges), Arrays.copyOf(ends, ranges));
      return new MaskFile(file, Sha256.of(bytes), tickSeconds, live);
    } catch (IllegalArgumentException e) {
      throw new StreamSyntaxException(
          "The ranges of the mask "
              + file
              + " must rise and not overlap, but "
              + e.getMessage()
              + ".");
    }
  }

  private static double number(Path file, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new StreamSyntaxException(
          "The mask " + file + " says ticks of '" + text + "' s, which is no number.");
    }
  }

  @Override
  public String text() {
    return MaskTime.NAME + "=" + MARK + file + HASH + sha256;
  }

  @Override
  public PhotonSource apply(PhotonSource source) throws RecordingFormatException {
    double tick = source.info().timeBase().tickSeconds();
    if (tickSeconds.isPresent() && Math.abs(tickSeconds.getAsDouble() / tick - 1) > SAME_TICK) {
      throw new RecordingFormatException(
          "The mask "
              + file
              + " was made on a recording with ticks of "
              + tickSeconds.getAsDouble()
              + " s, but here they are "
              + tick
              + " s. Use a mask of this recording.");
    }
    return new MaskSource(
        source, live, 0, MaskTime.NAME + "=" + MARK + file.getFileName() + HASH + sha256);
  }
}
