package org.photonbench.analysis.result;

import java.time.Instant;
import java.util.List;

/**
 * How a result came to be.
 *
 * @param software product name and version
 * @param java version of the Java virtual machine
 * @param analysisVersion version of the analysis
 * @param started when the run started, UTC
 * @param seconds wall time of the run in seconds
 * @param inputs the files
 */
public record Provenance(
    String software,
    String java,
    String analysisVersion,
    Instant started,
    double seconds,
    List<InputProvenance> inputs) {
  public Provenance {
    inputs = List.copyOf(inputs);
  }
}
