package org.photonbench.ui.hom;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.photonbench.analysis.hom.HomAnalysis;
import org.photonbench.analysis.hom.PeakWindows;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.ValueChooser;
import org.photonbench.ui.technique.SessionListener.Aspect;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniquePart;

/**
 * Coincidences with the post-selection window on each of the five peaks, the visibility raw,
 * corrected and post-selected, and the scan of the window. The window is a setting of the analysis;
 * dragging it, in either plot, changes that.
 */
public final class PostSelectionView extends TechniquePart {
  public static final String ID = "org.photonbench.ui.hom.window";

  /** Names of widgets under {@link WidgetId#KEY}. */
  public static final String PEAKS = "hom.window.peaks";

  public static final String SCAN = "hom.window.scan";

  /** Values are labels of this id, a dot and the id of the quantity without pair or peaks. */
  public static final String VALUE = "hom.window.value";

  private static final String SETTING = "postWindow";
  private static final String PEAKS_FIGURE = "coincidences";
  private static final String SCAN_FIGURE = "window";

  /** Digits of a window that was dragged. */
  private static final int DIGITS = 3;

  private static final int INDENT = 12;
  private static final List<String> SHOWN = List.of("raw", "corrected", "postselected");
  private static final String KEPT = "postselected.kept";

  private FigurePlot peaks;
  private FigurePlot scan;
  private ScrolledComposite scroller;
  private Composite numbers;
  private Optional<PeakWindows> windows = Optional.empty();

  @Override
  protected Optional<String> ownAnalysis() {
    return Optional.of(HomAnalysis.ID);
  }

  @Override
  protected void createContents(Composite parent) {
    SashForm rows = new SashForm(parent, SWT.VERTICAL);
    peaks = plot(rows, PEAKS);
    peaks.addOverlay(
        new ValueChooser(ValueChooser.Along.X, true, this::onPeaks, this::draggedOverPeaks));
    SashForm lower = new SashForm(rows, SWT.HORIZONTAL);
    scan = plot(lower, SCAN);
    scan.addOverlay(new ValueChooser(ValueChooser.Along.X, false, this::onScan, this::setWindow));
    scroller = new ScrolledComposite(lower, SWT.V_SCROLL);
    numbers = new Composite(scroller, SWT.NONE);
    GridLayout grid = new GridLayout();
    grid.marginWidth = 10;
    grid.verticalSpacing = 1;
    numbers.setLayout(grid);
    // On a small screen, or with large type, the last numbers are below the edge.
    scroller.setContent(numbers);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    rows.setWeights(1, 1);
    lower.setWeights(3, 2);
    handle(TechniqueIds.EXPORT, () -> active().export());
    handle(IWorkbenchCommandConstants.EDIT_COPY, () -> active().copyImage());
    handle(IWorkbenchCommandConstants.EDIT_UNDO, () -> active().undoZoom());
  }

  private FigurePlot plot(Composite parent, String id) {
    FigurePlot plot = WidgetId.mark(new FigurePlot(parent, SWT.NONE), id);
    plot.onReadout(this::showReadout);
    plot.onHelp(this::help);
    return plot;
  }

  private FigurePlot active() {
    return scan.plotArea().isFocusControl() && scan.figure().isPresent() ? scan : peaks;
  }

  // ------------------------------------------------------------------ the window

  /** The window as set, in ps; NaN while the text of the setting is no number. */
  private double window() {
    try {
      return Double.parseDouble(session().text(SETTING));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private List<ValueChooser.Range> onPeaks() {
    double window = window();
    if (Double.isNaN(window) || windows.isEmpty()) {
      return List.of();
    }
    PeakWindows of = windows.get();
    double half = of.half(window);
    return IntStream.rangeClosed(-PeakWindows.OUTERMOST, PeakWindows.OUTERMOST)
        .mapToDouble(of::centre)
        .mapToObj(centre -> new ValueChooser.Range(centre - half, centre + half))
        .toList();
  }

  private List<ValueChooser.Range> onScan() {
    return Double.isNaN(window()) ? List.of() : List.of(new ValueChooser.Range(window(), window()));
  }

  private void draggedOverPeaks(double lagNs) {
    windows.ifPresent(of -> setWindow(of.endingAt(lagNs)));
  }

  /** Rounded to what a mouse can tell, and kept to what the setting allows. */
  private void setWindow(double ps) {
    session().fields().stream()
        .filter(field -> field.name().equals(SETTING))
        .findFirst()
        .ifPresent(field -> {
          double allowed = Math.clamp(ps, field.min(), field.max());
          session().setText(SETTING, plain(allowed));
        });
  }

  private static String plain(double value) {
    return new BigDecimal(value)
        .round(new MathContext(DIGITS))
        .stripTrailingZeros()
        .toPlainString();
  }

  // ------------------------------------------------------------------ what is shown

  @Override
  protected void changed(Aspect aspect) {
    super.changed(aspect);
    if (peaks.isDisposed()) {
      return;
    }
    if (aspect == Aspect.RESULT) {
      showResult();
    } else if (aspect == Aspect.SETTINGS) {
      peaks.redrawOverlay();
      scan.redrawOverlay();
    }
    if (peaks.figure().isEmpty()) {
      peaks.setEmpty(
          session().result().isPresent()
              ? "Post-selection needs the peaks of pulsed light. This recording is analysed as CW"
                  + " light or as a delay scan; Settings > Light chooses."
              : emptyText(),
          this::follow);
    } else {
      Stream.of(peaks, scan).forEach(plot -> plot.setDimmed(session().isStale()));
    }
  }

  private void showResult() {
    Optional<Result> result = session().result();
    windows = result.flatMap(PeakWindows::of);
    show(peaks, PEAKS_FIGURE);
    show(scan, SCAN_FIGURE);
    for (var child : numbers.getChildren()) {
      child.dispose();
    }
    result.ifPresent(this::showNumbers);
    numbers.layout();
    scroller.setMinSize(numbers.computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }

  private void show(FigurePlot plot, String id) {
    Optional<Figure> figure =
        session().figures().stream().filter(of -> of.id().equals(id)).findFirst();
    figure.ifPresentOrElse(plot::setFigure, () -> plot.setEmpty("", this::follow));
    session()
        .resultInput()
        .ifPresent(input ->
            plot.setExportName(
                String.valueOf(input.getParent()), String.valueOf(input.getFileName())));
  }

  private void showNumbers(Result result) {
    String kind = result.quantity("V.pair.raw").isPresent() ? "V.pair." : "V.peaks.";
    for (String name : SHOWN) {
      result.quantity(kind + name).ifPresent(quantity -> showNumber(name, quantity));
    }
    result.quantity(KEPT).ifPresent(quantity -> showNumber("kept", quantity));
  }

  private void showNumber(String name, Quantity quantity) {
    QuantityText text = QuantityText.of(quantity);
    boolean marked = !quantity.marks().isEmpty();
    Label label = line("");
    label.setText(escaped(quantity.label() + (marked ? " \u26A0" : "")));
    Label value = WidgetId.mark(line(text.value()), VALUE + "." + name);
    value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    Label interval = line(text.interval().isEmpty() ? "" : "95\u202F%: " + text.interval());
    ((GridData) value.getLayoutData()).horizontalIndent = INDENT;
    ((GridData) interval.getLayoutData()).horizontalIndent = INDENT;
    String hint =
        String.join(
            "\n",
            Stream.concat(Stream.of(text.line(), quantity.method()), quantity.marks().stream())
                .toList());
    Stream.of(label, value, interval).forEach(each -> each.setToolTipText(hint));
  }

  private Label line(String text) {
    Label label = new Label(numbers, SWT.NONE);
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    label.setText(text);
    return label;
  }

  @Override
  public void setFocus() {
    if (peaks != null) {
      peaks.setFocus();
    }
  }
}
