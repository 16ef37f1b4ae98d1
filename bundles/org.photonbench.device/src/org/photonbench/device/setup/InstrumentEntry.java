package org.photonbench.device.setup;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.photonbench.device.Range;

/**
 * One instrument of a set-up.
 *
 * @param id unique name in the set-up, lower-case letters, digits and dashes
 * @param driver identifier of its driver
 * @param twin whether the simulated twin stands in for it
 * @param serial serial number that must answer; empty text if any will do
 * @param connection how to reach it, in the words of its driver; empty text for a twin
 * @param options what the driver needs besides, for example the axis
 * @param limits limits of the profile by quantity
 */
public record InstrumentEntry(
    String id,
    String driver,
    boolean twin,
    String serial,
    String connection,
    Map<String, String> options,
    Map<String, Range> limits) {

  public InstrumentEntry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(driver);
    Objects.requireNonNull(serial);
    Objects.requireNonNull(connection);
    options = Collections.unmodifiableMap(new TreeMap<>(options));
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
  }

  /** An entry without options, serial number and limits. */
  public static InstrumentEntry of(String id, String driver, boolean twin, String connection) {
    return new InstrumentEntry(id, driver, twin, "", connection, Map.of(), Map.of());
  }

  public InstrumentEntry withConnection(String other) {
    return new InstrumentEntry(id, driver, twin, serial, other, options, limits);
  }

  /** The same place on the table, taken by the twin or by the real instrument. */
  public InstrumentEntry withTwin(boolean wanted) {
    return new InstrumentEntry(id, driver, wanted, serial, connection, options, limits);
  }

  public InstrumentEntry withSerial(String other) {
    return new InstrumentEntry(id, driver, twin, other, connection, options, limits);
  }

  public InstrumentEntry withLimit(String quantity, Range range) {
    Map<String, Range> more = new TreeMap<>(limits);
    more.put(quantity, range);
    return new InstrumentEntry(id, driver, twin, serial, connection, options, more);
  }

  public InstrumentEntry withOption(String name, String value) {
    Map<String, String> more = new TreeMap<>(options);
    more.put(name, value);
    return new InstrumentEntry(id, driver, twin, serial, connection, more, limits);
  }

  /** An option, or what stands for it if it is not given. */
  public String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }
}
