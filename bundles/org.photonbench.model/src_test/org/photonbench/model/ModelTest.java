package org.photonbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.model.UnitConversion;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Sample;

/** Rules that the whole metamodel keeps. */
class ModelTest {
  @Test
  void everyClassIsExplained() {
    for (EClassifier classifier : CataloguePackage.eINSTANCE.getEClassifiers()) {
      assertFalse(
          Optional.ofNullable(EcoreUtil.getDocumentation(classifier)).orElse("").isBlank(),
          classifier.getName());
    }
  }

  @Test
  void quantitiesOfFeaturesHaveAUnitThatIsKnown() {
    List<String> without = new ArrayList<>();
    for (EClassifier classifier : CataloguePackage.eINSTANCE.getEClassifiers()) {
      if (classifier instanceof EClass type) {
        for (EReference reference : type.getEReferences()) {
          if (reference.getEReferenceType() == Literals.QUANTITY && !open(reference)) {
            Optional<QuantityRule> rule = QuantityRule.of(reference);
            if (rule.isEmpty()) {
              without.add(type.getName() + "." + reference.getName());
            } else {
              for (String unit : rule.get().units()) {
                assertTrue(
                    UnitConversion.of(unit).isPresent() || QuantityRule.OWN_UNITS.contains(unit),
                    unit);
              }
            }
          }
        }
      }
    }
    assertEquals(List.of(), without);
  }

  /** Features for quantities of any kind. */
  private static boolean open(EStructuralFeature feature) {
    return feature == Literals.MEASURED_ENTITY__QUANTITIES
        || feature == Literals.LITERATURE_VALUE__QUANTITY;
  }

  @Test
  void limitsAreKept() {
    QuantityRule temperature = QuantityRule.of(Literals.CONDITION__TEMPERATURE).orElseThrow();
    assertEquals("K", temperature.usualUnit());
    assertTrue(temperature.objection(4, "K").isEmpty());
    assertTrue(temperature.objection(4, "mK").isEmpty());
    assertTrue(temperature.objection(0, "K").isPresent());
    assertFalse(temperature.suits("nm"));
    QuantityRule yield = QuantityRule.of(Literals.EXCITON_COMPLEX__QUANTUM_YIELD).orElseThrow();
    assertTrue(yield.objection(95, "%").isEmpty());
    assertTrue(yield.objection(1.2, "").isPresent());
    QuantityRule volume = QuantityRule.of(Literals.CAVITY__MODE_VOLUME).orElseThrow();
    assertTrue(volume.suits("(lambda/n)^3"));
    assertTrue(volume.suits("nm^3"));
    assertFalse(volume.suits("um^2"));
    assertTrue(volume.objection(-1, "lambda^3").isPresent());
  }

  @Test
  void aCopyHasNewIdentifiersAndItsOwnLinks() {
    Catalogue catalogue = Entities.create(Literals.CATALOGUE, Catalogue.class, "c");
    Batch batch = Entities.create(Literals.BATCH, Batch.class, "B1");
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, "S1");
    sample.setBatch(batch);
    catalogue.getBatches().add(batch);
    catalogue.getSamples().add(sample);

    Sample copy = Entities.copy(sample);
    assertNotEquals(sample.getId(), copy.getId());
    assertSame(batch, copy.getBatch());

    Catalogue whole = Entities.copy(catalogue);
    assertSame(whole.getBatches().getFirst(), whole.getSamples().getFirst().getBatch());
    assertNotEquals(batch.getId(), whole.getBatches().getFirst().getId());
    assertEquals("sample 'S1'", Entities.describe(copy));
    assertSame(catalogue, Entities.around(sample, Catalogue.class).orElseThrow());
  }
}
