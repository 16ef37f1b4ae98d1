package org.photonbench.ui;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;

/** Whether a file of the workspace is a recording of photons, for menus. */
public final class RecordingTester extends PropertyTester {

  @Override
  public boolean test(Object receiver, String property, Object[] args, Object expected) {
    return receiver instanceof IFile file
        && file.getLocation() != null
        && OpenFiles.isRecording(file.getLocation().toFile().toPath());
  }
}
