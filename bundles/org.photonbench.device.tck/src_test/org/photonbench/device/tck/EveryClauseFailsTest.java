package org.photonbench.device.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.tck.ClauseResult.Outcome;

/** A clause that no defect fails would prove nothing: each has the defect that it must find. */
class EveryClauseFailsTest {
  private static final int TOGETHER = 16;

  private record Broken(DeviceKind kind, Defect defect) {}

  private static final Map<String, Broken> DEFECTS = new TreeMap<>();

  static {
    stage("identifies", Defect.NAMES_NO_MODEL);
    stage("refuses-unconnected", Defect.STOP_OF_NOTHING_SUCCEEDS);
    stage("absent-is-explained", Defect.CONNECT_NEVER_FAILS);
    stage("reports-loss", Defect.NO_WATCH);
    stage("reconnects", Defect.NO_RECOVERY);
    stage("refuses-another-serial", Defect.OWN_SERIAL_FROM_MEMORY);
    stage("disconnects", Defect.NO_DISCONNECT);
    stage("bounded-wait", Defect.WAITS_WITHOUT_LIMIT);
    stage("survives-garbage", Defect.GARBAGE_IS_OLD_VALUE);
    stage("survives-half-replies", Defect.HALF_IS_WHOLE);
    stage("late-reply-is-dropped", Defect.KEEPS_LATE_REPLIES);
    stage("describes-properties", Defect.NO_HELP);
    stage("refuses-bad-values", Defect.TAKES_ANY_VALUE);
    stage("reads-back", Defect.RETURNS_WHAT_WAS_ASKED);
    stage("limits-properties", Defect.NO_PROPERTY_LIMITS);
    stage("make-safe-from-any-state", Defect.ALWAYS_SAFE);
    stage("interlock-holds", Defect.INTERLOCK_LIFTS_ITSELF);
    stage("allowed-transitions", Defect.HIDES_CONNECTING);
    stage("unreferenced-refuses-absolute", Defect.ALWAYS_REFERENCED);
    stage("references", Defect.SEARCH_DOES_NOTHING);
    stage("arrives", Defect.WRONG_SCALE);
    stage("no-early-success", Defect.SUCCESS_IS_ASSUMED);
    stage("state-is-true", Defect.CLAIMS_IDLE);
    stage("limits-moves", Defect.NO_EXPERIMENT_LIMIT);
    stage("one-move-at-a-time", Defect.SECOND_MOVE_REPLACES);
    stage("deadline", Defect.DEADLINE_IS_SUCCESS);
    stage("loss-in-mid-move", Defect.FAILURE_IS_SUCCESS);
    stage("stop-in-mid-move", Defect.IGNORES_STOP);
    stage("stopped-is-not-succeeded", Defect.STOPPED_IS_SUCCESS);
    stage("moves-again-after-stop", Defect.STUCK_AFTER_STOP);
    stage("hand-stop-is-not-success", Defect.HAND_STOP_IS_SUCCESS);
    stage("make-safe-in-mid-move", Defect.SAFE_ONLY_IN_WORDS);
    DEFECTS.put("emission-needs-permit", new Broken(DeviceKind.LASER, Defect.EMITS_WITHOUT_PERMIT));
    DEFECTS.put("make-safe-darkens", new Broken(DeviceKind.LASER, Defect.SAFE_LASER_IS_ON));
    DEFECTS.put("make-safe-closes", new Broken(DeviceKind.SHUTTER, Defect.SAFE_SHUTTER_TOGGLES));
  }

  /** What the defect of a clause fails besides it, because the clauses overlap there. */
  private static final Map<String, Set<String>> ALSO_FAILED = new TreeMap<>();

  static {
    also("arrives", "loss-in-mid-move");
    also("bounded-wait", "survives-half-replies");
    also("disconnects", "allowed-transitions");
    also("interlock-holds", "make-safe-from-any-state");
    also("make-safe-darkens", "emission-needs-permit");
    also("make-safe-from-any-state", "make-safe-in-mid-move");
    also("moves-again-after-stop", "stop-in-mid-move");
    also("reconnects", "loss-in-mid-move", "refuses-another-serial");
    also("reports-loss", "make-safe-from-any-state", "reconnects", "refuses-another-serial");
    also("stop-in-mid-move", "deadline");
    also("stopped-is-not-succeeded", "hand-stop-is-not-success", "make-safe-in-mid-move");
    // A driver that believes its own commands, or never gets a reference, fails most of the rest.
    also(
        "no-early-success",
        "arrives",
        "deadline",
        "hand-stop-is-not-success",
        "limits-moves",
        "loss-in-mid-move",
        "make-safe-in-mid-move",
        "state-is-true",
        "stop-in-mid-move",
        "stopped-is-not-succeeded");
    also(
        "references",
        "arrives",
        "deadline",
        "hand-stop-is-not-success",
        "limits-moves",
        "loss-in-mid-move",
        "make-safe-in-mid-move",
        "moves-again-after-stop",
        "no-early-success",
        "one-move-at-a-time",
        "state-is-true",
        "stop-in-mid-move",
        "stopped-is-not-succeeded");
  }

  private static void also(String clause, String... others) {
    ALSO_FAILED.put(clause, Set.of(others));
  }

  private static void stage(String clause, Defect defect) {
    DEFECTS.put(clause, new Broken(DeviceKind.POSITIONER, defect));
  }

  @Test
  void soundInstrumentsKeepEveryClause() {
    for (DeviceKind kind :
        EnumSet.of(DeviceKind.POSITIONER, DeviceKind.LASER, DeviceKind.SHUTTER)) {
      ReferenceFactory sound = new ReferenceFactory(kind, Defect.NONE);
      List<String> failed = DeviceContract.notPassed(DeviceContract.runTogether(sound::subject));
      assertEquals(List.of(), failed, kind.text());
    }
  }

  @Test
  void everyClauseHasItsOwnDefect() {
    Set<String> clauses = new TreeSet<>();
    DeviceContract.clauses().forEach(clause -> clauses.add(clause.id()));
    assertEquals(clauses, DEFECTS.keySet());
    Collection<Defect> used = DEFECTS.values().stream().map(Broken::defect).toList();
    EnumSet<Defect> all = EnumSet.complementOf(EnumSet.of(Defect.NONE));
    assertEquals(all, EnumSet.copyOf(used));
    assertEquals(all.size(), used.size());
  }

  @Test
  void everyClauseFindsItsDefect() {
    Map<String, String> missed = new ConcurrentSkipListMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(TOGETHER)) {
      for (Clause clause : DeviceContract.clauses()) {
        threads.execute(() -> {
          ClauseResult result = run(clause, DEFECTS.get(clause.id()));
          // A clause that ends by an unforeseen exception has seen nothing.
          if (result.outcome() != Outcome.FAILED || result.text().startsWith("It ended with")) {
            missed.put(clause.id(), result.outcome() + " " + result.text());
          }
        });
      }
    }
    assertEquals(Map.of(), missed);
  }

  private static ClauseResult run(Clause clause, Broken broken) {
    ReferenceFactory factory = new ReferenceFactory(broken.kind(), broken.defect());
    return DeviceContract.run(clause, factory::subject);
  }

  /**
   * Which other clauses a defect fails as well; some must, because a stage that ignores a stop is
   * not made safe in mid-move either. Takes minutes: {@code -Dphotonbench.tck.matrix=true}.
   */
  @Test
  @EnabledIfSystemProperty(named = "photonbench.tck.matrix", matches = "true")
  void everyDefectFailsFewClauses() {
    Map<String, Set<String>> failed = new ConcurrentSkipListMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(TOGETHER)) {
      DEFECTS.forEach((id, broken) -> {
        Set<String> ids = new ConcurrentSkipListSet<>();
        failed.put(id, ids);
        for (Clause clause : DeviceContract.clauses(broken.kind())) {
          threads.execute(() -> {
            if (run(clause, broken).outcome() == Outcome.FAILED) {
              ids.add(clause.id());
            }
          });
        }
      });
    }
    Map<String, Set<String>> unexpected = new TreeMap<>();
    failed.forEach((id, ids) -> {
      assertTrue(ids.remove(id), id + " is not in " + ids);
      ids.removeAll(ALSO_FAILED.getOrDefault(id, Set.of()));
      if (!ids.isEmpty()) {
        unexpected.put(id, ids);
      }
    });
    assertEquals(Map.of(), unexpected);
  }
}
