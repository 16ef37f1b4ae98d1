package org.photonbench.analysis.superradiance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.calibration.ResponseHistogram;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.decay.GaussianResponseDecay;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.MeasuredResponseDecay;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;

/**
 * The decay of one recording: the histograms of all its detectors, fitted together with the same
 * lifetimes, each with its own delay.
 *
 * @param photons photons in the histograms
 * @param rate photons per second of live time
 * @param lifetimeNs mean lifetime, weighted with the amplitudes
 * @param sigmaNs its standard uncertainty
 * @param responseNs standard deviation of a fitted Gaussian response; NaN for a measured one
 * @param misfit deviance less its expectation, in standard deviations
 * @param timesNs centres of the bins of the first detector after its rising edge
 * @param counts photons of the first detector
 * @param fitted fitted means
 */
record Decay(
    long photons,
    double rate,
    double lifetimeNs,
    double sigmaNs,
    double responseNs,
    double misfit,
    double[] timesNs,
    long[] counts,
    double[] fitted) {
  private static final long FEWEST_PHOTONS = 500;
  private static final double DECAYS = 12;
  private static final double BEFORE_NS = 1;
  private static final int MAX_BINS = 3000;

  /** A detector with fewer photons than this share of the strongest is left out. */
  private static final double LEAST_SHARE = 0.02;

  /** The histograms of a recording. */
  private record Histograms(
      List<Channel> channels, List<long[]> counts, double tickNs, double periodNs, double rate) {}

  static Decay of(Path file, SuperradianceSettings settings, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    Histograms histograms = read(file, context);
    long strongest = histograms.counts.stream().mapToLong(Decay::sum).max().orElse(0);
    List<Window> windows = new ArrayList<>();
    FitProblemBuilder builder = FitProblem.builder();
    long photons = 0;
    for (int i = 0; i < histograms.channels.size(); i++) {
      long[] counts = histograms.counts.get(i);
      if (sum(counts) < LEAST_SHARE * strongest) {
        continue;
      }
      photons += sum(counts);
      Optional<ResponseHistogram> response =
          settings.response().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  ResponseHistogram.read(
                      context, settings.response().get(), Optional.of(histograms.channels.get(i))));
      windows.add(
          new Window(counts, histograms, response, "channel " + histograms.channels.get(i)));
    }
    if (photons < FEWEST_PHOTONS) {
      throw new AnalysisException(
          "%s has %d photons; a lifetime needs %d at the very least. Record longer."
              .formatted(file.getFileName(), photons, FEWEST_PHOTONS));
    }
    boolean measured = settings.response().isPresent();
    int components = settings.components();
    for (Window window : windows) {
      builder.add(window.data(components));
    }
    for (int j = 1; j <= components; j++) {
      builder.share("lifetime " + j);
    }
    FitProblem problem = build(builder, windows, components, measured);
    FitResult fit = Fitter.fit(problem);
    return decay(fit, windows, histograms, photons, components, measured);
  }

  private static FitProblem build(
      FitProblemBuilder builder, List<Window> windows, int components, boolean measured) {
    Window first = windows.getFirst();
    for (int j = 1; j <= components; j++) {
      builder.bound("lifetime " + j, first.binNs / 20, 50 * first.decayNs);
      builder.start("lifetime " + j, first.decayNs * Math.pow(3, j - 0.5 * (components + 1)));
    }
    for (Window window : windows) {
      String prefix = windows.size() > 1 ? window.name + "." : "";
      builder.fix(prefix + "scatter", 0);
      if (!measured) {
        double width = Math.max(window.riseNs / 2, window.binNs);
        builder.bound(prefix + "response width", window.binNs / 4, 20 * width);
        builder.start(prefix + "response width", width);
        builder.start(prefix + "shift", window.edgeNs);
      } else {
        builder.start(prefix + "shift", window.responseShiftNs());
      }
    }
    return builder.build();
  }

  private static Decay decay(
      FitResult fit,
      List<Window> windows,
      Histograms histograms,
      long photons,
      int components,
      boolean measured)
      throws AnalysisException {
    if (!fit.converged()) {
      throw new AnalysisException(
          "The decay fit did not converge: %s. Fewer exponentials or an instrument response may help."
              .formatted(fit.convergence().text()));
    }
    String prefix = windows.size() > 1 ? windows.getFirst().name + "." : "";
    String[] names = new String[2 * components];
    for (int j = 1; j <= components; j++) {
      names[2 * j - 2] = prefix + "photons " + j;
      names[2 * j - 1] = "lifetime " + j;
    }
    Mean mean = Mean.of(fit, names);
    Window first = windows.getFirst();
    double[] times = new double[first.counts.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = first.lowerNs(i) + 0.5 * first.binNs - first.edgeNs;
    }
    return new Decay(
        photons,
        histograms.rate,
        mean.value,
        mean.sigma,
        measured ? Double.NaN : fit.value(prefix + "response width"),
        GoodnessOfFit.of(fit).z(),
        times,
        first.counts,
        fit.mean(0));
  }

  /** Mean lifetime weighted with amplitudes: all photons over the sum of photons/lifetime. */
  private record Mean(double value, double sigma) {
    static Mean of(FitResult fit, String[] names) {
      double photons = 0;
      double amplitude = 0;
      for (int j = 0; j < names.length; j += 2) {
        photons += fit.value(names[j]);
        amplitude += fit.value(names[j]) / fit.value(names[j + 1]);
      }
      double value = photons / amplitude;
      double[] gradient = new double[names.length];
      for (int j = 0; j < names.length; j += 2) {
        double tau = fit.value(names[j + 1]);
        gradient[j] = (1 - value / tau) / amplitude;
        gradient[j + 1] = value / amplitude * fit.value(names[j]) / (tau * tau);
      }
      double variance = 0;
      for (int i = 0; i < names.length; i++) {
        for (int j = 0; j < names.length; j++) {
          double covariance = fit.covariance(names[i], names[j]);
          variance += gradient[i] * gradient[j] * (Double.isNaN(covariance) ? 0 : covariance);
        }
      }
      return new Mean(value, Math.sqrt(variance));
    }
  }

  private static Histograms read(Path file, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    try (PhotonSource source = context.open(file)) {
      if (!source.info().timeBase().pulses()) {
        throw new AnalysisException(
            "%s counts no laser pulses, so it has no decay. Record in T3 mode with the laser's sync."
                .formatted(file.getFileName()));
      }
      double tickNs = source.info().timeBase().microTickSeconds() * 1e9;
      double periodNs = source.info().timeBase().tickSeconds() * 1e9;
      int bins = (int) Math.min(1 << 20, Math.max(16, Math.floor(periodNs / tickNs)));
      MicroTimeHistogram histogram = new MicroTimeHistogram(bins);
      ChannelCounts counts = new ChannelCounts();
      RecordTime time = new RecordTime(source.info(), counts);
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      long photons = 0;
      boolean more;
      do {
        more = source.next(block);
        time.accept(block);
        counts.accept(block);
        histogram.accept(block);
        photons += block.size();
        context.report(Double.NaN, photons);
      } while (more);
      List<long[]> all = new ArrayList<>();
      for (Channel channel : histogram.channels()) {
        all.add(histogram.counts(channel));
      }
      return new Histograms(
          histogram.channels(), all, tickNs, periodNs, counts.total() / time.liveSeconds());
    }
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /** The part of a histogram that is fitted: from before the rise until the decay has gone. */
  private static final class Window {
    final String name;
    final double binNs;
    final double startNs;
    final double edgeNs;
    final double decayNs;
    final double riseNs;
    final long[] counts;
    private final Optional<InstrumentResponse> response;
    private final double responsePeakNs;

    Window(long[] all, Histograms histograms, Optional<ResponseHistogram> measured, String name) {
      this.name = name;
      int peak = 0;
      double[] smooth = new double[all.length];
      for (int i = 0; i < all.length; i++) {
        for (int j = -2; j <= 2; j++) {
          smooth[i] += all[Math.floorMod(i + j, all.length)] / 5.0;
        }
        peak = smooth[i] > smooth[peak] ? i : peak;
      }
      int rise = peak;
      while (rise > 0 && smooth[rise] > 0.5 * smooth[peak]) {
        rise--;
      }
      int fall = peak;
      while (fall < all.length - 1 && smooth[fall] > smooth[peak] / Math.E) {
        fall++;
      }
      double tick = histograms.tickNs;
      decayNs = Math.max(tick, (fall - rise) * tick);
      riseNs = Math.max(tick, (peak - rise) * tick);
      edgeNs = rise * tick;
      int from = (int) Math.max(0, rise - BEFORE_NS / tick);
      int to = (int) Math.min(all.length, rise + DECAYS * decayNs / tick);
      int join = measured.isPresent() ? 1 : Math.max(1, (to - from) / MAX_BINS);
      binNs = join * tick;
      startNs = from * tick;
      counts = new long[(to - from) / join];
      for (int i = 0; i < counts.length; i++) {
        for (int k = 0; k < join; k++) {
          counts[i] += all[from + i * join + k];
        }
      }
      response = measured.map(m -> response(m, tick));
      responsePeakNs = response.map(Window::peak).orElse(0.0);
    }

    private static InstrumentResponse response(ResponseHistogram measured, double tickNs) {
      double width = measured.binSeconds() * 1e9;
      if (Math.abs(width - tickNs) > 1e-4 * tickNs) {
        throw new IllegalArgumentException(
            "the instrument response has bins of %.4g ns, the recording of %.4g ns: record both with the same resolution"
                .formatted(width, tickNs));
      }
      long[] counts = measured.counts();
      int peak = 0;
      for (int i = 0; i < counts.length; i++) {
        peak = counts[i] > counts[peak] ? i : peak;
      }
      // Its dark counts would be a step of the decay: the level far from the peak is taken off.
      int reach = (int) Math.round(3 / tickNs);
      int low = Math.max(0, peak - reach);
      int high = Math.min(counts.length, peak + 2 * reach);
      double outside = 0;
      int bins = 0;
      for (int i = 0; i < low - reach; i++) {
        outside += counts[i];
        bins++;
      }
      double level = bins > 0 ? outside / bins : 0;
      double[] weights = new double[high - low];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.max(0, counts[low + i] - level);
      }
      return InstrumentResponse.ofWeights(
          measured.startSeconds() * 1e9 + low * tickNs, width, weights);
    }

    private static double peak(InstrumentResponse response) {
      int best = 0;
      for (int i = 0; i < response.bins(); i++) {
        best = response.weight(i) > response.weight(best) ? i : best;
      }
      return response.start() + (best + 0.5) * response.binWidth();
    }

    double lowerNs(int bin) {
      return startNs + bin * binNs;
    }

    /** The rising edge of the decay lies about where the response has its peak. */
    double responseShiftNs() {
      double shift = edgeNs - responsePeakNs;
      return Math.abs(shift) < 0.5 ? 0 : shift;
    }

    DataSet data(int components) {
      Model model =
          response.isPresent()
              ? new MeasuredResponseDecay(components, response.get(), Double.POSITIVE_INFINITY)
              : new GaussianResponseDecay(components, Double.POSITIVE_INFINITY);
      return new DataSet(
          name,
          model,
          Abscissa.uniformBins(startNs, binNs, counts.length),
          new PoissonLikelihood(counts));
    }
  }
}
