package org.photonbench.catalogue.project;

import java.nio.file.Path;

/**
 * A file as a look at its folder shows it.
 *
 * @param path below the project, with slashes
 * @param bytes its length
 * @param modified time of its last change, in nanoseconds since 1970 as far as the file system has
 *     them
 */
public record FileState(String path, long bytes, long modified) {
  /** The file. */
  public Path in(Path project) {
    return project.resolve(path);
  }
}
