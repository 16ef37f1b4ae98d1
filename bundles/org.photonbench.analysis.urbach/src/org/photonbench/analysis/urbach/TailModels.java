package org.photonbench.analysis.urbach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Evaluation;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.FormulaModel;

/**
 * Signal per meV against energy from a reference in meV. Pixels see the integral over their exact
 * edges in energy, which holds the Jacobian of a wavelength axis, and a background that is the same
 * for every pixel.
 */
final class TailModels {
  static final String LEVEL = "level";
  static final String SLOPE = "slope energy";
  static final String LOG_SLOPE = "logarithmic slope";
  static final String CURVATURE = "curvature";
  static final String CENTRE = "centre";
  static final String SPREAD = "spread";
  static final String BACKGROUND = "background";

  /** Steepest tail, meV; a thousandth of any that was seen. */
  private static final double STEEPEST = 1e-2;

  private static final double FLATTEST = 1e5;

  private TailModels() {}

  private static FormulaModel.Builder model(String key, String title, String formula) {
    return FormulaModel.model("urbach." + key, title, formula)
        .axes("meV", "counts/meV")
        .notNegative(LEVEL, "counts/meV", 1, "signal per meV at the reference");
  }

  /** A exp(x / Es). */
  static FormulaModel exponential() {
    return model("exponential", "Exponential tail", "A exp(E/Es)")
        .bounded(SLOPE, "meV", STEEPEST, FLATTEST, 20, "energy over which the tail falls by e")
        .formula((x, p, gradient) -> {
          double shape = Math.exp(x / p[1]);
          gradient[0] = shape;
          gradient[1] = -p[0] * shape * x / (p[1] * p[1]);
          return p[0] * shape;
        });
  }

  /** A exp(x / Es + k x^2): an exponential with a curvature of its logarithm. */
  static FormulaModel curved() {
    return model("curved", "Curved tail", "A exp(E/Es + k E^2)")
        .free(LOG_SLOPE, "1/meV", 0.05, "slope of the logarithm, 1/Es, at the reference")
        .free(CURVATURE, "1/meV2", 0, "half the second derivative of the logarithm")
        .formula((x, p, gradient) -> {
          double shape = Math.exp(p[1] * x + p[2] * x * x);
          gradient[0] = shape;
          gradient[1] = p[0] * shape * x;
          gradient[2] = p[0] * shape * x * x;
          return p[0] * shape;
        });
  }

  /**
   * The wing of a Gaussian about a known centre, in meV from the reference; its level is that at
   * the reference.
   */
  static FormulaModel wing(double centre) {
    return model("wing", "Gaussian wing", "A exp((Ec^2 - (E - Ec)^2)/(2 s^2))")
        .bounded(SPREAD, "meV", STEEPEST, FLATTEST, 30, "standard deviation of the Gaussian")
        .formula((x, p, gradient) -> {
          double argument = centre * centre - (x - centre) * (x - centre);
          double shape = Math.exp(argument / (2 * p[1] * p[1]));
          gradient[0] = shape;
          gradient[1] = -p[0] * shape * argument / (p[1] * p[1] * p[1]);
          return p[0] * shape;
        });
  }

  /** A exp(-(x - c)^2/(2 s^2)). */
  static FormulaModel peak() {
    return model("peak", "Top of the line", "A exp(-(E - Ec)^2/(2 s^2))")
        .free(CENTRE, "meV", 0, "maximum")
        .bounded(SPREAD, "meV", STEEPEST, FLATTEST, 30, "standard deviation")
        .formula((x, p, gradient) -> {
          double u = (x - p[1]) / p[2];
          double shape = Math.exp(-u * u / 2);
          gradient[0] = shape;
          gradient[1] = p[0] * shape * u / p[2];
          gradient[2] = p[0] * shape * u * u / p[2];
          return p[0] * shape;
        });
  }

  /**
   * What pixels see of a density and of a background.
   *
   * @param signal number of pixels that see the density; those after them see the background alone
   * @param positive whether the background cannot be negative
   */
  static Model pixels(FormulaModel density, int signal, boolean positive) {
    return new PixelModel(density, signal, positive);
  }

  private static final class PixelModel implements Model {
    private final FormulaModel density;
    private final int signal;
    private final List<Parameter> parameters;

    PixelModel(FormulaModel density, int signal, boolean positive) {
      this.density = density;
      this.signal = signal;
      List<Parameter> list = new ArrayList<>(density.parameters());
      list.add(
          new Parameter(
              BACKGROUND,
              "counts",
              positive ? 0 : Double.NEGATIVE_INFINITY,
              Double.POSITIVE_INFINITY,
              0,
              "background of each pixel"));
      parameters = List.copyOf(list);
    }

    @Override
    public String id() {
      return density.id() + ".pixels";
    }

    @Override
    public String title() {
      return density.title() + " in pixels";
    }

    @Override
    public String source() {
      return "integral of the signal over each pixel, plus one background for all";
    }

    @Override
    public List<Parameter> parameters() {
      return parameters;
    }

    @Override
    public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
      prepare(x).at(p, value, jacobian);
    }

    @Override
    public Evaluation prepare(Abscissa x) {
      int own = parameters.size() - 1;
      double[] low = new double[signal];
      double[] high = new double[signal];
      for (int i = 0; i < signal; i++) {
        low[i] = x.lower(i);
        high[i] = x.upper(i);
      }
      Abscissa seen = Abscissa.bins(low, high);
      double[] inner = new double[signal];
      double[][] slopes = new double[own][signal];
      return (p, value, jacobian) -> {
        density.evaluate(Arrays.copyOf(p, own), seen, inner, jacobian == null ? null : slopes);
        Arrays.fill(value, 0, x.size(), p[own]);
        for (int i = 0; i < signal; i++) {
          value[i] += inner[i] * (high[i] - low[i]);
        }
        if (jacobian != null) {
          for (int k = 0; k < own; k++) {
            Arrays.fill(jacobian[k], 0, x.size(), 0);
            for (int i = 0; i < signal; i++) {
              jacobian[k][i] = slopes[k][i] * (high[i] - low[i]);
            }
          }
          Arrays.fill(jacobian[own], 0, x.size(), 1);
        }
      };
    }
  }
}
