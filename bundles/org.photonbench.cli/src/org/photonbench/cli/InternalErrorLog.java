package org.photonbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.photonbench.analysis.Product;

/** Puts the stack trace of an internal error where the user need not see it. */
final class InternalErrorLog {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private InternalErrorLog() {}

  /** The folder for logs of this user. */
  static Path defaultFolder() {
    return Path.of(System.getProperty("user.home"), ".photonbench", "logs");
  }

  /**
   * Writes the error with what was being done.
   *
   * @return one sentence for the user that says where it is
   */
  static String write(Path folder, String doing, Throwable error) {
    String name = "photonbench-" + STAMP.format(LocalDateTime.now()) + "-" + System.nanoTime();
    String log;
    try {
      Path file = Files.createDirectories(folder).resolve(name + ".log");
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        writer.println(Product.nameAndVersion() + ", Java " + Runtime.version());
        writer.println(doing);
        error.printStackTrace(writer);
      }
      log = "the details are in " + file;
    } catch (IOException e) {
      log = "its details could not be written to " + folder + " (" + error + ")";
    }
    return "An internal error happened with "
        + doing
        + "; "
        + log
        + ". Please report it with that file.";
  }
}
