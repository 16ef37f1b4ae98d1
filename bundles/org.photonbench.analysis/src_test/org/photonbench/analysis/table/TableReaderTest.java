package org.photonbench.analysis.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;

class TableReaderTest {
  @TempDir Path folder;

  private static DataTable parse(String text) throws Exception {
    return TableReader.parse(text, "t.csv");
  }

  private static void assertColumn(String name, String unit, DataColumn column, double... values) {
    assertEquals(name, column.name());
    assertEquals(unit, column.unit());
    assertArrayEquals(values, column.values());
  }

  @Test
  void readsNamesAndUnitsHoweverTheyStand() throws Exception {
    DataTable table = parse("T (K),E [eV],Width / meV,n\n4,2.35,1.5e-1,3\n10,2.351,0.2,4\n");
    assertEquals(2, table.rows());
    assertColumn("T", "K", table.columns().get(0), 4, 10);
    assertColumn("E", "eV", table.columns().get(1), 2.35, 2.351);
    assertColumn("Width", "meV", table.columns().get(2), 0.15, 0.2);
    assertColumn("n", "", table.columns().get(3), 3, 4);
  }

  @Test
  void understandsDecimalCommas() throws Exception {
    assertColumn("b", "", parse("a;b\n1,5;2,25\n3;\u22124,5\n").columns().get(1), 2.25, -4.5);
    assertColumn("column 2", "", parse("1,5 2,25\n3 4\n").columns().get(1), 2.25, 4);
    assertColumn("column 1", "", parse("1,5\t2,25\n").columns().get(0), 1.5);
  }

  @Test
  void dividesByCommasWithAndWithoutSpaces() throws Exception {
    assertColumn("column 2", "", parse("1, 2\n3, 4\n").columns().get(1), 2, 4);
    assertColumn("column 2", "", parse("1,2\n3,4\n").columns().get(1), 2, 4);
  }

  @Test
  void takesTheHeaderFromTheLastComment() throws Exception {
    DataTable table = parse("# made by hand\n# power (uW) rate (Hz)\n1 10\n2 20\n");
    assertEquals(List.of("power", "rate"), names(table));
    assertEquals("Hz", table.columns().get(1).unit());
    assertEquals(List.of("column 1", "column 2"), names(parse("# made by hand\n1 10\n")));
    assertEquals(List.of("P", "R"), names(parse("# notes\n# P R\n1 10\n2 20\n")));
    assertEquals(List.of("P", "R"), names(parse("# P (uW), R (Hz)\n1, 10\n2, 20\n")));
  }

  private static List<String> names(DataTable table) {
    return table.columns().stream().map(DataColumn::name).toList();
  }

  @Test
  void keepsNamesApartAndEmptyCellsUnknown() throws Exception {
    DataTable table = parse("\uFEFFx,x,\n1,,3\nnan,2,3\n");
    assertEquals(List.of("x", "x 2", "column 3"), names(table));
    assertTrue(Double.isNaN(table.columns().get(1).values()[0]));
    assertTrue(Double.isNaN(table.columns().get(0).values()[1]));
  }

  @Test
  void readsQuotedNames() throws Exception {
    assertEquals(List.of("size, edge", "b"), names(parse("\"size, edge (nm)\",b\n1,2\n")));
  }

  @Test
  void findsColumnsByNameCaseOrNumber() throws Exception {
    DataTable table = parse("Power (uW),power,2\n1,2,3\n");
    assertEquals(1, table.column("Power").values()[0]);
    assertEquals(2, table.column("power").values()[0]);
    assertEquals(1, table.column("POWER").values()[0]);
    assertEquals(3, table.column("2").values()[0]);
    assertEquals(3, table.column("3").values()[0]);
    AnalysisException e = assertThrows(AnalysisException.class, () -> table.column("4"));
    assertTrue(e.getMessage().contains("Power, power, 2"), e.getMessage());
  }

  @Test
  void refusesWithTheLineAndWhatToDo() {
    assertRefused("", "there is no line with numbers");
    assertRefused("# only a comment\n", "there is no line with numbers");
    assertRefused("a,b\n", "no numbers follow");
    assertRefused("a,b\n1,2\n1,2,3\n", "the header has 2 cells, the last line 3");
    assertRefused("a,b\n1,2,3\n1,2\n", "line 2 (row 1): 3 cells, but 2 columns");
    assertRefused("a,b\n1,2\n\n1,two\n", "line 4, column 2: 'two' is no number");
    assertRefused("a,b\n1,2\n1,1e999\n", "line 3, column 2: '1e999' is no number");
    assertRefused("a,b\n1,2\n1,3d\n", "line 3, column 2: '3d' is no number");
  }

  private static void assertRefused(String text, String part) {
    TableFormatException e = assertThrows(TableFormatException.class, () -> parse(text));
    assertTrue(e.getMessage().startsWith("t.csv") && e.getMessage().contains(part), e.getMessage());
  }

  @Test
  void refusesWhatIsNoTextFile() throws Exception {
    Path bytes = folder.resolve("a.csv");
    Files.write(bytes, new byte[] {1, 2, (byte) 0xff, (byte) 0xfe});
    assertThrows(TableFormatException.class, () -> TableReader.read(bytes));
    assertThrows(TableFormatException.class, () -> TableReader.read(folder));
    assertThrows(NoSuchFileException.class, () -> TableReader.read(folder.resolve("none.csv")));
    Path good = folder.resolve("b.csv");
    Files.writeString(good, "x (\u00B5s)\n1\n", StandardCharsets.UTF_8);
    assertEquals("\u00B5s", TableReader.read(good).columns().getFirst().unit());
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(
      @ForAll @IntRange(min = 0, max = 3) int style,
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -1e9, max = 1e9) Double> numbers)
      throws Exception {
    String divider = List.of(",", ";", "\t", " ").get(style);
    StringBuilder text = new StringBuilder();
    int rows = numbers.size() / 2;
    for (int r = 0; r < rows; r++) {
      text.append(String.format(Locale.ROOT, "%.6f", numbers.get(2 * r)))
          .append(divider)
          .append(String.format(Locale.ROOT, "%.6f", numbers.get(2 * r + 1)))
          .append('\n');
    }
    String written = style == 0 ? text.toString() : text.toString().replace('.', ',');
    DataTable table = TableReader.parse(written, "t");
    assertEquals(2, table.columns().size());
    assertEquals(rows, table.rows());
    for (int r = 0; r < rows; r++) {
      assertEquals(numbers.get(2 * r), table.columns().get(0).values()[r], 1e-6);
      assertEquals(numbers.get(2 * r + 1), table.columns().get(1).values()[r], 1e-6);
    }
  }

  /**
   * As {@code photonbench analyse ... --table} writes it: names of files, which may have spaces.
   */
  @Test
  void columnsOfWords() throws Exception {
    DataTable table =
        TableReader.parse(
            "file,g2,g2 sigma,power (W/cm2),marks\r\n"
                + "dot 1.ptu,0.05,0.01,7,0\r\n"
                + "\"dots, dot 2.ptu\",0.1,,7.5,1\r\n",
            "population.csv");
    assertEquals(
        List.of("g2", "g2 sigma", "power", "marks"),
        table.columns().stream().map(DataColumn::name).toList());
    assertEquals(
        List.of(new TextColumn("file", List.of("dot 1.ptu", "dots, dot 2.ptu"))), table.texts());
    assertEquals(0.1, table.column("g2").values()[1]);
    assertEquals("W/cm2", table.column("power").unit());
    assertTrue(Double.isNaN(table.column("g2 sigma").values()[1]));
  }

  @Test
  void aWordAmongNumbersIsNoColumnOfWords() {
    assertThrows(TableFormatException.class, () -> TableReader.parse("a,b\n1,2\nx,3\n", "t.csv"));
    assertThrows(TableFormatException.class, () -> TableReader.parse("a,b\nx,y\n", "t.csv"));
  }
}
