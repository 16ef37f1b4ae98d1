package org.photonbench.photon.io;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.write.WholeFile;
import org.photonbench.photon.stream.ExcludeTime;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.photon.stream.TimeRange;

/**
 * Ranges of a recording's time that the user excluded: a text file beside the recording, named as
 * it with {@value #SUFFIX}, a range a line as {@code 3.2s..4s}; lines that begin with {@code #} are
 * comments. Every analysis leaves these ranges out and says so.
 */
public final class ExcludedTime {
  /** What is added to the name of the recording. */
  public static final String SUFFIX = ".excluded.txt";

  private static final long LARGEST_FILE = 1L << 20;
  private static final String HEAD =
      "# Ranges of time that analyses of this recording leave out, from its time zero on.\n";

  private ExcludedTime() {}

  /** The file beside a recording, whether it is there or not. */
  public static Path file(Path recording) {
    return recording.resolveSibling(recording.getFileName() + SUFFIX);
  }

  /**
   * The ranges excluded from a recording, rising and apart from each other; none without the file.
   *
   * @throws RecordingFormatException if the file holds anything else
   */
  public static List<TimeRange> read(Path recording) throws IOException {
    Path file = file(recording);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    List<TimeRange> ranges = new ArrayList<>();
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new RecordingFormatException(file + " is too long for a list of excluded ranges.");
      }
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          ranges.add(TimeRange.parse(line));
        }
      }
      return ranges.isEmpty() ? List.of() : new ExcludeTime(ranges).ranges();
    } catch (StreamSyntaxException | CharacterCodingException e) {
      throw new RecordingFormatException(
          file + " cannot be understood: " + e.getMessage() + " Correct it, or delete it.", e);
    }
  }

  /**
   * Writes the ranges beside a recording; the file is there whole or not at all.
   *
   * @param ranges none: the file is deleted
   */
  public static void write(Path recording, List<TimeRange> ranges) throws IOException {
    Path file = file(recording);
    if (ranges.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    StringBuilder text = new StringBuilder(HEAD);
    for (TimeRange range : new ExcludeTime(ranges).ranges()) {
      text.append(range.text()).append('\n');
    }
    WholeFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same options with the excluded ranges as their first stream step, if they ask for that.
   *
   * @throws RecordingFormatException if the file of the ranges cannot be understood
   */
  public static OpenOptions resolve(Path recording, OpenOptions options) throws IOException {
    if (!options.withoutExcluded()) {
      return options;
    }
    List<TimeRange> ranges = read(recording);
    String stream =
        ranges.isEmpty()
            ? options.stream()
            : new ExcludeTime(ranges).text()
                + (options.stream().isBlank() ? "" : "; " + options.stream());
    return new OpenOptions(options.syncChannel(), stream);
  }
}
