package org.photonbench.device.transport.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A vendor's native library.
 *
 * @param title what it is, for example {@code MHLib for MultiHarp 150/160}
 * @param install what to install to have it, as a phrase
 * @param linux file names on Linux, the preferred one first
 * @param windows file names on Windows
 * @param usualFolders where the vendor's installer puts it
 */
public record LibraryDescription(
    String title,
    String install,
    List<String> linux,
    List<String> windows,
    List<Path> usualFolders) {
  public LibraryDescription {
    linux = List.copyOf(linux);
    windows = List.copyOf(windows);
    usualFolders = List.copyOf(usualFolders);
  }

  static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /** The file names on this system. */
  public List<String> fileNames() {
    return isWindows() ? windows : linux;
  }
}
