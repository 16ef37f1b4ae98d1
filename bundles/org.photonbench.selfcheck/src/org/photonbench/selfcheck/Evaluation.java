package org.photonbench.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.photonbench.selfcheck.VectorInputs.ListForNumber;

/**
 * What an estimator makes of inputs. Where it takes one number and the vector gives a list, it is
 * asked once for every number of the list, and its answers are lists.
 *
 * @param outputs by the names of the vector
 * @param unread inputs that nobody asked for
 */
record Evaluation(JsonObject outputs, List<String> unread) {

  static Evaluation of(Estimator estimator, VectorInputs inputs) {
    Set<String> lists = new HashSet<>();
    while (true) {
      try {
        return lists.isEmpty() ? once(estimator, inputs) : each(estimator, inputs, lists);
      } catch (ListForNumber e) {
        // Each list is found once, so this ends.
        lists.add(e.input());
      }
    }
  }

  private static Evaluation once(Estimator estimator, VectorInputs inputs) {
    JsonObject outputs = estimator.estimate(inputs).named(inputs.wanted(), inputs.binding());
    return new Evaluation(outputs, inputs.unread());
  }

  private static Evaluation each(Estimator estimator, VectorInputs inputs, Set<String> lists) {
    int length = inputs.length(lists.iterator().next());
    if (length == 0 || lists.stream().anyMatch(list -> inputs.length(list) != length)) {
      throw new IllegalArgumentException(
          "the lists " + String.join(", ", lists) + " differ in length or are empty");
    }
    List<JsonObject> answers = new ArrayList<>();
    List<String> unread = List.of();
    for (int i = 0; i < length; i++) {
      Evaluation answer = once(estimator, inputs.at(lists, i));
      answers.add(answer.outputs());
      unread = answer.unread();
    }
    JsonObject outputs = new JsonObject();
    for (String name : answers.getFirst().keySet()) {
      outputs.add(name, list(answers, name));
    }
    return new Evaluation(outputs, unread);
  }

  private static JsonArray list(List<JsonObject> answers, String name) {
    JsonArray list = new JsonArray();
    answers.forEach(answer -> list.add(answer.get(name)));
    return list;
  }
}
