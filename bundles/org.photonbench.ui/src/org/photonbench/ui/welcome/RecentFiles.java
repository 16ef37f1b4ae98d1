package org.photonbench.ui.welcome;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files that were opened last, as text for the preferences. Plain Java. */
final class RecentFiles {
  static final int MOST = 8;

  private RecentFiles() {}

  /** The files of a text, those that are not there any more left out; the latest first. */
  static List<Path> read(String text) {
    List<Path> files = new ArrayList<>();
    for (String line : text.split("\n")) {
      try {
        Path file = Path.of(line);
        if (!line.isBlank() && Files.isRegularFile(file)) {
          files.add(file);
        }
      } catch (InvalidPathException e) {
        // A name of another system: it cannot be opened here.
      }
    }
    return files;
  }

  /** The text with a file put first. */
  static String with(String text, Path opened) {
    Set<String> lines = new LinkedHashSet<>();
    lines.add(opened.toAbsolutePath().toString());
    for (String line : text.split("\n")) {
      if (!line.isBlank() && lines.size() < MOST) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }
}
