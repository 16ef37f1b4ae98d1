package org.photonbench.device.transport.log;

import java.util.Arrays;
import org.photonbench.device.transport.WireText;

/**
 * Bytes to an instrument and what came back before the next bytes were sent.
 *
 * @param sent bytes to the instrument; none for bytes that came unasked at the start
 * @param received bytes from it; none if nothing came
 */
public record Exchange(byte[] sent, byte[] received) implements TranscriptEntry {
  public Exchange {
    sent = sent.clone();
    received = received.clone();
  }

  /** From text with one character per byte. */
  public static Exchange of(String sent, String received) {
    return new Exchange(WireText.bytes(sent), WireText.bytes(received));
  }

  @Override
  public byte[] sent() {
    return sent.clone();
  }

  @Override
  public byte[] received() {
    return received.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exchange exchange
        && Arrays.equals(sent, exchange.sent)
        && Arrays.equals(received, exchange.received);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(sent) + Arrays.hashCode(received);
  }

  @Override
  public String toString() {
    return WireText.shown(sent) + " > " + WireText.shown(received);
  }
}
