package org.photonbench.fit.model.decay;

import org.photonbench.fit.model.ParameterList;

/** Parameters that decay models share; components come first, two parameters each. */
final class DecayParameters {
  private DecayParameters() {}

  static ParameterList components(int components) {
    if (components < 1) {
      throw new IllegalArgumentException("a decay needs at least one component, got " + components);
    }
    ParameterList list = new ParameterList();
    for (int j = 1; j <= components; j++) {
      list.notNegative("photons " + j, "counts", 1e4 / j, "photons of component " + j)
          .positive("lifetime " + j, "ns", 2 * Math.pow(4, j - 1), "decay time of component " + j);
    }
    return background(list);
  }

  static ParameterList background(ParameterList list) {
    return list.notNegative("background", "counts/ns", 1, "steady counts per time");
  }

  static ParameterList shiftAndScatter(ParameterList list, String shiftHelp) {
    return list.free("shift", "ns", 0, shiftHelp)
        .notNegative("scatter", "counts", 0, "scattered excitation light, in the response's shape");
  }

  static double period(double period) {
    if (!(period > 0)) {
      throw new IllegalArgumentException(
          "the repetition period must be above 0 ns, or infinite for none, was " + period);
    }
    return period;
  }
}
