package org.photonbench.ui.catalogue;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of the catalogue; the registry of JFace owns the images. */
final class SamplesImages {
  static final String SAMPLES = "samples";
  static final String FILE = "file";
  static final String GROUP = "group";
  static final String NEW = "new";
  static final String REGISTER = "register";
  static final String COLUMNS = "columns";

  private static final String BUNDLE = "org.photonbench.ui.catalogue";
  private static final String ENTITY = "entity";

  /** Icons of the classes that have one of their own. */
  private static final Map<String, String> CLASSES =
      Map.of(
          "Batch", "batch",
          "Sample", "sample",
          "Emitter", "emitter",
          "Measurement", "measurement",
          "ResultReference", "result",
          "Ligand", "ligand",
          "Source", "source",
          "LiteratureValue", "source",
          "Cavity", "cavity");

  private SamplesImages() {}

  static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
        .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }

  /** An image that nobody must dispose; on the UI thread. */
  static Image get(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = BUNDLE + "." + name;
    if (registry.getDescriptor(key) == null) {
      registry.put(key, descriptor(name));
    }
    return registry.get(key);
  }

  static Image of(EClass type) {
    return get(CLASSES.getOrDefault(type.getName(), ENTITY));
  }
}
