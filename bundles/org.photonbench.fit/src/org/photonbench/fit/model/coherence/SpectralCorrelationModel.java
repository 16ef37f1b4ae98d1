package org.photonbench.fit.model.coherence;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.LibraryModel;
import org.photonbench.fit.model.ParameterList;

/**
 * 1 - R of photon-correlation Fourier spectroscopy against path delay in ps: contrast/2 D
 * exp(-2|d|/T2) sum_ij a_i a_j cos((E_i - E_j) d/hbar) X(d, lag), for one to three lines of one
 * width, with D the dither factor and X what the line's wander at this lag leaves.
 */
public final class SpectralCorrelationModel extends LibraryModel {
  /** How the centre of the line moves. */
  public enum Wander {
    /** Not at all, or not on the scale of these lags. */
    NONE("", ""),
    /** One Gaussian of centres at every lag: exp(-(s d)^2). */
    STATIC(".static", " exp(-(s d)^2)"),
    /** An Ornstein-Uhlenbeck process: exp(-(s d)^2 (1 - exp(-lag/tau))). */
    ORNSTEIN_UHLENBECK(".ornstein-uhlenbeck", " exp(-(s d)^2 (1 - exp(-lag/tau)))"),
    /** Free diffusion: exp(-D lag d^2). */
    WIENER(".wiener", " exp(-D lag d^2)"),
    /** Poisson jumps: exp(-lag/tau) + (1 - exp(-lag/tau)) exp(-(s d)^2). */
    JUMPS(".jumps", " [exp(-lag/tau) + (1 - exp(-lag/tau)) exp(-(s d)^2)]");

    private final String key;
    private final String formula;

    Wander(String key, String formula) {
      this.key = key;
      this.formula = formula;
    }

    private boolean hasTime() {
      return this == ORNSTEIN_UHLENBECK || this == JUMPS;
    }

    private boolean hasLag() {
      return hasTime() || this == WIENER;
    }
  }

  private static final int CONTRAST = 0;
  private static final int DITHER = 1;
  private static final int ZERO = 2;
  private static final int T2 = 3;
  private static final int LINES = 4;

  private final int lines;
  private final Wander wander;

  /**
   * @param lines number of lines, 1 to 3
   * @param wander how their common centre moves
   */
  public SpectralCorrelationModel(int lines, Wander wander) {
    super(
        "pcfs." + name(lines) + wander.key,
        "Spectral correlation of a " + name(lines) + wander.key.replace('.', ' ').replace('-', ' '),
        "1 - R = C/2 D exp(-2|d|/T2) sum_ij a_i a_j cos(W_ij d/hbar)"
            + wander.formula
            + "; Brokmann et al., Opt. Express 14, 6333 (2006); Beyler et al., Phys. Rev. Lett."
            + " 111, 177401 (2013)",
        "ps",
        "1",
        parameters(lines, wander));
    this.lines = lines;
    this.wander = wander;
  }

  private static String name(int lines) {
    return switch (lines) {
      case 1 -> "singlet";
      case 2 -> "doublet";
      case 3 -> "triplet";
      default ->
          throw new IllegalArgumentException("the model has 1 to 3 lines, asked for " + lines);
    };
  }

  private static List<Parameter> parameters(int lines, Wander wander) {
    ParameterList list =
        new ParameterList()
            .bounded("contrast", "1", 0, 1.5, 0.8, "(fringe contrast times signal share)^2")
            .bounded("dither factor", "1", -1, 1, 1, "D at this lag; 1 for slow dither")
            .free("white fringe", "ps", 0, "delay of equal paths")
            .positive("coherence time", "ps", 80, "field coherence time T2 of each line");
    for (int i = 2; i <= lines; i++) {
      list.free("splitting " + i, "meV", 0.1 * (i - 1), "energy of line " + i + " above line 1")
          .bounded("weight " + i, "1", 0, 1, 0.3, "share of line " + i + "; line 1 has the rest");
    }
    if (wander == Wander.WIENER) {
      list.notNegative("diffusion", "(rad/ps)^2/ms", 1e-4, "diffusion coefficient of the centre");
    } else if (wander != Wander.NONE) {
      list.notNegative("spread", "rad/ps", 0.02, "standard deviation of the centre");
    }
    if (wander.hasTime()) {
      list.positive("correlation time", "ms", 1, "time over which the centre moves");
    }
    if (wander.hasLag()) {
      list.notNegative("lag", "ms", 0.1, "photon lag of this curve");
    }
    return list.list();
  }

  @Override
  public Set<String> conditions() {
    Set<String> names = new HashSet<>(Set.of("dither factor"));
    if (wander.hasLag()) {
      names.add("lag");
    }
    return Set.copyOf(names);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    double[] gradient = new double[p.length];
    for (int i = 0; i < value.length; i++) {
      value[i] = at(x.centre(i), p, gradient);
      if (jacobian != null) {
        for (int k = 0; k < p.length; k++) {
          jacobian[k][i] = gradient[k];
        }
      }
    }
  }

  /** The value at a delay; bins of path delay are far narrower than the envelope. */
  private double at(double x, double[] p, double[] gradient) {
    double d = x - p[ZERO];
    double decay = Math.exp(-2 * Math.abs(d) / p[T2]);
    double amplitude = p[CONTRAST] / 2 * p[DITHER];
    int next = LINES + 2 * (lines - 1);
    double beat = beat(d, p, gradient);
    double beatSlope = gradient[ZERO];
    double left = wander(d, p, next, gradient);
    double leftSlope = gradient[ZERO];
    double value = amplitude * decay * beat * left;
    for (int k = LINES; k < next; k++) {
      gradient[k] *= amplitude * decay * left;
    }
    for (int k = next; k < p.length; k++) {
      gradient[k] *= amplitude * decay * beat;
    }
    gradient[CONTRAST] = p[DITHER] / 2 * decay * beat * left;
    gradient[DITHER] = p[CONTRAST] / 2 * decay * beat * left;
    gradient[ZERO] =
        -amplitude
            * decay
            * (beatSlope * left + beat * leftSlope - 2 * Math.signum(d) / p[T2] * beat * left);
    gradient[T2] = value * 2 * Math.abs(d) / (p[T2] * p[T2]);
    return value;
  }

  /** |sum_i a_i exp(i E_i d/hbar)|^2; leaves its slope by d at the place of the white fringe. */
  private double beat(double d, double[] p, double[] gradient) {
    double first = 1;
    for (int i = 1; i < lines; i++) {
      first -= p[LINES + 2 * i - 1];
    }
    double real = first;
    double imaginary = 0;
    double realSlope = 0;
    double imaginarySlope = 0;
    for (int i = 1; i < lines; i++) {
      double frequency = p[LINES + 2 * i - 2] / HBAR_MEV_PS;
      double weight = p[LINES + 2 * i - 1];
      double cos = Math.cos(frequency * d);
      double sin = Math.sin(frequency * d);
      real += weight * cos;
      imaginary += weight * sin;
      realSlope -= weight * frequency * sin;
      imaginarySlope += weight * frequency * cos;
    }
    for (int i = 1; i < lines; i++) {
      double frequency = p[LINES + 2 * i - 2] / HBAR_MEV_PS;
      double weight = p[LINES + 2 * i - 1];
      double cos = Math.cos(frequency * d);
      double sin = Math.sin(frequency * d);
      gradient[LINES + 2 * i - 2] = 2 * weight * d / HBAR_MEV_PS * (imaginary * cos - real * sin);
      gradient[LINES + 2 * i - 1] = 2 * (real * (cos - 1) + imaginary * sin);
    }
    gradient[ZERO] = 2 * (real * realSlope + imaginary * imaginarySlope);
    return real * real + imaginary * imaginary;
  }

  /** The factor of the wander; leaves its slope by d at the place of the white fringe. */
  private double wander(double d, double[] p, int next, double[] gradient) {
    gradient[ZERO] = 0;
    if (wander == Wander.NONE) {
      return 1;
    }
    double spread = p[next];
    if (wander == Wander.WIENER) {
      double lag = p[next + 1];
      double value = Math.exp(-spread * lag * d * d);
      gradient[ZERO] = -2 * spread * lag * d * value;
      gradient[next] = -lag * d * d * value;
      gradient[next + 1] = -spread * d * d * value;
      return value;
    }
    double square = spread * spread * d * d;
    if (wander == Wander.STATIC) {
      double value = Math.exp(-square);
      gradient[ZERO] = -2 * spread * spread * d * value;
      gradient[next] = -2 * spread * d * d * value;
      return value;
    }
    double time = p[next + 1];
    double lag = p[next + 2];
    double same = Math.exp(-lag / time);
    double sameByTime = same * lag / (time * time);
    if (wander == Wander.ORNSTEIN_UHLENBECK) {
      double value = Math.exp(-square * (1 - same));
      gradient[ZERO] = -2 * spread * spread * d * (1 - same) * value;
      gradient[next] = -2 * spread * d * d * (1 - same) * value;
      gradient[next + 1] = square * sameByTime * value;
      gradient[next + 2] = -square * same / time * value;
      return value;
    }
    double moved = Math.exp(-square);
    gradient[ZERO] = -2 * spread * spread * d * (1 - same) * moved;
    gradient[next] = -2 * spread * d * d * (1 - same) * moved;
    gradient[next + 1] = sameByTime * (1 - moved);
    gradient[next + 2] = -same / time * (1 - moved);
    return same + (1 - same) * moved;
  }
}
