package org.photonbench.analysis.result;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.photon.RecordBalance;

/**
 * The parts of a result as JSON: in the manifest of a result folder and on the command line alike.
 * Numbers are exact, see {@link JsonText}.
 */
public final class ResultJson {
  private ResultJson() {}

  /** A quantity: its exact numbers and, under {@code text}, how they are printed. */
  public static JsonObject quantity(Quantity quantity) {
    JsonObject json = new JsonObject();
    json.addProperty("id", quantity.id());
    json.addProperty("group", quantity.group());
    json.addProperty("label", quantity.label());
    json.add("value", JsonText.number(quantity.value()));
    json.add("sigma", JsonText.number(quantity.sigma()));
    JsonElement interval = JsonNull.INSTANCE;
    if (quantity.interval95().isPresent()) {
      JsonArray ends = new JsonArray();
      ends.add(JsonText.number(quantity.interval95().get().low()));
      ends.add(JsonText.number(quantity.interval95().get().high()));
      interval = ends;
    }
    json.add("interval95", interval);
    json.addProperty("unit", quantity.unit());
    json.addProperty("correction", quantity.correction());
    json.addProperty("method", quantity.method());
    json.add("marks", strings(quantity.marks()));
    QuantityText text = QuantityText.of(quantity);
    JsonObject printed = new JsonObject();
    printed.addProperty("value", text.value());
    printed.addProperty("interval", text.interval());
    printed.addProperty("unit", text.unit());
    printed.addProperty("line", text.line());
    json.add("text", printed);
    return json;
  }

  /** A message with its level in lower case. */
  public static JsonObject message(Message message) {
    JsonObject json = new JsonObject();
    json.addProperty("level", message.level().name().toLowerCase(Locale.ROOT));
    json.addProperty("what", message.what());
    json.addProperty("todo", message.todo());
    return json;
  }

  /** How a result came to be; {@code null} for a snapshot. */
  public static JsonElement provenance(Optional<Provenance> maybe) {
    if (maybe.isEmpty()) {
      return JsonNull.INSTANCE;
    }
    Provenance provenance = maybe.get();
    JsonObject json = new JsonObject();
    json.addProperty("software", provenance.software());
    json.addProperty("java", provenance.java());
    json.addProperty("analysisVersion", provenance.analysisVersion());
    json.addProperty("started", provenance.started().toString());
    json.add("seconds", JsonText.number(provenance.seconds()));
    JsonArray inputs = new JsonArray();
    for (InputProvenance input : provenance.inputs()) {
      inputs.add(input(input));
    }
    json.add("inputs", inputs);
    return json;
  }

  private static JsonObject input(InputProvenance input) {
    JsonObject json = new JsonObject();
    json.addProperty("uri", input.uri());
    json.addProperty("bytes", input.bytes());
    json.addProperty("sha256", input.sha256());
    json.addProperty("format", input.format());
    json.addProperty("syncChannel", input.syncChannel());
    json.addProperty("stream", input.stream());
    json.add("balance", balance(input.balance()));
    return json;
  }

  /** What a user added, with its settings. */
  static JsonObject addition(Addition addition) {
    JsonObject json = new JsonObject();
    json.addProperty("id", addition.id());
    json.addProperty("kind", addition.kind());
    json.add("settings", addition.settings());
    return json;
  }

  /** Where the records of a file went. */
  public static JsonObject balance(RecordBalance balance) {
    JsonObject json = new JsonObject();
    json.addProperty("records", balance.records());
    json.addProperty("photons", balance.photons());
    json.addProperty("markers", balance.markers());
    json.addProperty("overflows", balance.overflows());
    json.addProperty("syncs", balance.syncs());
    json.addProperty("invalid", balance.invalid());
    json.addProperty("faulty", balance.faulty());
    json.addProperty("trailingBytes", balance.trailingBytes());
    json.addProperty("overflowPeriods", balance.overflowPeriods());
    return json;
  }

  /** A list of texts. */
  public static JsonArray strings(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
