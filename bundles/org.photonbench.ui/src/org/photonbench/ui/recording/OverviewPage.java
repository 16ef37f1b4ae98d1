package org.photonbench.ui.recording;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.run.HistogramSurvey;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.RecordingSurvey.ChannelSurvey;
import org.photonbench.analysis.run.RecordingSurvey.LiveTime;
import org.photonbench.figure.Figure;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;

/**
 * What one wants to know of a recording at a glance: facts at the left, figures at the right; below
 * each other where there is no room for that.
 */
final class OverviewPage extends Composite {
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final String PENDING = "The records are being read …";
  private static final int DECIMALS_OF_SECONDS = 6;

  /** Rounding to pixels moves the sash by less than this share. */
  private static final double UNMOVED = 0.01;

  /** Narrower, the values beside their names would be broken within words. */
  private static final int LEAST_FACTS_WIDTH = 300;

  private static final int MOST_FACTS_WIDTH = 480;
  private static final int LEAST_FIGURES_WIDTH = 220;
  private static final int LEAST_HEIGHT = 260;
  private static final int MOST_DIGITS = 8;
  private static final int MOST_CURVES = 40;

  /** The identifier of the figure of counts by time. */
  private static final String TRACE = "trace";

  private final SashForm sash;
  private final ScrolledComposite scroll;
  private final Composite left;
  private final FactGroup facts;
  private final FactGroup channels;
  private final FactGroup live;
  private final FactGroup balance;
  private final FactGroup faults;
  private final Composite right;
  private final StackLayout rightStack;
  private final Label waiting;
  private final SashForm figures;
  private final Consumer<String> readout;
  private final List<FigurePlot> plots = new ArrayList<>();
  private final Path file;
  private final String exportFolder;
  private final String exportName;
  private double divided;
  private TraceArea trace;

  /**
   * @param file the recording, beside which exported figures are suggested
   * @param readout takes what the pointer is at in a figure
   */
  OverviewPage(Composite parent, Path file, Consumer<String> readout) {
    super(parent, SWT.NONE);
    this.file = file;
    this.readout = readout;
    exportFolder = file.toAbsolutePath().getParent().toString();
    exportName = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    setLayout(new FillLayout());
    sash = new SashForm(this, SWT.HORIZONTAL);
    scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    left = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 12).applyTo(left);
    facts = group("Recording", WidgetId.RECORDING_FACTS);
    channels = group("Channels", WidgetId.RECORDING_CHANNELS);
    live = group("Live time", WidgetId.RECORDING_LIVE);
    balance = group("Records", WidgetId.RECORDING_BALANCE);
    faults = group("Faults", WidgetId.RECORDING_FAULTS);
    scroll.setContent(left);
    scroll.addListener(SWT.Resize, event -> fit());
    addListener(SWT.Resize, event -> divide());
    right = new Composite(sash, SWT.NONE);
    rightStack = new StackLayout();
    right.setLayout(rightStack);
    Composite page = new Composite(right, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(page);
    waiting = new Label(page, SWT.CENTER);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(waiting);
    rightStack.topControl = page;
    figures = new SashForm(right, SWT.VERTICAL);
    sash.setWeights(40, 60);
    divided = share();
  }

  /**
   * Gives the facts the width they need and the figures the rest, until the user drags the sash.
   */
  private void divide() {
    // A strip of an editor above a technique has no room for figures.
    sash.setMaximizedControl(getSize().y < LEAST_HEIGHT ? scroll : null);
    int width = getSize().x;
    int orientation =
        width < LEAST_FACTS_WIDTH + LEAST_FIGURES_WIDTH ? SWT.VERTICAL : SWT.HORIZONTAL;
    boolean turned = orientation != sash.getOrientation();
    if (width > 0 && (turned || Math.abs(share() - divided) < UNMOVED)) {
      sash.setOrientation(orientation);
      if (orientation == SWT.HORIZONTAL) {
        int factsWidth = Math.clamp(width * 2L / 5, LEAST_FACTS_WIDTH, MOST_FACTS_WIDTH);
        sash.setWeights(factsWidth, width - factsWidth);
      } else {
        sash.setWeights(40, 60);
      }
      divided = share();
    }
  }

  /** The share of the width that the facts have. */
  private double share() {
    int[] weights = sash.getWeights();
    return (double) weights[0] / (weights[0] + weights[1]);
  }

  private FactGroup group(String title, String id) {
    FactGroup group = new FactGroup(left, title, id);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    return group;
  }

  private static void show(FactGroup group, boolean shown) {
    group.setVisible(shown);
    ((GridData) group.getLayoutData()).exclude = !shown;
  }

  /** Lets the facts wrap to the width that is there and scroll to the height they need. */
  private void fit() {
    int width = scroll.getClientArea().width;
    if (width > 0) {
      scroll.setMinHeight(left.computeSize(width, SWT.DEFAULT).y);
      left.layout(true, true);
    }
  }

  /** A file of histograms: its curves take the place of the channels, and it has no records. */
  void showHistograms(HistogramSurvey survey) {
    HistogramRecording recording = survey.recording();
    facts.clear();
    facts.add("device", "Device", recording.device());
    facts.add("shape", "Arrangement", recording.shape());
    common(survey, curve -> curve.histogram().binSeconds())
        .ifPresent(width -> facts.add("resolution", "Bin width", shortest(width, "s")));
    common(survey, curve -> curve.histogram().syncRateHertz().orElse(Double.NaN))
        .ifPresent(rate -> facts.add("sync", "Sync rate", shortest(rate, "Hz")));
    common(survey, curve -> curve.histogram().acquisitionSeconds().orElse(Double.NaN))
        .ifPresent(time -> facts.add("acquisition", "Acquisition time", seconds(time)));
    recording
        .created()
        .ifPresent(created -> facts.add("created", "Created", CREATED.format(created)));
    facts.add("comment", "Comment", recording.comment().strip());
    if (facts.text().isEmpty()) {
      facts.addText("The file says nothing on its device and its settings.");
    }
    channels.clear();
    channels.setTitle("Curves");
    showCurves(survey);
    live.clear();
    show(live, false);
    balance.clear();
    balance.setTitle("Photons");
    balance.addText("The file holds histograms of micro times instead of the photons.");
    showMessages(survey.messages(), "No faults in header and curves.");
    if (survey.figures().isEmpty()) {
      showNoFigures("No curve has photons.");
    } else {
      showFigures(survey.figures(), false);
    }
    fit();
  }

  /** What all curves have in common; empty if they differ or it is not known. */
  private static Optional<Double> common(
      HistogramSurvey survey, ToDoubleFunction<HistogramSurvey.Curve> value) {
    List<Double> values =
        survey.curves().stream().map(value::applyAsDouble).distinct().limit(2).toList();
    return values.size() == 1 && values.getFirst() > 0
        ? Optional.of(values.getFirst())
        : Optional.empty();
  }

  private void showCurves(HistogramSurvey survey) {
    List<HistogramSurvey.Curve> filled = survey.filled();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Curve", "Photons", "Bins"));
    for (HistogramSurvey.Curve curve : filled.subList(0, Math.min(MOST_CURVES, filled.size()))) {
      rows.add(
          List.of(
              curve.name(),
              NumberText.count(curve.photons()),
              NumberText.count(curve.histogram().counts().length)));
    }
    rows.add(List.of("All", NumberText.count(survey.photons()), ""));
    channels.addTable(rows);
    if (filled.size() > MOST_CURVES) {
      channels.addText(
          "The first " + MOST_CURVES + " of " + filled.size() + " curves with photons.");
    }
    int empty = survey.curves().size() - filled.size();
    if (empty > 0) {
      channels.addText(
          NumberText.count(empty) + (empty == 1 ? " curve is" : " curves are") + " empty.");
    }
  }

  private void showMessages(List<Message> messages, String none) {
    faults.clear();
    if (messages.isEmpty()) {
      faults.addSentence(Images.OK, none);
    }
    for (Message message : messages) {
      faults.addSentence(
          switch (message.level()) {
            case INFO -> Images.OK;
            case WARNING -> Images.WARNING;
            case ERROR -> Images.ERROR;
          },
          message.toString());
    }
  }

  void showHeader(RecordingInfo info) {
    facts.clear();
    channels.setTitle("Channels");
    show(live, true);
    balance.setTitle("Records");
    TimeBase time = info.timeBase();
    facts.add("device", "Device", info.device());
    facts.add("mode", "Mode", time.mode() + ", " + info.recordType());
    if (time.mode() == RecordMode.T3) {
      facts.add("resolution", "Micro-time resolution", seconds(time.microTickSeconds()));
      facts.add("period", "Pulse period", seconds(time.tickSeconds()));
    } else {
      facts.add("resolution", "Time resolution", seconds(time.tickSeconds()));
    }
    info.syncRateHertz().ifPresent(rate -> facts.add("sync", "Sync rate", shortest(rate, "Hz")));
    info.acquisitionSeconds()
        .ifPresent(duration -> facts.add("acquisition", "Acquisition time", seconds(duration)));
    info.created().ifPresent(created -> facts.add("created", "Created", CREATED.format(created)));
    facts.add("comment", "Comment", info.comment().strip());
    for (FactGroup group : List.of(channels, live, balance, faults)) {
      group.clear();
      group.addText(PENDING);
    }
    showNoFigures(PENDING);
    fit();
  }

  /** A duration: from 0.1 s on in seconds, as people note it. */
  static String seconds(double value) {
    if (value < 0.1) {
      return shortest(value, "s");
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS_OF_SECONDS, HALF_UP);
    BigDecimal shown = rounded.stripTrailingZeros();
    return NumberText.fixed(value, Math.max(0, shown.scale())) + NumberText.NARROW_SPACE + "s";
  }

  /** A setting of the device: as many digits as it has, up to nine. */
  static String shortest(double value, String unit) {
    BigDecimal exact = BigDecimal.valueOf(value).round(new MathContext(MOST_DIGITS));
    int digits = Math.max(1, exact.stripTrailingZeros().precision());
    return NumberText.significant(value, digits, unit);
  }

  void showSurvey(RecordingSurvey survey) {
    showChannels(survey);
    showLiveTime(survey);
    showBalance(survey.balance());
    showMessages(survey.messages(), "No faults in header and records.");
    showFigures(survey.figures(), true);
    fit();
  }

  private void showChannels(RecordingSurvey survey) {
    channels.clear();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Channel", "Photons", "Rate ± 1σ"));
    for (ChannelSurvey channel : survey.channels()) {
      Quantity rate = channel.rate();
      rows.add(
          List.of(
              Integer.toString(channel.channel()),
              NumberText.count(channel.photons()),
              NumberText.withUncertainty(
                  rate.value(), rate.sigma().orElse(Double.NaN), rate.unit())));
    }
    rows.add(List.of("All", NumberText.count(survey.balance().photons()), ""));
    channels.addTable(rows);
    survey.channels().stream()
        .flatMap(channel -> channel.rate().marks().stream())
        .distinct()
        .forEach(mark -> channels.addSentence(Images.WARNING, mark));
  }

  private void showLiveTime(RecordingSurvey survey) {
    LiveTime time = survey.liveTime();
    live.clear();
    String whole = seconds(time.wholeSeconds());
    live.add(
        "live",
        "Live time",
        time.lostSeconds() > 0 ? seconds(time.seconds()) + " of " + whole : whole);
    live.add(
        "duration",
        "Duration",
        (time.headerSeconds().isPresent()
                ? seconds(time.headerSeconds().getAsDouble()) + " (header); "
                : "")
            + seconds(time.spanSeconds())
            + " from first to last photon");
    long gaps = GapRows.count(survey);
    if (gaps == 0) {
      live.addSentence(Images.OK, "No gaps.");
      return;
    }
    live.add("gaps", "Gaps", GapRows.summary(survey));
    List<List<String>> rows = GapRows.of(survey);
    live.addTable(rows);
    if (gaps > rows.size() - 1) {
      live.addText("The first " + (rows.size() - 1) + " of " + NumberText.count(gaps) + " gaps.");
    }
  }

  private void showBalance(RecordBalance records) {
    balance.clear();
    balance.addText(RecordText.balance(records));
    if (records.isBalanced()) {
      balance.addSentence(Images.OK, "Every record is accounted for.");
    } else {
      balance.addSentence(
          Images.ERROR,
          "The records do not add up. Do not trust these numbers; report this file to the"
              + " developers.");
    }
  }

  /**
   * Shows figures.
   *
   * @param photons whether they are of photons, so that analyses may leave out some of their time
   */
  private void showFigures(List<Figure> shown, boolean photons) {
    if (plots.size() != shown.size()) {
      for (Control child : figures.getChildren()) {
        child.dispose();
      }
      plots.clear();
      trace = null;
      for (Figure figure : shown) {
        FigurePlot plot =
            WidgetId.mark(plot(figure, photons), WidgetId.RECORDING_FIGURE + "." + figure.id());
        plot.onReadout(readout);
        plot.setExportName(exportFolder, exportName + "-" + figure.id());
        plots.add(plot);
      }
    }
    for (int i = 0; i < plots.size(); i++) {
      plots.get(i).setFigure(shown.get(i));
      plots.get(i).setDimmed(false);
    }
    if (trace != null) {
      trace.read();
    }
    rightStack.topControl = figures;
    right.layout(true, true);
  }

  private FigurePlot plot(Figure figure, boolean photons) {
    if (photons && figure.id().equals(TRACE)) {
      trace = new TraceArea(figures, file);
      return trace.plot();
    }
    return new FigurePlot(figures, SWT.NONE);
  }

  /** Says in place of the figures why there are none; figures of an earlier reading stay dimmed. */
  private void showNoFigures(String why) {
    plots.forEach(plot -> plot.setDimmed(true));
    waiting.setText(why);
    rightStack.topControl = plots.isEmpty() ? waiting.getParent() : figures;
    right.layout(true, true);
  }

  /** The reading ended without numbers: what was waited for does not come. */
  void showStopped(String why) {
    for (FactGroup group : List.of(channels, live, balance, faults)) {
      group.clear();
      group.addText(why);
    }
    showNoFigures(why);
    fit();
  }

  @Override
  public boolean setFocus() {
    return scroll.setFocus();
  }
}
