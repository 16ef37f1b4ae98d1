package org.photonbench.catalogue.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.check.CatalogueCheck;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Cavity;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.model.catalogue.Material;

/** The shipped reference data are whole, valid and say what the papers say. */
class ReferenceDataTest {
  private Catalogue catalogue;

  @BeforeEach
  void read() throws Exception {
    CatalogueFile file = new CatalogueSet().openForReading(Path.of(ReferenceData.FILE), bytes());
    catalogue = file.catalogue();
  }

  /** From the bundle, or from its folder where classes alone are on the path. */
  private static byte[] bytes() throws Exception {
    String name = "reference/" + ReferenceData.FILE;
    try (InputStream stream = ReferenceData.class.getResourceAsStream("/" + name)) {
      if (stream != null) {
        return stream.readAllBytes();
      }
    }
    Path file = Path.of(name);
    assumeTrue(Files.exists(file), "skipped: the tests do not run in the folder of the bundle");
    return Files.readAllBytes(file);
  }

  @Test
  void theyAreNeverWritten() throws Exception {
    assumeTrue(
        ReferenceData.class.getResource("/reference/" + ReferenceData.FILE) != null,
        "skipped: the reference data are not on the class path");
    CatalogueFile file = ReferenceData.open(new CatalogueSet());
    assertTrue(file.readOnlyReason().orElseThrow().contains("reference data"));
    assertThrows(CatalogueException.class, () -> CatalogueFiles.save(file));
  }

  private List<LiteratureValue> values(String id) {
    return catalogue.getLiterature().stream()
        .filter(v -> v.getQuantity().getId().equals(id))
        .toList();
  }

  @Test
  void nothingIsWrongWithThem() {
    assertEquals(List.of(), CatalogueCheck.check(catalogue));
    assertEquals(2, catalogue.getSchemaVersion());
  }

  @Test
  void everyValueNamesItsSourceAndPlace() {
    assertTrue(catalogue.getLiterature().size() >= 100);
    Set<String> ids = new HashSet<>();
    for (LiteratureValue value : catalogue.getLiterature()) {
      assertTrue(ids.add(value.getId()), value.getId());
      assertFalse(value.getSource() == null || Entities.isBroken(value.getSource()), value.getId());
      assertFalse(value.getPlace() == null || value.getPlace().isBlank(), value.getId());
      assertTrue(
          value.getQuantity().isSetValue()
              || value.getQuantity().isSetLow()
              || value.getQuantity().isSetHigh(),
          value.getId());
    }
  }

  @Test
  void linksLeadSomewhere() {
    catalogue
        .eAllContents()
        .forEachRemaining(object -> {
          for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
              Object target = object.eGet(reference);
              for (Object one : target instanceof List<?> list ? list : List.of()) {
                assertFalse(Entities.isBroken((EObject) one), object.toString());
              }
            }
          }
        });
  }

  /** Both sides of a contradiction name each other. */
  @Test
  void contradictionsAreKept() {
    int pairs = 0;
    for (LiteratureValue value : catalogue.getLiterature()) {
      for (LiteratureValue other : value.getContradicts()) {
        assertTrue(other.getContradicts().contains(value), value.getId());
        pairs++;
      }
    }
    assertTrue(pairs >= 20, pairs + " links");
    List<LiteratureValue> ratios = values("cross-section.ratio");
    assertEquals(2, ratios.size());
    assertTrue(ratios.get(0).getContradicts().contains(ratios.get(1)));
  }

  /** PEA is phosphoethanolamine in one paper and phenethylammonium in two. */
  @Test
  void abbreviationsBelongToTheirSource() {
    List<Ligand> pea =
        catalogue.getLigands().stream()
            .filter(l -> l.getAbbreviations().stream().anyMatch(a -> a.getText().equals("PEA")))
            .toList();
    assertEquals(2, pea.size());
    for (Ligand ligand : catalogue.getLigands()) {
      ligand.getAbbreviations().forEach(a -> assertFalse(a.getSource() == null, a.getText()));
    }
  }

  @Test
  void cavitiesHaveTheirNumbers() {
    Cavity crystal =
        catalogue.getCavities().stream()
            .filter(c -> c.getName().startsWith("photonic crystal"))
            .findFirst()
            .orElseThrow();
    assertEquals(4000, crystal.getQualityFactor().getValue());
    assertEquals("(lambda/n)^3", crystal.getModeVolume().getUnit());
    assertEquals(0.55, crystal.getModeVolume().getValue());
    assertEquals(9, catalogue.getCavities().size());
  }

  @Test
  void materialsHaveBohrDiametersAndPhases() {
    Material bromide =
        catalogue.getMaterials().stream()
            .filter(m -> "CsPbBr3".equals(m.getName()))
            .findFirst()
            .orElseThrow();
    assertEquals(6.16, Quantities.value(bromide.getBohrDiameter(), "nm").orElseThrow());
    assertEquals(
        List.of(403.0, 361.0),
        bromide.getTransitions().stream()
            .map(t -> Quantities.value(t.getTemperature(), "K").orElseThrow())
            .toList());
  }

  /** The radii are those of the calculator's table. */
  @Test
  void radiiCarryTheirVersion() {
    List<LiteratureValue> table =
        values("ionic-radius").stream()
            .filter(v -> v.getTags().contains("radii shannon1976-kieslich2014"))
            .toList();
    assertEquals(10, table.size());
    double cesium =
        table.stream()
            .filter(v -> v.getMaterialName().equals("Cs+"))
            .mapToDouble(v -> Quantities.value(v.getQuantity(), "nm").orElseThrow())
            .findFirst()
            .orElseThrow();
    assertEquals(0.188, cesium, 1e-12);
  }
}
