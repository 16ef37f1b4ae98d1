package org.photonbench.analysis.lifetime;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.calibration.CalibrationKind;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
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
  private final Set<Integer> chosen;
  private final Map<Integer, Double> energies;
  private final Optional<ResponseFile> response;
  private final Optional<DarkRecord> dark;
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
    chosen = channels(settings);
    energies = energies(settings);
    response =
        needsFile(settings)
            ? Optional.of(
                ResponseFile.find(context, settings.responseFile().orElseThrow(), info.created()))
            : Optional.empty();
    dark =
        settings.darkRecord().isPresent()
            ? Optional.of(DarkRecord.read(context, settings.darkRecord().get(), info.created()))
            : Optional.empty();
    time = new RecordTime(info, channelCounts);
    recorder = recorder();
  }

  private static boolean needsFile(LifetimeSettings settings) {
    return settings.responseFile().isPresent()
        && switch (settings.response()) {
          case AUTOMATIC, MEASURED -> true;
          case GAUSSIAN, NONE -> false;
        };
  }

  private static Set<Integer> channels(LifetimeSettings settings) throws AnalysisException {
    Set<Integer> channels = new TreeSet<>();
    for (String part : settings.channels().orElse("").split(",")) {
      if (!part.isBlank()) {
        channels.add(channel(part, "Channels"));
      }
    }
    return channels;
  }

  private static int channel(String text, String setting) throws AnalysisException {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= 0 && number <= Channel.MAX) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new AnalysisException(
        "'%s' in Settings > %s is no channel; write numbers from 0 to %d."
            .formatted(text.strip(), setting, Channel.MAX));
  }

  private static Map<Integer, Double> energies(LifetimeSettings settings) throws AnalysisException {
    Map<Integer, Double> energies = new TreeMap<>();
    for (String part : settings.channelEnergies().orElse("").split(",")) {
      if (part.isBlank()) {
        continue;
      }
      String[] pair = part.split("=");
      try {
        double energy = Double.parseDouble(pair[pair.length - 1].strip());
        if (pair.length == 2 && energy > 0 && Double.isFinite(energy)) {
          energies.put(channel(pair[0], "Energies of the channels"), energy);
          continue;
        }
      } catch (NumberFormatException e) {
        // told below
      }
      throw new AnalysisException(
          "'%s' in Settings > Energies of the channels is no channel with its energy; write for example 1 = 2.38, 2 = 2.41."
              .formatted(part.strip()));
    }
    return energies;
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
      return new DecayRecorder(chosen, bin, 1 << 14);
    }
    double microTicks =
        period.isPresent()
            ? Math.min(1 << 15, period.getAsDouble() / base.microTickSeconds())
            : 1 << 12;
    return new DecayRecorder(chosen, bin, microTicks);
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
          chosen.isEmpty()
              ? "The record has no photons with a time after the laser pulse."
                  + " Open a recording with photons."
              : "The channels %s have no photons; the record has photons on %s. Choose others in Settings > Record > Channels."
                  .formatted(chosen, channelCounts.channels()));
    }
    for (int wanted : chosen) {
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
    return new LifetimeReport(
            settings, context, decays, recorder, time, base, response, dark, energies, quick)
        .make(messages, beyond + (synced.isPresent() ? synced.get().withoutPulse() : 0));
  }

  /**
   * A record without the emitter.
   *
   * @param counts photons by channel
   * @param live live time in seconds
   */
  record DarkRecord(Map<Integer, Long> counts, double live) {
    static DarkRecord read(AnalysisContext context, String text, Optional<LocalDateTime> recorded)
        throws AnalysisException {
      try (PhotonSource source =
          context.open(CalibrationInput.file(context, CalibrationKind.DARK, text, recorded))) {
        ChannelCounts counts = new ChannelCounts();
        RecordTime time = new RecordTime(source.info(), counts);
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        boolean more;
        do {
          more = source.next(block);
          time.accept(block);
          counts.accept(block);
        } while (more);
        Map<Integer, Long> all = new TreeMap<>();
        for (Channel channel : counts.channels()) {
          all.put(channel.number(), counts.photons(channel));
        }
        return new DarkRecord(all, time.liveSeconds());
      } catch (IOException e) {
        throw new AnalysisException(
            "The dark record cannot be read: "
                + e.getMessage()
                + " Choose a recording in Settings > Background > Dark record.",
            e);
      }
    }

    /** Photons on these channels. */
    long on(List<Channel> channels) {
      return channels.stream().mapToLong(c -> counts.getOrDefault(c.number(), 0L)).sum();
    }
  }
}
