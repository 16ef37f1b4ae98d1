package org.photonbench.catalogue.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.catalogue.json.CatalogueJson;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Setup;

/** Entities of a package of somebody else, with the package and without it. */
class ForeignPackageTest {
  private static final String SPACE = "http://example.org/laser";

  @TempDir Path folder;

  private static EPackage laser() {
    EPackage laser = EcoreFactory.eINSTANCE.createEPackage();
    laser.setName("laser");
    laser.setNsPrefix("laser");
    laser.setNsURI(SPACE);
    EClass log = EcoreFactory.eINSTANCE.createEClass();
    log.setName("Log");
    EAttribute hours = EcoreFactory.eINSTANCE.createEAttribute();
    hours.setName("hours");
    hours.setEType(EcorePackage.Literals.EDOUBLE);
    log.getEStructuralFeatures().add(hours);
    EReference parts = EcoreFactory.eINSTANCE.createEReference();
    parts.setName("parts");
    parts.setContainment(true);
    parts.setUpperBound(-1);
    parts.setEType(log);
    log.getEStructuralFeatures().add(parts);
    laser.getEClassifiers().add(log);
    return laser;
  }

  /** Writes a file with the package, as the plugin would that has it. */
  private Path written() throws IOException {
    EPackage laser = laser();
    EClass log = (EClass) laser.getEClassifier("Log");
    CatalogueSet set = new CatalogueSet();
    CatalogueFile file = set.create(folder.resolve("a.pbcat"));
    Setup setup = Entities.create(Literals.SETUP, Setup.class, "table 3");
    EObject entry = EcoreUtil.create(log);
    entry.eSet(log.getEStructuralFeature("hours"), 1234.5);
    EObject part = EcoreUtil.create(log);
    part.eSet(log.getEStructuralFeature("hours"), 2.5);
    @SuppressWarnings("unchecked") // a feature of many values gives a list
    var parts = (java.util.List<EObject>) entry.eGet(log.getEStructuralFeature("parts"));
    parts.add(part);
    setup.getExtensions().add(entry);
    file.catalogue().getSetups().add(setup);
    Files.write(file.path(), file.resource().toBytes());
    return file.path();
  }

  @Test
  void isKeptWhereThePackageIsNotInstalled() throws IOException {
    Path path = written();
    CatalogueFile file = new CatalogueSet().open(path);
    assertEquals(Optional.empty(), file.readOnlyReason());
    assertTrue(file.resource().holdsUnknown());
    file.catalogue().getSetups().getFirst().setNote("changed");
    CatalogueFiles.save(file);
    String text = Files.readString(path);
    assertTrue(text.contains("note=\"changed\""));
    assertTrue(text.contains("1234.5"), text);
    assertTrue(text.contains("2.5"), text);
    assertTrue(text.contains(SPACE), text);

    // And it is whole again where it is installed.
    EPackage.Registry.INSTANCE.put(SPACE, laser());
    try {
      CatalogueFile known = new CatalogueSet().open(path);
      EObject entry = known.catalogue().getSetups().getFirst().getExtensions().getFirst();
      assertEquals("Log", entry.eClass().getName());
      assertEquals(1234.5, entry.eGet(entry.eClass().getEStructuralFeature("hours")));
      assertEquals(1, entry.eContents().size());
      CatalogueFile back = new CatalogueSet().create(folder.resolve("b.pbcat"));
      String json = CatalogueJson.write(known.catalogue(), CatalogueFiles.uri(path));
      assertTrue(json.contains("\"" + SPACE + "#Log\""), json);
      CatalogueJson.read(json, back);
      assertEquals(
          2.5,
          back.catalogue()
              .getSetups()
              .getFirst()
              .getExtensions()
              .getFirst()
              .eContents()
              .getFirst()
              .eGet(
                  back.catalogue()
                      .getSetups()
                      .getFirst()
                      .getExtensions()
                      .getFirst()
                      .eClass()
                      .getEStructuralFeature("hours")));
    } finally {
      EPackage.Registry.INSTANCE.remove(SPACE);
    }
  }

  @Test
  void attributesAloneDoNotPassIntoJson() throws IOException {
    Path path = folder.resolve("later.pbcat");
    CatalogueFile plain = new CatalogueSet().create(path);
    plain.catalogue().getSetups().add(Entities.create(Literals.SETUP, Setup.class, "table 3"));
    String text = new String(plain.resource().toBytes(), StandardCharsets.UTF_8);
    Files.writeString(
        path, text.replace("name=\"table 3\"", "name=\"table 3\"\n      humidity=\"40\""));
    CatalogueFile file = new CatalogueSet().open(path);
    assertEquals(Optional.empty(), file.readOnlyReason());
    assertThrows(
        IllegalArgumentException.class,
        () -> CatalogueJson.write(file.catalogue(), CatalogueFiles.uri(path)));
  }

  @Test
  void attributesOfALaterReleaseAreKept() throws IOException {
    Path path = written();
    String text =
        Files.readString(path)
            .replace("name=\"table 3\"", "name=\"table 3\"\n      humidity=\"40\"");
    Files.writeString(path, text);
    CatalogueFile file = new CatalogueSet().open(path);
    assertEquals(Optional.empty(), file.readOnlyReason());
    CatalogueFiles.save(file);
    String saved = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    assertTrue(saved.contains("humidity=\"40\""), saved);
  }
}
