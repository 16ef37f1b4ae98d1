package org.photonbench.fit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Evaluation;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.model.decay.GaussianResponseDecay;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.MeasuredResponseDecay;
import org.photonbench.fit.model.decay.MeasuredResponseStretchedDecay;

/** What every model of the library promises. */
class ModelContractTest {
  private static final int RANDOM_POINTS = 4;

  static Stream<Model> models() {
    List<Model> models = new ArrayList<>(ModelLibrary.load().all());
    models.add(new GaussianResponseDecay(2, 25));
    InstrumentResponse response = response();
    for (double period : new double[] {Double.POSITIVE_INFINITY, 25, 25.03}) {
      models.add(new MeasuredResponseDecay(1, response, period));
      models.add(new MeasuredResponseDecay(3, response, period));
      models.add(new MeasuredResponseStretchedDecay(response, period));
    }
    return models.stream();
  }

  /** A lopsided response of 40 bins of 0.1 ns. */
  private static InstrumentResponse response() {
    double[] weights = new double[40];
    for (int i = 0; i < weights.length; i++) {
      double t = i - 12;
      weights[i] = Math.exp(-t * t / 20) + (t > 0 ? 0.2 * Math.exp(-t / 6) : 0) + 1e-4;
    }
    return InstrumentResponse.ofWeights(0, 0.1, weights);
  }

  /** Bins and points where the model has something to show; points keep off its kinks. */
  private static List<Abscissa> abscissas(Model model) {
    String id = model.id();
    if (id.startsWith("decay.measured-response")) {
      return List.of(Abscissa.uniformBins(0, 0.1, 120), Abscissa.uniformBins(0.7, 0.1, 60));
    }
    double[] range =
        id.startsWith("g2.pulsed")
            ? new double[] {-250, 250}
            : id.startsWith("g2.telegraph")
                ? new double[] {0.01, 3}
                : id.startsWith("g2.") || id.startsWith("hom.dip")
                    ? new double[] {-60, 60}
                    : id.startsWith("hom.cw")
                        ? new double[] {-8, 8}
                        : id.startsWith("decay.tail")
                            ? new double[] {0, 20}
                            : id.startsWith("decay.") ? new double[] {-2, 20} : rangeOfCurve(id);
    List<Abscissa> list = new ArrayList<>();
    list.add(Abscissa.uniformBins(range[0], (range[1] - range[0]) / 61, 61));
    double[] points = new double[37];
    for (int i = 0; i < points.length; i++) {
      points[i] = range[0] + (range[1] - range[0]) * (i + 0.4321) / points.length;
    }
    list.add(Abscissa.points(points));
    return list;
  }

  private static double[] rangeOfCurve(String id) {
    if (id.startsWith("peak.") || id.startsWith("spectrum.")) {
      return id.endsWith("wavelength")
          ? new double[] {490, 550}
          : id.endsWith("polarisation") ? new double[] {0, 3} : new double[] {2.25, 2.55};
    }
    if (id.startsWith("pcfs") || id.startsWith("michelson") || id.startsWith("pulse")) {
      return new double[] {-60, 90};
    }
    if (id.startsWith("thermal")) {
      return new double[] {4, 300};
    }
    return new double[] {0.05, 12};
  }

  /** Within the bounds and off them, within a factor of two of the start values. */
  private static double[] randomParameters(Model model, Random random) {
    double[] p = new double[model.parameters().size()];
    for (int i = 0; i < p.length; i++) {
      Parameter parameter = model.parameters().get(i);
      double start = parameter.start();
      if (id(model, "peak.") && parameter.name().startsWith("centre")) {
        p[i] = start + 0.03 * (random.nextDouble() - 0.5);
        continue;
      }
      double value =
          start == 0
              ? 0.3 * (random.nextDouble() - 0.5)
              : start * Math.exp(random.nextDouble() * 1.2 - 0.6);
      double low = Math.max(parameter.lower(), -1e6);
      double high = Math.min(parameter.upper(), 1e9);
      double margin = Double.isInfinite(parameter.upper()) ? 1e-3 : 0.05 * (high - low);
      p[i] = Math.min(high - margin, Math.max(low + margin, value));
      if (p[i] <= low || low == 0 && value < margin) {
        p[i] = Math.max(value, 1e-6);
      }
    }
    return p;
  }

  private static boolean id(Model model, String prefix) {
    return model.id().startsWith(prefix);
  }

  @ParameterizedTest
  @MethodSource("models")
  void jacobianAgreesWithDifferences(Model model) {
    Random random = new Random(1);
    for (int trial = 0; trial < RANDOM_POINTS; trial++) {
      double[] p = randomParameters(model, random);
      for (Abscissa x : abscissas(model)) {
        double[] value = new double[x.size()];
        double[][] jacobian = new double[p.length][x.size()];
        model.evaluate(p, x, value, jacobian);
        for (int k = 0; k < p.length; k++) {
          checkRow(model, p, k, x, value, jacobian[k]);
        }
      }
    }
  }

  private static void checkRow(
      Model model, double[] p, int k, Abscissa x, double[] value, double[] row) {
    Parameter parameter = model.parameters().get(k);
    double room = Math.min(p[k] - parameter.lower(), parameter.upper() - p[k]);
    double largest = 0;
    double size = 0;
    for (int i = 0; i < row.length; i++) {
      largest = Math.max(largest, Math.abs(row[i]));
      size = Math.max(size, Math.abs(value[i]));
    }
    // The first step changes the curve by a small part of its height.
    double scale = Math.max(Math.abs(p[k]), 0.01);
    double step = Math.min(0.9 * room, 0.02 * scale);
    if (largest > 0) {
      step = Math.min(step, Math.max(0.05 * size / largest, 1e-4 * scale));
    }
    RiddersDerivative numeric = RiddersDerivative.of(model, p, k, step, x);
    // Rounding of the values themselves limits what differences can show.
    double rounding = 2e-14 * size / step;
    for (int i = 0; i < row.length; i++) {
      String where =
          model.id()
              + ": derivative by "
              + parameter.name()
              + " at "
              + x.centre(i)
              + (x.binned() ? " (bin)" : " (point)")
              + ", p = "
              + Arrays.toString(p);
      double allowed = 1e-6 * Math.max(Math.abs(row[i]), 1e-3 * largest) + rounding;
      assertTrue(numeric.error[i] <= allowed, () -> "differences do not converge for " + where);
      assertEquals(numeric.derivative[i], row[i], allowed, where);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void valueIsFiniteAndTheSameWithoutJacobian(Model model) {
    Random random = new Random(2);
    for (int trial = 0; trial < RANDOM_POINTS; trial++) {
      double[] p =
          trial == 0
              ? model.parameters().stream().mapToDouble(Parameter::start).toArray()
              : randomParameters(model, random);
      for (Abscissa x : abscissas(model)) {
        double[] with = new double[x.size()];
        double[] without = new double[x.size()];
        double[] prepared = new double[x.size()];
        double[][] jacobian = new double[p.length][x.size()];
        model.evaluate(p, x, with, jacobian);
        model.evaluate(p, x, without, null);
        Evaluation evaluation = model.prepare(x);
        evaluation.at(p, prepared, null);
        for (int i = 0; i < with.length; i++) {
          assertTrue(Double.isFinite(with[i]), model.id() + " at " + x.centre(i));
          assertEquals(with[i], without[i], 0, model.id());
          assertEquals(with[i], prepared[i], 0, model.id());
          for (int k = 0; k < p.length; k++) {
            assertTrue(
                Double.isFinite(jacobian[k][i]),
                model.id() + " by " + model.parameters().get(k).name() + " at " + x.centre(i));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void narrowBinsAgreeWithPoints(Model model) {
    if (id(model, "decay.measured-response")) {
      return;
    }
    boolean counts = model.source().contains("integral");
    double[] p = randomParameters(model, new Random(3));
    Abscissa points = abscissas(model).get(1);
    double[] low = points.centres();
    double[] high = points.centres();
    for (int i = 0; i < low.length; i++) {
      double width = 1e-4 * Math.abs(low[1] - low[0]);
      low[i] -= width / 2;
      high[i] += width / 2;
    }
    double[] point = new double[low.length];
    double[] bin = new double[low.length];
    model.evaluate(p, points, point, null);
    Abscissa bins = Abscissa.bins(low, high);
    model.evaluate(p, bins, bin, null);
    double largest = 0;
    for (double value : point) {
      largest = Math.max(largest, Math.abs(value));
    }
    for (int i = 0; i < bin.length; i++) {
      double average = counts ? bin[i] / bins.width(i) : bin[i];
      assertEquals(point[i], average, 1e-6 * largest, model.id() + " at " + low[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void isDescribed(Model model) {
    assertFalse(model.title().isBlank());
    assertFalse(model.source().isBlank());
    assertTrue(model.id().matches("[a-z0-9]+([.-][a-z0-9]+)*"), model.id());
    Set<String> names = new HashSet<>();
    for (Parameter parameter : model.parameters()) {
      assertTrue(names.add(parameter.name()), "twice: " + parameter.name());
      assertFalse(parameter.unit().isBlank(), model.id() + ": unit of " + parameter.name());
      assertTrue(parameter.help().length() > 4, model.id() + ": help of " + parameter.name());
    }
    assertTrue(UnitConversion.of(model.xUnit()).isPresent(), model.id() + ": " + model.xUnit());
    assertTrue(UnitConversion.of(model.valueUnit()).isPresent(), model.id());
    for (Parameter parameter : model.parameters()) {
      // A parameter speaks of the unit of an axis only where the axis has none of its own.
      String unit = parameter.unit();
      assertTrue(model.xUnit().isEmpty() || !unit.matches("(.*[^a-z])?x([^a-z].*)?"), unit);
      assertTrue(model.valueUnit().isEmpty() || !unit.matches("(.*[^a-z])?y([^a-z].*)?"), unit);
      String known = unit.replaceAll("\\b[xy]\\b", "1");
      assertTrue(UnitConversion.of(known).isPresent(), model.id() + ": unit " + unit);
    }
    if (model instanceof LibraryModel described) {
      assertTrue(names.containsAll(described.conditions()), "conditions of " + model.id());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void refusesWhatItCannotUse(Model model) {
    Abscissa x = abscissas(model).get(0);
    int count = model.parameters().size();
    double[] p = model.parameters().stream().mapToDouble(Parameter::start).toArray();
    double[] value = new double[x.size()];
    double[][] jacobian = new double[count][x.size()];
    assertThrows(
        IllegalArgumentException.class,
        () -> model.evaluate(new double[count + 1], x, value, null));
    assertThrows(
        IllegalArgumentException.class, () -> model.evaluate(p, x, new double[x.size() + 1], null));
    assertThrows(
        IllegalArgumentException.class,
        () -> model.evaluate(p, x, value, new double[count - 1][x.size()]));
    assertThrows(
        IllegalArgumentException.class,
        () -> model.evaluate(p, x, value, new double[count][x.size() - 1]));
    for (int k = 0; k < count; k++) {
      double[] wrong = p.clone();
      wrong[k] = Double.NaN;
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class, () -> model.evaluate(wrong, x, value, jacobian));
      assertTrue(
          refused.getMessage().contains(model.parameters().get(k).name()), refused.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void guessStaysWithinTheBounds(Model model) {
    Random random = new Random(4);
    for (Abscissa x : abscissas(model)) {
      double[] own = new double[x.size()];
      model.evaluate(randomParameters(model, random), x, own, null);
      double[] noise = random.doubles(x.size(), -5, 50).toArray();
      for (double[] data : List.of(own, noise, new double[x.size()])) {
        double[] guess = model.guess(x, data);
        assertEquals(model.parameters().size(), guess.length);
        for (int k = 0; k < guess.length; k++) {
          Parameter parameter = model.parameters().get(k);
          assertTrue(
              guess[k] >= parameter.lower() && guess[k] <= parameter.upper(),
              model.id() + ": " + parameter.name() + " starts at " + guess[k]);
        }
        double[] value = new double[x.size()];
        model.evaluate(guess, x, value, null);
        for (double v : value) {
          assertTrue(Double.isFinite(v), model.id() + " at its start values");
        }
      }
    }
  }
}
