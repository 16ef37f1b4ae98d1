package org.photonbench.calculator;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.model.formula.CrystalStructure;

/** Crystals and their sizes. */
final class StructureCalculators {
  private static final String CUBE = "cube";
  private static final String SPHERE = "sphere";

  private StructureCalculators() {}

  static List<Calculator> all() {
    return List.of(tolerance(), confinement(), relativeSize());
  }

  private static Calculator tolerance() {
    return Calculator.named("tolerance", "Tolerance and octahedral factor")
        .help(
            "Geometric factors of a perovskite ABX3 from ionic radii. The table of radii is a"
                + " setting, because factors of different tables do not compare; own radii replace"
                + " those of the table.")
        .formula(
            "t = (r_A + r_X)/(√2 (r_B + r_X));  μ = r_B/r_X;  τ = r_X/r_B − n (n − (r_A/r_B)/ln(r_A/r_B)), n = 1")
        .reference("V. M. Goldschmidt, Naturwissenschaften 14, 477 (1926)")
        .reference(IonicRadii.TABLES.getFirst().source())
        .reference("C. J. Bartel et al., Sci. Adv. 5, eaav0693 (2019): τ")
        .input(
            Input.choice(
                "a", "A cation", "Cs, methylammonium, formamidinium, Rb.", IonicRadii.CATIONS))
        .input(Input.choice("b", "B cation", "The metal.", IonicRadii.METAL_NAMES))
        .input(Input.choice("x", "X anion", "The halide.", IonicRadii.HALIDE_NAMES))
        .input(
            Input.choice(
                "radii",
                "Table of radii",
                "shannon1976-kieslich2014: alkali ions in twelvefold coordination;"
                    + " shannon1976-eightfold: in eightfold.",
                IonicRadii.TABLES.stream().map(IonicRadii::id).toArray(String[]::new)))
        .input(radius("radiusA", "A"))
        .input(radius("radiusB", "B"))
        .input(radius("radiusX", "X"))
        .output(
            Output.of(
                "tolerance",
                "Tolerance factor t (Goldschmidt)",
                "",
                "(r_A + r_X)/(√2 (r_B + r_X))",
                v -> CrystalStructure.tolerance(radiusA(v), radiusB(v), radiusX(v))))
        .output(
            Output.of(
                "octahedral",
                "Octahedral factor μ",
                "",
                "r_B/r_X",
                v -> CrystalStructure.octahedral(radiusB(v), radiusX(v))))
        .output(
            Output.of(
                "bartel",
                "Tolerance factor τ (Bartel)",
                "",
                "r_X/r_B − n (n − (r_A/r_B)/ln(r_A/r_B)), n = 1",
                v -> {
                  if (radiusA(v) <= radiusB(v)) {
                    throw new IllegalArgumentException("it needs an A ion larger than the B ion");
                  }
                  return CrystalStructure.bartelTolerance(radiusA(v), radiusB(v), radiusX(v), 1);
                }))
        .remark((values, _) ->
            Optional.of(
                Message.info(
                    "Radii in Å: A %s, B %s, X %s; table %s."
                        .formatted(
                            SentenceNumber.text(radiusA(values), 4),
                            SentenceNumber.text(radiusB(values), 4),
                            SentenceNumber.text(radiusX(values), 4),
                            values.choice("radii")))))
        .remark((_, _) ->
            Optional.of(
                Message.info(
                    "Perovskites are expected for t of 0.8 to 1.0; for μ both 0.4 to 0.6 and 0.44 to 0.90 are in use; for τ below 4.18.")))
        .build();
  }

  private static Input radius(String name, String ion) {
    return Input.positive(
            name, "Radius of " + ion, "Å", "In place of that of the table; nm and pm are known.")
        .asOptional();
  }

  private static double radiusA(Values v) {
    return v.number("radiusA", ofTable(v, v.choice("a")));
  }

  private static double radiusB(Values v) {
    return v.number("radiusB", ofTable(v, v.choice("b")));
  }

  private static double radiusX(Values v) {
    return v.number("radiusX", ofTable(v, v.choice("x")));
  }

  private static double ofTable(Values v, String ion) {
    return IonicRadii.of(v.choice("radii")).radii().get(ion);
  }

  private static Calculator confinement() {
    return Calculator.named("confinement", "Confinement energy")
        .help(
            "Energy of the exciton's ground state in a nanocrystal of effective-mass electrons and"
                + " holes with infinite walls: a cube, or a sphere with its Coulomb term to first"
                + " order. For sizes near the Bohr diameter and above the exciton moves as a whole"
                + " and this is too much.")
        .formula(
            "cube: 3ħ²π²/(2 m L²);  sphere: ħ²π²/(2 m R²) − 1.786 e²/(4π ε ε0 R);"
                + "  nonparabolic: E (1 + α E) = E_kin;  a_B = a0 ε/m;  Ry = Ry_H m/ε²")
        .reference("L. E. Brus, J. Chem. Phys. 80, 4403 (1984)")
        .input(Input.choice("shape", "Shape", "Of the nanocrystal.", CUBE, SPHERE))
        .input(Input.positive("edge", "Size", "nm", "Edge of the cube, or diameter of the sphere."))
        .input(
            Input.positive(
                "mass", "Reduced mass", "", "Of electron and hole, in free electron masses."))
        .input(Input.positive("permittivity", "Relative permittivity", "", "Of the crystal."))
        .input(
            Input.number("nonparabolicity", "Nonparabolicity α", "1/eV", "0: parabolic bands.")
                .range(0, false, Double.POSITIVE_INFINITY)
                .byDefault("0"))
        .input(Input.positive("gap", "Band gap", "eV", "Of the bulk crystal.").asOptional())
        .output(
            Output.of(
                "kinetic",
                "Confinement energy",
                "meV",
                "parabolic bands",
                v -> Light.MEV_PER_EV * kinetic(v)))
        .output(
            Output.of(
                    "nonparabolic",
                    "Confinement energy, nonparabolic",
                    "meV",
                    "E (1 + α E) = E_kin",
                    v -> Light.MEV_PER_EV * nonparabolic(v))
                .when("with a nonparabolicity above 0", v -> v.number("nonparabolicity") > 0))
        .output(
            Output.of(
                    "coulomb",
                    "Coulomb energy, taken off",
                    "meV",
                    "1.786 e²/(4π ε ε0 R)",
                    v -> Light.MEV_PER_EV * coulomb(v))
                .when("for a sphere", StructureCalculators::isSphere))
        .output(
            Output.of(
                "bohr-radius",
                "Bohr radius of the exciton",
                "nm",
                "a0 ε/m",
                v -> CrystalStructure.bohrRadius(v.number("mass"), v.number("permittivity"))))
        .output(
            Output.of(
                "relative-size",
                "Size in Bohr diameters",
                "",
                "L/(2 a_B)",
                v ->
                    v.number("edge")
                        / (2
                            * CrystalStructure.bohrRadius(
                                v.number("mass"), v.number("permittivity")))))
        .output(
            Output.of(
                "binding",
                "Binding energy in the bulk",
                "meV",
                "Ry_H m/ε²",
                v ->
                    Light.MEV_PER_EV
                        * CrystalStructure.excitonRydberg(
                            v.number("mass"), v.number("permittivity"))))
        .output(
            Output.of(
                    "emission",
                    "Transition energy",
                    "eV",
                    "gap + confinement energy, for a sphere less the Coulomb energy",
                    v -> v.number("gap") + nonparabolic(v) - (isSphere(v) ? coulomb(v) : 0))
                .needing("gap"))
        .remark((values, _) ->
            isSphere(values)
                ? Optional.empty()
                : Optional.of(
                    Message.info("For the cube no Coulomb term is taken off; it is for a sphere.")))
        .build();
  }

  private static boolean isSphere(Values v) {
    return v.choice("shape").equals(SPHERE);
  }

  private static double kinetic(Values v) {
    return isSphere(v)
        ? CrystalStructure.sphereConfinement(v.number("mass"), v.number("edge") / 2)
        : CrystalStructure.cubeConfinement(v.number("mass"), v.number("edge"));
  }

  private static double nonparabolic(Values v) {
    return CrystalStructure.nonparabolic(kinetic(v), v.number("nonparabolicity"));
  }

  private static double coulomb(Values v) {
    return CrystalStructure.sphereCoulomb(v.number("permittivity"), v.number("edge") / 2);
  }

  private static Calculator relativeSize() {
    return Calculator.named("relative-size", "Size in Bohr diameters")
        .help("The size that decides how strongly a nanocrystal confines its excitons.")
        .formula("L/d_B")
        .reference("Al. L. Efros and A. L. Efros, Sov. Phys. Semicond. 16, 772 (1982)")
        .input(Input.positive("edge", "Size", "nm", "Edge length of the nanocrystal."))
        .input(Input.positive("bohrDiameter", "Bohr diameter", "nm", "Of the exciton in the bulk."))
        .output(
            Output.of(
                "ratio",
                "Size in Bohr diameters",
                "",
                "L/d_B",
                v -> CrystalStructure.relativeSize(v.number("edge"), v.number("bohrDiameter"))))
        .build();
  }
}
