package org.photonbench.analysis.lifetime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.PtuOptions;
import org.photonbench.photon.io.write.PtuWriter;
import org.photonbench.photon.io.write.RecordingDescription;
import org.photonbench.photon.io.write.RecordingEnd;

/** A pulsed record in memory with known lifetimes, run through the analysis as a file would be. */
final class SimulatedDecay {
  private record Photon(long time, int channel, int micro) {}

  final double periodNs;
  final double tickNs;
  final double seconds;
  private final SplittableRandom random;
  private final List<Photon> photons = new ArrayList<>();

  SimulatedDecay(double periodNs, double tickNs, double seconds, long seed) {
    this.periodNs = periodNs;
    this.tickNs = tickNs;
    this.seconds = seconds;
    random = new SplittableRandom(seed);
  }

  static LifetimeSettings settings(String... namesAndValues) throws SettingsException {
    SettingsSchema<LifetimeSettings> schema = SettingsSchema.of(LifetimeSettings.class);
    LifetimeSettings settings = schema.defaults();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
    }
    return settings;
  }

  /** Photons of an exponential behind a Gaussian response, at random pulses of the record. */
  SimulatedDecay exponential(int count, double tauNs, double delayNs, double sigmaNs, int channel) {
    for (int i = 0; i < count; i++) {
      add(
          delayNs + sigmaNs * gaussian() - tauNs * Math.log(1 - random.nextDouble()),
          channel,
          pulse());
    }
    return this;
  }

  /** The same within a part of the record. */
  SimulatedDecay exponentialDuring(
      double from, double to, int count, double tauNs, double delayNs, double sigmaNs) {
    for (int i = 0; i < count; i++) {
      long pulse = (long) ((from + (to - from) * random.nextDouble()) * 1e9 / periodNs);
      add(delayNs + sigmaNs * gaussian() - tauNs * Math.log(1 - random.nextDouble()), 0, pulse);
    }
    return this;
  }

  /** Photons of an exponential of which some pass a slower exponential tail of the response. */
  SimulatedDecay behindTail(
      int direct, int late, double tauNs, double delayNs, double sigmaNs, double tailNs) {
    for (int i = 0; i < direct + late; i++) {
      double tail = i < direct ? 0 : -tailNs * Math.log(1 - random.nextDouble());
      add(
          delayNs + sigmaNs * gaussian() + tail - tauNs * Math.log(1 - random.nextDouble()),
          0,
          pulse());
    }
    return this;
  }

  /** Photons of a stretched exponential, by inversion of its gamma-distributed power. */
  SimulatedDecay stretched(
      int count, double tauNs, double beta, double delayNs, double sigmaNs, int channel) {
    for (int i = 0; i < count; i++) {
      add(delayNs + sigmaNs * gaussian() + stretchedTime(tauNs, beta), channel, pulse());
    }
    return this;
  }

  private double stretchedTime(double tau, double beta) {
    // Rejection from a grid-free envelope: u^(1/beta) of a gamma of shape 1/beta (Marsaglia,
    // Tsang).
    double shape = 1 / beta;
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = gaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return tau * Math.pow(d * v, 1 / beta);
      }
    }
  }

  /** Steady photons. */
  SimulatedDecay flat(int count, int channel) {
    for (int i = 0; i < count; i++) {
      add(periodNs * random.nextDouble(), channel, pulse());
    }
    return this;
  }

  /** Each pulse gives a Poisson number of photons, of which the electronics take the first. */
  SimulatedDecay firstOfEachPulse(double perPulse, double tauNs, double delayNs) {
    long pulses = (long) (seconds * 1e9 / periodNs);
    for (long pulse = 0; pulse < pulses; pulse++) {
      double first = Double.POSITIVE_INFINITY;
      for (double t = -Math.log(1 - random.nextDouble());
          t < perPulse;
          t -= Math.log(1 - random.nextDouble())) {
        first = Math.min(first, -tauNs * Math.log(1 - random.nextDouble()));
      }
      if (first < periodNs - delayNs) {
        add(delayNs + first, 0, pulse);
      }
    }
    return this;
  }

  private long pulse() {
    return (long) (random.nextDouble() * (seconds * 1e9 / periodNs - 2));
  }

  private double gaussian() {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  private void add(double ns, int channel, long pulse) {
    long later = (long) Math.floor(ns / periodNs);
    photons.add(new Photon(pulse + later, channel, (int) ((ns - later * periodNs) / tickNs)));
  }

  int size() {
    return photons.size();
  }

  RecordingInfo info() {
    return info(TimeBase.t3(periodNs * 1e-9, tickNs * 1e-9));
  }

  RecordingInfo info(TimeBase base) {
    return new RecordingInfo(
        "memory",
        base.mode().name(),
        base,
        OptionalDouble.of(seconds),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        true);
  }

  Result analyse(String... settings) throws AnalysisException, SettingsException {
    return analyse(AnalysisContext.NONE, settings);
  }

  Result analyse(AnalysisContext context, String... settings)
      throws AnalysisException, SettingsException {
    photons.sort(Comparator.comparingLong(Photon::time).thenComparingInt(Photon::micro));
    PhotonRun run = new LifetimeAnalysis().start(settings(settings), info(), context);
    PhotonBlock block = new PhotonBlock(RecordMode.T3, 1000);
    run.beginPass(0);
    for (int from = 0; from < photons.size(); from += 1000) {
      block.clear();
      for (Photon p : photons.subList(from, Math.min(photons.size(), from + 1000))) {
        block.add(p.time(), p.channel(), p.micro());
      }
      run.accept(block);
    }
    run.endPass(0);
    return run.finish();
  }

  /** Writes the record as a file. */
  Path write(Path file, LocalDateTime created) throws IOException {
    photons.sort(Comparator.comparingLong(Photon::time).thenComparingInt(Photon::micro));
    RecordingDescription description =
        new RecordingDescription(
            info().timeBase(),
            "",
            Optional.of(created),
            "",
            OptionalDouble.empty(),
            List.of(),
            "test",
            "1");
    try (PtuWriter writer =
        PtuWriter.create(file, OutputMode.WHOLE_REPLACING, description, PtuOptions.DEFAULT)) {
      PhotonBlock block = new PhotonBlock(RecordMode.T3, photons.size());
      photons.forEach(p -> block.add(p.time(), p.channel(), p.micro()));
      writer.write(block);
      writer.finish(RecordingEnd.after(seconds));
      writer.publish();
    }
    return file;
  }

  /** As a T2 record of 1 ps in which channel 3 holds every pulse that has photons. */
  Result analyseAsT2(String... settings) throws AnalysisException, SettingsException {
    photons.sort(Comparator.comparingLong(Photon::time).thenComparingInt(Photon::micro));
    RecordingInfo info = info(TimeBase.t2(1e-12));
    PhotonRun run = new LifetimeAnalysis().start(settings(settings), info);
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 1000);
    run.beginPass(0);
    long last = -1;
    long pulse = 0;
    for (Photon p : photons) {
      // All pulses up to this photon's one.
      for (pulse = last + 1; pulse <= p.time(); pulse++) {
        add(run, block, Math.round(pulse * periodNs * 1e3), 3);
      }
      last = p.time();
      long time = Math.round(p.time() * periodNs * 1e3 + (p.micro() + 0.5) * tickNs * 1e3);
      add(run, block, time, p.channel());
    }
    run.accept(block);
    run.endPass(0);
    return run.finish();
  }

  private static void add(PhotonRun run, PhotonBlock block, long time, int channel) {
    if (block.size() == block.capacity()) {
      run.accept(block);
      block.clear();
    }
    block.add(time, channel, 0);
  }
}
