package org.photonbench.ui.spectrum.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.photonbench.spectrum.io.Measured;
import org.photonbench.spectrum.process.SaturatedPixels;

/** The figures of spectra. */
final class SpectrumFigures {
  /** Room below the smallest value as a share of what the values span. */
  private static final double ROOM = 0.05;

  /** An offset above this share of the largest value is left out of the axis. */
  private static final double FAR_FROM_ZERO = 0.25;

  private static final double EV_PER_MEV = 1e-3;

  private SpectrumFigures() {}

  static Figure figure(SpectrumSeries series, FigureChoice choice) {
    return choice.allFrames() && canShowAll(series) ? all(series, choice) : one(series, choice);
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

  /** A map needs several frames, all of them in memory. */
  static boolean canShowAll(SpectrumSeries series) {
    return series.size() > 1 && series.isInMemory();
  }

  /** Whether a map shows signal per unit of its axis, as bins have different widths there. */
  static boolean isMapOfDensity(SpectrumSeries series, FigureChoice choice) {
    SpectralQuantity quantity = quantity(series.axis(), choice);
    return quantity != series.axis().quantity() || !SpectrumMap.isEven(series.axis());
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
    saturated(series.spectrum(frame), axis, centres, y).ifPresent(layers::add);
    layers.add(new Layer.Steps("Frame " + (frame + 1), Role.DATA, edges, y));
    return new Figure(
        "spectrum",
        "Spectrum",
        axisOf(axis),
        vertical(spectrum.info().unit(), converted ? quantity : null, values, choice),
        layers);
  }

  /** Marks full pixels, whose values say only that there was at least so much light. */
  private static Optional<Layer> saturated(
      Spectrum measured, SpectralAxis axis, double[] centres, double[] y) {
    boolean[] mask = SaturatedPixels.mask(measured);
    int[] full =
        IntStream.range(0, mask.length)
            .filter(i -> mask[axis.isRising() ? i : mask.length - 1 - i])
            .toArray();
    if (full.length == 0) {
      return Optional.empty();
    }
    double[] x = Arrays.stream(full).mapToDouble(i -> centres[i]).toArray();
    double[] values = Arrays.stream(full).mapToDouble(i -> y[i]).toArray();
    return Optional.of(new Layer.Points("Saturated", Role.HIGHLIGHT, x, values));
  }

  private static Figure all(SpectrumSeries series, FigureChoice choice) {
    SpectralQuantity quantity = quantity(series.axis(), choice);
    boolean converted = quantity != series.axis().quantity();
    boolean isDensity = isMapOfDensity(series, choice);
    SpectralAxis axis = converted ? series.axis().in(quantity) : series.axis();
    double perUnit = quantity == SpectralQuantity.ENERGY ? EV_PER_MEV : 1;
    double[] edges = rising(axis, axis.edges());
    double[][] rows = new double[series.size()][];
    for (int i = 0; i < rows.length; i++) {
      double[] values = rising(axis, spectrum(series, i, choice).values());
      rows[i] = isDensity ? scaled(SpectrumMap.densityOnGrid(edges, values), perUnit) : values;
    }
    SignalUnit unit = spectrum(series, 0, choice).info().unit();
    Axis signal =
        isDensity
            ? Axis.linear("Signal density", unitText(unit) + "/" + perText(quantity))
            : Axis.linear("Signal", unitText(unit));
    Optional<Layer.Map.Extent> times = SpectrumMap.times(series);
    Layer.Map map =
        new Layer.Map(
            "All frames",
            Role.DATA,
            new Layer.Map.Extent(edges[0], edges[edges.length - 1]),
            times.orElse(new Layer.Map.Extent(0.5, series.size() + 0.5)),
            rows,
            SpectrumMap.colours(rows, signal, unit == SignalUnit.CAMERA_COUNTS));
    return new Figure(
        "spectra",
        "All spectra",
        axisOf(axis),
        times.isPresent() ? Axis.linear("Time", "s") : Axis.linear("Frame", ""),
        List.of(map));
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
