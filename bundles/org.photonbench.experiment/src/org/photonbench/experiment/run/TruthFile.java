package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.photonbench.virtuallab.table.SimulatedLight;

/** The truth beside a simulated recording, where the virtual laboratory is installed. */
final class TruthFile {
  private TruthFile() {}

  /**
   * Writes {@code RECORDING.truth}, if the photons were simulated; a failure is told in the log.
   */
  static void write(Scene scene, String tagger, Path recording) {
    if (!scene.session().simulated().contains(tagger) || !Files.exists(recording)) {
      return;
    }
    try {
      Writer.write(scene, tagger, recording);
    } catch (NoClassDefFoundError e) {
      scene.say("The virtual laboratory is not installed, so the truth is not written.");
    } catch (IOException e) {
      scene.say("The truth could not be written (" + e.getMessage() + ").");
    }
  }

  /** Apart, so that the class above loads without the virtual laboratory. */
  private static final class Writer {
    static void write(Scene scene, String tagger, Path recording) throws IOException {
      Optional<SimulatedLight> light = SimulatedLight.find(scene.session().world(), tagger);
      if (light.isPresent() && light.get().truth().isPresent()) {
        String name = recording.getFileName().toString();
        light
            .get()
            .writeTruth(
                recording.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".truth"));
      }
    }
  }
}
