package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.SpectrumAnalysis;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.figure.Figure;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectrumSeries;

/** Fine structure: lines and the directions of their dipoles from spectra behind a polariser. */
@Component(service = Analysis.class)
public final class PolarisationAnalysis implements SpectrumAnalysis<PolarisationSettings> {
  public static final String ID = "polarisation";

  private static final int MOST_LINES = 3;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Polarisation-resolved fine structure";
  }

  @Override
  public String description() {
    return "One fit to all spectra of a series over the angle of a polariser: 1, 2 or 3 lines with"
        + " common positions and widths, whose areas follow Malus' law, each with its own"
        + " degree and direction of polarisation. Gives splittings and directions with"
        + " intervals, and with how many lines the data are consistent; that number is a"
        + " lower bound of the number of states.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "M. Fu et al., Nano Lett. 17, 2895 (2017): fine structure of single CsPbBr3 nanocrystals",
        "P. Tamarat et al., Nat. Mater. 18, 717 (2019): bright triplet and dark ground exciton",
        "M. A. Becker et al., Nature 553, 189 (2018): bright triplet excitons",
        "G. Schwarz, Ann. Stat. 6, 461 (1978): Bayesian information criterion");
  }

  @Override
  public Class<PolarisationSettings> settingsType() {
    return PolarisationSettings.class;
  }

  @Override
  public Result run(PolarisationSettings settings, SpectrumSeries spectra, AnalysisContext context)
      throws AnalysisException, RunCancelledException {
    Findings out = new Findings();
    Signal signal =
        Signal.of(
            spectra.info(), settings.electronsPerCount(), settings.offset(), settings.readNoise());
    FrameColumn column =
        SpectraInput.column(spectra, settings.angle())
            .orElseThrow(() ->
                new AnalysisException(
                    "The spectra have no condition '"
                        + settings.angle()
                        + "'. They have: "
                        + String.join(
                            ", ", spectra.columns().stream().map(FrameColumn::name).toList())
                        + "."));
    SpectraInput input =
        new SpectraInput(
            spectra, settings.from(), settings.to(), signal, settings.lineSpread(), false, out);
    int[] frames = input.readable(column.values());
    if (frames.length < 5) {
      throw new AnalysisException(
          "At least 5 spectra at different angles are needed, not " + frames.length + ".");
    }
    double factor =
        (column.unit().equals("rad") ? 1 : Math.PI / 180) * (settings.halfWavePlate() ? 2 : 1);
    double[] angles = IntStream.of(frames).mapToDouble(i -> column.values()[i] * factor).toArray();
    try {
      LineFit all = input.frames(frames);
      LineFit.Fitted best = select(settings, all, angles, out, context);
      new PolarisationReport(all, best, angles, out).report();
      SpectrumMap.report(
          spectra, column.values(), "Angle", column.unit(), input.axis(), signal, out);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException("The spectra cannot be fitted: " + e.getMessage() + ".", e);
    }
    return new Result(
        ID, settings, out.quantities(), out.curves(), out.messages(), Optional.empty());
  }

  private static LineFit.Fitted select(
      PolarisationSettings settings,
      LineFit data,
      double[] angles,
      Findings out,
      AnalysisContext context)
      throws RunCancelledException {
    List<LineFit.Fitted> tried = fits(settings, data, angles, context, 0.1);
    LineFit.Fitted best = lowest(tried);
    if (settings.cosmics().isPresent()) {
      List<CosmicSearch.Hit> hits =
          CosmicSearch.hits(best.result(), data.bins(), settings.cosmics().getAsDouble());
      if (!hits.isEmpty()) {
        out.note(
            hits.size()
                + " bins far above the fit were taken for cosmic rays; they were left out"
                + " in all spectra with their neighbours.");
        LineFit clean = data.without(CosmicSearch.without(data.use(), hits));
        tried = fits(settings, clean, angles, context, 0.5);
        best = lowest(tried);
      }
    }
    PolarisationReport.number(settings, tried, best, out);
    return best;
  }

  private static LineFit.Fitted lowest(List<LineFit.Fitted> fits) {
    LineFit.Fitted best = fits.getFirst();
    for (LineFit.Fitted fit : fits) {
      best = fit.bic() < best.bic() ? fit : best;
    }
    return best;
  }

  /** Every number of lines and shape, each started from the sum and from differences of angles. */
  private static List<LineFit.Fitted> fits(
      PolarisationSettings settings,
      LineFit data,
      double[] angles,
      AnalysisContext context,
      double done)
      throws RunCancelledException {
    int most = settings.lines().orElse(MOST_LINES);
    List<LineFit.Fitted> fits = new ArrayList<>();
    for (LineShape shape : settings.shape().shapes()) {
      LineFit.Fitted before = null;
      for (int k = 1; k <= most; k++) {
        context.report(done + 0.1 * k, 0);
        before = PolarisedStart.fit(settings, data, angles, shape, before);
        if (settings.lines().isEmpty() || k == most) {
          fits.add(before);
        }
      }
    }
    return fits;
  }

  @Override
  public List<Figure> figures(Result result) {
    return PolarisationFigures.of(result);
  }
}
