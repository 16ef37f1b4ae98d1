package org.photonbench.virtuallab.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Provenance;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.device.twin.OpticalTable;
import org.photonbench.virtuallab.Simulation;
import org.photonbench.virtuallab.TruthSettings;
import org.photonbench.virtuallab.field.FieldEmitter;
import org.photonbench.virtuallab.field.VirtualSample;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioTruth;
import org.photonbench.virtuallab.scenario.Truth;

/**
 * The truth of a measurement on the table.
 *
 * @param run the measurement, which is over
 * @param conditions at least one, in order of time
 * @param seconds length of the measurement
 */
record RunTruth(
    TableScenario table,
    LightRun run,
    List<LightRun.Condition> conditions,
    double seconds,
    Instant started) {
  private static final double PS_PER_SECOND = 1e12;
  private static final String VERSION = "1";
  private static final String GROUP = "Table";
  private static final String METHOD = "from the twins of the set-up";

  Result result() {
    LightRun.Condition longest = longest();
    OpticalTable.State state = longest.state();
    Scenario lit = table.under(state, run.mode(), run.resolutionPs());
    boolean dark = TableScenario.isDark(state) || table.isEmptySpot(state);
    Truth truth = dark ? new Truth() : ScenarioTruth.of(lit);
    truth.add("table.excitation", GROUP, "Relative excitation", state.excitation(), "", METHOD);
    truth.add("table.detection", GROUP, "Relative detection", state.detection(), "", METHOD);
    state
        .delaySeconds()
        .ifPresent(delay ->
            truth.add(
                "table.delay", GROUP, "Delay of the stage", delay * PS_PER_SECOND, "ps", METHOD));
    if (dark) {
      truth.add(
          Message.info(
              "No light came to the detectors: shutter, laser or an empty spot of the sample."));
    }
    truth.add(conditionsCurve());
    emitters(state, truth);
    if (run.changes() > 1) {
      truth.add(
          Message.warning(
              "The beam changed "
                  + (run.changes() - 1)
                  + " times during the recording; the values hold for the conditions that lasted"
                  + " longest, from "
                  + String.format(Locale.ROOT, "%.3f", longest.startPs() / PS_PER_SECOND)
                  + " s on.",
              "Record under constant conditions to compare a result with them. At each change"
                  + " blinking and spectral diffusion began anew."));
    }
    List<Quantity> quantities = new ArrayList<>(truth.quantities());
    quantities.add(
        Quantity.count("photons", "Record", "Photons detected", run.photons(), "counted"));
    return new Result(
        Simulation.TRUTH_ID,
        new TruthSettings(table.scenario().name(), run.seed(), seconds, lit.text()),
        quantities,
        truth.curves(),
        truth.messages(),
        Optional.of(
            new Provenance(
                Product.nameAndVersion(),
                Runtime.version().toString(),
                VERSION,
                started,
                seconds,
                List.of())));
  }

  private LightRun.Condition longest() {
    LightRun.Condition best = conditions.getFirst();
    double most = -1;
    for (int i = 0; i < conditions.size(); i++) {
      double end =
          i + 1 < conditions.size() ? conditions.get(i + 1).startPs() : seconds * PS_PER_SECOND;
      if (end - conditions.get(i).startPs() > most) {
        most = end - conditions.get(i).startPs();
        best = conditions.get(i);
      }
    }
    return best;
  }

  private Curve conditionsCurve() {
    return new Curve(
        "conditions",
        "What was in the beam, from each time on",
        List.of(
            column("start", "Start", "s", c -> c.startPs() / PS_PER_SECOND),
            column("excitation", "Relative excitation", "", c -> c.state().excitation()),
            column("detection", "Relative detection", "", c -> c.state().detection()),
            column(
                "delay",
                "Delay of the stage",
                "ps",
                c -> c.state().delaySeconds().orElse(Double.NaN) * PS_PER_SECOND),
            column("x", "x of the focus", "nm", c -> c.state().xMetres().orElse(Double.NaN) * 1e9),
            column("y", "y of the focus", "nm", c -> c.state().yMetres().orElse(Double.NaN) * 1e9),
            column(
                "polariser",
                "Angle of the polariser",
                "°",
                c -> c.state().polariserDegrees().orElse(Double.NaN)),
            column(
                "wavePlate",
                "Angle of the wave plate",
                "°",
                c -> c.state().wavePlateDegrees().orElse(Double.NaN))));
  }

  private Column column(
      String id, String label, String unit, ToDoubleFunction<LightRun.Condition> value) {
    return Column.doubles(id, label, unit, conditions.stream().mapToDouble(value).toArray());
  }

  private void emitters(OpticalTable.State state, Truth truth) {
    if (table.sample().isEmpty()) {
      return;
    }
    VirtualSample sample = table.sample().get();
    List<TableScenario.Visible> visible = table.visible(state);
    truth.add(
        "table.emitters",
        GROUP,
        "Emitters within the focus",
        visible.size(),
        "",
        "from the sample");
    truth.add(
        new Curve(
            "focus",
            "Emitters within the focus, the best first",
            List.of(
                column(visible, sample, "x", "x", "nm", FieldEmitter::xNm),
                column(visible, sample, "y", "y", "nm", FieldEmitter::yNm),
                Column.doubles(
                    "visibility",
                    "Visibility",
                    "",
                    visible.stream().mapToDouble(v -> v.profile() * v.profile()).toArray()),
                Column.doubles(
                    "brightness",
                    "Brightness relative to the brightest of the sample",
                    "",
                    visible.stream().mapToDouble(TableScenario.Visible::brightness).toArray()))));
    List<FieldEmitter> all = sample.emitters();
    truth.add(
        new Curve(
            "emitters",
            "All emitters of the sample",
            List.of(
                Column.doubles(
                    "x", "x", "nm", all.stream().mapToDouble(FieldEmitter::xNm).toArray()),
                Column.doubles(
                    "y", "y", "nm", all.stream().mapToDouble(FieldEmitter::yNm).toArray()),
                Column.doubles(
                    "rate",
                    "Rate in the image of the sample, for comparison of brightness",
                    "Hz",
                    all.stream().mapToDouble(FieldEmitter::peakPerSecond).toArray()))));
  }

  private static Column column(
      List<TableScenario.Visible> visible,
      VirtualSample sample,
      String id,
      String label,
      String unit,
      ToDoubleFunction<FieldEmitter> value) {
    return Column.doubles(
        id,
        label,
        unit,
        visible.stream()
            .mapToDouble(v -> value.applyAsDouble(sample.emitters().get(v.number())))
            .toArray());
  }
}
