package org.photonbench.ui.catalogue;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.photonbench.ui.catalogue.register.ResultLinks;
import org.photonbench.ui.technique.TechniqueIds;

/**
 * A view of the samples. All of them save the same, undo the same edits, and show the same page of
 * help.
 */
abstract class SamplesPart extends ViewPart implements ISaveablePart, ISaveablesSource {
  private final SamplesProject.Listener listener = new ProjectListener();
  private final Action undo = new UndoAction();
  private final Action redo = new RedoAction();
  private boolean wasDirty;

  @Override
  public final void createPartControl(Composite parent) {
    createContents(parent);
    IActionBars bars = getViewSite().getActionBars();
    bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
    bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    handle(TechniqueIds.HELP, this::help);
    handle(IWorkbenchCommandConstants.HELP_DYNAMIC_HELP, this::help);
    IContextService contexts = getSite().getService(IContextService.class);
    contexts.activateContext(SamplesIds.CONTEXT);
    // Its keys for help and export have the same meaning here.
    contexts.activateContext(TechniqueIds.CONTEXT);
    project().addListener(listener);
    SamplesOpening.openIfNone(getSite().getPage());
    ResultLinks.followSaved();
    // The workbench asks a new part itself.
    wasDirty = isDirty();
    updateActions();
    projectChanged();
  }

  /** Makes the widgets. */
  protected abstract void createContents(Composite parent);

  protected static SamplesProject project() {
    return SamplesProject.get();
  }

  /** Another project is there, or none. */
  protected void projectChanged() {
    contentChanged();
  }

  /** Files changed, or whether they must be saved. */
  protected void contentChanged() {
    // Not every view shows it.
  }

  /** Filters may find something else. */
  protected void indexChanged() {
    // Not every view shows it.
  }

  /** Something else is selected. */
  protected void selectionChanged() {
    // Not every view shows it.
  }

  /** Problems were found or solved. */
  protected void problemsChanged() {
    // Not every view shows it.
  }

  /** Takes back what is typed and not yet an edit; false if there is nothing of the kind. */
  protected boolean undoTyping() {
    return false;
  }

  /** Makes an edit of what is typed. */
  protected void commitTyping() {
    // Not every view has fields.
  }

  /** Gives a command its meaning while this view is active. */
  protected final void handle(String commandId, Runnable action) {
    getSite()
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

  protected final void help() {
    SamplesHelp.open(getSite().getShell());
  }

  /** Shows what the pointer is at. */
  protected final void showReadout(String text) {
    getViewSite().getActionBars().getStatusLineManager().setMessage(text);
  }

  // ---------------------------------------------------------------- undo

  private final class UndoAction extends Action {
    UndoAction() {
      super("&Undo");
      setActionDefinitionId(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    @Override
    public void run() {
      if (!undoTyping()) {
        project().undo();
      }
    }
  }

  private final class RedoAction extends Action {
    RedoAction() {
      super("&Redo");
      setActionDefinitionId(IWorkbenchCommandConstants.EDIT_REDO);
    }

    @Override
    public void run() {
      project().redo();
    }
  }

  /** Names what would be undone. */
  private void updateActions() {
    undo.setText(label("&Undo", project().undoable()));
    redo.setText(label("&Redo", project().redoable()));
    redo.setEnabled(project().redoable().isPresent());
  }

  private static String label(String verb, Optional<Command> command) {
    return command.map(found -> verb + " " + lower(found.getLabel())).orElse(verb);
  }

  private static String lower(String label) {
    return label.isEmpty() ? "" : Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  // ---------------------------------------------------------------- saving

  @Override
  public final Saveable[] getSaveables() {
    return new Saveable[] {SamplesSaveable.INSTANCE};
  }

  @Override
  public final Saveable[] getActiveSaveables() {
    return getSaveables();
  }

  @Override
  public final void doSave(IProgressMonitor monitor) {
    commitTyping();
    SamplesSaving.save(getSite().getShell());
  }

  @Override
  public final void doSaveAs() {
    throw new UnsupportedOperationException("a project has its place");
  }

  /** Whether the view edits files, so that it shows what must be saved. */
  protected boolean edits() {
    return true;
  }

  @Override
  public final boolean isDirty() {
    return edits() && project().isDirty();
  }

  @Override
  public final boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public final boolean isSaveOnCloseNeeded() {
    return isDirty();
  }

  private void updateDirty() {
    if (wasDirty != isDirty()) {
      wasDirty = isDirty();
      firePropertyChange(PROP_DIRTY);
      getSite()
          .getService(ISaveablesLifecycleListener.class)
          .handleLifecycleEvent(
              new SaveablesLifecycleEvent(
                  this, SaveablesLifecycleEvent.DIRTY_CHANGED, getSaveables(), false));
    }
  }

  @Override
  public void dispose() {
    project().removeListener(listener);
    super.dispose();
  }

  private final class ProjectListener implements SamplesProject.Listener {
    @Override
    public void projectChanged() {
      updateActions();
      updateDirty();
      SamplesPart.this.projectChanged();
    }

    @Override
    public void contentChanged() {
      updateActions();
      updateDirty();
      SamplesPart.this.contentChanged();
    }

    @Override
    public void indexChanged() {
      SamplesPart.this.indexChanged();
    }

    @Override
    public void selectionChanged() {
      SamplesPart.this.selectionChanged();
    }

    @Override
    public void problemsChanged() {
      SamplesPart.this.problemsChanged();
    }
  }
}
