package org.photonbench.ui.spectrum;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.recording.FactGroup;
import org.photonbench.ui.spectrum.data.FigureChoice;
import org.photonbench.ui.spectrum.data.MeasuredFacts;
import org.photonbench.ui.spectrum.data.MeasuredView;

/** What a file says at the left, its figure with what can be chosen at the right. */
final class SpectrumPage extends Composite {
  private static final int MOST_FACTS_WIDTH = 400;

  private final SashForm sash;
  private final ScrolledComposite scroll;
  private final Composite left;
  private final Composite right;
  private final FigurePlot plot;
  private final Consumer<String> error;
  private FigureControls controls;
  private boolean divided;

  /**
   * @param file beside which exported figures are suggested
   * @param readout takes what the pointer is at in the figure
   * @param error takes a sentence if a frame can no longer be read from the file
   */
  SpectrumPage(Composite parent, Path file, Consumer<String> readout, Consumer<String> error) {
    super(parent, SWT.NONE);
    this.error = error;
    setLayout(new FillLayout());
    sash = new SashForm(this, SWT.HORIZONTAL);
    scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    left = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 12).applyTo(left);
    scroll.setContent(left);
    scroll.addListener(SWT.Resize, event -> fit());
    right = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
    plot = WidgetId.mark(new FigurePlot(right, SWT.NONE), SpectrumIds.PLOT);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(plot);
    plot.onReadout(readout);
    plot.setExportName(
        String.valueOf(file.toAbsolutePath().getParent()),
        file.getFileName().toString().replaceFirst("\\.[^.]+$", ""));
    plot.setEmpty("", target -> {});
    sash.setWeights(30, 70);
    addListener(SWT.Resize, event -> divide());
  }

  /** Gives the facts the width they need and the figure the rest, once; then the user decides. */
  private void divide() {
    int width = getSize().x;
    if (width > 0 && !divided) {
      int facts = Math.min(MOST_FACTS_WIDTH, width / 3);
      sash.setWeights(facts, width - facts);
      divided = true;
    }
  }

  void show(MeasuredView view) {
    for (Control child : left.getChildren()) {
      child.dispose();
    }
    for (MeasuredFacts.Group group : MeasuredFacts.of(view.measured())) {
      FactGroup facts = new FactGroup(left, group.title(), SpectrumIds.GROUP + "." + group.key());
      GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
      List<MeasuredFacts.Fact> entries = group.facts();
      entries.forEach(fact -> facts.add(fact.key(), fact.name(), fact.value()));
      group.sentences().forEach(facts::addText);
    }
    if (controls != null) {
      controls.dispose();
    }
    FigureChoice first = FigureChoice.first(view.measured());
    controls = new FigureControls(right, view, first, choice -> showFigure(view, choice));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(controls);
    controls.moveAbove(plot);
    showFigure(view, first);
    right.layout(true, true);
    fit();
  }

  private void showFigure(MeasuredView view, FigureChoice choice) {
    try {
      plot.setFigure(view.figure(choice));
    } catch (UncheckedIOException e) {
      error.accept(e.getMessage());
    }
  }

  FigurePlot plot() {
    return plot;
  }

  /** Lets the facts wrap to the width that is there and scroll to the height they need. */
  private void fit() {
    int width = scroll.getClientArea().width;
    if (width > 0) {
      scroll.setMinHeight(left.computeSize(width, SWT.DEFAULT).y);
      left.layout(true, true);
    }
  }

  @Override
  public boolean setFocus() {
    return plot.setFocus();
  }
}
