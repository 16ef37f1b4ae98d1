package org.photonbench.fit.model.spectrum;

import org.photonbench.fit.model.FormulaModel;
import org.photonbench.fit.special.ExponentialGaussian;
import org.photonbench.fit.special.Faddeeva;
import org.photonbench.fit.special.Voigt;

/** Line shapes of unit area on an energy axis in eV; their widths are parameters in meV. */
enum PeakShape {
  GAUSSIAN("gaussian", "Gaussian", 1, "exp(-x^2/2 sigma^2)/(sigma sqrt(2 pi))") {
    @Override
    void widths(FormulaModel.Builder list) {
      fullWidth(list, "full width at half maximum");
    }

    @Override
    double at(double x, double[] width, double[] out) {
      double sigma = width[0] * MEV / FWHM_OVER_SIGMA;
      double z = x / sigma;
      double value = Math.exp(-z * z / 2) / (sigma * Math.sqrt(2 * Math.PI));
      out[0] = -z / sigma * value;
      out[1] = (z * z - 1) * value / width[0];
      return value;
    }
  },
  LORENTZIAN("lorentzian", "Lorentzian", 1, "gamma/(pi (x^2 + gamma^2))") {
    @Override
    void widths(FormulaModel.Builder list) {
      fullWidth(list, "full width at half maximum");
    }

    @Override
    double at(double x, double[] width, double[] out) {
      double gamma = width[0] * MEV / 2;
      double square = x * x + gamma * gamma;
      double value = gamma / (Math.PI * square);
      out[0] = -2 * x / square * value;
      out[1] = (x * x - gamma * gamma) / square * value / width[0];
      return value;
    }
  },
  VOIGT(
      "voigt",
      "Voigt",
      2,
      "Re w((x + i gamma)/(sigma sqrt 2))/(sigma sqrt(2 pi)); Armstrong, J. Quant. Spectrosc."
          + " Radiat. Transfer 7, 61 (1967)") {
    @Override
    void widths(FormulaModel.Builder list) {
      list.positive("gaussian width", "meV", 5, "full width at half maximum of the Gaussian part")
          .notNegative(
              "lorentzian width", "meV", 5, "full width at half maximum of the Lorentzian part");
    }

    @Override
    double at(double x, double[] width, double[] out) {
      double[] result = new double[Voigt.RESULTS];
      double sigma = width[0] * MEV / FWHM_OVER_SIGMA;
      double gamma = width[1] * MEV / 2;
      Voigt.evaluate(x, sigma, gamma, result, new double[Faddeeva.RESULTS]);
      out[0] = result[1];
      out[1] = result[2] * MEV / FWHM_OVER_SIGMA;
      out[2] = result[3] * MEV / 2;
      return result[0];
    }
  },
  PSEUDO_VOIGT(
      "pseudo-voigt",
      "pseudo-Voigt",
      2,
      "(1 - m) Gaussian + m Lorentzian of one full width; Wertheim et al., Rev. Sci. Instrum. 45,"
          + " 1369 (1974)") {
    @Override
    void widths(FormulaModel.Builder list) {
      fullWidth(list, "full width at half maximum");
      list.fraction("mixing", 0.5, "share of the Lorentzian, by area");
    }

    @Override
    double at(double x, double[] width, double[] out) {
      double gaussian = GAUSSIAN.at(x, width, out);
      double byX = out[0];
      double byWidth = out[1];
      double lorentzian = LORENTZIAN.at(x, width, out);
      double m = width[1];
      out[0] = (1 - m) * byX + m * out[0];
      out[1] = (1 - m) * byWidth + m * out[1];
      out[2] = lorentzian - gaussian;
      return (1 - m) * gaussian + m * lorentzian;
    }
  },
  SECH2("sech2", "sech²", 1, "sech^2(x/w)/(2 w), full width 1.7627 w") {
    @Override
    void widths(FormulaModel.Builder list) {
      fullWidth(list, "full width at half maximum, 1.7627 w");
    }

    @Override
    double at(double x, double[] width, double[] out) {
      double w = width[0] * MEV / SECH2_FWHM;
      double z = x / w;
      // sech z = 2 e^-|z|/(1 + e^-2|z|) does not overflow.
      double e = Math.exp(-Math.abs(z));
      double sech = 2 * e / (1 + e * e);
      double value = sech * sech / (2 * w);
      double tanh = Math.tanh(z);
      out[0] = -2 * tanh / w * value;
      out[1] = (2 * z * tanh - 1) * value / width[0];
      return value;
    }
  },
  TAILED(
      "emg",
      "exponentially modified Gaussian",
      2,
      "Gaussian with an exponential tail to lower energy; Grushka, Anal. Chem. 44, 1733 (1972)") {
    @Override
    void widths(FormulaModel.Builder list) {
      list.positive("gaussian width", "meV", 10, "full width at half maximum of the Gaussian part")
          .positive("tail energy", "meV", 10, "decay constant of the tail to lower energy");
    }

    @Override
    double at(double x, double[] width, double[] out) {
      double[] result = new double[ExponentialGaussian.RESULTS];
      double sigma = width[0] * MEV / FWHM_OVER_SIGMA;
      ExponentialGaussian.evaluate(-x, sigma, width[1] * MEV, result);
      out[0] = -result[1];
      out[1] = result[2] * MEV / FWHM_OVER_SIGMA;
      out[2] = result[3] * MEV;
      return result[0];
    }
  };

  private static final double MEV = 1e-3;
  private static final double FWHM_OVER_SIGMA = 2 * Math.sqrt(2 * Math.log(2));
  private static final double SECH2_FWHM = 2 * Math.log(1 + Math.sqrt(2));

  private final String key;
  private final String title;
  private final int widths;
  private final String source;

  PeakShape(String key, String title, int widths, String source) {
    this.key = key;
    this.title = title;
    this.widths = widths;
    this.source = source;
  }

  String key() {
    return key;
  }

  String title() {
    return title;
  }

  String source() {
    return source;
  }

  /** Number of shape parameters after the centre. */
  int widthCount() {
    return widths;
  }

  /** Adds the shape parameters. */
  abstract void widths(FormulaModel.Builder list);

  /**
   * @param x distance from the centre, eV
   * @param width shape parameters
   * @param out receives the derivatives by x and by the shape parameters
   * @return the density, 1/eV
   */
  abstract double at(double x, double[] width, double[] out);

  private static void fullWidth(FormulaModel.Builder list, String help) {
    list.positive("width", "meV", 20, help);
  }
}
