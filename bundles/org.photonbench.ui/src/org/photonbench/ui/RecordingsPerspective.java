package org.photonbench.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** The perspective a new workspace opens with: navigator, editors, progress and messages. */
public final class RecordingsPerspective implements IPerspectiveFactory {
  /** The id under which plugin.xml declares this perspective. */
  public static final String ID = "org.photonbench.ui.recordings";

  private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    layout.setEditorAreaVisible(true);
    layout
        .createFolder("org.photonbench.ui.left", IPageLayout.LEFT, 0.23f, editors)
        .addView(NavigatorView.ID);
    IFolderLayout bottom =
        layout.createFolder("org.photonbench.ui.bottom", IPageLayout.BOTTOM, 0.85f, editors);
    bottom.addView(IProgressConstants.PROGRESS_VIEW_ID);
    bottom.addView(ERROR_LOG);
    bottom.addPlaceholder("org.photonbench.ui.health");
    bottom.addPlaceholder("org.photonbench.ui.technique.*");
    layout.addShowViewShortcut(NavigatorView.ID);
    layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
    layout.addShowViewShortcut(ERROR_LOG);
    layout.addShowViewShortcut("org.photonbench.ui.health");
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
  }
}
