package org.photonbench.ui.pcfs;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.photonbench.analysis.pcfs.CorrelationTimes;
import org.photonbench.analysis.pcfs.PcfsAnalysis;
import org.photonbench.figure.Figure;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.ValueChooser;
import org.photonbench.ui.technique.SessionListener.Aspect;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniquePart;

/**
 * The contrast over path delay and correlation time. A click or a drag chooses the correlation time
 * whose envelope and spectral correlation are shown beside it; below are the rates and counts of
 * the recordings.
 */
public final class CorrelationMapView extends TechniquePart {
  public static final String ID = "org.photonbench.ui.pcfs.map";

  /** Names of widgets under {@link WidgetId#KEY}. */
  public static final String MAP = "pcfs.map";

  public static final String CHOICE = "pcfs.map.choice";
  public static final String COHERENCE = "pcfs.map.coherence";
  public static final String ENVELOPE = "pcfs.map.envelope";
  public static final String SPECTRUM = "pcfs.map.spectrum";
  public static final String HEALTH = "pcfs.map.health";

  private static final String MAP_FIGURE = "map";
  private static final List<String> HEALTH_FIGURES = List.of("rates", "photons");

  private Combo choice;
  private Label coherence;
  private Combo healthChoice;
  private FigurePlot map;
  private FigurePlot envelope;
  private FigurePlot spectrum;
  private FigurePlot health;
  private Optional<CorrelationTimes> times = Optional.empty();
  private List<Figure> healthFigures = List.of();
  private int chosen;

  /** The chosen lag in us, which the next result keeps to; NaN: none was chosen. */
  private double lag = Double.NaN;

  @Override
  protected Optional<String> ownAnalysis() {
    return Optional.of(PcfsAnalysis.ID);
  }

  @Override
  protected void createContents(Composite parent) {
    SashForm columns = new SashForm(parent, SWT.HORIZONTAL);
    SashForm left = new SashForm(columns, SWT.VERTICAL);
    SashForm right = new SashForm(columns, SWT.VERTICAL);
    Composite upper = column(left);
    choice = header(upper, "Correlation time τ", CHOICE);
    choice.addListener(SWT.Selection, event -> choose(choice.getSelectionIndex()));
    map = plot(upper, MAP);
    map.addOverlay(
        new ValueChooser(
            ValueChooser.Along.Y,
            false,
            this::shaded,
            value -> times.ifPresent(of -> choose(of.at(value)))));
    Composite lower = column(left);
    healthChoice = header(lower, "Recordings", HEALTH + ".choice");
    healthChoice.addListener(SWT.Selection, event -> showHealth());
    health = plot(lower, HEALTH);
    Composite beside = column(right);
    coherence = WidgetId.mark(new Label(beside, SWT.NONE), COHERENCE);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.horizontalIndent = 8;
    coherence.setLayoutData(data);
    envelope = plot(beside, ENVELOPE);
    spectrum = plot(column(right), SPECTRUM);
    left.setWeights(3, 2);
    handle(TechniqueIds.EXPORT, () -> active().export());
    handle(IWorkbenchCommandConstants.EDIT_COPY, () -> active().copyImage());
    handle(IWorkbenchCommandConstants.EDIT_UNDO, () -> active().undoZoom());
  }

  private static Composite column(Composite parent) {
    Composite column = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 2;
    layout.verticalSpacing = 2;
    column.setLayout(layout);
    return column;
  }

  private static Combo header(Composite parent, String text, String id) {
    Composite row = new Composite(parent, SWT.NONE);
    row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginHeight = 0;
    layout.marginWidth = 8;
    row.setLayout(layout);
    new Label(row, SWT.NONE).setText(text);
    Combo combo = WidgetId.mark(new Combo(row, SWT.READ_ONLY), id);
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return combo;
  }

  private FigurePlot plot(Composite parent, String id) {
    FigurePlot plot = WidgetId.mark(new FigurePlot(parent, SWT.NONE), id);
    plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    plot.onReadout(this::showReadout);
    plot.onHelp(this::help);
    return plot;
  }

  /** The plot that has the focus, else the map. */
  private FigurePlot active() {
    return Stream.of(envelope, spectrum, health)
        .filter(plot -> plot.plotArea().isFocusControl() && plot.figure().isPresent())
        .findFirst()
        .orElse(map);
  }

  private List<ValueChooser.Range> shaded() {
    return times.map(of -> new ValueChooser.Range(of.from(chosen), of.to(chosen))).stream()
        .toList();
  }

  @Override
  protected void changed(Aspect aspect) {
    super.changed(aspect);
    if (map.isDisposed()) {
      return;
    }
    if (aspect == Aspect.RESULT) {
      showResult();
    }
    if (times.isEmpty()) {
      map.setEmpty(emptyText(), this::follow);
    } else {
      Stream.of(map, envelope, spectrum, health)
          .forEach(plot -> plot.setDimmed(session().isStale()));
    }
  }

  private void showResult() {
    Optional<Figure> figure = figure(MAP_FIGURE);
    times = figure.flatMap(of -> session().result()).flatMap(CorrelationTimes::of);
    healthFigures = HEALTH_FIGURES.stream().flatMap(id -> figure(id).stream()).toList();
    int before = Math.max(0, healthChoice.getSelectionIndex());
    healthChoice.setItems(healthFigures.stream().map(Figure::title).toArray(String[]::new));
    healthChoice.select(Math.min(before, healthFigures.size() - 1));
    choice.setItems(
        times.stream()
            .flatMap(of -> IntStream.range(0, of.count()).mapToObj(of::text))
            .toArray(String[]::new));
    choice.setEnabled(times.isPresent());
    healthChoice.setEnabled(!healthFigures.isEmpty());
    if (times.isEmpty()) {
      coherence.setText("");
      Stream.of(envelope, spectrum, health).forEach(plot -> plot.setEmpty("", this::follow));
      return;
    }
    map.setFigure(figure.orElseThrow());
    session()
        .resultInput()
        .ifPresent(input -> {
          for (FigurePlot plot : new FigurePlot[] {map, envelope, spectrum, health}) {
            plot.setExportName(
                String.valueOf(input.getParent()), String.valueOf(input.getFileName()));
          }
        });
    showHealth();
    show(Double.isNaN(lag) ? 0 : times.get().at(lag));
  }

  private Optional<Figure> figure(String id) {
    return session().figures().stream().filter(of -> of.id().equals(id)).findFirst();
  }

  private void showHealth() {
    int index = healthChoice.getSelectionIndex();
    if (index >= 0) {
      health.setFigure(healthFigures.get(index));
    } else {
      health.setEmpty("Tables of correlation functions tell no count rates.", this::follow);
    }
  }

  /** Chooses a stretch of lags by its place in the rising order. */
  private void choose(int index) {
    if (times.isPresent() && index >= 0 && index != chosen) {
      lag = times.get().middle(index);
      show(index);
    }
  }

  private void show(int index) {
    CorrelationTimes of = times.orElseThrow();
    chosen = index;
    choice.select(index);
    coherence.setText(of.coherence(index));
    envelope.setFigure(of.envelope(index));
    of.spectrum(index)
        .ifPresentOrElse(
            spectrum::setFigure,
            () ->
                spectrum.setEmpty(
                    "No line can be fitted at this correlation time, so that its contrast is not"
                        + " known. Choose another one in the map.",
                    this::follow));
    map.redrawOverlay();
  }

  @Override
  public void setFocus() {
    if (map != null) {
      map.setFocus();
    }
  }
}
