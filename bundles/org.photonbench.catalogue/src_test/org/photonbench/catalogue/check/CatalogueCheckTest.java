package org.photonbench.catalogue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.model.Compositions;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.BohrRatio;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Cavity;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Excitation;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.SizeDistribution;
import org.photonbench.model.catalogue.UncertaintyKind;

class CatalogueCheckTest {
  private final CatalogueFactory factory = CatalogueFactory.eINSTANCE;

  private static void none(EObject object) {
    assertEquals(List.of(), CatalogueCheck.checkOnly(object));
  }

  private static void one(
      EObject object, Severity severity, EStructuralFeature feature, String words) {
    List<Problem> problems = CatalogueCheck.checkOnly(object);
    assertEquals(1, problems.size(), problems.toString());
    Problem problem = problems.getFirst();
    assertEquals(severity, problem.severity());
    assertEquals(feature, problem.feature().orElse(null));
    assertTrue(problem.sentence().contains(words), problem.sentence());
    assertTrue(problem.sentence().endsWith("."), problem.sentence());
  }

  @Test
  void fractionsMustSumToOne() {
    Composition composition = Compositions.parse("FA0.9Cs0.1PbBr3").orElseThrow();
    none(composition);
    composition.setFormula(null);
    composition.getA().getFirst().setFraction(0.8);
    one(composition, Severity.ERROR, Literals.COMPOSITION__A, "A site sum to 0.9 instead of 1");
    composition.getA().getFirst().setFraction(-0.1);
    one(
        composition.getA().getFirst(),
        Severity.ERROR,
        Literals.ION_FRACTION__FRACTION,
        "must not be below 0");
  }

  @Test
  void formulaAndIonsMustAgree() {
    Composition composition = Compositions.parse("CsPbBr2Cl").orElseThrow();
    none(composition);
    composition.setFormula("CsPbClBr2");
    none(composition);
    composition.setFormula("CsPbBr3");
    one(composition, Severity.ERROR, Literals.COMPOSITION__FORMULA, "contradict");
  }

  @Test
  void unitsMustSuit() {
    Condition condition = factory.createCondition();
    condition.setTemperature(Quantities.of(4, "K"));
    none(condition);
    condition.setTemperature(Quantities.of(4, "nm"));
    one(condition, Severity.ERROR, Literals.CONDITION__TEMPERATURE, "Use K");
    condition.setTemperature(Quantities.of(0, "K"));
    one(condition, Severity.ERROR, Literals.CONDITION__TEMPERATURE, "must be above 0 K");
    condition.setTemperature(Quantities.of(-1, "mK"));
    one(condition, Severity.ERROR, Literals.CONDITION__TEMPERATURE, "must be above 0 K");
  }

  @Test
  void sizesArePositive() {
    SizeDistribution size = factory.createSizeDistribution();
    size.setMean(Quantities.of(9.9, "nm"));
    none(size);
    size.setMean(Quantities.of(-9.9, "nm"));
    one(size, Severity.ERROR, Literals.SIZE_DISTRIBUTION__MEAN, "must be above 0 nm");
    size.setMean(null);
    size.getBinEdges().addAll(List.of(1.0, 2.0, 3.0));
    size.getCounts().addAll(List.of(5L, 7L));
    none(size);
    size.setN(12);
    none(size);
    size.setN(13);
    one(size, Severity.WARNING, Literals.SIZE_DISTRIBUTION__COUNTS, "sum to 12");
    size.unsetN();
    size.getBinEdges().set(1, 3.5);
    one(size, Severity.ERROR, Literals.SIZE_DISTRIBUTION__BIN_EDGES, "do not rise");
    size.getBinEdges().remove(0);
    assertEquals(2, CatalogueCheck.checkOnly(size).size());
  }

  @Test
  void g2BelowZeroIsImpossibleBeyondItsInterval() {
    Quantity g2 = Quantities.of(-0.01, 0.01, "");
    g2.setId("g2.fit.background");
    none(g2);
    g2.setSigma(0.004);
    one(g2, Severity.ERROR, Literals.QUANTITY__VALUE, "impossible");
    g2.setHigh(0.02);
    g2.setLow(-0.04);
    none(g2);
    g2.setHigh(-0.001);
    one(g2, Severity.ERROR, Literals.QUANTITY__VALUE, "impossible");
    g2.setId("slope");
    none(g2);
  }

  @Test
  void intervalsAreInOrderAndHoldTheirValue() {
    Quantity quantity = Quantities.of(5, "nm");
    quantity.setLow(4);
    quantity.setHigh(6);
    none(quantity);
    quantity.setHigh(4.5);
    one(quantity, Severity.WARNING, Literals.QUANTITY__VALUE, "outside");
    quantity.setHigh(3);
    one(quantity, Severity.ERROR, Literals.QUANTITY__LOW, "above the upper");
    Quantity negative = Quantities.of(5, -1, "nm");
    one(negative, Severity.ERROR, Literals.QUANTITY__SIGMA, "negative");
    one(factory.createQuantity(), Severity.WARNING, null, "no value");
    one(Quantities.of(1, "furlong"), Severity.INFO, Literals.QUANTITY__UNIT, "not known");
  }

  @Test
  void bothEndsOfARangeMustBePossible() {
    Cavity cavity = Entities.create(Literals.CAVITY, Cavity.class, "c");
    Quantity q = Quantities.of(100, "");
    q.setKind(UncertaintyKind.RANGE);
    q.setLow(-100);
    q.setHigh(300);
    cavity.setQualityFactor(q);
    one(cavity, Severity.ERROR, Literals.CAVITY__QUALITY_FACTOR, "must be above 0");
  }

  @Test
  void theOpenCavityOfTheReviewIsNoticed() {
    // 1.1 nm at 690 nm means a Q of about 630, not 300.
    Cavity cavity = Entities.create(Literals.CAVITY, Cavity.class, "open cavity");
    cavity.setQualityFactor(Quantities.of(300, ""));
    cavity.setResonance(Quantities.of(690, "nm"));
    cavity.setLinewidth(Quantities.of(1.1, "nm"));
    one(cavity, Severity.WARNING, Literals.CAVITY__QUALITY_FACTOR, "give 627");
    cavity.setQualityFactor(Quantities.of(630, ""));
    none(cavity);
    cavity.setModeVolume(Quantities.of(0.55, "(lambda/n)^3"));
    none(cavity);
  }

  @Test
  void theBohrRatioMustFollow() {
    Batch batch = Entities.create(Literals.BATCH, Batch.class, "FAPbBr3");
    SizeDistribution size = factory.createSizeDistribution();
    size.setMean(Quantities.of(9.9, "nm"));
    batch.setSize(size);
    BohrRatio ratio = factory.createBohrRatio();
    ratio.setBohrDiameter(Quantities.of(7.76, "nm"));
    ratio.setRatio(Quantities.of(1.27, ""));
    batch.setBohrRatio(ratio);
    none(batch);
    // As a caption has it.
    ratio.setRatio(Quantities.of(1.42, ""));
    one(batch, Severity.WARNING, Literals.BATCH__BOHR_RATIO, "give 1.28");
  }

  @Test
  void filesNeedAHashAndARelativeLink() {
    DataFile file = factory.createDataFile();
    one(file, Severity.ERROR, Literals.DATA_FILE__URI, "neither a place nor a hash");
    file.setUri("raw/a.ptu");
    one(file, Severity.WARNING, Literals.DATA_FILE__SHA256, "no hash");
    file.setSha256("0".repeat(64));
    none(file);
    file.setSha256("ABC");
    one(file, Severity.ERROR, Literals.DATA_FILE__SHA256, "SHA-256");
    file.setSha256("0".repeat(64));
    file.setUri("/data/a.ptu");
    one(file, Severity.WARNING, Literals.DATA_FILE__URI, "not relative");
  }

  @Test
  void continuousLightHasNoPulses() {
    Condition condition = factory.createCondition();
    condition.setExcitation(Excitation.CONTINUOUS_WAVE);
    none(condition);
    condition.setRepetitionRate(Quantities.of(10, "MHz"));
    one(condition, Severity.WARNING, Literals.CONDITION__EXCITATION, "Continuous");
  }

  @Test
  void identifiersAndLinksAreCheckedInAWholeFile() {
    CatalogueFile file = new CatalogueSet().create(Path.of("/nowhere/a.pbcat"));
    Catalogue catalogue = file.catalogue();
    Batch batch = Entities.create(Literals.BATCH, Batch.class, "B1");
    Ligand ligand = Entities.create(Literals.LIGAND, Ligand.class, "OA");
    batch.getLigands().add(ligand);
    Sample sample = Entities.create(Literals.SAMPLE, Sample.class, "S1");
    sample.setBatch(batch);
    sample.getEmitters().add(Entities.create(Literals.EMITTER, Emitter.class, "dot 1"));
    catalogue.getBatches().add(batch);
    catalogue.getSamples().add(sample);
    List<Problem> problems = CatalogueCheck.check(catalogue);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.getFirst().sentence().contains("was deleted"));
    catalogue.getLigands().add(ligand);
    assertEquals(List.of(), CatalogueCheck.check(catalogue));
    sample.setId(batch.getId());
    assertTrue(
        CatalogueCheck.check(catalogue).stream()
            .anyMatch(p -> p.object() == sample && p.sentence().contains("same identifier")));
  }
}
