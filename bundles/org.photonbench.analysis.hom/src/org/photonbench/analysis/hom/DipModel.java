package org.photonbench.analysis.hom;

import java.util.List;
import org.photonbench.analysis.hom.HomSettings.Dip;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/**
 * Share of the peak at zero in the peaks at -1, 0 and 1 of double pulses against the delay d of the
 * long arm: M/(1 + M) with M = C0 (1 + s (d - d0)) [k(d) - V m(d)]/..., m = exp(-|d - d0|/T1) for
 * exponential wave packets and exp(-(d - d0)^2/(2 w^2)) for filtered ones. Away from d0 the middle
 * peak consists of two, |d - d0| on each side of zero; k is the share of them within the window,
 * and what leaves it enters the windows beside it.
 */
final class DipModel implements Model {
  private static final double STEP = 1e-5;

  private final Dip dip;
  private final double half;
  private final double spacing;

  /**
   * @param half half width of the windows in ps
   * @param spacing time between the pulses in ps
   */
  DipModel(Dip dip, double half, double spacing) {
    this.dip = dip;
    this.half = half;
    this.spacing = spacing;
  }

  @Override
  public String id() {
    return "hom.scan";
  }

  @Override
  public String title() {
    return "Hong-Ou-Mandel dip of peaks in windows";
  }

  @Override
  public String source() {
    return "C0 (1 + s (d - d0)) [k - V m]; C. K. Hong, Z. Y. Ou and L. Mandel, Phys. Rev. Lett. 59,"
        + " 2044 (1987)";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("level", "1", 0, 10, 0.5, "A(0)/(A(-1) + A(+1)) without interference"),
        new Parameter("slope", "1/ps", -0.1, 0.1, 0, "relative change of the level per delay"),
        new Parameter("visibility", "1", -1, 1, 0.3, "relative depth of the dip"),
        new Parameter("centre", "ps", -1e9, 1e9, 0, "delay at which both photons arrive together"),
        new Parameter("width", "ps", 1e-3, 1e9, 200, "T1, or standard deviation of the dip"));
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    double[] moved = p.clone();
    for (int i = 0; i < value.length; i++) {
      value[i] = share(p, x.centre(i));
      for (int k = 0; jacobian != null && k < p.length; k++) {
        double step = STEP * (k == 3 || k == 4 ? p[4] : k == 1 ? 1 / p[4] : 1);
        moved[k] = p[k] + step;
        double above = share(moved, x.centre(i));
        moved[k] = p[k] - step;
        jacobian[k][i] = (above - share(moved, x.centre(i))) / (2 * step);
        moved[k] = p[k];
      }
    }
  }

  private double share(double[] p, double delay) {
    double d = delay - p[3];
    double width = p[4];
    double overlap =
        dip == Dip.EXPONENTIAL
            ? Math.exp(-Math.abs(d) / width)
            : Math.exp(-d * d / (2 * width * width));
    double kept = 1;
    double tail = 0;
    if (dip == Dip.EXPONENTIAL) {
      kept = within(Math.abs(d), width);
      tail = 0.5 * (Math.exp(-(spacing - half) / width) - Math.exp(-(spacing + half) / width));
    }
    double level = p[0] * (1 + p[1] * d);
    double zero = level * (kept - p[2] * overlap) + tail;
    // Peaks at -2 and 2 together are half of those at -1 and 1.
    double side = Math.exp(-half / width) * (dip == Dip.EXPONENTIAL ? 1 : 0);
    double sides = 1 - side + 0.5 * tail + level * (1 - kept);
    double ratio = Math.max(1e-9, zero) / sides;
    return ratio / (1 + ratio);
  }

  /** Share of exp(-|t - d|/T1) within the window around zero. */
  private double within(double d, double lifetime) {
    double beyond = Math.exp(-(half + d) / lifetime);
    return d < half
        ? 1 - 0.5 * (Math.exp(-(half - d) / lifetime) + beyond)
        : 0.5 * (Math.exp(-(d - half) / lifetime) - beyond);
  }
}
