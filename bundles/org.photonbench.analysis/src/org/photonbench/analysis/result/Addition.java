package org.photonbench.analysis.result;

import com.google.gson.JsonObject;
import java.util.Objects;

/**
 * What a user added to the result of an analysis, for example a fit of one of its figures, with all
 * that is needed to make it again. Its quantities and curves follow those of the analysis.
 *
 * @param id before the identifiers of its quantities and curves, for example {@code fit.decay.}
 * @param kind which {@link org.photonbench.analysis.AdditionSource} makes it
 * @param settings what was set, as that source writes it
 */
public record Addition(String id, String kind, JsonObject settings) {
  public Addition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    settings = settings.deepCopy();
  }

  /** A copy: JSON objects can be changed. */
  @Override
  public JsonObject settings() {
    return settings.deepCopy();
  }
}
