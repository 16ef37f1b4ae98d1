package org.photonbench.experiment.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of steps with their names in plan files. */
public final class StepKinds {
  private static final Map<String, Class<? extends StepSettings>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("set", StepSettings.Set.class);
    KINDS.put("reference", StepSettings.Reference.class);
    KINDS.put("wait", StepSettings.Wait.class);
    KINDS.put("note", StepSettings.Note.class);
    KINDS.put("measure", StepSettings.Measure.class);
    KINDS.put("acquire", StepSettings.Acquire.class);
    KINDS.put("expose", StepSettings.Expose.class);
    KINDS.put("loop", StepSettings.Loop.class);
    KINDS.put("repeat", StepSettings.Repeat.class);
    KINDS.put("when", StepSettings.When.class);
    KINDS.put("analyse", StepSettings.Analyse.class);
    KINDS.put("map", StepSettings.Map.class);
    KINDS.put("spots", StepSettings.Spots.class);
    KINDS.put("refocus", StepSettings.Refocus.class);
  }

  private StepKinds() {}

  /** All names, in the order in which they are offered. */
  public static List<String> names() {
    return List.copyOf(KINDS.keySet());
  }

  /** The settings record of a kind. */
  public static Optional<Class<? extends StepSettings>> find(String name) {
    return Optional.ofNullable(KINDS.get(name));
  }

  static String nameOf(Class<?> settings) {
    return KINDS.entrySet().stream()
        .filter(entry -> entry.getValue() == settings)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** Whether steps of this kind have steps of their own. */
  public static boolean hasSteps(StepSettings settings) {
    return settings instanceof StepSettings.Loop
        || settings instanceof StepSettings.Repeat
        || settings instanceof StepSettings.When
        || settings instanceof StepSettings.Spots;
  }

  /** Whether steps of this kind may name analyses. */
  public static boolean hasAnalyses(StepSettings settings) {
    return settings instanceof StepSettings.Acquire || settings instanceof StepSettings.Analyse;
  }
}
