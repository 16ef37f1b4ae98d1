package org.photonbench.ui.catalogue.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.table.ComparisonTable;
import org.photonbench.catalogue.table.TableRow;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Scale;

class ScatterFigureTest {
  private static final ScatterChoice G2_BY_SIZE =
      new ScatterChoice(
          Fields.SIZE,
          Fields.G2,
          Optional.of(Fields.COMPOSITION),
          false,
          false,
          OptionalDouble.of(0.1));

  private static Quantity quantity(Field field, double value, Interval interval) {
    return new Quantity(
        field.name(),
        "",
        field.label(),
        value,
        OptionalDouble.empty(),
        Optional.ofNullable(interval),
        field.unit(),
        Quantity.RAW,
        "",
        List.of());
  }

  private static TableRow row(String source, String composition, Double size, double g2) {
    Map<Field, Quantity> quantities = new HashMap<>();
    if (size != null) {
      quantities.put(Fields.SIZE, quantity(Fields.SIZE, size, null));
    }
    quantities.put(Fields.G2, quantity(Fields.G2, g2, new Interval(g2 / 2, 2 * g2)));
    Map<Field, String> texts =
        composition.isEmpty() ? Map.of() : Map.of(Fields.COMPOSITION, composition);
    return new TableRow("dot", source, texts, quantities, Map.of());
  }

  @Test
  void pointsAreGroupedAndCarryTheirIntervals() {
    List<TableRow> rows =
        List.of(
            row("", "CsPbI3", 8.0, 0.2),
            row("", "CsPbBr3", 9.0, 0.05),
            row("", "CsPbBr3", 10.0, 0.02),
            row("", "", 7.0, 0.3),
            row("", "CsPbBr3", null, 0.4),
            row("Feld, 2024", "CsPbBr3", 6.0, 0.01));
    Figure figure = ScatterFigure.of(rows, G2_BY_SIZE).orElseThrow();
    assertEquals("Size (nm)", figure.x().title());
    assertEquals("g²(0)", figure.y().title());
    assertEquals(
        List.of(
            "CsPbBr3, 95 %",
            "CsPbI3, 95 %", "Not known, 95 %", "Literature, 95 %", "Threshold 0.1"),
        figure.layers().stream().map(Layer::label).toList());
    Layer.Points bromide = (Layer.Points) figure.layers().getFirst();
    assertArrayEquals(new double[] {9, 10}, bromide.x());
    assertArrayEquals(new double[] {0.025, 0.01}, bromide.low());
    assertArrayEquals(new double[] {0.1, 0.04}, bromide.high());
    assertEquals(0, bromide.left().length, "no size has an interval");
  }

  @Test
  void theFractionCountsOnesOwnRowsOnly() {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rows.add(row("", "CsPbBr3", null, i < 3 ? 0.05 : 0.1));
    }
    rows.add(row("Feld, 2024", "CsPbBr3", null, 0.01));
    // Clopper and Pearson for 3 of 8: 0.0852 to 0.7551.
    assertEquals(
        "g²(0) below 0.1: 3 of 8, fraction 0.38 (95 %: 0.09 – 0.76)",
        ScatterFigure.fraction(rows, G2_BY_SIZE));
    assertEquals("", ScatterFigure.fraction(List.of(), G2_BY_SIZE));
  }

  @Test
  void axesMayBeLogarithmicAndWithoutRowsThereIsNoFigure() {
    ScatterChoice choice =
        new ScatterChoice(
            Fields.SIZE, Fields.G2, Optional.empty(), true, true, OptionalDouble.empty());
    Figure figure = ScatterFigure.of(List.of(row("", "CsPbI3", 8.0, 0.2)), choice).orElseThrow();
    assertEquals(Scale.LOGARITHMIC, figure.x().scale());
    assertEquals(1, figure.layers().size());
    assertTrue(ScatterFigure.of(List.of(row("", "CsPbI3", null, 0.2)), choice).isEmpty());
  }

  @Test
  void moreGroupsThanColoursAreTakenTogether() {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      for (int n = 0; n <= i; n++) {
        rows.add(row("", "composition " + i, 8.0, 0.2));
      }
    }
    Map<String, List<TableRow>> groups = ScatterFigure.groups(rows, G2_BY_SIZE);
    assertEquals(ScatterFigure.MOST_GROUPS + 1, groups.size());
    assertEquals(1 + 2 + 3 + 4 + 5, groups.get(ScatterFigure.OTHERS).size());
    assertEquals(rows.size(), groups.values().stream().mapToInt(List::size).sum());
  }

  @Test
  void tableSortsAndLeavesOutWhatIsNotItsColumn() {
    TableRow other =
        new TableRow(
            "class",
            "Zeng",
            Map.of(),
            Map.of(Fields.COHERENCE_TIME, quantity(Fields.COHERENCE_TIME, 60, null)),
            Map.of());
    List<TableRow> rows =
        List.of(
            row("", "CsPbI3", 8.0, 0.2),
            row("", "CsPbBr3", 9.0, 0.05),
            row("Feld", "", null, 0.1),
            other);
    TableChoice choice = TableChoice.byUse().sortedBy(Fields.G2);
    ComparisonTable table = choice.table(rows, List.of(Fields.SIZE, Fields.TIME));
    assertEquals(
        List.of(Fields.COMPOSITION, Fields.LIGAND, Fields.SIZE, Fields.G2), table.columns());
    assertEquals(
        List.of(0.05, 0.1, 0.2),
        table.rows().stream().map(row -> row.quantities().get(Fields.G2).value()).toList());
    TableChoice falling = choice.sortedBy(Fields.G2);
    assertEquals(
        0.2, falling.table(rows, List.of()).rows().getFirst().quantities().get(Fields.G2).value());
    assertTrue(falling.sortedBy(Fields.G2).sort().isEmpty(), "the third click sorts no more");
    TableChoice chosen = falling.withColumns(List.of(Fields.G2, Fields.COHERENCE_TIME));
    assertEquals(chosen, TableChoice.parse(chosen.toString()));
    assertEquals(4, chosen.table(rows, List.of()).rows().size());
  }
}
