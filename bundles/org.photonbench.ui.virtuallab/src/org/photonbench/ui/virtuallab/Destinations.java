package org.photonbench.ui.virtuallab;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.ui.Containers;
import org.photonbench.virtuallab.lab.VirtualLaboratory;

/** Projects and folders of the workspace to put recordings into. */
final class Destinations {
  private Destinations() {}

  /** The selected project or folder, else the first project. */
  static Optional<IContainer> initial(IStructuredSelection selection, IWorkbenchWindow window) {
    IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
    Optional<IContainer> container =
        resource == null ? Optional.empty() : Optional.ofNullable(container(resource));
    return container
        .filter(IResource::isAccessible)
        .or(() -> Containers.selected(window))
        .map(Destinations::outsideOfResults);
  }

  private static IContainer container(IResource resource) {
    return resource instanceof IContainer container ? container : resource.getParent();
  }

  /** What was made last is often selected still: the next goes beside it, not into it. */
  private static IContainer outsideOfResults(IContainer container) {
    IContainer at = container;
    while (at.getType() == IResource.FOLDER
        && (at.exists(IPath.fromPortableString(ResultFolder.MANIFEST))
            || at.exists(IPath.fromPortableString(VirtualLaboratory.SERIES_TABLE)))) {
      at = at.getParent();
    }
    return at;
  }

  /** As the user sees and types it: without the leading slash. */
  static String text(IContainer container) {
    return container.getFullPath().makeRelative().toPortableString();
  }

  /**
   * The project or folder that a text names.
   *
   * @return empty if there is none that can be written into
   */
  static Optional<IContainer> find(String text) {
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    IPath path = IPath.fromPortableString(text.strip()).makeAbsolute();
    return root.findMember(path) instanceof IContainer found
            && found.getType() != IResource.ROOT
            && found.isAccessible()
            && found.getLocation() != null
        ? Optional.of(found)
        : Optional.empty();
  }

  /** The same for a form: what the workspace knows of it, and what is being made in it now. */
  static SimulationForm.Place place(IContainer container) {
    return new SimulationForm.Place() {
      @Override
      public Path location() {
        return container.getLocation().toFile().toPath();
      }

      @Override
      public boolean contains(String name) {
        return container.findMember(IPath.fromPortableString(name)) != null
            || SimulationRun.isMaking(location().resolve(name));
      }
    };
  }
}
