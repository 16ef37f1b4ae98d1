package org.photonbench.analysis.spectra;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.model.formula.Spectroscopy;
import org.photonbench.fit.profile.ProfileInterval;

/** Fit of a zero-phonon line with phonon replicas, and its Debye-Waller factor. */
final class Replicas {
  private static final int STARTS = 24;

  private Replicas() {}

  /** The best of fits from several phonon energies. */
  static LineFit.Fitted fit(LineFit data, LineShape shape, int replicas) {
    LineFit.Fitted single = data.upTo(shape, 1, true).getFirst();
    FreeLines one = (FreeLines) single.model().law();
    ReplicaLines law = ReplicaLines.of(shape, replicas + 1, data.axis());
    double width = shape.fullWidth(LineFit.width(one, single.values(), 0));
    double below = (single.values()[0] - data.axis().lowest()) / data.axis().perWidth();
    LineFit.Fitted best = null;
    for (int i = 0; i < STARTS; i++) {
      double phonon = 0.7 * width * Math.pow(Math.max(1.1, below / width), (i + 0.5) / STARTS);
      double[] start =
          new double[law.parameters().size() + single.values().length - one.parameters().size()];
      int widths = shape.widths();
      System.arraycopy(single.values(), 0, start, 0, 1 + widths);
      start[1 + widths] = phonon;
      start[2 + widths] = 1.3 * single.values()[one.firstArea()];
      start[3 + widths] = 0.3;
      System.arraycopy(
          single.values(),
          one.parameters().size(),
          start,
          law.parameters().size(),
          start.length - law.parameters().size());
      LineFit.Fitted fitted = data.draft(law, start);
      best = best == null || fitted.bic() < best.bic() ? fitted : best;
    }
    return data.fit(law, Objects.requireNonNull(best).values());
  }

  /** Adds the quantities. */
  static void report(
      LineFit data, LineFit.Fitted fitted, OptionalDouble temperature, Findings out) {
    LineReport report = new LineReport(data, fitted, out);
    FitResult result = fitted.result();
    String group = "Phonon replicas";
    String unit = data.axis().widthUnit();
    report.profiled(
        "replicas.centre",
        group,
        "Zero-phonon line",
        ReplicaLines.CENTRE,
        data.axis().positionUnit());
    for (String name : fitted.model().law().shape().widthNames()) {
      report.profiled(
          "replicas." + name.replace(' ', '-'), group, "Width of every line, " + name, name, unit);
    }
    report.profiled("replicas.phonon", group, "Phonon energy", ReplicaLines.PHONON, unit);
    report.profiled("replicas.huang-rhys", group, "Huang-Rhys factor S", ReplicaLines.COUPLING, "");
    report.profiled(
        "replicas.area", group, "Area of all lines", ReplicaLines.AREA, data.signal().unit());
    double s = result.value(ReplicaLines.COUPLING);
    double sigma = result.sigma(ReplicaLines.COUPLING);
    ProfileInterval ends = report.interval(ReplicaLines.COUPLING);
    double share = Math.exp(-s);
    out.add(
        Quantity.of(
            "replicas.zero-phonon-share",
            group,
            "Zero-phonon line over all lines",
            share,
            share * sigma,
            Math.exp(-ends.high()),
            Math.exp(-ends.low()),
            "",
            "fit",
            "exp(-S), the share of the fitted progression; replicas above the zero-phonon line are"
                + " not part of it",
            List.of()));
    if (temperature.isPresent()) {
      double energy = result.value(ReplicaLines.PHONON);
      double n = Spectroscopy.occupation(energy, temperature.getAsDouble());
      double factor = 2 * n + 1;
      // The progression at temperature 0 absorbs the thermal phonons into S.
      out.add(
          Quantity.of(
              "replicas.debye-waller",
              group,
              "Debye-Waller factor",
              Math.exp(-s * factor),
              factor * Math.exp(-s * factor) * sigma,
              Math.exp(-ends.high() * factor),
              Math.exp(-ends.low() * factor),
              "",
              "occupation of the phonon",
              "exp(-S(2n+1)) with n = %.4g at %.4g K and the fitted S, as if that were the coupling"
                  .formatted(n, temperature.getAsDouble()),
              n * s > 0.05
                  ? List.of(
                      "Phonons are excited: replicas above the line and the difference between the"
                          + " fitted S and the coupling matter.")
                  : List.of()));
    }
    report.quality();
    report.spectrum();
  }
}
