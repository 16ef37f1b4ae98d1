package org.photonbench.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.preferences.Preferences;

/** Shows the welcome page, and remembers what was opened for it. */
public final class Welcome {
  private Welcome() {}

  /** Shows the page in a window that has nothing open, if the user wants to see it. */
  public static void start(IWorkbenchWindow window) {
    IWorkbenchPage page = window.getActivePage();
    if (page == null) {
      return;
    }
    if (Preferences.isWelcomeShown() && page.getEditorReferences().length == 0) {
      open(page);
    }
    window.getPartService().addPartListener(new Opened());
  }

  static void open(IWorkbenchPage page) {
    try {
      page.openEditor(WelcomeInput.INSTANCE, WelcomeEditor.ID);
    } catch (PartInitException e) {
      ILog.of(Welcome.class).error("Could not show the welcome page", e);
    }
  }

  private static final class Opened implements IPartListener2 {
    @Override
    public void partOpened(IWorkbenchPartReference reference) {
      if (reference.getPart(false) instanceof IEditorPart editor) {
        Optional<Path> file = OpenFiles.path(editor.getEditorInput());
        file.ifPresent(
            path -> Preferences.setRecentFiles(RecentFiles.with(Preferences.recentFiles(), path)));
      }
    }
  }
}
