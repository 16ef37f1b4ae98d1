package org.photonbench.device.transport;

import java.util.Locale;

/**
 * How a serial port is set.
 *
 * @param baud bits per second, 50 to 4 000 000
 * @param dataBits 7 or 8
 * @param parity check bit
 * @param stopBits 1 or 2
 * @param handshake who says when to wait
 */
public record SerialSettings(
    int baud, int dataBits, Parity parity, int stopBits, Handshake handshake) {
  /** The check bit of a character. */
  public enum Parity {
    NONE,
    ODD,
    EVEN
  }

  /** Flow control. */
  public enum Handshake {
    NONE,
    RTS_CTS,
    XON_XOFF
  }

  public SerialSettings {
    if (baud < 50 || baud > 4_000_000) {
      throw new IllegalArgumentException("baud must be 50 to 4000000, was " + baud);
    }
    if (dataBits != 7 && dataBits != 8) {
      throw new IllegalArgumentException("data bits must be 7 or 8, were " + dataBits);
    }
    if (stopBits != 1 && stopBits != 2) {
      throw new IllegalArgumentException("stop bits must be 1 or 2, were " + stopBits);
    }
  }

  /** Eight data bits, no parity, one stop bit, no handshake. */
  public static SerialSettings of(int baud) {
    return new SerialSettings(baud, 8, Parity.NONE, 1, Handshake.NONE);
  }

  public SerialSettings withHandshake(Handshake other) {
    return new SerialSettings(baud, dataBits, parity, stopBits, other);
  }

  /** As the data sheets have it, for example {@code 57600 7O1} or {@code 115200 8N1 RTS/CTS}. */
  @Override
  public String toString() {
    String flow =
        switch (handshake) {
          case NONE -> "";
          case RTS_CTS -> " RTS/CTS";
          case XON_XOFF -> " XON/XOFF";
        };
    return String.format(
        Locale.ROOT, "%d %d%c%d%s", baud, dataBits, parity.name().charAt(0), stopBits, flow);
  }
}
