package org.photonbench.catalogue.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.photon.Sha256;

/** Links from a catalogue file to recordings and results: made, followed, and mended. */
public final class DataFiles {
  private final ProjectFolder project;
  private final Map<Path, String> hashes = new HashMap<>();
  private List<FileState> files;

  /** Finds lost files in a project. */
  public DataFiles(ProjectFolder project) {
    this.project = project;
  }

  /** A link to a file, with its hash and length. */
  public static DataFile describe(Path file, Path catalogueFile) throws IOException {
    DataFile described = CatalogueFactory.eINSTANCE.createDataFile();
    described.setUri(link(file, catalogueFile));
    described.setBytes(Files.size(file));
    described.setSha256(Sha256.of(file));
    return described;
  }

  /** A link to a file or folder, relative to the catalogue file, with slashes. */
  public static String link(Path file, Path catalogueFile) {
    Path folder = catalogueFile.toAbsolutePath().normalize().getParent();
    Path target = file.toAbsolutePath().normalize();
    if (folder == null
        || !String.valueOf(folder.getRoot()).equals(String.valueOf(target.getRoot()))) {
      return target.toUri().toString();
    }
    return URI.encodeFragment(folder.relativize(target).toString().replace('\\', '/'), true);
  }

  /** Where a link leads, whether there is something or not; empty if it is no link. */
  public static Optional<Path> follow(String link, Path catalogueFile) {
    if (link == null || link.isBlank()) {
      return Optional.empty();
    }
    try {
      if (link.startsWith("file:")) {
        return Optional.of(Path.of(java.net.URI.create(link)));
      }
      Path folder = catalogueFile.toAbsolutePath().normalize().getParent();
      return Optional.of(folder.resolve(URI.decode(link)).normalize());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The file of a link if it is there; its content is not compared. */
  public static Optional<Path> find(DataFile file, Path catalogueFile) {
    return follow(file.getUri(), catalogueFile).filter(Files::isRegularFile);
  }

  /**
   * The file of a link: where it should be, otherwise anywhere in the project with the same length
   * and hash.
   */
  public Optional<Path> locate(DataFile file, Path catalogueFile) throws IOException {
    Optional<Path> there = find(file, catalogueFile);
    if (there.isPresent() || file.getSha256() == null) {
      return there;
    }
    if (files == null) {
      files = project.files(_ -> true);
    }
    for (FileState state : files) {
      Path candidate = state.in(project.folder());
      if ((!file.isSetBytes() || file.getBytes() == state.bytes())
          && file.getSha256().equals(hash(candidate))) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private String hash(Path file) throws IOException {
    String known = hashes.get(file);
    if (known == null) {
      known = Files.isReadable(file) ? Sha256.of(file) : "";
      hashes.put(file, known);
    }
    return known;
  }
}
