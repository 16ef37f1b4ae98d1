package org.photonbench.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of the workbench; the registry of JFace owns the images. */
public final class Images {
  public static final String RECORDING = "recording";
  public static final String PROJECT = "project";
  public static final String PROJECT_CLOSED = "project_closed";
  public static final String OK = "ok";
  public static final String WARNING = "warning";
  public static final String ERROR = "error";

  private static final String BUNDLE = "org.photonbench.ui";

  private Images() {}

  public static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
        .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }

  /** An image that nobody must dispose; on the UI thread. */
  public static Image get(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = BUNDLE + "." + name;
    if (registry.getDescriptor(key) == null) {
      registry.put(key, descriptor(name));
    }
    return registry.get(key);
  }
}
