package org.photonbench.fit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitConversionTest {
  @ParameterizedTest
  @CsvSource({
    "eV, meV, 1e3",
    "µeV, meV, 1e-3",
    "\u03bceV, meV, 1e-3",
    "mK, K, 1e-3",
    "mW, uW, 1e3",
    "nW, µW, 1e-3",
    "ps, ns, 1e-3",
    "µm, nm, 1e3",
    "Å, nm, 0.1",
    "mT, T, 1e-3",
    "G, T, 1e-4",
    "MHz, Hz, 1e6",
    "GHz, 1/ns, 1",
    "1/ps, 1/ns, 1e3",
    "ns^-1, 1/ps, 1e-3",
    "ns⁻¹, 1/ns, 1",
    "kcps, counts/s, 1e3",
    "cps, counts/s, 1",
    "counts/ms, counts/s, 1e3",
    "kW/cm², W/cm2, 1e3",
    "W/cm^2, W/m^2, 1e4",
    "mW s, uJ, 1e3",
    "µJ/cm2, mJ/m², 10",
    "meV/K, eV/K, 1e-3",
    "(rad/ps)^2/ms, rad^2/ps^2/s, 1e3",
    "deg, rad, 0.017453292519943295",
    "%, 1, 0.01",
    "min, s, 60",
    "kV/cm, V/m, 1e5",
    "V/um, kV/cm, 10",
    "meV·ps, eV ns, 1e-6",
  })
  void converts(String from, String to, double factor) {
    assertEquals(factor, UnitConversion.factor(from, to).orElseThrow(), 1e-12 * factor);
    assertEquals(1 / factor, UnitConversion.factor(to, from).orElseThrow(), 1e-12 / factor);
  }

  @ParameterizedTest
  @CsvSource({
    "nm, eV",
    "K, meV",
    "counts, counts/s",
    "Hz, counts/s",
    "uW, W/cm2",
    "uW, uJ",
    "a.u., counts",
    "°C, K",
    "s, 1/s",
    "m, 1",
    "furlong, m",
    "mh, s",
    "eV//K, eV/K",
    "(eV, eV",
    "eV), eV",
    "m^, m",
  })
  void tellsKindsApart(String from, String to) {
    assertTrue(UnitConversion.factor(from, to).isEmpty(), from + " to " + to);
  }

  @Test
  void unitsThatAreNotKnownEqualThemselvesOnly() {
    assertEquals(1, UnitConversion.factor("a.u.", "a.u.").orElseThrow());
    assertTrue(UnitConversion.of("a.u.").isEmpty());
    assertEquals(Optional.of(Map.of()), UnitConversion.of("").map(UnitConversion::powers));
  }

  @Property(tries = 500)
  void neverFailsAndIsConsistent(@ForAll String text) {
    UnitConversion.of(text).ifPresent(unit -> assertTrue(unit.factor() > 0, text));
    assertEquals(1, UnitConversion.factor(text, text).orElseThrow());
  }
}
