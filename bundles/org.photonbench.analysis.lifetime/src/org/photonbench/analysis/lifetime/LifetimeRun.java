package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** One lifetime run: one reading of the record, then the fits. */
final class LifetimeRun implements PhotonRun {
  private static final double NS = 1e9;
  private static final double HERTZ = 1e6;

  /** First width of the time bins where the length of the record is unknown. */
  private static final double TIME_BIN_SECONDS = 1e-3;

  private static final int TIME_BINS = 2000;

  private final LifetimeSettings settings;
  private final RecordingInfo info;
  private final AnalysisContext context;
  private final LifetimeInputs inputs;
  private ChannelCounts channelCounts = new ChannelCounts();
  private RecordTime time;
  private DecayRecorder recorder;
  private Optional<SyncedTimes> synced = Optional.empty();

  LifetimeRun(LifetimeSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    this.settings = settings;
    this.info = info;
    this.context = context;
    TimeBase base = info.timeBase();
    if (base.mode() == RecordMode.T2 && settings.syncChannel().isEmpty()) {
      throw new AnalysisException(
          "The record is T2: its photons have no time after the laser pulse. Record in T3 mode, or"
              + " open it with the sync input offered as a channel and name that channel in"
              + " Settings > Record > Sync channel.");
    }
    inputs = LifetimeInputs.of(settings, info.created(), context);
    time = new RecordTime(info, channelCounts);
    recorder = recorder();
  }

  private DecayRecorder recorder() {
    TimeBase base = info.timeBase();
    double seconds = info.acquisitionSeconds().orElse(TIME_BIN_SECONDS * TIME_BINS);
    double bin = seconds / TIME_BINS / base.tickSeconds();
    OptionalDouble period = periodSeconds();
    if (base.mode() == RecordMode.T2) {
      OptionalDouble ticks =
          period.isPresent()
              ? OptionalDouble.of(period.getAsDouble() / base.tickSeconds())
              : OptionalDouble.empty();
      synced = Optional.of(new SyncedTimes(settings.syncChannel().orElseThrow(), ticks));
      return new DecayRecorder(inputs.chosen(), bin, 1 << 14);
    }
    double microTicks =
        period.isPresent()
            ? Math.min(1 << 15, period.getAsDouble() / base.microTickSeconds())
            : 1 << 12;
    return new DecayRecorder(inputs.chosen(), bin, microTicks);
  }

  /** The pulse period that settings or record know. */
  private OptionalDouble periodSeconds() {
    if (settings.repetitionRate().isPresent()) {
      return OptionalDouble.of(1 / (settings.repetitionRate().getAsDouble() * HERTZ));
    }
    TimeBase base = info.timeBase();
    if (base.mode() == RecordMode.T3 && base.pulses()) {
      return OptionalDouble.of(base.tickSeconds());
    }
    return OptionalDouble.empty();
  }

  @Override
  public int passes() {
    return 1;
  }

  @Override
  public void beginPass(int pass) {
    channelCounts = new ChannelCounts();
    time = new RecordTime(info, channelCounts);
    recorder = recorder();
  }

  @Override
  public void accept(PhotonBlock block) {
    time.accept(block);
    channelCounts.accept(block);
    if (synced.isPresent()) {
      synced.get().pass(block, recorder);
    } else {
      recorder.accept(block);
    }
  }

  @Override
  public void endPass(int pass) {
    // all is counted
  }

  @Override
  public Result snapshot() throws AnalysisException {
    return result(true);
  }

  @Override
  public Result finish() throws AnalysisException {
    return result(false);
  }

  private Result result(boolean quick) throws AnalysisException {
    List<Message> messages = new ArrayList<>(time.messages());
    List<Channel> channels = recorder.channels();
    if (channels.isEmpty()) {
      throw new AnalysisException(
          inputs.chosen().isEmpty()
              ? "The record has no photons with a time after the laser pulse."
                  + " Open a recording with photons."
              : "The channels %s have no photons; the record has photons on %s. Choose others in Settings > Record > Channels."
                  .formatted(inputs.chosen(), channelCounts.channels()));
    }
    for (int wanted : inputs.chosen()) {
      if (channels.stream().noneMatch(c -> c.number() == wanted)) {
        messages.add(
            Message.warning(
                "Channel " + wanted + " has no photons and was left out.",
                "Choose other channels in Settings > Record > Channels."));
      }
    }
    TimeBase base = info.timeBase();
    double tickSeconds = base.microTickSeconds();
    double periodTicks = Double.POSITIVE_INFINITY;
    OptionalDouble known = periodSeconds();
    if (synced.isPresent()) {
      tickSeconds = base.tickSeconds() * Math.max(1, synced.get().unit());
      periodTicks = synced.get().period() / Math.max(1, synced.get().unit());
    } else if (known.isPresent()) {
      periodTicks = known.getAsDouble() / tickSeconds;
    }
    long[][] counts = new long[channels.size()][];
    long beyond = 0;
    for (int c = 0; c < counts.length; c++) {
      counts[c] = recorder.counts(channels.get(c));
      beyond += recorder.outOfRange(channels.get(c));
    }
    Decays decays = Decays.of(channels, counts, tickSeconds * NS, periodTicks);
    LifetimeReport.Course course =
        new LifetimeReport.Course(recorder, time.live(), base.tickSeconds());
    return new LifetimeReport(
            settings, context, decays, Optional.of(course), Exposure.of(time), inputs, quick)
        .make(messages, beyond + (synced.isPresent() ? synced.get().withoutPulse() : 0));
  }
}
