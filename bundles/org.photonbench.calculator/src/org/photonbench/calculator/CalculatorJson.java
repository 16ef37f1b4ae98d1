package org.photonbench.calculator;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.ResultJson;

/** Declarations and calculations as JSON. */
public final class CalculatorJson {
  private CalculatorJson() {}

  /** What a calculator takes and gives. */
  public static JsonObject declaration(Calculator calculator) {
    JsonObject json = heading(calculator);
    JsonArray inputs = new JsonArray();
    calculator.inputs().forEach(input -> inputs.add(input(input)));
    json.add("inputs", inputs);
    JsonArray groups = new JsonArray();
    for (InputGroup group : calculator.groups()) {
      JsonObject entry = new JsonObject();
      entry.add("names", ResultJson.strings(group.names()));
      entry.addProperty("required", group.required());
      groups.add(entry);
    }
    json.add("groups", groups);
    JsonArray outputs = new JsonArray();
    for (Output output : calculator.outputs()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("id", output.id());
      entry.addProperty("label", output.label());
      entry.addProperty("unit", output.unit());
      entry.addProperty("formula", output.formula());
      entry.addProperty("condition", output.condition());
      outputs.add(entry);
    }
    json.add("outputs", outputs);
    return json;
  }

  /** What was given, and what came of it. */
  public static JsonObject calculation(Calculation calculation) {
    JsonObject json = heading(calculation.calculator());
    JsonArray inputs = new JsonArray();
    for (Calculation.InputValue given : calculation.inputs()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("name", given.input().name());
      entry.addProperty("text", given.text());
      entry.addProperty("default", given.isDefault());
      JsonElement quantity =
          given.quantity().isPresent()
              ? ResultJson.quantity(given.quantity().get())
              : JsonNull.INSTANCE;
      entry.add("quantity", quantity);
      inputs.add(entry);
    }
    json.add("inputs", inputs);
    JsonArray quantities = new JsonArray();
    calculation.quantities().forEach(q -> quantities.add(ResultJson.quantity(q)));
    json.add("quantities", quantities);
    JsonArray messages = new JsonArray();
    calculation.messages().forEach(m -> messages.add(ResultJson.message(m)));
    json.add("messages", messages);
    return json;
  }

  private static JsonObject heading(Calculator calculator) {
    JsonObject json = new JsonObject();
    json.addProperty("calculator", calculator.id());
    json.addProperty("name", calculator.name());
    json.addProperty("help", calculator.help());
    json.addProperty("formula", calculator.formula());
    json.add("references", ResultJson.strings(calculator.references()));
    return json;
  }

  private static JsonObject input(Input input) {
    JsonObject json = new JsonObject();
    json.addProperty("name", input.name());
    json.addProperty("label", input.label());
    json.addProperty("unit", input.unit());
    json.addProperty("default", input.defaultText());
    json.addProperty("required", input.isRequired());
    json.add("min", input.isNumber() ? JsonText.number(input.min()) : JsonNull.INSTANCE);
    json.addProperty("minExcluded", input.minExcluded());
    json.add("max", input.isNumber() ? JsonText.number(input.max()) : JsonNull.INSTANCE);
    json.addProperty("allowed", input.allowed());
    json.addProperty("help", input.help());
    json.add("choices", ResultJson.strings(input.choices()));
    return json;
  }
}
