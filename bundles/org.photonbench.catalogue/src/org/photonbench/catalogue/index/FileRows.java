package org.photonbench.catalogue.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.photonbench.model.Compositions;
import org.photonbench.model.Quantities;
import org.photonbench.model.Units;
import org.photonbench.model.catalogue.Abbreviation;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.model.catalogue.Material;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.UncertaintyKind;

/**
 * What the index keeps of one file, as rows of its tables. Made from the file alone: no link to
 * another file is followed, so that files can be read at the same time and in any order.
 */
final class FileRows {
  private static final double TWO_SIDED_95 = 1.959963984540054;

  /** A row of the table of measurements. Values of fields by column. */
  record MeasurementRow(
      String id,
      boolean real,
      int emitter,
      int sample,
      Double ownSize,
      Map<String, Object> values,
      List<Quantity> quantities) {}

  /** A row of the table of emitters; {@code number} counts within the file. */
  record EmitterRow(String id, String name, String kind, int sample, Double ownSize) {}

  /** A row of the table of samples; links are keys. */
  record SampleRow(
      String id,
      String name,
      String batch,
      String matrix,
      String substrate,
      List<String> ligands) {}

  /** A row of the table of batches. */
  record BatchRow(
      String key,
      String name,
      String formula,
      String compositionKey,
      String material,
      String phase,
      String shape,
      double[] size,
      double[] ratio,
      List<String> ligands) {}

  /** Anything else with a name. */
  record NamedRow(String key, String type, String name, String aliases, String formula) {}

  final List<BatchRow> batches = new ArrayList<>();
  final List<SampleRow> samples = new ArrayList<>();
  final List<EmitterRow> emitters = new ArrayList<>();
  final List<MeasurementRow> measurements = new ArrayList<>();
  final List<NamedRow> named = new ArrayList<>();

  private final String file;
  private final URI project;

  /**
   * @param file path of the file below the project
   * @param project address of the project's folder, with a slash at its end
   */
  FileRows(Catalogue catalogue, String file, URI project) {
    this.file = file;
    this.project = project;
    for (Batch batch : catalogue.getBatches()) {
      add(batch);
    }
    for (Sample sample : catalogue.getSamples()) {
      add(sample);
    }
    for (Iterator<EObject> all = catalogue.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      if (object instanceof Entity entity && isNamed(entity)) {
        named(entity);
      }
    }
  }

  private static boolean isNamed(Entity entity) {
    return !(entity instanceof Emitter
        || entity instanceof Measurement
        || entity instanceof ResultReference
        || entity instanceof Sample);
  }

  private void named(Entity entity) {
    String aliases = "";
    String formula = null;
    switch (entity) {
      case Ligand ligand -> {
        List<String> texts =
            ligand.getAbbreviations().stream()
                .map(Abbreviation::getText)
                .filter(Objects::nonNull)
                .toList();
        aliases = String.join("\n", texts);
      }
      case Material material -> formula = Compositions.formula(material.getComposition());
      case LiteratureValue value ->
          aliases = Objects.requireNonNullElse(value.getMaterialName(), "");
      default -> {
        // Its name is all.
      }
    }
    named.add(
        new NamedRow(
            key(entity),
            entity.eClass().getName(),
            Objects.requireNonNullElse(entity.getName(), ""),
            aliases,
            formula));
  }

  private void add(Batch batch) {
    Composition composition = batch.getComposition();
    boolean known = composition != null && !Compositions.formula(composition).isEmpty();
    batches.add(
        new BatchRow(
            key(batch),
            Objects.requireNonNullElse(batch.getName(), ""),
            known ? Compositions.formula(composition) : null,
            known ? Compositions.key(composition) : null,
            link(batch, CataloguePackage.Literals.BATCH__MATERIAL),
            link(batch, CataloguePackage.Literals.BATCH__PHASE),
            batch.getSize() == null ? null : batch.getSize().getShape().getLiteral(),
            numbers(batch.getSize() == null ? null : batch.getSize().getMean(), "nm"),
            numbers(batch.getBohrRatio() == null ? null : batch.getBohrRatio().getRatio(), ""),
            links(batch, CataloguePackage.Literals.BATCH__LIGANDS)));
  }

  private void add(Sample sample) {
    int number = samples.size();
    samples.add(
        new SampleRow(
            sample.getId(),
            Objects.requireNonNullElse(sample.getName(), ""),
            link(sample, CataloguePackage.Literals.SAMPLE__BATCH),
            link(sample, CataloguePackage.Literals.SAMPLE__MATRIX),
            link(sample, CataloguePackage.Literals.SAMPLE__SUBSTRATE),
            links(sample, CataloguePackage.Literals.SAMPLE__LIGANDS)));
    for (Emitter emitter : sample.getEmitters()) {
      add(emitter, number);
    }
  }

  private void add(Emitter emitter, int sample) {
    int number = emitters.size();
    Double ownSize = Tables.orNull(numbers(emitter.getSize(), "nm")[0]);
    emitters.add(
        new EmitterRow(
            emitter.getId(),
            Objects.requireNonNullElse(emitter.getName(), ""),
            emitter.getKind().getLiteral(),
            sample,
            ownSize));
    if (!emitter.getQuantities().isEmpty() || emitter.getMeasurements().isEmpty()) {
      // What is known of the emitter itself stands like a measurement of it; so does an emitter
      // that was not measured yet.
      Map<String, Object> values = new HashMap<>();
      List<Quantity> quantities = emitter.getQuantities();
      fill(values, quantities);
      measurements.add(
          new MeasurementRow(emitter.getId(), false, number, sample, ownSize, values, quantities));
    }
    for (Measurement measurement : emitter.getMeasurements()) {
      add(measurement, number, sample, ownSize);
    }
  }

  private void add(Measurement measurement, int emitter, int sample, Double ownSize) {
    Map<String, Object> values = new HashMap<>();
    put(values, Fields.MEASUREMENT, measurement.getName());
    put(values, Fields.TECHNIQUE, measurement.getTechnique());
    put(values, Fields.OPERATOR, measurement.getOperator());
    if (measurement.getTime() != null) {
      values.put(Fields.TIME.column(), (double) measurement.getTime().toEpochSecond());
    }
    put(values, Fields.DURATION, measurement.getDuration());
    Condition condition = measurement.getCondition();
    if (condition != null) {
      put(values, Fields.ATMOSPHERE, condition.getAtmosphere());
      put(values, Fields.EXCITATION, condition.getExcitation().getLiteral());
      put(values, Fields.TEMPERATURE, condition.getTemperature());
      put(values, Fields.MAGNETIC_FIELD, condition.getMagneticField());
      put(values, Fields.WAVELENGTH, condition.getExcitationWavelength());
      put(values, Fields.POWER, condition.getPower());
      put(values, Fields.POWER_DENSITY, condition.getPowerDensity());
      put(values, Fields.FLUENCE, condition.getFluence());
      put(values, Fields.REPETITION_RATE, condition.getRepetitionRate());
    }
    List<Quantity> quantities = new ArrayList<>(measurement.getQuantities());
    for (ResultReference result : measurement.getResults()) {
      quantities.addAll(result.getQuantities());
    }
    fill(values, quantities);
    measurements.add(
        new MeasurementRow(
            measurement.getId(), true, emitter, sample, ownSize, values, quantities));
  }

  /** Of several quantities that give a field the preferred one counts, of equal ones the last. */
  private static void fill(Map<String, Object> values, List<Quantity> quantities) {
    Map<String, Quantity> byId = new HashMap<>();
    for (Quantity quantity : quantities) {
      if (quantity.getId() != null && quantity.isSetValue()) {
        byId.put(quantity.getId(), quantity);
      }
    }
    if (byId.isEmpty()) {
      return;
    }
    for (Field field : Fields.all()) {
      for (String id : field.quantityIds()) {
        Quantity quantity = byId.get(id);
        double[] numbers = numbers(quantity, field.unit());
        if (!Double.isNaN(numbers[0])) {
          values.put(field.column(), numbers[0]);
          values.put(field.column() + Tables.LOW, Tables.orNull(numbers[1]));
          values.put(field.column() + Tables.HIGH, Tables.orNull(numbers[2]));
          break;
        }
      }
    }
  }

  private static void put(Map<String, Object> values, Field field, String text) {
    if (text != null && !text.isEmpty()) {
      values.put(field.column(), text);
    }
  }

  private static void put(Map<String, Object> values, Field field, Quantity quantity) {
    OptionalDouble value = Quantities.value(quantity, field.unit());
    if (value.isPresent() && !Double.isNaN(value.getAsDouble())) {
      values.put(field.column(), value.getAsDouble());
    }
  }

  /**
   * Value and ends of the 95 % interval in a unit; NaN for what is not known. A spread of a
   * population is no uncertainty of its mean, nor is one of which nobody says what it is.
   */
  static double[] numbers(Quantity quantity, String unit) {
    double[] none = {Double.NaN, Double.NaN, Double.NaN};
    if (quantity == null || !quantity.isSetValue()) {
      return none;
    }
    OptionalDouble factor = Units.factor(quantity.getUnit(), unit);
    if (factor.isEmpty()) {
      return none;
    }
    double f = factor.getAsDouble();
    double value = quantity.getValue();
    double low = Double.NaN;
    double high = Double.NaN;
    if (quantity.getKind() == UncertaintyKind.RANGE) {
      // What was seen, not where the value is with 95 %.
      return new double[] {Quantities.scaled(value, f), low, high};
    }
    if (quantity.isSetLow() || quantity.isSetHigh()) {
      low = quantity.isSetLow() ? quantity.getLow() : Double.NaN;
      high = quantity.isSetHigh() ? quantity.getHigh() : Double.NaN;
    } else if (quantity.isSetSigma() && isError(quantity.getKind())) {
      low = value - TWO_SIDED_95 * quantity.getSigma();
      high = value + TWO_SIDED_95 * quantity.getSigma();
    }
    return new double[] {
      Quantities.scaled(value, f), Quantities.scaled(low, f), Quantities.scaled(high, f)
    };
  }

  private static boolean isError(UncertaintyKind kind) {
    return kind == UncertaintyKind.STANDARD_UNCERTAINTY || kind == UncertaintyKind.STANDARD_ERROR;
  }

  private String key(Entity entity) {
    return new EntityKey(file, Objects.requireNonNullElse(entity.getId(), "")).toString();
  }

  /** The key of a link's target without following the link; null if there is none. */
  private String link(EObject from, EReference reference) {
    return target((EObject) from.eGet(reference, false));
  }

  private List<String> links(EObject from, EReference reference) {
    List<String> keys = new ArrayList<>();
    Object value = from.eGet(reference, false);
    // The list would follow its links when it is walked in the usual way.
    if (value instanceof org.eclipse.emf.ecore.util.InternalEList<?> list) {
      for (Object item : list.basicList()) {
        keys.add(target((EObject) item));
      }
    }
    return keys;
  }

  private String target(EObject target) {
    if (target == null) {
      return null;
    }
    if (!target.eIsProxy()) {
      return key((Entity) target);
    }
    URI uri = ((InternalEObject) target).eProxyURI();
    URI relative = uri.trimFragment().deresolve(project, true, true, false);
    return new EntityKey(URI.decode(relative.toString()), uri.fragment()).toString();
  }
}
