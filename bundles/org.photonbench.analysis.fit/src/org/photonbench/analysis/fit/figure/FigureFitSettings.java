package org.photonbench.analysis.fit.figure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.analysis.result.JsonText;

/**
 * All that was set for a fit of a figure; with the figure it gives the same numbers again.
 *
 * @param figure identifier of the figure
 * @param data labels of the layers that were fitted together, at least one
 * @param model identifier in the model library
 * @param statistics likelihood of the fit
 * @param from lower end of the range in the unit of the horizontal axis
 * @param to upper end
 * @param parameters all parameters in the order of the model
 * @param starts start points besides the start values
 * @param shared names of the parameters that have one value for all layers
 * @param response the measured response of a model that has one
 */
public record FigureFitSettings(
    String figure,
    List<String> data,
    String model,
    FigureData.Statistics statistics,
    double from,
    double to,
    List<ParameterSetting> parameters,
    int starts,
    List<String> shared,
    Optional<ResponseReference> response) {
  /** Version of the JSON; a reader refuses later ones. */
  public static final int VERSION = 2;

  public FigureFitSettings {
    data = List.copyOf(data);
    shared = List.copyOf(shared);
    parameters = List.copyOf(parameters);
  }

  /** As it is stored; numbers are exact. */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("version", VERSION);
    json.addProperty("figure", figure);
    json.add("data", list(data));
    json.addProperty("model", model);
    json.addProperty("likelihood", statistics.name().toLowerCase(Locale.ROOT));
    json.add("from", JsonText.number(from));
    json.add("to", JsonText.number(to));
    JsonArray list = new JsonArray();
    for (ParameterSetting parameter : parameters) {
      JsonObject entry = new JsonObject();
      entry.addProperty("name", parameter.name());
      entry.add("start", JsonText.number(parameter.start()));
      entry.add("lower", JsonText.number(parameter.lower()));
      entry.add("upper", JsonText.number(parameter.upper()));
      entry.addProperty("fixed", parameter.fixed());
      entry.addProperty("tie", parameter.tie());
      list.add(entry);
    }
    json.add("parameters", list);
    json.addProperty("starts", starts);
    json.add("shared", list(shared));
    response.ifPresent(r -> json.add("response", r.toJson()));
    return json;
  }

  private static JsonArray list(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  /** A list of texts; in version 1 a single one. */
  private static List<String> texts(JsonElement element) {
    if (!element.isJsonArray()) {
      return List.of(element.getAsString());
    }
    return element.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if it is something else, with a sentence what is wrong
   */
  public static FigureFitSettings fromJson(JsonObject json) {
    try {
      int version = json.get("version").getAsInt();
      if (version < 1 || version > VERSION) {
        throw new IllegalArgumentException(
            "the settings of the fit have version "
                + version
                + ", this release reads up to "
                + VERSION);
      }
      List<ParameterSetting> parameters = new ArrayList<>();
      for (JsonElement element : json.getAsJsonArray("parameters")) {
        JsonObject entry = element.getAsJsonObject();
        parameters.add(
            new ParameterSetting(
                entry.get("name").getAsString(),
                JsonText.asDouble(entry.get("start")),
                JsonText.asDouble(entry.get("lower")),
                JsonText.asDouble(entry.get("upper")),
                entry.get("fixed").getAsBoolean(),
                entry.get("tie").getAsString()));
      }
      return new FigureFitSettings(
          json.get("figure").getAsString(),
          texts(json.get("data")),
          json.get("model").getAsString(),
          FigureData.Statistics.valueOf(
              json.get("likelihood").getAsString().toUpperCase(Locale.ROOT)),
          JsonText.asDouble(json.get("from")),
          JsonText.asDouble(json.get("to")),
          parameters,
          json.get("starts").getAsInt(),
          json.has("shared") ? texts(json.get("shared")) : List.of(),
          json.has("response")
              ? Optional.of(ResponseReference.fromJson(json.getAsJsonObject("response")))
              : Optional.empty());
    } catch (NullPointerException | IllegalStateException | ClassCastException e) {
      throw new IllegalArgumentException("the settings of the fit are not complete: " + json, e);
    }
  }
}
