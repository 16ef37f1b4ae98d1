package org.photonbench.experiment.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held while a program runs a run; the system lets it go when that program ends, however it does.
 */
final class RunLock implements Closeable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a run.
   *
   * @throws IOException if another program, or another part of this one, runs it
   */
  @SuppressWarnings("resource") // closing the channel lets the lock go
  static RunLock take(RunFolder folder) throws IOException {
    Path file = folder.path().resolve(RunFolder.LOCK);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // It is told as the lock of another program.
    }
    if (lock == null) {
      channel.close();
      throw new IOException(folder.path() + " is being run by another program; wait for its end.");
    }
    return new RunLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
