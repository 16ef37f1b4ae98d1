package org.photonbench.experiment.plan;

import com.google.gson.JsonObject;
import java.util.Objects;

/**
 * An analysis that a plan asks for.
 *
 * @param analysis its identifier, for example {@code hbt}
 * @param settings its settings as in a result; missing ones have their default. Not to be changed
 * @param live whether it follows the recording while that grows; its result is made at the end in
 *     any case
 */
public record AnalysisRequest(String analysis, JsonObject settings, boolean live) {
  public AnalysisRequest {
    Objects.requireNonNull(analysis);
    settings = settings.deepCopy();
  }
}
