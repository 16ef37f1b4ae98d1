package org.photonbench.analysis.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.JacobianCheck;

/** The fit, and what follows from it, on series drawn from the model itself. */
class SyntheticSeriesTest {
  private static final double LONG = 1e3;

  private static SaturationSettings settings(String... namesAndValues) throws Exception {
    SettingsSchema<SaturationSettings> schema = SettingsSchema.of(SaturationSettings.class);
    SaturationSettings settings = schema.defaults();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
    }
    return settings;
  }

  private static Result run(PowerSeries series, String... namesAndValues) throws Exception {
    return new SaturationReport(settings(namesAndValues), series).result();
  }

  private static double value(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id)).value();
  }

  private static boolean says(Result result, String words) {
    return result.messages().stream().anyMatch(m -> m.toString().contains(words));
  }

  @Test
  void crossSectionOfReference() throws Exception {
    GroundTruth vector = GroundTruth.vector("SAT-SIGMA");
    String wavelength = Double.toString(1239.841984 / vector.input("photon_eV"));
    Result result =
        run(Synthetic.exact(Excitation.PULSED, "W/cm2", LONG), "wavelength", wavelength);
    assertEquals(vector.input("P_sat_W_cm2"), value(result, "saturation.power"), 0.01);
    double sigma = vector.expected("sigma_cm2");
    assertEquals(sigma, value(result, "cross-section"), 2e-4 * sigma);
    double fluence = vector.expected("photons_per_cm2_per_pulse");
    assertEquals(fluence, value(result, "cross-section.fluence"), 2e-4 * fluence);
    Result kilo = run(Synthetic.exact(Excitation.PULSED, "kW/cm²", LONG), "wavelength", wavelength);
    assertEquals(1e-3 * sigma, value(kilo, "cross-section"), 2e-7 * sigma);
    Result peak =
        run(
            Synthetic.exact(Excitation.PULSED, "W/cm2", LONG),
            "wavelength",
            wavelength,
            "intensityFactor",
            "2");
    assertEquals(sigma / 2, value(peak, "cross-section"), 2e-4 * sigma);
    Result watts = run(Synthetic.exact(Excitation.PULSED, "W", LONG), "wavelength", wavelength);
    assertTrue(watts.quantity("cross-section").isEmpty());
    assertEquals(sigma, value(watts, "cross-section.over-area"), 2e-4 * sigma);
    assertTrue(says(watts, "without an area"));
  }

  @Test
  void twoPhotonCrossSectionOfReference() throws Exception {
    GroundTruth vector = GroundTruth.vector("SAT-2PA-SIGMA");
    Result result =
        run(
            Synthetic.exact(Excitation.TWO_PHOTON, "photons/cm2", LONG),
            "excitation",
            "two-photon",
            "pulseDuration",
            Double.toString(vector.input("tau_fwhm_s") * 1e15),
            "convention",
            "photons-absorbed",
            "intensityFactor",
            "1");
    // The reference is at another fluence; cross-sections go with its inverse square.
    double ratio = vector.input("F_photons_cm2") / Synthetic.SATURATION;
    double expected = vector.expected("delta_GM") * ratio * ratio;
    assertEquals(expected, value(result, "cross-section.two-photon"), 1e-3 * expected);
  }

  @Test
  void purityAndBrightnessOfReference() throws Exception {
    for (String id : List.of("SAT-PULSED-0.1", "SAT-PULSED-1.0", "SAT-PULSED-1.5")) {
      GroundTruth vector = GroundTruth.vector(id);
      checkModels(
          vector.input("meanN"),
          vector.input("r"),
          vector.expected("g2"),
          vector.expected("rel_brightness"));
    }
    for (String id : List.of("G2P-OCC-Feld-low", "G2P-OCC-Feld-1.5Psat", "G2P-OCC-mid")) {
      GroundTruth vector = GroundTruth.vector(id);
      double[] eta = vector.inputs("eta");
      checkModels(
          vector.input("meanN"),
          eta[1] / eta[0],
          vector.expected("g2_0"),
          vector.expected("mean_photons") / eta[0]);
    }
    GroundTruth inverse = GroundTruth.vector("G2P-INVERT-QYRATIO");
    checkModels(
        inverse.input("meanN"), inverse.expected("ratio_XX_X"), inverse.input("g2_0"), Double.NaN);
  }

  /** The models of rate and pairs at a saturation power of 10, without background. */
  private static void checkModels(double mean, double ratio, double g2, double brightness) {
    ModelSet models = ModelSet.of(Excitation.PULSED);
    Abscissa at = Abscissa.points(10 * mean);
    double[] value = new double[1];
    models.rate().evaluate(new double[] {1, 10, 0, 0, ratio}, at, value, null);
    if (!Double.isNaN(brightness)) {
      assertEquals(brightness, value[0], 1e-10);
    }
    Pairs pairs =
        Synthetic.exact(Excitation.PULSED, "", 1).measurements().getFirst().pairs().orElseThrow();
    new PairShareModel(models.rate(), models.purity().orElseThrow(), List.of(pairs))
        .evaluate(new double[] {1, 10, 0, 0, ratio, 0, 0}, at, value, null);
    assertEquals(g2, pairs.sides() * value[0] / (1 - value[0]), 1e-10);
  }

  @Test
  void derivativesOfThePairs() {
    ModelSet models = ModelSet.of(Excitation.PULSED);
    PowerSeries series = Synthetic.exact(Excitation.PULSED, "", 1);
    List<Pairs> pairs = series.measurements().stream().map(m -> m.pairs().orElseThrow()).toList();
    double[] powers = series.measurements().stream().mapToDouble(Measurement::power).toArray();
    JacobianCheck.Worst worst =
        JacobianCheck.worst(
            new PairShareModel(models.rate(), models.purity().orElseThrow(), pairs),
            Abscissa.points(powers),
            new double[] {1e6, 70, 200, 5000, 0.1, 2e-4, 1e-3});
    assertTrue(worst.error() < 1e-6, worst.toString());
  }

  /** A scatter that counting does not explain is found, and intervals still hold the truth. */
  @Test
  void scatterWidensTheIntervals() throws Exception {
    int held = 0;
    int found = 0;
    int seeds = 40;
    for (int seed = 1; seed <= seeds; seed++) {
      JointFit fit =
          JointFit.of(settings("crosstalk", "0", "darkRate", "0"), Synthetic.drawn(seed, 10, 0.02));
      held += fit.interval(JointFit.POWER).contains(Synthetic.SATURATION) ? 1 : 0;
      found += fit.scatter() > 0.005 && fit.scatter() < 0.06 ? 1 : 0;
    }
    assertTrue(held >= 0.88 * seeds, held + " of " + seeds);
    assertTrue(found >= 0.95 * seeds, found + " of " + seeds);
    Result result = run(Synthetic.drawn(1, 10, 0.02));
    assertTrue(says(result, "more than counting explains"));
    assertTrue(result.quantities().stream().anyMatch(q -> q.id().equals("drift.order")));
  }

  @Test
  void bleachingShowsInTheOrderAndInRepeats() throws Exception {
    PowerSeries steady = Synthetic.exact(Excitation.PULSED, "W/cm2", 10);
    List<Measurement> list = new ArrayList<>();
    for (Measurement m : steady.measurements()) {
      list.add(bleached(m, m.order(), 1 - 0.01 * m.order()));
      list.add(bleached(m, m.order() + 8, 1 - 0.01 * (m.order() + 8)));
    }
    Result result =
        run(
            new PowerSeries(
                Excitation.PULSED,
                "power",
                "W/cm2",
                list,
                Optional.empty(),
                steady.periodSeconds(),
                Leak.NONE,
                List.of()));
    assertEquals(-8 / 0.91, value(result, "drift.repeats"), 0.6);
    assertTrue(says(result, "at the same power"), result.messages().toString());
    assertTrue(value(result, "drift.order") < -0.8);
    assertTrue(says(result, "The rates fall with the order"));
  }

  private static Measurement bleached(Measurement m, int order, double factor) {
    return new Measurement(
        m.name() + order,
        order,
        m.power(),
        Math.round(m.counts() * factor),
        m.seconds(),
        1,
        1,
        Double.NaN,
        Double.NaN,
        OptionalDouble.of(1e-7),
        Optional.empty());
  }

  /** Far below saturation only the slope is known: the interval of the limit rate is open. */
  @Test
  void weakExcitationIsSaidToBeExtrapolated() throws Exception {
    PowerSeries all = Synthetic.drawn(2, 1, 0);
    Result result =
        run(
            new PowerSeries(
                Excitation.PULSED,
                "power",
                "W/cm2",
                all.measurements().subList(0, 4),
                Optional.empty(),
                all.periodSeconds(),
                Leak.NONE,
                List.of()),
            "darkRate",
            "0",
            "crosstalk",
            "0");
    assertTrue(says(result, "told apart poorly"), result.messages().toString());
    assertTrue(
        result.quantity("saturation.limit").orElseThrow().interval95().orElseThrow().contains(1));
  }
}
