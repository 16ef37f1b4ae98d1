package org.photonbench.driver.thorlabs.twin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.photonbench.device.twin.SimulatedAxis;
import org.photonbench.device.twin.TwinSession;

/** An ELL14 mount at bus address 0: says where it is when a move has ended. */
final class ElliptecModule implements TwinSession {
  private static final double COUNTS_PER_DEGREE = 143_360 / 360.0;
  private static final int LOOK_AGAIN_MILLIS = 10;

  private final Host host;
  private final SimulatedAxis axis;
  private final Supplier<String> serial;
  private final StringBuilder command = new StringBuilder();
  private volatile boolean busy;

  ElliptecModule(Host host, SimulatedAxis axis, Supplier<String> serial) {
    this.host = host;
    this.axis = axis;
    this.serial = serial;
  }

  @Override
  public void received(byte value) {
    if (command.isEmpty() && value != '0') {
      return; // for another one on the bus
    }
    command.append((char) value);
    if (command.length() < 3) {
      return;
    }
    int length =
        switch (command.substring(1, 3)) {
          case "ma", "mr" -> 11;
          case "ho" -> 4;
          default -> 3;
        };
    if (command.length() == length) {
      String whole = command.toString();
      command.setLength(0);
      obey(whole.substring(1, 3), whole.substring(3));
    }
  }

  private void obey(String what, String value) {
    if (busy && !what.equals("st")) {
      say("GS09");
      return;
    }
    switch (what) {
      case "in" -> {
        String eight = String.format(Locale.ROOT, "%8s", serial.get()).replace(' ', '0');
        say("IN0E" + eight + "2021" + "15" + "01" + "0168" + "00023000");
      }
      case "gs" -> say("GS00");
      case "gp" -> sayPosition();
      case "ma" -> move(degrees(value));
      case "mr" -> move(axis.position() + degrees(value));
      case "ho" -> {
        axis.search();
        tellTheEnd();
      }
      case "st" -> {
        axis.halt();
        if (!busy) {
          say("GS00");
        }
      }
      default -> say("GS03");
    }
  }

  private static double degrees(String hex) {
    return (int) Long.parseLong(hex, 16) / COUNTS_PER_DEGREE;
  }

  private void move(double target) {
    if (target < -1e-9 || target > 360 + 1e-9) {
      say("GS04");
      return;
    }
    axis.moveTo(target);
    tellTheEnd();
  }

  private void tellTheEnd() {
    busy = true;
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (axis.isMoving()) {
              Thread.sleep(LOOK_AGAIN_MILLIS);
            }
            busy = false;
            sayPosition();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private void sayPosition() {
    int counts = (int) Math.round(axis.position() * COUNTS_PER_DEGREE);
    say(String.format(Locale.ROOT, "PO%08X", counts));
  }

  private void say(String text) {
    host.send(("0" + text + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
