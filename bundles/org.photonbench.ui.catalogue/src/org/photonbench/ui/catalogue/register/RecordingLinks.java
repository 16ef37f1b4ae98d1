package org.photonbench.ui.catalogue.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.catalogue.project.DataFiles;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.ui.Containers;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.catalogue.SamplesProject;

/** Opens what measurements and results link to. */
public final class RecordingLinks {
  private RecordingLinks() {}

  /** So many editors at once are enough. */
  private static final int MOST = 20;

  /** Opens the recordings of a measurement or of all measurements in an entity, or a result. */
  public static void open(IWorkbenchWindow window, EObject entity) {
    switch (entity) {
      case Measurement measurement -> {
        if (measurement.getFiles().isEmpty()) {
          say(window, Entities.describe(measurement) + " has no files. Add them in its form.");
        }
        measurement.getFiles().forEach(file -> open(window, file));
      }
      case ResultReference result -> open(window, result);
      default -> {
        List<DataFile> files = new ArrayList<>();
        entity
            .eAllContents()
            .forEachRemaining(object -> {
              if (object instanceof Measurement measurement) {
                files.addAll(measurement.getFiles());
              }
            });
        if (files.isEmpty()) {
          say(window, Entities.describe(entity) + " has no recordings. Register some first.");
        }
        files.stream().limit(MOST).forEach(file -> open(window, file));
      }
    }
  }

  /** Opens a file that the catalogue links to. */
  public static void open(DataFile file) {
    open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), file);
  }

  private static void open(IWorkbenchWindow window, DataFile file) {
    SamplesProject project = SamplesProject.get();
    Path catalogue = project.fileOf(file).map(found -> found.path()).orElse(null);
    if (catalogue == null) {
      return;
    }
    Optional<Path> there = DataFiles.find(file, catalogue);
    if (there.isPresent()) {
      OpenFiles.open(window, there.get());
    } else {
      project.session().ifPresent(session -> search(window, file, catalogue));
    }
  }

  /** Looks for a recording that was moved: all files of the same length are hashed. */
  private static void search(IWorkbenchWindow window, DataFile file, Path catalogue) {
    DataFiles files = new DataFiles(SamplesProject.get().session().orElseThrow().project());
    String name = file.getUri() == null ? "the file" : file.getUri();
    new FamilyJob(
            "Looking for " + name,
            JobFamily.WORKSPACE,
            monitor -> {
              Optional<Path> found;
              try {
                found = files.locate(file, catalogue);
              } catch (IOException e) {
                ILog.of(RecordingLinks.class).warn("Could not look for " + name, e);
                found = Optional.empty();
              }
              Optional<Path> moved = found;
              window
                  .getShell()
                  .getDisplay()
                  .asyncExec(() ->
                      moved.ifPresentOrElse(
                          path -> OpenFiles.open(window, path),
                          () ->
                              say(
                                  window,
                                  name
                                      + " is not where its link leads, and no file of the project"
                                      + " has its hash. Put it back into the project.")));
            })
        .schedule();
  }

  private static void open(IWorkbenchWindow window, ResultReference result) {
    Path catalogue = SamplesProject.get().fileOf(result).map(found -> found.path()).orElse(null);
    Path folder =
        catalogue == null
            ? null
            : DataFiles.follow(result.getUri(), catalogue).filter(Files::isDirectory).orElse(null);
    if (folder == null) {
      say(
          window,
          "The folder of the result is not where its link leads. Its quantities are kept in the"
              + " catalogue; run the analysis again to have the rest.");
      return;
    }
    for (IContainer container :
        ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
      if (container.exists()) {
        Containers.reveal(container, window);
      }
    }
    OpenFiles.open(window, folder.resolve(ResultFolder.MANIFEST));
  }

  private static void say(IWorkbenchWindow window, String sentence) {
    MessageDialog.openInformation(window.getShell(), "Open", sentence);
  }
}
