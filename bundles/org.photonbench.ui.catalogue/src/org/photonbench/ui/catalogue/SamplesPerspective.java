package org.photonbench.ui.catalogue;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.photonbench.ui.NavigatorView;

/**
 * Navigator and tree at the left, so that recordings can be dragged from one to the other; form and
 * comparison table in the middle, plot and calculators at the right, problems below.
 */
public final class SamplesPerspective implements IPerspectiveFactory {
  private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
  private static final float LEFT = 0.22f;
  private static final float RIGHT = 0.6f;
  private static final float BOTTOM = 0.82f;
  private static final float TREE = 0.36f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    layout
        .createFolder("org.photonbench.ui.left", IPageLayout.LEFT, LEFT, editors)
        .addView(NavigatorView.ID);
    layout
        .createFolder(
            "org.photonbench.ui.left.bottom", IPageLayout.BOTTOM, TREE, "org.photonbench.ui.left")
        .addView(SamplesIds.TREE_VIEW);
    IFolderLayout bottom =
        layout.createFolder("org.photonbench.ui.bottom", IPageLayout.BOTTOM, BOTTOM, editors);
    bottom.addView(SamplesIds.PROBLEMS_VIEW);
    bottom.addView(IProgressConstants.PROGRESS_VIEW_ID);
    bottom.addView(ERROR_LOG);
    bottom.addPlaceholder("org.photonbench.ui.health");
    IFolderLayout right =
        layout.createFolder("org.photonbench.ui.right", IPageLayout.RIGHT, RIGHT, editors);
    right.addView(SamplesIds.SCATTER_VIEW);
    right.addView(SamplesIds.CALCULATORS_VIEW);
    IFolderLayout middle =
        layout.createFolder("org.photonbench.ui.middle", IPageLayout.BOTTOM, 0.5f, editors);
    middle.addView(SamplesIds.ENTITY_VIEW);
    middle.addView(SamplesIds.COMPARISON_VIEW);
    // The middle is the form's until an editor is opened.
    layout.setEditorAreaVisible(false);
    for (String view :
        new String[] {
          SamplesIds.TREE_VIEW,
          SamplesIds.ENTITY_VIEW,
          SamplesIds.COMPARISON_VIEW,
          SamplesIds.SCATTER_VIEW,
          SamplesIds.PROBLEMS_VIEW,
          SamplesIds.CALCULATORS_VIEW,
          NavigatorView.ID,
          IProgressConstants.PROGRESS_VIEW_ID,
          ERROR_LOG
        }) {
      layout.addShowViewShortcut(view);
    }
  }
}
