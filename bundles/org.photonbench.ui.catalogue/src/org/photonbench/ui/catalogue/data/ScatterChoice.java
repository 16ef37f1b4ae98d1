package org.photonbench.ui.catalogue.data;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.catalogue.index.Field;

/**
 * What a scatter plot shows.
 *
 * @param x horizontal quantity
 * @param y vertical quantity
 * @param group what the points are grouped by; empty: not at all
 * @param logX whether the horizontal axis is logarithmic
 * @param logY whether the vertical axis is logarithmic
 * @param threshold of the vertical quantity, to count what is below; empty: none
 */
public record ScatterChoice(
    Field x,
    Field y,
    Optional<Field> group,
    boolean logX,
    boolean logY,
    OptionalDouble threshold) {}
