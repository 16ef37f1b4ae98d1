package org.photonbench.ui.technique;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.Result;

class QuantityTableTest {
  private record NoSettings() {}

  private static final Quantity T2 =
      new Quantity(
          "t2",
          "Coherence",
          "T\u2082",
          60,
          OptionalDouble.of(5.7),
          Optional.of(new Interval(49, 71)),
          "ps",
          Quantity.RAW,
          "fit, \"free\"",
          List.of("The fit ended at a bound."));
  private static final Quantity PAIRS = Quantity.count("pairs", "Record", "Pairs", 12345, "count");
  private static final Quantity T2_CORRECTED =
      new Quantity(
          "t2.corrected",
          "Coherence",
          "T\u2082",
          61,
          OptionalDouble.of(5.9),
          Optional.empty(),
          "ps",
          "background",
          "fit",
          List.of());

  private final QuantityTable table =
      new QuantityTable(
          new Result(
              "test",
              new NoSettings(),
              List.of(T2, PAIRS, T2_CORRECTED),
              List.of(),
              List.of(),
              Optional.empty()));

  @Test
  void groupsKeepRawAndCorrectedTogether() {
    assertEquals(
        List.of("Coherence", "T\u2082", "T\u2082", "Record", "Pairs"),
        table.rows().stream().map(row -> row.texts().getFirst()).toList());
    assertEquals("raw", table.rows().get(1).texts().get(3));
    assertEquals("background", table.rows().get(2).texts().get(3));
    assertTrue(table.rows().get(0).isHeading());
  }

  @Test
  void numbersArePrintedAsEverywhere() {
    QuantityText text = QuantityText.of(T2);
    assertEquals(text.value() + "\u202Fps", table.rows().get(1).texts().get(1));
    assertEquals(text.interval(), table.rows().get(1).texts().get(2));
    assertEquals("12\u202F345", table.rows().get(4).texts().get(1));
  }

  @Test
  void aMarkIsInTheTableAndInTheHint() {
    QuantityTable.Row marked = table.rows().get(1);
    assertTrue(marked.isMarked());
    assertEquals("The fit ended at a bound.", marked.texts().get(4));
    assertTrue(marked.hint().contains("The fit ended at a bound."));
    assertTrue(marked.hint().contains("fit, \"free\""));
    assertFalse(table.rows().get(2).isMarked());
  }

  @Test
  void csvHoldsPrintedAndExactNumbers() {
    List<String> lines = table.csv().lines().toList();
    assertEquals(4, lines.size());
    assertTrue(lines.get(0).startsWith("id,group,quantity,value_text,"));
    assertTrue(lines.get(1).contains(",60,5.7,49,71,ps,raw,\"fit, \"\"free\"\"\","), lines.get(1));
  }

  @Test
  void copiedTextHasAHeadingAndTabs() {
    List<String> lines = QuantityTable.text(table.rows()).lines().toList();
    assertEquals(6, lines.size());
    assertEquals(String.join("\t", QuantityTable.COLUMNS), lines.getFirst());
    assertEquals("Record", lines.get(4));
  }
}
