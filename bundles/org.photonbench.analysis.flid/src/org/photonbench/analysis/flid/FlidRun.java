package org.photonbench.analysis.flid;

import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.blinking.ChannelSet;
import org.photonbench.analysis.blinking.DecayWindow;
import org.photonbench.analysis.blinking.PhotonSegmenter;
import org.photonbench.analysis.calibration.ResponseFile;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;

/**
 * One run: the record is read twice, first for the place of the decay in the micro times, then
 * segments and bins are made. Memory is bounded by a window of photons and the number of segments.
 */
final class FlidRun implements PhotonRun {
  private static final int MOST_MICRO_TIMES = 1 << 16;

  private final FlidSettings settings;
  private final RecordingInfo info;
  private final ChannelSet channels;
  private final Optional<ResponseFile> response;
  private final long binTicks;
  private ChannelCounts counts = new ChannelCounts();
  private RecordTime time;
  private MicroTimeHistogram micros;
  private LifetimeEstimator estimator;
  private PhotonSegmenter segmenter;
  private FixedBins bins;

  FlidRun(FlidSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    this.settings = settings;
    this.info = info;
    if (info.timeBase().mode() != RecordMode.T3) {
      throw new AnalysisException(
          "This is a T2 record: its photons have no micro times, so that there are no lifetimes to"
              + " set against the intensity. Record in T3 mode with a pulsed laser, or analyse"
              + " Blinking, which needs intensities only.");
    }
    channels = ChannelSet.of(settings.channels());
    Selection.of(settings);
    double ticks = settings.binWidth() * 1e-3 / info.timeBase().tickSeconds();
    if (!(ticks >= 1 && ticks < 1L << 59)) {
      throw new AnalysisException(
          "A bin width of %s ms does not fit the time unit of the record, %s s. Correct Settings > Points."
              .formatted(settings.binWidth(), info.timeBase().tickSeconds()));
    }
    binTicks = Math.round(ticks);
    response =
        settings.responseFile().isPresent()
            ? Optional.of(
                ResponseFile.find(
                    context,
                    settings.responseFile().get(),
                    info.created(),
                    "Settings > Lifetime > Response file"))
            : Optional.empty();
    time = new RecordTime(info, counts);
  }

  @Override
  public int passes() {
    return 2;
  }

  @Override
  public void beginPass(int pass) {
    counts = new ChannelCounts();
    time = new RecordTime(info, counts);
    if (pass == 0) {
      double period = DecayWindow.period(info);
      int size = period > 0 ? (int) Math.min(MOST_MICRO_TIMES, Math.ceil(period) + 1) : 1 << 15;
      micros = new MicroTimeHistogram(size);
      return;
    }
    segmenter =
        new PhotonSegmenter(
            info,
            channels,
            Optional.of(estimator.window()),
            PhotonSegmenter.criticalValues(settings.significance()));
    bins =
        settings.points() == FlidSettings.PointKind.BINS
            ? new FixedBins(channels, estimator.window(), binTicks)
            : null;
  }

  @Override
  public void accept(PhotonBlock block) {
    time.accept(block);
    counts.accept(block);
    if (segmenter == null) {
      micros.accept(block);
    } else {
      segmenter.accept(block);
      if (bins != null) {
        bins.accept(block);
      }
    }
  }

  @Override
  public void endPass(int pass) throws AnalysisException {
    if (pass == 0) {
      estimator = LifetimeEstimator.of(settings, info, micros, channels, response);
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
    return new FlidReport(
            settings, info, channels, counts, time, estimator, segmenter, bins, binTicks)
        .result();
  }
}
