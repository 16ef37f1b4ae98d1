package org.photonbench.ui.technique;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.photonbench.ui.NavigatorView;

/**
 * The layout of a technique: navigator at the left, editors and figure in the middle, settings and
 * quantities at the right, messages below. The identifier of the analysis follows the class name in
 * plugin.xml after a colon.
 */
public final class TechniquePerspective implements IPerspectiveFactory, IExecutableExtension {
  private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
  private static final String FIT_VIEW = "org.photonbench.ui.fit.view";
  private static final float LEFT = 0.13f;
  private static final float RIGHT = 0.51f;
  private static final float BOTTOM = 0.85f;
  private static final float SETTINGS = 0.42f;
  private static final float EDITORS = 0.4f;

  private String analysisId = "";

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object analysis)
      throws CoreException {
    if (!(analysis instanceof String id) || id.isBlank()) {
      throw new CoreException(
          Status.error(
              "The perspective "
                  + element.getAttribute("id")
                  + " names no analysis: its class must be "
                  + TechniquePerspective.class.getName()
                  + ":ANALYSIS"));
    }
    analysisId = id.strip();
  }

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    String figure = id(TechniquePart.FIGURE);
    layout
        .createFolder("org.photonbench.ui.left", IPageLayout.LEFT, LEFT, editors)
        .addView(NavigatorView.ID);
    IFolderLayout bottom =
        layout.createFolder("org.photonbench.ui.bottom", IPageLayout.BOTTOM, BOTTOM, editors);
    bottom.addView(id(TechniquePart.MESSAGES));
    bottom.addView(IProgressConstants.PROGRESS_VIEW_ID);
    bottom.addView(ERROR_LOG);
    bottom.addPlaceholder("org.photonbench.ui.health");
    IFolderLayout right =
        layout.createFolder("org.photonbench.ui.right", IPageLayout.RIGHT, RIGHT, editors);
    right.addView(id(TechniquePart.SETTINGS));
    IFolderLayout numbers =
        layout.createFolder(
            "org.photonbench.ui.right.bottom",
            IPageLayout.BOTTOM,
            SETTINGS,
            "org.photonbench.ui.right");
    numbers.addView(id(TechniquePart.QUANTITIES));
    // Where the fit panel opens: over the numbers, so that it covers neither figure nor settings.
    numbers.addPlaceholder(FIT_VIEW);
    layout.addShowViewShortcut(FIT_VIEW);
    layout
        .createFolder("org.photonbench.ui.figure", IPageLayout.BOTTOM, EDITORS, editors)
        .addView(figure);
    // The figure has the middle for itself until an editor is opened.
    layout.setEditorAreaVisible(false);
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null) {
      window.addPerspectiveListener(new FigureFirst(window));
    }
    for (String view :
        new String[] {
          TechniquePart.FIGURE,
          TechniquePart.SETTINGS,
          TechniquePart.QUANTITIES,
          TechniquePart.MESSAGES
        }) {
      layout.addShowViewShortcut(view);
    }
    layout.addShowViewShortcut(NavigatorView.ID);
    layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
    layout.addShowViewShortcut(ERROR_LOG);
  }

  /**
   * When the new layout is shown the workbench keeps the part that was active, and with an editor
   * its area comes back; then this gives the figure the focus, once.
   */
  private final class FigureFirst extends PerspectiveAdapter {
    private final IWorkbenchWindow window;

    FigureFirst(IWorkbenchWindow window) {
      this.window = window;
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
      bringFigureToFront(page);
    }

    @Override
    public void perspectiveChanged(
        IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
      if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
        bringFigureToFront(page);
      }
    }

    private void bringFigureToFront(IWorkbenchPage page) {
      window.removePerspectiveListener(this);
      window
          .getShell()
          .getDisplay()
          .asyncExec(() -> {
            IViewReference figure = page.findViewReference(TechniquePart.FIGURE, analysisId);
            if (figure != null && figure.getView(true) != null) {
              page.activate(figure.getView(true));
              page.setEditorAreaVisible(false);
            }
          });
    }
  }

  private String id(String view) {
    return view + ":" + analysisId;
  }
}
