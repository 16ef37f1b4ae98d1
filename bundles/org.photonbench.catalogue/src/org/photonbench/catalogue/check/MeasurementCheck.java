package org.photonbench.catalogue.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Cavity;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Excitation;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;

/** Measurements, files, conditions and cavities. */
final class MeasurementCheck {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Relative difference from which on Q and the width of a resonance contradict each other. */
  private static final double DISAGREEMENT = 0.25;

  private MeasurementCheck() {}

  static void check(EObject object, List<Problem> problems) {
    switch (object) {
      case DataFile file -> file(file, problems);
      case ResultReference result -> result(result, problems);
      case Condition condition -> condition(condition, problems);
      case Sample sample -> sample(sample, problems);
      case Cavity cavity -> cavity(cavity, problems);
      default -> {
        // The others have no rules of their own.
      }
    }
  }

  private static void file(DataFile file, List<Problem> problems) {
    boolean noUri = file.getUri() == null || file.getUri().isBlank();
    boolean noHash = file.getSha256() == null || file.getSha256().isBlank();
    if (noUri && noHash) {
      problems.add(
          CatalogueCheck.error(
              file,
              CataloguePackage.Literals.DATA_FILE__URI,
              "The file has neither a place nor a hash. Choose it again, or remove it."));
    } else if (noHash) {
      problems.add(
          CatalogueCheck.warning(
              file,
              CataloguePackage.Literals.DATA_FILE__SHA256,
              "The file has no hash, so it cannot be found again after a move. Register it again."));
    } else if (!SHA256.matcher(file.getSha256()).matches()) {
      problems.add(
          CatalogueCheck.error(
              file,
              CataloguePackage.Literals.DATA_FILE__SHA256,
              "The hash is no SHA-256 in lower-case hexadecimal digits. Register the file again."));
    }
    if (!noUri && (file.getUri().startsWith("/") || file.getUri().matches("[A-Za-z]:.*"))) {
      problems.add(
          CatalogueCheck.warning(
              file,
              CataloguePackage.Literals.DATA_FILE__URI,
              "The link is not relative, so it breaks when the project moves. Keep the file in the"
                  + " project."));
    }
  }

  private static void result(ResultReference result, List<Problem> problems) {
    if (result.getUri() == null || result.getUri().isBlank()) {
      problems.add(
          CatalogueCheck.warning(
              result,
              CataloguePackage.Literals.RESULT_REFERENCE__URI,
              "The result has no folder, so its numbers cannot be traced. Link the folder."));
    }
  }

  private static void condition(Condition condition, List<Problem> problems) {
    boolean pulses =
        condition.getFluence() != null
            || condition.getRepetitionRate() != null
            || condition.getPulseWidth() != null;
    if (condition.getExcitation() == Excitation.CONTINUOUS_WAVE && pulses) {
      problems.add(
          CatalogueCheck.warning(
              condition,
              CataloguePackage.Literals.CONDITION__EXCITATION,
              "Continuous excitation has no fluence, repetition rate or pulse width. Check the kind"
                  + " of excitation."));
    }
  }

  private static void sample(Sample sample, List<Problem> problems) {
    if (sample.getBatch() == null) {
      problems.add(
          CatalogueCheck.warning(
              sample,
              CataloguePackage.Literals.SAMPLE__BATCH,
              "The sample is of no batch, so nothing is known about its material. Choose one."));
    }
  }

  private static void cavity(Cavity cavity, List<Problem> problems) {
    OptionalDouble q = Quantities.value(cavity.getQualityFactor(), "");
    for (String unit : List.of("nm", "eV")) {
      OptionalDouble resonance = Quantities.value(cavity.getResonance(), unit);
      OptionalDouble width = Quantities.value(cavity.getLinewidth(), unit);
      if (q.isPresent() && resonance.isPresent() && width.isPresent()) {
        double fromWidth = resonance.getAsDouble() / width.getAsDouble();
        if (!(Math.abs(fromWidth / q.getAsDouble() - 1) <= DISAGREEMENT)) {
          problems.add(
              CatalogueCheck.warning(
                  cavity,
                  CataloguePackage.Literals.CAVITY__QUALITY_FACTOR,
                  "Q is given as "
                      + Math.round(q.getAsDouble())
                      + ", resonance and linewidth give "
                      + Math.round(fromWidth)
                      + ". Check the three numbers."));
        }
      }
    }
  }
}
