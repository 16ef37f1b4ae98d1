package org.photonbench.virtuallab.field;

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
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.Rule;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.Truth;
import org.photonbench.virtuallab.spectrum.SimulatedRun;
import org.photonbench.virtuallab.spectrum.SpectralExperiment;

/**
 * Scenarios of the kind {@value #KIND}: a confocal image of a field of emitters.
 *
 * @param given emitters with their places in the scenario
 * @param strewn emitters placed at random by the seed of the run
 * @param focusFwhmNm width of the focus in nm
 * @param backgroundPerSecond background in 1/s
 * @param scan the scan
 */
public record ConfocalFieldExperiment(
    List<FieldEmitter> given,
    Optional<VirtualSample.Strewn> strewn,
    double focusFwhmNm,
    double backgroundPerSecond,
    RasterScan scan)
    implements SpectralExperiment {
  /** Kind of these scenarios. */
  public static final String KIND = "confocal-field";

  private static final int PLACES_ROLE = 0;
  private static final int SCAN_ROLE = 1;
  private static final double PER_SECOND = 1e12;
  private static final String GIVEN = "from the scenario";

  public ConfocalFieldExperiment {
    given = List.copyOf(given);
  }

  /** Reads a scenario; for the registry of kinds. */
  public static SpectralExperiment read(Fields fields) throws ScenarioException {
    List<FieldEmitter> given = new ArrayList<>();
    for (Fields emitter : fields.parts("emitters")) {
      given.add(emitter.read(ConfocalFieldExperiment::emitter));
    }
    Optional<Fields> strewn = fields.part("strewn");
    ConfocalFieldExperiment experiment =
        new ConfocalFieldExperiment(
            given,
            strewn.isPresent()
                ? Optional.of(strewn.get().read(ConfocalFieldExperiment::strewn))
                : Optional.empty(),
            fields.quantity("focus", Dimension.LENGTH, Rule.POSITIVE),
            fields.quantity("background", Dimension.RATE, Rule.NOT_NEGATIVE, 0) * PER_SECOND,
            fields.requiredPart("scan").read(ConfocalFieldExperiment::scan));
    if (given.isEmpty() && strewn.isEmpty()) {
      throw fields.error("emitters", "a field needs emitters, or emitters strewn");
    }
    experiment.sample(1); // what does not fit is refused here
    return experiment;
  }

  private static FieldEmitter emitter(Fields fields) throws ScenarioException {
    return new FieldEmitter(
        fields.text("name"),
        fields.quantity("x", Dimension.LENGTH, Rule.ANY),
        fields.quantity("y", Dimension.LENGTH, Rule.ANY),
        fields.quantity("rate", Dimension.RATE, Rule.NOT_NEGATIVE) * PER_SECOND,
        fields.quantity("energy", Dimension.ENERGY, Rule.POSITIVE));
  }

  private static VirtualSample.Strewn strewn(Fields fields) throws ScenarioException {
    return new VirtualSample.Strewn(
        (int) fields.integer("number", 1, 100_000),
        fields.quantity("width", Dimension.LENGTH, Rule.POSITIVE),
        fields.quantity("height", Dimension.LENGTH, Rule.POSITIVE),
        fields.quantity("distance", Dimension.LENGTH, Rule.NOT_NEGATIVE, 0),
        fields.quantity("rate", Dimension.RATE, Rule.POSITIVE) * PER_SECOND,
        fields.number("spread", Rule.NOT_NEGATIVE, 0),
        fields.quantity("energy", Dimension.ENERGY, Rule.POSITIVE),
        fields.quantity("energySpread", Dimension.ENERGY, Rule.NOT_NEGATIVE, 0));
  }

  private static RasterScan scan(Fields fields) throws ScenarioException {
    return new RasterScan(
        fields.quantity("x", Dimension.LENGTH, Rule.ANY, 0),
        fields.quantity("y", Dimension.LENGTH, Rule.ANY, 0),
        fields.quantity("step", Dimension.LENGTH, Rule.POSITIVE),
        (int) fields.integer("width", 1, 1 << 20),
        (int) fields.integer("height", 1, 1 << 20),
        fields.quantity("dwell", Dimension.TIME, Rule.POSITIVE) / PER_SECOND);
  }

  /** The sample of a run, which all its instruments look at. */
  public VirtualSample sample(long seed) {
    List<FieldEmitter> emitters = new ArrayList<>(given);
    if (strewn.isPresent()) {
      emitters.addAll(strewn.get().place(new RandomStreams(seed, PLACES_ROLE).block(0)));
    }
    return new VirtualSample(emitters, focusFwhmNm, backgroundPerSecond);
  }

  @Override
  public SimulatedRun run(long seed, ProgressListener progress) throws RunCancelledException {
    VirtualSample sample = sample(seed);
    long[][] counts = scan.counts(sample, new RandomStreams(seed, SCAN_ROLE), progress);
    Truth truth = new Truth();
    truth.add("emitters", "Field", "Emitters", sample.emitters().size(), "", GIVEN);
    truth.add(
        "focus", "Field", "Full width at half maximum of the focus", focusFwhmNm, "nm", GIVEN);
    truth.add("background", "Field", "Background", backgroundPerSecond, "Hz", GIVEN);
    truth.add("dwell", "Scan", "Time on a pixel", scan.dwellSeconds(), "s", GIVEN);
    truth.add("step", "Scan", "Step", scan.stepNm(), "nm", GIVEN);
    double expected = 0;
    for (int line = 0; line < scan.height(); line++) {
      for (double pixel : scan.expected(sample, line)) {
        expected += pixel;
      }
    }
    truth.add(
        "counts", "Scan", "Expected counts of the image", expected, "", "sum of rates times dwell");
    truth.add(emitters(sample));
    return new SimulatedRun(
        scan.seconds(),
        truth,
        List.of(new SimulatedRun.DataFile("map.txt", file -> write(counts, file))));
  }

  private static Curve emitters(VirtualSample sample) {
    int n = sample.emitters().size();
    double[] x = new double[n];
    double[] y = new double[n];
    double[] rate = new double[n];
    double[] energy = new double[n];
    for (int i = 0; i < n; i++) {
      FieldEmitter emitter = sample.emitters().get(i);
      x[i] = emitter.xNm();
      y[i] = emitter.yNm();
      rate[i] = emitter.peakPerSecond();
      energy[i] = emitter.energyEv();
    }
    return new Curve(
        "emitters",
        "The emitters",
        List.of(
            new Column.Doubles("x", "x", "nm", x),
            new Column.Doubles("y", "y", "nm", y),
            new Column.Doubles("rate", "Rate with the focus on it", "Hz", rate),
            new Column.Doubles("energy", "Energy", "eV", energy)));
  }

  /** The image as text: a line a line of the scan, columns separated by tabs. */
  private void write(long[][] counts, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("# PhotonBench map 1\n");
      out.write("# first pixel: " + scan.startXNm() + " nm, " + scan.startYNm() + " nm\n");
      out.write("# step: " + scan.stepNm() + " nm\n");
      out.write("# dwell: " + scan.dwellSeconds() + " s\n");
      out.write("# values: counts, one line of text for each line of the scan\n");
      for (long[] line : counts) {
        for (int i = 0; i < line.length; i++) {
          out.write((i == 0 ? "" : "\t") + line[i]);
        }
        out.write('\n');
      }
    }
  }
}
