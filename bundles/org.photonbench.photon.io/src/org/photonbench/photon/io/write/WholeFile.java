package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Small files that are there whole or not at all: written under a temporary name beside their place
 * and renamed. Colleagues may read them as any other file of the folder.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * @param file where to write; does not exist yet
     */
    void writeTo(Path file) throws IOException;
  }

  /** Makes or replaces a file. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    replace(file, temporary -> Files.write(temporary, bytes));
  }

  /** Makes or replaces a file; when the content fails, what was there stays. */
  public static void replace(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    // Not createTempFile: its files may be read by their owner alone, also after the rename.
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
