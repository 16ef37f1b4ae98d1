package org.photonbench.photon.io.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Photons as text, one line each: channel and time, in either order, and perhaps a micro time;
 * separated by tabs, semicolons, commas or blanks, with decimal points or commas, with or without
 * names above the columns and comments ({@code # % ; // !}).
 *
 * <p>The unit of a time is that in the name of its column ({@code fs ps ns us ms s}), or a line
 * {@code # time_unit_s: 1e-9} ({@code micro_time_unit_s}) before the photons; otherwise 1 ps, and a
 * warning says so. Whole numbers stay as they are (64-bit ticks of that unit); fractions become
 * whole ticks of 1 ps, or of as many digits as the beginning of the file shows, without floating
 * point. With a micro time the photons are T3 whose times count a clock, unless the column is named
 * as the number of the pulse and its unit is told.
 *
 * <p>Without names, a text is taken for photons only if one column holds few small whole numbers
 * and another rises in unequal steps: histograms and spectra are not.
 */
@Component(service = PhotonFormat.class)
public final class TextFormat implements PhotonFormat {
  static final String NAME = "text (channel, time)";

  /** So much of a file is looked at to find out how it is written. */
  private static final int SAMPLE_BYTES = 1 << 16;

  private static final int MOST_ENTRIES = 1000;

  @Override
  public String id() {
    return "text";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of("txt", "csv", "tsv", "dat", "asc");
  }

  @Override
  public String untested() {
    return "";
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    byte[] first = new byte[start.limit()];
    start.duplicate().get(0, first);
    if (!TextSniffer.mayBeText(first, first.length)
        || PhotonBenchCsvFormat.isPhotonBenchCsv(start)) {
      return false;
    }
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      return find(channel).isPresent();
    } catch (IOException e) {
      // Whether it can be opened at all is told by who opens it.
      return false;
    }
  }

  private static Optional<TextSniffer.Found> find(SeekableByteChannel channel) throws IOException {
    ByteBuffer start = RecordingFiles.start(channel, SAMPLE_BYTES);
    byte[] bytes = new byte[start.limit()];
    start.get(0, bytes);
    return TextSniffer.mayBeText(bytes, bytes.length)
        ? new TextSniffer(bytes, channel.size() <= bytes.length).find()
        : Optional.empty();
  }

  @Override
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    return open(file, options, TextSource.BUFFER_BYTES);
  }

  @SuppressWarnings("resource") // the source closes the channel
  TextSource open(Path file, OpenOptions options, int bufferBytes) throws IOException {
    String fileName = RecordingFiles.name(file);
    TextSniffer.Found found;
    long length;
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      Optional<TextSniffer.Found> layout = find(channel);
      if (layout.isEmpty()) {
        throw new RecordingFormatException(
            fileName
                + ": no lines with a channel and a time were found in this text; name its columns,"
                + " as in \"channel,time (ps)\", or open the recording that it was made from.");
      }
      found = layout.get();
      length = channel.size();
    }
    return new TextSource(
        RecordingFiles.open(file),
        fileName,
        length,
        info(found, options),
        found.layout(),
        TextSource.Notes.NONE,
        found.firstLine(),
        bufferBytes);
  }

  private static RecordingInfo info(TextSniffer.Found found, OpenOptions options) {
    List<HeaderEntry> entries = new ArrayList<>();
    for (String line : found.preamble()) {
      if (entries.size() < MOST_ENTRIES) {
        entries.add(new HeaderEntry("line", entries.size() + 1, "text", line));
      }
    }
    List<String> warnings = new ArrayList<>(found.warnings());
    if (options.syncChannel().isPresent()) {
      warnings.add("The channel for sync events has no effect: text holds no sync events.");
    }
    TextLayout layout = found.layout();
    return new RecordingInfo(
        NAME,
        describe(layout),
        layout.timeBase(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        entries,
        warnings,
        true);
  }

  private static String describe(TextLayout layout) {
    String separator =
        switch (layout.separator()) {
          case '\t' -> "tabs";
          case ';' -> "semicolons";
          case ',' -> "commas";
          default -> "blanks";
        };
    return "columns separated by "
        + separator
        + (layout.channel() < 0 ? "" : ", channel in column " + (layout.channel() + 1))
        + ", time in column "
        + (layout.time() + 1)
        + (layout.t3() ? ", micro time in column " + (layout.microTime() + 1) : "")
        + (layout.decimal() == ',' ? ", decimal commas" : "");
  }
}
