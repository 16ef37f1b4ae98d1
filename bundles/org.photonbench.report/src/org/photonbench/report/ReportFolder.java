package org.photonbench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.photonbench.photon.io.write.WholeFile;

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
    Written written =
        new Written(folder.resolve(name + ".report.html"), folder.resolve(name + ".report.pdf"));
    WholeFile.replace(written.html(), html);
    WholeFile.replace(written.pdf(), pdf);
    return written;
  }

  /** The files of a report. */
  public record Written(Path html, Path pdf) {}
}
