package org.photonbench.photon.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Opens files that hold histograms of micro times instead of photons, of every known format. A file
 * is recognised by its content, never by its name alone.
 *
 * <p>Every file that cannot be read ends in a {@link RecordingFormatException} whose message says
 * which file, what is wrong and what to do.
 */
public final class HistogramRecordings {
  private final Map<String, HistogramFormat> formats = new LinkedHashMap<>();

  /** Knows the formats that {@link ServiceLoader} finds. */
  public HistogramRecordings() {
    this(List.of());
  }

  /**
   * Knows the given formats, and after them those that {@link ServiceLoader} finds.
   *
   * @param given formats found otherwise, for example as OSGi services; of two with the same {@link
   *     HistogramFormat#id()} the first one counts
   */
  public HistogramRecordings(Collection<? extends HistogramFormat> given) {
    given.forEach(format -> formats.putIfAbsent(format.id(), format));
    // In OSGi the own loader sees this bundle's entries only, hence the given ones.
    ServiceLoader.load(HistogramFormat.class, HistogramRecordings.class.getClassLoader())
        .forEach(format -> formats.putIfAbsent(format.id(), format));
  }

  /** The known formats in the order in which they are tried. */
  public List<HistogramFormat> formats() {
    return List.copyOf(formats.values());
  }

  /**
   * The format of a file; empty if it is none of histograms that is known.
   *
   * @throws RecordingFormatException if the file is missing, empty, forbidden or a folder
   * @throws IOException if the disk or the network fails
   */
  public Optional<HistogramFormat> recognise(Path file) throws IOException {
    return find(start(file), file);
  }

  /**
   * Reads the histograms of a file.
   *
   * @throws RecordingFormatException if the file is none that can be read
   * @throws IOException if the disk or the network fails
   */
  public HistogramRecording open(Path file) throws IOException {
    ByteBuffer start = start(file);
    Optional<HistogramFormat> format = find(start, file);
    if (format.isEmpty()) {
      throw unknown(start, file);
    }
    return format.get().open(file);
  }

  private Optional<HistogramFormat> find(ByteBuffer start, Path file) {
    return formats.values().stream()
        .filter(format -> format.recognises(start.duplicate().order(start.order()), file))
        .findFirst();
  }

  private static ByteBuffer start(Path file) throws IOException {
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      return RecordingFiles.start(channel, PhotonFormat.SIGNATURE_BYTES);
    }
  }

  private RecordingFormatException unknown(ByteBuffer start, Path file) {
    String name = RecordingFiles.name(file);
    String what =
        new Recordings()
            .find(start, file)
            .map(format -> "holds photons (" + format.name() + "), not histograms; open it so.")
            .or(() -> ForeignFile.byContent(start))
            .orElse("is no file of histograms that PhotonBench knows.");
    return new RecordingFormatException(name + " " + what + ForeignFile.LIST);
  }
}
