package org.photonbench.catalogue.reference;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;

/**
 * Ligands, cavities, materials and published values with their sources, as a catalogue to look at
 * and to copy from. Values that contradict each other are all there and name each other.
 */
public final class ReferenceData {
  /** Name of the file. */
  public static final String FILE = "perovskite-emitters" + CatalogueFiles.EXTENSION;

  private static final String FOLDER = "reference";

  private static final String READ_ONLY =
      "These are the reference data of the product. Copy what you need into a file of your own.";

  private ReferenceData() {}

  /**
   * Opens the data in a set, read-only.
   *
   * @throws IOException if the installation lacks them
   */
  public static CatalogueFile open(CatalogueSet set) throws IOException {
    return set.openForReading(Path.of(FOLDER, FILE), bytes(), READ_ONLY);
  }

  /** The file itself, for example to start a catalogue of one's own from it. */
  public static byte[] bytes() throws IOException {
    String name = "/" + FOLDER + "/" + FILE;
    try (InputStream stream = ReferenceData.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException("The reference data " + name + " are not installed.");
      }
      return stream.readAllBytes();
    }
  }
}
