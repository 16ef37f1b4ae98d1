package org.example.acme.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;

/** Counts the photons of one stream in windows. */
final class CountingRun implements PhotonRun {
  private static final String GROUP = "Counting statistics";
  private static final int MOST_WINDOWS = 1 << 22;

  private final CountingSettings settings;
  private final RecordingInfo info;
  private final double windowTicks;
  private ChannelCounts photons;
  private RecordTime time;
  private IntensityTrace trace;

  CountingRun(CountingSettings settings, RecordingInfo info) throws AnalysisException {
    this.settings = settings;
    this.info = info;
    windowTicks = settings.window() * 1e-3 / info.timeBase().tickSeconds();
    if (windowTicks < 1) {
      throw new AnalysisException(
          "A window of %s ms is shorter than the time step of the record. Raise Settings > Windows."
              .formatted(settings.window()));
    }
    beginPass(0);
  }

  @Override
  public int passes() {
    return 1;
  }

  @Override
  public void beginPass(int pass) {
    photons = new ChannelCounts();
    time = new RecordTime(info, photons);
    trace = new IntensityTrace(windowTicks, MOST_WINDOWS);
  }

  @Override
  public void accept(PhotonBlock block) {
    time.accept(block);
    photons.accept(block);
    trace.accept(block);
  }

  @Override
  public void endPass(int pass) {
    // Everything is counted.
  }

  @Override
  public Result snapshot() throws AnalysisException {
    return finish();
  }

  @Override
  public Result finish() throws AnalysisException {
    long[] counts = whole(trace.totals());
    if (counts.length < settings.fewest() || Arrays.stream(counts).sum() == 0) {
      throw new AnalysisException(
          "The record has %d whole windows of live time and %d photons, too few. Shorten Settings > Windows > Shortest window, or record longer."
              .formatted(counts.length, photons.total()));
    }
    Findings found = new Findings();
    found.addQuantities(time.quantities());
    found.count("photons", "Record", "Photons", photons.total(), "photons of all channels");
    found.count("windows", GROUP, "Windows", counts.length, "whole windows within the live time");
    FanoFactor shortest = FanoFactor.of(counts);
    found.normal(
        "fano",
        GROUP,
        "Fano factor",
        shortest.value(),
        shortest.sigma(),
        "",
        Quantity.RAW,
        "variance over mean of the counts in the shortest windows",
        List.of());
    addCurve(found, counts);
    found.addMessages(time.messages());
    return found.result(CountingStatistics.ID, settings);
  }

  /** Windows that the live time covers wholly: a gap would pass for a fluctuation. */
  private long[] whole(long[] totals) {
    LiveTime live = time.live();
    double width = trace.binTicks();
    List<Long> kept = new ArrayList<>();
    int interval = 0;
    for (int k = 0; k < totals.length; k++) {
      while (interval < live.intervals() && live.end(interval) < (k + 1) * width) {
        interval++;
      }
      if (interval < live.intervals() && live.start(interval) <= k * width) {
        kept.add(totals[k]);
      }
    }
    return kept.stream().mapToLong(Long::longValue).toArray();
  }

  private void addCurve(Findings found, long[] shortest) {
    List<Double> windows = new ArrayList<>();
    List<FanoFactor> factors = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    double window = trace.binTicks() * info.timeBase().tickSeconds() * 1e3;
    for (long[] counts = shortest;
        counts.length >= settings.fewest();
        counts = FanoFactor.pairwise(counts)) {
      windows.add(window);
      factors.add(FanoFactor.of(counts));
      numbers.add((long) counts.length);
      window *= 2;
    }
    found.curve(
        CountingStatistics.CURVE,
        "Fano factor by window",
        new Column.Doubles("window", "Window", "ms", array(windows)),
        new Column.Longs(
            "windows", "Windows", "", numbers.stream().mapToLong(Long::longValue).toArray()),
        new Column.Doubles(
            "fano", "Fano factor", "", array(factors.stream().map(FanoFactor::value).toList())),
        new Column.Doubles(
            "sigma", "Standard error", "", array(factors.stream().map(FanoFactor::sigma).toList())));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
