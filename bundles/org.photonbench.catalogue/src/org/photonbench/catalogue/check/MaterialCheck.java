package org.photonbench.catalogue.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.photonbench.model.Compositions;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.BohrRatio;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.CrystalPhase;
import org.photonbench.model.catalogue.IonFraction;
import org.photonbench.model.catalogue.SizeDistribution;

/** Compositions, phases and sizes. */
final class MaterialCheck {
  /** Relative difference from which on two numbers that should agree are reported. */
  private static final double DISAGREEMENT = 0.05;

  private static final MathContext DIGITS = new MathContext(7);

  private MaterialCheck() {}

  static void check(EObject object, List<Problem> problems) {
    switch (object) {
      case Composition composition -> composition(composition, problems);
      case SizeDistribution size -> histogram(size, problems);
      case CrystalPhase phase -> stability(phase, problems);
      case Batch batch -> ratio(batch, problems);
      default -> {
        // The others have no rules of their own.
      }
    }
  }

  private static void composition(Composition composition, List<Problem> problems) {
    site(composition, CataloguePackage.Literals.COMPOSITION__A, composition.getA(), problems);
    site(composition, CataloguePackage.Literals.COMPOSITION__B, composition.getB(), problems);
    site(composition, CataloguePackage.Literals.COMPOSITION__X, composition.getX(), problems);
    String formula = composition.getFormula();
    if (formula != null && !formula.isBlank() && !composition.getX().isEmpty()) {
      Optional<Composition> parsed = Compositions.parse(formula);
      if (parsed.isPresent()
          && !Compositions.key(parsed.get()).equals(Compositions.key(composition))) {
        problems.add(
            CatalogueCheck.error(
                composition,
                CataloguePackage.Literals.COMPOSITION__FORMULA,
                "The formula "
                    + formula
                    + " and the ions, which give "
                    + Compositions.fromIons(composition)
                    + ", contradict each other. Correct one of them."));
      }
    }
  }

  private static void site(
      Composition composition,
      EReference site,
      List<? extends IonFraction> ions,
      List<Problem> problems) {
    if (!ions.isEmpty() && !Compositions.sumsToOne(ions)) {
      problems.add(
          CatalogueCheck.error(
              composition,
              site,
              "The fractions of the "
                  + site.getName().toUpperCase(Locale.ROOT)
                  + " site sum to "
                  + BigDecimal.valueOf(Compositions.sum(ions))
                      .round(DIGITS)
                      .stripTrailingZeros()
                      .toPlainString()
                  + " instead of 1. Correct them."));
    }
  }

  private static void histogram(SizeDistribution size, List<Problem> problems) {
    if (size.getBinEdges().isEmpty() && size.getCounts().isEmpty()) {
      return;
    }
    if (size.getBinEdges().size() != size.getCounts().size() + 1) {
      problems.add(
          CatalogueCheck.error(
              size,
              CataloguePackage.Literals.SIZE_DISTRIBUTION__BIN_EDGES,
              "The histogram has "
                  + size.getBinEdges().size()
                  + " edges and "
                  + size.getCounts().size()
                  + " counts; there must be one edge more than counts."));
    }
    for (int i = 1; i < size.getBinEdges().size(); i++) {
      if (!(size.getBinEdges().get(i - 1) < size.getBinEdges().get(i))) {
        problems.add(
            CatalogueCheck.error(
                size,
                CataloguePackage.Literals.SIZE_DISTRIBUTION__BIN_EDGES,
                "The edges of the histogram do not rise. Sort them."));
        break;
      }
    }
    long sum = size.getCounts().stream().mapToLong(Long::longValue).sum();
    if (size.getCounts().stream().anyMatch(count -> count < 0)
        || size.isSetN() && size.getN() != sum) {
      problems.add(
          CatalogueCheck.warning(
              size,
              CataloguePackage.Literals.SIZE_DISTRIBUTION__COUNTS,
              "The counts of the histogram sum to " + sum + ", not to the number n. Check both."));
    }
  }

  private static void stability(CrystalPhase phase, List<Problem> problems) {
    OptionalDouble from = Quantities.value(phase.getStableFrom(), "K");
    OptionalDouble to = Quantities.value(phase.getStableTo(), "K");
    if (from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
      problems.add(
          CatalogueCheck.error(
              phase,
              CataloguePackage.Literals.CRYSTAL_PHASE__STABLE_FROM,
              "The phase ends below the temperature at which it begins. Swap them."));
    }
  }

  /** The ratio of size and Bohr diameter against the three numbers beside it. */
  private static void ratio(Batch batch, List<Problem> problems) {
    BohrRatio bohr = batch.getBohrRatio();
    if (bohr == null || batch.getSize() == null) {
      return;
    }
    OptionalDouble ratio = Quantities.value(bohr.getRatio(), "");
    OptionalDouble diameter = Quantities.value(bohr.getBohrDiameter(), "nm");
    OptionalDouble size = Quantities.value(batch.getSize().getMean(), "nm");
    if (ratio.isEmpty() || diameter.isEmpty() || size.isEmpty()) {
      return;
    }
    double expected = size.getAsDouble() / diameter.getAsDouble();
    if (!(Math.abs(ratio.getAsDouble() / expected - 1) <= DISAGREEMENT)) {
      problems.add(
          CatalogueCheck.warning(
              batch,
              CataloguePackage.Literals.BATCH__BOHR_RATIO,
              String.format(
                  Locale.ROOT,
                  "The ratio to the Bohr diameter is given as %.3g, size and Bohr diameter give"
                      + " %.3g. Check the three numbers.",
                  ratio.getAsDouble(),
                  expected)));
    }
  }
}
