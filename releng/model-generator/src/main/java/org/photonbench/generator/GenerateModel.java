package org.photonbench.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the sources of the catalogue's metamodel anew into {@code src-gen}. */
public final class GenerateModel {
  private GenerateModel() {}

  /**
   * Generates.
   *
   * @param args the folder of this module
   */
  public static void main(String[] args) throws IOException {
    Path bundle = ModelSources.bundle(Path.of(args[0]));
    Map<String, String> files = ModelSources.generate(bundle);
    Path folder = bundle.resolve("src-gen");
    ModelSources.delete(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    System.out.println("wrote " + files.size() + " files to " + folder);
  }
}
