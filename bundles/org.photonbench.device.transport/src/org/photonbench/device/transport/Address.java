package org.photonbench.device.transport;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an instrument is, as a line of text in the configuration of a set-up.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><td>{@code tcp://192.168.0.7:50000}</td><td>host and port</td></tr>
 * <tr><td>{@code serial:/dev/ttyUSB0}, {@code serial:COM3}</td><td>serial port with the settings
 * that its driver knows</td></tr>
 * <tr><td>{@code serial:/dev/ttyUSB0?57600 7O1}</td><td>with other ones: baud, data bits, parity
 * N, O or E, stop bits, then nothing, RTS/CTS or XON/XOFF</td></tr>
 * <tr><td>{@code usbtmc:/dev/usbtmc0}</td><td>a USB test and measurement device on Linux</td></tr>
 * <tr><td>{@code library:any}, {@code library:1024321?/opt/picoquant}</td><td>a device that a
 * vendor's native library drives, by its serial number or {@code any}, and where to look for the library first</td></tr>
 * <tr><td>{@code replay:FILE.json}</td><td>a transcript that answers as it was recorded</td></tr>
 * </table>
 */
public sealed interface Address {
  /** TCP. */
  record Tcp(String host, int port) implements Address {
    public Tcp {
      if (host.isBlank() || port < 1 || port > 65_535) {
        throw new IllegalArgumentException("no host and port: " + host + ":" + port);
      }
    }

    @Override
    public String toString() {
      return "tcp://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
  }

  /**
   * A serial port.
   *
   * @param port as the system names it, for example /dev/ttyUSB0 or COM3
   * @param settings empty: those that the driver knows
   */
  record Serial(String port, Optional<SerialSettings> settings) implements Address {
    @Override
    public String toString() {
      return "serial:" + port + settings.map(s -> "?" + s).orElse("");
    }
  }

  /** A USB test and measurement device. */
  record Usbtmc(Path file) implements Address {
    @Override
    public String toString() {
      return "usbtmc:" + file;
    }
  }

  /**
   * A device behind a vendor's native library.
   *
   * @param device serial number; {@code any} for the first one
   * @param path file or folder of the library; empty: where it is usually
   */
  record Library(String device, Optional<Path> path) implements Address {
    @Override
    public String toString() {
      return "library:" + device + path.map(p -> "?" + p).orElse("");
    }
  }

  /** A transcript. */
  record Replay(Path file) implements Address {
    @Override
    public String toString() {
      return "replay:" + file;
    }
  }

  /** A form of {@link #parse} for messages. */
  String FORMS =
      "tcp://HOST:PORT, serial:PORT, serial:PORT?BAUD 8N1, usbtmc:/dev/usbtmcN, library:SERIAL,"
          + " library:SERIAL?FOLDER or replay:FILE";

  /**
   * Reads the text form; {@code toString()} gives it back.
   *
   * @throws IllegalArgumentException if it is none, with a sentence that says what is
   */
  static Address parse(String text) {
    String stripped = text.strip();
    int colon = stripped.indexOf(':');
    String kind = colon < 0 ? "" : stripped.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = stripped.substring(colon + 1);
    if (!rest.isBlank()) {
      try {
        switch (kind) {
          case "tcp":
            return tcp(text, rest);
          case "serial":
            return serial(text, rest);
          case "usbtmc":
            return new Usbtmc(Path.of(rest));
          case "library":
            return library(rest);
          case "replay":
            return new Replay(Path.of(rest));
          default:
            break;
        }
      } catch (InvalidPathException e) {
        throw new IllegalArgumentException(text + " names no file: " + e.getReason() + ".", e);
      }
    }
    throw unknown(text);
  }

  private static Address tcp(String text, String rest) {
    Matcher match =
        Pattern.compile("//(?:\\[([^\\]]+)\\]|([^:/\\[\\]\\s]+)):(\\d{1,5})/?").matcher(rest);
    if (!match.matches()) {
      throw unknown(text);
    }
    int port = Integer.parseInt(match.group(3));
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException(text + ": a port is a number from 1 to 65535.");
    }
    return new Tcp(match.group(1) == null ? match.group(2) : match.group(1), port);
  }

  private static Address serial(String text, String rest) {
    int mark = rest.indexOf('?');
    if (mark < 0) {
      return new Serial(rest, Optional.empty());
    }
    Matcher match =
        Pattern.compile("(\\d{2,7}) ([78])([NOE])([12])(?: (RTS/CTS|XON/XOFF))?")
            .matcher(rest.substring(mark + 1).strip().toUpperCase(Locale.ROOT));
    if (mark == 0 || !match.matches()) {
      throw new IllegalArgumentException(
          text
              + ": the settings of a serial port read like 57600 7O1 or 115200 8N1 RTS/CTS, behind"
              + " the port and a question mark.");
    }
    SerialSettings.Parity parity =
        switch (match.group(3)) {
          case "N" -> SerialSettings.Parity.NONE;
          case "O" -> SerialSettings.Parity.ODD;
          default -> SerialSettings.Parity.EVEN;
        };
    SerialSettings.Handshake handshake =
        match.group(5) == null
            ? SerialSettings.Handshake.NONE
            : match.group(5).startsWith("R")
                ? SerialSettings.Handshake.RTS_CTS
                : SerialSettings.Handshake.XON_XOFF;
    return new Serial(
        rest.substring(0, mark),
        Optional.of(
            new SerialSettings(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                parity,
                Integer.parseInt(match.group(4)),
                handshake)));
  }

  private static Address library(String rest) {
    int mark = rest.indexOf('?');
    String device = mark < 0 ? rest : rest.substring(0, mark);
    String path = mark < 0 ? "" : rest.substring(mark + 1);
    return new Library(
        device.isBlank() ? "any" : device,
        path.isBlank() ? Optional.empty() : Optional.of(Path.of(path)));
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(
        "'" + text + "' is no address of an instrument; write it as " + FORMS + ".");
  }
}
