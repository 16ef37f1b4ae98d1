package org.photonbench.catalogue.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.photonbench.catalogue.index.Field.Kind;
import org.photonbench.catalogue.index.Field.Level;

/** All fields. */
public final class Fields {
  private static final List<Field> ALL = new ArrayList<>();
  private static final Map<String, Field> BY_NAME = new HashMap<>();

  // What is above the measurement.
  public static final Field BATCH = text("batch", Level.BATCH, "Batch", "name of the batch");
  public static final Field COMPOSITION =
      text("composition", Level.BATCH, "Composition", "formula, however it is spelt", "material");
  public static final Field LIGAND =
      text("ligand", Level.BATCH, "Ligand", "name or abbreviation of a ligand", "ligands");
  public static final Field PHASE =
      text("phase", Level.BATCH, "Phase", "name of the crystal phase");
  public static final Field SHAPE =
      text("shape", Level.BATCH, "Shape", "shape of the nanocrystals");
  public static final Field BOHR_RATIO =
      number(
          "ratio",
          Level.BATCH,
          "Size / Bohr diameter",
          "",
          "size over Bohr diameter",
          List.of(),
          "L/dB");
  public static final Field SAMPLE = text("sample", Level.SAMPLE, "Sample", "name of the sample");
  public static final Field MATRIX = text("matrix", Level.SAMPLE, "Matrix", "name of the matrix");
  public static final Field SUBSTRATE =
      text("substrate", Level.SAMPLE, "Substrate", "name of the substrate");
  public static final Field EMITTER =
      text("emitter", Level.EMITTER, "Emitter", "name of the emitter", "dot");
  public static final Field EMITTER_KIND =
      text("kind", Level.EMITTER, "Kind", "single-nanocrystal, ensemble, film ...");
  public static final Field SIZE =
      number(
          "size",
          Level.EMITTER,
          "Size",
          "nm",
          "size of the emitter, otherwise mean size of its batch",
          List.of(),
          "L");

  // The measurement and its condition.
  public static final Field MEASUREMENT =
      text("measurement", Level.MEASUREMENT, "Measurement", "name of the measurement", "name");
  public static final Field TECHNIQUE =
      text("technique", Level.MEASUREMENT, "Technique", "for example hbt, lifetime");
  public static final Field OPERATOR =
      text("operator", Level.MEASUREMENT, "Operator", "who measured");
  public static final Field EXCITATION =
      text("excitation", Level.MEASUREMENT, "Excitation", "pulsed or continuous-wave");
  public static final Field ATMOSPHERE =
      text("atmosphere", Level.MEASUREMENT, "Atmosphere", "for example air, vacuum");
  public static final Field TIME = time("time", "Time", "when it began, as 2026-01-31");
  public static final Field TEMPERATURE =
      condition("temperature", "Temperature", "K", "temperature of the sample", "T");
  public static final Field MAGNETIC_FIELD =
      condition("field", "Magnetic field", "T", "magnetic field", "B");
  public static final Field WAVELENGTH =
      condition("excitation-wavelength", "Excitation wavelength", "nm", "of the excitation");
  public static final Field POWER = condition("power", "Power", "µW", "power at the sample", "P");
  public static final Field POWER_DENSITY =
      condition("power-density", "Power density", "W/cm²", "power an area");
  public static final Field FLUENCE =
      condition("fluence", "Fluence", "µJ/cm²", "energy of a pulse an area");
  public static final Field REPETITION_RATE =
      condition("repetition-rate", "Repetition rate", "MHz", "of the laser", "rate");
  public static final Field DURATION = condition("duration", "Duration", "s", "acquisition time");

  // What comes out.
  public static final Field G2 =
      result(
          "g2",
          "g²(0)",
          "",
          "g²(0), background-corrected where it is",
          List.of(
              "g2",
              "g2.adjacent.background",
              "g2.adjacent.raw",
              "g2.fit.background",
              "g2.fit.raw",
              "g2.zero.background",
              "g2.zero.raw"),
          "g2(0)");
  public static final Field LIFETIME =
      result(
          "lifetime",
          "Lifetime",
          "ns",
          "lifetime of the exciton",
          List.of("lifetime", "lifetime.amplitude", "heralded.tauX", "shape.lifetime"),
          "tau",
          "T1");
  public static final Field BIEXCITON_LIFETIME =
      result(
          "tauXX",
          "Biexciton lifetime",
          "ns",
          "lifetime of the biexciton",
          List.of("heralded.tauXX", "tauXX"));
  public static final Field ENERGY =
      result(
          "energy",
          "Photon energy",
          "eV",
          "centre of the emission",
          List.of("energy", "peak.energy", "moments.centroid"),
          "E");
  public static final Field LINEWIDTH =
      result(
          "linewidth",
          "Linewidth",
          "meV",
          "full width at half maximum",
          List.of("linewidth", "peak.width", "width.mean"),
          "width");
  public static final Field QUANTUM_YIELD =
      result("qy", "Quantum yield", "", "of the emission", List.of("qy", "plqy"), "plqy");
  public static final Field BIEXCITON_YIELD =
      result(
          "qyXX",
          "Biexciton yield ratio",
          "",
          "biexciton over exciton yield",
          List.of("heralded.yieldRatio", "qyXX"));
  public static final Field ON_FRACTION =
      result(
          "on",
          "ON fraction",
          "",
          "share of the time in the bright state",
          List.of("on", "on.changepoints", "on.threshold"));
  public static final Field COHERENCE_TIME =
      result("t2", "Coherence time", "ps", "coherence time of the field", List.of("t2", "fit.T2"));
  public static final Field VISIBILITY =
      result(
          "visibility",
          "HOM visibility",
          "",
          "of two-photon interference",
          List.of("visibility", "visibility.corrected", "visibility.raw"),
          "V");
  public static final Field SATURATION_POWER =
      result(
          "saturation",
          "Saturation power",
          "W/cm²",
          "power density of saturation",
          List.of("saturation.power"));
  public static final Field BINDING_ENERGY =
      result(
          "binding",
          "Biexciton binding energy",
          "meV",
          "positive if bound",
          List.of("heralded.binding", "binding"));
  public static final Field SLOPE_ENERGY =
      result("urbach", "Slope energy", "meV", "of the tail", List.of("slope.energy", "urbach"));

  private Fields() {}

  /** All fields, from the batch to what comes out. */
  public static List<Field> all() {
    return List.copyOf(ALL);
  }

  /** The field of a name or alias; the case counts only where two differ by nothing else. */
  public static Optional<Field> find(String name) {
    Field exact = BY_NAME.get(name);
    return Optional.ofNullable(exact != null ? exact : BY_NAME.get(lower(name)));
  }

  private static Field text(
      String name, Level level, String label, String help, String... aliases) {
    return add(
        new Field(
            name, List.of(aliases), label, Kind.TEXT, "", level, column(name), List.of(), help));
  }

  private static Field time(String name, String label, String help) {
    return add(
        new Field(
            name,
            List.of(),
            label,
            Kind.TIME,
            "",
            Level.MEASUREMENT,
            column(name),
            List.of(),
            help));
  }

  private static Field number(
      String name,
      Level level,
      String label,
      String unit,
      String help,
      List<String> ids,
      String... aliases) {
    return add(
        new Field(
            name, List.of(aliases), label, Kind.NUMBER, unit, level, column(name), ids, help));
  }

  private static Field condition(
      String name, String label, String unit, String help, String... aliases) {
    return number(name, Level.MEASUREMENT, label, unit, help, List.of(), aliases);
  }

  private static Field result(
      String name, String label, String unit, String help, List<String> ids, String... aliases) {
    return number(name, Level.MEASUREMENT, label, unit, help, ids, aliases);
  }

  /** A name that is no word of SQL. */
  private static String column(String name) {
    return "F_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Field add(Field field) {
    ALL.add(field);
    BY_NAME.put(field.name(), field);
    field.aliases().forEach(alias -> BY_NAME.put(alias, field));
    BY_NAME.putIfAbsent(lower(field.name()), field);
    field.aliases().forEach(alias -> BY_NAME.putIfAbsent(lower(alias), field));
    return field;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
