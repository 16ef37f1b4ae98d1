package org.photonbench.ui.instruments;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** The list of instruments, the chosen one, its properties and its wire, and the count rate. */
public final class InstrumentsPerspective implements IPerspectiveFactory {
  private static final String PREFIX = InstrumentsIds.PERSPECTIVE + ".";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    layout.setEditorAreaVisible(false);
    layout
        .createFolder(PREFIX + "list", IPageLayout.TOP, 0.36f, editors)
        .addView(InstrumentsIds.LIST);
    IFolderLayout safety =
        layout.createFolder(PREFIX + "safety", IPageLayout.RIGHT, 0.76f, InstrumentsIds.LIST);
    safety.addView(InstrumentsIds.SAFETY);
    IFolderLayout control =
        layout.createFolder(PREFIX + "control", IPageLayout.LEFT, 0.42f, editors);
    control.addView(InstrumentsIds.CONTROL);
    control.addView(InstrumentsIds.PROPERTIES);
    IFolderLayout rate = layout.createFolder(PREFIX + "rate", IPageLayout.TOP, 0.6f, editors);
    rate.addView(InstrumentsIds.ALIGNMENT);
    IFolderLayout wire = layout.createFolder(PREFIX + "wire", IPageLayout.BOTTOM, 0.5f, editors);
    wire.addView(InstrumentsIds.WIRE);
    wire.addView(IProgressConstants.PROGRESS_VIEW_ID);
    for (String view :
        new String[] {
          InstrumentsIds.LIST,
          InstrumentsIds.CONTROL,
          InstrumentsIds.PROPERTIES,
          InstrumentsIds.ALIGNMENT,
          InstrumentsIds.SAFETY,
          InstrumentsIds.WIRE
        }) {
      layout.addShowViewShortcut(view);
    }
  }
}
