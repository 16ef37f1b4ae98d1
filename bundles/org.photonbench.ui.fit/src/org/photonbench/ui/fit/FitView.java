package org.photonbench.ui.fit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.photonbench.analysis.fit.figure.FigureFit;
import org.photonbench.analysis.fit.figure.FigureResponse;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Layer;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.photon.io.Recordings;
import org.photonbench.ui.Registries;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniqueSession;

/** The fit panel: follows the figure of the active part, see {@link FitPresenter}. */
public final class FitView extends ViewPart
    implements FitOverlay.Host, FitJobs.Listener, PlotFollower.Host, FitButtons.Actions {
  private FitPresenter presenter;
  private FitOverlay overlay;
  private PlotFollower follower;
  private BackgroundJobs background;
  private boolean runWhenGuessed;
  private FitJobs jobs;
  private FitOutcome kept;
  private String problem = "";

  private FitChoices choices;
  private ParameterTable table;
  private FitPages pages;
  private FitButtons buttons;
  private Text state;
  private final StackLayout stack = new StackLayout();
  private Composite pageStack;
  private FitEmptyPage empty;
  private Composite page;
  private IHandlerActivation cancelHandler;

  // ------------------------------------------------------------------ widgets

  @Override
  public void createPartControl(Composite parent) {
    jobs = new FitJobs(parent.getDisplay(), this);
    background = new BackgroundJobs(parent.getDisplay());
    presenter = new FitPresenter(ModelLibrary.load().all(), background, this::guessed);
    overlay = new FitOverlay(presenter, this);
    follower = new PlotFollower(this, overlay, this);
    pageStack = new Composite(parent, SWT.NONE);
    pageStack.setLayout(stack);
    empty = new FitEmptyPage(pageStack, getSite());
    page = new Composite(pageStack, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginHeight = 4;
    layout.marginWidth = 6;
    layout.verticalSpacing = 4;
    page.setLayout(layout);
    createTabs(page);
    buttons = new FitButtons(page, this);
    state = WidgetId.mark(new Text(page, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY), FitIds.STATE);
    GridData stateData = new GridData(SWT.FILL, SWT.CENTER, true, false);
    stateData.heightHint = 2 * state.getLineHeight();
    stateData.widthHint = 200;
    state.setLayoutData(stateData);
    handle(FitIds.RUN, this::run);
    getSite().getService(IContextService.class).activateContext(FitIds.CONTEXT);
    follower.start();
    refresh();
  }

  private void createTabs(Composite parent) {
    CTabFolder tabs = WidgetId.mark(new CTabFolder(parent, SWT.BORDER | SWT.FLAT), FitIds.TABS);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = 120;
    tabs.setLayoutData(data);
    CTabItem item = new CTabItem(tabs, SWT.NONE);
    item.setText("Parameters");
    // The other pages have the whole height: a low plot of residuals shows nothing.
    Composite parameters = new Composite(tabs, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginHeight = 2;
    layout.marginWidth = 2;
    layout.verticalSpacing = 4;
    parameters.setLayout(layout);
    choices =
        new FitChoices(parameters, presenter, this::changed, this::refused, this::chooseResponse);
    table =
        new ParameterTable(
            parameters,
            presenter,
            wrong -> {
              presenter.edited();
              changed(wrong.orElse(""));
            },
            () -> follower.plot().ifPresent(FigurePlot::redrawOverlay));
    table.viewer().getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    item.setControl(parameters);
    pages = new FitPages(tabs);
    tabs.setSelection(0);
  }

  private IHandlerActivation handle(String command, Runnable action) {
    return getSite()
        .getService(IHandlerService.class)
        .activateHandler(
            command,
            new AbstractHandler() {
              @Override
              public Object execute(ExecutionEvent event) {
                action.run();
                return null;
              }
            });
  }

  // ------------------------------------------------------------------ the figure that is followed

  /** Takes a figure of a part. */
  void follow(IWorkbenchPart part, FigurePlot found) {
    follower.follow(part, found);
  }

  @Override
  public void figureChanged() {
    List<Curve> curves =
        follower.session().flatMap(TechniqueSession::result).map(Result::curves).orElse(List.of());
    presenter.show(follower.plot().flatMap(FigurePlot::givenFigure).orElse(null), curves);
    changed("");
  }

  @Override
  public void viewChanged() {
    if (!page.isDisposed() && presenter.outcome().isPresent()) {
      follower.plot().ifPresent(p -> pages.showResiduals(presenter.outcome(), p.view()));
    }
  }

  // ------------------------------------------------------------------ what is shown

  /** Something of the presenter changed. */
  private void changed(String newProblem) {
    problem = newProblem;
    refresh();
  }

  /** Nothing was changed, because of this. */
  private void refused(String newProblem) {
    problem = newProblem;
    showState();
  }

  private void refresh() {
    if (page == null || page.isDisposed() || state == null) {
      return;
    }
    Optional<FigurePlot> plot = follower.plot();
    choices.refresh();
    table.fill();
    pages.show(presenter, plot.flatMap(FigurePlot::view));
    overlay.update(() -> follower.plot().ifPresent(FigurePlot::redrawOverlay));
    showPage();
    plot.ifPresent(p -> {
      boolean draft = presenter.outcome().isPresent() && presenter.outcome().get() != kept;
      List<Layer> layers = draft ? presenter.fitLayers() : List.of();
      if (!layers.equals(p.addedLayers())) {
        p.setAddedLayers(layers);
      }
      p.redrawOverlay();
    });
    showState();
  }

  private void showPage() {
    boolean any = !presenter.data().isEmpty();
    empty.setReason(follower.plot().isEmpty() || presenter.figure().isEmpty());
    Control top = any ? page : empty.control();
    if (stack.topControl != top) {
      stack.topControl = top;
      pageStack.layout();
    }
  }

  private FitStatus status() {
    return new FitStatus(presenter, kept, follower.session());
  }

  private void showState() {
    boolean running = jobs.running();
    buttons.show(
        presenter.model().isPresent(), running, running ? "A fit runs." : status().notKept());
    if (!running) {
      setState(status().text(problem));
    }
    IHandlerService handlers = getSite().getService(IHandlerService.class);
    // While nothing runs, Esc keeps its usual meaning.
    if (running && cancelHandler == null) {
      cancelHandler = handle(TechniqueIds.CANCEL, jobs::cancel);
    } else if (!running && cancelHandler != null) {
      handlers.deactivateHandler(cancelHandler);
      cancelHandler = null;
    }
  }

  private void setState(String text) {
    if (!state.getText().equals(text)) {
      state.setText(text);
      state.setToolTipText(text);
    }
  }

  // ------------------------------------------------------------------ what the user does

  @Override
  public void guess() {
    presenter.guess();
    changed("");
  }

  @Override
  public void run() {
    if (jobs.running()) {
      return;
    }
    Optional<String> obstacle = presenter.obstacle();
    if (obstacle.isPresent()) {
      changed(obstacle.get());
      return;
    }
    problem = "";
    if (presenter.guessing()) {
      runWhenGuessed = true;
      return;
    }
    FigureFit task = presenter.task();
    jobs.run(List.of(new FitJobs.Planned(task.fit(), () -> task)));
    showState();
  }

  /** Start values that were guessed have arrived, or come no more. */
  private void guessed() {
    if (page.isDisposed()) {
      return;
    }
    boolean runNow = runWhenGuessed;
    runWhenGuessed = false;
    changed("");
    if (runNow) {
      run();
    }
  }

  private void chooseResponse() {
    ResponseDialog dialog =
        new ResponseDialog(
            getSite().getShell(), presenter.response().map(FigureResponse::reference));
    int closed = dialog.open();
    if (closed == ResponseDialog.NONE) {
      changed(presenter.setResponse(null).orElse(""));
    } else if (closed == Window.OK) {
      setState("Reading the instrument response\u2026");
      ResponseDialog.Answer answer = dialog.answer();
      Recordings recordings = Registries.recordings();
      background.run(
          Background.Kind.RESPONSE, () -> ReadResponse.of(answer, recordings), this::responseRead);
    }
  }

  private void responseRead(ReadResponse read) {
    if (!page.isDisposed()) {
      changed(read.give(presenter));
    }
  }

  @Override
  public void cancel() {
    jobs.cancel();
  }

  @Override
  public void compare() {
    List<ModelFit> models = presenter.models();
    ListSelectionDialog dialog =
        ListSelectionDialog.of(models)
            .title("Compare Models")
            .message("Models to fit to the same data, from guessed start values:")
            .contentProvider(ArrayContentProvider.getInstance())
            .labelProvider(LabelProvider.createTextProvider(m -> ((ModelFit) m).label()))
            .preselect(presenter.model().stream().toArray())
            .create(getSite().getShell());
    if (dialog.open() != Window.OK) {
      return;
    }
    List<FitJobs.Planned> tasks = new ArrayList<>();
    for (Object chosen : dialog.getResult()) {
      ModelFit model = (ModelFit) chosen;
      tasks.add(new FitJobs.Planned(model, presenter.later(model)));
    }
    if (!tasks.isEmpty()) {
      problem = "";
      jobs.run(tasks);
      showState();
    }
  }

  @Override
  public void keep() {
    FitOutcome outcome = presenter.outcome().orElse(null);
    TechniqueSession<?> session = follower.session().orElse(null);
    if (outcome != null && session != null) {
      kept = outcome;
      session.keep(KeptFit.part(outcome, Instant.now()));
      changed("");
    }
  }

  @Override
  public void copy() {
    Clipboard clipboard = new Clipboard(page.getDisplay());
    try {
      clipboard.setContents(
          new Object[] {table.copy()}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  @Override
  public Optional<ParameterRow> handled() {
    return presenter.model().flatMap(m -> table.handled());
  }

  @Override
  public void rangeDragged(double newFrom, double newTo) {
    changed(presenter.setRange(Math.min(newFrom, newTo), Math.max(newFrom, newTo)).orElse(""));
  }

  @Override
  public void curveDragged(ParameterRow row, double x, double y) {
    presenter.dragTo(row, x, y);
    changed("");
  }

  // ------------------------------------------------------------------ the job

  @Override
  public void progress(String text) {
    if (!page.isDisposed()) {
      setState(text);
    }
  }

  @Override
  public void fitted(FitOutcome outcome) {
    presenter.take(outcome);
    refresh();
  }

  @Override
  public void ended(String newProblem) {
    changed(newProblem);
  }

  @Override
  public void setFocus() {
    if (presenter.data().isEmpty()) {
      empty.control().setFocus();
    } else {
      choices.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (jobs != null) {
      jobs.cancel();
      background.dispose();
    }
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }
}
