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
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.stream.StreamPipeline;
import org.photonbench.photon.stream.StreamSyntaxException;

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
   * Opens a recording without the ranges that {@link OpenOptions#withoutExcluded()} leaves out and
   * with the steps of {@link OpenOptions#stream()} done to it; the caller closes it.
   *
   * @throws RecordingFormatException if the file is none that can be read, or the steps are none
   *     that can be done to it
   * @throws IOException if the disk or the network fails
   */
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    OpenOptions resolved = ExcludedTime.resolve(file, options);
    StreamPipeline pipeline = pipeline(resolved);
    Optional<Channel> sync = pipeline.syncChannel().or(resolved::syncChannel);
    return pipeline.apply(recognise(file).open(file, new OpenOptions(sync, resolved.stream())));
  }

  private static StreamPipeline pipeline(OpenOptions options) throws RecordingFormatException {
    try {
      return StreamPipeline.parse(options.stream());
    } catch (StreamSyntaxException e) {
      throw new RecordingFormatException(
          "The stream steps cannot be understood. " + e.getMessage(), e);
    }
  }

  /**
   * The format of a file; empty if none knows it.
   *
   * @param start first bytes of the file, little-endian, position 0
   */
  Optional<PhotonFormat> find(ByteBuffer start, Path file) {
    return formats.values().stream()
        .filter(format -> format.recognises(start.duplicate().order(start.order()), file))
        .findFirst();
  }

  /**
   * The format of a file, found by its content.
   *
   * @throws RecordingFormatException if it is of none of the known formats
   */
  public PhotonFormat recognise(Path file) throws IOException {
    String name = RecordingFiles.name(file);
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      ByteBuffer start = RecordingFiles.start(channel, PhotonFormat.SIGNATURE_BYTES);
      Optional<PhotonFormat> format = find(start, file);
      if (format.isPresent()) {
        return format.get();
      }
      throw new RecordingFormatException(
          name
              + " "
              + ForeignFile.describe(start, name, channel.size()).orElse(ForeignFile.UNKNOWN)
              + ForeignFile.LIST);
    }
  }
}
