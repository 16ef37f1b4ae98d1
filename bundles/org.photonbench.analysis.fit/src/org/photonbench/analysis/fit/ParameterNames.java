package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/**
 * What the parameters of a model are called in a fit of several data sets: a shared one keeps its
 * name, the others are {@code dataset.parameter}, one for each data set.
 */
final class ParameterNames {
  private final Map<String, List<String>> ofModel = new LinkedHashMap<>();

  /**
   * @param dataSets their names; of a single one all parameters keep theirs
   * @param shared names of the parameters with one value for all
   */
  ParameterNames(Model model, List<String> dataSets, Set<String> shared) {
    for (Parameter parameter : model.parameters()) {
      String name = parameter.name();
      boolean plain = dataSets.size() == 1 || shared.contains(name);
      ofModel.put(
          name, plain ? List.of(name) : dataSets.stream().map(set -> set + "." + name).toList());
    }
  }

  /** The parameters of the fit that a parameter of the model became, by data set or one. */
  List<String> of(String parameter) {
    return ofModel.get(parameter);
  }

  /** What a user means: a parameter of the fit, or all of the same name; empty: neither. */
  List<String> meant(String typed) {
    List<String> all = ofModel.get(typed);
    return all != null
        ? all
        : ofModel.values().stream().anyMatch(names -> names.contains(typed))
            ? List.of(typed)
            : List.of();
  }

  /** All that a user may type. */
  List<String> known() {
    List<String> known = new ArrayList<>(ofModel.keySet());
    ofModel.values().stream()
        .flatMap(List::stream)
        .filter(name -> !known.contains(name))
        .forEach(known::add);
    return known;
  }
}
