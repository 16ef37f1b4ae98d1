package org.photonbench.ui.recording.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.io.write.RecordingConversion;
import org.photonbench.photon.io.write.Statement;

/**
 * Work that makes recordings, as the user asked for it.
 *
 * @param name what is done, a title, for example {@code Merging into both.ptu}
 * @param task does it
 */
record Work(String name, Task task) {

  /** Does the work, on a job's thread. */
  @FunctionalInterface
  interface Task {
    /**
     * Does the work; what it leaves behind is whole whatever happens.
     *
     * @throws IOException with a sentence for the user if a file cannot be read or written
     * @throws java.util.concurrent.CancellationException if {@code progress} said so
     */
    Done run(RecordingConversion.Progress progress) throws IOException;
  }

  /**
   * What came of it.
   *
   * @param title the new file, or how many there are
   * @param summary what was made of what, a sentence
   * @param files the new files, at least one
   * @param table the pieces of a split with the titles of the columns first; empty otherwise
   * @param compared whether all files were read back and compared
   * @param balance where the records of the recordings went
   * @param statements what was kept, changed and lost
   */
  record Done(
      String title,
      String summary,
      List<Path> files,
      List<List<String>> table,
      boolean compared,
      RecordBalance balance,
      List<Statement> statements) {
    Done {
      files = List.copyOf(files);
      table = List.copyOf(table);
      statements = List.copyOf(statements);
    }
  }
}
