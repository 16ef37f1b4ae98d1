package org.photonbench.catalogue.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import org.photonbench.catalogue.CatalogueException;

/** Writes files so that after a crash the old or the new one is there whole. */
public final class SafeFile {
  private SafeFile() {}

  /**
   * Replaces a file: writes beside it under another name, forces that to the disk, and renames.
   *
   * @throws CatalogueException if it cannot be written; a file that was there is unchanged
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path target = file.toAbsolutePath().normalize();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new CatalogueException(
          "Cannot write " + target + ": it is a folder. Choose a file name.");
    }
    // A link to a file stays a link: what it points to is replaced.
    Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
    Path temporary =
        real.resolveSibling(
            "."
                + real.getFileName()
                + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      keepPermissions(real, temporary);
      move(temporary, real);
    } catch (AccessDeniedException e) {
      throw new CatalogueException(
          "Cannot write " + target + ": no permission. Choose another folder, or ask its owner.",
          e);
    } catch (IOException e) {
      throw new CatalogueException(
          "Cannot write "
              + target
              + " ("
              + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
              + "). Check that the disk has space; the file is as it was before.",
          e);
    } finally {
      Files.deleteIfExists(temporary);
    }
    forceFolder(real.getParent());
  }

  private static void keepPermissions(Path old, Path fresh) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (Files.exists(old) && from != null && to != null) {
      to.setPermissions(from.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The rename itself is on the disk only when the folder is. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Not every system opens folders; there the rename is as safe as the system makes it.
    }
  }
}
