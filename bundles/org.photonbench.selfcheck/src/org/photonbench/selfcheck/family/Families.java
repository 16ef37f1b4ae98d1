package org.photonbench.selfcheck.family;

import java.util.List;
import java.util.stream.Stream;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.PendingFamily;

/** All families together. */
public final class Families {
  private Families() {}

  /** Families that are there. */
  public static List<Mapping> mappings() {
    return Stream.of(
            CorrelationFamilies.mappings(),
            AntibunchingFamilies.mappings(),
            InterferenceFamilies.mappings(),
            CoherenceFamilies.mappings(),
            DecayFamilies.mappings(),
            BlinkingFamilies.mappings(),
            BrightnessFamilies.mappings(),
            SpectrumFamilies.mappings(),
            CollectiveFamilies.mappings(),
            StructureFamilies.mappings(),
            DetectionFamilies.mappings(),
            NormalisationFamilies.mappings(),
            InterferometerFamilies.mappings(),
            CountingFamilies.mappings(),
            MaterialFamilies.mappings(),
            PulsedBlinkingFamily.mappings())
        .flatMap(List::stream)
        .toList();
  }

  /** Families that wait for a technique. */
  public static List<PendingFamily> pending() {
    return List.of(
        new PendingFamily(
            "SIM-SPEED", "a measurement of speed, which 'photonbench bench Simulation' makes"));
  }
}
