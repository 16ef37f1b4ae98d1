package org.photonbench.figure.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.figure.export.FigureExport.Format;

class FigureExportTest {
  @TempDir private Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNameTellsTheFormat() throws Exception {
    for (String name : new String[] {"a.svg", "b.PNG", "c.csv"}) {
      FigureExport.write(DemoFigures.dip(), FigureStyle.SCREEN, folder.resolve(name));
    }
    assertEquals(List.of("a.svg", "b.PNG", "c.csv"), files());
    assertTrue(Files.readString(folder.resolve("a.svg")).contains("<svg"));
    assertEquals('P', Files.readAllBytes(folder.resolve("b.PNG"))[1]);
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                FigureExport.write(
                    DemoFigures.dip(), FigureStyle.SCREEN, folder.resolve("d.tiff")));
    assertTrue(e.getMessage().contains(".svg, .pdf, .png, .csv"), e.getMessage());
    assertEquals(Format.SVG, Format.of(Path.of("x.y.svg")));
  }

  @Test
  void anOldFileIsReplacedAtOnceAndSurvivesAFailure() throws Exception {
    Path file = folder.resolve("a.svg");
    Files.writeString(file, "old");
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                FigureExport.replace(
                    file,
                    out -> {
                      out.write(new byte[100]);
                      throw new IOException("No space left on device");
                    }));
    assertTrue(e.getMessage().contains("No space left on device"), e.getMessage());
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.svg"), files());
    FigureExport.write(DemoFigures.dip(), FigureStyle.SCREEN, file);
    assertTrue(Files.readString(file).startsWith("<?xml"));
    assertEquals(List.of("a.svg"), files());
  }

  @Test
  void messagesSayWhatToDo() throws Exception {
    Path missing = folder.resolve("missing").resolve("a.svg");
    IOException e =
        assertThrows(
            IOException.class,
            () -> FigureExport.write(DemoFigures.dip(), FigureStyle.SCREEN, missing));
    assertTrue(e.getMessage().contains("does not exist. Create it"), e.getMessage());
    Path directory = Files.createDirectory(folder.resolve("b.svg"));
    e =
        assertThrows(
            IOException.class,
            () -> FigureExport.write(DemoFigures.dip(), FigureStyle.SCREEN, directory));
    assertTrue(e.getMessage().contains("it is a folder"), e.getMessage());
    assertEquals(List.of("b.svg"), files());
  }

  /** Records of a table as RFC 4180 has them. */
  private static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        row.add(field.toString());
        field.setLength(0);
      } else if (c == '\r') {
        assertEquals('\n', text.charAt(++i));
        row.add(field.toString());
        field.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
      } else {
        field.append(c);
      }
    }
    assertTrue(row.isEmpty() && field.isEmpty(), "the last line ends too");
    return rows;
  }

  private static String table(Layer... layers) throws IOException {
    StringBuilder text = new StringBuilder();
    FigureTable.write(
        new Figure("f", "F", Axis.linear("Lag τ", "ns"), Axis.linear("g²(τ)", ""), List.of(layers)),
        text);
    return text.toString();
  }

  @Property(tries = 300)
  void everyDoubleComesBack(@ForAll double[] values) throws IOException {
    List<List<String>> rows = parse(table(new Layer.Line("d", Role.DATA, values, values)));
    double[] read =
        rows.stream().skip(1).mapToDouble(row -> Double.parseDouble(row.get(1))).toArray();
    double[] expected = values.clone();
    for (int i = 0; i < expected.length; i++) {
      expected[i] += 0.0; // negative zero is written as zero
    }
    assertArrayEquals(expected, read);
  }

  @Test
  void columnsOfAllLayersStandSideBySide() throws IOException {
    List<List<String>> rows =
        parse(
            table(
                new Layer.Steps(
                    "a \"b\", c", Role.DATA, new double[] {0, 0.5, 1}, new double[] {12, 1e16}),
                new Layer.Points(
                    "p",
                    Role.DATA,
                    new double[] {3},
                    new double[] {4},
                    new double[] {-1},
                    new double[] {Double.NaN}),
                new Layer.Band("", Role.FIT, new double[0], new double[0], new double[0]),
                new Layer.Rule("r", Role.REFERENCE, true, 0.1)));
    assertEquals("a \"b\", c: bin edges, Lag τ (ns)", rows.getFirst().getFirst());
    assertEquals("a \"b\", c: g²(τ)", rows.getFirst().get(1));
    assertEquals("layer 3: Lag τ (ns)", rows.getFirst().get(6));
    assertEquals(List.of("0", "12", "3", "4", "-1", "NaN", "", "", "", "0.1"), rows.get(1));
    assertEquals(List.of("0.5", "1.0E16", "", "", "", "", "", "", "", ""), rows.get(2));
    assertEquals(List.of("1", "", "", "", "", "", "", "", "", ""), rows.get(3));
    assertEquals(4, rows.size());
    for (List<String> row : rows) {
      assertEquals(10, row.size());
    }
  }
}
