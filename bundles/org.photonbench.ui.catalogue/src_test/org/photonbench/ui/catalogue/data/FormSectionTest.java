package org.photonbench.ui.catalogue.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.CataloguePackage.Literals;

class FormSectionTest {
  private static List<FormField> fields(EClass type) {
    return FormSection.of(type).stream().flatMap(section -> section.fields().stream()).toList();
  }

  @Test
  void whatIsAskedFirstComesFirst() {
    FormSection first = FormSection.of(Literals.BATCH).getFirst();
    assertEquals(
        List.of("Name", "Composition", "Material", "Phase", "Size", "Ligands", "Source"),
        first.fields().stream().map(FormField::label).toList());
    assertEquals("Nanocrystals of one synthesis.", first.help());
  }

  /**
   * Nothing of the metamodel is out of reach: it is in the form, in the tree, or hidden by name.
   */
  @Test
  void everyFeatureOfEveryEntityIsInFormOrTree() {
    List<String> hidden =
        List.of("id", "extensions", "schemaVersion", "sigma", "low", "high", "unit");
    for (EClassifier classifier : CataloguePackage.eINSTANCE.getEClassifiers()) {
      if (!(classifier instanceof EClass type) || type.isAbstract()) {
        continue;
      }
      List<EStructuralFeature> reached = new ArrayList<>();
      for (FormField field : fields(type)) {
        reached.add(field.path().isEmpty() ? field.feature() : field.path().getFirst());
      }
      for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
        boolean branch = feature instanceof EReference list && NewChild.isBranch(list);
        assertTrue(
            branch || hidden.contains(feature.getName()) || reached.contains(feature),
            type.getName() + "." + feature.getName());
      }
    }
  }

  @Test
  void noFieldStandsTwice() {
    for (EClassifier classifier : CataloguePackage.eINSTANCE.getEClassifiers()) {
      if (classifier instanceof EClass type && !type.isAbstract()) {
        List<String> names = fields(type).stream().map(FormField::name).toList();
        assertEquals(names.stream().distinct().toList(), names, type.getName());
        assertFalse(names.isEmpty(), type.getName());
      }
    }
  }

  @Test
  void conditionsOfAMeasurementAreAPartOfItsForm() {
    FormSection condition =
        FormSection.of(Literals.MEASUREMENT).stream()
            .filter(section -> section.title().equals("Condition"))
            .findFirst()
            .orElseThrow();
    FormField power =
        condition.fields().stream()
            .filter(field -> field.name().equals("condition.power"))
            .findFirst()
            .orElseThrow();
    assertEquals(FormField.Kind.QUANTITY, power.kind());
    assertEquals("uW", power.rule().orElseThrow().usualUnit());
  }
}
