package org.photonbench.device.tck;

import java.util.Set;
import org.photonbench.device.DeviceKind;

/**
 * One clause of the contract.
 *
 * @param id stable name, for example {@code stop-in-mid-move}
 * @param text what a driver must do, a sentence
 * @param kinds kinds of instruments that it binds
 * @param needs what must be there to try it
 */
public record Clause(String id, String text, Set<DeviceKind> kinds, Set<Need> needs, Check check) {
  /** Tries a clause on a fresh subject. */
  @FunctionalInterface
  public interface Check {
    /**
     * Tries it.
     *
     * @throws ContractViolation if it is not kept
     * @throws Exception if it could not even be tried, which counts as not kept
     */
    void on(ContractSubject subject) throws Exception;
  }

  public Clause {
    kinds = Set.copyOf(kinds);
    needs = Set.copyOf(needs);
  }
}
