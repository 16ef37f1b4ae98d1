package org.photonbench.photon.io.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The file that a writer fills, under its own or a temporary name. Releasing it without publishing
 * deletes a temporary file and leaves every other one alone.
 */
public final class OutputFile implements Closeable {
  private final Path target;
  private final Path path;
  private final OutputMode mode;
  private boolean published;

  private OutputFile(Path target, Path path, OutputMode mode) {
    this.target = target;
    this.path = path;
    this.mode = mode;
  }

  /**
   * Checks that a file can be written there, before the work that makes it; writes nothing that
   * stays.
   *
   * @throws RecordingWriteException if {@link #create} would refuse
   */
  public static void check(Path target, OutputMode mode) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    requireFree(whole, mode);
    // Permission bits lie on network drives and read-only mounts: only writing tells.
    Files.delete(newFile(whole, temporary(whole)));
  }

  /**
   * Makes an empty file.
   *
   * @param target where the file is to be at last
   * @throws RecordingWriteException if there is one already that must not be replaced, or none can
   *     be made there
   */
  public static OutputFile create(Path target, OutputMode mode) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    requireFree(whole, mode);
    Path path = newFile(whole, mode == OutputMode.DIRECT ? whole : temporary(whole));
    return new OutputFile(whole, path, mode);
  }

  private static void requireFree(Path target, OutputMode mode) throws RecordingWriteException {
    Path parent = target.getParent();
    if (parent == null || target.getFileName() == null || Files.isDirectory(target)) {
      throw new RecordingWriteException(target + " is a folder; give the name of a file.");
    }
    if (!Files.isDirectory(parent)) {
      throw new RecordingWriteException(
          "There is no folder " + parent + "; make it, or check the name.");
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (mode != OutputMode.WHOLE_REPLACING) {
      throw exists(target, null);
    }
    if (!Files.isRegularFile(target)) {
      throw new RecordingWriteException(
          target + " is no ordinary file, so it is not replaced; choose another name.");
    }
  }

  private static RecordingWriteException exists(Path target, IOException cause) {
    return new RecordingWriteException(
        target
            + " exists already; choose another name, or allow to overwrite it (--overwrite on the"
            + " command line).",
        cause);
  }

  private static Path temporary(Path target) {
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    return target.resolveSibling("." + target.getFileName() + "." + random + ".part");
  }

  private static Path newFile(Path target, Path path) throws RecordingWriteException {
    try {
      // Not createTempFile: its file is closed to colleagues, also after the rename.
      return Files.createFile(path);
    } catch (FileAlreadyExistsException e) {
      throw exists(target, e);
    } catch (IOException e) {
      throw new RecordingWriteException(
          "No file can be written to "
              + target.getParent()
              + " ("
              + reason(e)
              + "); choose a folder that you may write to.",
          e);
    }
  }

  /** Why the disk refused, in words. */
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "the folder or its drive has gone";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  /** The file to be written to: there and empty, under its own or its temporary name. */
  public Path path() {
    return published ? target : path;
  }

  /** Where the file is at last. */
  public Path target() {
    return target;
  }

  /** Whether the file has its own name already, so that it stays whatever happens. */
  boolean isOwnName() {
    return published || mode == OutputMode.DIRECT;
  }

  /**
   * Gives the file its own name. Its content should have been forced to the disk before.
   *
   * @throws RecordingWriteException if there is a file of that name by now, or the disk fails
   */
  public void publish() throws IOException {
    if (published) {
      return;
    }
    if (mode != OutputMode.DIRECT) {
      requireFree(target, mode);
      try {
        move();
      } catch (IOException e) {
        throw new RecordingWriteException(
            target + " could not be put into its place (" + reason(e) + "); choose another one.",
            e);
      }
    }
    published = true;
  }

  private void move() throws IOException {
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Gives up a file that could not be begun, under whatever name.
   *
   * @param cause why; takes note of what else goes wrong
   */
  void discard(Throwable cause) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (!isOwnName()) {
      Files.deleteIfExists(path);
    }
  }
}
