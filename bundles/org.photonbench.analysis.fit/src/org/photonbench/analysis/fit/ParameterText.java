package org.photonbench.analysis.fit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.fit.engine.FitProblemBuilder;

/** What the settings say about parameters, as text such as {@code lifetime=20, offset=0}. */
final class ParameterText {
  private record Bounds(double lower, double upper) {}

  private record Tie(String source, double factor, double offset) {}

  private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
  private static final Pattern BOUNDS =
      Pattern.compile("((?:" + NUMBER + ")?)\\s*\\.\\.\\s*((?:" + NUMBER + ")?)");
  private static final Pattern TIE =
      Pattern.compile(
          "(?:("
              + NUMBER
              + ")\\s*\\*\\s*)?([^*+]*?[^*+\\s-])(?:\\s*([+-])\\s*(\\d+\\.?\\d*(?:[eE][+-]?\\d+)?))?");

  private final Map<String, Double> starts = new LinkedHashMap<>();
  private final Map<String, Double> fixed = new LinkedHashMap<>();
  private final Map<String, Bounds> bounds = new LinkedHashMap<>();
  private final Map<String, Tie> ties = new LinkedHashMap<>();

  ParameterText(FitTableSettings settings) throws AnalysisException {
    for (Map.Entry<String, String> e : entries("Start values", settings.start()).entrySet()) {
      starts.put(e.getKey(), number("Start values", e));
    }
    for (Map.Entry<String, String> e : entries("Held fixed", settings.fixed()).entrySet()) {
      fixed.put(e.getKey(), number("Held fixed", e));
    }
    for (Map.Entry<String, String> e : entries("Bounds", settings.bounds()).entrySet()) {
      bounds.put(e.getKey(), bounds(e));
    }
    for (Map.Entry<String, String> e : entries("Ties", settings.ties()).entrySet()) {
      ties.put(e.getKey(), tie(e));
    }
    for (String name : fixed.keySet()) {
      if (ties.containsKey(name) || bounds.containsKey(name) || starts.containsKey(name)) {
        throw new AnalysisException(
            "Parameter "
                + name
                + " is held fixed and has a start value, bounds or a tie as well; take one of them"
                + " out.");
      }
    }
  }

  /** Whether the settings say how the fit is to treat a parameter. */
  boolean mentions(String name) {
    return starts.containsKey(name)
        || fixed.containsKey(name)
        || bounds.containsKey(name)
        || ties.containsKey(name);
  }

  /**
   * Refuses names that no model has.
   *
   * @param known names of the parameters of all models that are fitted
   */
  void requireKnown(Set<String> known) throws AnalysisException {
    for (Map<String, ?> map : List.of(starts, fixed, bounds, ties)) {
      for (String name : map.keySet()) {
        requireKnown(name, known);
      }
    }
    for (Tie tie : ties.values()) {
      requireKnown(tie.source(), known);
    }
  }

  private static void requireKnown(String name, Set<String> known) throws AnalysisException {
    if (!known.contains(name)) {
      throw new AnalysisException(
          "The model has no parameter '" + name + "'. It has: " + String.join(", ", known) + ".");
    }
  }

  /**
   * Applies what concerns the parameters of one model. What is said of a parameter that every data
   * set has holds for all of them, unless something is said of that of one data set.
   */
  void apply(FitProblemBuilder builder, ParameterNames names) {
    each(starts, names, builder::start);
    each(fixed, names, builder::fix);
    each(bounds, names, (name, range) -> builder.bound(name, range.lower(), range.upper()));
    Map<String, Tie> each = new LinkedHashMap<>();
    ties.forEach((typed, tie) -> {
      List<String> targets = names.meant(typed);
      List<String> sources = names.meant(tie.source());
      for (int i = 0; i < targets.size() && !sources.isEmpty(); i++) {
        // Within a data set, or all to a shared one.
        String source = sources.get(sources.size() == targets.size() ? i : 0);
        each.put(targets.get(i), new Tie(source, tie.factor(), tie.offset()));
      }
    });
    each.forEach((name, tie) -> builder.tie(name, tie.source(), tie.factor(), tie.offset()));
  }

  /** First what holds for all data sets, then what holds for one. */
  private static <T> void each(
      Map<String, T> typed, ParameterNames names, BiConsumer<String, T> action) {
    Map<String, T> all = new LinkedHashMap<>();
    for (boolean one : new boolean[] {false, true}) {
      typed.forEach((name, value) -> {
        List<String> meant = names.meant(name);
        if (one == meant.equals(List.of(name))) {
          meant.forEach(each -> all.put(each, value));
        }
      });
    }
    all.forEach(action);
  }

  private static Map<String, String> entries(String setting, Optional<String> text)
      throws AnalysisException {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String part : text.orElse("").split("[,;]", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      String name = equals < 0 ? "" : part.substring(0, equals).strip();
      String value = equals < 0 ? "" : part.substring(equals + 1).strip();
      if (name.isEmpty() || value.isEmpty()) {
        throw new AnalysisException(
            "Settings > Parameters > "
                + setting
                + ": '"
                + part.strip()
                + "' is not of the form NAME=VALUE. Divide several by commas.");
      }
      if (entries.put(name, value) != null) {
        throw new AnalysisException(
            "Settings > Parameters > " + setting + ": '" + name + "' is given twice.");
      }
    }
    return entries;
  }

  private static double number(String setting, Map.Entry<String, String> entry)
      throws AnalysisException {
    if (!entry.getValue().matches(NUMBER)
        || !Double.isFinite(Double.parseDouble(entry.getValue()))) {
      throw wrong(setting, entry, "a number, for example 2.5 or 1e-3");
    }
    return Double.parseDouble(entry.getValue());
  }

  private static Bounds bounds(Map.Entry<String, String> entry) throws AnalysisException {
    Matcher matcher = BOUNDS.matcher(entry.getValue());
    if (!matcher.matches()) {
      throw wrong("Bounds", entry, "a range, for example 1..100, 0.. or ..5");
    }
    String low = matcher.group(1);
    String high = matcher.group(2);
    Bounds bounds =
        new Bounds(
            low.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(low),
            high.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(high));
    if (!(bounds.lower() < bounds.upper())) {
      throw wrong("Bounds", entry, "a range whose lower end is below its upper end");
    }
    return bounds;
  }

  private static Tie tie(Map.Entry<String, String> entry) throws AnalysisException {
    Matcher matcher = TIE.matcher(entry.getValue());
    if (!matcher.matches() || matcher.group(2).strip().matches(NUMBER)) {
      throw wrong("Ties", entry, "another parameter, for example 2*lifetime 1, or a+3");
    }
    double factor = matcher.group(1) == null ? 1 : Double.parseDouble(matcher.group(1));
    double offset = matcher.group(4) == null ? 0 : Double.parseDouble(matcher.group(4));
    String source = matcher.group(2).strip();
    if (factor == 0 || source.equals(entry.getKey())) {
      throw wrong("Ties", entry, "another parameter times a number that is not 0");
    }
    return new Tie(source, factor, "-".equals(matcher.group(3)) ? -offset : offset);
  }

  private static AnalysisException wrong(
      String setting, Map.Entry<String, String> entry, String expected) {
    return new AnalysisException(
        "Settings > Parameters > "
            + setting
            + ": '"
            + entry.getValue()
            + "' of "
            + entry.getKey()
            + " is not "
            + expected
            + ".");
  }
}
