package org.photonbench.virtuallab.spectrum;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.virtuallab.emitter.BrightDark;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.Rule;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.Truth;

/**
 * Scenarios of the kind {@value #KIND}: spectra and decays of an exciton at several temperatures,
 * or in several magnetic fields.
 */
public record ConditionExperiment(ConditionSeries series) implements SpectralExperiment {
  /** Kind of these scenarios. */
  public static final String KIND = "condition-series";

  private static final String GIVEN = "from the scenario";

  static SpectralExperiment read(Fields fields) throws ScenarioException {
    Optional<Fields> decay = fields.part("decay");
    Optional<DecayHistogram> histogram = Optional.empty();
    Optional<ConditionSeries.SpinFlip> spinFlip = Optional.empty();
    if (decay.isPresent()) {
      histogram = Optional.of(decay.get().read(ConditionExperiment::histogram));
      spinFlip =
          Optional.of(decay.get().requiredPart("spinFlip").read(ConditionExperiment::spinFlip));
    }
    return new ConditionExperiment(
        new ConditionSeries(
            fields.requiredPart("exciton").read(EmissionReader::exciton),
            conditions(fields),
            InstrumentReader.perSecond(fields, "rate"),
            fields.requiredPart("spectrometer").read(InstrumentReader::spectrometer),
            fields.requiredPart("camera").read(InstrumentReader::camera),
            fields.has("background") ? InstrumentReader.perSecond(fields, "background") : 0,
            InstrumentReader.seconds(fields, "exposure"),
            histogram,
            spinFlip));
  }

  /** Several temperatures in one field, or several fields at one temperature. */
  private static List<Conditions> conditions(Fields fields) throws ScenarioException {
    List<Conditions> conditions = new ArrayList<>();
    if (fields.has("temperatures")) {
      double field = fields.quantity("magneticField", Dimension.MAGNETIC_FIELD, Rule.ANY, 0);
      for (double kelvin :
          fields.quantities("temperatures", Dimension.TEMPERATURE, Rule.NOT_NEGATIVE)) {
        conditions.add(new Conditions(kelvin, field));
      }
      return conditions;
    }
    double kelvin = fields.quantity("temperature", Dimension.TEMPERATURE, Rule.NOT_NEGATIVE);
    for (double field : fields.quantities("magneticFields", Dimension.MAGNETIC_FIELD, Rule.ANY)) {
      conditions.add(new Conditions(kelvin, field));
    }
    return conditions;
  }

  private static DecayHistogram histogram(Fields fields) throws ScenarioException {
    fields.has("spinFlip"); // read by itself
    return new DecayHistogram(
        (int) fields.integer("bins", 2, 1 << 20),
        fields.quantity("bin", Dimension.TIME, Rule.POSITIVE),
        fields.quantity("pulse", Dimension.TIME, Rule.NOT_NEGATIVE),
        fields.quantity("response", Dimension.TIME, Rule.POSITIVE),
        fields.number("photons", Rule.POSITIVE),
        fields.number("background", Rule.NOT_NEGATIVE, 0));
  }

  private static ConditionSeries.SpinFlip spinFlip(Fields fields) throws ScenarioException {
    return new ConditionSeries.SpinFlip(
        fields.quantity("bright", Dimension.TIME, Rule.POSITIVE),
        fields.quantity("dark", Dimension.TIME, Rule.POSITIVE),
        fields.quantity("rate", Dimension.RATE, Rule.NOT_NEGATIVE),
        fields.quantity("phonon", Dimension.ENERGY, Rule.POSITIVE),
        (int) fields.integer("phonons", 1, 4, 2),
        fields.number("brightFraction", Rule.PROBABILITY, 1));
  }

  @Override
  public SimulatedRun run(long seed, ProgressListener progress) throws RunCancelledException {
    ConditionSeries.Frames frames = series.simulate(seed, progress);
    Truth truth = new Truth();
    tellLaws(truth);
    InstrumentTruth.tell(
        truth,
        series.spectrometer(),
        series.camera(),
        series.backgroundPerSecond(),
        series.exposureSeconds());
    truth.add(perCondition(frames));
    truth.add(lines());
    truth.add(InstrumentTruth.expectation(series.spectrometer(), frames.expected()[0]));
    InstrumentTruth.tell(truth, frames.hits(), frames.saturated());
    List<SimulatedRun.DataFile> files = new ArrayList<>(SpectraExperiment.files(frames.spectra()));
    if (series.decay().isPresent()) {
      files.add(new SimulatedRun.DataFile("decays.txt", file -> writeDecays(frames, file)));
    }
    return new SimulatedRun(series.conditions().size() * series.exposureSeconds(), truth, files);
  }

  private void tellLaws(Truth truth) {
    ExcitonLines exciton = series.exciton();
    switch (exciton.gap()) {
      case GapLaw.Varshni law -> {
        truth.add("gap.zero", "Gap", "Gap at 0 K", law.zeroEv(), "eV", GIVEN);
        truth.add("gap.alpha", "Gap", "Varshni α", law.alphaEvPerK(), "eV/K", GIVEN);
        truth.add("gap.beta", "Gap", "Varshni β", law.betaK(), "K", GIVEN);
      }
      case GapLaw.BoseEinstein law -> {
        truth.add("gap.zero", "Gap", "Gap at 0 K", law.zeroEv(), "eV", GIVEN);
        truth.add("gap.coupling", "Gap", "Coupling a", law.couplingEv(), "eV", "E0 + 2 a n(T)");
        truth.add("gap.phonon", "Gap", "Phonon energy", law.phononEv(), "eV", GIVEN);
      }
      default -> throw new IllegalStateException("no truth of " + exciton.gap());
    }
    WidthLaw width = exciton.width();
    truth.add("width.zero", "Width", "Width at 0 K", width.zeroEv(), "eV", GIVEN);
    truth.add(
        "width.acoustic",
        "Width",
        "Coupling to acoustic phonons",
        width.acousticEvPerK(),
        "eV/K",
        GIVEN);
    truth.add(
        "width.optical", "Width", "Coupling to optical phonons", width.opticalEv(), "eV", GIVEN);
    truth.add(
        "width.phonon", "Width", "Energy of the optical phonon", width.phononEv(), "eV", GIVEN);
    truth.add(
        "width.inhomogeneous",
        "Width",
        "Inhomogeneous full width at half maximum",
        exciton.inhomogeneousSigmaEv() * GaussLine.FWHM,
        "eV",
        GIVEN);
    truth.add("huangRhys", "Phonons", "Huang-Rhys factor", exciton.huangRhys(), "", GIVEN);
    if (exciton.field().mixes()) {
      truth.add(
          "mixing.gFactor",
          "Field",
          "g factor of the mixing",
          exciton.field().mixingGFactor(),
          "",
          GIVEN);
    }
    truth.add(
        "diamagnetic",
        "Field",
        "Diamagnetic shift",
        exciton.field().diamagneticEvPerT2(),
        "eV/T²",
        GIVEN);
    if (series.spinFlip().isPresent()) {
      ConditionSeries.SpinFlip flip = series.spinFlip().get();
      truth.add(
          "bright.lifetime", "Decay", "Lifetime of the bright state", flip.brightPs(), "ps", GIVEN);
      truth.add("dark.lifetime", "Decay", "Lifetime of the dark state", flip.darkPs(), "ps", GIVEN);
      truth.add(
          "spinFlip.rate", "Decay", "Rate of spin flips at 0 K", flip.ratePerPs(), "1/ps", GIVEN);
      truth.add("spinFlip.phonon", "Decay", "Energy of the phonons", flip.phononEv(), "eV", GIVEN);
    }
  }

  private Curve perCondition(ConditionSeries.Frames frames) {
    int n = series.conditions().size();
    double[] kelvin = new double[n];
    double[] tesla = new double[n];
    double[] gap = new double[n];
    double[] width = new double[n];
    double[] signal = new double[n];
    double[] fast = new double[n];
    double[] slow = new double[n];
    double[] fastShare = new double[n];
    for (int i = 0; i < n; i++) {
      Conditions conditions = series.conditions().get(i);
      kelvin[i] = conditions.kelvin();
      tesla[i] = conditions.tesla();
      gap[i] = series.exciton().gap().energyEv(kelvin[i]);
      width[i] = series.exciton().width().fwhmEv(kelvin[i]);
      signal[i] = InstrumentTruth.sum(frames.expected()[i]);
      if (series.spinFlip().isPresent()) {
        BrightDark law = series.spinFlip().get().at(kelvin[i]);
        fast[i] = 1 / law.fastRate();
        slow[i] = 1 / law.slowRate();
        fastShare[i] = DecayHistogram.fastShare(law);
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("temperature", "Temperature", "K", kelvin));
    columns.add(new Column.Doubles("field", "Magnetic field", "T", tesla));
    columns.add(new Column.Doubles("gap", "Gap", "eV", gap));
    columns.add(new Column.Doubles("width", "Homogeneous width", "eV", width));
    columns.add(new Column.Doubles("signal", "Expected photoelectrons", "e", signal));
    if (series.spinFlip().isPresent()) {
      columns.add(new Column.Doubles("fast", "Fast lifetime", "ps", fast));
      columns.add(new Column.Doubles("slow", "Slow lifetime", "ps", slow));
      columns.add(new Column.Doubles("fastShare", "Photons of the fast decay", "", fastShare));
    }
    return new Curve("conditions", "The emission under each condition", columns);
  }

  /** Every line of the fine structure under every condition. */
  private Curve lines() {
    int levels = series.exciton().levels().size();
    int rows = levels * series.conditions().size();
    long[] frame = new long[rows];
    long[] level = new long[rows];
    double[] energy = new double[rows];
    double[] weight = new double[rows];
    int row = 0;
    for (int i = 0; i < series.conditions().size(); i++) {
      List<ExcitonLines.FineLine> lines = series.exciton().lines(series.conditions().get(i));
      for (int j = 0; j < levels; j++) {
        frame[row] = i;
        level[row] = j;
        energy[row] = lines.get(j).energyEv();
        weight[row++] = lines.get(j).weight();
      }
    }
    return new Curve(
        "lines",
        "Lines of the fine structure",
        List.of(
            new Column.Longs("frame", "Frame", "", frame),
            new Column.Longs("level", "Level", "", level),
            new Column.Doubles("energy", "Energy", "eV", energy),
            new Column.Doubles("weight", "Share of the photons", "", weight)));
  }

  private void writeDecays(ConditionSeries.Frames frames, Path file) throws IOException {
    DecayHistogram histogram = series.decay().orElseThrow();
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("# PhotonBench decays 1\n# start of the bin in ps");
      for (Conditions conditions : series.conditions()) {
        out.write("\tcounts at " + conditions.kelvin() + " K, " + conditions.tesla() + " T");
      }
      out.write('\n');
      for (int bin = 0; bin < histogram.bins(); bin++) {
        out.write(Double.toString(bin * histogram.binPs()));
        for (long[] decay : frames.decays()) {
          out.write('\t');
          out.write(Long.toString(decay[bin]));
        }
        out.write('\n');
      }
    }
  }
}
