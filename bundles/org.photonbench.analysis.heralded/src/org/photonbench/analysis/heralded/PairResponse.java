package org.photonbench.analysis.heralded;

import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.calibration.ResponseFile;
import org.photonbench.analysis.calibration.ResponseHistogram;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.ResponseShape;
import org.photonbench.photon.Channel;

/**
 * The measured response of the detectors, in micro ticks after the rising edge of each detector's
 * decay, which is the time axis of the pairs.
 */
final class PairResponse {
  private static final long FEWEST = 1000;

  /** Steps in the full width of the response. */
  private static final double STEPS_IN_WIDTH = 24;

  /**
   * Delays of a pair in the full width of the response: four in the standard deviation of their
   * distribution, enough for the sum over a smooth function.
   */
  private static final double DELAYS_IN_WIDTH = 6;

  private final String name;
  private final long photons;
  private final int from;
  private final double[][] weights;

  private PairResponse(String name, long photons, int from, double[][] weights) {
    this.name = name;
    this.photons = photons;
    this.from = from;
    this.weights = weights;
  }

  /**
   * Delays of two photons that were emitted together.
   *
   * @param delaysNs time on the detector of the higher number less that on the other
   * @param weights their shares, with sum 1
   */
  record Delays(double[] delaysNs, double[] weights) {
    /** Both photons are seen at once. */
    static final Delays NONE = new Delays(new double[] {0}, new double[] {1});

    double sigmaNs() {
      double mean = 0;
      double square = 0;
      for (int i = 0; i < delaysNs.length; i++) {
        mean += weights[i] * delaysNs[i];
        square += weights[i] * delaysNs[i] * delaysNs[i];
      }
      return Math.sqrt(Math.max(0, square - mean * mean));
    }
  }

  /**
   * Reads the response of each detector.
   *
   * @param edges rising edges of the decays of these detectors
   * @param tickSeconds micro tick
   * @param periodTicks pulse period in micro ticks
   */
  static PairResponse read(
      ResponseFile file,
      List<Channel> channels,
      List<DecayEdge> edges,
      double tickSeconds,
      double periodTicks)
      throws AnalysisException {
    int length = (int) Math.max(1, Math.floor(periodTicks));
    int detectors = channels.size();
    ResponseShape[] shapes = new ResponseShape[detectors];
    long photons = 0;
    for (int i = 0; i < detectors; i++) {
      ResponseHistogram measured = file.of(channels.get(i));
      shapes[i] = new ResponseShape(measured.counts(), measured.binSeconds() / tickSeconds, length);
      photons += shapes[i].photons();
      if (shapes[i].photons() < FEWEST) {
        throw new AnalysisException(
            "The response on channel %s has %d photons that stand out from its dark counts; its shape needs %d. Measure it longer, or set the width of a Gaussian response."
                .formatted(channels.get(i), shapes[i].photons(), FEWEST));
      }
    }
    int[] origins = origins(shapes, edges, length, file.isPerChannel());
    int before = length / 4;
    double[][] weights = new double[detectors][length];
    for (int i = 0; i < detectors; i++) {
      double[] ticks = shapes[i].weights();
      double sum = Arrays.stream(ticks).sum();
      for (int t = 0; t < length; t++) {
        weights[i][t] = ticks[Math.floorMod(origins[i] - before + t, length)] / sum;
      }
    }
    return cut(file.toString(), photons, before, weights);
  }

  /**
   * The tick of each response that is the rising edge of its decay. Responses of each detector keep
   * their places against each other: between recordings all may move together only.
   */
  private static int[] origins(
      ResponseShape[] shapes, List<DecayEdge> edges, int length, boolean perChannel) {
    int[] origins = new int[shapes.length];
    long first = edges.getFirst().tick() - shapes[0].edge();
    long[] moved = new long[shapes.length];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = shapes[i].edge();
      long by = edges.get(i).tick() - origins[i] - first;
      moved[i] = by - Math.round((double) by / length) * length;
    }
    if (perChannel) {
      long[] sorted = moved.clone();
      Arrays.sort(sorted);
      long common = first + sorted[sorted.length / 2];
      for (int i = 0; i < origins.length; i++) {
        origins[i] = (int) Math.floorMod(edges.get(i).tick() - common, (long) length);
      }
    }
    return origins;
  }

  /** Leaves out the ticks at both ends in which no detector responds. */
  private static PairResponse cut(String name, long photons, int before, double[][] weights) {
    int low = weights[0].length;
    int high = 0;
    for (double[] one : weights) {
      for (int t = 0; t < one.length; t++) {
        if (one[t] > 0) {
          low = Math.min(low, t);
          high = Math.max(high, t + 1);
        }
      }
    }
    double[][] inside = new double[weights.length][];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = Arrays.copyOfRange(weights[i], low, high);
    }
    return new PairResponse(name, photons, low - before, inside);
  }

  /** The file, for people. */
  String name() {
    return name;
  }

  /** Photons of all responses. */
  long photons() {
    return photons;
  }

  /** Full width at half maximum in ticks of the mean over the detectors. */
  double widthTicks() {
    double[] mean = mean(null, Double.POSITIVE_INFINITY);
    int peak = 0;
    for (int t = 0; t < mean.length; t++) {
      peak = mean[t] > mean[peak] ? t : peak;
    }
    int low = peak;
    while (low > 0 && mean[low - 1] > mean[peak] / 2) {
      low--;
    }
    int high = peak;
    while (high + 1 < mean.length && mean[high + 1] > mean[peak] / 2) {
      high++;
    }
    return high - low + 1.0;
  }

  /** Ticks of a step that divides a bin and resolves the response. */
  int step(int binTicks) {
    int step = binTicks;
    while (step > 1 && (binTicks % step != 0 || step > widthTicks() / STEPS_IN_WIDTH)) {
      step--;
    }
    return step;
  }

  /**
   * The response of the first photon of a pair. That the second one follows after some given time
   * favours early responses of the first, by exp(-t/tauX).
   *
   * @param share of the first photons that each detector saw
   * @param tauXTicks exciton lifetime
   * @param step ticks of a bin of the response
   */
  InstrumentResponse first(long[] share, double tauXTicks, double tickNs, int step) {
    double[] ticks = mean(share, tauXTicks);
    // Bins start at whole multiples of the step; whole ticks lie in the middle of theirs.
    int start = Math.floorDiv(from, step) * step;
    double[] bins = new double[(from - start + ticks.length + step - 1) / step];
    for (int t = 0; t < ticks.length; t++) {
      bins[(from - start + t) / step] += ticks[t];
    }
    return InstrumentResponse.ofWeights((start - 0.5) * tickNs, step * tickNs, bins);
  }

  private double[] mean(long[] share, double tauTicks) {
    double[] mean = new double[weights[0].length];
    for (int i = 0; i < weights.length; i++) {
      double factor = share == null ? 1 : share[i];
      for (int t = 0; t < mean.length; t++) {
        mean[t] += factor * weights[i][t] * Math.exp(-t / tauTicks);
      }
    }
    return mean;
  }

  /** The delays of pairs: responses against each other, by the photons of both detectors. */
  Delays delays(long[][] singles, double tickNs) {
    int ticks = weights[0].length;
    int step = (int) Math.max(1, widthTicks() / DELAYS_IN_WIDTH);
    int steps = Math.ceilDiv(ticks, step);
    double[][] coarse = new double[weights.length][steps];
    for (int i = 0; i < weights.length; i++) {
      for (int t = 0; t < ticks; t++) {
        coarse[i][t / step] += weights[i][t];
      }
    }
    double[] shares = new double[2 * steps - 1];
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = i + 1; j < weights.length; j++) {
        double pairs = (double) Arrays.stream(singles[i]).sum() * Arrays.stream(singles[j]).sum();
        all += pairs;
        for (int a = 0; a < steps; a++) {
          for (int b = 0; coarse[i][a] > 0 && b < steps; b++) {
            shares[b - a + steps - 1] += pairs * coarse[i][a] * coarse[j][b];
          }
        }
      }
    }
    double[] delays = new double[shares.length];
    int used = 0;
    for (int k = 0; k < shares.length; k++) {
      if (shares[k] > 0) {
        delays[used] = (k - steps + 1) * step * tickNs;
        shares[used++] = shares[k] / all;
      }
    }
    return new Delays(Arrays.copyOf(delays, used), Arrays.copyOf(shares, used));
  }
}
