package org.photonbench.ui.catalogue.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Shape;
import org.photonbench.model.catalogue.SizeDistribution;
import org.photonbench.model.catalogue.Transition;
import org.photonbench.model.catalogue.UncertaintyKind;

class FieldEditsTest {
  private final BasicCommandStack commands = new BasicCommandStack();
  private final Batch batch = Entities.create(Literals.BATCH, Batch.class, "B1");

  /** The field of that name in the form of a class. */
  private static FormField field(EClass type, String name) {
    return FormSection.of(type).stream()
        .flatMap(section -> section.fields().stream())
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type.getName() + " has no field " + name));
  }

  private void type(EObject object, String field, String text) {
    commands.execute(FieldEdits.typed(object, field(object.eClass(), field), text));
  }

  private String refusal(EObject object, String field, String text) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> FieldEdits.typed(object, field(object.eClass(), field), text))
        .getMessage();
  }

  private static String shown(EObject object, String field) {
    return FieldText.of(object, field(object.eClass(), field));
  }

  @Test
  void theFirstValueMakesWhatHoldsItAndTheLastTakesItAway() {
    type(batch, "size.spread", "1.2");
    SizeDistribution size = batch.getSize();
    assertEquals(1.2, size.getSpread().getValue());
    assertEquals("nm", size.getSpread().getUnit());

    type(batch, "size.shape", "rhombic dodecahedron");
    assertEquals(Shape.RHOMBIC_DODECAHEDRON, size.getShape());
    type(batch, "size.spread", "");
    assertNotNull(batch.getSize(), "the shape is still known");
    type(batch, "size.shape", "");
    assertNull(batch.getSize());

    commands.undo();
    commands.undo();
    assertEquals("1.2 nm", shown(batch, "size.spread"));
    commands.undo();
    commands.undo();
    assertNull(batch.getSize());
    assertFalse(commands.canUndo());
  }

  @Test
  void whatIsTypedBehindAMeanSizeIsTheSpreadOfTheSizes() {
    type(batch, "size.mean", "9.9 ± 1.2 nm");
    assertEquals(UncertaintyKind.STANDARD_DEVIATION, batch.getSize().getMean().getKind());
    assertEquals(1.2, batch.getSize().getMean().getSigma());
  }

  @Test
  void newNumbersKeepWhatElseIsKnownOfAQuantity() {
    type(batch, "bohrRatio.bohrDiameter", "7 nm");
    Quantity before = batch.getBohrRatio().getBohrDiameter();
    before.setMethod("from the effective masses");
    before.setKind(UncertaintyKind.UNSPECIFIED);
    type(batch, "bohrRatio.bohrDiameter", "7.0(3)");
    Quantity now = batch.getBohrRatio().getBohrDiameter();
    assertEquals("from the effective masses", now.getMethod());
    assertEquals(0.3, now.getSigma(), 1e-12);
    assertEquals(UncertaintyKind.STANDARD_UNCERTAINTY, now.getKind());
    type(batch, "bohrRatio.bohrDiameter", "7");
    assertFalse(batch.getBohrRatio().getBohrDiameter().isSetSigma(), "no old error is left");
  }

  @Test
  void impossibleAndMisunderstoodNumbersAreRefusedInASentence() {
    assertEquals("The size must be above 0 nm.", refusal(batch, "size.mean", "-3 nm"));
    assertEquals("The size cannot be in 'eV'. Use nm.", refusal(batch, "size.mean", "3 eV"));
    assertTrue(refusal(batch, "size.mean", "big").contains("is no quantity"));
    assertEquals("'3.5' is no whole number.", refusal(batch, "size.n", "3.5"));
    assertEquals(
        "'yesterday' is no date. Type it as 2026-01-31.",
        refusal(batch, "synthesis.date", "yesterday"));
    assertTrue(refusal(batch, "size.shape", "round").startsWith("'round' is none of unknown,"));
    assertNull(batch.getSize(), "nothing was made");
  }

  @Test
  void aFormulaGivesTheIons() {
    type(batch, "composition.formula", "FA0.9Cs0.1PbBr3");
    assertEquals(
        List.of("FA", "Cs"), batch.getComposition().getA().stream().map(i -> i.getIon()).toList());
    type(batch, "composition.formula", "CsPbBr3");
    assertEquals(1, batch.getComposition().getA().size());
    type(batch, "composition.formula", "something new");
    assertEquals("something new", batch.getComposition().getFormula());
    commands.undo();
    assertEquals("CsPbBr3", batch.getComposition().getFormula());
  }

  @Test
  void listsOfWordsAndNumbersAreReplacedAsAWhole() {
    type(batch, "tags", "green, cubes ,");
    assertEquals(List.of("green", "cubes"), batch.getTags());
    type(batch, "size.counts", "1, 2; 3");
    assertEquals(List.of(1L, 2L, 3L), batch.getSize().getCounts());
    type(batch, "tags", "cubes");
    assertEquals(List.of("cubes"), batch.getTags());
    commands.undo();
    assertEquals("green, cubes", shown(batch, "tags"));
  }

  @Test
  void datesAndTimes() {
    type(batch, "synthesis.date", "2026-01-31");
    assertEquals(LocalDate.of(2026, 1, 31), batch.getSynthesis().getDate());
    Measurement measurement = Entities.create(Literals.MEASUREMENT, Measurement.class, "M");
    type(measurement, "time", "2026-01-31 14:05 Europe/Zurich");
    assertEquals(ZoneId.of("Europe/Zurich"), measurement.getTime().getZone());
    assertEquals("2026-01-31 14:05:00 Europe/Zurich", shown(measurement, "time"));
    String shown = shown(measurement, "time");
    type(measurement, "time", shown);
    assertEquals(shown, shown(measurement, "time"));
  }

  @Test
  void theNumberOfAQuantityIsOneField() {
    Quantity quantity = CatalogueFactory.eINSTANCE.createQuantity();
    type(quantity, "value", "0.0028 [0.0001, 0.016]");
    assertEquals(0.0028, quantity.getValue());
    assertEquals(0.016, quantity.getHigh());
    assertEquals(UncertaintyKind.CONFIDENCE_95, quantity.getKind());
    type(quantity, "value", "60 ± 6 ps");
    assertFalse(quantity.isSetHigh());
    assertEquals("ps", quantity.getUnit());
    commands.undo();
    assertEquals(0.0001, quantity.getLow());
    assertNull(quantity.getUnit());
    assertTrue(refusal(quantity, "value", "").contains("needs a number"));
  }

  @Test
  void linksAreAddedAndRemoved() {
    Ligand one = Entities.create(Literals.LIGAND, Ligand.class, "oleic acid");
    Ligand two = Entities.create(Literals.LIGAND, Ligand.class, "oleylamine");
    FormField ligands = field(Literals.BATCH, "ligands");
    commands.execute(FieldEdits.add(batch, ligands, one));
    commands.execute(FieldEdits.add(batch, ligands, two));
    assertEquals("oleic acid, oleylamine", FieldText.of(batch, ligands));
    commands.execute(FieldEdits.remove(batch, ligands, List.of(one, two)));
    assertEquals("", FieldText.of(batch, ligands));
    commands.undo();
    assertEquals(List.of(one, two), batch.getLigands());
  }

  @Test
  void aQuantityIsShownInTheOtherUnitOfItsField() {
    FormField mean = field(Literals.BATCH, "size.mean");
    assertEquals("= 9.9 nm", FieldEdits.converted(mean, Quantities.of(99, "Å")));
    assertEquals("", FieldEdits.converted(mean, Quantities.of(9.9, "nm")));
    FormField energy = field(Literals.TRANSITION, "energy");
    assertEquals(Transition.class, energy.feature().getEContainingClass().getInstanceClass());
    // hc = 1239.841984 eV nm (CODATA 2018, exact)
    assertEquals("= 2.4123 eV", rounded(FieldEdits.converted(energy, Quantities.of(513.97, "nm"))));
    assertEquals("= 513.97 nm", rounded(FieldEdits.converted(energy, Quantities.of(2.4123, "eV"))));
  }

  /** Of more digits the first five. */
  private static String rounded(String text) {
    String[] parts = text.split(" ");
    double number = Double.parseDouble(parts[1]);
    return "= "
        + new java.math.BigDecimal(number)
            .round(new java.math.MathContext(5))
            .stripTrailingZeros()
            .toPlainString()
        + " "
        + parts[2];
  }
}
