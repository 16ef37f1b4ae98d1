package org.photonbench.ui.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.index.CatalogueIndex.Hit;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.ui.catalogue.data.TreeNodes;

/** Files, groups and entities of a project; or what a search finds. */
final class TreeContent implements ITreeContentProvider {
  private static final int MOST_FOUND = 300;

  private String search = "";

  void setSearch(String text) {
    search = text.strip();
  }

  boolean isSearching() {
    return !search.isEmpty();
  }

  @Override
  public Object[] getElements(Object input) {
    CatalogueSession session = SamplesProject.get().session().orElse(null);
    if (session == null) {
      return new Object[0];
    }
    try {
      return isSearching() ? found(session) : files();
    } catch (IOException e) {
      ILog.of(TreeContent.class).warn("Could not list the catalogue", e);
      return new Object[0];
    }
  }

  /** The files, then the reference data. */
  private static Object[] files() {
    List<Object> nodes = new ArrayList<>();
    SamplesProject.get().paths().forEach(path -> nodes.add(new FileNode(path)));
    nodes.add(FileNode.REFERENCE);
    return nodes.toArray();
  }

  /** Entities of open files as they are now, of the others as the index has them. */
  private Object[] found(CatalogueSession session) throws IOException {
    Set<Object> found = new LinkedHashSet<>();
    Set<String> open = new TreeSet<>();
    for (CatalogueFile file : session.files()) {
      open.add(session.project().relative(file.path()));
      collect(file, found);
    }
    for (Hit hit : session.index().search(search, MOST_FOUND)) {
      if (!open.contains(hit.key().file()) && found.size() < MOST_FOUND) {
        found.add(hit);
      }
    }
    SamplesProject.get().reference().ifPresent(reference -> collect(reference, found));
    return found.toArray();
  }

  private void collect(CatalogueFile file, Set<Object> found) {
    Iterator<EObject> all = file.catalogue().eAllContents();
    while (all.hasNext() && found.size() < MOST_FOUND) {
      if (all.next() instanceof Entity entity && TreeNodes.matches(entity, search)) {
        found.add(entity);
      }
    }
  }

  @Override
  public Object[] getChildren(Object parent) {
    return switch (parent) {
      case FileNode node ->
          node.file()
              .map(file -> TreeNodes.groups(file.catalogue()).toArray())
              .orElse(new Object[0]);
      case TreeNodes.Group group -> group.children().toArray();
      case EObject entity -> isSearching() ? new Object[0] : TreeNodes.children(entity).toArray();
      default -> new Object[0];
    };
  }

  @Override
  public boolean hasChildren(Object element) {
    return switch (element) {
      // A file is not opened to see whether there is anything in it.
      case FileNode node ->
          node.ifOpen().map(file -> !TreeNodes.groups(file.catalogue()).isEmpty()).orElse(true);
      case TreeNodes.Group group -> !group.children().isEmpty();
      case EObject entity -> !isSearching() && !TreeNodes.children(entity).isEmpty();
      default -> false;
    };
  }

  @Override
  public Object getParent(Object element) {
    return switch (element) {
      case TreeNodes.Group group -> fileNode(group.owner());
      case EObject entity when entity instanceof Catalogue -> fileNode(entity);
      case EObject entity -> TreeNodes.parent(entity).orElse(null);
      default -> null;
    };
  }

  /** The node of the file in which an object lies. */
  static FileNode fileNode(EObject object) {
    SamplesProject project = SamplesProject.get();
    return project
        .fileOf(object)
        .map(file -> {
          if (project.reference().filter(reference -> reference == file).isPresent()) {
            return FileNode.REFERENCE;
          }
          return new FileNode(project.session().orElseThrow().project().relative(file.path()));
        })
        .orElse(null);
  }
}
