package org.photonbench.analysis.flid;

import static org.photonbench.analysis.result.Column.doubles;
import static org.photonbench.analysis.result.Column.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.blinking.ChannelSet;
import org.photonbench.analysis.blinking.IntensityLevels;
import org.photonbench.analysis.blinking.LifetimeSlope;
import org.photonbench.analysis.blinking.PhotonSegmenter;
import org.photonbench.analysis.blinking.SegmentTable;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Mask;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.RecordingInfo;

/** Makes the result of a run from its segments and bins. */
final class FlidReport {
  private static final String RECORD = "Record";
  private static final String POINTS = "Points";
  private static final String TYPE = "Type A or B";
  private static final String MAP = "Map";
  private static final int FEWEST_PHOTONS = 100;
  private static final double PILE_UP = 0.05;

  private final FlidSettings settings;
  private final RecordingInfo info;
  private final ChannelSet channels;
  private final ChannelCounts counts;
  private final RecordTime time;
  private final LifetimeEstimator estimator;
  private final PhotonSegmenter segmenter;
  private final FixedBins bins;
  private final long askedBin;
  private final double tick;
  private final Findings found = new Findings();

  /**
   * @param bins null where segments are the points
   */
  FlidReport(
      FlidSettings settings,
      RecordingInfo info,
      ChannelSet channels,
      ChannelCounts counts,
      RecordTime time,
      LifetimeEstimator estimator,
      PhotonSegmenter segmenter,
      FixedBins bins,
      long askedBin) {
    this.settings = settings;
    this.info = info;
    this.channels = channels;
    this.counts = counts;
    this.time = time;
    this.estimator = estimator;
    this.segmenter = segmenter;
    this.bins = bins;
    this.askedBin = askedBin;
    tick = info.timeBase().tickSeconds();
  }

  Result result() throws AnalysisException {
    long photons = 0;
    for (Channel channel : counts.channels()) {
      photons += channels.contains(channel.number()) ? counts.photons(channel) : 0;
    }
    if (photons < FEWEST_PHOTONS) {
      throw new AnalysisException(
          "There are %d photons on %s; a lifetime-intensity distribution needs at least %d. Choose other channels in Settings > Record, or measure longer."
              .formatted(photons, channels, FEWEST_PHOTONS));
    }
    LiveTime live = time.live();
    long end = live.intervals() == 0 ? 0 : live.end(live.intervals() - 1);
    SegmentTable table = segmenter.segments(end, live.totalTicks());
    IntensityLevels levels =
        IntensityLevels.of(
            table, tick, settings.mostLevels(), settings.binWidth() * 1e-3, settings.threshold());
    FlidPoints segments = FlidPoints.of(table, estimator, tick, settings.fewestPhotons());
    FlidPoints points =
        bins == null
            ? segments
            : FlidPoints.of(bins.table(live), estimator, tick, settings.fewestPhotons());
    Selection selection = Selection.of(settings);

    found.count("photons", RECORD, "Photons", photons, channels + ", counted");
    found.addQuantities(time.quantities());
    points(points, table.size() - 1);
    new StateReport(found, estimator, correction(), tick).add(segments, levels);
    slope(points);
    pointTable(points, selection);
    if (points.count(FlidPoints.Fate.USED) > 0) {
      map(points);
    } else {
      found.add(
          Message.warning(
              "No point has the %d photons in the decay window that a lifetime needs."
                  .formatted(settings.fewestPhotons()),
              bins == null
                  ? "Measure at a higher rate, or lower the fewest photons in Settings > Lifetime (at least 50)."
                  : "Choose a longer bin width in Settings > Points, or segments as points."));
    }
    if (levels.blinks()) {
      mask("bright", "Bright time", Selection.time(table, levels::isBright, live));
    }
    if (selection.isGiven()) {
      selection(points, selection, live);
    }
    closing();
    return new Result(
        FlidAnalysis.ID,
        settings,
        found.quantities(),
        found.curves(),
        found.messages(),
        Optional.empty());
  }

  /** What the intensities and lifetimes are corrected for. */
  private String correction() {
    List<String> parts = new ArrayList<>();
    if (settings.background().orElse(0) > 0) {
      parts.add("background");
    }
    if (settings.afterpulses() > 0) {
      parts.add("afterpulses");
    }
    return parts.isEmpty() ? Quantity.RAW : String.join(" and ", parts);
  }

  private String kind() {
    return bins == null ? "segments" : "bins";
  }

  private void points(FlidPoints points, int changePoints) {
    String method =
        bins == null
            ? "segments between change points, photon by photon, significance %s per segment"
                .formatted(SentenceNumber.text(settings.significance(), 3))
            : "time bins of %s ms".formatted(SentenceNumber.text(bins.width() * tick * 1e3, 6));
    found.count("points.all", POINTS, "Points", points.size(), method);
    found.count("changepoints", POINTS, "Change points", changePoints, "of the whole record");
    found.count(
        "points",
        POINTS,
        "Points with a lifetime",
        points.count(FlidPoints.Fate.USED),
        estimator.method());
    found.count(
        "points.few",
        POINTS,
        "Points left out, too few photons",
        points.count(FlidPoints.Fate.TOO_FEW),
        "fewer than %d photons in the decay window".formatted(settings.fewestPhotons()));
    found.count(
        "points.unresolved",
        POINTS,
        "Points left out, lifetime not resolved",
        points.count(FlidPoints.Fate.UNRESOLVED),
        "as flat as background, at the very start, or without intensity above background");
    found.count(
        "photons.left_out",
        POINTS,
        "Photons in points left out",
        points.photons(FlidPoints.Fate.TOO_FEW) + points.photons(FlidPoints.Fate.UNRESOLVED),
        "all photons of the points left out for either reason");
    long inDecay = 0;
    for (int i = 0; i < points.size(); i++) {
      inDecay += points.isUsed(i) ? points.table.decayPhotons(i) : 0;
    }
    found.count(
        "photons.decay",
        POINTS,
        "Photons that lifetimes are from",
        inDecay,
        "in the decay window, of points with a lifetime");
    if (bins != null && bins.width() > askedBin) {
      found.add(
          Message.warning(
              "Bins of %s ms would be too many, so that they were widened to %s ms."
                  .formatted(
                      SentenceNumber.text(askedBin * tick * 1e3, 4),
                      SentenceNumber.text(bins.width() * tick * 1e3, 4)),
              "Choose wider bins, or segments as points, in Settings > Points."));
    }
  }

  private void slope(FlidPoints points) {
    LifetimeSlope.Line line = points.line(estimator, tick);
    found.add(Message.info(line.verdict()));
    if (Double.isNaN(line.slope())) {
      return;
    }
    List<String> marks = new ArrayList<>(estimator.marks());
    if (settings.background().isEmpty()) {
      marks.add("No background was taken off; dim points may be background.");
    }
    if (bins != null) {
      marks.add("Bins that span a switch lie between the states and pull the slope towards 1.");
    }
    if (line.chiSquaredPerDegree() > 3) {
      marks.add("The points scatter more than their errors: there is no one line.");
    }
    found.add(
        "type.slope",
        TYPE,
        "Slope of ln τ against ln I",
        line.slope(),
        line.slopeSigma(),
        line.slopeInterval(),
        "",
        correction(),
        "power law through the mean arrivals of %d %s with errors in both, without photons next to change points, errors widened by the root of chi-squared per degree of freedom %s; %s"
            .formatted(
                line.points(),
                kind(),
                SentenceNumber.text(line.chiSquaredPerDegree(), 3),
                line.verdict()),
        marks);
    found.normal(
        "type.lifetime",
        TYPE,
        "Lifetime of the line at %s counts/s".formatted(SentenceNumber.text(line.reference(), 4)),
        line.lifetime() * 1e9,
        line.lifetimeSigma() * 1e9,
        "ns",
        correction(),
        "intercept of the same line, at the 90 % quantile of the intensities",
        marks);
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (int i = 0; i < points.size(); i++) {
      if (points.isUsed(i)) {
        low = Math.min(low, points.intensity[i]);
        high = Math.max(high, points.intensity[i]);
      }
    }
    found.curve(
        "line",
        "Line of ln τ against ln I",
        doubles("intensity", "Intensity", "counts/s", low, high),
        doubles("lifetime", "Lifetime", "ns", line.at(low) * 1e9, line.at(high) * 1e9));
  }

  private void pointTable(FlidPoints points, Selection selection) {
    int n = points.size();
    long[][] whole = new long[6][n];
    double[][] real = new double[3][n];
    for (int i = 0; i < n; i++) {
      whole[0][i] = points.table.start(i);
      whole[1][i] = points.table.end(i);
      whole[2][i] = points.table.live(i);
      whole[3][i] = points.table.photons(i);
      whole[4][i] = points.table.decayPhotons(i);
      boolean inside = selection.contains(points.lifetime[i], points.intensity[i]);
      whole[5][i] = selection.isGiven() && inside ? 1 : 0;
      real[0][i] = points.lifetime[i] * 1e9;
      real[1][i] = points.lifetimeSigma[i] * 1e9;
      real[2][i] = points.table.live(i) * tick;
    }
    found.curve(
        "points",
        bins == null ? "Segments between change points" : "Time bins",
        longs("start", "Start", "ticks", whole[0]),
        longs("end", "End", "ticks", whole[1]),
        longs("live", "Live time", "ticks", whole[2]),
        doubles("seconds", "Live time", "s", real[2]),
        longs("photons", "Photons", "", whole[3]),
        longs("decay_photons", "Photons in the decay window", "", whole[4]),
        doubles("intensity_raw", "Intensity as measured", "counts/s", points.raw),
        doubles("intensity", "Intensity", "counts/s", points.intensity),
        doubles("intensity_sigma", "Its standard error", "counts/s", points.intensitySigma),
        doubles("lifetime", "Lifetime", "ns", real[0]),
        doubles("lifetime_sigma", "Its standard error", "ns", real[1]),
        longs("selected", "In the selection", "", whole[5]));
  }

  private void map(FlidPoints points) {
    FlidMap map = FlidMap.of(points, settings, tick);
    int cells = map.cells;
    double[][] edges = new double[4][cells * cells];
    for (int row = 0; row < cells; row++) {
      for (int column = 0; column < cells; column++) {
        int cell = row * cells + column;
        edges[0][cell] = map.lifetimeEnd * 1e9 * column / cells;
        edges[1][cell] = map.lifetimeEnd * 1e9 * (column + 1) / cells;
        edges[2][cell] = map.intensityEnd * row / cells;
        edges[3][cell] = map.intensityEnd * (row + 1) / cells;
      }
    }
    boolean byTime = settings.weight() == FlidSettings.Weight.TIME;
    found.curve(
        "map",
        "Lifetime-intensity distribution, row by row",
        doubles("lifetime_from", "Lifetime from", "ns", edges[0]),
        doubles("lifetime_to", "Lifetime to", "ns", edges[1]),
        doubles("intensity_from", "Intensity from", "counts/s", edges[2]),
        doubles("intensity_to", "Intensity to", "counts/s", edges[3]),
        longs("points", "Points", "", map.points),
        longs("live", "Live time", "ticks", map.live),
        doubles("density", "Density in the cell", byTime ? "s" : "", map.density));
    double shown = 0;
    for (double each : map.density) {
      shown += each;
    }
    double all = 0;
    for (int i = 0; i < points.size(); i++) {
      all += points.isUsed(i) ? byTime ? points.table.live(i) * tick : 1 : 0;
    }
    found.count(
        "map.beyond",
        MAP,
        "Points beyond the axes",
        map.beyond,
        "lifetime to %s ns, intensity to %s kcounts/s, %d cells each"
            .formatted(
                SentenceNumber.text(map.lifetimeEnd * 1e9, 4),
                SentenceNumber.text(map.intensityEnd / 1e3, 4),
                cells));
    found.derived(
        "map.shown",
        MAP,
        "Share of the distribution within the axes",
        shown / all,
        "",
        "each point a Gaussian of its own errors and at least a cell wide, weighted by %s"
            .formatted(byTime ? "its live time" : "one"));
  }

  private void mask(String name, String label, LiveTime kept) {
    if (kept.intervals() > 0) {
      found.add(Mask.curve(name, label, kept, info.timeBase()));
    }
  }

  private void selection(FlidPoints points, Selection selection, LiveTime live) {
    PooledState state =
        PooledState.of(
            points,
            i -> selection.contains(points.lifetime[i], points.intensity[i]),
            estimator,
            tick);
    String within =
        "lifetime %s, intensity %s, limits included"
            .formatted(
                range(settings.lifetimeFrom(), settings.lifetimeTo(), "ns"),
                range(settings.intensityFrom(), settings.intensityTo(), "kcounts/s"));
    StateReport report = new StateReport(found, estimator, correction(), tick);
    found.count("selection.points", StateReport.SELECTION, "Points", state.points(), within);
    found.count("selection.photons", StateReport.SELECTION, "Photons", state.photons(), within);
    found.derived(
        "selection.time",
        StateReport.SELECTION,
        "Live time",
        state.liveSeconds(),
        "s",
        "of its %s".formatted(kind()));
    if (state.points() == 0) {
      found.add(
          Message.warning(
              "No point lies in the selection (%s), so it gives no mask.".formatted(within),
              "Draw a rectangle around points of the map, or correct Settings > Selection."));
      return;
    }
    report.pooled("selection", StateReport.SELECTION, "", state);
    mask(
        "selection",
        "Selection",
        Selection.time(
            points.table, i -> selection.contains(points.lifetime[i], points.intensity[i]), live));
  }

  private static String range(OptionalDouble from, OptionalDouble to, String unit) {
    if (from.isEmpty() && to.isEmpty()) {
      return "any";
    }
    return (from.isPresent() ? "from " + SentenceNumber.text(from.getAsDouble(), 6) + " " : "")
        + (to.isPresent() ? "to " + SentenceNumber.text(to.getAsDouble(), 6) + " " : "")
        + unit;
  }

  private void closing() {
    if (settings.background().isEmpty()) {
      found.add(
          Message.warning(
              "No background was given, so dim points may be background and their lifetimes are its.",
              "Give it in Settings > Record, 0 if there is none."));
    }
    for (String mark : estimator.marks()) {
      found.add(Message.warning(mark, "Give a recording of laser light in Settings > Lifetime."));
    }
    pileUp();
    found.addMessages(time.messages());
    if (segmenter.outOfOrder() > 0) {
      found.add(
          Message.info(
              "%d photons came before the one ahead of them and count at its time."
                  .formatted(segmenter.outOfOrder())));
    }
    if (bins != null && bins.outside() > 0) {
      found.add(
          Message.warning(
              "%d photons have negative times and are in no bin.".formatted(bins.outside()),
              "Check delays in the stream steps, or the file."));
    }
  }

  private void pileUp() {
    if (!info.timeBase().pulses()) {
      return;
    }
    for (Channel channel : counts.channels()) {
      double perPulse = counts.photons(channel) / time.liveSeconds() * tick;
      if (channels.contains(channel.number()) && perPulse > PILE_UP) {
        found.add(
            Message.warning(
                "Channel %s has %s photons per pulse; pile-up shortens the lifetimes of bright points."
                    .formatted(channel, SentenceNumber.text(perPulse, 2)),
                "Measure below 0.05 photons per pulse."));
      }
    }
  }
}
