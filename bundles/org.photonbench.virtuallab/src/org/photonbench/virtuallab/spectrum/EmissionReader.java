package org.photonbench.virtuallab.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.interference.CavityMode;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.Rule;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** Reads emissions: line shapes, excitons, and how they change in time. */
final class EmissionReader {
  private static final double PER_SECOND = 1e12;

  private EmissionReader() {}

  /**
   * A line: {@code {"shape": "lorentz", "centre": "2.36 eV", "fwhm": "80 meV"}}; the shape is
   * lorentz, gauss, voigt (with gaussFwhm) or urbach (with slopeEnergy, or urbachEnergy and
   * temperature); with "replicas": {"phonon": "17 meV", "huangRhys": 0.3, "temperature": "4 K"}; a
   * lorentz line with "cavity": {"energy": "2.38 eV", "quality": 1000} is seen through its mode.
   */
  static LineShape shape(Fields fields) throws ScenarioException {
    double centre = fields.quantity("centre", Dimension.ENERGY, Rule.POSITIVE);
    double fwhm = fields.quantity("fwhm", Dimension.ENERGY, Rule.POSITIVE);
    String kind = fields.choice("shape", List.of("lorentz", "gauss", "voigt", "urbach"));
    LineShape shape =
        switch (kind) {
          case "lorentz" -> new LorentzLine(centre, fwhm);
          case "gauss" -> new GaussLine(centre, fwhm / GaussLine.FWHM);
          case "voigt" ->
              new VoigtLine(
                  centre,
                  fwhm,
                  fields.quantity("gaussFwhm", Dimension.ENERGY, Rule.POSITIVE) / GaussLine.FWHM);
          default -> new UrbachLine(centre, fwhm / GaussLine.FWHM, slopeEnergy(fields));
        };
    shape = throughCavity(shape, fields);
    Optional<Fields> replicas = fields.part("replicas");
    if (replicas.isPresent()) {
      shape =
          LineSum.replicas(
              shape,
              replicas.get().quantity("phonon", Dimension.ENERGY, Rule.POSITIVE),
              replicas.get().number("huangRhys", Rule.NOT_NEGATIVE),
              replicas.get().quantity("temperature", Dimension.TEMPERATURE, Rule.NOT_NEGATIVE));
      replicas.get().end();
    }
    return shape;
  }

  /** A Lorentzian line seen through a cavity, if {@code cavity} is given beside the shape. */
  private static LineShape throughCavity(LineShape shape, Fields fields) throws ScenarioException {
    Optional<Fields> cavity = fields.part("cavity");
    if (cavity.isEmpty()) {
      return shape;
    }
    if (!(shape instanceof LorentzLine line)) {
      throw fields.error("cavity", "a cavity takes a lorentz line");
    }
    return cavity
        .get()
        .read(f ->
            new CavityFilteredLine(
                line,
                new CavityMode(
                    f.quantity("energy", Dimension.ENERGY, Rule.POSITIVE),
                    f.number("quality", Rule.POSITIVE))));
  }

  private static double slopeEnergy(Fields fields) throws ScenarioException {
    if (fields.has("slopeEnergy")) {
      return fields.quantity("slopeEnergy", Dimension.ENERGY, Rule.POSITIVE);
    }
    return UrbachLine.slopeEnergy(
        fields.quantity("urbachEnergy", Dimension.ENERGY, Rule.POSITIVE),
        fields.quantity("temperature", Dimension.TEMPERATURE, Rule.POSITIVE));
  }

  /**
   * {@code {"drift": {"energy": "1 meV", "per": "1 h"}, "blueShift": {"energy": "30 meV", "time":
   * "20 min"}, "bleaching": "3 h", "jumps": {"rate": "0.01 Hz", "size": "1 meV"}}}, each optional.
   */
  static SpectralMotion motion(Fields fields) throws ScenarioException {
    Optional<Fields> drift = fields.part("drift");
    Optional<Fields> shift = fields.part("blueShift");
    Optional<Fields> jumps = fields.part("jumps");
    SpectralMotion motion =
        new SpectralMotion(
            drift.isPresent()
                ? InstrumentReader.energyPer(drift.get(), Dimension.TIME) * PER_SECOND
                : 0,
            shift.isPresent() ? shift.get().quantity("energy", Dimension.ENERGY, Rule.ANY) : 0,
            shift.isPresent() ? InstrumentReader.seconds(shift.get(), "time") : 1,
            fields.has("bleaching")
                ? InstrumentReader.seconds(fields, "bleaching")
                : Double.POSITIVE_INFINITY,
            jumps.isPresent() ? InstrumentReader.perSecond(jumps.get(), "rate") : 0,
            jumps.isPresent()
                ? jumps.get().quantity("size", Dimension.ENERGY, Rule.NOT_NEGATIVE)
                : 0);
    if (shift.isPresent()) {
      shift.get().end();
    }
    if (jumps.isPresent()) {
      jumps.get().end();
    }
    return motion;
  }

  /** An exciton with its laws of temperature and field; the scenario files show all fields. */
  static ExcitonLines exciton(Fields fields) throws ScenarioException {
    List<FineLevel> levels = new ArrayList<>();
    for (Fields level : fields.parts("levels")) {
      levels.add(level.read(EmissionReader::level));
    }
    if (levels.isEmpty()) {
      levels.add(new FineLevel("exciton", 0, 1, 0));
    }
    Optional<Fields> field = fields.part("field");
    Optional<Fields> replicas = fields.part("replicas");
    ExcitonLines exciton =
        new ExcitonLines(
            fields.requiredPart("gap").read(EmissionReader::gap),
            fields.requiredPart("width").read(EmissionReader::width),
            fields.quantity("inhomogeneousFwhm", Dimension.ENERGY, Rule.NOT_NEGATIVE, 0)
                / GaussLine.FWHM,
            levels,
            field.isPresent() ? fieldLaw(field.get(), levels) : FieldLaw.NONE,
            replicas.isPresent()
                ? replicas.get().quantity("phonon", Dimension.ENERGY, Rule.POSITIVE)
                : 1,
            replicas.isPresent() ? replicas.get().number("huangRhys", Rule.NOT_NEGATIVE) : 0);
    if (replicas.isPresent()) {
      replicas.get().end();
    }
    return exciton;
  }

  private static FineLevel level(Fields fields) throws ScenarioException {
    return new FineLevel(
        fields.text("name"),
        fields.quantity("offset", Dimension.ENERGY, Rule.ANY),
        fields.number("strength", Rule.NOT_NEGATIVE),
        fields.number("gFactor", Rule.ANY, 0));
  }

  private static GapLaw gap(Fields fields) throws ScenarioException {
    double zero = fields.quantity("zero", Dimension.ENERGY, Rule.POSITIVE);
    if (fields.choice("law", List.of("varshni", "boseEinstein")).equals("varshni")) {
      double alpha =
          InstrumentReader.energyPer(fields.requiredPart("alpha"), Dimension.TEMPERATURE);
      return new GapLaw.Varshni(
          zero, alpha, fields.quantity("beta", Dimension.TEMPERATURE, Rule.POSITIVE));
    }
    return new GapLaw.BoseEinstein(
        zero,
        fields.quantity("coupling", Dimension.ENERGY, Rule.ANY),
        fields.quantity("phonon", Dimension.ENERGY, Rule.POSITIVE));
  }

  private static WidthLaw width(Fields fields) throws ScenarioException {
    Optional<Fields> acoustic = fields.part("acoustic");
    return new WidthLaw(
        fields.quantity("zero", Dimension.ENERGY, Rule.POSITIVE),
        acoustic.isPresent()
            ? InstrumentReader.energyPer(acoustic.get(), Dimension.TEMPERATURE)
            : 0,
        fields.quantity("optical", Dimension.ENERGY, Rule.NOT_NEGATIVE, 0),
        fields.quantity("phonon", Dimension.ENERGY, Rule.POSITIVE, 1));
  }

  private static FieldLaw fieldLaw(Fields fields, List<FineLevel> levels) throws ScenarioException {
    Optional<Fields> diamagnetic = fields.part("diamagnetic");
    double shift = 0;
    if (diamagnetic.isPresent()) {
      double energy = diamagnetic.get().quantity("energy", Dimension.ENERGY, Rule.ANY);
      double at = diamagnetic.get().quantity("at", Dimension.MAGNETIC_FIELD, Rule.POSITIVE);
      diamagnetic.get().end();
      shift = energy / (at * at);
    }
    Optional<Fields> mixing = fields.part("mixing");
    int first = -1;
    int second = -1;
    double factor = 0;
    if (mixing.isPresent()) {
      List<String> names = levels.stream().map(FineLevel::name).toList();
      first = names.indexOf(mixing.get().choice("first", names));
      second = names.indexOf(mixing.get().choice("second", names));
      factor = mixing.get().number("gFactor", Rule.POSITIVE);
      mixing.get().end();
    }
    fields.end();
    return new FieldLaw(shift, first, second, factor);
  }
}
