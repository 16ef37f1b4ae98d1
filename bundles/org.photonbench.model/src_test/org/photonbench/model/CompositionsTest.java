package org.photonbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.IonFraction;

class CompositionsTest {
  @ParameterizedTest
  @CsvSource({
    "CsPbBr3, Cs 1, Pb 1, Br 1",
    "CsPbBr₃, Cs 1, Pb 1, Br 1",
    "FA0.9Cs0.1PbBr3, FA 0.9 Cs 0.1, Pb 1, Br 1",
    "CsPbBr2Cl, Cs 1, Pb 1, Br 0.6666666666666667 Cl 0.3333333333333333",
    "CsPb(Br0.6I0.4)3, Cs 1, Pb 1, Br 0.6 I 0.4",
    "(FA0.5MA0.5)PbI3, FA 0.5 MA 0.5, Pb 1, I 1",
    "CsPb0.9Mn0.1Cl3, Cs 1, Pb 0.9 Mn 0.1, Cl 1",
    "CsSnI3, Cs 1, Sn 1, I 1"
  })
  void formulasAreTakenApart(String formula, String a, String b, String x) {
    Composition composition = Compositions.parse(formula).orElseThrow();
    check(a, composition.getA());
    check(b, composition.getB());
    check(x, composition.getX());
    assertEquals(formula, Compositions.formula(composition));
    Composition again = Compositions.parse(Compositions.fromIons(composition)).orElseThrow();
    assertEquals(Compositions.key(composition), Compositions.key(again));
  }

  private static void check(String expected, List<IonFraction> site) {
    String[] words = expected.split(" ");
    assertEquals(words.length / 2, site.size());
    for (int i = 0; i < site.size(); i++) {
      assertEquals(words[2 * i], site.get(i).getIon());
      assertEquals(Double.parseDouble(words[2 * i + 1]), site.get(i).getFraction(), 1e-12);
    }
    assertTrue(Compositions.sumsToOne(site));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Pb", "CsPbBr2", "CsPbBr4", "Cs2PbBr3", "CdSe", "CsPbBr3(", "FA0.9Cs0.2PbBr3"})
  void othersAreNone(String formula) {
    assertTrue(Compositions.parse(formula).isEmpty());
  }

  @Test
  void spellingsOfOneCompositionAreEqual() {
    assertEquals(Compositions.key("CsPbBr2Cl"), Compositions.key("CsPbClBr2"));
    assertEquals(Compositions.key("CsPb(Br0.5I0.5)3"), Compositions.key("CsPbBr1.5I1.5"));
    assertEquals("CdSe", Compositions.key("Cd Se"));
  }

  @Property(tries = 100)
  void mixturesSurviveTheirFormula(@ForAll @IntRange(min = 1, max = 99) int percent) {
    String formula = "CsPb(Br" + percent / 100.0 + "I" + (100 - percent) / 100.0 + ")3";
    Composition composition = Compositions.parse(formula).orElseThrow();
    assertEquals(percent / 100.0, composition.getX().getFirst().getFraction(), 1e-12);
    Composition again = Compositions.parse(Compositions.fromIons(composition)).orElseThrow();
    assertEquals(percent / 100.0, again.getX().getFirst().getFraction(), 1e-6);
  }
}
