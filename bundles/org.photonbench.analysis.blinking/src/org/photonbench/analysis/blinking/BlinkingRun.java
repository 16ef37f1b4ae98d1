package org.photonbench.analysis.blinking;

import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.fit.changepoint.CriticalValues;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;

/**
 * One run: T3 records are read twice, first for the place of the decay in the micro times, then
 * trace and segments are made; T2 records, which have no lifetimes, are read once.
 */
final class BlinkingRun implements PhotonRun {
  /** Bins of the finest trace: 16 MB a channel. */
  private static final int TRACE_BINS = 1 << 21;

  /** The finest trace has this many bins in one of the user's. */
  private static final int FINEST = 10;

  private static final int MOST_MICRO_TIMES = 1 << 16;

  private final BlinkingSettings settings;
  private final RecordingInfo info;
  private final ChannelSet channels;
  private final boolean hasDecay;
  private final int finest;
  private ChannelCounts counts = new ChannelCounts();
  private RecordTime time;
  private MicroTimeHistogram micros;
  private DecayWindow decay;
  private IntensityTrace trace;
  private PhotonSegmenter segmenter;

  BlinkingRun(BlinkingSettings settings, RecordingInfo info) throws AnalysisException {
    this.settings = settings;
    this.info = info;
    channels = ChannelSet.of(settings.channels());
    hasDecay = info.timeBase().mode() == RecordMode.T3;
    double binTicks = settings.binWidth() * 1e-3 / info.timeBase().tickSeconds();
    if (!(binTicks >= 1 && binTicks < 1L << 59)) {
      throw new AnalysisException(
          "A bin width of %s ms does not fit the time unit of the record, %s s. Correct Settings > Trace."
              .formatted(settings.binWidth(), info.timeBase().tickSeconds()));
    }
    finest = (int) Math.min(FINEST, Math.floor(binTicks));
    time = new RecordTime(info, counts);
  }

  @Override
  public int passes() {
    return hasDecay ? 2 : 1;
  }

  @Override
  public void beginPass(int pass) {
    counts = new ChannelCounts();
    time = new RecordTime(info, counts);
    if (hasDecay && pass == 0) {
      double period = DecayWindow.period(info);
      int bins = period > 0 ? (int) Math.min(MOST_MICRO_TIMES, Math.ceil(period) + 1) : 1 << 15;
      micros = new MicroTimeHistogram(bins);
      return;
    }
    trace =
        new IntensityTrace(
            settings.binWidth() * 1e-3 / info.timeBase().tickSeconds() / finest, TRACE_BINS);
    CriticalValues critical = PhotonSegmenter.criticalValues(settings.significance());
    segmenter = new PhotonSegmenter(info, channels, Optional.ofNullable(decay), critical);
  }

  @Override
  public void accept(PhotonBlock block) {
    time.accept(block);
    counts.accept(block);
    if (segmenter == null) {
      micros.accept(block);
    } else {
      trace.accept(block);
      segmenter.accept(block);
    }
  }

  @Override
  public void endPass(int pass) {
    if (hasDecay && pass == 0) {
      decay = DecayWindow.of(info, micros, channels, settings.decayStart());
    }
  }

  @Override
  public Result snapshot() throws AnalysisException {
    return result();
  }

  @Override
  public Result finish() throws AnalysisException {
    return result();
  }

  private Result result() throws AnalysisException {
    return new BlinkingReport(
            settings, info, channels, counts, time, trace, finest, segmenter, decay)
        .result();
  }
}
