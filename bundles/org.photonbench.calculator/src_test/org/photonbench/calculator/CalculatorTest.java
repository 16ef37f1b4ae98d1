package org.photonbench.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.Quantity;

/** Declarations, reading of inputs, propagation of errors. */
class CalculatorTest {
  private static String refusal(String calculator, String... assignments) {
    return assertThrows(CalculatorException.class, () -> Calls.calculate(calculator, assignments))
        .getMessage();
  }

  @Test
  void everyDeclarationIsWhole() {
    Set<String> ids = new HashSet<>();
    for (Calculator calculator : Calculators.all()) {
      assertTrue(ids.add(calculator.id()), calculator.id());
      assertFalse(calculator.help().isBlank(), calculator.id());
      assertFalse(calculator.formula().isBlank(), calculator.id());
      assertFalse(calculator.references().isEmpty(), calculator.id());
      Set<String> outputs = new HashSet<>();
      for (Output output : calculator.outputs()) {
        assertTrue(outputs.add(output.id()), calculator.id() + "." + output.id());
        assertFalse(output.formula().isBlank(), output.id());
      }
      Set<String> names = new HashSet<>();
      for (Input input : calculator.inputs()) {
        names.add(input.name());
        assertFalse(input.help().isBlank(), input.name());
        assertTrue(input.isNumber() || input.choices().contains(input.defaultText()), input.name());
      }
      calculator.groups().forEach(group -> assertTrue(names.containsAll(group.names())));
    }
  }

  @Test
  void declarationsAndCalculationsAreValidJson() throws Exception {
    for (Calculator calculator : Calculators.all()) {
      JsonObject declared =
          JsonText.readObject(JsonText.write(CalculatorJson.declaration(calculator)));
      assertEquals(calculator.inputs().size(), declared.getAsJsonArray("inputs").size());
    }
    Calculation c = Calls.calculate("linewidth", "t2=78±3ps");
    JsonObject json = JsonText.readObject(JsonText.write(CalculatorJson.calculation(c)));
    JsonObject width = json.getAsJsonArray("quantities").get(1).getAsJsonObject();
    assertEquals("linewidth.width", width.get("id").getAsString());
    assertEquals(16.877, width.get("value").getAsDouble(), 1e-3);
    JsonObject given = json.getAsJsonArray("inputs").get(0).getAsJsonObject();
    assertEquals("78±3ps", given.get("text").getAsString());
    assertEquals(3, given.getAsJsonObject("quantity").get("sigma").getAsDouble(), 1e-12);
  }

  @Test
  void unitsAreConverted() throws Exception {
    String[][] alike = {
      {"wavelength=690nm"},
      {"wavelength=0.69um"},
      {"wavelength=6.9e-7 m"},
      {"wavelength=1.7968724405797102eV"},
      {"wavelength=1796.8724405797102 meV"}
    };
    for (String[] one : alike) {
      assertEquals(690, Calls.value("photon", "wavelength", one), 1e-9, one[0]);
    }
    // 0.5 um3 in both kinds of cubic wavelengths.
    String[] cavity = {"wavelength=690nm", "index=1.5", "quality=300", "volume=0.5um3"};
    double expected = Calls.value("purcell", "factor", cavity);
    Calculation volumes =
        Calls.calculate("mode-volume", "wavelength=690nm", "index=1.5", "volume=0.5um3");
    cavity[3] = "volume=" + volumes.quantity("wavelengths").orElseThrow().value() + " λ³";
    assertEquals(expected, Calls.value("purcell", "factor", cavity), 1e-9 * expected);
    cavity[3] = "volume=" + volumes.quantity("reduced").orElseThrow().value() + "(λ/n)³";
    assertEquals(expected, Calls.value("purcell", "factor", cavity), 1e-9 * expected);
  }

  /** F of a volume in cubic wavelengths does not depend on the wavelength, nor does its error. */
  @Test
  void theErrorOfTheWavelengthCancelsInReducedVolumes() throws Exception {
    Quantity reduced =
        Calls.quantity(
            "purcell",
            "factor",
            "wavelength=690±20nm",
            "index=1.5±0.1",
            "quality=4000",
            "volume=0.55(lambda/n)3");
    assertTrue(reduced.sigma().isEmpty(), reduced.toString());
    Quantity absolute =
        Calls.quantity(
            "purcell",
            "factor",
            "wavelength=690±20nm",
            "index=1.5",
            "quality=300",
            "volume=0.5um3");
    // Three times the relative error of the wavelength.
    assertEquals(3 * 20.0 / 690, absolute.sigma().orElseThrow() / absolute.value(), 0.002);
  }

  @Test
  void theErrorOfAnEnergyIsThatOfItsWavelength() throws Exception {
    Quantity wavelength = Calls.quantity("photon", "wavelength", "wavelength=2.0±0.01eV");
    assertEquals(619.92, wavelength.value(), 0.01);
    assertEquals(619.92 * 0.005, wavelength.sigma().orElseThrow(), 0.001);
  }

  @Test
  void firstOrderIsMarkedWhereItIsPoor() throws Exception {
    Quantity good = Calls.quantity("linewidth", "width", "t2=78±1ps");
    assertTrue(good.marks().isEmpty(), good.toString());
    Interval near = good.interval95().orElseThrow();
    assertEquals(good.value() - near.low(), near.high() - good.value(), 1e-9);
    // 1/x with 25 %: the true interval is lopsided, 1/(78 +- 1.96 * 20).
    Quantity poor = Calls.quantity("linewidth", "width", "t2=78±20ps");
    assertTrue(poor.marks().stream().anyMatch(m -> m.contains("First-order")), poor.toString());
    Interval interval = poor.interval95().orElseThrow();
    double scale = 2e3 * 0.6582119569;
    assertEquals(scale / (78 + 1.96 * 20), interval.low(), 0.02 * interval.low());
    assertEquals(scale / (78 - 1.96 * 20), interval.high(), 0.05 * interval.high());
  }

  /** At a maximum the slope is 0, yet the output moves. */
  @Test
  void aMaximumHasAnInterval() throws Exception {
    Quantity factor =
        Calls.quantity(
            "purcell",
            "effective",
            "wavelength=690nm",
            "index=1.5",
            "quality=1000",
            "volume=0.5um3",
            "detuning=0±0.5nm");
    assertTrue(factor.marks().stream().anyMatch(m -> m.contains("First-order")), factor.toString());
    // 1/(1 + 4 Q^2 x^2) at 1.96 sigma bounds it below; no draw lies above the maximum.
    double x = 2.2414 * 0.5 / 690;
    double low = factor.value() / (1 + 4e6 * x * x);
    assertEquals(low, factor.interval95().orElseThrow().low(), 0.05 * low);
    assertTrue(factor.interval95().orElseThrow().high() <= factor.value() * (1 + 1e-12));
  }

  @Test
  void drawsThatCannotBeAreSaid() throws Exception {
    Quantity dephasing = Calls.quantity("coherence", "dephasing", "t1=210±30ps", "t2=400±30ps");
    assertTrue(
        dephasing.marks().stream().anyMatch(m -> m.contains("no value")), dephasing.toString());
  }

  @Test
  void theSameCallGivesTheSameNumbers() throws Exception {
    String[] call = {"t1=210±60ps", "t2=78±20ps", "wanted=0.9"};
    assertEquals(
        Calls.calculate("coherence", call).quantities(),
        Calls.calculate("coherence", call).quantities());
  }

  @Test
  void couplingFromTheLifetimeIsThatOfItsDipole() throws Exception {
    // In vacuum 1/tau = omega^3 mu^2/(3 pi eps0 hbar c^3): 30 D at 2 eV.
    double omega = 2.0 / 0.6582119569e-3;
    double charge2 = 1.439965;
    double mu = 30 * 0.0208194339;
    double c = 299_792.458;
    double hbar = 0.6582119569e-3;
    double rate = 4.0 / 3 * charge2 * mu * mu * Math.pow(omega, 3) / (hbar * c * c * c);
    double direct =
        Calls.value(
            "coupling", "coupling", "wavelength=2eV", "index=1", "volume=0.5um3", "dipole=30D");
    double fromLifetime =
        Calls.value(
            "coupling",
            "coupling",
            "wavelength=2eV",
            "index=1",
            "volume=0.5um3",
            "lifetime=" + 1 / rate + "ps");
    assertEquals(direct, fromLifetime, 1e-5 * direct);
  }

  @Test
  void theRegimeIsUndecidedWithinTheErrors() throws Exception {
    Calculation c =
        Calls.calculate(
            "coupling",
            "wavelength=2eV",
            "index=1",
            "volume=1e-6±0.9e-6um3",
            "dipole=30D",
            "cavityWidth=200meV",
            "emitterWidth=100meV");
    double margin = c.quantity("margin").orElseThrow().value();
    assertTrue(margin > 0.5 && margin < 2, "" + margin);
    assertTrue(
        c.messages().getFirst().what().startsWith("Between weak and strong"),
        c.messages().toString());
  }

  @Test
  void refusals() {
    assertTrue(refusal("purcell", "quality=300").contains("needs index"));
    assertTrue(refusal("linewidth", "t2=78ps", "width=1meV").contains("exactly one of"));
    assertTrue(refusal("linewidth").contains("none was given"));
    assertTrue(refusal("linewidth", "t2=78nm").contains("cannot be in 'nm'"));
    assertTrue(refusal("linewidth", "t2=-78ps").contains("above 0"));
    assertTrue(refusal("linewidth", "t2=soon").contains("no number"));
    assertTrue(refusal("linewidth", "t22=78ps").contains("Did you mean t2?"));
    assertTrue(refusal("linewidth", "t2=1e999ps").contains("no number"));
    assertTrue(refusal("tolerance", "a=K").contains("one of"));
    assertTrue(refusal("coherence", "t1=100ps", "t2=300ps").contains("exceeds 2 T1"));
    assertTrue(refusal("biexciton", "g2=0.9", "occupancy=3").contains("no ratio"));
    assertTrue(refusal("purcel").contains("Did you mean purcell"));
    assertTrue(
        refusal("cross-section", "wavelength=400nm", "intensity=70W/cm2").contains("repetition"));
  }

  @Test
  void numbersAsPeopleTypeThem() {
    Map<String, double[]> texts =
        Map.of(
            "690±2nm", new double[] {690, 2},
            "690 nm ± 2 nm", new double[] {690, 2},
            "690+-2nm", new double[] {690, 2},
            "690+/-2 nm", new double[] {690, 2},
            "690(2)nm", new double[] {690, 2},
            "6.900(21)e2nm", new double[] {690, 2.1},
            "690nm±2000pm", new double[] {690, 2},
            "690nm±1%", new double[] {690, 6.9});
    texts.forEach((text, numbers) -> {
      NumberWithError read = NumberWithError.read(text).orElseThrow(AssertionError::new);
      assertEquals(numbers[0], read.value(), 1e-9, text);
      assertEquals(numbers[1], read.sigma(), 1e-9, text);
      assertEquals("nm", read.unit(), text);
    });
    assertEquals("", NumberWithError.read("\u22120.5").orElseThrow().unit());
    assertEquals(-0.5, NumberWithError.read("\u22120.5").orElseThrow().value());
    assertEquals("(lambda/n)3", NumberWithError.read("0.55(lambda/n)3").orElseThrow().unit());
    for (String bad : new String[] {"", "nm", "6 9 0nm", "690±nm", "690±-2nm", "5(2)±3nm"}) {
      assertTrue(NumberWithError.read(bad).isEmpty(), bad);
    }
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(
      @ForAll @DoubleRange(min = -1e30, max = 1e30) double value,
      @ForAll @DoubleRange(min = 0, max = 1e30) double sigma) {
    NumberWithError read =
        NumberWithError.read(value + "±" + sigma + " meV").orElseThrow(AssertionError::new);
    assertEquals(value, read.value());
    assertEquals(sigma, read.sigma());
    assertEquals("meV", read.unit());
  }
}
