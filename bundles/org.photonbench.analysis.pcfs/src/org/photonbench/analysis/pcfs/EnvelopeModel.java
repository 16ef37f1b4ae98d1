package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.PhysicalConstants;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel.Wander;

/**
 * R of photon-correlation Fourier spectroscopy against path delay in ps: 1 minus the envelope of
 * {@link SpectralCorrelationModel}, an offset and, if wanted, a broad part. R, not 1 - R, because
 * the share of pairs between the detectors is R times what it is without interference.
 *
 * <p>A doublet is written with the depth m of its beat, 1 - m/2 + m/2 cos(W d/hbar), m = 4 a (1 -
 * a): the shares a and 1 - a themselves cannot be told apart, and near a = 1/2 the envelope does
 * not change with a to first order.
 */
final class EnvelopeModel implements Model {
  static final String CONTRAST = "contrast";
  static final String DITHER = "dither factor";
  static final String WHITE_FRINGE = "white fringe";
  static final String T2 = "coherence time";
  static final String SPREAD = "spread";
  static final String LAG = "lag";
  static final String SPLITTING = "splitting";
  static final String DEPTH = "beat depth";
  static final String BROAD = "broad part";
  static final String BROAD_TIME = "broad coherence time";
  static final String OFFSET = "offset";

  private static final int ZERO = 2;

  private final LineModel lines;
  private final SpectralCorrelationModel base;
  private final List<Parameter> parameters;
  private final int baseSize;
  private final int beat;
  private final int broad;
  private final int offset;

  /**
   * @param lines not {@link LineModel#AUTOMATIC}
   * @param wander how the lines move; a static spread comes from {@code lines}
   */
  EnvelopeModel(LineModel lines, Wander wander) {
    this.lines = lines;
    base =
        new SpectralCorrelationModel(
            lines.lines() == 3 ? 3 : 1,
            wander == Wander.NONE && lines.hasSpread() ? Wander.STATIC : wander);
    List<Parameter> list = new ArrayList<>(base.parameters());
    baseSize = list.size();
    beat = lines.lines() == 2 ? list.size() : -1;
    if (beat >= 0) {
      list.add(parameter(SPLITTING, "meV", 0, Double.POSITIVE_INFINITY, 0.1, "of the two lines"));
      // Somewhat above 1, which it cannot be: else noise moves it, and T2 with it, one way only.
      list.add(parameter(DEPTH, "1", 0, 1.5, 0.8, "depth m = 4 a (1 - a) of the beat"));
    }
    broad = lines.isBroad() ? list.size() : -1;
    if (broad >= 0) {
      list.add(parameter(BROAD, "1", 0, 1, 0.1, "1 - R of the broad part at equal paths"));
      list.add(parameter(BROAD_TIME, "ps", 1e-2, 1e4, 2, "its coherence time"));
    }
    offset = list.size();
    list.add(parameter(OFFSET, "1", -0.5, 0.5, 0, "constant in 1 - R"));
    parameters = List.copyOf(list);
  }

  private static Parameter parameter(
      String name, String unit, double lower, double upper, double start, String help) {
    return new Parameter(name, unit, lower, upper, start, help);
  }

  @Override
  public String id() {
    return "pcfs.ratio." + lines.key();
  }

  @Override
  public String title() {
    return lines.title();
  }

  @Override
  public String source() {
    return base.source();
  }

  @Override
  public String xUnit() {
    return "ps";
  }

  @Override
  public String valueUnit() {
    return "1";
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    double[][] lower = jacobian == null ? null : Arrays.copyOf(jacobian, baseSize);
    base.evaluate(Arrays.copyOf(p, baseSize), x, value, lower);
    for (int i = 0; i < value.length; i++) {
      double d = x.centre(i) - p[ZERO];
      double envelope = value[i];
      double y = p[offset];
      if (beat < 0) {
        y += envelope;
        negate(jacobian, i);
      } else {
        y += withBeat(p, d, envelope, jacobian, i);
      }
      if (broad >= 0) {
        y += broad(p, d, jacobian, i);
      }
      if (jacobian != null) {
        jacobian[offset][i] = -1;
      }
      value[i] = 1 - y;
    }
  }

  private void negate(double[][] jacobian, int i) {
    if (jacobian != null) {
      for (int k = 0; k < baseSize; k++) {
        jacobian[k][i] = -jacobian[k][i];
      }
    }
  }

  private double withBeat(double[] p, double d, double envelope, double[][] jacobian, int i) {
    double frequency = p[beat] / PhysicalConstants.HBAR_MEV_PS;
    double m = p[beat + 1];
    double cos = Math.cos(frequency * d);
    double sin = Math.sin(frequency * d);
    double factor = 1 - m / 2 * (1 - cos);
    if (jacobian != null) {
      for (int k = 0; k < baseSize; k++) {
        jacobian[k][i] *= -factor;
      }
      jacobian[ZERO][i] -= envelope * m / 2 * sin * frequency;
      jacobian[beat][i] = envelope * m / 2 * sin * d / PhysicalConstants.HBAR_MEV_PS;
      jacobian[beat + 1][i] = envelope * (1 - cos) / 2;
    }
    return envelope * factor;
  }

  private double broad(double[] p, double d, double[][] jacobian, int i) {
    double time = p[broad + 1];
    double decay = Math.exp(-2 * Math.abs(d) / time);
    if (jacobian != null) {
      jacobian[broad][i] = -decay;
      jacobian[broad + 1][i] = -p[broad] * decay * 2 * Math.abs(d) / (time * time);
      jacobian[ZERO][i] -= p[broad] * decay * 2 * Math.signum(d) / time;
    }
    return p[broad] * decay;
  }
}
