package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

/** The decay of the time difference alone, with the differences that are left out. */
final class GapFit {
  static final String ACCIDENTALS = "accidentals";

  final PairGrid grid;
  final double tickNs;
  final Accidentals accidentals;
  final long[] gaps;
  final PairResponse.Delays delays;

  /**
   * @param delays of photons that were emitted together, where they were measured
   */
  GapFit(
      PairGrid grid,
      double tickNs,
      Accidentals accidentals,
      long[] gaps,
      PairResponse.Delays delays) {
    this.grid = grid;
    this.tickNs = tickNs;
    this.accidentals = accidentals;
    this.gaps = gaps;
    this.delays = delays;
  }

  GapModel model() {
    return new GapModel(delays);
  }

  double edgeNs(int bin) {
    return grid.gapEdge(bin) * tickNs;
  }

  /** The data set of the differences that are taken. */
  DataSet data(boolean[] taken) {
    FitBins bins = new FitBins(this::edgeNs, taken);
    List<ShapedModel.Shape> shapes = new ArrayList<>();
    if (accidentals.isPresent()) {
      shapes.add(new ShapedModel.Shape(ACCIDENTALS, bins.sum(accidentals.gaps())));
    }
    return new DataSet(
        "gap",
        new ShapedModel(model(), shapes),
        bins.abscissa(),
        new PoissonLikelihood(bins.sum(gaps)));
  }

  /** What is known of the background before the pairs are looked at, as a datum of the fit. */
  void addPrior(FitProblemBuilder builder) {
    if (accidentals.isPresent()) {
      builder.share(ACCIDENTALS);
      if (accidentals.relativeSigma() > 0) {
        builder.add(
            new DataSet(
                "background",
                new Factor(),
                Abscissa.points(0),
                new GaussianLikelihood(
                    new double[] {1}, new double[] {accidentals.relativeSigma()})));
      } else {
        builder.fix(ACCIDENTALS, 1);
      }
    }
  }

  /** Name of a parameter of the difference in a problem built here. */
  String name(String parameter) {
    boolean alone = !accidentals.isPresent() || accidentals.relativeSigma() == 0;
    return alone ? parameter : "gap." + parameter;
  }

  FitResult fit(boolean[] taken, double tau, double jitter, boolean jitterFixed) {
    FitProblemBuilder builder = FitProblem.builder().add(data(taken));
    addPrior(builder);
    double pairs = 0;
    for (int i = 0; i < gaps.length; i++) {
      pairs += taken[i] ? gaps[i] : 0;
    }
    builder.start(name(GapModel.PAIRS), Math.max(1, pairs));
    builder.start(name(GapModel.TAU), tau);
    builder.start(name(GapModel.OFFSET), 0);
    double reach = 0.5 * grid.window() * tickNs;
    builder.bound(name(GapModel.OFFSET), -reach, reach);
    builder.bound(name(GapModel.TAU), tickNs, 100 * grid.window() * tickNs);
    builder.bound(name(GapModel.JITTER), 0, reach);
    if (jitterFixed) {
      builder.fix(name(GapModel.JITTER), jitter);
    } else {
      builder.start(name(GapModel.JITTER), jitter);
    }
    return Fitter.fit(builder.build());
  }

  /** A number that was measured beforehand: its own mean. */
  private record Factor() implements Model {
    @Override
    public String id() {
      return "heralded.background";
    }

    @Override
    public String title() {
      return "Background";
    }

    @Override
    public String source() {
      return "factor";
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(
          new Parameter(ACCIDENTALS, "1", 0, Double.POSITIVE_INFINITY, 1, "factor of accidentals"));
    }

    @Override
    public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
      value[0] = p[0];
      if (jacobian != null) {
        jacobian[0][0] = 1;
      }
    }
  }
}
