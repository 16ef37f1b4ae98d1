package org.photonbench.virtuallab.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.Rule;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.Truth;

/**
 * Scenarios of the kind {@value #KIND}: spectra of several lines against power, polariser angle or
 * electric field.
 *
 * <pre>
 * {"kind": "line-series", "title": "...", "description": "...",
 *  "lines": [{"name": "X", "shape": "lorentz", "centre": "2.38 eV", "fwhm": "0.5 meV",
 *             "rate": "200 kHz", "exponent": 1, "angle": "0 deg", "polarisation": 0.95,
 *             "stark": {"linear": {"energy": "10 ueV", "at": "10 kV/cm"},
 *                       "quadratic": {"energy": "-20 ueV", "at": "10 kV/cm"}}}],
 *  "powers": ["1 W/cm2", ...], "referencePower": "10 W/cm2"
 *    or "polariserAngles": ["0 deg", ...] or "electricFields": ["-10 kV/cm", ...],
 *  "spectrometer": {...}, "camera": {...}, "background": "0.5 Hz", "exposure": "10 s"}
 * </pre>
 */
public record LineSeriesExperiment(LineSeries series) implements SpectralExperiment {
  /** Kind of these scenarios. */
  public static final String KIND = "line-series";

  private static final String GROUP = "Lines";
  private static final String GIVEN = "from the scenario";
  private static final double DEGREE = Math.PI / 180;

  static SpectralExperiment read(Fields fields) throws ScenarioException {
    List<ConditionedLine> lines = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Fields part : fields.parts("lines")) {
      ConditionedLine line = part.read(LineSeriesExperiment::line);
      if (!names.add(line.name())) {
        throw part.error("name", "there are two lines " + line.name());
      }
      lines.add(line);
    }
    LineSeries.Condition condition;
    double[] values;
    double reference = Double.NaN;
    if (fields.has("powers")) {
      condition = LineSeries.Condition.POWER;
      values = fields.quantities("powers", Dimension.INTENSITY, Rule.POSITIVE);
      reference = fields.quantity("referencePower", Dimension.INTENSITY, Rule.POSITIVE);
    } else if (fields.has("polariserAngles")) {
      condition = LineSeries.Condition.POLARISER;
      values = fields.quantities("polariserAngles", Dimension.ANGLE, Rule.ANY);
    } else {
      condition = LineSeries.Condition.ELECTRIC_FIELD;
      values = fields.quantities("electricFields", Dimension.ELECTRIC_FIELD, Rule.ANY);
    }
    return new LineSeriesExperiment(
        new LineSeries(
            lines,
            condition,
            Arrays.stream(values).boxed().toList(),
            reference,
            fields.requiredPart("spectrometer").read(InstrumentReader::spectrometer),
            fields.requiredPart("camera").read(InstrumentReader::camera),
            fields.has("background") ? InstrumentReader.perSecond(fields, "background") : 0,
            InstrumentReader.seconds(fields, "exposure")));
  }

  private static ConditionedLine line(Fields fields) throws ScenarioException {
    double linear = 0;
    double quadratic = 0;
    Optional<Fields> stark = fields.part("stark");
    if (stark.isPresent()) {
      linear = shift(stark.get().part("linear"), 1);
      quadratic = shift(stark.get().part("quadratic"), 2);
      stark.get().end();
    }
    return new ConditionedLine(
        fields.text("name"),
        EmissionReader.shape(fields),
        InstrumentReader.perSecond(fields, "rate"),
        fields.number("exponent", Rule.NOT_NEGATIVE, 1),
        fields.quantity("angle", Dimension.ANGLE, Rule.ANY, 0),
        fields.number("polarisation", Rule.PROBABILITY, 0),
        linear,
        quadratic);
  }

  private static double shift(Optional<Fields> part, int order) throws ScenarioException {
    if (part.isEmpty()) {
      return 0;
    }
    return part.get()
        .read(f ->
            f.quantity("energy", Dimension.ENERGY, Rule.ANY)
                / Math.pow(f.quantity("at", Dimension.ELECTRIC_FIELD, Rule.POSITIVE), order));
  }

  @Override
  public SimulatedRun run(long seed, ProgressListener progress) throws RunCancelledException {
    LineSeries.Frames frames = series.simulate(seed, progress);
    Truth truth = new Truth();
    for (ConditionedLine line : series.lines()) {
      tell(truth, line);
    }
    InstrumentTruth.tell(
        truth,
        series.spectrometer(),
        series.camera(),
        series.backgroundPerSecond(),
        series.exposureSeconds());
    truth.add(perCondition());
    truth.add(InstrumentTruth.expectation(series.spectrometer(), frames.expected()[0]));
    InstrumentTruth.tell(truth, frames.hits(), frames.saturated());
    return new SimulatedRun(
        series.values().size() * series.exposureSeconds(),
        truth,
        SpectraExperiment.files(frames.spectra()));
  }

  private void tell(Truth truth, ConditionedLine line) {
    String id = "line." + line.name() + ".";
    String label = line.name() + ", ";
    truth.add(
        id + "fwhm",
        GROUP,
        label + "full width at half maximum",
        line.shape().fwhmEv(),
        "eV",
        "of the emission, before the spectrometer");
    truth.add(
        id + "centre",
        GROUP,
        label + "centre",
        SpectraExperiment.centreEv(line.shape()),
        "eV",
        GIVEN);
    switch (series.condition()) {
      case POWER -> {
        truth.add(
            id + "exponent",
            GROUP,
            label + "exponent of the power law",
            line.exponent(),
            "",
            GIVEN);
        truth.add(
            id + "rate",
            GROUP,
            label + "photons emitted at the reference power",
            line.photonsPerSecond(),
            "Hz",
            GIVEN);
      }
      case POLARISER -> {
        truth.add(
            id + "angle",
            GROUP,
            label + "polarisation angle",
            line.angleRad() / DEGREE,
            "deg",
            GIVEN);
        truth.add(
            id + "polarisation",
            GROUP,
            label + "degree of polarisation",
            line.polarisation(),
            "",
            GIVEN);
      }
      case ELECTRIC_FIELD -> {
        truth.add(
            id + "stark.linear",
            GROUP,
            label + "linear Stark shift",
            line.starkLinearEv(),
            "eV/(kV/cm)",
            GIVEN);
        truth.add(
            id + "stark.quadratic",
            GROUP,
            label + "quadratic Stark shift",
            line.starkQuadraticEv(),
            "eV/(kV/cm)²",
            GIVEN);
      }
    }
  }

  private Curve perCondition() {
    int n = series.values().size();
    List<Column> columns = new ArrayList<>();
    LineSeries.Condition condition = series.condition();
    columns.add(
        new Column.Doubles("condition", condition.column(), condition.unit(), series.column()));
    for (ConditionedLine line : series.lines()) {
      double[] rate = new double[n];
      double[] shift = new double[n];
      for (int i = 0; i < n; i++) {
        rate[i] = series.rate(line, series.values().get(i));
        shift[i] = series.shift(line, series.values().get(i));
      }
      columns.add(new Column.Doubles(line.name() + ".rate", line.name() + ", photons", "Hz", rate));
      columns.add(new Column.Doubles(line.name() + ".shift", line.name() + ", shift", "eV", shift));
    }
    return new Curve("lines", "The lines at each condition", columns);
  }
}
