package org.photonbench.device.transport.log;

import java.time.Duration;

/** One line of a transcript. */
public sealed interface TranscriptEntry permits Exchange, TranscriptEntry.Pause {
  /** A wait between two exchanges. */
  record Pause(Duration time) implements TranscriptEntry {}
}
