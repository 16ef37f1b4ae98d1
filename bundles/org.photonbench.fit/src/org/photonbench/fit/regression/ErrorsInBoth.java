package org.photonbench.fit.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.likelihood.GaussianLikelihood;

/**
 * Any model fitted to points with independent errors in both coordinates: the true abscissas are
 * parameters {@code x0, x1, ...} of their own (W. E. Deming, Statistical Adjustment of Data
 * (1943)). For tables of up to some 100 points.
 */
public final class ErrorsInBoth {
  private ErrorsInBoth() {}

  /**
   * A builder with all set, in which parameters of the model can still be fixed, tied or bounded by
   * their own names.
   *
   * @param model gives values at points
   * @param sigmaX standard deviations of x, above 0
   * @param sigmaY standard deviations of y, above 0
   */
  public static FitProblemBuilder problem(
      Model model, double[] x, double[] sigmaX, double[] y, double[] sigmaY) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " x but " + y.length + " y");
    }
    Abscissa points = Abscissa.points(x);
    List<Parameter> latent = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      latent.add(
          new Parameter(
              "x" + i,
              "",
              Double.NEGATIVE_INFINITY,
              Double.POSITIVE_INFINITY,
              x[i],
              "true abscissa of point " + i));
    }
    Model positions = new Positions(latent);
    FitProblemBuilder builder =
        FitProblem.builder()
            .add(new DataSet("x", positions, points, new GaussianLikelihood(x, sigmaX)))
            .add(
                new DataSet(
                    "y",
                    new Displaced(model, latent, sigmaX.clone()),
                    points,
                    new GaussianLikelihood(y, sigmaY)));
    latent.forEach(parameter -> builder.share(parameter.name()));
    model.parameters().forEach(parameter -> builder.share(parameter.name()));
    return builder;
  }

  /** The measured abscissas as a function of the true ones. */
  private record Positions(List<Parameter> parameters) implements Model {
    @Override
    public String id() {
      return "errors-in-both.x";
    }

    @Override
    public String title() {
      return "True abscissas";
    }

    @Override
    public String source() {
      return "x";
    }

    @Override
    public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
      System.arraycopy(p, 0, value, 0, p.length);
      for (int i = 0; jacobian != null && i < p.length; i++) {
        Arrays.fill(jacobian[i], 0);
        jacobian[i][i] = 1;
      }
    }
  }

  /** The model at the true abscissas, which are its last parameters. */
  private record Displaced(Model model, List<Parameter> latent, double[] sigma) implements Model {
    @Override
    public String id() {
      return "errors-in-both." + model.id();
    }

    @Override
    public String title() {
      return model.title();
    }

    @Override
    public String source() {
      return model.source();
    }

    @Override
    public List<Parameter> parameters() {
      List<Parameter> all = new ArrayList<>(model.parameters());
      all.addAll(latent);
      return all;
    }

    @Override
    public double[] guess(Abscissa x, double[] y) {
      double[] own = model.guess(x, y);
      double[] all = Arrays.copyOf(own, own.length + latent.size());
      System.arraycopy(x.centres(), 0, all, own.length, latent.size());
      return all;
    }

    @Override
    public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
      int n = latent.size();
      int own = p.length - n;
      double[] parameters = Arrays.copyOf(p, own);
      double[] at = Arrays.copyOfRange(p, own, p.length);
      if (jacobian != null) {
        // The slope along x, by differences that are short against the error of x.
        double[] above = shifted(parameters, at, 1e-3);
        double[] below = shifted(parameters, at, -1e-3);
        for (int i = 0; i < n; i++) {
          Arrays.fill(jacobian[own + i], 0);
          jacobian[own + i][i] = (above[i] - below[i]) / (2e-3 * sigma[i]);
        }
      }
      double[][] ofParameters = jacobian == null ? null : Arrays.copyOf(jacobian, own);
      model.evaluate(parameters, Abscissa.points(at), value, ofParameters);
    }

    private double[] shifted(double[] parameters, double[] at, double sigmas) {
      double[] moved = at.clone();
      for (int i = 0; i < moved.length; i++) {
        moved[i] += sigmas * sigma[i];
      }
      double[] value = new double[moved.length];
      model.evaluate(parameters, Abscissa.points(moved), value, null);
      return value;
    }
  }
}
