package org.photonbench.analysis.spectra;

import org.photonbench.fit.special.ExponentialGaussian;
import org.photonbench.fit.special.Faddeeva;
import org.photonbench.fit.special.Voigt;

/**
 * Line shapes of unit area, seen through a Gaussian instrument response. Distances and widths are
 * in one unit.
 */
public enum LineShape {
  GAUSSIAN("Gaussian", "width") {
    @Override
    double at(double x, double[] width, double response, Scratch out) {
      double own = width[0] / FWHM_OVER_SIGMA;
      double sigma = Math.hypot(own, response);
      double z = x / sigma;
      double value = Math.exp(-z * z / 2) / (sigma * Math.sqrt(2 * Math.PI));
      out.byX = -z / sigma * value;
      out.byWidth[0] = (z * z - 1) * value / sigma * own / sigma / FWHM_OVER_SIGMA;
      return value;
    }

    @Override
    double fullWidth(double[] width) {
      return width[0];
    }
  },
  LORENTZIAN("Lorentzian", "width") {
    @Override
    double at(double x, double[] width, double response, Scratch out) {
      Voigt.evaluate(x, response, width[0] / 2, out.result, out.faddeeva);
      out.byX = out.result[1];
      out.byWidth[0] = out.result[3] / 2;
      return out.result[0];
    }

    @Override
    double fullWidth(double[] width) {
      return width[0];
    }
  },
  VOIGT("Voigt", "gaussian width", "lorentzian width") {
    @Override
    double at(double x, double[] width, double response, Scratch out) {
      double own = width[0] / FWHM_OVER_SIGMA;
      double sigma = Math.hypot(own, response);
      Voigt.evaluate(x, sigma, width[1] / 2, out.result, out.faddeeva);
      out.byX = out.result[1];
      out.byWidth[0] = out.result[2] * own / sigma / FWHM_OVER_SIGMA;
      out.byWidth[1] = out.result[3] / 2;
      return out.result[0];
    }

    @Override
    double fullWidth(double[] width) {
      double sigma = width[0] / FWHM_OVER_SIGMA;
      double gamma = width[1] / 2;
      if (sigma <= 1e-6 * gamma) {
        return width[1];
      }
      return gamma <= 1e-6 * sigma ? width[0] : Voigt.fullWidth(sigma, gamma);
    }
  },
  SECH2("sech²", "width") {
    @Override
    double at(double x, double[] width, double response, Scratch out) {
      // No closed form: Gauss-Hermite quadrature over the response.
      double value = 0;
      double byX = 0;
      double byWidth = 0;
      for (int i = 0; i < NODES.length; i++) {
        double w = width[0] / SECH2_FWHM;
        double z = (x - Math.sqrt(2) * response * NODES[i]) / w;
        double e = Math.exp(-Math.abs(z));
        double sech = 2 * e / (1 + e * e);
        double part = WEIGHTS[i] * sech * sech / (2 * w);
        double tanh = Math.tanh(z);
        value += part;
        byX += -2 * tanh / w * part;
        byWidth += (2 * z * tanh - 1) * part / width[0];
      }
      out.byX = byX;
      out.byWidth[0] = byWidth;
      return value;
    }

    @Override
    double fullWidth(double[] width) {
      return width[0];
    }
  },
  TAILED("Gaussian with a tail to lower energy", "gaussian width", "tail") {
    @Override
    double at(double x, double[] width, double response, Scratch out) {
      double own = width[0] / FWHM_OVER_SIGMA;
      double sigma = Math.hypot(own, response);
      ExponentialGaussian.evaluate(-x, sigma, width[1], out.result);
      out.byX = -out.result[1];
      out.byWidth[0] = out.result[2] * own / sigma / FWHM_OVER_SIGMA;
      out.byWidth[1] = out.result[3];
      return out.result[0];
    }

    @Override
    double fullWidth(double[] width) {
      Scratch scratch = new Scratch();
      double reach = width[0] + width[1];
      double top = 0;
      double at = 0;
      for (int i = -2000; i <= 2000; i++) {
        double x = reach * i / 1000;
        double value = at(x, width, 0, scratch);
        if (value > top) {
          top = value;
          at = x;
        }
      }
      return half(at, 1, top, width, reach, scratch) - half(at, -1, top, width, reach, scratch);
    }

    private double half(
        double from, int side, double top, double[] width, double reach, Scratch scratch) {
      double near = from;
      double far = from + 6 * side * reach;
      for (int i = 0; i < 60; i++) {
        double middle = (near + far) / 2;
        if (at(middle, width, 0, scratch) > top / 2) {
          near = middle;
        } else {
          far = middle;
        }
      }
      return (near + far) / 2;
    }
  };

  /** Full width at half maximum over standard deviation of a Gaussian. */
  static final double FWHM_OVER_SIGMA = 2 * Math.sqrt(2 * Math.log(2));

  private static final double SECH2_FWHM = 2 * Math.log(1 + Math.sqrt(2));

  /** Gauss-Hermite quadrature of order 5, weights over sqrt(pi). */
  private static final double[] NODES = {
    -2.0201828704560856, -0.9585724646138185, 0, 0.9585724646138185, 2.0201828704560856
  };

  private static final double[] WEIGHTS = {
    0.011257411327720689,
    0.2220759220056126,
    0.5333333333333333,
    0.2220759220056126,
    0.011257411327720689
  };

  private final String title;
  private final String[] widthNames;

  LineShape(String title, String... widthNames) {
    this.title = title;
    this.widthNames = widthNames;
  }

  /** What an evaluation leaves behind; for one thread. */
  static final class Scratch {
    /** Derivative by the distance. */
    double byX;

    /** Derivatives by the widths. */
    final double[] byWidth = new double[2];

    private final double[] result = new double[Voigt.RESULTS];
    private final double[] faddeeva = new double[Faddeeva.RESULTS];
  }

  /** Name for people. */
  public String title() {
    return title;
  }

  /** Names of the widths, the first a full width at half maximum. */
  String[] widthNames() {
    return widthNames.clone();
  }

  int widths() {
    return widthNames.length;
  }

  /**
   * Density, the derivatives left in {@code out}.
   *
   * @param x distance from the centre
   * @param width the widths
   * @param response standard deviation of the instrument response
   */
  abstract double at(double x, double[] width, double response, Scratch out);

  /** Full width at half maximum of the line itself, without the instrument. */
  abstract double fullWidth(double[] width);
}
