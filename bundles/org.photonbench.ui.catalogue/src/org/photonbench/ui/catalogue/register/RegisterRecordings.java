package org.photonbench.ui.catalogue.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.catalogue.session.Registration;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.EmitterKind;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.spectrum.io.SpectrumFiles;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFileHandler;
import org.photonbench.ui.Registries;
import org.photonbench.ui.catalogue.SamplesProject;
import org.photonbench.ui.catalogue.data.FieldText;
import org.photonbench.ui.catalogue.data.NewChild;

/** Makes measurements of recordings, with the results that lie beside them. */
public final class RegisterRecordings {
  private static final String TITLE = "Register Recordings";

  private RegisterRecordings() {}

  /**
   * Whether recordings can be registered at an object: an emitter, or a sample or what is in it.
   */
  public static boolean takes(EObject object) {
    return target(object).isPresent();
  }

  /** The emitter, or else the sample, that an object is or lies in. */
  private static Optional<Entity> target(EObject object) {
    Optional<Entity> emitter = Entities.around(object, Emitter.class).map(Entity.class::cast);
    return emitter
        .or(() -> Entities.around(object, Sample.class).map(Entity.class::cast))
        .filter(found ->
            SamplesProject.get()
                .fileOf(found)
                .filter(file -> file.readOnlyReason().isEmpty())
                .isPresent());
  }

  /** Asks for recordings, and for an emitter where the given object means none. */
  public static void ask(IWorkbenchWindow window, EObject at) {
    Optional<Entity> target =
        Optional.ofNullable(at)
            .flatMap(RegisterRecordings::target)
            .or(() -> askTarget(window.getShell()));
    if (target.isEmpty()) {
      return;
    }
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText("Register Recordings at " + Entities.describe(target.get()));
    OpenFileHandler.offerFormats(dialog);
    SamplesProject.get().folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    if (dialog.open() != null) {
      List<Path> files = new ArrayList<>();
      for (String name : dialog.getFileNames()) {
        files.add(Path.of(dialog.getFilterPath(), name));
      }
      files.sort(null);
      register(window, files, target.get());
    }
  }

  /** Registers given recordings at an emitter that is asked for. */
  static void ask(IWorkbenchWindow window, List<Path> files) {
    SamplesProject.get()
        .selected()
        .flatMap(RegisterRecordings::target)
        .or(() -> askTarget(window.getShell()))
        .ifPresent(target -> register(window, files, target));
  }

  private static Optional<Entity> askTarget(Shell shell) {
    List<Entity> targets = new ArrayList<>();
    SamplesProject.get()
        .session()
        .ifPresent(session -> {
          for (CatalogueFile file : session.files()) {
            for (Iterator<EObject> all = file.catalogue().eAllContents(); all.hasNext(); ) {
              EObject object = all.next();
              if (object instanceof Sample || object instanceof Emitter) {
                targets.add((Entity) object);
              }
            }
          }
        });
    if (targets.isEmpty()) {
      MessageDialog.openInformation(
          shell,
          TITLE,
          "There is no sample yet. Make one in the Samples perspective with New Entry, then"
              + " register recordings at it.");
      return Optional.empty();
    }
    ElementListSelectionDialog dialog =
        new ElementListSelectionDialog(
            shell, LabelProvider.createTextProvider(element -> place((Entity) element)));
    dialog.setTitle(TITLE);
    dialog.setMessage("At which emitter? At a sample each recording gets an emitter of its own.");
    dialog.setElements(targets.toArray());
    return dialog.open() == Window.OK
        ? Optional.of((Entity) dialog.getFirstResult())
        : Optional.empty();
  }

  private static String place(Entity entity) {
    return entity instanceof Emitter
        ? FieldText.name(entity.eContainer()) + " / " + FieldText.name(entity)
        : FieldText.name(entity);
  }

  // ---------------------------------------------------------------- the work

  private record Made(Measurement measurement, int results) {}

  /** Registers recordings in the background. */
  public static void register(IWorkbenchWindow window, List<Path> files, EObject at) {
    Entity target = target(at).orElse(null);
    if (target == null) {
      return;
    }
    Path catalogueFile = SamplesProject.get().fileOf(target).orElseThrow().path();
    Shell shell = window.getShell();
    new FamilyJob(
            "Registering "
                + (files.size() == 1
                    ? files.getFirst().getFileName()
                    : files.size() + " recordings"),
            JobFamily.WORKSPACE,
            monitor -> {
              List<Made> made = new ArrayList<>();
              List<String> problems = new ArrayList<>();
              read(files, catalogueFile, made, problems, monitor);
              if (!monitor.isCanceled()) {
                shell.getDisplay().asyncExec(() -> add(shell, target, made, problems));
              }
            })
        .schedule();
  }

  private static void read(
      List<Path> files,
      Path catalogueFile,
      List<Made> made,
      List<String> problems,
      IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, files.size());
    Registration registration =
        new Registration(
            Registries.recordings(), Registries.histogramRecordings(), new SpectrumFiles());
    for (Path file : files) {
      progress.subTask(file.getFileName().toString());
      if (progress.isCanceled()) {
        return;
      }
      try {
        Measurement measurement =
            registration.measurement(file, catalogueFile, ZoneId.systemDefault());
        String sha256 = measurement.getFiles().getFirst().getSha256();
        List<ResultReference> results = ResultLinks.beside(file, sha256, catalogueFile);
        measurement.getResults().addAll(results);
        made.add(new Made(measurement, results.size()));
      } catch (IOException e) {
        problems.add(file.getFileName() + ": " + e.getMessage());
      }
      progress.worked(1);
    }
  }

  private static void add(Shell shell, Entity target, List<Made> made, List<String> problems) {
    SamplesProject project = SamplesProject.get();
    if (target.eResource() == null) {
      return; // Deleted, or the file was read again meanwhile.
    }
    List<Command> commands = new ArrayList<>();
    Entity last = null;
    List<String> taken = new ArrayList<>();
    for (Made one : made) {
      Measurement measurement = one.measurement();
      Optional<Measurement> other = registered(measurement.getFiles().getFirst());
      if (other.isPresent()) {
        problems.add(
            FieldText.name(measurement)
                + " is registered already, as "
                + Entities.describe(other.get())
                + " of "
                + FieldText.name(other.get().eContainer())
                + ".");
        continue;
      }
      if (target instanceof Emitter) {
        commands.add(Edits.add(target, Literals.EMITTER__MEASUREMENTS, measurement));
        last = measurement;
      } else {
        Emitter emitter = emitter(target, measurement, taken);
        commands.add(Edits.add(target, Literals.SAMPLE__EMITTERS, emitter));
        last = emitter;
      }
    }
    if (!commands.isEmpty()) {
      String label = "Register " + count(commands.size());
      project.execute(Edits.together(label, commands)).ifPresent(problems::add);
      if (last != null && last.eResource() != null) {
        project.select(last);
      }
    }
    if (!problems.isEmpty()) {
      MessageDialog.openWarning(shell, TITLE, String.join("\n\n", problems));
    }
  }

  private static String count(int recordings) {
    return recordings == 1 ? "1 recording" : recordings + " recordings";
  }

  private static Emitter emitter(Entity sample, Measurement measurement, List<String> taken) {
    Emitter emitter = (Emitter) Entities.create(Literals.EMITTER);
    String name = NewChild.freeName(sample, Literals.SAMPLE__EMITTERS, FieldText.name(measurement));
    while (taken.contains(name)) {
      name += "'";
    }
    taken.add(name);
    emitter.setName(name);
    emitter.setKind(EmitterKind.SINGLE_NANOCRYSTAL);
    emitter.getMeasurements().add(measurement);
    return emitter;
  }

  private static Optional<Measurement> registered(DataFile file) {
    return MeasurementFinder.inOpenFiles(file.getSha256());
  }
}
