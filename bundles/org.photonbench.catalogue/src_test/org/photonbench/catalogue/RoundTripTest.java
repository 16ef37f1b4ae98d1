package org.photonbench.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.file.Differences;
import org.photonbench.catalogue.json.CatalogueJson;
import org.photonbench.model.catalogue.Catalogue;

/** Random catalogues survive both kinds of files. */
class RoundTripTest {
  private static final Path PLACE = Path.of("/nowhere/project/runs/a b.pbcat");
  private static final int SEEDS = 40;

  private static CatalogueFile random(long seed) {
    CatalogueFile file = new CatalogueSet().create(PLACE);
    RandomCatalogue.fill(file.catalogue(), seed);
    return file;
  }

  @Property(tries = SEEDS)
  void xmlKeepsEverything(@ForAll @LongRange(min = 1, max = 1_000_000) long seed)
      throws IOException {
    CatalogueFile file = random(seed);
    byte[] bytes = file.resource().toBytes();
    CatalogueFile back = new CatalogueSet().openForReading(PLACE, bytes);
    assertEquals(Optional.empty(), back.readOnlyReason());
    assertEquals(List.of(), Differences.between(file.catalogue(), back.catalogue()));
    assertEquals(json(file), json(back));
    assertArrayEquals(bytes, back.resource().toBytes());
  }

  @Property(tries = SEEDS)
  void jsonKeepsEverything(@ForAll @LongRange(min = 1, max = 1_000_000) long seed)
      throws IOException {
    CatalogueFile file = random(seed);
    CatalogueFile back = new CatalogueSet().create(PLACE);
    CatalogueJson.read(json(file), back);
    assertEquals(json(file), json(back));
    assertEquals(text(file), text(back));
  }

  @Test
  void theRandomCataloguesHaveEveryClass() {
    List<Catalogue> all = new ArrayList<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      all.add(random(seed).catalogue());
    }
    assertEquals(List.of(), RandomCatalogue.missing(all));
  }

  @Test
  void everyAttributeHasALineAndTheOrderIsFixed() throws IOException {
    String text = text(random(1));
    assertTrue(text.endsWith("\n"));
    assertEquals(-1, text.indexOf('\r'));
    for (String line : text.split("\n")) {
      // Within values quotation marks are escaped.
      long quotes = line.chars().filter(c -> c == '"').count();
      assertTrue(quotes <= 2 || line.startsWith("<?xml"), line);
    }
  }

  private static String text(CatalogueFile file) throws IOException {
    return new String(file.resource().toBytes(), StandardCharsets.UTF_8);
  }

  private static String json(CatalogueFile file) {
    return CatalogueJson.write(file.catalogue(), URI.createFileURI(file.path().toString()));
  }
}
