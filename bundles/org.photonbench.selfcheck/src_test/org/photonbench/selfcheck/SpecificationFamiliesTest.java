package org.photonbench.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.selfcheck.Outcome.Status;

/**
 * Families that the specification names and the shipped file lacks, against numbers that the
 * specification quotes or that follow by hand, under names in the manner of the file.
 */
class SpecificationFamiliesTest {
  private static final EstimatorRegistry PRODUCT = EstimatorRegistry.ofProduct();
  private static final Pattern ID =
      Pattern.compile(
          "\\b(?:G2CW|G2P|G2|CORR|HOM|PCFS|MICH|LV|TCSPC|BLINK|SAT|SPEC|HER|SR|SF|TA"
              + "|ASE|CAV|STR|DET|UNC|SIM|PLAN)-[A-Z0-9][A-Z0-9-]*[A-Z0-9]");

  private static Outcome check(String id, String topic, String inputs, String expected, String tol)
      throws VectorFileException {
    String vector =
        ("{\"id\": \"%s\", \"topic\": \"%s\", \"inputs\": {%s}, \"expected\": {%s}, "
                + "\"tolerance\": {%s}}")
            .formatted(id, topic, inputs, expected, tol)
            .replace('\'', '"');
    VectorFile file = VectorFile.parse("test", "{\"vectors\": [" + vector + "]}");
    return new SelfCheck(PRODUCT).run(file).outcomes().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '#',
      value = {
        // Quoted by the specification.
        "G2CW-JITTER;g2cw;'tau0_ns':5,'sigma_ns':1.2;'g2_0':0.166;'abs':5e-4",
        "G2CW-JITTER-B;g2cw;'tau_ns':5,'sigma_pair_ps':1200,'t_ns':[0,1e4];'g2':[0.166,1];'abs':5e-4",
        "HER-SWAP;heralded;'tau_X':8,'sigma':0.1;'P_swap':0.005;'abs':1e-4",
        "CAV-G;cavity;'mu_D':40,'V_um3':0.5,'E_eV':1.8;'g_meV':0.15;'abs':5e-3",
        "LV-QI;michelson;'T2_ps':11.12,'tau_c_ps':[0,11.12],'v':0.5;'linewidth_ueV':118.4,'amplitude':[0.5,0.18394];'rel':1e-3",
        "PCFS-SAMPLING;pcfs;'zeta_max_meV':2;'step_ps':1.034,'path_um':310,'stage_um':155;'rel':1e-3",
        "BLINK-CPA-CRIT;blinking;'N':[50,200,1000];'crit_95':[8.95,9.96,10.8],'crit_99':[12.1,13.6,14.2];'rel':0.03",
        "BLINK-CPA-CRIT-200;blinking;'N':200,'level':0.95;'crit':9.96;'rel':0.03",
        "SPEC-URBACH;spectra;'E_U_meV':13,'T_K':300;'E_s_meV':26.1;'abs':0.1",
        // By hand.
        "G2CW-BG;g2cw;'rho':0.8,'g2_meas':0.62;'g2_corr':0.40625;'rel':1e-12",
        "G2CW-BG-COUNTS;g2cw;'S':8,'B':2,'g2_meas':0.62;'g2_corr':0.40625;'rel':1e-12",
        "DET-DEAD-G2AUTO;detectors;'rate_Hz':1e6,'dead_ns':500,'tau_ns':[250,750];'g2':[0,1.16820117460711];'rel':1e-12",
        "HOM-TRAIN-5050;hom;'g':0.1,'V':0.6;'A0':0.25,'A1':0.775,'far':1,'V_raw':0.5454545454545454;'rel':1e-12",
        "MICH-SAMPLING;michelson;'lambda_nm':520,'L_mm':10;'nyquist_step_nm':260,'resolution_meV':0.07481;'rel':1e-3",
        "MICH-VBIAS;michelson;'V':0.1,'N':1000;'E_V2':0.014,'sigma_V':0.0447213595499958;'rel':1e-12",
        "SAT-2PHOTON;saturation;'P_over_Psat':[0,0.5];'meanN':[0,0.25],'slope':[2,1.76039];'rel':1e-5",
        "SIM-PARETO;simulator;'alpha':1.5,'tmin':1,'u':[0,0.75];'t':[1,16];'rel':1e-12",
        "SIM-PARETO-TRUNC;simulator;'alpha':2,'tmin':1,'tmax':2,'u':[0.5,1];'t':[1.3333333333333333,2];'rel':1e-12",
        "SPEC-POL;spectra;'theta_deg':[0,45,90],'b':1,'I':2,'P':0.5,'theta0_deg':0;'I_theta':[2.5,2,1.5];'rel':1e-12",
        "SPEC-VOIGT;spectra;'sigma':1,'gamma':1,'x':[0];'pdf':[0.2087092805203678],'fwhm_olivero':3.6013;'rel':1e-4",
        "TA-EXPCONV;ta;'k_per_ps':1,'sigma_ps':1,'t_ps':[0];'value':[0.2615782902];'rel':1e-6",
        "TCSPC-FISHER-BINNED;tcspc;'tau_ns':3,'N':500,'bin_ps':10,'n_bins':20000;'crlb_ns':0.1341640786;'rel':1e-5",
        "TCSPC-MLE-TRUNC;tcspc;'mean':1.373929429001,'T':4,'N':100;'tau':2;'rel':1e-8",
        "UNC-PCFS;uncertainty;'n':1000000,'K':0;'sigma':0.001;'rel':1e-12",
        "UNC-GAUSS-CRLB;uncertainty;'N':50,'sigma':2;'sigma_center':0.282842712474619,'sigma_sigma':0.2;'rel':1e-12",
        "BLINK-PL-MLE;blinking;'t':[2.718281828459045,7.38905609893065,20.085536923187668],'tmin':1;'alpha':1.5,'sigma':0.288675134594813,'alpha_unbiased':1.3333333333333333;'rel':1e-12",
        "BLINK-PL-MLE-SUM;blinking;'n':3,'sum_ln':6;'alpha':1.5;'rel':1e-12",
        "CAV-DIPDIP;cavity;'mu_D':10,'r_nm':10,'eps':2;'J_side_meV':0.0312078,'J_headtail_meV':-0.0624156;'rel':1e-4",
        "CAV-DIPDIP-MAGIC;cavity;'mu_D':10,'r_nm':10,'theta_deg':54.735610317245346;'J_meV':0;'abs':1e-9",
        "PCFS-WIENER;pcfs;'T2_ps':100,'D':0.01,'tau':[2],'delta_ps':[10];'K':[[0.1108031584]];'rel':1e-9",
        "TA-AUGER;ta;'meanN':1;'ratio':0.6321205588285577;'rel':1e-12",
      })
  void familiesThatTheFileLacks(
      String id, String topic, String inputs, String expected, String tolerance)
      throws VectorFileException {
    Outcome outcome = check(id, topic, inputs, expected, tolerance);
    assertEquals(Status.PASSED, outcome.status(), outcome.reason() + outcome.values());
  }

  /** Every vector that the specification names has a family of the product or waits for one. */
  @Test
  void everyNameOfTheSpecificationIsKnown() throws IOException {
    Path specification =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"), "ESTIMATORS.md");
    assumeTrue(Files.isRegularFile(specification), () -> "skipped: no " + specification);
    Matcher ids = ID.matcher(Files.readString(specification));
    Set<String> unknown = new TreeSet<>();
    int found = 0;
    while (ids.find()) {
      String id = ids.group();
      found++;
      boolean mapped =
          PRODUCT.mappings().stream()
              .anyMatch(m -> id.startsWith(m.family()) || m.family().startsWith(id));
      boolean pending = PRODUCT.pending().stream().anyMatch(p -> id.startsWith(p.family()));
      if (!mapped && !pending) {
        unknown.add(id);
      }
    }
    assertTrue(found > 80, "only " + found);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void otherNamesUnitsAndListsReachTheSameEstimator() throws VectorFileException {
    Map<String, String> inputs =
        Map.of(
            "units", "'T1_ns': 0.3, 'T2star_fs': 600000",
            "spelling", "'t1_ps': 300, 'T2_star_ps': 600",
            "words", "'lifetime_ps': 300, 'Tphi_ps': 600");
    for (String text : inputs.values()) {
      Outcome outcome =
          check("HOM-V-q", "hom", text, "'T2_ns': 0.3, 'visibility': 0.5", "'rel': 1e-12");
      assertEquals(Status.PASSED, outcome.status(), outcome.reason() + outcome.values());
    }
    Outcome list =
        check(
            "SAT-PULSED-list",
            "saturation",
            "'meanN': [0.1, 1.0], 'r': 0.05",
            "'g2': [0.05141301920645395, 0.0634502252724156]",
            "'rel': 1e-10");
    assertEquals(Status.PASSED, list.status(), list.reason());
    Outcome stranger =
        check("HOM-V-q", "hom", "'T1_ps': 300, 'T2star_ps': 600, 'x': 1", "'V': 0.5", "'rel': 1");
    assertEquals("Unmapped: no estimator looks at x.", stranger.reason());
    Outcome twice =
        check("HOM-V-q", "hom", "'T1_ps': 300, 'T1_ns': 1, 'T2star_ps': 600", "'V': 1", "'rel': 1");
    assertEquals("Unmapped: no estimator looks at T1_ns.", twice.reason());
    Outcome within =
        check(
            "SPEC-GAP-2",
            "spectra",
            "'T': [0], 'varshni': {'E0': 2, 'alpha': 0, 'beta': 1, 'c': 3},"
                + " 'be': {'E0': 2, 'a_meV': 0, 'E_ph': 1}",
            "'varshni': [2]",
            "'rel': 1");
    assertEquals("Unmapped: no estimator looks at varshni.c.", within.reason());
    Outcome uneven =
        check("SAT-PULSED-2", "saturation", "'meanN':[1,2],'r':[1,2,3]", "'g2':[1]", "'rel': 1");
    assertEquals(Status.FAILED, uneven.status());
    assertFalse(uneven.reason().isEmpty());
  }
}
