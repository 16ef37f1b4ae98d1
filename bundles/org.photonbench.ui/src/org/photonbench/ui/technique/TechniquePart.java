package org.photonbench.ui.technique;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.ui.Images;
import org.photonbench.ui.technique.SessionListener.Aspect;

/**
 * A view of a technique. Its secondary id is the identifier of the analysis, unless it is made for
 * one analysis.
 */
public abstract class TechniquePart extends ViewPart {
  public static final String FIGURE = "org.photonbench.ui.technique.figure";
  public static final String SETTINGS = "org.photonbench.ui.technique.settings";
  public static final String QUANTITIES = "org.photonbench.ui.technique.quantities";
  public static final String MESSAGES = "org.photonbench.ui.technique.messages";

  private final SessionListener listener = this::changed;
  private final IPartListener2 visibility = new Visibility();
  private TechniqueSession<?> session;
  private IHandlerActivation cancelHandler;

  @Override
  public final void createPartControl(Composite parent) {
    boolean generic = getViewSite().getSecondaryId() == null && ownAnalysis().isEmpty();
    if (generic && analysisId().isPresent()) {
      // Window > Show View knows no secondary ids: the view of the technique takes its place.
      String id = analysisId().get();
      parent.getDisplay().asyncExec(() -> giveWayTo(id));
      return;
    }
    Optional<TechniqueSession<?>> found =
        analysisId().flatMap(id -> TechniqueSessions.get(getSite().getWorkbenchWindow(), id));
    if (found.isEmpty()) {
      sayNothingToShow(parent);
      return;
    }
    session = found.get();
    setTitleToolTip(session.technique().name() + " " + getPartName());
    parent.setLayout(new FillLayout());
    createContents(parent);
    session.addListener(listener);
    for (Aspect aspect : Aspect.values()) {
      changed(aspect);
    }
    getSite().getService(IContextService.class).activateContext(TechniqueIds.CONTEXT);
    handle(TechniqueIds.CHOOSE, this::chooseInput);
    handle(TechniqueIds.RUN, session::run);
    handle(TechniqueIds.PIN, () -> session.setPinned(!session.isPinned()));
    handle(TechniqueIds.SAVE, () -> ResultSaving.save(getSite().getShell(), session));
    handle(TechniqueIds.HELP, this::help);
    handle(IWorkbenchCommandConstants.HELP_DYNAMIC_HELP, this::help);
    getSite().getPage().addPartListener(visibility);
    session.setViewed(this, getSite().getPage().isPartVisible(this));
  }

  private void giveWayTo(String id) {
    IWorkbenchPage page = getSite().getPage();
    page.hideView(this);
    try {
      page.showView(getSite().getId(), id, IWorkbenchPage.VIEW_ACTIVATE);
    } catch (PartInitException e) {
      ILog.of(TechniquePart.class).error("Could not show " + getSite().getId() + ":" + id, e);
    }
  }

  /** The analysis that the view is made for; empty: that of its secondary id. */
  protected Optional<String> ownAnalysis() {
    return Optional.empty();
  }

  private Optional<String> analysisId() {
    if (ownAnalysis().isPresent()) {
      return ownAnalysis();
    }
    String secondary = getViewSite().getSecondaryId();
    if (secondary != null) {
      return Optional.of(secondary);
    }
    return Techniques.ofActivePerspective(getSite().getWorkbenchWindow())
        .or(() -> Techniques.all().stream().findFirst())
        .map(Technique::analysisId);
  }

  private void sayNothingToShow(Composite parent) {
    parent.setLayout(new GridLayout());
    Label label = new Label(parent, SWT.WRAP);
    label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
    label.setText(
        analysisId()
            .map(id ->
                "The analysis '"
                    + id
                    + "' is not installed. Help > Plugin Health shows what is missing.")
            .orElse("No analysis is installed. Help > Plugin Health shows what is missing."));
  }

  /** Asks for another input, a folder where the analysis takes one. */
  protected final void chooseInput() {
    boolean folder = false;
    if (session.analysis() instanceof FileAnalysis<?> files && files.takesFolders()) {
      int chosen =
          MessageDialog.open(
              MessageDialog.QUESTION,
              getSite().getShell(),
              session.technique().name() + ": Choose Input",
              "The analysis reads a " + files.inputName() + ".",
              SWT.NONE,
              "Choose &Folder\u2026",
              "Choose F&ile\u2026",
              IDialogConstants.CANCEL_LABEL);
      if (chosen != 0 && chosen != 1) {
        return;
      }
      folder = chosen == 0;
    }
    String start =
        session.input().map(path -> path.toAbsolutePath().getParent().toString()).orElse(null);
    String chosen;
    if (folder) {
      DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.OPEN);
      dialog.setText(session.technique().name() + ": choose a folder");
      dialog.setFilterPath(start);
      chosen = dialog.open();
    } else {
      FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
      dialog.setText(session.technique().name() + ": choose a file");
      dialog.setFilterPath(start);
      chosen = dialog.open();
    }
    if (chosen != null) {
      session.setInput(Path.of(chosen));
    }
  }

  /** The session; null if the analysis is not installed. */
  protected final TechniqueSession<?> session() {
    return session;
  }

  /** Makes the widgets; the session is there. */
  protected abstract void createContents(Composite parent);

  /** Shows what changed. */
  protected void changed(Aspect aspect) {
    if (aspect == Aspect.STATE) {
      boolean running = session.state() != TechniqueSession.State.IDLE;
      IHandlerService handlers = getSite().getService(IHandlerService.class);
      // While nothing runs, Esc keeps its usual meaning.
      if (running && cancelHandler == null) {
        cancelHandler = handle(TechniqueIds.CANCEL, session::cancel);
      } else if (!running && cancelHandler != null) {
        handlers.deactivateHandler(cancelHandler);
        cancelHandler = null;
      }
    }
  }

  /** Gives a command its meaning while this view is active. */
  protected final IHandlerActivation handle(String commandId, Runnable action) {
    return getSite()
        .getService(IHandlerService.class)
        .activateHandler(
            commandId,
            new AbstractHandler() {
              @Override
              public Object execute(ExecutionEvent event) {
                action.run();
                return null;
              }
            });
  }

  /** Follows a link of a text: its target is the id of a command. */
  protected final void follow(String commandId) {
    Commands.execute(getSite(), commandId);
  }

  /** Shows what the pointer is at. The status line belongs to the active part, whichever it is. */
  protected final void showReadout(String text) {
    IWorkbenchPart active = getSite().getPage().getActivePart();
    IWorkbenchPartSite site = active == null ? getSite() : active.getSite();
    IActionBars bars =
        switch (site) {
          case IViewSite view -> view.getActionBars();
          case IEditorSite editor -> editor.getActionBars();
          default -> getViewSite().getActionBars();
        };
    bars.getStatusLineManager().setMessage(text);
  }

  /** What stands in place of a figure while there is no result; its links are commands. */
  protected final String emptyText() {
    if (!session.problem().isEmpty()) {
      return escaped(session.problem())
          + "\n\n<a href=\""
          + TechniqueIds.RUN
          + "\">Run again</a>   <a href=\""
          + TechniqueIds.CHOOSE
          + "\">Choose another input</a>";
    }
    if (session.input().isEmpty()) {
      String text = session.technique().emptyText();
      return text.contains(TechniqueIds.CHOOSE)
          ? text
          : text + "\n\n<a href=\"" + TechniqueIds.CHOOSE + "\">Choose the input\u2026</a>";
    }
    return session.isStopped() ? "<a href=\"" + TechniqueIds.RUN + "\">Run the analysis</a>" : "";
  }

  /** Text for a label or link, where an ampersand has a meaning of its own. */
  protected static String escaped(String text) {
    return text.replace("&", "&&");
  }

  protected final void help() {
    TechniqueHelp.open(getSite().getShell(), session);
  }

  /** A button for the toolbar of a view. */
  protected static Action action(String label, String icon, Runnable action) {
    Action made =
        new Action(label) {
          @Override
          public void run() {
            action.run();
          }
        };
    made.setToolTipText(label);
    made.setImageDescriptor(Images.descriptor(icon));
    return made;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == TechniqueSession.class && session != null
        ? adapter.cast(session)
        : super.getAdapter(adapter);
  }

  @Override
  public void dispose() {
    if (session != null) {
      getSite().getPage().removePartListener(visibility);
      session.removeListener(listener);
      session.setViewed(this, false);
    }
    super.dispose();
  }

  /** Tells the session whether anyone looks. */
  private final class Visibility implements IPartListener2 {
    @Override
    public void partVisible(IWorkbenchPartReference part) {
      if (part.getPart(false) == TechniquePart.this) {
        session.setViewed(TechniquePart.this, true);
      }
    }

    @Override
    public void partHidden(IWorkbenchPartReference part) {
      if (part.getPart(false) == TechniquePart.this) {
        session.setViewed(TechniquePart.this, false);
      }
    }
  }
}
