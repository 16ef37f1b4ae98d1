package org.photonbench.analysis.table;

/**
 * A column of numbers.
 *
 * @param name name for people, unique in its table
 * @param unit unit of all values, empty text if none is given
 * @param values a value per row, finite, or NaN where the table has an empty cell
 */
public record DataColumn(String name, String unit, double[] values) {}
