package org.photonbench.virtuallab.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.photonbench.device.setup.SetUp;
import org.photonbench.device.setup.SetUpException;
import org.photonbench.device.setup.SetUpFile;

/** Set-ups of twins in one light, to begin with. */
public final class VirtualSetUps {
  private static final List<String> NAMES = List.of("microscope", "interferometer");

  private VirtualSetUps() {}

  /** Short names. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Reads one.
   *
   * @param name one of {@link #names()}
   * @throws IllegalArgumentException if there is none of that name; a sentence
   */
  public static SetUp read(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "There is no virtual set-up '" + name + "'; there are " + String.join(", ", NAMES) + ".");
    }
    String file = name + ".json";
    try (InputStream in = VirtualSetUps.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing in this installation");
      }
      return SetUpFile.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | SetUpException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }
}
