package org.photonbench.device.setup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands on the table.
 *
 * @param name of the set-up, for people
 * @param instruments in the order in which they are shown
 */
public record SetUp(String name, List<InstrumentEntry> instruments) {
  public SetUp {
    Objects.requireNonNull(name);
    instruments = List.copyOf(instruments);
  }

  public Optional<InstrumentEntry> find(String id) {
    return instruments.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** The set-up with an entry in place of the one with the same identifier. */
  public SetUp with(InstrumentEntry changed) {
    return new SetUp(
        name,
        instruments.stream()
            .map(entry -> entry.id().equals(changed.id()) ? changed : entry)
            .toList());
  }
}
