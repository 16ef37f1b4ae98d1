package org.photonbench.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the welcome page shows: always the same. */
enum WelcomeInput implements IEditorInput {
  INSTANCE;

  @Override
  public boolean exists() {
    return false; // not for the list of recent files
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.getMissingImageDescriptor();
  }

  @Override
  public String getName() {
    return "Welcome";
  }

  @Override
  public IPersistableElement getPersistable() {
    return null; // the preference decides whether it comes again
  }

  @Override
  public String getToolTipText() {
    return "Where to begin";
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
