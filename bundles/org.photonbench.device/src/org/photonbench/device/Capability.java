package org.photonbench.device;

/**
 * One thing that an instrument can do, as far as it goes.
 *
 * @param name what, for example {@code Travel}
 * @param value how far, for people, for example {@code 0 to 26 mm}
 * @param fromInstrument whether the instrument itself said so; otherwise it is known of its model
 */
public record Capability(String name, String value, boolean fromInstrument) {}
