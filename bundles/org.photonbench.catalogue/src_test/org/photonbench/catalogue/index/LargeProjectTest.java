package org.photonbench.catalogue.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The filters find what was written. With {@code -Dphotonbench.catalogue.folders=100
 * -Dphotonbench.catalogue.files=10} it is a project of 100 000 measurements and the times printed
 * are those to compare; they are no condition of the test.
 */
class LargeProjectTest {
  private static final int FOLDERS = Integer.getInteger("photonbench.catalogue.folders", 4);
  private static final int FILES = Integer.getInteger("photonbench.catalogue.files", 3);
  private static final long SEED = 1;
  private static final int REPEATS = 5;

  @TempDir Path scratch;

  @Test
  void filtersFindWhatWasWritten() throws Exception {
    Path project = scratch.resolve("project");
    LargeProject.Truth truth = LargeProject.write(project, FOLDERS, FILES, SEED);
    System.gc();
    long start = System.nanoTime();
    try (CatalogueIndex index = CatalogueIndex.open(project, scratch.resolve("cache"))) {
      CatalogueIndex.Update update = index.refresh();
      print("cold open", start);
      assertEquals(FOLDERS * FILES + 1, update.added().size());
      assertEquals(truth.measurements(), index.count(Query.ALL));
      ask(index, "T<10K", truth.cold());
      ask(index, "composition=CsPbBr3 size>8nm T<10K g2<0.1", truth.coldBright());
      ask(index, "composition=CsPbBr3 size>8nm T<10K g2<0.1", truth.coldBright());
      ask(index, "ligand=DDAB lifetime<200ps", -1);
      ask(index, "g2.far.raw<0.05", -1);
      assertTrue(truth.coldBright() > 0);
    }
    start = System.nanoTime();
    try (CatalogueIndex index = CatalogueIndex.open(project, scratch.resolve("cache"))) {
      CatalogueIndex.Update update = index.refresh();
      print("warm open", start);
      assertTrue(update.isEmpty());
      assertEquals(FOLDERS * FILES + 1, update.unchanged());
      ask(index, "composition=CsPbBr3 size>8nm T<10K g2<0.1", truth.coldBright());
    }
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap in use %d MB of at most %d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
  }

  private static void ask(CatalogueIndex index, String text, long expected) throws Exception {
    Query query = Query.parse(text);
    for (int i = 0; i < REPEATS; i++) {
      long start = System.nanoTime();
      int found = index.measurements(query).size();
      if (i == 0 || i == REPEATS - 1) {
        print((i == 0 ? "first " : "again ") + text + ": " + found, start);
      }
      if (expected >= 0) {
        assertEquals(expected, found);
      }
      assertEquals(found, index.count(query));
    }
  }

  private static void print(String what, long start) {
    System.out.printf("%-70s %7.0f ms%n", what, (System.nanoTime() - start) / 1e6);
  }
}
