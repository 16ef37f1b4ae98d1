package org.photonbench.catalogue.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.catalogue.index.Condition.Operator;

class QueryTest {
  @Test
  void conditionsHaveUnits() throws QueryException {
    List<Condition> conditions =
        Query.parse("composition=CsPbBr3 size>0.008um T<10K g2 <= 0.1").conditions();
    assertEquals(
        List.of(Fields.COMPOSITION, Fields.SIZE, Fields.TEMPERATURE, Fields.G2),
        conditions.stream().map(c -> c.field().orElseThrow()).toList());
    assertEquals("CsPbBr3", conditions.get(0).text());
    assertEquals(8, conditions.get(1).number(), 1e-12);
    assertEquals(Operator.GREATER, conditions.get(1).operator());
    assertEquals(10, conditions.get(2).number());
    assertEquals(Operator.LESS_OR_EQUAL, conditions.get(3).operator());
    assertEquals(0.1, conditions.get(3).number());
  }

  @ParameterizedTest
  @CsvSource({
    "size > 8 nm and T < 10 K, 8, 10",
    "size>8nm T<10K, 8, 10",
    "size>80Å T<1e4mK, 8, 10",
    "size>8 T<10, 8, 10"
  })
  void unitsMayStandApart(String text, double size, double kelvin) throws QueryException {
    List<Condition> conditions = Query.parse(text).conditions();
    assertEquals(2, conditions.size(), conditions.toString());
    assertEquals(size, conditions.get(0).number(), 1e-9);
    assertEquals(kelvin, conditions.get(1).number(), 1e-9);
  }

  @Test
  void temperatureAndTimeAndCaseAreToldApart() throws QueryException {
    assertEquals(
        Fields.TEMPERATURE, Query.parse("T<10").conditions().getFirst().field().orElseThrow());
    assertEquals(Fields.G2, Query.parse("G2<1").conditions().getFirst().field().orElseThrow());
    assertEquals(
        Fields.TIME, Query.parse("time>2026-01-31").conditions().getFirst().field().orElseThrow());
  }

  @Test
  void textsMayBeQuotedAndWordsStandAlone() throws QueryException {
    List<Condition> conditions = Query.parse("sample=\"film 3\" dot12 g2.far.raw<0.5").conditions();
    assertEquals("film 3", conditions.get(0).text());
    assertTrue(conditions.get(1).field().isEmpty());
    assertEquals("dot12", conditions.get(1).text());
    assertEquals("g2.far.raw", conditions.get(2).quantityId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "siz>8nm | Did you mean size",
        "size>8K | in nm",
        "g2<0.1nm | pure number",
        "size>large | compared with a number",
        "composition>CsPbBr3 | compare it with",
        "time>yesterday | no date",
        "size~8 | is a number",
        "size>>8 | signs",
        "xyzzy=1 | no field"
      })
  void mistakesAreExplained(String text, String words) {
    QueryException e = assertThrows(QueryException.class, () -> Query.parse(text));
    assertTrue(e.getMessage().contains(words), e.getMessage());
  }
}
