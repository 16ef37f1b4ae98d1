package org.photonbench.catalogue.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.photonbench.catalogue.CataloguePackages;
import org.photonbench.model.catalogue.CataloguePackage;

/**
 * Files that are open together and find each other by their relative links. A file that a link
 * leads to is opened when the link is followed; where that fails the link stays unresolved.
 *
 * <p>Not thread-safe.
 */
public final class CatalogueSet {
  private static final List<EPackage> PACKAGES = packages();

  private final Map<Path, CatalogueFile> files = new LinkedHashMap<>();
  private final ResourceSetImpl resources = new Resources();
  private final Consumer<CatalogueFile> opened;

  /** No files yet. */
  public CatalogueSet() {
    this(_ -> {
      // Nobody wants to know.
    });
  }

  /**
   * No files yet.
   *
   * @param opened told of every file that is opened or created, also because a link leads to it
   */
  public CatalogueSet(Consumer<CatalogueFile> opened) {
    this.opened = opened;
    resources.getPackageRegistry().put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
    PACKAGES.forEach(one -> resources.getPackageRegistry().put(one.getNsURI(), one));
    resources.setURIResourceMap(new HashMap<>());
  }

  private static List<EPackage> packages() {
    List<EPackage> packages = new ArrayList<>();
    for (CataloguePackages found :
        ServiceLoader.load(CataloguePackages.class, CatalogueSet.class.getClassLoader())) {
      packages.addAll(found.packages());
    }
    return packages;
  }

  /** The open files in the order in which they were opened. */
  public List<CatalogueFile> files() {
    return List.copyOf(files.values());
  }

  /** An open file; empty if it is not open. */
  public Optional<CatalogueFile> find(Path path) {
    return Optional.ofNullable(files.get(CatalogueFiles.normal(path)));
  }

  /** The open file in which an object lies; empty if it lies in none. */
  public Optional<CatalogueFile> fileOf(EObject object) {
    Resource resource = object.eResource();
    return resource == null
        ? Optional.empty()
        : files.values().stream().filter(file -> file.resource() == resource).findFirst();
  }

  /**
   * Opens a file, or gives it as it is open; see {@link CatalogueFiles} for files that are damaged
   * or newer.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  public CatalogueFile open(Path path) throws IOException {
    Path file = CatalogueFiles.normal(path);
    CatalogueFile open = files.get(file);
    if (open != null) {
      return open;
    }
    Optional<String> closed =
        Files.isWritable(file)
            ? Optional.empty()
            : Optional.of("You have no permission to write this file.");
    return parse(file, Files.readAllBytes(file), closed);
  }

  /** A new file, which is on the disk once it is saved. */
  public CatalogueFile create(Path path) {
    Path file = CatalogueFiles.normal(path);
    if (files.containsKey(file)) {
      throw new IllegalArgumentException(file + " is open already");
    }
    CatalogueResource resource = add(file);
    CatalogueFile created = CatalogueFiles.fresh(file, resource);
    files.put(file, created);
    opened.accept(created);
    return created;
  }

  /** Reads a file of which the bytes are known, to look at and not to write. */
  public CatalogueFile openForReading(Path path, byte[] bytes) {
    return parse(CatalogueFiles.normal(path), bytes, Optional.empty());
  }

  /**
   * The same for a file that must never be written.
   *
   * @param reason why, as a sentence for the user
   */
  public CatalogueFile openForReading(Path path, byte[] bytes, String reason) {
    return parse(CatalogueFiles.normal(path), bytes, Optional.of(reason));
  }

  /**
   * Opens a file of which the bytes are known.
   *
   * @param closed why it must not be written, if it must not
   */
  CatalogueFile parse(Path file, byte[] bytes, Optional<String> closed) {
    CatalogueResource resource = add(file);
    CatalogueFile parsed = CatalogueFiles.parse(file, bytes, resource, closed);
    files.put(file, parsed);
    opened.accept(parsed);
    return parsed;
  }

  /** Closes a file; links to it are found again when it is opened again. */
  public void close(Path path) {
    CatalogueFile file = files.remove(CatalogueFiles.normal(path));
    if (file != null) {
      file.resource().unload();
      resources.getResources().remove(file.resource());
      resources.getURIResourceMap().remove(file.resource().getURI());
    }
  }

  private CatalogueResource add(Path file) {
    CatalogueResource resource = new CatalogueResource(CatalogueFiles.uri(file));
    resources.getResources().add(resource);
    return resource;
  }

  /** Opens what a link leads to in our way. */
  private final class Resources extends ResourceSetImpl {
    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
      if (!uri.isFile()) {
        return super.getResource(uri, loadOnDemand);
      }
      Path path = CatalogueFiles.path(uri);
      Optional<CatalogueFile> open = find(path);
      if (open.isPresent()) {
        return open.get().resource();
      }
      for (Resource resource : getResources()) {
        // While it is being read a file is no open file yet.
        if (uri.equals(resource.getURI())) {
          return resource;
        }
      }
      if (!loadOnDemand || !CatalogueFiles.isCatalogueFile(path)) {
        return null;
      }
      try {
        return open(path).resource();
      } catch (IOException e) {
        return null;
      }
    }
  }
}
