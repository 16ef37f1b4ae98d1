package org.photonbench.virtuallab.testing;

import java.util.List;
import org.photonbench.photon.RecordMode;
import org.photonbench.virtuallab.detect.Crosstalk;
import org.photonbench.virtuallab.detect.Detector;
import org.photonbench.virtuallab.detect.TaggerSettings;
import org.photonbench.virtuallab.emitter.CwDot;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.emitter.Level;
import org.photonbench.virtuallab.emitter.LineMixture;
import org.photonbench.virtuallab.emitter.PulsedDot;
import org.photonbench.virtuallab.emitter.StateTrace;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.optics.BeamSplitter;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.run.Setup;

/** Small set-ups. */
public final class Lab {
  /** Two ideal detectors behind a 50:50 splitter, as channels 1 and 2. */
  public static final List<Detector> IDEAL_PAIR =
      List.of(Detector.ideal("a", 1, 1), Detector.ideal("b", 2, 2));

  private Lab() {}

  public static Line line(String name) {
    return new Line(name, 2.4, 1000, Double.POSITIVE_INFINITY, Double.NaN);
  }

  /** A steady dot with a ladder of lifetimes and yields. */
  public static Dot ladder(double[] lifetimesPs, double[] yields) {
    Level[] levels = new Level[lifetimesPs.length];
    Line[] lines = new Line[levels.length];
    for (int i = 0; i < levels.length; i++) {
      lines[i] = line("step " + (i + 1));
      levels[i] = new Level("step " + (i + 1), lifetimesPs[i], yields[i], LineMixture.single(i));
    }
    return Dot.steady("dot", List.of(lines), List.of(levels));
  }

  private static Xoshiro256 own(long seed) {
    return new RandomStreams(seed, Setup.EMITTER_ROLE).block(0);
  }

  public static LightSource pulsed(
      BlockClock clock, Dot dot, double occupancy, double transmission, long seed) {
    Xoshiro256 random = own(seed);
    StateTrace trace = new StateTrace(dot.blinking(), random, (_, _) -> {});
    return new PulsedDot(clock, dot, occupancy, transmission, trace, dot.diffusion().start(random));
  }

  public static LightSource cw(
      BlockClock clock, Dot dot, double pump, double transmission, long seed) {
    Xoshiro256 random = own(seed);
    StateTrace trace = new StateTrace(dot.blinking(), random, (_, _) -> {});
    return new CwDot(clock, dot, pump, transmission, trace, dot.diffusion().start(random), random);
  }

  /** The source on one ideal detector, channel 0. */
  public static Setup direct(
      LightSource source, double resolutionPs, double durationPs, long seed) {
    return with(
        source, List.of(), List.of(Detector.ideal("d", 0, 0)), resolutionPs, durationPs, seed);
  }

  /** The source on two ideal detectors behind a 50:50 splitter. */
  public static Setup hbt(LightSource source, double resolutionPs, double durationPs, long seed) {
    return with(
        source,
        List.of(new BeamSplitter(0, 1, 2, 0.5, 0.5)),
        IDEAL_PAIR,
        resolutionPs,
        durationPs,
        seed);
  }

  public static Setup with(
      LightSource source,
      List<OpticalStage> stages,
      List<Detector> detectors,
      double resolutionPs,
      double durationPs,
      long seed) {
    RecordMode mode = source.clock().isPulsed() ? RecordMode.T3 : RecordMode.T2;
    return new Setup(
        "test",
        source,
        stages,
        detectors,
        Crosstalk.NONE,
        1,
        TaggerSettings.plain(mode, resolutionPs),
        durationPs,
        seed);
  }
}
