package org.photonbench.ui.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.photonbench.catalogue.check.Problem;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.index.EntityKey;
import org.photonbench.catalogue.reference.ReferenceData;
import org.photonbench.catalogue.session.CatalogueListener;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;

/**
 * The project that the views of the samples show: its session, what is selected in it, what is
 * wrong with it. One for the whole workbench; on the UI thread.
 */
public final class SamplesProject {
  /** Told what happens to the project, on the UI thread. */
  public interface Listener {
    /** Another project is open, or is being opened. */
    default void projectChanged() {
      // Not everybody wants to know.
    }

    /** The content of files changed, or whether they must be saved. */
    default void contentChanged() {
      // Not everybody wants to know.
    }

    /** Filters may find something else. */
    default void indexChanged() {
      // Not everybody wants to know.
    }

    /** Something else is selected. */
    default void selectionChanged() {
      // Not everybody wants to know.
    }

    /** Problems were found or solved. */
    default void problemsChanged() {
      // Not everybody wants to know.
    }
  }

  /** So many files are opened at once; of more those that are looked at. */
  private static final int FEW_FILES = 30;

  private static final int CHECK_MILLIS = 250;
  private static final SamplesProject INSTANCE = new SamplesProject();

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final ProjectProblems problems = new ProjectProblems();
  private final Runnable check = this::check;
  private final CatalogueListener sessionListener = new SessionListener();
  private CatalogueFile reference;
  private CatalogueSession session;
  private Path folder;
  private boolean opening;
  private String problem = "";
  private EObject selected;
  private EntityKey selectedKey;
  private boolean telling;
  private final List<Runnable> waiting = new ArrayList<>();
  private List<String> paths = List.of();

  private SamplesProject() {}

  public static SamplesProject get() {
    return INSTANCE;
  }

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  private void tell(Consumer<Listener> what) {
    listeners.forEach(what);
  }

  private void later(Runnable action) {
    if (!display.isDisposed()) {
      display.asyncExec(action);
    }
  }

  // ---------------------------------------------------------------- the project

  /** The open session; empty while there is none or it is being opened. */
  public Optional<CatalogueSession> session() {
    return Optional.ofNullable(session);
  }

  /** The folder of the project, also while it is being opened. */
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  public boolean isOpening() {
    return opening;
  }

  /** Why the project could not be opened; empty text if it could. */
  public String problem() {
    return problem;
  }

  /** Opens another project, in the background; changes in the one before are lost. */
  public void open(Path project) {
    close();
    folder = project.toAbsolutePath().normalize();
    opening = true;
    tell(Listener::projectChanged);
    Path opened = folder;
    new FamilyJob(
            "Opening the catalogue of " + opened.getFileName(),
            JobFamily.WORKSPACE,
            monitor -> {
              try {
                CatalogueSession found = CatalogueSession.open(opened);
                try {
                  found.refreshIndex();
                } catch (IOException e) {
                  found.close();
                  throw e;
                }
                later(() -> adopt(opened, found));
              } catch (IOException e) {
                later(() -> fail(opened, e));
              } catch (RuntimeException | LinkageError e) {
                later(() -> fail(opened, e));
                throw new CoreException(Status.error("The catalogue could not be opened.", e));
              }
            })
        .schedule();
  }

  private void adopt(Path opened, CatalogueSession found) {
    if (!opened.equals(folder) || session != null) {
      close(found); // Another one was asked for meanwhile.
      return;
    }
    session = found;
    opening = false;
    session.addListener(sessionListener);
    try {
      paths = session.paths();
      if (paths.size() <= FEW_FILES) {
        for (String path : paths) {
          session.file(Path.of(path));
        }
      }
      session.files().forEach(problems::changed);
    } catch (IOException e) {
      problem = message(e);
    }
    SamplesSettings.remember(folder);
    tell(Listener::projectChanged);
    scheduleCheck();
    List<Runnable> actions = List.copyOf(waiting);
    waiting.clear();
    actions.forEach(Runnable::run);
  }

  /** The catalogue files, also those that are not on the disk yet; below the project, by name. */
  public List<String> paths() {
    Set<String> all = new TreeSet<>(paths);
    if (session != null) {
      session.files().forEach(file -> all.add(session.project().relative(file.path())));
    }
    return List.copyOf(all);
  }

  private void lookForFiles() {
    try {
      paths = session.paths();
    } catch (IOException e) {
      // The folder may be out of reach for a while; the next look tells.
      ILog.of(SamplesProject.class).info("Could not list " + folder, e);
    }
  }

  private void fail(Path opened, Throwable error) {
    if (opened.equals(folder)) {
      opening = false;
      problem = message(error);
      tell(Listener::projectChanged);
    }
  }

  /** What an error tells the user. */
  static String message(Throwable error) {
    String message = error.getMessage();
    return message == null || message.isBlank()
        ? "An internal error occurred (" + error.getClass().getSimpleName() + ")."
        : message;
  }

  /** Closes the project without saving. */
  public void close() {
    if (session != null) {
      session.removeListener(sessionListener);
      close(session);
      session = null;
    }
    folder = null;
    opening = false;
    problem = "";
    selected = null;
    selectedKey = null;
    paths = List.of();
    waiting.clear();
    problems.clear();
  }

  private static void close(CatalogueSession session) {
    try {
      session.close();
    } catch (IOException e) {
      ILog.of(SamplesProject.class).warn("Could not close " + session.folder(), e);
    }
  }

  /** The reference data of the product, for looking at and copying; empty if they are missing. */
  public Optional<CatalogueFile> reference() {
    if (reference == null) {
      try {
        reference = ReferenceData.open(new CatalogueSet());
      } catch (IOException e) {
        ILog.of(SamplesProject.class).error("The reference data could not be read", e);
      }
    }
    return Optional.ofNullable(reference);
  }

  /** The open file in which an object lies, the reference data included. */
  public Optional<CatalogueFile> fileOf(EObject object) {
    if (object == null || object.eResource() == null) {
      return Optional.empty();
    }
    if (reference != null && object.eResource() == reference.resource()) {
      return Optional.of(reference);
    }
    return session().flatMap(open -> open.fileOf(object));
  }

  /** Does something as soon as the project that is being opened is open, or at once. */
  void whenOpen(Runnable action) {
    if (opening) {
      waiting.add(action);
    } else if (session != null) {
      action.run();
    }
  }

  /** Selects the root of a file, which is opened. */
  void selectFile(Path file) {
    try {
      select(session.file(file).catalogue());
    } catch (IOException e) {
      ILog.of(SamplesProject.class).warn("Could not open " + file, e);
    }
  }

  // ---------------------------------------------------------------- editing

  /**
   * Does an edit.
   *
   * @return what is wrong, a sentence; empty if it was done
   */
  public Optional<String> execute(Command command) {
    if (session == null) {
      return Optional.of("No project is open. Choose one above the tree.");
    }
    try {
      session.execute(command);
      return Optional.empty();
    } catch (IllegalStateException | IllegalArgumentException e) {
      return Optional.of(message(e));
    }
  }

  public boolean isDirty() {
    return session != null && session.isDirty();
  }

  /** The edit that can be undone next. */
  public Optional<Command> undoable() {
    return session()
        .filter(open -> open.commands().canUndo())
        .map(open -> open.commands().getUndoCommand());
  }

  /** The edit that can be done again. */
  public Optional<Command> redoable() {
    return session()
        .filter(open -> open.commands().canRedo())
        .map(open -> open.commands().getRedoCommand());
  }

  public void undo() {
    if (undoable().isPresent()) {
      session.commands().undo();
    }
  }

  public void redo() {
    if (redoable().isPresent()) {
      session.commands().redo();
    }
  }

  // ---------------------------------------------------------------- selection

  /** What is selected and still there. */
  public Optional<EObject> selected() {
    return Optional.ofNullable(selected).filter(object -> object.eResource() != null);
  }

  /** Selects an object of an open file, or nothing. */
  public void select(EObject object) {
    if (object == selected) {
      return;
    }
    selected = object;
    selectedKey =
        object instanceof Entity entity && session != null
            ? session.key(entity).orElse(null)
            : null;
    tell(Listener::selectionChanged);
  }

  /** Selects the entity of a key; its file is opened. */
  public void select(EntityKey key) {
    if (session == null) {
      return;
    }
    try {
      session.find(key).ifPresent(this::select);
    } catch (IOException e) {
      ILog.of(SamplesProject.class).warn("Could not open " + key.file(), e);
    }
  }

  /** After files were read again their objects are others. */
  private void selectAgain() {
    if (selected != null && selected.eResource() == null) {
      EntityKey key = selectedKey;
      selected = null;
      selectedKey = null;
      if (key != null && Files.exists(session.folder().resolve(key.file()))) {
        select(key);
      }
      if (selected == null) {
        tell(Listener::selectionChanged);
      }
    }
  }

  // ---------------------------------------------------------------- problems

  /** What is wrong in the open files, by file. */
  public Map<CatalogueFile, List<Problem>> problems() {
    return problems.byFile();
  }

  private void scheduleCheck() {
    display.timerExec(CHECK_MILLIS, check);
  }

  private void check() {
    if (session != null && problems.check(session.files())) {
      tell(Listener::problemsChanged);
    }
  }

  // ---------------------------------------------------------------- what the session tells

  private final class SessionListener implements CatalogueListener {
    @Override
    public void changed(CatalogueFile file) {
      problems.changed(file);
      // Several files of one command are told together.
      if (!telling) {
        telling = true;
        later(() -> {
          telling = false;
          if (session != null) {
            selectAgain();
            tell(Listener::contentChanged);
            scheduleCheck();
          }
        });
      }
    }

    @Override
    public void changedOutside(List<Path> files) {
      later(() -> reload(files));
    }

    @Override
    public void indexChanged() {
      later(() -> {
        if (session != null) {
          lookForFiles();
          tell(Listener::indexChanged);
        }
      });
    }
  }

  /** Reads files again that somebody else changed, unless there are changes of one's own. */
  private void reload(List<Path> files) {
    if (session == null) {
      return;
    }
    for (CatalogueFile file : new ArrayList<>(session.files())) {
      if (files.contains(file.path()) && !session.isDirty(file)) {
        try {
          session.reload(file);
        } catch (IOException e) {
          // It was deleted: the tree no longer has it.
          ILog.of(SamplesProject.class).info(file.path() + " is gone or cannot be read", e);
        }
      }
    }
    lookForFiles();
    selectAgain();
    tell(Listener::contentChanged);
    tell(Listener::indexChanged);
    scheduleCheck();
  }
}
