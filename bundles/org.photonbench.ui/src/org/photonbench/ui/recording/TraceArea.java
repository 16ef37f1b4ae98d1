package org.photonbench.ui.recording;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.photonbench.photon.io.ExcludedTime;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.photon.stream.TimeRange;
import org.photonbench.photon.stream.TimeSpan;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.RangeShading;
import org.photonbench.ui.plot.SelectionTool;

/**
 * The intensity trace of a recording, in which ranges of time are excluded from all analyses with
 * the mouse: a drag with the tool, or with Ctrl. The ranges are shaded.
 */
final class TraceArea extends Composite {
  private static final String TITLE = "Excluded Ranges of Time";
  private static final String HINT =
      "Drag over the trace to exclude a range of time from every analysis; Esc ends it.";
  private static final String KEY_HINT = "Ctrl+drag excludes a range of time.";
  private static final String EXCLUDE = "Exclude Range";
  private static final int MOST_LISTED = 2;

  private final Path recording;
  private final FigurePlot plot;
  private final SelectionTool tool;
  private final ToolItem toggle;
  private final Label summary;
  private final Consumer<Path> listener = this::rangesChanged;
  private List<TimeRange> ranges = List.of();
  private String problem = "";

  TraceArea(Composite parent, Path recording) {
    super(parent, SWT.NONE);
    this.recording = recording;
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(this);
    ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
    toggle = WidgetId.mark(new ToolItem(bar, SWT.CHECK), WidgetId.RECORDING_EXCLUDE);
    toggle.setText(EXCLUDE);
    toggle.setToolTipText(HINT);
    toggle.setImage(Images.get("exclude"));
    new ToolItem(bar, SWT.SEPARATOR);
    ToolItem edit = WidgetId.mark(new ToolItem(bar, SWT.PUSH), WidgetId.RECORDING_EXCLUDED);
    edit.setText("Excluded Ranges\u2026");
    edit.setToolTipText("Type, correct and remove the excluded ranges of time");
    edit.addListener(SWT.Selection, event -> edit());
    int barWidth = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    // Beside other views the icon has to do, or the other button is cut.
    addListener(SWT.Resize, event -> toggle.setText(getSize().x < barWidth ? "" : EXCLUDE));
    summary = WidgetId.mark(new Label(this, SWT.NONE), WidgetId.RECORDING_EXCLUDED_TEXT);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
    plot = new FigurePlot(this, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(plot);
    plot.addOverlay(new RangeShading(this::shaded));
    tool = new SelectionTool(plot, SelectionTool.Shape.RANGE, true, this::exclude);
    plot.addOverlay(tool);
    tool.onActive(active -> {
      toggle.setSelection(active);
      showSummary();
    });
    toggle.addListener(
        SWT.Selection,
        event -> {
          tool.setActive(toggle.getSelection());
          plot.setFocus();
        });
    plot.onMenu(this::fill);
    ExcludedRanges.addListener(listener);
    addListener(SWT.Dispose, event -> ExcludedRanges.removeListener(listener));
    read();
  }

  FigurePlot plot() {
    return plot;
  }

  /** The recording, or what is excluded of it, was read again. */
  void read() {
    try {
      ranges = ExcludedTime.read(recording);
      problem = "";
    } catch (IOException e) {
      ranges = List.of();
      problem = e.getMessage();
    }
    showSummary();
    plot.redrawOverlay();
  }

  private void rangesChanged(Path of) {
    if (of.equals(recording.toAbsolutePath().normalize())) {
      read();
    }
  }

  private void showSummary() {
    String text;
    if (!problem.isEmpty()) {
      text = problem;
    } else if (ranges.isEmpty()) {
      text = tool.isActive() ? HINT : KEY_HINT;
    } else {
      text =
          ranges.size()
              + (ranges.size() == 1 ? " range excluded: " : " ranges excluded: ")
              + ranges.stream()
                  .limit(MOST_LISTED)
                  .map(TimeRange::text)
                  .collect(Collectors.joining(", "))
              + (ranges.size() > MOST_LISTED
                  ? " and " + (ranges.size() - MOST_LISTED) + " more"
                  : "");
    }
    summary.setText(text.replace("&", "&&"));
    summary.setToolTipText(
        problem.isEmpty() && !ranges.isEmpty()
            ? ranges.stream().map(TimeRange::text).collect(Collectors.joining("\n"))
            : text.replace("&", "&&"));
  }

  private List<RangeShading.Range> shaded() {
    return ranges.stream()
        .map(range ->
            new RangeShading.Range(
                range.from().map(TraceArea::seconds).orElse(Double.NEGATIVE_INFINITY),
                range.to().map(TraceArea::seconds).orElse(Double.POSITIVE_INFINITY)))
        .toList();
  }

  private static double seconds(TimeSpan span) {
    return span.seconds().doubleValue();
  }

  private void exclude(SelectionTool.Selection selected) {
    BigDecimal from = rounded(Math.max(0, selected.fromX()), selected.pixelX());
    BigDecimal to = rounded(selected.toX(), selected.pixelX());
    if (from.compareTo(to) < 0) {
      change(
          () -> ExcludedRanges.add(recording, TimeRange.of(new TimeSpan(from), new TimeSpan(to))));
    }
  }

  /** To the power of ten that a pixel can tell. */
  private static BigDecimal rounded(double seconds, double pixel) {
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(pixel)));
    return BigDecimal.valueOf(seconds).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  private void fill(Menu menu, OptionalDouble x) {
    for (TimeRange range : ranges) {
      if (x.isPresent() && contains(range, x.getAsDouble())) {
        add(
            menu,
            "&Include " + range.text() + " Again",
            () -> change(() -> ExcludedRanges.remove(recording, range)));
      }
    }
    if (!ranges.isEmpty()) {
      add(
          menu,
          "Include All of the &Time Again",
          () -> change(() -> ExcludedRanges.set(recording, List.of())));
    }
    add(menu, "Excluded &Ranges\u2026", this::edit);
  }

  private static boolean contains(TimeRange range, double x) {
    return range.from().map(from -> seconds(from) <= x).orElse(true)
        && range.to().map(to -> x < seconds(to)).orElse(true);
  }

  private static void add(Menu menu, String label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label);
    item.addListener(SWT.Selection, event -> action.run());
  }

  private void edit() {
    new ExcludedRangesDialog(getShell(), recording).open();
  }

  /** A change of the file of ranges. */
  private interface Change {
    void make() throws IOException;
  }

  private void change(Change change) {
    try {
      change.make();
    } catch (StreamSyntaxException e) {
      MessageDialog.openWarning(getShell(), TITLE, e.getMessage());
    } catch (IOException e) {
      MessageDialog.openError(getShell(), TITLE, ExcludedRangesDialog.sentence(recording, e));
    }
  }
}
