package org.photonbench.ui.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.run.HistogramSurvey;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.ui.Images;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.ReadOnlyEditor;
import org.photonbench.ui.RecordingSelection;
import org.photonbench.ui.Registries;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.report.ReportHandler;
import org.photonbench.ui.technique.Technique;
import org.photonbench.ui.technique.Techniques;

/**
 * Shows a recording: its header at once, the rest as soon as a job has read it. The recording is
 * the selection of the workbench while this editor is active.
 */
public final class RecordingEditor extends ReadOnlyEditor {
  /** The id under which plugin.xml declares this editor. */
  public static final String ID = "org.photonbench.ui.recording.editor";

  private static final int PROGRESS_TICKS = 1000;
  private static final int LEAST_HEIGHT = 320;

  private Path file;
  private Display display;
  private Composite root;
  private Label title;
  private Label subtitle;
  private Composite status;
  private Composite content;
  private StackLayout stack;
  private Composite page;
  private Composite offers;
  private boolean offersMeant = true;
  private final List<Button> analyseButtons = new ArrayList<>();
  private ToolItem overviewSwitch;
  private OverviewPage overview;
  private HeaderPage header;
  private Composite errorPage;
  private Label errorText;
  private ProgressBar bar;
  private Label progressText;
  private ReadingJob job;
  private RecordingSurvey survey;
  private HistogramSurvey histograms;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    file =
        OpenFiles.path(input)
            .orElseThrow(() -> new PartInitException(input.getName() + " is no file on a disk."));
    setPartName(input.getName());
    setTitleToolTip(file.toString());
    site.setSelectionProvider(
        new FixedSelection(new StructuredSelection(new RecordingSelection(file))));
  }

  /** The recording; absolute. */
  public Path file() {
    return file;
  }

  /**
   * What was found; empty while the recording is read, when it cannot be, and when it holds {@link
   * #histograms()}.
   */
  public Optional<RecordingSurvey> survey() {
    return Optional.ofNullable(survey);
  }

  /** What was found in a file that holds histograms and no photons; otherwise empty. */
  public Optional<HistogramSurvey> histograms() {
    return Optional.ofNullable(histograms);
  }

  // ---------------------------------------------------------------- widgets

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    root = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
    createBanner(root);
    createStatus(root);
    content = new Composite(root, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    stack = new StackLayout();
    content.setLayout(stack);
    createPages();
    createErrorPage();
    stack.topControl = page;
    root.addListener(SWT.Resize, event -> showOffers());
    IHandlerService handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(
        IWorkbenchCommandConstants.FILE_REFRESH,
        new AbstractHandler() {
          @Override
          public Object execute(ExecutionEvent event) {
            read();
            return null;
          }
        });
    read();
  }

  private void createBanner(Composite parent) {
    Composite banner = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 4).spacing(12, 0).applyTo(banner);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
    title = WidgetId.mark(new Label(banner, SWT.NONE), WidgetId.RECORDING_TITLE);
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    title.setText(file.getFileName().toString().replace("&", "&&"));
    title.setToolTipText(file.toString());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
    createSwitch(banner);
    subtitle = WidgetId.mark(new Label(banner, SWT.NONE), WidgetId.RECORDING_SUBTITLE);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(subtitle);
    offers = new Composite(banner, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.center = true;
    row.marginLeft = 0;
    row.marginTop = 4;
    row.marginBottom = 0;
    row.spacing = 4;
    offers.setLayout(row);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(300, SWT.DEFAULT)
        .applyTo(offers);
    new Label(offers, SWT.NONE).setText("Analyse with");
    for (Analysis<?> analysis : Registries.analyses().analyses()) {
      if (analysis instanceof PhotonAnalysis<?>) {
        Techniques.find(analysis.id())
            .filter(technique -> !technique.perspectiveId().isEmpty())
            .ifPresent(technique -> createAnalyseButton(offers, technique));
      }
    }
    Button report = WidgetId.mark(new Button(offers, SWT.PUSH), WidgetId.RECORDING_REPORT);
    report.setText("Report\u2026");
    report.setToolTipText("All of these analyses on one page, as HTML and as PDF");
    report.addListener(
        SWT.Selection, event -> ReportHandler.report(getSite().getWorkbenchWindow(), file));
    analyseButtons.add(report);
  }

  private void createAnalyseButton(Composite parent, Technique technique) {
    Button button =
        WidgetId.mark(
            new Button(parent, SWT.PUSH),
            WidgetId.RECORDING_ANALYSE + "." + technique.analysisId());
    button.setText(technique.name().replace("&", "&&"));
    button.setToolTipText("Analyse with " + technique.name().replace("&", "&&"));
    button.addListener(SWT.Selection, event -> analyse(technique));
    analyseButtons.add(button);
  }

  private void analyse(Technique technique) {
    try {
      PlatformUI.getWorkbench()
          .showPerspective(technique.perspectiveId(), getSite().getWorkbenchWindow());
      getSite().getPage().activate(this);
    } catch (WorkbenchException e) {
      ILog.of(RecordingEditor.class).log(e.getStatus());
      say(
          Images.ERROR,
          "The perspective of "
              + technique.name()
              + " could not be opened. Help > Plugin Health says what is missing.",
          "");
    }
  }

  private void createStatus(Composite parent) {
    status = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 3).spacing(8, 0).applyTo(status);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
  }

  private void createPages() {
    overview = new OverviewPage(content, file, this::readOut);
    header = new HeaderPage(content);
    page = overview;
  }

  private void createSwitch(Composite parent) {
    ToolBar bar = new ToolBar(parent, SWT.FLAT);
    overviewSwitch = switchTo(bar, "Overview", WidgetId.RECORDING_OVERVIEW, () -> overview);
    overviewSwitch.setSelection(true);
    switchTo(bar, "Header", WidgetId.RECORDING_ENTRIES, () -> header);
  }

  private ToolItem switchTo(ToolBar bar, String name, String id, Supplier<Composite> target) {
    ToolItem item = WidgetId.mark(new ToolItem(bar, SWT.RADIO), id);
    item.setText(name);
    item.addListener(
        SWT.Selection,
        event -> {
          if (item.getSelection()) {
            page = target.get();
            show(page);
          }
        });
    return item;
  }

  private void readOut(String text) {
    getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
  }

  private void createErrorPage() {
    errorPage = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults()
        .numColumns(2)
        .margins(24, 24)
        .spacing(10, 10)
        .applyTo(errorPage);
    Label icon = new Label(errorPage, SWT.NONE);
    icon.setImage(Images.get(Images.ERROR));
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
    errorText = WidgetId.mark(new Label(errorPage, SWT.WRAP), WidgetId.RECORDING_ERROR);
    GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(errorText);
    new Label(errorPage, SWT.NONE);
    link(errorPage, "Read again", WidgetId.RECORDING_RETRY, event -> read());
  }

  private static void link(
      Composite parent, String text, String id, Consumer<org.eclipse.swt.widgets.Event> action) {
    Link link = WidgetId.mark(new Link(parent, SWT.NONE), id);
    link.setText("<a>" + text + "</a>");
    link.addListener(SWT.Selection, action::accept);
  }

  // ---------------------------------------------------------------- the status row

  private void clearStatus() {
    for (Control child : status.getChildren()) {
      child.dispose();
    }
    bar = null;
    progressText = null;
  }

  private void showStatus(boolean shown) {
    ((GridData) status.getLayoutData()).exclude = !shown;
    status.setVisible(shown);
    root.layout(true, true);
  }

  private void sayReading() {
    clearStatus();
    bar = WidgetId.mark(new ProgressBar(status, SWT.HORIZONTAL), WidgetId.RECORDING_PROGRESS);
    bar.setMaximum(PROGRESS_TICKS);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(bar);
    progressText = new Label(status, SWT.NONE);
    progressText.setText("Reading…");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .applyTo(progressText);
    link(status, "Cancel", WidgetId.RECORDING_CANCEL, event -> cancel());
    showStatus(true);
  }

  private void say(String image, String sentence, String linkText) {
    clearStatus();
    Label icon = new Label(status, SWT.NONE);
    icon.setImage(Images.get(image));
    Label text = new Label(status, SWT.WRAP);
    text.setText(sentence);
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
    if (!linkText.isEmpty()) {
      link(status, linkText, WidgetId.RECORDING_RETRY, event -> read());
    }
    showStatus(true);
  }

  // ---------------------------------------------------------------- reading

  private void read() {
    cancel();
    survey = null;
    histograms = null;
    sayReading();
    job = new ReadingJob(file, new Reader());
    job.schedule();
  }

  private void cancel() {
    if (job != null) {
      job.cancel();
    }
  }

  /** Takes what a job finds to the UI thread; calls of a job that is no longer ours are dropped. */
  private final class Reader implements ReadingJob.Listener {
    private ReadingJob.Progress latest;
    private boolean pending;

    @Override
    public void opened(RecordingInfo info) {
      ui(() -> showHeader(info));
    }

    @Override
    public void progressed(ReadingJob.Progress progress) {
      synchronized (this) {
        latest = progress;
        if (pending) {
          return;
        }
        pending = true;
      }
      ui(() -> {
        ReadingJob.Progress shown;
        synchronized (this) {
          shown = latest;
          pending = false;
        }
        showProgress(shown);
      });
    }

    @Override
    public void finished(RecordingSurvey found) {
      ui(() -> showSurvey(found));
    }

    @Override
    public void finished(HistogramSurvey found) {
      ui(() -> showHistograms(found));
    }

    @Override
    public void failed(String sentence) {
      ui(() -> showError(sentence));
    }

    @Override
    public void cancelled() {
      ui(RecordingEditor.this::showCancelled);
    }

    private void ui(Runnable action) {
      if (display.isDisposed()) {
        return;
      }
      display.asyncExec(() -> {
        if (!root.isDisposed() && job != null && job.isOf(this)) {
          action.run();
        }
      });
    }
  }

  private void showHeader(RecordingInfo info) {
    enable(true);
    offerAnalyses(true);
    show(page);
    subtitle.setText(subtitle(info));
    header.show(info.entries());
    overview.showHeader(info);
    root.layout(true, true);
  }

  private static String subtitle(RecordingInfo info) {
    StringBuilder text = new StringBuilder(info.format());
    for (String part : List.of(info.device(), info.timeBase().mode().name())) {
      if (!part.isEmpty()) {
        text.append(" · ").append(part);
      }
    }
    info.acquisitionSeconds()
        .ifPresent(time -> text.append(" · ").append(OverviewPage.seconds(time)));
    return escaped(text.toString());
  }

  private void showProgress(ReadingJob.Progress progress) {
    if (bar != null && !bar.isDisposed()) {
      bar.setSelection((int) (progress.fraction() * PROGRESS_TICKS));
      progressText.setText(progress.text());
    }
  }

  private void showSurvey(RecordingSurvey found) {
    survey = found;
    clearStatus();
    showStatus(false);
    subtitle.setText(
        subtitle(found.info()) + " · " + NumberText.count(found.balance().photons()) + " photons");
    overview.showSurvey(found);
  }

  private void showHistograms(HistogramSurvey found) {
    histograms = found;
    clearStatus();
    showStatus(false);
    enable(true);
    // The analyses need photons.
    offerAnalyses(false);
    HistogramRecording recording = found.recording();
    subtitle.setText(
        escaped(
            Stream.of(recording.format(), recording.device(), "histograms")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "))
                + " · "
                + NumberText.count(found.photons())
                + " photons"));
    header.show(recording.entries());
    show(page);
    overview.showHistograms(found);
    root.layout(true, true);
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }

  private void showError(String sentence) {
    clearStatus();
    showStatus(false);
    subtitle.setText("Cannot be read");
    errorText.setText(escaped(sentence));
    enable(false);
    show(errorPage);
    errorPage.layout(true, true);
  }

  private void showCancelled() {
    overview.showStopped("The reading was cancelled.");
    say(Images.WARNING, "The reading was cancelled, so there are no counts.", "Read again");
  }

  private void enable(boolean readable) {
    overviewSwitch.getParent().setEnabled(readable);
    analyseButtons.forEach(button -> button.setEnabled(readable));
  }

  private void offerAnalyses(boolean offered) {
    offersMeant = offered;
    showOffers();
  }

  /** A strip of an editor above a technique has no room for what the technique offers itself. */
  private void showOffers() {
    boolean shown = offersMeant && root.getSize().y >= LEAST_HEIGHT;
    if (shown == ((GridData) offers.getLayoutData()).exclude) {
      offers.setVisible(shown);
      ((GridData) offers.getLayoutData()).exclude = !shown;
      root.layout(true, true);
    }
  }

  private void show(Composite page) {
    stack.topControl = page;
    content.layout();
  }

  // ---------------------------------------------------------------- the part

  @Override
  public void setFocus() {
    stack.topControl.setFocus();
  }

  @Override
  public void dispose() {
    cancel();
    job = null;
    super.dispose();
  }
}
