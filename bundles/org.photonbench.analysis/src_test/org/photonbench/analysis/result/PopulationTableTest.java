package org.photonbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PopulationTableTest {
  private static Quantity lifetime(double value, double sigma, String... marks) {
    return new Quantity(
        "tau",
        "Lifetime",
        "Lifetime",
        value,
        OptionalDouble.of(sigma),
        Optional.of(new Interval(value - 2 * sigma, value + 3 * sigma)),
        "ns",
        Quantity.RAW,
        "fit",
        List.of(marks));
  }

  @Test
  void rowsHaveWhatTheirResultsHave() {
    PopulationTable table = new PopulationTable();
    table.put("a, first.ptu", List.of(Quantity.count("n", "g", "Photons", 12, "counted")));
    table.put(
        "b.ptu",
        List.of(lifetime(4.5, 0.25, "Too few photons."), Quantity.count("n", "g", "N", 7, "c")));
    table.put(
        "c.ptu",
        List.of(
            new Quantity(
                "tau",
                "Lifetime",
                "Lifetime",
                Double.NaN,
                OptionalDouble.empty(),
                Optional.empty(),
                "ns",
                Quantity.RAW,
                "fit",
                List.of("No photons."))));
    assertArrayEquals(
        new String[] {
          "file,n,tau (ns),tau sigma (ns),tau low (ns),tau high (ns),marks",
          "\"a, first.ptu\",12,,,,,0",
          "b.ptu,7,4.5,0.25,4,5.25,1",
          "c.ptu,,,,,,1"
        },
        table.csv().split("\r\n"));
    assertEquals(3, table.size());
  }
}
