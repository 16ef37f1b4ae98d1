package org.photonbench.ui.technique;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.run.AnalysisRunner;
import org.photonbench.ui.InputSelection;
import org.photonbench.ui.Registries;
import org.photonbench.ui.recording.ExcludedRanges;

/** The sessions of the windows. For the user interface thread. */
public final class TechniqueSessions {
  private static final Map<IWorkbenchWindow, TechniqueSessions> WINDOWS = new HashMap<>();

  private final IWorkbenchWindow window;
  private final Map<String, TechniqueSession<?>> sessions = new HashMap<>();
  private final Consumer<Path> exclusions = this::exclusionsChanged;

  private TechniqueSessions(IWorkbenchWindow window) {
    this.window = window;
    window.getSelectionService().addPostSelectionListener((part, selection) -> follow(selection));
    window.getPartService().addPartListener(new EditorListener());
    PlatformUI.getWorkbench().addWindowListener(new CloseListener());
    ExcludedRanges.addListener(exclusions);
  }

  private void exclusionsChanged(Path recording) {
    sessions.values().forEach(session -> session.exclusionsChanged(recording));
  }

  /**
   * The session of an analysis in a window, made when it is first asked for.
   *
   * @return empty if there is no such analysis that reads files
   */
  public static Optional<TechniqueSession<?>> get(IWorkbenchWindow window, String analysisId) {
    TechniqueSessions ofWindow = WINDOWS.computeIfAbsent(window, TechniqueSessions::new);
    TechniqueSession<?> known = ofWindow.sessions.get(analysisId);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Analysis<?>> analysis = Registries.analyses().find(analysisId);
    if (analysis.isPresent() && AnalysisRunner.runs(analysis.get())) {
      TechniqueSession<?> session = ofWindow.make(analysisId, analysis.get());
      ofWindow.sessions.put(analysisId, session);
      ofWindow.current().ifPresent(session::follow);
      return Optional.of(session);
    }
    return Optional.empty();
  }

  /** The session of an analysis in a window, if it has been asked for. */
  static Optional<TechniqueSession<?>> find(IWorkbenchWindow window, String analysisId) {
    return Optional.ofNullable(WINDOWS.get(window)).map(of -> of.sessions.get(analysisId));
  }

  private <S extends Record> TechniqueSession<S> make(String analysisId, Analysis<S> analysis) {
    Technique technique =
        Techniques.find(analysisId)
            .orElseGet(() -> new Technique(analysisId, analysisId, "", "", "", List.of()));
    return new TechniqueSession<>(window.getShell().getDisplay(), technique, analysis);
  }

  /** What is selected or open when a session begins. */
  private Optional<InputSelection> current() {
    Optional<InputSelection> selected =
        InputSelection.of(window.getSelectionService().getSelection());
    if (selected.isPresent() || window.getActivePage() == null) {
      return selected;
    }
    return InputSelection.of(window.getActivePage().getActiveEditor());
  }

  private void follow(ISelection selection) {
    InputSelection.of(selection).ifPresent(this::follow);
  }

  private void follow(InputSelection selected) {
    sessions.values().forEach(session -> session.follow(selected));
  }

  /** An editor that comes to the front is as good as a selection. */
  private final class EditorListener implements IPartListener {
    @Override
    public void partActivated(IWorkbenchPart part) {
      if (part instanceof IEditorPart editor) {
        InputSelection.of(editor).ifPresent(TechniqueSessions.this::follow);
      }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
      // Activation follows if the user meant it.
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
      // The input stays.
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
      // The input stays.
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
      // Activation follows if the user meant it.
    }
  }

  private final class CloseListener implements IWindowListener {
    @Override
    public void windowClosed(IWorkbenchWindow closed) {
      if (closed == window) {
        PlatformUI.getWorkbench().removeWindowListener(this);
        ExcludedRanges.removeListener(exclusions);
        sessions.values().forEach(TechniqueSession::dispose);
        WINDOWS.remove(window);
      }
    }

    @Override
    public void windowActivated(IWorkbenchWindow activated) {
      // Nothing depends on it.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow deactivated) {
      // Nothing depends on it.
    }

    @Override
    public void windowOpened(IWorkbenchWindow opened) {
      // Sessions are made when they are asked for.
    }
  }
}
