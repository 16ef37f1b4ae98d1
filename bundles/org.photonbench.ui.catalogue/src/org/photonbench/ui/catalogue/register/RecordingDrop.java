package org.photonbench.ui.catalogue.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ResourceTransfer;

/** Recordings dropped on an emitter or a sample are registered there. */
public final class RecordingDrop extends ViewerDropAdapter {
  private static final Transfer[] TRANSFERS = {
    LocalSelectionTransfer.getTransfer(), ResourceTransfer.getInstance(), FileTransfer.getInstance()
  };

  private final IWorkbenchWindow window;

  private RecordingDrop(TreeViewer tree, IWorkbenchWindow window) {
    super(tree);
    this.window = window;
    setFeedbackEnabled(false);
  }

  /** Lets a tree take recordings from the navigator and from a file manager. */
  public static void install(TreeViewer tree, IWorkbenchWindow window) {
    tree.addDropSupport(
        DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT,
        TRANSFERS,
        new RecordingDrop(tree, window));
  }

  @Override
  public boolean validateDrop(Object target, int operation, TransferData type) {
    for (Transfer transfer : TRANSFERS) {
      if (transfer.isSupportedType(type)) {
        // The files stay where they are, whatever the source proposes.
        overrideOperation(DND.DROP_COPY);
        return target instanceof EObject object && RegisterRecordings.takes(object);
      }
    }
    return false;
  }

  @Override
  public boolean performDrop(Object data) {
    List<Path> files = new ArrayList<>();
    switch (data) {
      case IStructuredSelection selection -> {
        for (Object element : selection) {
          add(Adapters.adapt(element, IResource.class), files);
        }
      }
      case IResource[] resources -> {
        for (IResource resource : resources) {
          add(resource, files);
        }
      }
      case String[] names -> {
        for (String name : names) {
          files.add(Path.of(name));
        }
      }
      case null, default -> {
        return false;
      }
    }
    files.removeIf(file -> !Files.isRegularFile(file));
    if (files.isEmpty() || !(getCurrentTarget() instanceof EObject target)) {
      return false;
    }
    RegisterRecordings.register(window, files, target);
    return true;
  }

  private static void add(IResource resource, List<Path> files) {
    if (resource != null && resource.getLocation() != null) {
      files.add(resource.getLocation().toFile().toPath());
    }
  }
}
