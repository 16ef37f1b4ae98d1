package org.photonbench.ui.catalogue.register;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.catalogue.project.DataFiles;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.catalogue.session.Registration;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.catalogue.SamplesProject;
import org.photonbench.ui.technique.SavedResults;

/** Links results to the measurements of the recordings that they were made from. */
public final class ResultLinks {
  private static final String TITLE = "Link Results";
  private static boolean following;

  private ResultLinks() {}

  /** From now on links results that are saved in the workbench; on the UI thread. */
  public static void followSaved() {
    if (!following) {
      following = true;
      SavedResults.addListener(ResultLinks::saved);
    }
  }

  /** On a thread of the background. */
  private static void saved(Path folder) {
    try {
      List<String> inputs = Registration.inputs(folder);
      SamplesProject project = SamplesProject.get();
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.asyncExec(() -> {
        for (String sha256 : inputs) {
          if (linkNow(folder, sha256, MeasurementFinder.inOpenFiles(sha256))) {
            return;
          }
        }
        Path root = project.folder().orElse(null);
        if (root != null && project.session().isPresent()) {
          searchClosed(folder, inputs, root, project.paths());
        }
      });
    } catch (IOException e) {
      ILog.of(ResultLinks.class).info("No result to link in " + folder, e);
    }
  }

  private static void searchClosed(
      Path folder, List<String> inputs, Path root, List<String> paths) {
    FamilyJob job =
        new FamilyJob(
            "Looking for the measurement of " + folder.getFileName(),
            JobFamily.WORKSPACE,
            monitor -> {
              for (String sha256 : inputs) {
                Optional<Path> file = MeasurementFinder.fileWith(root, paths, sha256);
                PlatformUI.getWorkbench()
                    .getDisplay()
                    .asyncExec(() -> linkNow(folder, sha256, MeasurementFinder.in(file, sha256)));
              }
            });
    job.setSystem(true);
    job.schedule();
  }

  private static boolean linkNow(Path folder, String sha256, Optional<Measurement> measurement) {
    if (measurement.isEmpty()) {
      return false;
    }
    try {
      Path file = SamplesProject.get().fileOf(measurement.get()).orElseThrow().path();
      ResultReference result = Registration.result(folder, file);
      command(measurement.get(), List.of(result))
          .ifPresent(command ->
              SamplesProject.get()
                  .execute(command)
                  .ifPresent(wrong ->
                      ILog.of(ResultLinks.class)
                          .warn("The result of " + sha256 + " was not linked: " + wrong)));
      return true;
    } catch (IOException e) {
      ILog.of(ResultLinks.class).warn("Could not link " + folder, e);
      return false;
    }
  }

  /** Adds results, in place of older versions of the same folders; empty if all are there. */
  static Optional<Command> command(Measurement measurement, List<ResultReference> results) {
    List<Command> commands = new ArrayList<>();
    for (ResultReference result : results) {
      boolean current = false;
      for (ResultReference other : measurement.getResults()) {
        if (Objects.equals(other.getUri(), result.getUri())) {
          if (Objects.equals(other.getSha256(), result.getSha256())) {
            current = true;
          } else {
            commands.add(Edits.remove(measurement, Literals.MEASUREMENT__RESULTS, other));
          }
        }
      }
      if (!current) {
        commands.add(Edits.add(measurement, Literals.MEASUREMENT__RESULTS, result));
      }
    }
    return commands.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Edits.together("Link results to " + Entities.describe(measurement), commands));
  }

  /** The results that lie beside a recording and were made from it. */
  static List<ResultReference> beside(Path recording, String sha256, Path catalogueFile) {
    List<ResultReference> results = new ArrayList<>();
    Path parent = recording.toAbsolutePath().getParent();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
      for (Path folder : folders) {
        if (Files.isRegularFile(folder.resolve(ResultFolder.MANIFEST))
            && Registration.inputs(folder).contains(sha256)) {
          results.add(Registration.result(folder, catalogueFile));
        }
      }
    } catch (IOException e) {
      ILog.of(ResultLinks.class).info("Could not look for results beside " + recording, e);
    }
    return results;
  }

  // ---------------------------------------------------------------- by command

  private record Place(Measurement measurement, Path recording, String sha256, Path catalogue) {}

  private record Found(Measurement measurement, List<ResultReference> results) {}

  /** Looks beside the recordings of all measurements in an object, in the background. */
  public static void find(Shell shell, EObject object) {
    EObject root =
        Entities.around(object, Measurement.class)
            .map(EObject.class::cast)
            .or(() -> Entities.around(object, Emitter.class))
            .or(() -> Entities.around(object, Sample.class))
            .orElse(object);
    List<Place> places = places(root);
    if (places.isEmpty()) {
      MessageDialog.openInformation(
          shell,
          TITLE,
          "No recording of "
              + Entities.describe(root)
              + " is where its link leads. Register recordings first.");
      return;
    }
    new FamilyJob(
            "Looking for results",
            JobFamily.WORKSPACE,
            monitor -> {
              List<Found> found = new ArrayList<>();
              for (Place place : places) {
                if (monitor.isCanceled()) {
                  return;
                }
                found.add(
                    new Found(
                        place.measurement(),
                        beside(place.recording(), place.sha256(), place.catalogue())));
              }
              shell.getDisplay().asyncExec(() -> link(shell, found));
            })
        .schedule();
  }

  private static List<Place> places(EObject root) {
    List<Place> places = new ArrayList<>();
    List<EObject> all = new ArrayList<>(List.of(root));
    for (Iterator<EObject> each = root.eAllContents(); each.hasNext(); ) {
      all.add(each.next());
    }
    for (EObject object : all) {
      if (object instanceof Measurement measurement) {
        Path catalogue =
            SamplesProject.get().fileOf(measurement).map(file -> file.path()).orElse(null);
        for (DataFile data : measurement.getFiles()) {
          Optional<Path> recording =
              catalogue == null ? Optional.empty() : DataFiles.find(data, catalogue);
          if (recording.isPresent() && data.getSha256() != null) {
            places.add(new Place(measurement, recording.get(), data.getSha256(), catalogue));
          }
        }
      }
    }
    return places;
  }

  private static void link(Shell shell, List<Found> found) {
    List<Command> commands = new ArrayList<>();
    for (Found one : found) {
      if (one.measurement().eResource() != null) {
        command(one.measurement(), one.results()).ifPresent(commands::add);
      }
    }
    if (commands.isEmpty()) {
      MessageDialog.openInformation(
          shell,
          TITLE,
          "No other results lie beside the recordings. Run an analysis, for example in the HBT"
              + " perspective, and save its result.");
      return;
    }
    SamplesProject.get()
        .execute(Edits.together("Link results", commands))
        .ifPresent(wrong -> MessageDialog.openError(shell, TITLE, wrong));
  }
}
