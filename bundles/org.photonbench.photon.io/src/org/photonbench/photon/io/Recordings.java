package org.photonbench.photon.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Opens photon recordings of every known format. A file is recognised by its content, never by its
 * name alone.
 *
 * <p>Every file that cannot be read ends in a {@link RecordingFormatException} whose message says
 * which file, what is wrong and what to do.
 */
public final class Recordings {
  private final Map<String, PhotonFormat> formats = new LinkedHashMap<>();

  /** Knows the formats that {@link ServiceLoader} finds. */
  public Recordings() {
    this(List.of());
  }

  /**
   * Knows the given formats, and after them those that {@link ServiceLoader} finds.
   *
   * @param given formats found otherwise, for example as OSGi services; of two with the same {@link
   *     PhotonFormat#id()} the first one counts
   */
  public Recordings(Collection<? extends PhotonFormat> given) {
    given.forEach(format -> formats.putIfAbsent(format.id(), format));
    // In OSGi the own loader sees this bundle's entries only, hence the given ones.
    ServiceLoader.load(PhotonFormat.class, Recordings.class.getClassLoader())
        .forEach(format -> formats.putIfAbsent(format.id(), format));
  }

  /** The known formats in the order in which they are tried. */
  public List<PhotonFormat> formats() {
    return List.copyOf(formats.values());
  }

  /** Opens a recording with {@link OpenOptions#DEFAULT}. */
  public PhotonSource open(Path file) throws IOException {
    return open(file, OpenOptions.DEFAULT);
  }

  /**
   * Opens a recording; the caller closes it.
   *
   * @throws RecordingFormatException if the file is none that can be read
   * @throws IOException if the disk or the network fails
   */
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    return find(file).open(file, options);
  }

  private PhotonFormat find(Path file) throws IOException {
    String name = RecordingFiles.name(file);
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      ByteBuffer start = RecordingFiles.start(channel, PhotonFormat.SIGNATURE_BYTES);
      for (PhotonFormat format : formats.values()) {
        if (format.recognises(start.duplicate().order(start.order()), file)) {
          return format;
        }
      }
      throw new RecordingFormatException(
          ForeignFile.describe(start, name, channel.size())
                  .map(what -> name + " " + what)
                  .orElse(name + " is no recording that PhotonBench knows.")
              + " Formats understood: "
              + formats.values().stream().map(PhotonFormat::name).collect(Collectors.joining(", "))
              + ".");
    }
  }
}
