package org.photonbench.ui.spectrum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.photonbench.figure.Figure;
import org.photonbench.spectrum.io.Measured;
import org.photonbench.spectrum.io.MeasuredFiles;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.Images;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.ReadOnlyEditor;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.spectrum.data.MeasuredFacts;
import org.photonbench.ui.spectrum.data.MeasuredView;
import org.photonbench.ui.technique.TechniqueIds;

/** Shows spectra, decays of a series or a map as soon as a job has read them; changes nothing. */
public final class SpectrumEditor extends ReadOnlyEditor {
  /** The id under which plugin.xml declares this editor. */
  public static final String ID = "org.photonbench.ui.spectrum.editor";

  /** Series of more values stay on the disk and are shown frame by frame. */
  private static final long MOST_VALUES = 40_000_000;

  private Path file;
  private Display display;
  private Composite content;
  private StackLayout stack;
  private Label subtitle;
  private SpectrumPage page;
  private Composite errorPage;
  private Label errorText;
  private FamilyJob job;
  private Measured measured;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    file =
        OpenFiles.path(input)
            .orElseThrow(() -> new PartInitException(input.getName() + " is no file on a disk."));
    setPartName(input.getName());
    setTitleToolTip(file.toString());
  }

  /** What was read; empty while the file is read and when it cannot be. */
  public Optional<Measured> measured() {
    return Optional.ofNullable(measured);
  }

  /** The figure shown. */
  public Optional<Figure> figure() {
    return page.plot().figure();
  }

  // ---------------------------------------------------------------- widgets

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    Composite root = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
    createBanner(root);
    content = new Composite(root, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    stack = new StackLayout();
    content.setLayout(stack);
    page = new SpectrumPage(content, file, this::readOut, this::showError);
    createErrorPage();
    stack.topControl = page;
    FigurePlot plot = page.plot();
    getSite().getService(IContextService.class).activateContext(TechniqueIds.CONTEXT);
    handle(TechniqueIds.EXPORT, plot::export);
    handle(IWorkbenchCommandConstants.EDIT_UNDO, plot::undoZoom);
    handle(IWorkbenchCommandConstants.EDIT_COPY, plot::copyImage);
    handle(IWorkbenchCommandConstants.FILE_REFRESH, this::read);
    read();
  }

  private void createBanner(Composite parent) {
    Composite banner = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 4).applyTo(banner);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
    Label title = WidgetId.mark(new Label(banner, SWT.NONE), SpectrumIds.TITLE);
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    title.setText(escaped(file.getFileName().toString()));
    title.setToolTipText(file.toString());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    subtitle = WidgetId.mark(new Label(banner, SWT.NONE), SpectrumIds.SUBTITLE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(subtitle);
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
    errorText = WidgetId.mark(new Label(errorPage, SWT.WRAP), SpectrumIds.ERROR);
    GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(errorText);
    new Label(errorPage, SWT.NONE);
    Link retry = WidgetId.mark(new Link(errorPage, SWT.NONE), SpectrumIds.RETRY);
    retry.setText("<a>Read again</a>");
    retry.addListener(SWT.Selection, event -> read());
  }

  private void handle(String commandId, Runnable action) {
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

  private void readOut(String text) {
    getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }

  // ---------------------------------------------------------------- reading

  private void read() {
    cancel();
    subtitle.setText("Reading…");
    FamilyJob[] own = new FamilyJob[1];
    own[0] =
        new FamilyJob(
            "Reading " + file.getFileName(), JobFamily.RECORDING, monitor -> read(own[0]));
    job = own[0];
    job.schedule();
  }

  /** On the thread of the job. */
  private void read(FamilyJob own) {
    try {
      Measured found = inMemory(MeasuredFiles.read(file, SpectrumFormats.files()));
      ui(own, () -> show(found));
    } catch (IOException | UncheckedIOException e) {
      String message = e.getMessage();
      String sentence =
          message == null || message.equals(file.toString())
              ? file + " could not be read. Check that its disk is still connected."
              : message;
      ui(own, () -> showError(sentence));
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      ILog.of(SpectrumEditor.class).error("Internal error while reading " + file, e);
      ui(
          own,
          () ->
              showError(
                  "Reading stopped because of an internal error: "
                      + e
                      + ". The Error Log (Help > Show Error Log) has the details; please report"
                      + " them."));
    }
  }

  /** Loads frames here that would be read from the disk while the user waits, if they fit. */
  private static Measured inMemory(Measured found) {
    return found instanceof Measured.Spectra spectra
            && (long) spectra.series().size() * spectra.series().axis().size() <= MOST_VALUES
        ? new Measured.Spectra(spectra.series().inMemory(), spectra.format())
        : found;
  }

  /** What a job finds that is no longer ours is dropped. */
  private void ui(FamilyJob own, Runnable action) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (job == own && !content.isDisposed()) {
          action.run();
        }
      });
    }
  }

  private void show(Measured found) {
    measured = found;
    subtitle.setText(escaped(MeasuredFacts.summary(found)));
    page.show(new MeasuredView(found));
    bring(page);
  }

  private void showError(String sentence) {
    measured = null;
    subtitle.setText("Cannot be read");
    errorText.setText(escaped(sentence));
    bring(errorPage);
    errorPage.layout(true, true);
  }

  private void bring(Composite shown) {
    stack.topControl = shown;
    content.layout();
  }

  private void cancel() {
    if (job != null) {
      job.cancel();
    }
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
