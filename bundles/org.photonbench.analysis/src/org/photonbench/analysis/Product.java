package org.photonbench.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

/** The name and version of the product, as every result records them. */
public final class Product {
  public static final String NAME = "PhotonBench";

  private static final String UNKNOWN = "unknown version";
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private Product() {}

  /** Version of this bundle, for example {@code 0.1.0} or {@code 0.1.0.202511211200}. */
  public static String version() {
    return Holder.VERSION;
  }

  /** Name and version. */
  public static String nameAndVersion() {
    return NAME + " " + version();
  }

  /** Read once, and only when somebody asks: the start of the command line does not need it. */
  private static final class Holder {
    static final String VERSION = read();

    private static String read() {
      String resource = Product.class.getName().replace('.', '/') + ".class";
      URL url = Product.class.getClassLoader().getResource(resource);
      if (url == null) {
        return UNKNOWN;
      }
      // Not getResource(MANIFEST): on a class path that is the manifest of any jar.
      String root = url.toString().substring(0, url.toString().length() - resource.length());
      try {
        URI manifest = URI.create(root + MANIFEST);
        if (manifest.getScheme().equals("file")) {
          return readBesideClasses(Path.of(URI.create(root)));
        }
        try (InputStream stream = manifest.toURL().openStream()) {
          return versionIn(stream);
        }
      } catch (IOException | IllegalArgumentException e) {
        return UNKNOWN; // a number for people: not worth stopping an analysis
      }
    }

    /** In a development tree the manifest lies beside or above the class folder. */
    private static String readBesideClasses(Path classes) throws IOException {
      for (Path folder = classes; folder != null; folder = folder.getParent()) {
        Path manifest = folder.resolve(MANIFEST);
        if (Files.exists(manifest)) {
          try (InputStream stream = Files.newInputStream(manifest)) {
            return versionIn(stream);
          }
        }
      }
      return UNKNOWN;
    }

    private static String versionIn(InputStream manifest) throws IOException {
      String version = new Manifest(manifest).getMainAttributes().getValue("Bundle-Version");
      if (version == null) {
        return UNKNOWN;
      }
      return version.endsWith(".qualifier")
          ? version.substring(0, version.length() - ".qualifier".length())
          : version;
    }
  }
}
