package org.photonbench.calculator;

/**
 * An input with what was typed for it.
 *
 * @param input the input
 * @param text as it was typed, or the default
 * @param isDefault whether it is the default
 * @param index place of its number among those that were typed; -1 for a choice
 * @param value the number as typed
 * @param sigma its standard uncertainty in the same unit; 0 if none was typed
 * @param reading makes the declared unit of it
 */
record Given(
    Input input,
    String text,
    boolean isDefault,
    int index,
    double value,
    double sigma,
    Reading reading) {}
