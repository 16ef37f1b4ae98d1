package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.heralded.CrosstalkSearch.Range;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.decay.GaussianResponseDecay;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.MeasuredResponseDecay;

/**
 * The joint fit of both decays. The time difference and the time of the first photon are
 * independent (the exciton starts when the biexciton has gone), so the likelihood is the product of
 * those of the two histograms; differences that are left out of one are left out of both.
 */
final class CascadeFit {
  static final String TAU_XX = "first.lifetime 1";
  static final String TAU_X = "gap." + GapModel.TAU;
  static final String PAIRS = "gap." + GapModel.PAIRS;
  static final String OFFSET = "gap." + GapModel.OFFSET;
  static final String PAIR_JITTER = "gap." + GapModel.JITTER;
  static final String JITTER = "first.response width";
  static final String FIRST_PAIRS = "first.photons 1";
  static final String OTHER = "first." + CascadeFit.OTHER_SHAPE;
  private static final String OTHER_SHAPE = "other pairs";

  /** Fewer pairs than this give no two decay times worth the name. */
  static final int FEWEST_PAIRS = 40;

  final FitResult result;
  final List<Range> crosstalk;
  final boolean[] taken;
  final boolean[] takenForFirst;
  final FitBins gapBins;
  final FitBins firstBins;
  final double[] otherShape;
  final double guardNs;

  /** Pairs beyond the decay within the masked differences. */
  final double crosstalkPairs;

  private CascadeFit(
      FitResult result,
      List<Range> crosstalk,
      boolean[] taken,
      boolean[] takenForFirst,
      FitBins gapBins,
      FitBins firstBins,
      double[] otherShape,
      double guardNs,
      double crosstalkPairs) {
    this.result = result;
    this.crosstalk = crosstalk;
    this.taken = taken;
    this.takenForFirst = takenForFirst;
    this.gapBins = gapBins;
    this.firstBins = firstBins;
    this.otherShape = otherShape;
    this.guardNs = guardNs;
    this.crosstalkPairs = crosstalkPairs;
  }

  /**
   * @param response measured response of the detectors; without one it is a Gaussian
   * @param tickNs micro tick in ns
   * @param decayNs 1/e time of the decay of all photons
   * @param riseNs guess of the jitter of a detector
   */
  static CascadeFit of(
      HeraldedSettings settings,
      PairCounts counts,
      Accidentals accidentals,
      Optional<PairResponse> response,
      double tickNs,
      double decayNs,
      double riseNs) {
    PairGrid grid = counts.grid();
    PairResponse.Delays delays =
        response.map(r -> r.delays(counts.singles(), tickNs)).orElse(PairResponse.Delays.NONE);
    GapFit gap = new GapFit(grid, tickNs, accidentals, counts.gaps(), delays);
    double reach = (grid.window() - Math.max(0, grid.from())) * tickNs;
    List<Range> masks = new ArrayList<>();
    if (settings.deadTime() > 0) {
      masks.add(new Range(0, settings.deadTime()));
    }
    List<Range> crosstalk = new ArrayList<>();
    if (settings.crosstalk() == HeraldedSettings.CrosstalkMask.GIVEN) {
      crosstalk.add(new Range(settings.crosstalkFrom(), settings.crosstalkTo()));
    }
    OptionalDouble given =
        response.isEmpty() && settings.responseWidth().isPresent()
            ? OptionalDouble.of(settings.responseWidth().getAsDouble() / HeraldedSettings.FWHM)
            : OptionalDouble.empty();
    boolean fixed = settings.deadTime() > 4 * riseNs || response.isPresent() || given.isPresent();
    double jitter = response.isPresent() ? 0 : given.orElse(riseNs) * Math.sqrt(2);
    boolean[] taken = taken(gap, reach, masks, crosstalk);
    FitResult alone = gap.fit(taken, decayNs, jitter, fixed);
    int rounds =
        settings.crosstalk() == HeraldedSettings.CrosstalkMask.AUTOMATIC
            ? CrosstalkSearch.rounds()
            : 0;
    for (int round = 0; round < rounds; round++) {
      Range range = search(gap, alone, taken);
      if (range == null) {
        break;
      }
      crosstalk.add(range);
      crosstalk = new ArrayList<>(CrosstalkSearch.joined(crosstalk));
      taken = taken(gap, reach, masks, crosstalk);
      alone = gap.fit(taken, decayNs, jitter, fixed);
    }
    double pairJitter = Math.hypot(alone.value(gap.name(GapModel.JITTER)), delays.sigmaNs());
    double guard = settings.orderGuard().orElse(2 * Math.max(pairJitter, riseNs));
    boolean[] forFirst = taken.clone();
    double offset = alone.value(gap.name(GapModel.OFFSET));
    for (int i = 0; i < forFirst.length; i++) {
      double middle = gap.edgeNs(i) + 0.5 * grid.widthTicks() * tickNs;
      forFirst[i] &= Math.abs(middle - offset) >= guard;
    }
    double beyond = 0;
    double[] model = mean(gap, alone);
    for (int i = 0; i < taken.length; i++) {
      double middle = gap.edgeNs(i) + 0.5 * grid.widthTicks() * tickNs;
      if (crosstalk.stream().anyMatch(r -> r.contains(middle))) {
        beyond += gap.gaps[i] - model[i];
      }
    }
    Kernel kernel = new Kernel(response, given, riseNs);
    return joint(counts, gap, alone, taken, forFirst, crosstalk, kernel, guard, beyond);
  }

  /**
   * What the detectors do to the time of a photon.
   *
   * @param measured their responses
   * @param sigmaNs a Gaussian that is known
   * @param riseNs guess of a Gaussian
   */
  private record Kernel(Optional<PairResponse> measured, OptionalDouble sigmaNs, double riseNs) {
    /** The decay of the first photon, with expected counts in the bins of the fit. */
    Model first(PairCounts counts, FitBins bins, double tauXNs, double tickNs) {
      if (measured.isEmpty()) {
        return new GaussianResponseDecay(1, Double.POSITIVE_INFINITY);
      }
      PairGrid grid = counts.grid();
      int step = measured.get().step(grid.widthTicks());
      InstrumentResponse response =
          measured.get().first(counts.firstOf(), tauXNs / tickNs, tickNs, step);
      return new GroupedModel(
          new MeasuredResponseDecay(1, response, Double.POSITIVE_INFINITY),
          (grid.firstEdge(0) - 0.5) * tickNs,
          step * tickNs,
          grid.widthTicks() / step,
          grid.firstBins(),
          bins);
    }
  }

  private static boolean[] taken(
      GapFit gap, double reach, List<Range> masks, List<Range> crosstalk) {
    boolean[] taken = new boolean[gap.gaps.length];
    double half = 0.5 * gap.grid.widthTicks() * gap.tickNs;
    for (int i = 0; i < taken.length; i++) {
      double middle = gap.edgeNs(i) + half;
      // Late first photons leave no room for the longest differences.
      taken[i] =
          Math.abs(middle) < 0.85 * reach
              && masks.stream().noneMatch(r -> touches(r, middle, half))
              && crosstalk.stream().noneMatch(r -> touches(r, middle, half));
    }
    return taken;
  }

  private static boolean touches(Range range, double middle, double half) {
    double size = Math.abs(middle);
    return size + half > range.fromNs() && size - half < range.toNs();
  }

  /** Expected pairs of the fit in every bin of the difference, left out or not. */
  static double[] mean(GapFit gap, FitResult fit) {
    double[] edges = new double[gap.gaps.length + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = gap.edgeNs(i);
    }
    GapModel model = gap.model();
    double[] p =
        model.parameters().stream()
            .mapToDouble(q -> fit.value(fitName(fit, gap, q.name())))
            .toArray();
    double[] mean = new double[gap.gaps.length];
    model.evaluate(p, Abscissa.bins(edges), mean, null);
    double factor = gap.accidentals.isPresent() ? fit.value(GapFit.ACCIDENTALS) : 0;
    for (int i = 0; i < mean.length; i++) {
      mean[i] += factor * gap.accidentals.gaps()[i];
    }
    return mean;
  }

  private static String fitName(FitResult fit, GapFit gap, String parameter) {
    boolean joint = fit.problem().dataSets().stream().anyMatch(d -> d.name().equals("first"));
    return joint ? "gap." + parameter : gap.name(parameter);
  }

  private static Range search(GapFit gap, FitResult alone, boolean[] taken) {
    int side = gap.grid.gapSide();
    double[] mean = mean(gap, alone);
    double[] observed = new double[side + 1];
    double[] expected = new double[side + 1];
    for (int m = 0; m <= side; m++) {
      boolean both = taken[side + m] && taken[side - m];
      observed[m] = gap.gaps[side + m] + (m > 0 ? gap.gaps[side - m] : 0);
      expected[m] = both ? mean[side + m] + (m > 0 ? mean[side - m] : 0) : Double.NaN;
    }
    double width = gap.grid.widthTicks() * gap.tickNs;
    double tau = alone.value(gap.name(GapModel.TAU));
    int[] peak = CrosstalkSearch.highestPeak(observed, expected, tau / width);
    return peak.length == 0
        ? null
        : new Range(Math.max(0, (peak[0] - 0.5) * width), (peak[1] - 0.5) * width);
  }

  private static CascadeFit joint(
      PairCounts counts,
      GapFit gap,
      FitResult alone,
      boolean[] taken,
      boolean[] forFirst,
      List<Range> crosstalk,
      Kernel kernel,
      double guard,
      double beyond) {
    PairGrid grid = gap.grid;
    double tickNs = gap.tickNs;
    double riseNs = kernel.riseNs;
    boolean[] all = new boolean[grid.firstBins()];
    int from = grid.from() > -grid.lead() ? grid.firstBin(grid.from()) + 1 : 0;
    Arrays.fill(all, from, all.length - 1, true);
    // Whole ticks are counted; the edge of a bin lies half a tick before its first one.
    FitBins bins = new FitBins(i -> (grid.firstEdge(i) - 0.5) * tickNs, all);
    long[] firsts = PairCounts.firsts(grid, counts.map(), forFirst);
    long[] neighbours = PairCounts.firsts(grid, counts.neighbours(), forFirst);
    double inFirst = Arrays.stream(firsts).sum();
    double inNeighbours = Math.max(1, Arrays.stream(neighbours).sum());
    double[] other = new double[neighbours.length];
    for (int i = 0; i < other.length; i++) {
      other[i] = neighbours[i] / inNeighbours;
    }
    List<ShapedModel.Shape> shapes = new ArrayList<>();
    shapes.add(new ShapedModel.Shape(OTHER_SHAPE, bins.sum(other)));
    if (gap.accidentals.isPresent()) {
      shapes.add(
          new ShapedModel.Shape(
              GapFit.ACCIDENTALS, bins.sum(gap.accidentals.firsts(grid, forFirst))));
    }
    double tauX = alone.value(gap.name(GapModel.TAU));
    Model decay = kernel.first(counts, bins, tauX, tickNs);
    DataSet first =
        new DataSet(
            "first",
            new ShapedModel(decay, shapes),
            bins.abscissa(),
            new PoissonLikelihood(bins.sum(firsts)));
    FitProblemBuilder builder = FitProblem.builder().add(gap.data(taken)).add(first);
    if (gap.accidentals.isPresent()) {
      gap.addPrior(builder);
    }
    for (String parameter : List.of(GapModel.PAIRS, GapModel.TAU, GapModel.OFFSET)) {
      builder.start("gap." + parameter, alone.value(gap.name(parameter)));
    }
    double reach = 0.5 * grid.window() * tickNs;
    builder.bound(OFFSET, -reach, reach);
    boolean gaussian = kernel.measured.isEmpty();
    if (gaussian) {
      // The first photon is on either detector: its variance is half that of the difference.
      builder.tie(PAIR_JITTER, JITTER, Math.sqrt(2), 0);
    } else {
      builder.fix(PAIR_JITTER, 0);
    }
    builder.fix("first.background", 0).fix("first.scatter", 0);
    builder.start(FIRST_PAIRS, 0.9 * inFirst);
    builder.start(OTHER, 0.05 * inFirst);
    double width = grid.widthTicks() * tickNs;
    double meanFirst = 0;
    for (int i = 0; i < firsts.length; i++) {
      meanFirst += firsts[i] * (grid.firstEdge(i) * tickNs + 0.5 * width) / Math.max(1, inFirst);
    }
    double tauStart = Math.max(Math.max(2 * tickNs, riseNs), 0.5 * Math.abs(meanFirst));
    builder.bound(TAU_XX, tickNs / 10, 10 * reach).start(TAU_XX, tauStart);
    boolean behindGate = grid.from() > 0;
    if (gaussian && (behindGate || kernel.sigmaNs.isPresent())) {
      builder.fix(JITTER, kernel.sigmaNs.orElse(Math.max(riseNs, tickNs)));
    } else if (gaussian) {
      builder.bound(JITTER, tickNs / 4, 10 * Math.max(riseNs, tickNs)).start(JITTER, riseNs);
    }
    if (behindGate) {
      // Nothing is left of the rise: place and width of the response have no effect.
      builder.fix("first.shift", 0);
    } else {
      builder.bound("first.shift", -5 * riseNs - width, 5 * riseNs + width);
      builder.start("first.shift", 0);
    }
    FitResult best = null;
    FitProblem problem = builder.build();
    // From a quick and a slow biexciton: the factor of the other pairs can take its place.
    for (double factor : new double[] {1, 0.3, 2.5}) {
      double[] start = problem.start();
      start[problem.freeIndex(TAU_XX)] = tauStart * factor;
      FitResult fit = new Fitter(problem).fit(start);
      best = best == null || fit.deviance() < best.deviance() - 1e-6 ? fit : best;
    }
    FitBins gapBins = new FitBins(gap::edgeNs, taken);
    return new CascadeFit(best, crosstalk, taken, forFirst, gapBins, bins, other, guard, beyond);
  }
}
