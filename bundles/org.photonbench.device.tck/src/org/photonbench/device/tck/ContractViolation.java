package org.photonbench.device.tck;

/** A clause is not kept; the message says what was seen and what was expected. */
public final class ContractViolation extends Exception {
  private static final long serialVersionUID = 1L;

  ContractViolation(String message) {
    super(message);
  }

  /** Throws unless something holds. */
  static void unless(boolean holds, String seen) throws ContractViolation {
    if (!holds) {
      throw new ContractViolation(seen);
    }
  }
}
