package org.photonbench.fit.model.spectrum;

import java.util.Arrays;
import org.photonbench.fit.model.DataShape;
import org.photonbench.fit.model.FormulaModel;

/**
 * Peaks of one shape and shared width on a sloping baseline: sum_i A_i S(E - E_i) + baseline +
 * slope (x - reference). On a wavelength axis the peaks are transformed with their Jacobian, the
 * baseline is straight in wavelength.
 */
final class PeakModel {
  /** Energies from which start values are taken. */
  private static final double CENTRE = 2.4;

  private static final double SPACING = 0.05;

  private PeakModel() {}

  /** One peak at the maximum; more of them half a width apart around it. */
  private static void guess(DataShape data, double[] p, SpectralAxis axis, int peaks) {
    int first = 2 * peaks;
    double level = data.outerMean(0.1);
    double area = data.area(level);
    double position = data.peakPosition();
    double perUnit = axis.energyPerUnit(position);
    double width = 1e3 * 0.9 * Math.abs(area / (data.peakHeight() - level)) * perUnit;
    for (int i = 0; i < peaks; i++) {
      p[2 * i] = area / peaks;
      p[2 * i + 1] = axis.energy(position) + 1e-3 * width / 2 * (i - (peaks - 1) / 2.0);
    }
    p[first] = width / peaks;
    int baseline = p.length - 3;
    if (baseline - first > 1 && p[first + 1] > 1) {
      // A second width, rather than a mixing ratio: both contribute alike.
      p[first] /= 2;
      p[first + 1] = p[first];
    }
    p[baseline] = level;
    p[baseline + 2] = position;
  }

  static FormulaModel of(PeakShape shape, int peaks, SpectralAxis axis) {
    FormulaModel.Builder list =
        FormulaModel.model(
                "peak." + shape.key() + (peaks > 1 ? "." + peaks : "") + "." + axis.key(),
                (peaks > 1 ? peaks + " " : "") + shape.title() + " in " + axis.key(),
                "sum_i A_i S(E - E_i) + baseline, S = " + shape.source())
            .axes(axis.unit(), "counts");
    for (int i = 1; i <= peaks; i++) {
      String suffix = peaks > 1 ? " " + i : "";
      list.notNegative("area" + suffix, "counts " + axis.unit(), 10, "area of the peak")
          .positive("centre" + suffix, "eV", CENTRE + SPACING * (i - 1), "energy of the peak");
    }
    shape.widths(list);
    double reference = axis == SpectralAxis.ENERGY ? CENTRE : 520;
    list.free("baseline", "counts", 1, "baseline at the reference position")
        .free("slope", "counts/" + axis.unit(), 0, "slope of the baseline")
        .positive("reference", axis.unit(), reference, "where the baseline is quoted")
        .condition();
    int first = 2 * peaks;
    int baseline = first + shape.widthCount();
    list.guess((data, p) -> guess(data, p, axis, peaks));
    return list.formula((x, p, gradient) -> {
      double energy = axis.energy(x);
      double jacobian = axis.energyPerUnit(x);
      double[] widths = Arrays.copyOfRange(p, first, baseline);
      double[] out = new double[1 + widths.length];
      double sum = p[baseline] + p[baseline + 1] * (x - p[baseline + 2]);
      Arrays.fill(gradient, first, baseline, 0);
      for (int i = 0; i < peaks; i++) {
        double area = p[2 * i] * jacobian;
        double value = shape.at(energy - p[2 * i + 1], widths, out);
        sum += area * value;
        gradient[2 * i] = jacobian * value;
        gradient[2 * i + 1] = -area * out[0];
        for (int k = 0; k < widths.length; k++) {
          gradient[first + k] += area * out[1 + k];
        }
      }
      gradient[baseline] = 1;
      gradient[baseline + 1] = x - p[baseline + 2];
      gradient[baseline + 2] = -p[baseline + 1];
      return sum;
    });
  }
}
