package org.photonbench.driver.zaber.twin;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.photonbench.device.DeviceException;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.AxisTwin;
import org.photonbench.device.twin.SimulatedAxis;
import org.photonbench.device.twin.TwinSession;

/** A stage of 50 mm with microsteps of 47.625 nm, all alone on its chain. */
public final class ZaberTwin implements TwinSession {
  private static final double METRES_A_STEP = 47.625e-9;
  private static final int LAST_STEP = 1049869;

  private final Host host;
  private final SimulatedAxis axis;
  private final Supplier<String> serial;
  private final StringBuilder line = new StringBuilder();

  private ZaberTwin(Host host, SimulatedAxis axis, Supplier<String> serial) {
    this.host = host;
    this.axis = axis;
    this.serial = serial;
  }

  /** Starts one. */
  public static Twin start(InstrumentEntry entry, TwinContext context) throws DeviceException {
    SimulatedAxis axis = new SimulatedAxis(500000, 0, 250000);
    return new AxisTwin(entry, context, axis, METRES_A_STEP, "45678", ZaberTwin::new);
  }

  @Override
  public void received(byte value) {
    if (value != '\n') {
      line.append((char) (value & 0xFF));
      return;
    }
    String packet = line.toString();
    line.setLength(0);
    int colon = packet.lastIndexOf(':');
    int sum = Integer.parseInt(packet.substring(colon + 1), 16);
    for (int i = 1; i < colon; i++) {
      sum += packet.charAt(i);
    }
    if (packet.charAt(0) == '/' && sum % 256 == 0) {
      String[] words = packet.substring(1, colon).split(" ", 4);
      String data = obey(words[3]);
      String status = axis.isMoving() ? "BUSY" : "IDLE";
      String warning = axis.isReferenced() ? "--" : "WR";
      boolean refused = data.startsWith("BAD");
      String reply =
          String.join(" ", "@01", words[1], words[2], refused ? "RJ" : "OK", status, warning, data);
      host.send((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private String obey(String command) {
    int space = command.lastIndexOf(' ');
    switch (command) {
      case "get device.id":
        return "50081";
      case "get system.serial":
        return serial.get();
      case "get version":
        return "7.38";
      case "get limit.min":
        return "0";
      case "get limit.max":
        return Integer.toString(LAST_STEP);
      case "get maxspeed":
        return Long.toString(Math.round(axis.velocity() * 1.6384));
      case "get pos":
        return Long.toString(Math.round(axis.position()));
      case "home":
        axis.search();
        return "0";
      case "stop":
        axis.halt();
        return "0";
      default:
        return change(command.substring(0, space), Long.parseLong(command.substring(space + 1)));
    }
  }

  private String change(String command, long number) {
    switch (command) {
      case "set maxspeed" -> axis.setVelocity(number / 1.6384);
      case "move rel" -> axis.moveTo(axis.position() + number);
      case "move abs" -> {
        if (number < 0 || number > LAST_STEP) {
          return "BADDATA";
        }
        axis.moveTo(number);
      }
      default -> {
        return "BADCOMMAND";
      }
    }
    return "0";
  }
}
