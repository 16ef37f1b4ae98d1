package org.photonbench.virtuallab.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.virtuallab.check.Require;

/**
 * The emission of an exciton as it depends on temperature and magnetic field: gap, homogeneous and
 * inhomogeneous width, fine structure in thermal equilibrium, phonon replicas.
 *
 * <p>A level emits in proportion to its oscillator strength and its Boltzmann population.
 *
 * @param gap energy of the levels with offset 0
 * @param width homogeneous width of each line
 * @param inhomogeneousSigmaEv standard deviation of the Gauss part in eV; 0: none
 * @param levels fine structure, at least one
 * @param field what a field does
 * @param phononEv energy of the phonon of the replicas in eV; not used without coupling
 * @param huangRhys coupling S to that phonon; 0: no replicas
 */
public record ExcitonLines(
    GapLaw gap,
    WidthLaw width,
    double inhomogeneousSigmaEv,
    List<FineLevel> levels,
    FieldLaw field,
    double phononEv,
    double huangRhys) {
  public ExcitonLines {
    levels = List.copyOf(levels);
    Require.notNegative("the inhomogeneous width", inhomogeneousSigmaEv);
    Require.notNegative("the Huang-Rhys factor", huangRhys);
    if (levels.stream().noneMatch(level -> level.strength() > 0)) {
      throw new IllegalArgumentException("no level has an oscillator strength: nothing would emit");
    }
    if (field.mixes()
        && (field.firstMixed() >= levels.size()
            || field.secondMixed() < 0
            || field.secondMixed() >= levels.size())) {
      throw new IllegalArgumentException("there are no such levels to be mixed by the field");
    }
  }

  /**
   * A line of the fine structure under certain conditions.
   *
   * @param name name of its level; with mixing, of the level that it comes from
   * @param energyEv energy in eV
   * @param strength oscillator strength
   * @param weight share of the photons, 0 to 1
   */
  public record FineLine(String name, double energyEv, double strength, double weight) {}

  /** The lines of the fine structure, in the order of the levels. */
  public List<FineLine> lines(Conditions conditions) {
    int n = levels.size();
    double[] energy = new double[n];
    double[] strength = new double[n];
    double halfMagneton = Conditions.BOHR_MAGNETON_EV_PER_T * conditions.tesla() / 2;
    for (int i = 0; i < n; i++) {
      FineLevel level = levels.get(i);
      energy[i] =
          level.offsetEv()
              + level.gFactor() * halfMagneton
              + field.diamagneticEvPerT2() * conditions.tesla() * conditions.tesla();
      strength[i] = level.strength();
    }
    if (field.mixes()) {
      mix(energy, strength, field.mixingGFactor() * halfMagneton);
    }
    double[] weight = thermalWeights(energy, strength, conditions);
    double base = gap.energyEv(conditions.kelvin());
    List<FineLine> lines = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      lines.add(new FineLine(levels.get(i).name(), base + energy[i], strength[i], weight[i]));
    }
    return lines;
  }

  /** Diagonalises the two levels; each keeps its place on its side of the mean. */
  private void mix(double[] energy, double[] strength, double coupling) {
    int a = field.firstMixed();
    int b = field.secondMixed();
    double mean = 0.5 * (energy[a] + energy[b]);
    double half = 0.5 * (energy[a] - energy[b]);
    double split = Math.hypot(half, coupling);
    if (split == 0) {
      return;
    }
    double sign = half < 0 ? -1 : 1;
    double swapped = 0.5 * (1 - Math.abs(half) / split); // sin^2 of the mixing angle
    energy[a] = mean + sign * split;
    energy[b] = mean - sign * split;
    double fa = strength[a];
    double fb = strength[b];
    strength[a] = fa + (fb - fa) * swapped;
    strength[b] = fb + (fa - fb) * swapped;
  }

  private static double[] thermalWeights(
      double[] energy, double[] strength, Conditions conditions) {
    double lowest = Double.POSITIVE_INFINITY;
    for (double e : energy) {
      lowest = Math.min(lowest, e);
    }
    double[] weight = new double[energy.length];
    double sum = 0;
    for (int i = 0; i < weight.length; i++) {
      double above = energy[i] - lowest;
      double population =
          conditions.kelvin() == 0
              ? (above == 0 ? 1 : 0)
              : Math.exp(-above / conditions.thermalEv());
      weight[i] = strength[i] * population;
      sum += weight[i];
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException(
          "at "
              + conditions.kelvin()
              + " K only a level without oscillator strength is populated: nothing would emit; raise"
              + " the temperature or the field");
    }
    for (int i = 0; i < weight.length; i++) {
      weight[i] /= sum;
    }
    return weight;
  }

  /** The whole emission: every line with its width and its replicas. */
  public LineShape shape(Conditions conditions) {
    double fwhm = width.fwhmEv(conditions.kelvin());
    List<LineSum.Part> parts = new ArrayList<>();
    for (FineLine line : lines(conditions)) {
      if (line.weight() == 0) {
        continue;
      }
      LineShape shape =
          inhomogeneousSigmaEv > 0
              ? new VoigtLine(line.energyEv(), fwhm, inhomogeneousSigmaEv)
              : new LorentzLine(line.energyEv(), fwhm);
      if (huangRhys > 0) {
        shape = LineSum.replicas(shape, phononEv, huangRhys, conditions.kelvin());
      }
      parts.add(new LineSum.Part(line.weight(), shape));
    }
    return parts.size() == 1 ? parts.getFirst().shape() : new LineSum(parts);
  }
}
