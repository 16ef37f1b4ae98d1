package org.photonbench.spectrum.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.photonbench.spectrum.SpectrumSeries;

/** Reads spectra of every known format; a file is recognised by its content, never by its name. */
public final class SpectrumFiles {
  private final Map<String, SpectrumFormat> formats = new LinkedHashMap<>();

  /** Knows the formats that {@link ServiceLoader} finds. */
  public SpectrumFiles() {
    this(List.of());
  }

  /**
   * Knows the given formats, and after them those that {@link ServiceLoader} finds.
   *
   * @param given formats found otherwise, for example as OSGi services; of two with the same {@link
   *     SpectrumFormat#id()} the first one counts
   */
  public SpectrumFiles(Collection<? extends SpectrumFormat> given) {
    given.forEach(format -> formats.putIfAbsent(format.id(), format));
    // In OSGi the own loader sees this bundle's entries only, hence the given ones.
    ServiceLoader.load(SpectrumFormat.class, SpectrumFiles.class.getClassLoader())
        .forEach(format -> formats.putIfAbsent(format.id(), format));
    Map<String, SpectrumFormat> last = new LinkedHashMap<>(formats);
    last.values().removeIf(SpectrumFormat::hasSignature);
    formats.keySet().removeAll(last.keySet());
    formats.putAll(last);
  }

  /**
   * Opens a file of spectra of any format that {@link ServiceLoader} finds; a single spectrum is a
   * series of one. Frames of large files stay on the disk until they are asked for.
   *
   * @throws SpectrumFileException if it is of no known format or damaged
   * @throws IOException if the disk or the network fails
   */
  public static SpectrumSeries open(Path file) throws IOException {
    return new SpectrumFiles().read(file);
  }

  /** The known formats in the order in which they are tried. */
  public List<SpectrumFormat> formats() {
    return List.copyOf(formats.values());
  }

  /**
   * Reads all spectra of a file.
   *
   * @throws SpectrumFileException if it is of no known format or damaged
   * @throws IOException if the disk or the network fails
   */
  public SpectrumSeries read(Path file) throws IOException {
    return recognise(file).read(file);
  }

  /**
   * The format of a file.
   *
   * @throws SpectrumFileException if it is of none of the known formats
   */
  public SpectrumFormat recognise(Path file) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(SpectrumFormat.SIGNATURE_BYTES);
    try (SeekableByteChannel channel = channel(file)) {
      while (start.hasRemaining() && channel.read(start) >= 0) {
        // A read may be short.
      }
    }
    start.flip();
    for (SpectrumFormat format : formats.values()) {
      if (format.recognises(start.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN), file)) {
        return format;
      }
    }
    throw new SpectrumFileException(
        file.getFileName()
            + " holds no spectra that PhotonBench knows. Formats understood: "
            + formats.values().stream().map(SpectrumFormat::name).collect(Collectors.joining(", "))
            + ".");
  }

  /**
   * Opens the bytes of a file that is neither missing, empty, forbidden nor a folder; for formats.
   *
   * @throws SpectrumFileException if it is one of these, in a sentence for users
   */
  public static SeekableByteChannel channel(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw new SpectrumFileException(name + " is a folder; choose a file of spectra in it.");
    }
    SeekableByteChannel channel;
    try {
      channel = Files.newByteChannel(file);
    } catch (NoSuchFileException e) {
      throw new SpectrumFileException(
          name
              + " does not exist in "
              + file.toAbsolutePath().getParent()
              + "; it may have been moved, or its drive is not connected.",
          e);
    } catch (AccessDeniedException e) {
      throw new SpectrumFileException(
          name + " may not be read; ask its owner for the permission, or copy it.", e);
    }
    try {
      if (channel.size() == 0) {
        throw new SpectrumFileException(
            name + " is empty; the measurement wrote nothing, or the copy failed.");
      }
      return channel;
    } catch (IOException | RuntimeException | Error e) {
      channel.close();
      throw e;
    }
  }

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path file) throws IOException;
  }

  /** Writes a file under a temporary name beside its place and renames it: it is there whole. */
  static void replace(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    // Not createTempFile: its files may be read by their owner alone.
    String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path temporary = target.resolveSibling("." + target.getFileName() + "." + unique + ".part");
    try {
      content.writeTo(temporary);
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
