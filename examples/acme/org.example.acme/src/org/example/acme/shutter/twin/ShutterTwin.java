package org.example.acme.shutter.twin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.device.twin.TwinServer;
import org.photonbench.device.twin.TwinSession;

/** A simulated shutter behind a TCP port, written from the protocol sheet. */
public final class ShutterTwin implements Twin {
  private final TwinServer server;
  private volatile boolean open;
  private volatile String serial = "B-17";

  private ShutterTwin(long seed) throws IOException {
    server = new TwinServer(this::session, replacement -> serial = replacement, seed);
  }

  /** Starts one. It publishes whether it is open (1 or 0). */
  public static Twin start(InstrumentEntry entry, TwinContext context) throws DeviceException {
    try {
      ShutterTwin twin = new ShutterTwin(context.seed());
      context.world().publish(entry.id(), "open", () -> twin.open ? 1 : 0);
      return twin;
    } catch (IOException e) {
      throw new DeviceException(
          Reason.UNREACHABLE, entry.id() + ": no port for its twin: " + e.getMessage(), e);
    }
  }

  private TwinSession session(TwinSession.Host host) {
    StringBuilder line = new StringBuilder();
    return value -> {
      if (value != '\n') {
        line.append((char) (value & 0xFF));
        return;
      }
      String answer = answer(line.toString());
      line.setLength(0);
      host.send((answer + "\n").getBytes(StandardCharsets.US_ASCII));
    };
  }

  private String answer(String command) {
    return switch (command) {
      case "WHO" -> "Acme Blink " + serial;
      case "STATE" -> open ? "OPEN" : "CLOSED";
      case "OPEN" -> {
        open = true;
        yield "DONE";
      }
      case "CLOSE" -> {
        open = false;
        yield "DONE";
      }
      default -> "?";
    };
  }

  @Override
  public String connection() {
    return server.address();
  }

  @Override
  public TwinFaults faults() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
