package org.photonbench.analysis.michelson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonSource;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.spectrum.AbsorptionInterference;
import org.photonbench.virtuallab.spectrum.SpectralExperiments;

/** Scans of the virtual laboratory, and their analysis. */
final class Scans {
  /**
   * The scenario cryogenic-dot-michelson with fewer, stronger pulses: as many photons for the
   * fringes with a hundredth of the work.
   */
  static final String SCENARIO =
      "{\"extends\": \"cryogenic-dot-michelson\", \"collection\": 0.5, \"excitation\":"
          + " {\"kind\": \"pulsed\", \"repetition\": \"1 MHz\", \"occupancy\": 0.1}}";

  private Scans() {}

  static MichelsonSettings settings(String... namesAndValues) {
    SettingsSchema<MichelsonSettings> schema = SettingsSchema.of(MichelsonSettings.class);
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      texts.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    try {
      return schema.with(schema.defaults(), texts);
    } catch (SettingsException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The recordings of the cold dot, streamed without files. */
  static ScanInput dot(long seed, boolean twoOutputs) throws Exception {
    List<FringeCounts> all = new ArrayList<>();
    ScenarioLibrary.Loaded series = new ScenarioLibrary().parse(SCENARIO, "dot");
    int bins = 64;
    for (int i = 0; i < series.steps().size(); i++) {
      ScenarioLibrary.Step step = series.steps().get(i);
      double delay = Double.parseDouble(step.value().replace(" ps", ""));
      try (PhotonSource source =
          new SimulatedSource(step.scenario().setup(1_000_003 * seed + i, (_, _, _) -> {}))) {
        Optional<Channel> second =
            twoOutputs ? Optional.of(new Channel(2)) : Optional.<Channel>empty();
        SweepReader.Swept swept =
            new SweepReader(
                    bins,
                    new Channel(1),
                    second,
                    OptionalDouble.empty(),
                    source.info().timeBase().tickSeconds())
                .read(source, (_, _) -> {});
        double[] x = new double[bins];
        Arrays.setAll(x, k -> (k + 0.5) / bins);
        long[] one = new long[bins];
        long[] other = new long[twoOutputs ? bins : 0];
        for (FringeCounts.Sweep sweep : swept.sweeps()) {
          for (int k = 0; k < bins; k++) {
            one[k] += sweep.first()[k];
            if (twoOutputs) {
              other[k] += sweep.second()[k];
            }
          }
        }
        double[] exposure = new double[bins];
        Arrays.fill(exposure, swept.seconds() / bins);
        all.add(
            new FringeCounts(
                step.value(),
                delay,
                x,
                1.0 / bins,
                one,
                other,
                exposure,
                swept.sweeps().toArray(FringeCounts.Sweep[]::new)));
      }
    }
    return new ScanInput(all, List.of(), true, false, List.of());
  }

  static AbsorptionInterference absorption() throws Exception {
    return (AbsorptionInterference)
        new SpectralExperiments()
            .read(new ScenarioLibrary().fields("absorption-interference"), "absorption")
            .experiment();
  }

  static DataTable interference(AbsorptionInterference truth, long seed) throws Exception {
    long[][] counts = truth.counts(seed, ProgressListener.NONE);
    int rows = counts.length * truth.fineNumber();
    double[][] columns = new double[4][rows];
    for (int row = 0; row < rows; row++) {
      int c = row / truth.fineNumber();
      int f = row % truth.fineNumber();
      columns[0][row] = truth.coarsePs().get(c);
      columns[1][row] = f * truth.fineStepPs() * 1e3;
      columns[2][row] = truth.dwellSeconds();
      columns[3][row] = counts[c][f];
    }
    return new DataTable(
        "interference.csv",
        List.of(
            new DataColumn("coarse delay", "ps", columns[0]),
            new DataColumn("fine delay", "fs", columns[1]),
            new DataColumn("dwell", "s", columns[2]),
            new DataColumn("counts", "", columns[3])));
  }

  static Result run(DataTable table, String... settings) throws Exception {
    MichelsonSettings s = settings(settings);
    return MichelsonAnalysis.analyse(s, new TableScan(s, table).read());
  }

  static Quantity quantity(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  static double value(Result result, String id) {
    return quantity(result, id).value();
  }

  static boolean contains(Result result, String id, double truth) {
    return quantity(result, id).interval95().orElseThrow().contains(truth);
  }
}
