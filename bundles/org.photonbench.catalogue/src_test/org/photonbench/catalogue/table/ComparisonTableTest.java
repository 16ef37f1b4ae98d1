package org.photonbench.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.photonbench.catalogue.index.EntityKey;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.index.IndexRow;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.EmitterClass;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Source;
import org.photonbench.model.catalogue.UncertaintyKind;

class ComparisonTableTest {
  private static final List<Field> COLUMNS =
      List.of(Fields.COMPOSITION, Fields.TEMPERATURE, Fields.G2, Fields.LIFETIME);

  private static IndexRow own(String sample, double g2, double low, double high) {
    EntityKey key = new EntityKey("a.pbcat", sample);
    return new IndexRow(
        key,
        key,
        Map.of(
            Fields.SAMPLE.column(),
            sample,
            Fields.COMPOSITION.column(),
            "CsPbBr3",
            Fields.G2.column(),
            g2,
            Fields.G2.column() + "_LOW",
            low,
            Fields.G2.column() + "_HIGH",
            high));
  }

  private static LiteratureValue published(String id, Quantity quantity) {
    LiteratureValue value = Entities.create(Literals.LITERATURE_VALUE, LiteratureValue.class, "v");
    quantity.setId(id);
    value.setQuantity(quantity);
    Source source = Entities.create(Literals.SOURCE, Source.class, "Review");
    value.setSource(source);
    value.setPlace("Table I");
    value.setEmitterClass(Entities.create(Literals.EMITTER_CLASS, EmitterClass.class, "EQD"));
    value.setMaterialName("GaAs");
    Condition condition = CatalogueFactory.eINSTANCE.createCondition();
    condition.setTemperature(Quantities.of(5, "K"));
    value.setCondition(condition);
    return value;
  }

  private static ComparisonTable table() {
    Quantity limit = Quantities.of(0.2, "");
    limit.setKind(UncertaintyKind.UPPER_LIMIT);
    return ComparisonTable.of(
        List.of(own("S1", 0.29, 0.25, 0.33), own("S2", 0.04, 0.02, 0.08)),
        List.of(
            published("lifetime", Quantities.of(100, "ps")),
            published("g2", limit),
            published("visibility", Quantities.of(0.99, ""))),
        COLUMNS);
  }

  @Test
  void literatureStandsBesideOnesOwn() {
    ComparisonTable table = table();
    assertEquals(4, table.rows().size(), "a value that is in no column has no row");
    TableRow lifetime = table.rows().get(2);
    assertEquals("EQD GaAs", lifetime.name());
    assertEquals("Review, Table I", lifetime.source());
    assertEquals(0.1, lifetime.quantities().get(Fields.LIFETIME).value(), 1e-12);
    assertEquals("< 0.2", table.cell(table.rows().get(3), Fields.G2));
    assertEquals("5", table.cell(lifetime, Fields.TEMPERATURE));
  }

  @Test
  void aRangeIsShownAsOne() {
    Quantity range = Quantities.of(2, "ns");
    range.setLow(1);
    range.setHigh(3);
    range.setKind(UncertaintyKind.RANGE);
    ComparisonTable table =
        ComparisonTable.of(List.of(), List.of(published("lifetime", range)), COLUMNS);
    assertEquals("1 \u2013 3", table.cell(table.rows().getFirst(), Fields.LIFETIME));
    assertTrue(table.rows().getFirst().quantities().get(Fields.LIFETIME).interval95().isEmpty());
    assertTrue(table.csv().endsWith(",GaAs,5.0,,1 \u2013 3\r\n"), table.csv());
  }

  @Test
  void aRangeBesideTheValueIsShownAsOne() {
    LiteratureValue value = published("lifetime", Quantities.of(100, "ps"));
    Quantity sizes = Quantities.of(9, "nm");
    sizes.setLow(8);
    sizes.setHigh(10);
    sizes.setKind(UncertaintyKind.RANGE);
    value.setSize(sizes);
    ComparisonTable table =
        ComparisonTable.of(List.of(), List.of(value), List.of(Fields.SIZE, Fields.LIFETIME));
    assertEquals("8 \u2013 10", table.cell(table.rows().getFirst(), Fields.SIZE));
    assertTrue(table.csv().endsWith(",8 \u2013 10,0.1\r\n"), table.csv());
  }

  @Test
  void rowsAreSortedWithTheUnknownLast() {
    ComparisonTable up = table().sorted(Fields.G2, false);
    assertEquals(
        List.of("S2", "EQD GaAs", "S1", "EQD GaAs"),
        up.rows().stream().map(TableRow::name).toList());
    ComparisonTable down = table().sorted(Fields.G2, true);
    assertEquals(
        List.of("S1", "EQD GaAs", "S2", "EQD GaAs"),
        down.rows().stream().map(TableRow::name).toList());
    assertEquals("Review, Table I", down.rows().getLast().source());
  }

  @Test
  void csvHasAllDigitsAndIntervals() {
    String csv = table().csv();
    String[] lines = csv.split("\r\n");
    assertEquals(
        "name,source,composition,temperature (K),g2,g2 low,g2 high,lifetime (ns)", lines[0]);
    assertEquals("S1,,CsPbBr3,,0.29,0.25,0.33,", lines[1]);
    assertEquals("EQD GaAs,\"Review, Table I\",GaAs,5.0,,,,0.1", lines[3]);
    assertEquals("EQD GaAs,\"Review, Table I\",GaAs,5.0,<0.2,,,", lines[4]);
  }

  @Test
  void latexIsWholeAndEscaped() {
    String latex = table().latex();
    assertTrue(latex.contains("\\begin{tabular}{llrrrl}"), latex);
    assertTrue(latex.contains("CsPbBr$_{3}$"), latex);
    assertTrue(latex.contains("$<$ 0.2"), latex);
    assertTrue(latex.contains("g$^{2}$(0)"), latex);
    assertTrue(latex.endsWith("\\bottomrule\n\\end{tabular}\n"), latex);
    assertEquals("a\\_b \\& 5\\,\\%".replace("\\,", ""), LatexText.of("a_b & 5%"));
    long rows = latex.lines().filter(line -> line.endsWith("\\\\")).count();
    assertEquals(5, rows);
    for (String line : latex.lines().filter(l -> l.endsWith("\\\\")).toList()) {
      assertEquals(5, line.replace("\\&", "").chars().filter(c -> c == '&').count(), line);
    }
  }
}
