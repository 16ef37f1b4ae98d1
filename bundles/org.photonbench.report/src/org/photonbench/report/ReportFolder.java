package org.photonbench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a report: the page as HTML and as PDF. */
public final class ReportFolder {
  private ReportFolder() {}

  /**
   * Writes {@code NAME.report.html} and {@code NAME.report.pdf}; each is there whole or not at all.
   *
   * @param folder made if it is missing
   * @param name usually that of the recording without its ending
   * @return the HTML file and the PDF file
   */
  public static Written write(Report report, Path folder, String name) throws IOException {
    byte[] html = HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
    byte[] pdf = PdfReport.of(report);
    Files.createDirectories(folder);
    return new Written(
        replace(folder.resolve(name + ".report.html"), html),
        replace(folder.resolve(name + ".report.pdf"), pdf));
  }

  /** The files of a report. */
  public record Written(Path html, Path pdf) {}

  private static Path replace(Path file, byte[] bytes) throws IOException {
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".report", ".tmp");
    try {
      Files.write(temporary, bytes);
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return file;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
