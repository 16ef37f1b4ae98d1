package org.photonbench.ui.spectrum.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.photonbench.figure.Figure;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.Measured;

/** What can be chosen for a file, and the figure that a choice gives. */
public final class MeasuredView {
  private final Measured measured;

  public MeasuredView(Measured measured) {
    this.measured = measured;
  }

  public Measured measured() {
    return measured;
  }

  public Figure figure(FigureChoice choice) {
    return switch (measured) {
      case Measured.Spectra spectra -> SpectrumFigures.figure(spectra.series(), choice);
      case Measured.Decays decays -> SpectrumFigures.decay(decays, choice);
      case Measured.Scan scan -> SpectrumFigures.map(scan);
    };
  }

  /** The quantities of the horizontal axis to choose from, that of the file first. */
  public List<SpectralQuantity> quantities() {
    return measured instanceof Measured.Spectra spectra
        ? SpectrumFigures.quantities(spectra.series().axis())
        : List.of();
  }

  /** Whether camera counts can be shown as electrons. */
  public boolean hasElectrons() {
    return measured instanceof Measured.Spectra spectra
        && SpectrumFigures.hasElectrons(spectra.series());
  }

  /** Whether uncertainties are known. */
  public boolean hasUncertainty() {
    return measured instanceof Measured.Spectra spectra
        && spectra.series().spectrum(0).variances().isPresent();
  }

  /** Whether all frames can be shown at once. */
  public boolean hasAllFrames() {
    return measured instanceof Measured.Spectra spectra
        && SpectrumFigures.canShowAll(spectra.series());
  }

  /** Whether the vertical axis may be logarithmic. */
  public boolean hasScale(FigureChoice choice) {
    boolean map = choice.allFrames() && hasAllFrames();
    return !(measured instanceof Measured.Scan) && !map;
  }

  /** What is to be known of a choice; empty text: nothing. */
  public String hint(FigureChoice choice) {
    if (measured instanceof Measured.Spectra spectra) {
      if (choice.allFrames()
          && hasAllFrames()
          && SpectrumFigures.isMapOfDensity(spectra.series(), choice)) {
        return "Pixels have different widths along this axis: the map shows the signal per unit of"
            + " the axis on a regular grid. Single frames are shown pixel by pixel.";
      }
      boolean converted =
          choice.quantity().isPresent()
              && choice.quantity().get() != spectra.series().axis().quantity();
      if (converted && hasElectrons() && !choice.electrons()) {
        return "Camera counts contain the camera's offset, which the conversion makes uneven."
            + " Choose Electrons to be without it.";
      }
      if (choice.logarithmic() && hasElectrons() && !choice.electrons()) {
        return "Camera counts contain the camera's offset, which hides tails on a logarithmic"
            + " axis. Choose Electrons to be without it.";
      }
    }
    return "";
  }

  /**
   * The number of a frame among all and its conditions, for example {@code 3 of 9 · temperature 50
   * K}.
   *
   * @param frame from 0
   */
  public String frameText(int frame) {
    List<String> parts = new ArrayList<>();
    parts.add((frame + 1) + " of " + measured.frames());
    switch (measured) {
      case Measured.Spectra spectra -> parts.addAll(conditions(spectra.series(), frame));
      case Measured.Decays decays -> parts.add(decays.conditions().get(frame));
      case Measured.Scan _ -> parts.clear();
    }
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static List<String> conditions(SpectrumSeries series, int frame) {
    List<String> parts = new ArrayList<>();
    for (FrameColumn column : series.columns()) {
      parts.add(column.name() + " " + Numbers.shortest(column.values()[frame], column.unit()));
    }
    return parts;
  }
}
