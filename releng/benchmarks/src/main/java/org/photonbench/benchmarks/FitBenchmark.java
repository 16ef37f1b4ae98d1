package org.photonbench.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.lifetime.TruncatedExponential;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.MeasuredResponseDecay;

/** Whole fits, from data to values and covariance; milliseconds a call. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FitBenchmark {
  /** Two exponentials behind a measured response: 4096 bins of 12.5 ps, half a million photons. */
  @State(Scope.Benchmark)
  public static class Response {
    private static final int DATA = 16;
    private static final double[] TRUTH = {300_000, 1.8, 200_000, 9, 40, 0.02, 500};

    private Fitter fitter;
    private double[] start;
    private PoissonLikelihood[] data;
    private int next;

    @Setup
    public void prepare() {
      Abscissa x = Abscissa.uniformBins(0, 0.0125, 4096);
      InstrumentResponse response = InstrumentResponse.gaussian(3, 0.08, 0, 0.0125, 800);
      MeasuredResponseDecay model = new MeasuredResponseDecay(2, response, 100);
      double[] mean = new double[x.size()];
      model.evaluate(TRUTH, x, mean, null);
      data = new PoissonLikelihood[DATA];
      for (int i = 0; i < DATA; i++) {
        data[i] =
            new PoissonLikelihood(new long[x.size()]).simulate(mean, new SplittableRandom(i + 1));
      }
      FitProblem problem = FitProblem.of(new DataSet("decay", model, x, data[0]));
      start = problem.start();
      fitter = new Fitter(problem);
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      FitResult result = fit();
      double one = result.value("lifetime 1");
      double two = result.value("lifetime 2");
      boolean right =
          result.converged()
              && Math.abs(Math.min(one, two) - 1.8) < 0.06
              && Math.abs(Math.max(one, two) - 9) < 0.3;
      Check.equal(1, right ? 1 : 0, "a fit with lifetimes of 1.8 and 9 ns (" + result + ")");
    }

    FitResult fit() {
      next = (next + 1) % DATA;
      return fitter.fit(List.of(data[next]), start);
    }
  }

  @Benchmark
  public FitResult biexponentialWithResponse(Response state) {
    return state.fit();
  }

  /** 100000 decays of 200 photons in 64 bins. */
  @State(Scope.Benchmark)
  public static class Short {
    private static final int DECAYS = 100_000;
    private static final int BINS = 64;
    private static final double WIDTH = 0.1;
    private static final double LIFETIME = 2;

    private final int[] counts = new int[DECAYS * BINS];
    private final double[] lifetime = new double[DECAYS];
    private final double[] sigma = new double[DECAYS];

    @Setup
    public void prepare() {
      SplittableRandom random = new SplittableRandom(1);
      double lost = Math.expm1(-BINS * WIDTH / LIFETIME);
      for (int i = 0; i < DECAYS; i++) {
        for (int photon = 0; photon < 200; photon++) {
          double t = -LIFETIME * Math.log1p(random.nextDouble() * lost);
          counts[i * BINS + Math.min(BINS - 1, (int) (t / WIDTH))]++;
        }
      }
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      fit(2);
      double squares = 0;
      for (int i = 0; i < DECAYS; i++) {
        double pull = (lifetime[i] - LIFETIME) / sigma[i];
        squares += pull * pull;
      }
      double rms = Math.sqrt(squares / DECAYS);
      Check.equal(1, Math.abs(rms - 1) < 0.05 ? 1 : 0, "pulls with an rms of 1, was " + rms);
    }

    double[] fit(int threads) {
      TruncatedExponential.histograms(counts, BINS, WIDTH, 0, lifetime, sigma, threads);
      return lifetime;
    }
  }

  @Benchmark
  public double[] shortDecays(Short state) {
    return state.fit(1);
  }

  @Benchmark
  public double[] shortDecaysTwoThreads(Short state) {
    return state.fit(2);
  }
}
