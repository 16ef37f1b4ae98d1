package org.photonbench.catalogue.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.file.CatalogueFiles;

/** Looks at the files of a project. Hidden files and folders do not belong to it. */
public final class ProjectFolder {
  private final Path folder;

  /**
   * @throws CatalogueException if there is no such folder
   */
  public ProjectFolder(Path folder) throws CatalogueException {
    this.folder = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(this.folder)) {
      throw new CatalogueException(
          "There is no folder " + this.folder + ". Choose the folder of a project.");
    }
  }

  public Path folder() {
    return folder;
  }

  /** A file's path below the project, with slashes. */
  public String relative(Path file) {
    return folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  /** The catalogue files by path. */
  public List<FileState> catalogueFiles() throws IOException {
    return files(CatalogueFiles::isCatalogueFile);
  }

  /** Files by path that a condition holds for. */
  public List<FileState> files(Predicate<Path> wanted) throws IOException {
    List<FileState> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return !visited.equals(folder) && isHidden(visited)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isHidden(file) || !wanted.test(file)) {
              return FileVisitResult.CONTINUE;
            }
            // A link may lead nowhere.
            if (attributes.isRegularFile()) {
              found.add(state(file, attributes));
            } else if (attributes.isSymbolicLink() && Files.isRegularFile(file)) {
              found.add(state(file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (file.equals(folder)) {
              throw failure;
            }
            // Deleted while looking, or closed to us: it is as if it were not there.
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(FileState::path));
    return found;
  }

  /**
   * The state of one file.
   *
   * @throws NoSuchFileException if there is none
   */
  public FileState state(Path file) throws IOException {
    return state(file, Files.readAttributes(file, BasicFileAttributes.class));
  }

  private FileState state(Path file, BasicFileAttributes attributes) {
    return new FileState(
        relative(file), attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
