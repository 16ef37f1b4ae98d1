package org.photonbench.ui.technique;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.photonbench.figure.Figure;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.report.ReportHandler;
import org.photonbench.ui.technique.SessionListener.Aspect;
import org.photonbench.ui.technique.TechniqueSession.State;

/** The figure of a technique, large, with what it is of and how its run stands above it. */
public final class FigureView extends TechniquePart {
  private static final int PROGRESS_STEPS = 1000;

  /** Least width of the line on the run, and of the choice of the figure. */
  private static final int HEADER_SHARE = 120;

  private Composite header;
  private Label inputLabel;
  private Combo choice;
  private Label stateIcon;
  private Link stateText;
  private ProgressBar bar;
  private FigurePlot plot;
  private Action run;
  private Action cancel;
  private Action pin;
  private Action save;
  private Action export;
  private Action report;
  private Action select;
  private Action masks;
  private FigureSelector selector;
  private String shownId = "";
  private List<Figure> shown = List.of();

  @Override
  protected void createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    createHeader(page);
    plot = WidgetId.mark(new FigurePlot(page, SWT.NONE), TechniqueIds.PLOT);
    plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    plot.onReadout(this::showReadout);
    plot.onHelp(this::help);
    WidgetId.mark(plot.emptyText(), TechniqueIds.EMPTY);
    createActions();
    selector = new FigureSelector(session(), plot, select::setChecked);
    plot.onMenu(this::fillMenu);
    handle(IWorkbenchCommandConstants.EDIT_UNDO, plot::undoZoom);
    handle(IWorkbenchCommandConstants.EDIT_COPY, plot::copyImage);
    handle(TechniqueIds.EXPORT, plot::export);
    handle(TechniqueIds.SELECT, this::toggleSelect);
  }

  private void createHeader(Composite page) {
    header = new Composite(page, SWT.NONE);
    header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout grid = new GridLayout(5, false);
    grid.marginHeight = 3;
    grid.marginWidth = 8;
    header.setLayout(grid);
    inputLabel = WidgetId.mark(new Label(header, SWT.NONE), TechniqueIds.INPUT);
    inputLabel.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    stateIcon = new Label(header, SWT.NONE);
    stateIcon.setLayoutData(new GridData());
    stateText = WidgetId.mark(new Link(header, SWT.NONE), TechniqueIds.STATE);
    // One line, however long the text and the title of the figure: both are cut, none wraps.
    GridData stateData = new GridData(SWT.FILL, SWT.CENTER, true, false);
    stateData.widthHint = HEADER_SHARE;
    stateText.setText("Running");
    stateData.heightHint = stateText.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    stateText.setText("");
    stateText.setLayoutData(stateData);
    stateText.addListener(SWT.Selection, event -> followState(event.text));
    bar = new ProgressBar(header, SWT.SMOOTH);
    bar.setMaximum(PROGRESS_STEPS);
    GridData barData = new GridData(SWT.END, SWT.CENTER, false, false);
    barData.widthHint = 90;
    bar.setLayoutData(barData);
    choice = WidgetId.mark(new Combo(header, SWT.READ_ONLY), TechniqueIds.FIGURES);
    GridData choiceData = new GridData(SWT.FILL, SWT.CENTER, true, false);
    choiceData.widthHint = HEADER_SHARE;
    choice.setLayoutData(choiceData);
    choice.setToolTipText("Figure shown");
    choice.addListener(
        SWT.Selection,
        event -> {
          shownId = shown.get(choice.getSelectionIndex()).id();
          showFigure();
        });
  }

  private void createActions() {
    run = action("Run Again", "technique/run", session()::run);
    cancel = action("Cancel (Esc)", "technique/cancel", session()::cancel);
    pin =
        new Action("Pin the Recording", Action.AS_CHECK_BOX) {
          @Override
          public void run() {
            session().setPinned(isChecked());
          }
        };
    pin.setToolTipText("Pin the recording: keep it whatever is selected");
    pin.setImageDescriptor(Images.descriptor("technique/pin"));
    save =
        action(
            "Save Result",
            "technique/save",
            () -> ResultSaving.save(getSite().getShell(), session()));
    export = action("Export Figure\u2026", "technique/export", plot::export);
    report =
        action(
            "Report\u2026",
            "technique/report",
            () ->
                session()
                    .input()
                    .ifPresent(
                        input -> ReportHandler.report(getSite().getWorkbenchWindow(), input)));
    report.setToolTipText("Report\u2026: all analyses of the recording on one page");
    masks = new MaskAction(getSite().getWorkbenchWindow(), session(), this::showReadout);
    select =
        new Action("Select", Action.AS_CHECK_BOX) {
          @Override
          public void run() {
            selector.setActive(isChecked());
            plot.setFocus();
          }
        };
    select.setId(TechniqueIds.SELECT);
    select.setToolTipText("Select: drag over the figure to set the selection; Esc ends it");
    select.setImageDescriptor(Images.descriptor("technique/select"));
    IToolBarManager bars = getViewSite().getActionBars().getToolBarManager();
    bars.add(action("Choose Input\u2026", "open", this::chooseInput));
    bars.add(new Separator());
    bars.add(run);
    bars.add(cancel);
    bars.add(new Separator());
    bars.add(pin);
    bars.add(new Separator());
    bars.add(save);
    bars.add(export);
    if (session().readsPhotons()) {
      bars.add(report);
      bars.add(new Separator());
      bars.add(masks);
      getViewSite().getActionBars().getMenuManager().add(masks);
    }
    if (!session().technique().selections().isEmpty()) {
      bars.add(select);
    }
    // Other bundles add theirs here, for example the fit.
    bars.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  private void toggleSelect() {
    if (select.isEnabled()) {
      select.setChecked(!select.isChecked());
      select.run();
    }
  }

  private void fillMenu(Menu menu, OptionalDouble x) {
    if (selector.isAvailable()) {
      MenuItem item = new MenuItem(menu, SWT.CHECK);
      item.setText("&Select");
      item.setSelection(select.isChecked());
      item.addListener(SWT.Selection, event -> toggleSelect());
    }
    if (selector.isSet()) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText("C&lear Selection");
      item.addListener(SWT.Selection, event -> selector.clear());
    }
  }

  private void followState(String target) {
    if (target.equals("cancel")) {
      session().cancel();
    } else if (target.equals("run")) {
      session().run();
    } else {
      follow(target);
    }
  }

  @Override
  protected void changed(Aspect aspect) {
    super.changed(aspect);
    if (plot.isDisposed()) {
      return;
    }
    if (aspect == Aspect.RESULT) {
      showResult();
    } else if (aspect == Aspect.SETTINGS) {
      // The rectangle of the selection is that of the settings.
      plot.redrawOverlay();
    }
    showState();
  }

  private void showResult() {
    shown = session().figures();
    String[] titles = shown.stream().map(Figure::title).toArray(String[]::new);
    choice.setItems(titles);
    setShown(choice, titles.length > 1);
    showFigure();
  }

  private void showFigure() {
    if (shown.isEmpty()) {
      return;
    }
    int index = 0;
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(shownId)) {
        index = i;
      }
    }
    choice.select(index);
    plot.setFigure(shown.get(index));
    selector.show(shown.get(index).id());
    session()
        .resultInput()
        .ifPresent(file -> plot.setExportName(String.valueOf(file.getParent()), baseName(file)));
  }

  /** The name of a file without its extension. */
  static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void showState() {
    TechniqueSession<?> session = session();
    boolean running = session.state() != State.IDLE;
    inputLabel.setText(
        session.input().map(file -> escaped(file.getFileName().toString())).orElse(""));
    inputLabel.setToolTipText(session.input().map(Path::toString).orElse(null));
    String text = "";
    String icon = null;
    if (session.state() == State.RUNNING) {
      // The link first: a narrow view cuts the end.
      text = "<a href=\"cancel\">Cancel</a>  " + session.progressText();
    } else if (!session.invalid().isEmpty()) {
      text = "A setting is not valid; correct it to go on.";
      icon = Images.WARNING;
    } else if (session.isStopped()) {
      text =
          (session.figures().isEmpty() ? "Cancelled." : "Cancelled; this is the result before.")
              + "  <a href=\"run\">Run again</a>";
      icon = Images.WARNING;
    } else {
      text =
          Stream.of(session.isPinned() ? "pinned" : "", escaped(Masks.shortText(session.stream())))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" · "));
    }
    stateText.setText(text.strip());
    stateText.setToolTipText(text.replaceAll("<[^>]*>", "").strip());
    setShown(stateText, !text.isBlank());
    stateIcon.setImage(icon == null ? null : Images.get(icon));
    setShown(stateIcon, icon != null);
    bar.setSelection((int) (session.progress() * PROGRESS_STEPS));
    setShown(bar, session.state() == State.RUNNING && session.progress() > 0);
    setShown(header, session.input().isPresent());
    run.setEnabled(session.input().isPresent() && session.invalid().isEmpty());
    cancel.setEnabled(running);
    pin.setChecked(session.isPinned());
    pin.setEnabled(session.input().isPresent());
    save.setEnabled(session.result().isPresent() && !running && !session.isStale());
    export.setEnabled(!shown.isEmpty());
    report.setEnabled(session.input().isPresent());
    masks.setEnabled(
        Masks.hasMask(session.stream())
            || !session.isStale()
                && session.result().filter(of -> !Masks.of(of.curves()).isEmpty()).isPresent());
    select.setEnabled(!shown.isEmpty() && selector.isAvailable());
    header.layout();
    header.getParent().layout();
    if (shown.isEmpty()) {
      plot.setEmpty(emptyText(), this::followState);
    } else {
      plot.setDimmed(session.isStale());
    }
  }

  private static void setShown(Control control, boolean shown) {
    control.setVisible(shown);
    ((GridData) control.getLayoutData()).exclude = !shown;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == FigurePlot.class && plot != null
        ? adapter.cast(plot)
        : super.getAdapter(adapter);
  }

  @Override
  public void setFocus() {
    if (plot != null) {
      plot.setFocus();
    }
  }
}
