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
  private static final int NUMBER_WIDTH = 62;
  private static final int FILTER_WIDTH = 90;

  private final FitPresenter presenter = new FitPresenter(ModelLibrary.load().all());
  private final FitOverlay overlay = new FitOverlay(presenter, this);
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
  private Composite page;
  private IHandlerActivation cancelHandler;

  // ------------------------------------------------------------------ widgets

  @Override
  public void createPartControl(Composite parent) {
    jobs = new FitJobs(parent.getDisplay(), this);
    page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginHeight = 4;
    layout.marginWidth = 6;
    layout.verticalSpacing = 4;
    page.setLayout(layout);
    createChoices(page);
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
    Button whole = button(grid, FitIds.WHOLE, "Whole", this::wholeRange);
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
    table =
        new ParameterTable(
            tabs,
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
    item.setControl(table.viewer().getTable());
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
      if (part != null) {
        follow(part);
      }
    }
  }

  /** Takes the figure of a part, if it has one. */
  void follow(IWorkbenchPart part) {
    FigurePlot found = Adapters.adapt(part, FigurePlot.class);
    if (found == null || found == plot || found.isDisposed()) {
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

  private void followSomething() {
    IWorkbenchPage workbenchPage = getSite().getPage();
    IWorkbenchPart active = workbenchPage.getActivePart();
    if (active != null) {
      follow(active);
    }
    for (IViewReference reference : workbenchPage.getViewReferences()) {
      IWorkbenchPart part = reference.getPart(false);
      if (plot == null && part != null && workbenchPage.isPartVisible(part)) {
        follow(part);
      }
    }
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
    List<FitData> candidates = presenter.candidates();
    String[] labels = candidates.stream().map(FitData::label).toArray(String[]::new);
    if (!List.of(labels).equals(List.of(dataChoice.getItems()))) {
      dataChoice.setItems(labels);
    }
    presenter.data().ifPresent(d -> dataChoice.select(candidates.indexOf(d)));
    dataChoice.setToolTipText(presenter.data().map(d -> d.statistics().text()).orElse(null));
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
    overlay.update();
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
      return "Show a figure with data, for example of an analysis: it can be fitted here.";
    }
    if (presenter.model().isEmpty()) {
      return "No model fits the units of this figure.";
    }
    Optional<FitOutcome> outcome = presenter.outcome();
    if (outcome.isPresent()) {
      return outcome.get().summary() + (outcome.get() == kept ? ". Kept in the result." : "");
    }
    FitData data = presenter.data().get();
    return data.statistics().text()
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
    jobs.run(List.of(presenter.task()));
    showState();
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
    List<FitTask> tasks = new ArrayList<>();
    for (Object chosen : dialog.getResult()) {
      tasks.add(presenter.task((ModelFit) chosen));
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
      session.keep(outcome.part(Instant.now()));
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
    Control first = modelChoice.isEnabled() ? modelChoice : page;
    first.setFocus();
  }

  @Override
  public void dispose() {
    if (jobs != null) {
      jobs.cancel();
    }
    getSite().getPage().removePartListener(follower);
    detach();
    super.dispose();
  }
}
