package org.photonbench.device.tck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.tck.ClauseResult.Outcome;

/** The whole contract, and how it is tried. */
public final class DeviceContract {
  /** Most of a trial is waiting. */
  private static final int TOGETHER = 12;

  private DeviceContract() {}

  /** All clauses. */
  public static List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    clauses.addAll(ConnectionClauses.all());
    clauses.addAll(WireClauses.all());
    clauses.addAll(PropertyClauses.all());
    clauses.addAll(SafetyClauses.all());
    clauses.addAll(MotionClauses.all());
    clauses.addAll(StopClauses.all());
    return List.copyOf(clauses);
  }

  /** The clauses that bind a kind of instrument. */
  public static List<Clause> clauses(DeviceKind kind) {
    return clauses().stream().filter(clause -> clause.kinds().contains(kind)).toList();
  }

  /** Tries all clauses that bind an instrument one after the other, each on a fresh subject. */
  public static List<ClauseResult> run(ContractSubject.Factory factory) {
    return clauses(kind(factory)).stream().map(clause -> run(clause, factory)).toList();
  }

  /**
   * Tries all clauses that bind an instrument at the same time: for twins, of which there can be
   * several.
   */
  public static List<ClauseResult> runTogether(ContractSubject.Factory factory) {
    Map<Clause, ClauseResult> results = new ConcurrentHashMap<>();
    List<Clause> clauses = clauses(kind(factory));
    try (ExecutorService threads = Executors.newFixedThreadPool(TOGETHER)) {
      for (Clause clause : clauses) {
        threads.execute(() -> results.put(clause, run(clause, factory)));
      }
    }
    return clauses.stream().map(results::get).toList();
  }

  /** What did not pass: failed or could not be tried, one line each with the reason. */
  public static List<String> notPassed(List<ClauseResult> results) {
    return results.stream()
        .filter(result -> result.outcome() != Outcome.PASSED)
        .map(result -> result.clause().id() + ": " + result.text())
        .toList();
  }

  private static DeviceKind kind(ContractSubject.Factory factory) {
    try (ContractSubject subject = factory.open()) {
      return subject.device().kind();
    } catch (Exception e) {
      throw new IllegalArgumentException("The subject of the contract cannot be opened.", e);
    }
  }

  /** Tries one clause on a fresh subject. */
  public static ClauseResult run(Clause clause, ContractSubject.Factory factory) {
    try (ContractSubject subject = factory.open()) {
      Set<Need> missing = EnumSet.noneOf(Need.class);
      missing.addAll(clause.needs());
      missing.removeAll(subject.offers());
      if (!missing.isEmpty()) {
        return new ClauseResult(
            clause,
            Outcome.SKIPPED,
            "It needs " + String.join(", ", missing.stream().map(Need::text).toList()) + ".");
      }
      clause.check().on(subject);
      return new ClauseResult(clause, Outcome.PASSED, "");
    } catch (ContractViolation e) {
      return new ClauseResult(clause, Outcome.FAILED, e.getMessage());
    } catch (DeviceException e) {
      return new ClauseResult(clause, Outcome.FAILED, "It did not work: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ClauseResult(clause, Outcome.SKIPPED, "It was interrupted.");
    } catch (Exception e) {
      // A driver that throws what it should not has failed the clause.
      return new ClauseResult(clause, Outcome.FAILED, "It ended with " + e);
    }
  }
}
