package org.photonbench.calculator;

/** Something given to a calculator that the user can put right; one sentence says what. */
public final class CalculatorException extends Exception {
  private static final long serialVersionUID = 1L;

  public CalculatorException(String message) {
    super(message);
  }
}
