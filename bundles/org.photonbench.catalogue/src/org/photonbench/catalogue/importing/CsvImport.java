package org.photonbench.catalogue.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.command.Command;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.fit.model.UnitConversion;
import org.photonbench.model.Compositions;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.BohrRatio;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.EmitterKind;
import org.photonbench.model.catalogue.Excitation;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.Shape;
import org.photonbench.model.catalogue.SizeDistribution;
import org.photonbench.model.catalogue.UncertaintyKind;

/**
 * A table of emitters or measurements becomes entities: one row a measurement. The headings are
 * those of the table that {@link org.photonbench.catalogue.table.ComparisonTable#csv} writes: names
 * of fields, with the unit in parentheses where it is not the usual one, {@code low} and {@code
 * high} for the ends of the 95 % interval and {@code sigma} for the standard uncertainty.
 */
public final class CsvImport {
  private static final Pattern HEADING =
      Pattern.compile("(.*?)(?:\\s+(low|high|sigma))?\\s*(?:\\(([^()]*)\\))?\\s*");

  private record Column(Field field, String part, String unit) {}

  private final Holders holders;
  private int line;

  private CsvImport(CatalogueFile target) {
    holders = new Holders(target);
  }

  /**
   * The command that adds all rows.
   *
   * @throws CatalogueException if a row cannot be understood; the message names the line
   */
  public static Command command(String text, CatalogueFile target) throws CatalogueException {
    List<List<String>> rows = CsvText.read(text);
    if (rows.isEmpty()) {
      throw new CatalogueException("The table is empty.");
    }
    CsvImport run = new CsvImport(target);
    List<Optional<Column>> columns = new ArrayList<>();
    for (String heading : rows.getFirst()) {
      columns.add(column(heading));
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      run.line++;
      run.row(row, columns);
    }
    return Edits.together("Import " + (rows.size() - 1) + " rows", run.holders.commands());
  }

  /** Empty for the two columns that only say what the row is. */
  private static Optional<Column> column(String heading) throws CatalogueException {
    if (heading.equals("name") || heading.equals("source")) {
      return Optional.empty();
    }
    Matcher matcher = HEADING.matcher(heading.strip());
    Optional<Field> field =
        Fields.find(heading.strip())
            .or(() -> matcher.matches() ? Fields.find(matcher.group(1)) : Optional.empty());
    if (field.isEmpty()) {
      throw new CatalogueException(
          "The column '"
              + heading
              + "' is no field. Fields are "
              + String.join(", ", Fields.all().stream().map(Field::name).toList())
              + ".");
    }
    boolean whole = !matcher.matches() || Fields.find(heading.strip()).isPresent();
    String unit = whole || matcher.group(3) == null ? field.get().unit() : matcher.group(3);
    if (field.get().kind() == Field.Kind.NUMBER
        && UnitConversion.factor(unit, field.get().unit()).isEmpty()) {
      throw new CatalogueException(
          "The unit of the column '"
              + heading
              + "' does not suit; use "
              + field.get().unit()
              + ".");
    }
    String part = whole || matcher.group(2) == null ? "" : matcher.group(2);
    return Optional.of(new Column(field.get(), part, unit));
  }

  private void row(List<String> cells, List<Optional<Column>> columns) throws CatalogueException {
    Map<Field, String> texts = new HashMap<>();
    Map<Field, Quantity> numbers = new HashMap<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      String cell = cells.get(i).strip();
      if (cell.isEmpty() || columns.get(i).isEmpty()) {
        continue;
      }
      Column column = columns.get(i).get();
      if (column.field().kind() == Field.Kind.NUMBER) {
        number(
            cell,
            column,
            numbers.computeIfAbsent(column.field(), _ -> Quantities.of(0, column.unit())));
      } else {
        texts.put(column.field(), cell);
      }
    }
    if (texts.isEmpty() && numbers.isEmpty()) {
      return;
    }
    add(texts, numbers);
  }

  private void number(String cell, Column column, Quantity quantity) throws CatalogueException {
    String plain = cell.replaceFirst("^[<>]\\s*", "");
    double number;
    try {
      number = Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      throw new CatalogueException(
          "In row "
              + line
              + " of the table '"
              + cell
              + "' is no number for "
              + column.field().name()
              + ". Correct it.",
          e);
    }
    switch (column.part()) {
      case "low" -> quantity.setLow(number);
      case "high" -> quantity.setHigh(number);
      case "sigma" -> quantity.setSigma(number);
      default -> {
        quantity.setValue(number);
        if (cell.startsWith("<")) {
          quantity.setKind(UncertaintyKind.UPPER_LIMIT);
        } else if (cell.startsWith(">")) {
          quantity.setKind(UncertaintyKind.LOWER_LIMIT);
        }
        return;
      }
    }
    quantity.setKind(
        column.part().equals("sigma")
            ? UncertaintyKind.STANDARD_UNCERTAINTY
            : UncertaintyKind.CONFIDENCE_95);
  }

  private void add(Map<Field, String> texts, Map<Field, Quantity> numbers) {
    String batchName = texts.getOrDefault(Fields.BATCH, "");
    String sampleName =
        texts.getOrDefault(Fields.SAMPLE, batchName.isEmpty() ? "sample" : batchName + " sample");
    Sample sample =
        holders.sample(
            sampleName,
            fresh -> {
              if (!batchName.isEmpty() || describesBatch(texts, numbers)) {
                String name = batchName.isEmpty() ? sampleName : batchName;
                fresh.setBatch(holders.batch(name, batch -> describe(batch, texts, numbers)));
              }
            });
    Emitter emitter =
        holders.emitter(
            sample,
            texts.getOrDefault(Fields.EMITTER, sampleName + " ensemble"),
            fresh -> kind(fresh, texts));
    Measurement measurement = measurement(texts, numbers);
    if (measurement != null) {
      holders.add(emitter, measurement);
    }
  }

  private static boolean describesBatch(Map<Field, String> texts, Map<Field, Quantity> numbers) {
    return texts.containsKey(Fields.COMPOSITION)
        || texts.containsKey(Fields.LIGAND)
        || numbers.containsKey(Fields.SIZE);
  }

  private void describe(Batch batch, Map<Field, String> texts, Map<Field, Quantity> numbers) {
    String formula = texts.get(Fields.COMPOSITION);
    if (formula != null) {
      batch.setComposition(
          Compositions.parse(formula)
              .orElseGet(() -> {
                var unknown = CatalogueFactory.eINSTANCE.createComposition();
                unknown.setFormula(formula);
                return unknown;
              }));
    }
    if (texts.containsKey(Fields.LIGAND)) {
      for (String ligand : texts.get(Fields.LIGAND).split(",")) {
        batch.getLigands().add(holders.ligand(ligand.strip()));
      }
    }
    if (numbers.containsKey(Fields.SIZE) || texts.containsKey(Fields.SHAPE)) {
      SizeDistribution size = CatalogueFactory.eINSTANCE.createSizeDistribution();
      size.setMean(numbers.get(Fields.SIZE));
      Shape shape = Shape.get(texts.getOrDefault(Fields.SHAPE, ""));
      size.setShape(shape == null ? Shape.UNKNOWN : shape);
      batch.setSize(size);
    }
    if (numbers.containsKey(Fields.BOHR_RATIO)) {
      BohrRatio ratio = CatalogueFactory.eINSTANCE.createBohrRatio();
      ratio.setRatio(numbers.get(Fields.BOHR_RATIO));
      batch.setBohrRatio(ratio);
    }
  }

  private static void kind(Emitter emitter, Map<Field, String> texts) {
    EmitterKind kind = EmitterKind.get(texts.getOrDefault(Fields.EMITTER_KIND, ""));
    emitter.setKind(
        kind != null
            ? kind
            : texts.containsKey(Fields.EMITTER)
                ? EmitterKind.SINGLE_NANOCRYSTAL
                : EmitterKind.ENSEMBLE);
  }

  /** The measurement of a row; null if the row says nothing about one. */
  private Measurement measurement(Map<Field, String> texts, Map<Field, Quantity> numbers) {
    Measurement measurement =
        Entities.create(
            Literals.MEASUREMENT,
            Measurement.class,
            texts.getOrDefault(
                Fields.MEASUREMENT, texts.getOrDefault(Fields.TECHNIQUE, "row " + line)));
    measurement.setTechnique(texts.get(Fields.TECHNIQUE));
    measurement.setOperator(texts.get(Fields.OPERATOR));
    if (texts.containsKey(Fields.TIME)) {
      time(measurement, texts.get(Fields.TIME));
    }
    boolean said =
        texts.keySet().stream().anyMatch(field -> field.level() == Field.Level.MEASUREMENT);
    Condition condition = CatalogueFactory.eINSTANCE.createCondition();
    boolean conditions = false;
    if (texts.containsKey(Fields.ATMOSPHERE) || texts.containsKey(Fields.EXCITATION)) {
      condition.setAtmosphere(texts.get(Fields.ATMOSPHERE));
      Excitation excitation = Excitation.get(texts.getOrDefault(Fields.EXCITATION, ""));
      condition.setExcitation(excitation == null ? Excitation.UNKNOWN : excitation);
      conditions = true;
    }
    for (Map.Entry<Field, Quantity> number : numbers.entrySet()) {
      Field field = number.getKey();
      if (field.level() != Field.Level.MEASUREMENT) {
        continue;
      }
      said = true;
      if (!field.quantityIds().isEmpty()) {
        number.getValue().setId(field.name());
        number.getValue().setLabel(field.label());
        measurement.getQuantities().add(number.getValue());
      } else if (field == Fields.DURATION) {
        measurement.setDuration(number.getValue());
      } else {
        condition(condition, field, number.getValue());
        conditions = true;
      }
    }
    if (conditions) {
      measurement.setCondition(condition);
    }
    return said ? measurement : null;
  }

  private static void condition(Condition condition, Field field, Quantity quantity) {
    if (field == Fields.TEMPERATURE) {
      condition.setTemperature(quantity);
    } else if (field == Fields.MAGNETIC_FIELD) {
      condition.setMagneticField(quantity);
    } else if (field == Fields.WAVELENGTH) {
      condition.setExcitationWavelength(quantity);
    } else if (field == Fields.POWER) {
      condition.setPower(quantity);
    } else if (field == Fields.POWER_DENSITY) {
      condition.setPowerDensity(quantity);
    } else if (field == Fields.FLUENCE) {
      condition.setFluence(quantity);
    } else if (field == Fields.REPETITION_RATE) {
      condition.setRepetitionRate(quantity);
    }
  }

  private void time(Measurement measurement, String text) {
    try {
      measurement.setTime(
          text.length() <= "2026-01-31".length()
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC)
              : ZonedDateTime.parse(text));
    } catch (DateTimeException e) {
      measurement.setNote("Time in the table: " + text);
    }
  }
}
