package org.photonbench.analysis.result;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result as it was found in a folder, complete without the analysis that made it.
 *
 * @param folder where it lies
 * @param analysisId identifier of the analysis
 * @param analysisVersion version of the analysis that made it
 * @param settings the stored settings as JSON, with their version
 * @param quantities numbers in the order of the table
 * @param quantityTexts how each quantity was printed when it was stored, by its identifier
 * @param curves raw counts with their normalisation
 * @param messages what the user should know about the result
 * @param provenance how it came to be; empty for a stored snapshot
 * @param result the whole result with its settings record; empty if the analysis is not installed
 *     or does not take the settings
 * @param notices what the user should know about the reading: renamed or unknown settings, an
 *     analysis that is not installed
 */
public record StoredResult(
    Path folder,
    String analysisId,
    String analysisVersion,
    JsonObject settings,
    List<Quantity> quantities,
    Map<String, QuantityText> quantityTexts,
    List<Curve> curves,
    List<Message> messages,
    Optional<Provenance> provenance,
    Optional<Result> result,
    List<Message> notices) {
  public StoredResult {
    quantities = List.copyOf(quantities);
    quantityTexts = Map.copyOf(quantityTexts);
    curves = List.copyOf(curves);
    messages = List.copyOf(messages);
    notices = List.copyOf(notices);
  }
}
