package org.photonbench.ui.spectrum.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.Spectrum;
import org.photonbench.spectrum.SpectrumSeries;

/** The figures of spectra. */
final class SpectrumFigures {
  /** Room below the smallest value as a share of what the values span. */
  private static final double ROOM = 0.05;

  /** An offset above this share of the largest value is left out of the axis. */
  private static final double FAR_FROM_ZERO = 0.25;

  /** Widths of bins that differ by less than this share can be drawn as a regular grid. */
  private static final double EVEN = 1e-3;

  private static final double EV_PER_MEV = 1e-3;

  /** Where the colours of a map end if its largest values lie far beyond. */
  private static final double QUANTILE = 0.998;

  private static final double OUTLYING = 1.5;

  private SpectrumFigures() {}

  static Figure figure(SpectrumSeries series, FigureChoice choice) {
    return choice.allFrames() && canShowAll(series, choice)
        ? all(series, choice)
        : one(series, choice);
  }

  /** The quantities that the axis can be shown in, that of the file first. */
  static List<SpectralQuantity> quantities(SpectralAxis axis) {
    if (!axis.quantity().isCalibrated()) {
      return List.of(axis.quantity());
    }
    List<SpectralQuantity> quantities = new ArrayList<>(List.of(axis.quantity()));
    for (SpectralQuantity other : List.of(SpectralQuantity.WAVELENGTH, SpectralQuantity.ENERGY)) {
      if (!quantities.contains(other)) {
        quantities.add(other);
      }
    }
    return List.copyOf(quantities);
  }

  /** Whether camera counts can be shown as electrons. */
  static boolean hasElectrons(SpectrumSeries series) {
    return series.info().unit() == SignalUnit.CAMERA_COUNTS && series.info().camera().isPresent();
  }

  /** A map needs several frames and bins of one width, as they are along the file's own axis. */
  static boolean canShowAll(SpectrumSeries series, FigureChoice choice) {
    SpectralAxis axis = series.axis();
    if (series.size() < 2 || quantity(axis, choice) != axis.quantity()) {
      return false;
    }
    double width = (axis.edge(axis.size()) - axis.edge(0)) / axis.size();
    for (int i = 0; i <= axis.size(); i++) {
      if (!(Math.abs(axis.edge(i) - axis.edge(0) - i * width) <= EVEN * Math.abs(width))) {
        return false;
      }
    }
    return true;
  }

  private static SpectralQuantity quantity(SpectralAxis axis, FigureChoice choice) {
    return choice.quantity().filter(quantities(axis)::contains).orElse(axis.quantity());
  }

  private static Spectrum spectrum(SpectrumSeries series, int frame, FigureChoice choice) {
    Spectrum spectrum = series.spectrum(frame);
    return choice.electrons() && hasElectrons(series) ? spectrum.electrons() : spectrum;
  }

  private static Figure one(SpectrumSeries series, FigureChoice choice) {
    int frame = Math.clamp(choice.frame(), 0, series.size() - 1);
    Spectrum spectrum = spectrum(series, frame, choice);
    SpectralQuantity quantity = quantity(series.axis(), choice);
    boolean converted = quantity != series.axis().quantity();
    SpectralAxis axis = converted ? series.axis().in(quantity) : series.axis();
    double[] values = spectrum.values();
    Optional<double[]> sigma = spectrum.variances().map(SpectrumFigures::roots);
    if (converted) {
      // Bins of one width have many in another quantity: only signal per unit can be compared.
      Spectrum.Density density = spectrum.density(quantity);
      double perUnit = quantity == SpectralQuantity.ENERGY ? EV_PER_MEV : 1;
      values = scaled(density.y(), perUnit);
      sigma = density.sigma().map(s -> scaled(s, perUnit));
    }
    double[] edges = rising(axis, axis.edges());
    double[] centres = rising(axis, axis.centres());
    double[] y = rising(axis, values);
    List<Layer> layers = new ArrayList<>();
    if (choice.uncertainty() && sigma.isPresent()) {
      double[] s = rising(axis, sigma.get());
      double[] low = new double[s.length];
      double[] high = new double[s.length];
      for (int i = 0; i < s.length; i++) {
        low[i] = y[i] - s[i];
        high[i] = y[i] + s[i];
      }
      layers.add(new Layer.Band("± 1σ", Role.DATA, centres, low, high));
    }
    layers.add(new Layer.Steps("Frame " + (frame + 1), Role.DATA, edges, y));
    return new Figure(
        "spectrum",
        "Spectrum",
        axisOf(axis),
        vertical(spectrum.info().unit(), converted ? quantity : null, values, choice),
        layers);
  }

  private static Figure all(SpectrumSeries series, FigureChoice choice) {
    SpectralAxis axis = series.axis();
    double[][] rows = new double[series.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = rising(axis, spectrum(series, i, choice).values());
    }
    double[] edges = rising(axis, axis.edges());
    SignalUnit unit = spectrum(series, 0, choice).info().unit();
    Layer.Map map =
        new Layer.Map(
            "All frames",
            Role.DATA,
            new Layer.Map.Extent(edges[0], edges[edges.length - 1]),
            new Layer.Map.Extent(0.5, series.size() + 0.5),
            rows,
            colours(rows, unit));
    return new Figure(
        "spectra", "All spectra", axisOf(axis), Axis.linear("Frame", ""), List.of(map));
  }

  /** Neither a cosmic ray nor the offset of a camera may take all colours for itself. */
  private static Axis colours(double[][] rows, SignalUnit unit) {
    double[] sorted = Arrays.stream(rows).flatMapToDouble(Arrays::stream).sorted().toArray();
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    double most = sorted[(int) (QUANTILE * (sorted.length - 1))];
    boolean cut = high - low > OUTLYING * (most - low) && most > low;
    Axis axis = Axis.linear("Signal", unitText(unit));
    return cut || unit == SignalUnit.CAMERA_COUNTS ? axis.withRange(low, cut ? most : high) : axis;
  }

  private static Axis vertical(
      SignalUnit unit, SpectralQuantity per, double[] values, FigureChoice choice) {
    String title = per == null ? "Signal" : "Signal density";
    String text = unitText(unit) + (per == null ? "" : "/" + perText(per));
    if (choice.logarithmic()) {
      return Axis.logarithmic(title, text);
    }
    Axis axis = Axis.linear(title, text);
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    // The offset of a camera would press the spectrum into a line.
    return low > FAR_FROM_ZERO * high && high > low
        ? axis.withMin(low - ROOM * (high - low))
        : axis;
  }

  private static String unitText(SignalUnit unit) {
    return unit == SignalUnit.ARBITRARY ? "arb. units" : unit.id();
  }

  private static String perText(SpectralQuantity quantity) {
    return switch (quantity) {
      case ENERGY -> "meV";
      case WAVELENGTH -> "nm";
      case WAVENUMBER -> "cm⁻¹";
      case PIXEL -> "pixel";
    };
  }

  private static Axis axisOf(SpectralAxis axis) {
    return switch (axis.quantity()) {
      case WAVELENGTH ->
          Axis.linear(
              axis.medium() == Medium.AIR ? "Wavelength in air" : "Wavelength in vacuum", "nm");
      case ENERGY -> Axis.linear("Photon energy", "eV");
      case WAVENUMBER -> Axis.linear("Wavenumber", "cm⁻¹");
      case PIXEL -> Axis.linear("Pixel", "");
    };
  }

  /** Decays as they were counted. */
  static Figure decay(Measured.Decays decays, FigureChoice choice) {
    int frame = Math.clamp(choice.frame(), 0, decays.frames() - 1);
    double[] counts = decays.counts()[frame];
    double[] edges = new double[counts.length + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (decays.startPs() + i * decays.binPs()) * 1e-3;
    }
    String perBin = "counts per " + Numbers.shortest(decays.binPs()) + " ps";
    return new Figure(
        "decay",
        "Decay",
        Axis.linear("Time", "ns"),
        choice.logarithmic() ? Axis.logarithmic("Signal", perBin) : Axis.linear("Signal", perBin),
        List.of(new Layer.Steps("Frame " + (frame + 1), Role.DATA, edges, counts)));
  }

  /** A scanned map, in micrometres. */
  static Figure map(Measured.Scan scan) {
    String unit = "counts in " + Numbers.shortest(scan.dwellSeconds() * 1e3) + " ms";
    Layer.Map map =
        new Layer.Map(
            "Scan",
            Role.DATA,
            extent(scan.firstXNm(), scan.stepNm(), scan.pixels()),
            extent(scan.firstYNm(), scan.stepNm(), scan.lines()),
            scan.counts(),
            Axis.linear("Signal", unit));
    return new Figure("map", "Map", Axis.linear("x", "µm"), Axis.linear("y", "µm"), List.of(map));
  }

  private static Layer.Map.Extent extent(double firstNm, double stepNm, int cells) {
    double from = (firstNm - stepNm / 2) * 1e-3;
    return new Layer.Map.Extent(from, from + cells * stepNm * 1e-3);
  }

  private static double[] roots(double[] variances) {
    return Arrays.stream(variances).map(Math::sqrt).toArray();
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }

  /** Values in the order in which the axis rises. */
  private static double[] rising(SpectralAxis axis, double[] values) {
    if (axis.isRising()) {
      return values;
    }
    double[] turned = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      turned[i] = values[values.length - 1 - i];
    }
    return turned;
  }
}
