package org.photonbench.experiment.folder;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The folder of a run while a program runs it: lock, log, progress and state. Thread-safe. */
public final class RunFiles implements Closeable {
  private final RunFolder folder;
  private final RunLock lock;
  private final RunLog log;
  private final Progress progress;
  private final Optional<RunState> before;
  private RunState state;

  private RunFiles(RunFolder folder, RunLock lock, Consumer<RunLog.Line> listener)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    before = RunFolder.isRun(folder.path()) ? Optional.of(RunState.read(folder)) : Optional.empty();
    progress = Progress.open(folder);
    log = new RunLog(folder, listener);
  }

  /**
   * Takes a folder, new or of an earlier run.
   *
   * @param listener told every line of the log
   * @throws IOException if somebody else runs it, it is archived, or it cannot be written to
   */
  public static RunFiles open(RunFolder folder, Consumer<RunLog.Line> listener) throws IOException {
    if (Checksums.isArchived(folder)) {
      throw new IOException(folder.path() + " is archived and cannot be run any more.");
    }
    RunLock lock = RunLock.take(folder);
    try {
      return new RunFiles(folder, lock, listener);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  public RunFolder folder() {
    return folder;
  }

  public RunLog log() {
    return log;
  }

  public Progress progress() {
    return progress;
  }

  /** The state of the run when it was taken; empty if it is new. */
  public Optional<RunState> before() {
    return before;
  }

  public synchronized RunState state() {
    return state;
  }

  /** Writes the state of the run. */
  public synchronized void setState(RunState now) throws IOException {
    state = now;
    now.write(folder);
  }

  /** Notes what the operator says, in the log and in the state. */
  public synchronized void annotate(String note) throws IOException {
    log.say("Note: " + note);
    if (state != null) {
      setState(state.withNote(note));
    }
  }

  /** Notes what became of a step and writes the table of its series. */
  public void note(ProgressEntry entry) throws IOException {
    progress.note(entry);
    if (!entry.name().isEmpty()) {
      try {
        SeriesTable.write(folder, entry.name(), progress.entries());
      } catch (IOException e) {
        // The disk may be full: what was kept free for this is used.
        folder.releaseReserve();
        SeriesTable.write(folder, entry.name(), progress.entries());
      }
    }
  }

  /** Entries of recordings of a name that are not without a file. */
  public List<ProgressEntry> series(String name) {
    return progress.entries().stream()
        .filter(entry -> entry.name().equals(name) && !entry.files().isEmpty())
        .toList();
  }

  @Override
  public void close() throws IOException {
    try (lock;
        progress;
        log) {
      folder.releaseReserve();
    }
  }
}
