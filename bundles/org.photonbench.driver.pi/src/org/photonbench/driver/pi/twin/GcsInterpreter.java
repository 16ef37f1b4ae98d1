package org.photonbench.driver.pi.twin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.photonbench.device.twin.SimulatedAxis;
import org.photonbench.device.twin.TwinSession;

/** The controller's end of a connection: takes bytes, does commands, answers questions. */
final class GcsInterpreter implements TwinSession {
  private static final double LOWEST = 0;
  private static final double HIGHEST = 26;
  private static final double GREATEST_VELOCITY = 50;
  private static final double SETTLING_SECONDS = 0.03;

  private final Host host;
  private final SimulatedAxis axis;
  private final Supplier<String> serial;
  private final StringBuilder line = new StringBuilder();
  private final String chainNumber;
  private String prefix = "";
  private boolean servo;
  private int error;

  /**
   * A controller.
   *
   * @param chainNumber its number in a daisy chain; empty text if it is alone
   */
  GcsInterpreter(Host host, SimulatedAxis axis, Supplier<String> serial, String chainNumber) {
    this.chainNumber = chainNumber;
    this.host = host;
    this.axis = axis;
    this.serial = serial;
  }

  @Override
  public void received(byte value) {
    switch (value) {
      case '\n' -> {
        take(line.toString().strip());
        line.setLength(0);
      }
      case 3 -> answer(position());
      case 5 -> answer(axis.isMoving() ? "1" : "0");
      case 7 -> host.send(new byte[] {(byte) (axis.isMoving() ? 0xB0 : 0xB1), '\n'});
      case 24 -> {
        axis.halt();
        error = 10;
      }
      default -> line.append((char) (value & 0xFF));
    }
  }

  private void answer(String text) {
    host.send((prefix + text + "\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  /** In a chain each command begins with the number of its receiver, each answer with 0 first. */
  private void take(String text) {
    if (chainNumber.isEmpty()) {
      obey(text);
    } else if (text.startsWith(chainNumber + " ")) {
      prefix = "0 " + chainNumber + " ";
      obey(text.substring(chainNumber.length()).strip());
    }
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private String position() {
    return "1=" + decimal(axis.position());
  }

  private static String bit(boolean value) {
    return value ? "1" : "0";
  }

  private void obey(String text) {
    String[] words = text.split("\\s+");
    String verb = words[0].toUpperCase(Locale.ROOT);
    if (words.length > 1 && !words[1].equals("1")) {
      error = 15;
      return;
    }
    switch (verb) {
      case "*IDN?" ->
          answer(
              "(c)2026 Physik Instrumente (PI) GmbH & Co. KG, C-863.12, "
                  + serial.get()
                  + ", 2.2.0.1");
      case "CSV?" -> answer("2.0");
      case "SAI?" -> answer("1");
      case "VER?" -> answer("FW: 2.2.0.1 \nHW: twin");
      case "CST?" -> answer("1=M-126.PD1");
      case "ERR?" -> {
        answer(Integer.toString(error));
        error = 0;
      }
      case "POS?" -> answer(position());
      case "MOV?" -> answer("1=" + decimal(axis.target()));
      case "VEL?" -> answer("1=" + decimal(axis.velocity()));
      case "TMN?" -> answer("1=" + decimal(LOWEST));
      case "TMX?" -> answer("1=" + decimal(HIGHEST));
      case "SVO?" -> answer("1=" + bit(servo));
      case "ONT?" -> answer("1=" + bit(servo && axis.isAtRest(SETTLING_SECONDS)));
      case "FRF?" -> answer("1=" + bit(axis.isReferenced()));
      case "LIM?", "TRS?" -> answer("1=1");
      default -> change(verb, words);
    }
  }

  private void change(String verb, String[] words) {
    try {
      switch (verb) {
        case "SVO" -> {
          servo = parameter(words) != 0;
          if (!servo) {
            axis.halt();
          }
        }
        case "VEL" -> setVelocity(parameter(words));
        case "MOV" -> moveTo(parameter(words));
        case "MVR" -> moveTo(axis.target() + parameter(words));
        case "FRF", "FNL", "FPL" -> {
          if (servo) {
            axis.search();
          } else {
            error = 5;
          }
        }
        case "HLT", "STP" -> {
          axis.halt();
          error = 10;
        }
        default -> error = 2;
      }
    } catch (NumberFormatException e) {
      error = 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      error = 24;
    }
  }

  private static double parameter(String[] words) {
    return Double.parseDouble(words[2]);
  }

  private void setVelocity(double wanted) {
    if (wanted > 0 && wanted <= GREATEST_VELOCITY) {
      axis.setVelocity(wanted);
    } else {
      error = 8;
    }
  }

  private void moveTo(double target) {
    if (!axis.isReferenced() || !servo) {
      error = 5;
    } else if (target < LOWEST || target > HIGHEST) {
      error = 7;
    } else {
      axis.moveTo(target);
    }
  }
}
