package org.photonbench.photon.io.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.photonbench.photon.RecordingFormatException;

/** Opens files for reading and says in one sentence why one cannot be opened. */
public final class RecordingFiles {
  private RecordingFiles() {}

  /** The name by which messages call the file. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /**
   * Opens a file that is neither missing, empty, forbidden, a folder nor a pipe.
   *
   * @throws RecordingFormatException if it is
   */
  public static SeekableByteChannel open(Path file) throws IOException {
    String name = name(file);
    if (Files.isDirectory(file)) {
      throw new RecordingFormatException(
          name + " is a folder, not a recording; choose a file in it.");
    }
    // Opening a pipe waits for somebody to write to it, perhaps for ever, and none can be rewound.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new RecordingFormatException(
          name + " is a pipe or a device, not a recording; write what comes from it to a file.");
    }
    SeekableByteChannel channel;
    try {
      channel = Files.newByteChannel(file);
    } catch (NoSuchFileException e) {
      throw new RecordingFormatException(
          name
              + " does not exist in "
              + file.toAbsolutePath().getParent()
              + "; it may have been moved, or its drive is not connected.",
          e);
    } catch (AccessDeniedException e) {
      throw new RecordingFormatException(
          name + " may not be read; ask its owner for the permission, or copy it.", e);
    }
    try {
      if (channel.size() == 0) {
        throw new RecordingFormatException(
            name
                + " is empty; the measurement wrote nothing, or the copy failed, so take another"
                + " copy of it.");
      }
      return channel;
    } catch (IOException | RuntimeException | Error e) {
      channel.close();
      throw e;
    }
  }

  /** What is thrown when a file has fewer bytes than at opening. */
  public static RecordingFormatException becameShorter(String fileName) {
    return new RecordingFormatException(
        fileName
            + ": the file became shorter while it was read; let the program that writes it finish,"
            + " and open it again.");
  }

  /** The first bytes of the file, at most so many, little-endian and from position 0. */
  public static ByteBuffer start(SeekableByteChannel channel, int bytes) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(bytes);
    channel.position(0);
    while (start.hasRemaining() && channel.read(start) >= 0) {
      // A read may be short.
    }
    return start.flip().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }
}
