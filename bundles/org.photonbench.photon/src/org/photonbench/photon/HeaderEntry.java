package org.photonbench.photon;

/**
 * One entry of a file header, as text for people.
 *
 * @param name identifier as the file spells it
 * @param index index of an array entry, -1 for a scalar
 * @param type type as the format calls it, for example {@code int64}
 * @param value value as text, with its unit where the format fixes one
 */
public record HeaderEntry(String name, int index, String type, String value) {}
