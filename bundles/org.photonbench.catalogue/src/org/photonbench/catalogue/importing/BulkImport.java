package org.photonbench.catalogue.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.importing.ImportPreview.Planned;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.catalogue.session.Registration;
import org.photonbench.model.Compositions;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.EmitterKind;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.SizeDistribution;

/**
 * Carries out what a preview shows, as one command that can be undone. Batches, samples, emitters
 * and ligands that the file has by name are used; others are made.
 */
public final class BulkImport {
  /** Is told how far the import is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called before each file.
     *
     * @return false to stop: nothing is done then
     */
    boolean next(int done, int of, String path);
  }

  private final CatalogueFile target;
  private final Registration registration;
  private final ZoneId zone;
  private final Holders holders;

  private BulkImport(CatalogueFile target, Registration registration, ZoneId zone) {
    this.target = target;
    this.registration = registration;
    this.zone = zone;
    this.holders = new Holders(target);
  }

  /**
   * The command that adds everything planned; reads every recording for its hash and header.
   *
   * @param zone time zone of the computer that recorded
   * @return the command; it does nothing if the import was stopped
   * @throws IOException if a recording cannot be read; nothing is done then
   */
  public static Command command(
      ImportPreview preview,
      CatalogueFile target,
      Registration registration,
      ZoneId zone,
      Progress progress)
      throws IOException {
    BulkImport run = new BulkImport(target, registration, zone);
    int done = 0;
    for (Planned one : preview.planned()) {
      if (!progress.next(done++, preview.planned().size(), one.path())) {
        return Edits.together("Import", List.of());
      }
      run.add(one);
    }
    return Edits.together(
        "Import " + preview.planned().size() + " recordings", run.holders.commands());
  }

  private void add(Planned one) throws IOException {
    Sample sample =
        holders.sample(
            one.sample(),
            fresh -> {
              if (!one.batch().isEmpty()) {
                fresh.setBatch(holders.batch(one.batch(), batch -> describe(batch, one)));
              }
            });
    boolean single = one.match().texts().containsKey("emitter");
    Emitter emitter =
        holders.emitter(
            sample,
            one.emitter(),
            fresh -> fresh.setKind(single ? EmitterKind.SINGLE_NANOCRYSTAL : EmitterKind.ENSEMBLE));
    Measurement measurement = registration.measurement(one.file(), target.path(), zone);
    describe(measurement, one);
    holders.add(emitter, measurement);
  }

  private void describe(Batch batch, Planned one) {
    String formula = one.match().texts().get("composition");
    if (formula != null) {
      Compositions.parse(formula).ifPresent(batch::setComposition);
    }
    String ligand = one.match().texts().get("ligand");
    if (ligand != null) {
      batch.getLigands().add(holders.ligand(ligand));
    }
    Double size = one.match().numbers().get("size");
    if (size != null) {
      SizeDistribution distribution = CatalogueFactory.eINSTANCE.createSizeDistribution();
      distribution.setMean(fromName(size, "size"));
      batch.setSize(distribution);
    }
  }

  private void describe(Measurement measurement, Planned one) {
    Map<String, String> texts = one.match().texts();
    if (texts.containsKey("technique")) {
      measurement.setTechnique(texts.get("technique"));
    }
    if (texts.containsKey("measurement")) {
      measurement.setName(texts.get("measurement"));
    }
    if (texts.containsKey("operator")) {
      measurement.setOperator(texts.get("operator"));
    }
    if (texts.containsKey("date") && measurement.getTime() == null) {
      date(measurement, texts.get("date"));
    }
    Map<String, Double> numbers = one.match().numbers();
    if (numbers.containsKey("duration") && measurement.getDuration() == null) {
      measurement.setDuration(fromName(numbers.get("duration"), "duration"));
    }
    Condition condition =
        measurement.getCondition() == null
            ? CatalogueFactory.eINSTANCE.createCondition()
            : measurement.getCondition();
    boolean said = false;
    if (texts.containsKey("atmosphere")) {
      condition.setAtmosphere(texts.get("atmosphere"));
      said = true;
    }
    for (Map.Entry<String, Double> number : numbers.entrySet()) {
      said |= condition(condition, number.getKey(), number.getValue());
    }
    if (said) {
      measurement.setCondition(condition);
    }
  }

  private static boolean condition(Condition condition, String name, double value) {
    Quantity quantity = fromName(value, name);
    switch (name) {
      case "temperature" -> condition.setTemperature(quantity);
      case "field" -> condition.setMagneticField(quantity);
      case "power" -> condition.setPower(quantity);
      case "density" -> condition.setPowerDensity(quantity);
      case "fluence" -> condition.setFluence(quantity);
      case "wavelength" -> condition.setExcitationWavelength(quantity);
      case "rate" -> {
        // A rate that the header measured is better than one in a name.
        if (condition.getRepetitionRate() == null) {
          condition.setRepetitionRate(quantity);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Quantity fromName(double value, String name) {
    Quantity quantity = Quantities.of(value, FileNamePattern.NUMBERS.get(name));
    quantity.setMethod("from the file name");
    return quantity;
  }

  private void date(Measurement measurement, String text) {
    for (DateTimeFormatter format :
        List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.BASIC_ISO_DATE)) {
      try {
        measurement.setTime(LocalDate.parse(text, format).atStartOfDay(zone));
        return;
      } catch (DateTimeParseException e) {
        // The next format.
      }
    }
    measurement.getTags().add(text);
  }
}
