package org.photonbench.analysis.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.table.TableFormatException;

class SeriesReaderTest {
  @TempDir Path folder;

  @BeforeEach
  void makeFiles() throws Exception {
    Files.writeString(folder.resolve("a.ptu"), "a");
    Files.writeString(folder.resolve("b,c.ptu"), "b");
  }

  private Path table(String text) throws Exception {
    return Files.writeString(folder.resolve(SeriesReader.TABLE), text);
  }

  private String refusal(String text) throws Exception {
    Path table = table(text);
    return assertThrows(TableFormatException.class, () -> SeriesReader.read(table)).getMessage();
  }

  @Test
  void unitsStandInTheHeadingOrBehindTheNumbers() throws Exception {
    MeasurementSeries series =
        SeriesReader.read(
            table(
                "step,excitation.power,recording,T (K),light\n"
                    + "1,3.5 W/cm2,a.ptu,4,parallel\n"
                    + "2,7 W/cm2,\"b,c.ptu\",5.5,crossed\n"));
    assertEquals(List.of(folder.resolve("a.ptu"), folder.resolve("b,c.ptu")), series.files());
    Condition power = series.numbers("power");
    assertEquals("excitation.power", power.name());
    assertEquals("W/cm2", power.unit());
    assertArrayEquals(new double[] {3.5, 7}, power.values());
    assertEquals("T (K)", series.numbers("T").label());
    assertEquals(List.of("parallel", "crossed"), series.condition("light").orElseThrow().texts());
    String refused =
        assertThrows(AnalysisException.class, () -> series.numbers("light")).getMessage();
    assertTrue(refused.contains("'light'"), refused);
    refused = assertThrows(AnalysisException.class, () -> series.numbers("field")).getMessage();
    assertTrue(refused.contains("excitation.power, T, light"), refused);
  }

  @Test
  void decimalCommasAndIndicesAreUnderstood() throws Exception {
    MeasurementSeries series =
        SeriesReader.read(table("optics[2].delay;file\n-1,5 ps;a.ptu\n2 ps;b,c.ptu\n"));
    Condition delay = series.numbers("delay");
    assertArrayEquals(new double[] {-1.5, 2}, delay.values());
    assertEquals("ps", delay.unit());
  }

  @Test
  void oneMissingMeasurementIsLeftToTheAnalysis() throws Exception {
    MeasurementSeries series = SeriesReader.read(table("file,x\na.ptu,1\nnone.ptu,2\n"));
    assertEquals(2, series.size());
    assertFalse(Files.exists(series.files().get(1)));
  }

  @Test
  void aFolderIsAcceptedForItsTable() throws Exception {
    assertFalse(SeriesReader.accepts(folder));
    Path table = table("x,y\n1,2\n");
    assertFalse(SeriesReader.accepts(table));
    table("x,file\n1,a.ptu\n");
    assertTrue(SeriesReader.accepts(folder));
    assertTrue(SeriesReader.accepts(table));
    assertEquals(table, SeriesReader.table(folder));
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    assertTrue(refusal("x,y\n1,2\n").contains("no column 'file'"));
    assertTrue(refusal("file,x\n").contains("0 measurements"));
    assertTrue(refusal("file,x\na.ptu\n").contains("measurement 1 has 1 cells"));
    assertTrue(refusal("file,x\nnone.ptu,1\n").contains("None of the 1 measurements"));
    assertTrue(refusal("file,x\na.ptu,1\na.ptu,2\n").contains("twice"));
    assertTrue(refusal("file,x\na.ptu,1 ns\n\"b,c.ptu\",2 ps\n").contains("in ns and in ps"));
    Path none = folder.resolve("none").resolve(SeriesReader.TABLE);
    String absent =
        assertThrows(TableFormatException.class, () -> SeriesReader.read(none)).getMessage();
    assertTrue(absent.contains("is not there"), absent);
  }
}
