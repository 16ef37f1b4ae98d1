package org.photonbench.ui;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.navigator.CommonNavigator;

/** The projects, folders and files of the workspace. */
public final class NavigatorView extends CommonNavigator {
  /** The id under which plugin.xml declares this view. */
  public static final String ID = "org.photonbench.ui.navigator";

  @Override
  protected IWorkspaceRoot getInitialInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public void createPartControl(Composite parent) {
    super.createPartControl(parent);
    getCommonViewer().setAutoExpandLevel(2);
    getCommonViewer().expandToLevel(2);
  }
}
