package org.photonbench.fit;

import java.util.List;

/** Small models with analytic derivatives for the tests of the engine. */
public final class SampleModels {
  private SampleModels() {}

  private record Sample(String id, List<Parameter> parameters, Formula formula) implements Model {
    @Override
    public String title() {
      return id;
    }

    @Override
    public String source() {
      return id;
    }

    @Override
    public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
      double[] derivatives = new double[p.length];
      for (int i = 0; i < x.size(); i++) {
        value[i] = formula.at(p, x, i, derivatives);
        for (int k = 0; jacobian != null && k < p.length; k++) {
          jacobian[k][i] = derivatives[k];
        }
      }
    }
  }

  private interface Formula {
    double at(double[] p, Abscissa x, int i, double[] derivatives);
  }

  public static Parameter parameter(String name, double lower, double upper, double start) {
    return new Parameter(name, "1", lower, upper, start, "for a test");
  }

  /** Counts per bin: amplitude times the exponential's share of the bin, plus a background. */
  public static Model decay() {
    return new Sample(
        "decay",
        List.of(
            parameter("amplitude", 0, 1e12, 1000),
            parameter("lifetime", 1e-3, 1e3, 1),
            parameter("background", 0, 1e9, 1)),
        (p, x, i, d) -> {
          double lo = x.lower(i);
          double hi = x.upper(i);
          double a = Math.exp(-lo / p[1]);
          double b = Math.exp(-hi / p[1]);
          d[0] = a - b;
          d[1] = p[0] * (a * lo - b * hi) / (p[1] * p[1]);
          d[2] = 1;
          return p[0] * (a - b) + p[2];
        });
  }

  /** Two exponentials at points, no background. */
  public static Model twoDecays() {
    return new Sample(
        "twoDecays",
        List.of(
            parameter("first", 0, 1e9, 100),
            parameter("fast", 1e-2, 1e3, 1),
            parameter("second", 0, 1e9, 100),
            parameter("slow", 1e-2, 1e3, 5)),
        (p, x, i, d) -> {
          double t = x.centre(i);
          d[0] = Math.exp(-t / p[1]);
          d[1] = p[0] * d[0] * t / (p[1] * p[1]);
          d[2] = Math.exp(-t / p[3]);
          d[3] = p[2] * d[2] * t / (p[3] * p[3]);
          return p[0] * d[0] + p[2] * d[2];
        });
  }

  public static Model peak() {
    return new Sample(
        "peak",
        List.of(
            parameter("height", 0, 1e9, 50),
            parameter("centre", -100, 100, 0.5),
            parameter("width", 0.01, 100, 1),
            parameter("offset", 0, 1e9, 5)),
        (p, x, i, d) -> {
          double u = (x.centre(i) - p[1]) / p[2];
          double g = Math.exp(-u * u / 2);
          d[0] = g;
          d[1] = p[0] * g * u / p[2];
          d[2] = p[0] * g * u * u / p[2];
          d[3] = 1;
          return p[0] * g + p[3];
        });
  }

  public static Model line() {
    return new Sample(
        "line",
        List.of(
            parameter("intercept", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0),
            parameter("slope", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0)),
        (p, x, i, d) -> {
          d[0] = 1;
          d[1] = x.centre(i);
          return p[0] + p[1] * x.centre(i);
        });
  }

  /** A probability that rises with x: 1 / (1 + exp(-(x - centre) / width)). */
  public static Model logistic() {
    return new Sample(
        "logistic",
        List.of(parameter("centre", -50, 50, 0), parameter("width", 0.01, 50, 1)),
        (p, x, i, d) -> {
          double u = (x.centre(i) - p[0]) / p[1];
          double f = 1 / (1 + Math.exp(-u));
          d[0] = -f * (1 - f) / p[1];
          d[1] = -f * (1 - f) * u / p[1];
          return f;
        });
  }

  /** The same constant everywhere, as the sum of two parameters that data cannot tell apart. */
  public static Model twoConstants() {
    return new Sample(
        "twoConstants",
        List.of(parameter("one", 0, 1e6, 1), parameter("other", 0, 1e6, 2)),
        (p, _, _, d) -> {
          d[0] = 1;
          d[1] = 1;
          return p[0] + p[1];
        });
  }

  public static Model constant() {
    return new Sample(
        "constant",
        List.of(parameter("level", 0, 1e9, 1)),
        (p, _, _, d) -> {
          d[0] = 1;
          return p[0];
        });
  }
}
