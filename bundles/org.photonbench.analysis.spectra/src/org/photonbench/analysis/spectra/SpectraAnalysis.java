package org.photonbench.analysis.spectra;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.SpectrumAnalysis;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.spectra.SpectraSettings.Task;
import org.photonbench.figure.Figure;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectrumSeries;

/** Lines of a spectrum, and of series of spectra in time or over power. */
@Component(service = Analysis.class)
public final class SpectraAnalysis implements SpectrumAnalysis<SpectraSettings> {
  public static final String ID = "spectra";

  private static final int SELECTION_FRAMES = 5;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Spectra";
  }

  @Override
  public String description() {
    return "Fits spectral lines with the noise of the camera: positions, widths and areas with"
        + " intervals, their number by the Bayesian information criterion, phonon replicas. In a"
        + " series it follows the lines from frame to frame: shift and bleaching, spectral"
        + " diffusion by the variogram and by the likelihood of the whole series, and jumps. Over"
        + " the power it gives the exponents of the intensities and the separations of the lines.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "D. L. Snyder et al., J. Opt. Soc. Am. A 12, 272 (1995): likelihood of camera counts",
        "G. Schwarz, Ann. Stat. 6, 461 (1978): Bayesian information criterion",
        "B. H. Armstrong, J. Quant. Spectrosc. Radiat. Transfer 7, 61 (1967): Voigt profile",
        "K. Huang and A. Rhys, Proc. R. Soc. A 204, 406 (1950): phonon replicas",
        "A. C. Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, Cambridge"
            + " University Press (1989): likelihood of a wandering line",
        "M. Utzat et al., Science 363, 1068 (2019): spectral diffusion of perovskite nanocrystals",
        "G. Rainò et al., ACS Nano 10, 2485 (2016): exciton, trion and biexciton lines of single"
            + " CsPbX3 nanocrystals");
  }

  @Override
  public Class<SpectraSettings> settingsType() {
    return SpectraSettings.class;
  }

  @Override
  public Result run(SpectraSettings settings, SpectrumSeries spectra, AnalysisContext context)
      throws AnalysisException, RunCancelledException {
    Findings out = new Findings();
    Signal signal =
        Signal.of(
            spectra.info(), settings.electronsPerCount(), settings.offset(), settings.readNoise());
    SpectraInput input =
        new SpectraInput(
            spectra,
            settings.from(),
            settings.to(),
            signal,
            settings.lineSpread(),
            settings.slopingFloor(),
            out);
    try {
      Task task = task(settings, spectra);
      switch (task) {
        case POWER -> power(settings, spectra, input, out, context);
        case SERIES -> series(settings, spectra, input, out, context);
        default -> single(settings, spectra, input, out, context);
      }
    } catch (IllegalArgumentException e) {
      throw new AnalysisException("The spectra cannot be fitted: " + e.getMessage() + ".", e);
    }
    return new Result(
        ID, settings, out.quantities(), out.curves(), out.messages(), Optional.empty());
  }

  private static Task task(SpectraSettings settings, SpectrumSeries spectra) {
    if (settings.task() != Task.AUTOMATIC) {
      return settings.task();
    }
    if (spectra.size() == 1) {
      return Task.SINGLE;
    }
    return powers(settings, spectra).isPresent() ? Task.POWER : Task.SERIES;
  }

  private static Optional<FrameColumn> powers(SpectraSettings settings, SpectrumSeries spectra) {
    return SpectraInput.column(spectra, settings.power().orElse("power"));
  }

  private static LineSelection.SpectraChoice choice(SpectraSettings settings) {
    return new LineSelection.SpectraChoice(
        settings.shape().shapes(),
        settings.lines().orElse(0),
        settings.mostLines(),
        settings.sharedWidths());
  }

  /** The sum of the frames, cosmic rays left out. */
  private static void single(
      SpectraSettings settings,
      SpectrumSeries spectra,
      SpectraInput input,
      Findings out,
      AnalysisContext context)
      throws RunCancelledException {
    int[] frames = input.readable(new double[spectra.size()]);
    LineFit data = sharp(settings, input.frames(frames), out).summed();
    context.report(0.1, 0);
    if (settings.replicas() > 0) {
      LineShape shape =
          settings.shape() == ShapeChoice.AUTOMATIC
              ? new LineSelection(
                      new LineSelection.SpectraChoice(settings.shape().shapes(), 1, 1, true))
                  .run(List.of(data))
                  .chosen()
                  .shape()
              : settings.shape().shapes().getFirst();
      LineFit.Fitted fitted = Replicas.fit(data, shape, settings.replicas());
      LineFit clean = cosmics(settings, data, fitted, out);
      if (clean != data) {
        fitted = clean.fit(fitted.model().law(), fitted.values());
      }
      context.report(0.6, 0);
      Replicas.report(clean, fitted, settings.temperature(), out);
      return;
    }
    LineSelection selection = new LineSelection(choice(settings)).run(List.of(data));
    LineFit clean = cosmics(settings, data, selection.fits().getFirst(), out);
    if (clean != data) {
      selection = new LineSelection(choice(settings)).run(List.of(clean));
    }
    context.report(0.6, 0);
    LineFit.Fitted fitted = selection.fits().getFirst();
    selection.report(out);
    LineReport report = new LineReport(clean, fitted, out);
    report.lines();
    report.quality();
    FreeLines law = (FreeLines) fitted.model().law();
    double width = law.shape().fullWidth(LineFit.width(law, fitted.values(), 0));
    Moments.report(clean, width * input.axis().perWidth(), out);
    report.spectrum();
  }

  private static LineFit sharp(SpectraSettings settings, LineFit data, Findings out) {
    if (settings.cosmics().isEmpty()) {
      return data;
    }
    List<CosmicSearch.Hit> hits = CosmicSearch.sharp(data, settings.cosmics().getAsDouble());
    if (hits.isEmpty()) {
      return data;
    }
    out.note(
        hits.size()
            + " bins that stand out more sharply than the spectrometer can show light"
            + " were taken for cosmic rays and left out with their neighbours.");
    return data.without(CosmicSearch.without(data.use(), hits));
  }

  private static LineFit cosmics(
      SpectraSettings settings, LineFit data, LineFit.Fitted fitted, Findings out) {
    if (settings.cosmics().isEmpty()) {
      return data;
    }
    List<CosmicSearch.Hit> hits =
        CosmicSearch.hits(fitted.result(), data.bins(), settings.cosmics().getAsDouble());
    if (hits.isEmpty()) {
      return data;
    }
    out.note(
        hits.size()
            + " bins far above the fit were taken for cosmic rays and left out with their"
            + " neighbours; the first is bin "
            + hits.getFirst().bin()
            + ".");
    return data.without(CosmicSearch.without(data.use(), hits));
  }

  private static void series(
      SpectraSettings settings,
      SpectrumSeries spectra,
      SpectraInput input,
      Findings out,
      AnalysisContext context)
      throws AnalysisException, RunCancelledException {
    Optional<FrameColumn> time = SpectraInput.column(spectra, settings.time());
    Optional<FrameColumn> other =
        spectra.columns().stream()
            .filter(c -> Arrays.stream(c.values()).distinct().count() > 1)
            .findFirst();
    FrameColumn column =
        time.or(() -> other)
            .orElseGet(() -> {
              double step = spectra.info().exposure().orElse(1) * spectra.info().accumulations();
              out.warn(
                  "The frames have no times: they were taken to follow each other without a gap.",
                  "Give a column of times.");
              double[] t = IntStream.range(0, spectra.size()).mapToDouble(i -> i * step).toArray();
              return new FrameColumn(FrameColumn.TIME, "s", t);
            });
    boolean inTime = time.isPresent() || other.isEmpty();
    int[] samples = samples(spectra, input, column.values());
    if (samples.length == 0) {
      throw new AnalysisException("No frame of the series can be read.");
    }
    List<LineFit> frames =
        Arrays.stream(samples)
            .mapToObj(i -> sharp(settings, input.frame(i), new Findings()))
            .toList();
    LineSelection selection = new LineSelection(choice(settings)).run(frames);
    context.report(0.2, 0);
    selection.report(out);
    int brightest = 0;
    for (int i = 1; i < samples.length; i++) {
      brightest = total(selection, i) > total(selection, brightest) ? i : brightest;
    }
    LineFit reference = input.frame(samples[brightest]);
    LineFit.Fitted fitted = selection.fits().get(brightest);
    Track track =
        new LineTracker(spectra, reference, fitted, settings.cosmics(), column.values())
            .run(context);
    long hits = Arrays.stream(track.hits()).sum();
    long full = Arrays.stream(track.full()).sum();
    out.add(
        Quantity.count(
            "series.cosmics",
            "Series",
            "Bins left out as cosmic rays",
            hits,
            "groups of at most 3 bins far above the fit of their frame"));
    if (full > 0) {
      out.warn(
          full
              + " full pixels in "
              + Arrays.stream(track.full()).filter(n -> n > 0).count()
              + " frames were left out.",
          "Take a shorter exposure.");
    }
    long poor = Arrays.stream(track.misfit()).filter(z -> z > 6).count();
    if (poor > 0) {
      out.note(
          poor
              + " frames are not described by the lines within their noise; a line that moves"
              + " during an exposure looks so.");
    }
    if (inTime) {
      new SeriesReport(
              track,
              input.axis(),
              input.signal(),
              settings.falseAlarms(),
              spectra.info().exposure().orElse(Double.NaN) * spectra.info().accumulations(),
              out)
          .report();
    }
    String name = inTime ? "Time" : capital(column.name());
    String unit = inTime ? "s" : column.unit();
    out.add(track.curve(name, unit, input.axis(), input.signal()));
    new LineReport(reference, fitted, out).spectrum();
    SpectrumMap.report(spectra, column.values(), name, unit, input.axis(), input.signal(), out);
  }

  private static double total(LineSelection selection, int index) {
    LineFit.Fitted fitted = selection.fits().get(index);
    FreeLines law = (FreeLines) fitted.model().law();
    double[] p = fitted.values();
    return IntStream.range(0, law.lines()).mapToDouble(k -> p[law.firstArea() + k]).sum();
  }

  /** Frames over the whole series that can be read. */
  private static int[] samples(SpectrumSeries spectra, SpectraInput input, double[] condition) {
    int count = Math.min(SELECTION_FRAMES, spectra.size());
    return IntStream.range(0, count)
        .map(i -> (int) ((i + 0.5) * spectra.size() / count))
        .filter(i -> Double.isFinite(condition[i]))
        .filter(i -> isReadable(input, i))
        .toArray();
  }

  private static boolean isReadable(SpectraInput input, int frame) {
    try {
      LineFit data = input.frame(frame);
      return data.bins().length == input.axis().end() - input.axis().first();
    } catch (UncheckedIOException e) {
      // The tracker says how many are missing.
      return false;
    }
  }

  private static void power(
      SpectraSettings settings,
      SpectrumSeries spectra,
      SpectraInput input,
      Findings out,
      AnalysisContext context)
      throws AnalysisException, RunCancelledException {
    FrameColumn column =
        powers(settings, spectra)
            .orElseThrow(() ->
                new AnalysisException(
                    "The spectra have no condition '" + settings.power().orElse("power") + "'."));
    int[] frames =
        Arrays.stream(input.readable(column.values()))
            .filter(i -> column.values()[i] > 0)
            .toArray();
    if (frames.length < 3) {
      throw new AnalysisException("At least 3 spectra at powers above 0 are needed.");
    }
    LineFit data = sharp(settings, input.frames(frames), out);
    LineFit sum = data.summed();
    LineSelection selection = new LineSelection(choice(settings)).run(List.of(sum));
    LineFit clean = cosmics(settings, sum, selection.fits().getFirst(), out);
    if (clean != sum) {
      selection = new LineSelection(choice(settings)).run(List.of(clean));
    }
    context.report(0.4, 0);
    LineFit all = data.without(clean.use());
    LineFit.Fitted start = selection.fits().getFirst();
    LineFit.Fitted fitted = GlobalStart.fit(all, start, frames.length);
    context.report(0.7, 0);
    selection.report(out);
    LineReport shown = new LineReport(clean, start, out);
    shown.lines();
    shown.quality();
    shown.spectrum();
    double[] power = Track.at(column.values(), frames);
    new PowerLines(settings, all, fitted, power, out).report(capital(column.name()), column.unit());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  @Override
  public List<Figure> figures(Result result) {
    return SpectraFigures.of(result);
  }
}
