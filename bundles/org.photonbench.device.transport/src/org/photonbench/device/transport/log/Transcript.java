package org.photonbench.device.transport.log;

import java.util.List;

/**
 * What went over a wire, in order.
 *
 * @param entries exchanges and pauses
 * @param notes what a reader must know of it, for example that its start is missing
 */
public record Transcript(List<TranscriptEntry> entries, List<String> notes) {
  public Transcript {
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }

  /** The exchanges without the pauses. */
  public List<Exchange> exchanges() {
    return entries.stream().filter(Exchange.class::isInstance).map(Exchange.class::cast).toList();
  }
}
