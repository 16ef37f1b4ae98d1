package org.photonbench.ui.catalogue.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.ui.catalogue.SamplesProject;

/** Finds the measurement of a recording by the recording's hash. */
final class MeasurementFinder {
  private MeasurementFinder() {}

  /** In the files that are open; on the UI thread. */
  static Optional<Measurement> inOpenFiles(String sha256) {
    CatalogueSession session = SamplesProject.get().session().orElse(null);
    if (session == null || sha256 == null) {
      return Optional.empty();
    }
    for (CatalogueFile file : session.files()) {
      for (Iterator<EObject> all = file.catalogue().eAllContents(); all.hasNext(); ) {
        if (all.next() instanceof DataFile data && sha256.equals(data.getSha256())) {
          Optional<Measurement> found = Entities.around(data, Measurement.class);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The path of a catalogue file of the project that has the hash in its text; on any thread.
   *
   * @param paths the files below the project
   */
  static Optional<Path> fileWith(Path project, Iterable<String> paths, String sha256) {
    for (String path : paths) {
      try {
        if (Files.readString(project.resolve(path)).contains(sha256)) {
          return Optional.of(project.resolve(path));
        }
      } catch (IOException e) {
        // A file that cannot be read has no measurement that could be shown.
        ILog.of(MeasurementFinder.class).info("Could not read " + path, e);
      }
    }
    return Optional.empty();
  }

  /** Opens a file that {@link #fileWith} found and looks again; on the UI thread. */
  static Optional<Measurement> in(Optional<Path> file, String sha256) {
    file.ifPresent(path ->
        SamplesProject.get()
            .session()
            .ifPresent(session -> {
              try {
                session.file(path);
              } catch (IOException e) {
                ILog.of(MeasurementFinder.class).info("Could not open " + path, e);
              }
            }));
    return inOpenFiles(sha256);
  }
}
