package org.photonbench.ui.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.kind.TimeTagger;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.instruments.Instruments.Change;
import org.photonbench.ui.plot.FigurePlot;

/** The count rate in digits that are read from across the room, its maximum, its trace, a tone. */
public final class AlignmentView extends InstrumentPart {
  /** A counter and one of its channels, or all. */
  private record Source(Device device, Optional<Integer> channel) {
    String text() {
      return device.id() + channel.map(number -> ", input " + number).orElse(", all inputs");
    }
  }

  private static final long TICK_MILLIS = 200;
  private static final int POINTS = 600;
  private static final double SPAN_S = 60;
  private static final int DIGITS = 3;
  private static final double DIGIT_SHARE = 0.55;
  private static final double SECONDS = 1e-9;

  private final ScheduledExecutorService asking =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("Count rate in view").unstarted(work));
  private final RateTrace trace = new RateTrace(POINTS);
  private final Tone tone = new Tone();
  private List<Source> sources = List.of();
  private Combo choice;
  private BigText digits;
  private Label maximum;
  private Label note;
  private FigurePlot plot;
  private Action sound;
  private volatile Source source;
  private volatile boolean seen;

  @Override
  void createContents(Composite parent) {
    GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(parent);
    choice = WidgetId.mark(new Combo(parent, SWT.READ_ONLY), InstrumentsIds.RATE + ".source");
    GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(choice);
    choice.addListener(SWT.Selection, event -> choose(choice.getSelectionIndex()));
    maximum = WidgetId.mark(new Label(parent, SWT.NONE), InstrumentsIds.RATE + ".maximum");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(maximum);
    Button reset = WidgetId.mark(new Button(parent, SWT.PUSH), InstrumentsIds.RATE + ".reset");
    reset.setText("&Reset Maximum");
    reset.addListener(SWT.Selection, event -> resetMaximum());
    note = WidgetId.mark(new Label(parent, SWT.NONE), InstrumentsIds.RATE + ".note");
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(note);
    SashForm rows = new SashForm(parent, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(rows);
    digits = WidgetId.mark(new BigText(rows, DIGIT_SHARE), InstrumentsIds.RATE);
    plot = WidgetId.mark(new FigurePlot(rows, SWT.NONE), InstrumentsIds.RATE + ".trace");
    rows.setWeights(1, 1);
    sound = action("Tone", "tone", Action.AS_CHECK_BOX, this::switchTone);
    var bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(sound);
    bar.add(action("Clear the Trace", "clear", trace::clear));
    asking.scheduleAtFixedRate(this::ask, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    watchVisibility();
  }

  private void resetMaximum() {
    trace.resetHighest();
    showMaximum();
  }

  private void switchTone(boolean on) {
    if (on) {
      String problem = tone.start();
      sound.setChecked(problem.isEmpty());
      note.setText(escaped(problem));
      note.getParent().layout();
    } else {
      tone.stop();
    }
  }

  private void watchVisibility() {
    seen = isSeen();
    digits
        .getDisplay()
        .timerExec(
            (int) TICK_MILLIS,
            () -> {
              if (!digits.isDisposed()) {
                watchVisibility();
              }
            });
  }

  // ------------------------------------------------------------------ the source

  @Override
  void changed(Set<Change> what) {
    List<Source> found = new ArrayList<>();
    for (Device device : CountRates.counters(instruments())) {
      found.add(new Source(device, Optional.empty()));
      int channels = device instanceof TimeTagger tagger ? tagger.channels() : 0;
      for (int channel = 0; channel < channels; channel++) {
        found.add(new Source(device, Optional.of(channel)));
      }
    }
    if (!found.equals(sources)) {
      sources = found;
      Source before = source;
      choice.setItems(sources.stream().map(Source::text).toArray(String[]::new));
      choose(Math.max(0, sources.indexOf(before)));
    }
    if (sources.isEmpty()) {
      digits.setText(NumberText.UNKNOWN, "no counter in the set-up");
    } else if (!source.device().state().isConnected()) {
      digits.setText(NumberText.UNKNOWN, source.device().id() + " is not connected");
    }
  }

  private void choose(int index) {
    Source now = index >= 0 && index < sources.size() ? sources.get(index) : null;
    if (now != null) {
      choice.select(index);
    }
    if (now == null || !now.equals(source)) {
      source = now;
      trace.clear();
      showMaximum();
    }
  }

  // ------------------------------------------------------------------ the rate

  private void ask() {
    Source of = source;
    if (of == null || !seen || !of.device().state().isConnected()) {
      tone.rate(0);
      return;
    }
    try {
      double rate = CountRates.of(CountRates.read(of.device()), of.channel());
      double second = System.nanoTime() * SECONDS;
      tone.rate(rate);
      onUi(() -> show(of, second, rate));
    } catch (DeviceException e) {
      onUi(() -> digits.setText(NumberText.UNKNOWN, e.getMessage()));
    } catch (RuntimeException e) {
      onUi(() -> digits.setText(NumberText.UNKNOWN, "The driver failed: " + e + "."));
    }
  }

  private void show(Source of, double second, double rate) {
    if (!of.equals(source)) {
      return;
    }
    trace.add(second, rate);
    String text = NumberText.significant(rate, DIGITS, "1/s");
    digits.setText(
        text.replace("1/s", "").strip(), "counts/s" + (of.device().isTwin() ? "  VIRTUAL" : ""));
    plot.setFigure(trace.figure(SPAN_S));
    showMaximum();
  }

  private void showMaximum() {
    double highest = trace.highest();
    maximum.setText(
        "Maximum "
            + (Double.isNaN(highest)
                ? NumberText.UNKNOWN
                : NumberText.significant(highest, DIGITS, "1/s")));
  }

  @Override
  public void setFocus() {
    choice.setFocus();
  }

  @Override
  public void dispose() {
    asking.shutdownNow();
    tone.close();
    super.dispose();
  }
}
