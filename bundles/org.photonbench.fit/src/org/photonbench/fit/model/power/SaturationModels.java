package org.photonbench.fit.model.power;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.DataShape;
import org.photonbench.fit.model.FormulaModel;

/** Count rate and photon statistics against excitation power, in one unit of power throughout. */
final class SaturationModels {
  /** Below this the series of the occupancy is used, where its closed form cancels. */
  private static final double SMALL = 1e-3;

  private SaturationModels() {}

  static List<Model> all() {
    List<Model> models = new ArrayList<>();
    models.add(continuous());
    for (int photons = 1; photons <= 2; photons++) {
      models.add(pulsed(photons));
      models.add(biexciton(photons));
      models.add(purity(photons));
    }
    return models;
  }

  private static FormulaModel.Builder rate(String id, String title, String formula) {
    return FormulaModel.model(
            id,
            title,
            formula
                + " + b P + dark; Poisson occupancy, Nair et al., Nano Lett. 11,"
                + " 1136 (2011)")
        .axes("uW", "counts/s")
        .notNegative("limit rate", "counts/s", 1e5, "rate of the exciton at full saturation")
        .positive("saturation power", "uW", 1, "power at which the mean number of excitons is 1")
        .notNegative("linear background", "counts/s/uW", 100, "background in proportion to power")
        .notNegative("dark rate", "counts/s", 100, "rate without excitation")
        .guess(SaturationModels::guess);
  }

  private static void guess(DataShape data, double[] p) {
    double dark = Math.max(0, data.near(data.first()));
    double top = data.peakHeight();
    p[0] = top;
    p[1] = data.first() + data.reach(data.first(), dark + 0.63 * (top - dark));
    p[2] = 0;
    p[3] = dark / 2;
  }

  /** Gradient of everything but the first two parameters; returns the background. */
  private static double background(double power, double[] p, double[] gradient) {
    gradient[2] = power;
    gradient[3] = 1;
    return p[2] * power + p[3];
  }

  private static Model continuous() {
    return FormulaModel.model(
            "saturation.cw",
            "Saturation under continuous excitation",
            "R P/(P + Ps) + b P + dark; two-level emitter")
        .axes("uW", "counts/s")
        .notNegative("limit rate", "counts/s", 1e5, "rate at full saturation")
        .positive("saturation power", "uW", 1, "power at which half of it is reached")
        .notNegative("linear background", "counts/s/uW", 100, "background in proportion to power")
        .notNegative("dark rate", "counts/s", 100, "rate without excitation")
        .guess(SaturationModels::guess)
        .formula((power, p, gradient) -> {
          double share = power / (power + p[1]);
          gradient[0] = share;
          gradient[1] = -p[0] * share / (power + p[1]);
          return p[0] * share + background(power, p, gradient);
        });
  }

  private static String key(int photons) {
    return photons == 1 ? "" : ".two-photon";
  }

  private static String title(int photons) {
    return photons == 1 ? "" : ", two-photon excitation";
  }

  private static String occupancy(int photons) {
    return photons == 1 ? "N = P/Ps" : "N = (P/Ps)^2";
  }

  private static double mean(int photons, double power, double saturation) {
    return photons == 1 ? power / saturation : Math.pow(power / saturation, photons);
  }

  private static Model pulsed(int photons) {
    return rate(
            "saturation.pulsed" + key(photons),
            "Saturation under pulsed excitation" + title(photons),
            "R (1 - exp(-N)), " + occupancy(photons))
        .formula((power, p, gradient) -> {
          double n = mean(photons, power, p[1]);
          double share = -Math.expm1(-n);
          gradient[0] = share;
          gradient[1] = -p[0] * Math.exp(-n) * photons * n / p[1];
          return p[0] * share + background(power, p, gradient);
        });
  }

  private static Model biexciton(int photons) {
    return rate(
            "saturation.pulsed.biexciton" + key(photons),
            "Saturation under pulsed excitation with biexcitons" + title(photons),
            "R (p1 + r p2), p1 = 1 - exp(-N), p2 = 1 - (1+N) exp(-N), " + occupancy(photons))
        .fraction("yield ratio", 0.1, "r, quantum yield of the biexciton over the exciton's")
        .formula((power, p, gradient) -> {
          double n = mean(photons, power, p[1]);
          double empty = Math.exp(-n);
          double share = -Math.expm1(-n) + p[4] * atLeastTwo(n);
          gradient[0] = share;
          gradient[1] = -p[0] * empty * (1 + p[4] * n) * photons * n / p[1];
          gradient[4] = p[0] * atLeastTwo(n);
          return p[0] * share + background(power, p, gradient);
        });
  }

  private static Model purity(int photons) {
    return FormulaModel.model(
            "purity.pulsed" + key(photons),
            "g2(0) against power under pulsed excitation" + title(photons),
            "2 r p2/(p1 + r p2)^2 + floor, "
                + occupancy(photons)
                + "; Nair et al., Nano Lett. 11,"
                + " 1136 (2011)")
        .axes("uW", "1")
        .positive("saturation power", "uW", 1, "power at which the mean number of excitons is 1")
        .fraction("yield ratio", 0.1, "r, quantum yield of the biexciton over the exciton's")
        .notNegative("floor", "1", 0, "g2(0) of background and neighbours")
        .formula((power, p, gradient) -> {
          double n = mean(photons, power, p[0]);
          double r = p[1];
          gradient[2] = 1;
          if (n == 0) {
            // Limit of ever weaker pulses.
            gradient[0] = 0;
            gradient[1] = 1;
            return r + p[2];
          }
          double empty = Math.exp(-n);
          double one = -Math.expm1(-n);
          double two = atLeastTwo(n);
          double mean = one + r * two;
          double value = 2 * r * two / (mean * mean);
          double byMean = value * (n * empty / two - 2 * empty * (1 + r * n) / mean);
          gradient[0] = -byMean * photons * n / p[0];
          gradient[1] = 2 * two * (one - r * two) / (mean * mean * mean);
          return value + p[2];
        });
  }

  /** 1 - (1 + n) exp(-n). */
  private static double atLeastTwo(double n) {
    if (n < SMALL) {
      return n * n / 2 * (1 - n * 2 / 3 * (1 - n * 3 / 8 * (1 - n * 4 / 15 * (1 - n * 5 / 24))));
    }
    return -Math.expm1(-n) - n * Math.exp(-n);
  }
}
