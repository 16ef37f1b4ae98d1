package org.photonbench.virtuallab.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.virtuallab.random.RandomStreams;

/** Exposes one frame after the other of a series of spectra, and stops if the user says so. */
final class Exposures {
  private final Spectrometer spectrometer;
  private final Camera camera;
  private final double backgroundPerSecond;
  private final double seconds;
  private final RandomStreams streams;
  private final ProgressListener progress;
  private final double[][] expected;
  private final double[][] counts;
  private final List<Camera.Hit> hits = new ArrayList<>();
  private long saturated;
  private int done;

  /**
   * @param backgroundPerSecond electrons per pixel and second beside emission and dark current
   * @param seconds exposure of each frame in s
   * @param streams random numbers, a block a frame
   * @param progress told the fraction after each frame
   */
  Exposures(
      Spectrometer spectrometer,
      Camera camera,
      double backgroundPerSecond,
      double seconds,
      int frames,
      RandomStreams streams,
      ProgressListener progress) {
    this.spectrometer = spectrometer;
    this.camera = camera;
    this.backgroundPerSecond = backgroundPerSecond;
    this.seconds = seconds;
    this.streams = streams;
    this.progress = progress;
    expected = new double[frames][];
    counts = new double[frames][];
  }

  /**
   * Exposes the next frame.
   *
   * @param electrons expected photoelectrons of the emission of each pixel; kept
   */
  void add(double[] electrons) throws RunCancelledException {
    expected[done] = electrons;
    double[] all = new double[electrons.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = electrons[i] + backgroundPerSecond * seconds;
    }
    counts[done] = camera.expose(all, seconds, done, hits, streams.block(done));
    saturated += camera.saturated(counts[done]);
    done++;
    if (!progress.progress((double) done / counts.length, 0)) {
      throw new RunCancelledException();
    }
  }

  /** All frames as camera counts, with a condition for each. */
  SpectrumSeries spectra(long seed, List<FrameColumn> conditions) {
    SpectrumInfo info =
        new SpectrumInfo(spectrometer.axis(), SignalUnit.CAMERA_COUNTS)
            .withCamera(camera.calibration())
            .withExposure(seconds, 1)
            .withMetadata(Map.of("origin", "simulated, seed " + seed));
    return new SpectrumSeries(info, conditions, counts);
  }

  double[][] expected() {
    return expected;
  }

  List<Camera.Hit> hits() {
    return hits;
  }

  /** Values of all frames at the end of the range of the converter. */
  long saturated() {
    return saturated;
  }
}
