package org.photonbench.analysis.flid;

import java.util.Optional;
import org.photonbench.analysis.blinking.ChannelSet;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;

/** Estimators that need no record. */
final class Estimators {
  /** Seconds. */
  static final double MICRO = 16e-12;

  private static LifetimeEstimator sharp;

  private Estimators() {}

  /** One of a decay on channel 1 that rises within a tick, without background. */
  static synchronized LifetimeEstimator sharp() throws Exception {
    if (sharp == null) {
      sharp = make();
    }
    return sharp;
  }

  private static LifetimeEstimator make() throws Exception {
    RecordingInfo info;
    try (PhotonSource source = Simulated.of("blinking-grey", "", 1).source()) {
      info = source.info();
    }
    if (Math.abs(info.timeBase().microTickSeconds() - MICRO) > 1e-18) {
      throw new AssertionError("ticks of " + info.timeBase());
    }
    MicroTimeHistogram micros = new MicroTimeHistogram(6_251);
    PhotonBlock block = new PhotonBlock(RecordMode.T3);
    for (int bin = 0; bin < 4_000; bin++) {
      for (int i = 0; i < 40 * Math.exp(-bin / 500.0); i++) {
        if (block.size() == block.capacity()) {
          micros.accept(block);
          block.clear();
        }
        block.add(0, (byte) 1, 300 + bin);
      }
    }
    micros.accept(block);
    FlidSettings settings = SettingsSchema.of(FlidSettings.class).defaults();
    return LifetimeEstimator.of(settings, info, micros, ChannelSet.all(), Optional.empty());
  }
}
