package org.photonbench.ui.fit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
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
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureFit;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.PlotOverlay;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniqueSession;

/** The fit panel: follows the figure of the active part, see {@link FitPresenter}. */
public final class FitView extends ViewPart implements FitOverlay.Host, FitJobs.Listener {
  private static final int NUMBER_WIDTH = 52;
  private static final int FILTER_WIDTH = 80;

  private FitPresenter presenter;
  private FitOverlay overlay;
  private BackgroundJobs background;
  private boolean runWhenGuessed;
  private final IPartListener2 follower = new Follower();
  private final Runnable figureChanged = this::figureChanged;
  private final Runnable viewChanged = this::viewChanged;
  private final Listener plotDisposed = event -> detach();

  private FitJobs jobs;
  private FigurePlot plot;
  private TechniqueSession<?> session;
  private List<ModelFit> listed = List.of();
  private FitOutcome kept;
  private String problem = "";

  private Combo dataChoice;
  private Text from;
  private Text to;
  private Label rangeUnit;
  private Text filter;
  private Combo modelChoice;
  private ParameterTable table;
  private FitPages pages;
  private Button guess;
  private Button fit;
  private Button cancel;
  private Button compare;
  private Button keep;
  private Button copy;
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
    createButtons(page);
    state = WidgetId.mark(new Text(page, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY), FitIds.STATE);
    GridData stateData = new GridData(SWT.FILL, SWT.CENTER, true, false);
    stateData.heightHint = 2 * state.getLineHeight();
    stateData.widthHint = 200;
    state.setLayoutData(stateData);
    handle(FitIds.RUN, this::run);
    getSite().getService(IContextService.class).activateContext(FitIds.CONTEXT);
    getSite().getPage().addPartListener(follower);
    followSomething();
    refresh();
  }

  private void createChoices(Composite parent) {
    Composite grid = new Composite(parent, SWT.NONE);
    grid.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout layout = new GridLayout(8, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 4;
    grid.setLayout(layout);
    label(grid, "Data");
    dataChoice = combo(grid, FitIds.DATA, 1);
    dataChoice.addListener(
        SWT.Selection,
        event -> {
          presenter.select(presenter.candidates().get(dataChoice.getSelectionIndex()));
          changed("");
        });
    label(grid, "from");
    from = number(grid, FitIds.FROM);
    label(grid, "to");
    to = number(grid, FitIds.TO);
    rangeUnit = label(grid, "");
    Button whole = button(grid, FitIds.WHOLE, "All", this::wholeRange);
    whole.setToolTipText("Fit all data of the figure");
    label(grid, "Model");
    modelChoice = combo(grid, FitIds.MODEL, 5);
    modelChoice.addListener(
        SWT.Selection,
        event -> {
          presenter.select(listed.get(modelChoice.getSelectionIndex()));
          changed("");
        });
    filter = WidgetId.mark(new Text(grid, SWT.SEARCH | SWT.ICON_CANCEL), FitIds.FILTER);
    filter.setMessage("Filter");
    filter.setToolTipText("Show only models with these words in name or formula");
    GridData filterData = new GridData(SWT.FILL, SWT.CENTER, false, false, 2, 1);
    filterData.widthHint = FILTER_WIDTH;
    filter.setLayoutData(filterData);
    filter.addListener(SWT.Modify, event -> fillModels());
  }

  private static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    return label;
  }

  private static Combo combo(Composite parent, String id, int columns) {
    Combo combo = WidgetId.mark(new Combo(parent, SWT.READ_ONLY), id);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    data.widthHint = 80;
    data.minimumWidth = 84;
    combo.setLayoutData(data);
    return combo;
  }

  private Text number(Composite parent, String id) {
    Text text = WidgetId.mark(new Text(parent, SWT.BORDER | SWT.RIGHT), id);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
    data.widthHint = NUMBER_WIDTH;
    text.setLayoutData(data);
    text.addListener(SWT.DefaultSelection, event -> rangeTyped());
    text.addListener(SWT.FocusOut, event -> rangeTyped());
    return text;
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
    createChoices(parameters);
    table =
        new ParameterTable(
            parameters,
            presenter,
            wrong -> {
              presenter.edited();
              changed(wrong.orElse(""));
            },
            () -> {
              if (plot != null) {
                plot.redrawOverlay();
              }
            });
    table.viewer().getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    item.setControl(parameters);
    pages = new FitPages(tabs);
    tabs.setSelection(0);
  }

  private void createButtons(Composite parent) {
    Composite bar = new Composite(parent, SWT.NONE);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    RowLayout layout = new RowLayout();
    layout.marginLeft = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.center = true;
    bar.setLayout(layout);
    guess = button(bar, FitIds.GUESS, "Guess", this::guessAgain);
    guess.setToolTipText("Guess start values from the data");
    fit = button(bar, FitIds.FIT, "Fit", this::run);
    fit.setToolTipText("Fit (Ctrl+Enter)");
    cancel = button(bar, FitIds.CANCEL, "Cancel", jobs::cancel);
    cancel.setToolTipText("Cancel the fit (Esc)");
    compare = button(bar, FitIds.COMPARE, "Compare…", this::compareModels);
    compare.setToolTipText("Fit other models to the same data");
    keep = button(bar, FitIds.KEEP, "Keep", this::keep);
    keep.setToolTipText("Make the fit a part of the result");
    copy = button(bar, FitIds.COPY, "Copy Table", this::copyTable);
  }

  private static Button button(Composite parent, String id, String text, Runnable action) {
    Button button = WidgetId.mark(new Button(parent, SWT.PUSH), id);
    button.setText(text);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
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

  private final class Follower implements IPartListener2 {
    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      IWorkbenchPart part = reference.getPart(false);
      if (part == FitView.this) {
        // A view is one in all perspectives, and its figure may be in another.
        followSomething();
      } else if (part != null) {
        follow(part);
      }
    }
  }

  /** Takes the figure of a part that becomes active, if it is to be fitted without being asked. */
  private void follow(IWorkbenchPart part) {
    if (plot != null && !plot.isDisposed() && PlotFinder.isIn(part, plot)) {
      return;
    }
    // Parts that show several plots beside other things do not take the place of a technique's.
    boolean taken = session != null;
    (taken ? PlotFinder.named(part) : PlotFinder.find(part)).ifPresent(p -> follow(part, p));
  }

  /** Takes a figure of a part. */
  void follow(IWorkbenchPart part, FigurePlot found) {
    if (found == plot || found.isDisposed()) {
      return;
    }
    detach();
    plot = found;
    session = Adapters.adapt(part, TechniqueSession.class);
    plot.addFigureListener(figureChanged);
    plot.addViewListener(viewChanged);
    plot.addListener(SWT.Dispose, plotDisposed);
    plot.setOverlay(overlay);
    figureChanged();
  }

  /** Takes what is in sight if nothing is followed that is. */
  private void followSomething() {
    IWorkbenchPage workbenchPage = getSite().getPage();
    List<IWorkbenchPart> parts = new ArrayList<>();
    parts.add(workbenchPage.getActivePart());
    for (IViewReference reference : workbenchPage.getViewReferences()) {
      parts.add(reference.getPart(false));
    }
    parts.add(workbenchPage.getActiveEditor());
    for (IWorkbenchPart part : parts) {
      if (part != null && !followsVisible() && workbenchPage.isPartVisible(part)) {
        PlotFinder.find(part).ifPresent(found -> follow(part, found));
      }
    }
  }

  private boolean followsVisible() {
    return plot != null && !plot.isDisposed() && plot.isVisible();
  }

  private void detach() {
    if (plot != null && !plot.isDisposed()) {
      plot.removeFigureListener(figureChanged);
      plot.removeViewListener(viewChanged);
      plot.removeListener(SWT.Dispose, plotDisposed);
      plot.setOverlay(PlotOverlay.NONE);
      plot.setAddedLayers(List.of());
    }
    plot = null;
    session = null;
  }

  private void figureChanged() {
    List<Curve> curves =
        session == null ? List.of() : session.result().map(Result::curves).orElse(List.of());
    presenter.show(plot == null ? null : plot.givenFigure().orElse(null), curves);
    changed("");
  }

  private void viewChanged() {
    if (!page.isDisposed() && plot != null && presenter.outcome().isPresent()) {
      pages.showResiduals(presenter.outcome(), plot.view());
    }
  }

  // ------------------------------------------------------------------ what is shown

  /** Something of the presenter changed. */
  private void changed(String newProblem) {
    problem = newProblem;
    refresh();
  }

  private void refresh() {
    if (page == null || page.isDisposed()) {
      return;
    }
    List<FigureData> candidates = presenter.candidates();
    String[] labels = candidates.stream().map(FigureData::label).toArray(String[]::new);
    if (!List.of(labels).equals(List.of(dataChoice.getItems()))) {
      dataChoice.setItems(labels);
    }
    presenter.data().ifPresent(d -> dataChoice.select(candidates.indexOf(d)));
    dataChoice.setToolTipText(presenter.data().map(FigureData::likelihoodText).orElse(null));
    boolean any = presenter.data().isPresent();
    from.setText(any ? ParameterRow.text(presenter.from()) : "");
    to.setText(any ? ParameterRow.text(presenter.to()) : "");
    String unit = presenter.figure().map(f -> f.x().unit()).orElse("");
    if (!rangeUnit.getText().equals(unit)) {
      rangeUnit.setText(unit);
      rangeUnit.requestLayout();
    }
    fillModels();
    table.fill();
    pages.show(presenter, plot == null ? Optional.empty() : plot.view());
    overlay.update(() -> {
      if (plot != null && !plot.isDisposed()) {
        plot.redrawOverlay();
      }
    });
    showPage();
    if (plot != null && !plot.isDisposed()) {
      boolean draft = presenter.outcome().isPresent() && presenter.outcome().get() != kept;
      List<org.photonbench.figure.Layer> layers = draft ? presenter.fitLayers() : List.of();
      if (!layers.equals(plot.addedLayers())) {
        plot.setAddedLayers(layers);
      }
      plot.redrawOverlay();
    }
    showState();
  }

  private void showPage() {
    boolean any = presenter.data().isPresent();
    empty.setReason(plot == null || presenter.figure().isEmpty());
    Control top = any ? page : empty.control();
    if (stack.topControl != top) {
      stack.topControl = top;
      pageStack.layout();
    }
  }

  private void fillModels() {
    listed = presenter.models(filter.getText());
    String[] labels = listed.stream().map(ModelFit::label).toArray(String[]::new);
    if (!List.of(labels).equals(List.of(modelChoice.getItems()))) {
      modelChoice.setItems(labels);
    }
    int index = presenter.model().map(listed::indexOf).orElse(-1);
    if (index >= 0) {
      modelChoice.select(index);
    } else {
      modelChoice.deselectAll();
    }
    modelChoice.setToolTipText(
        presenter
            .model()
            .map(m -> m.model().title() + "\n" + m.model().id() + "\n" + m.model().source())
            .orElse(null));
  }

  private void showState() {
    boolean running = jobs.running();
    boolean any = presenter.model().isPresent();
    guess.setEnabled(any && !running);
    fit.setEnabled(any && !running);
    cancel.setEnabled(running);
    compare.setEnabled(any && !running);
    copy.setEnabled(any);
    keep.setEnabled(
        presenter.outcome().isPresent()
            && presenter.outcome().get() != kept
            && !running
            && session != null
            && session.result().isPresent()
            && !session.isStale());
    if (!running) {
      setState(stateText());
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

  private String stateText() {
    if (!problem.isEmpty()) {
      return "\u26A0 " + problem;
    }
    if (presenter.data().isEmpty()) {
      return "";
    }
    if (presenter.model().isEmpty()) {
      return "No model fits the units of this figure.";
    }
    Optional<FitOutcome> outcome = presenter.outcome();
    if (outcome.isPresent()) {
      return outcome.get().summary() + (outcome.get() == kept ? ". Kept in the result." : "");
    }
    FigureData data = presenter.data().get();
    return data.likelihoodText()
        + (data.omitted() > 0
            ? "; " + data.omitted() + " data without number or error are left out"
            : "")
        + ". Drag the curve's handles to change the selected parameter.";
  }

  private void setState(String text) {
    if (!state.getText().equals(text)) {
      state.setText(text);
      state.setToolTipText(text);
    }
  }

  // ------------------------------------------------------------------ what the user does

  private void guessAgain() {
    presenter.guess();
    changed("");
  }

  private void wholeRange() {
    presenter.wholeRange();
    changed("");
  }

  private void rangeTyped() {
    if (presenter.data().isEmpty()
        || (from.getText().equals(ParameterRow.text(presenter.from()))
            && to.getText().equals(ParameterRow.text(presenter.to())))) {
      return;
    }
    Optional<Double> low = typed(from, presenter.from());
    Optional<Double> high = typed(to, presenter.to());
    if (low.isEmpty() || high.isEmpty()) {
      problem = "The range must be two numbers.";
      showState();
      return;
    }
    changed(presenter.setRange(low.get(), high.get()).orElse(""));
  }

  /** The number in a field; what was not edited keeps the digits that are not shown. */
  private static Optional<Double> typed(Text field, double present) {
    if (field.getText().equals(ParameterRow.text(present))) {
      return Optional.of(present);
    }
    try {
      double value = Double.parseDouble(field.getText().strip().replace('\u2212', '-'));
      return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void run() {
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

  private void compareModels() {
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

  private void keep() {
    FitOutcome outcome = presenter.outcome().orElse(null);
    if (outcome != null && session != null) {
      kept = outcome;
      session.keep(KeptFit.part(outcome, Instant.now()));
      changed("");
    }
  }

  private void copyTable() {
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
  }

  @Override
  public void ended(String newProblem) {
    changed(newProblem);
  }

  @Override
  public void setFocus() {
    Control first = presenter.data().isPresent() ? modelChoice : empty.control();
    first.setFocus();
  }

  @Override
  public void dispose() {
    if (jobs != null) {
      jobs.cancel();
      background.dispose();
    }
    getSite().getPage().removePartListener(follower);
    detach();
    super.dispose();
  }
}
