package org.photonbench.ui.technique;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.ui.RecordingSelection;
import org.photonbench.ui.Registries;

/** The sessions of the windows. For the user interface thread. */
public final class TechniqueSessions {
  private static final Map<IWorkbenchWindow, TechniqueSessions> WINDOWS = new HashMap<>();

  private final IWorkbenchWindow window;
  private final Map<String, TechniqueSession<?>> sessions = new HashMap<>();

  private TechniqueSessions(IWorkbenchWindow window) {
    this.window = window;
    window.getSelectionService().addPostSelectionListener((part, selection) -> follow(selection));
    window.getPartService().addPartListener(new EditorListener());
    PlatformUI.getWorkbench().addWindowListener(new CloseListener());
  }

  /**
   * The session of an analysis in a window, made when it is first asked for.
   *
   * @return empty if there is no such analysis of photons
   */
  public static Optional<TechniqueSession<?>> get(IWorkbenchWindow window, String analysisId) {
    TechniqueSessions ofWindow = WINDOWS.computeIfAbsent(window, TechniqueSessions::new);
    TechniqueSession<?> known = ofWindow.sessions.get(analysisId);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Analysis<?>> analysis = Registries.analyses().find(analysisId);
    if (analysis.isPresent() && analysis.get() instanceof PhotonAnalysis<?> photons) {
      TechniqueSession<?> session = ofWindow.make(analysisId, photons);
      ofWindow.sessions.put(analysisId, session);
      ofWindow.current().ifPresent(recording -> session.follow(recording.path()));
      return Optional.of(session);
    }
    return Optional.empty();
  }

  private <S extends Record> TechniqueSession<S> make(
      String analysisId, PhotonAnalysis<S> analysis) {
    Technique technique =
        Techniques.find(analysisId)
            .orElseGet(() -> new Technique(analysisId, analysisId, "", "", ""));
    return new TechniqueSession<>(window.getShell().getDisplay(), technique, analysis);
  }

  /** What is selected or open when a session begins. */
  private Optional<RecordingSelection> current() {
    Optional<RecordingSelection> selected =
        RecordingSelection.of(window.getSelectionService().getSelection());
    if (selected.isPresent() || window.getActivePage() == null) {
      return selected;
    }
    return of(window.getActivePage().getActiveEditor());
  }

  private static Optional<RecordingSelection> of(IEditorPart editor) {
    return Optional.ofNullable(editor)
        .map(e -> e.getSite().getSelectionProvider())
        .flatMap(provider -> RecordingSelection.of(provider.getSelection()));
  }

  private void follow(ISelection selection) {
    RecordingSelection.of(selection)
        .ifPresent(recording -> sessions.values().forEach(s -> s.follow(recording.path())));
  }

  /** An editor that comes to the front is as good as a selection. */
  private final class EditorListener implements IPartListener {
    @Override
    public void partActivated(IWorkbenchPart part) {
      if (part instanceof IEditorPart editor) {
        of(editor)
            .ifPresent(recording -> sessions.values().forEach(s -> s.follow(recording.path())));
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
