package org.photonbench.ui.spectrum.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.photonbench.figure.text.NumberText;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.Measured;
import org.photonbench.spectrum.process.SaturatedPixels;

/** What a file says of itself, in groups. */
public final class MeasuredFacts {
  private static final int DIGITS = 6;
  private static final int WIDTH_DIGITS = 3;
  private static final String DASH = " – ";

  /**
   * A fact.
   *
   * @param key identifies it in its group
   * @param name for people
   */
  public record Fact(String key, String name, String value) {}

  /**
   * Facts that belong together, and sentences after them.
   *
   * @param key identifies the group
   */
  public record Group(String key, String title, List<Fact> facts, List<String> sentences) {
    public Group {
      facts = List.copyOf(facts);
      sentences = List.copyOf(sentences);
    }
  }

  private MeasuredFacts() {}

  /** The groups of a file. */
  public static List<Group> of(Measured measured) {
    return switch (measured) {
      case Measured.Spectra spectra -> spectra(spectra);
      case Measured.Decays decays -> List.of(decays(decays));
      case Measured.Scan scan -> List.of(map(scan));
    };
  }

  /** One line: what it is and how large. */
  public static String summary(Measured measured) {
    return switch (measured) {
      case Measured.Spectra spectra ->
          spectra.format()
              + " · "
              + counted(spectra.frames(), "spectrum", "spectra")
              + " · "
              + NumberText.count(spectra.series().axis().size())
              + " pixels";
      case Measured.Decays decays ->
          "PhotonBench text · "
              + counted(decays.frames(), "decay", "decays")
              + " · "
              + NumberText.count(decays.bins())
              + " bins";
      case Measured.Scan scan ->
          "PhotonBench text · map of "
              + NumberText.count(scan.pixels())
              + " × "
              + NumberText.count(scan.lines())
              + " pixels";
    };
  }

  private static String counted(int count, String one, String several) {
    return NumberText.count(count) + " " + (count == 1 ? one : several);
  }

  private static List<Group> spectra(Measured.Spectra spectra) {
    SpectrumSeries series = spectra.series();
    SpectrumInfo info = series.info();
    SpectralAxis axis = info.axis();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("format", "Format", spectra.format()));
    facts.add(new Fact("frames", "Frames", NumberText.count(series.size())));
    facts.add(new Fact("pixels", "Pixels", NumberText.count(axis.size())));
    facts.add(new Fact("axis", "Axis", range(axis)));
    if (axis.quantity().isCalibrated() && axis.quantity() != SpectralQuantity.ENERGY) {
      facts.add(new Fact("energy", "Photon energy", range(axis.in(SpectralQuantity.ENERGY))));
    }
    if (axis.quantity().isCalibrated()) {
      facts.add(new Fact("width", "Width of a pixel", widths(axis)));
    }
    facts.add(new Fact("unit", "Signal", info.unit().id()));
    info.exposure()
        .ifPresent(exposure ->
            facts.add(new Fact("exposure", "Exposure", Numbers.shortest(exposure, "s"))));
    facts.add(
        new Fact("accumulations", "Read-outs per frame", NumberText.count(info.accumulations())));
    if (series.isInMemory()) {
      SaturatedPixels.of(series)
          .ifPresent(full ->
              facts.add(new Fact("saturated", "Saturated pixels", saturated(full, series.size()))));
    }
    for (FrameColumn column : series.columns()) {
      facts.add(new Fact(column.name(), capital(column.name()), range(column)));
    }
    List<Group> groups = new ArrayList<>();
    groups.add(new Group("facts", "Spectra", facts, List.of()));
    groups.add(camera(info));
    List<Fact> metadata = new ArrayList<>();
    for (Map.Entry<String, String> entry : info.metadata().entrySet()) {
      metadata.add(new Fact(entry.getKey(), capital(entry.getKey()), entry.getValue()));
    }
    if (!metadata.isEmpty()) {
      groups.add(new Group("metadata", "Measurement", metadata, List.of()));
    }
    if (!info.notes().isEmpty()) {
      groups.add(new Group("notes", "Notes", List.of(), info.notes()));
    }
    return groups;
  }

  private static String saturated(SaturatedPixels full, int frames) {
    return full.pixels() == 0
        ? "none"
        : NumberText.count(full.pixels())
            + " in "
            + NumberText.count(full.frames())
            + " of "
            + counted(frames, "spectrum", "spectra");
  }

  private static Group camera(SpectrumInfo info) {
    List<Fact> facts = new ArrayList<>();
    Detector detector = info.detector();
    if (!detector.model().isBlank()) {
      facts.add(new Fact("model", "Model", detector.model()));
    }
    detector
        .temperature()
        .ifPresent(value ->
            facts.add(new Fact("temperature", "Temperature", Numbers.shortest(value, "°C"))));
    detector
        .saturation()
        .ifPresent(value ->
            facts.add(new Fact("saturation", "Saturated from", Numbers.shortest(value, "counts"))));
    List<String> sentences = new ArrayList<>();
    if (info.camera().isPresent()) {
      CameraCalibration camera = info.camera().get();
      facts.add(
          new Fact("gain", "Electrons per count", Numbers.shortest(camera.electronsPerCount())));
      facts.add(new Fact("offset", "Offset", Numbers.shortest(camera.offset(), "counts")));
      facts.add(new Fact("noise", "Read noise", Numbers.shortest(camera.readNoise(), "electrons")));
      sentences.add("Uncertainties: photon noise, read noise and rounding, for each pixel alone.");
    } else if (info.unit() == SignalUnit.PHOTONS) {
      sentences.add("Photons were counted: uncertainties are those of Poisson counts.");
    } else {
      sentences.add("The file gives no calibration of the camera, so uncertainties are not known.");
    }
    return new Group("camera", "Detector", facts, sentences);
  }

  private static Group decays(Measured.Decays decays) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("frames", "Frames", NumberText.count(decays.frames())));
    facts.add(new Fact("bins", "Bins", NumberText.count(decays.bins())));
    facts.add(new Fact("width", "Width of a bin", Numbers.shortest(decays.binPs(), "ps")));
    double end = decays.startPs() + decays.bins() * decays.binPs();
    facts.add(
        new Fact(
            "range",
            "Time",
            Numbers.shortest(decays.startPs() * 1e-3) + DASH + Numbers.shortest(end * 1e-3, "ns")));
    facts.add(new Fact("first", "First frame", decays.conditions().getFirst()));
    facts.add(new Fact("last", "Last frame", decays.conditions().getLast()));
    facts.add(new Fact("counts", "Counts in all", NumberText.count(total(decays.counts()))));
    return new Group("facts", "Decays", facts, List.of());
  }

  private static Group map(Measured.Scan scan) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "pixels",
            "Pixels",
            NumberText.count(scan.pixels()) + " × " + NumberText.count(scan.lines())));
    facts.add(new Fact("step", "Step", Numbers.shortest(scan.stepNm(), "nm")));
    facts.add(
        new Fact(
            "size",
            "Size",
            Numbers.shortest(scan.pixels() * scan.stepNm() * 1e-3)
                + " × "
                + Numbers.shortest(scan.lines() * scan.stepNm() * 1e-3, "µm")));
    facts.add(new Fact("dwell", "Dwell time", Numbers.shortest(scan.dwellSeconds() * 1e3, "ms")));
    double largest = Arrays.stream(scan.counts()).flatMapToDouble(Arrays::stream).max().orElse(0);
    facts.add(new Fact("counts", "Counts in all", NumberText.count(total(scan.counts()))));
    facts.add(new Fact("largest", "Most in a pixel", Numbers.shortest(largest)));
    return new Group("facts", "Map", facts, List.of());
  }

  private static long total(double[][] counts) {
    return Math.round(Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum());
  }

  private static String range(SpectralAxis axis) {
    double first = axis.centre(0);
    double last = axis.centre(axis.size() - 1);
    String unit = axis.quantity().unit();
    String medium =
        axis.quantity() == SpectralQuantity.WAVELENGTH ? " in " + axis.medium().id() : "";
    return NumberText.significant(Math.min(first, last), DIGITS)
        + DASH
        + Numbers.rounded(Math.max(first, last), DIGITS, unit).strip()
        + medium;
  }

  private static String widths(SpectralAxis axis) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < axis.size(); i++) {
      least = Math.min(least, axis.width(i));
      most = Math.max(most, axis.width(i));
    }
    String low = NumberText.significant(least, WIDTH_DIGITS);
    String high = NumberText.significant(most, WIDTH_DIGITS);
    return (low.equals(high) ? low : low + DASH + high)
        + NumberText.NARROW_SPACE
        + axis.quantity().unit();
  }

  private static String range(FrameColumn column) {
    double least = Arrays.stream(column.values()).filter(Double::isFinite).min().orElse(Double.NaN);
    double most = Arrays.stream(column.values()).filter(Double::isFinite).max().orElse(Double.NaN);
    return least == most
        ? Numbers.shortest(least, column.unit())
        : Numbers.shortest(least) + DASH + Numbers.shortest(most, column.unit());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
