package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.photonbench.analysis.AnalysisException;

/**
 * Size and time of change of a file: enough to notice one that is still being written.
 *
 * @param bytes its length
 * @param modified when it was changed last
 */
record FileStamp(long bytes, FileTime modified) {
  static FileStamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileStamp(attributes.size(), attributes.lastModifiedTime());
  }

  /**
   * @throws AnalysisException if the file has another stamp by now
   */
  void requireUnchanged(Path file) throws IOException, AnalysisException {
    if (!of(file).equals(this)) {
      throw new AnalysisException(
          file + " changed while it was read. Run the analysis again when it is complete.");
    }
  }
}
