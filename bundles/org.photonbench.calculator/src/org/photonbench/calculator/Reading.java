package org.photonbench.calculator;

/** How a number typed in some unit becomes a number in the declared unit of its input. */
@FunctionalInterface
interface Reading {
  /**
   * The number in the declared unit.
   *
   * @param typed the number as it was typed
   * @param others the other inputs: a volume in cubic wavelengths depends on the wavelength
   */
  double convert(double typed, Values others);
}
