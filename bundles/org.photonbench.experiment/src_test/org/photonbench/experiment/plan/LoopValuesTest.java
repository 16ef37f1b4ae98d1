package org.photonbench.experiment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.device.Amount;
import org.photonbench.device.Unit;

class LoopValuesTest {
  @Test
  void listsAreTakenAsTheyStand() {
    assertEquals(
        List.of("1 mm", "open", "2.5 K at 1 K/min"),
        LoopValues.parse(" 1 mm, open ,2.5 K at 1 K/min"));
  }

  @Test
  void stepsReachTheirEndInSpiteOfRounding() {
    assertEquals(
        List.of("0 mm", "0.1 mm", "0.2 mm", "0.3 mm"),
        LoopValues.parse("from 0 mm to 0.3 mm step 0.1 mm"));
    assertEquals(
        List.of("3 mm", "2 mm", "1 mm"), LoopValues.parse("from 3 mm to 1 mm step 1000 um"));
    assertEquals(List.of("0 mm", "2 mm"), LoopValues.parse("from 0 mm to 3 mm step 2 mm"));
  }

  @Test
  void aNumberOfValuesIsEvenOrLogarithmic() {
    assertEquals(
        List.of("1 mW", "10 mW", "100 mW"),
        LoopValues.parse("from 1 mW to 100 mW in 3 steps logarithmic"));
    assertEquals(List.of("0 K", "5 K", "10 K"), LoopValues.parse("from 0 K to 10 K in 3 values"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "from 1 mm",
        "1 mm,,2 mm",
        "from 0 mm to 1 mm step 0 mm",
        "from 0 mm to 1 K step 1 mm",
        "from -1 mW to 1 mW in 5 steps logarithmic",
        "from 0 mm to 1 m step 1 nm"
      })
  void whatGivesNoValuesIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> LoopValues.parse(text));
  }

  @Property(tries = 100)
  void evenValuesBeginAndEndWhereTheyShould(
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double first,
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double last,
      @ForAll @IntRange(min = 2, max = 200) int count) {
    String text =
        "from "
            + new Amount(first, Unit.MILLIMETRE)
            + " to "
            + new Amount(last, Unit.MILLIMETRE)
            + " in "
            + count
            + " steps";
    List<String> values = LoopValues.parse(text);
    assertEquals(count, values.size());
    assertEquals(first, Amount.parse(values.getFirst()).value(), 1e-8);
    assertEquals(last, Amount.parse(values.getLast()).value(), 1e-8);
    double before = first;
    for (int i = 1; i < count; i++) {
      double now = Amount.parse(values.get(i)).value();
      assertEquals((last - first) / (count - 1), now - before, 1e-7);
      before = now;
    }
  }
}
