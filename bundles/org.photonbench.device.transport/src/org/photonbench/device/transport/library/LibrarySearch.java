package org.photonbench.device.transport.library;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for the file of a library. */
public final class LibrarySearch {
  /** System property with more folders to look in, separated as in PATH. */
  public static final String PROPERTY = "photonbench.library.path";

  /** Environment variable that says the same. */
  public static final String VARIABLE = "PHOTONBENCH_LIBRARY_PATH";

  private static final List<String> LINUX_FOLDERS =
      List.of(
          "/usr/local/lib64",
          "/usr/local/lib",
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu",
          "/usr/lib64",
          "/usr/lib");

  private LibrarySearch() {}

  /**
   * The folders that are looked in, in their order: given ones, those of {@link #PROPERTY} and
   * {@link #VARIABLE}, the vendor's, and those of the system.
   */
  public static List<Path> folders(LibraryDescription library, List<Path> given) {
    Set<Path> folders = new LinkedHashSet<>(given);
    addAll(folders, System.getProperty(PROPERTY));
    addAll(folders, System.getenv(VARIABLE));
    folders.addAll(library.usualFolders());
    addAll(folders, System.getProperty("java.library.path"));
    if (!LibraryDescription.isWindows()) {
      LINUX_FOLDERS.forEach(folder -> folders.add(Path.of(folder)));
    }
    return List.copyOf(folders);
  }

  private static void addAll(Set<Path> folders, String list) {
    if (list == null) {
      return;
    }
    for (String folder : list.split(File.pathSeparator)) {
      try {
        if (!folder.isBlank()) {
          folders.add(Path.of(folder));
        }
      } catch (InvalidPathException e) {
        // Not a folder that could hold anything.
        continue;
      }
    }
  }

  /** The first file of the library that is there; a given path may be the file itself. */
  static Optional<Path> find(LibraryDescription library, List<Path> given, List<Path> folders) {
    List<Path> candidates = new ArrayList<>(given);
    for (Path folder : folders) {
      for (String name : library.fileNames()) {
        candidates.add(folder.resolve(name));
      }
    }
    return candidates.stream().filter(Files::isRegularFile).findFirst();
  }
}
