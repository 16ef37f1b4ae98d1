package org.photonbench.driver.lakeshore.twin;

import java.io.IOException;
import java.util.Optional;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.transport.twin.TwinSerialPort;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.device.twin.TwinServer;

/** The twin behind a TCP port, or behind a pseudo-terminal that leads to it. */
public final class LakeShoreTwin implements Twin {
  private final ControllerBench bench;
  private final TwinServer server;
  private final Optional<TwinSerialPort> port;

  private LakeShoreTwin(ControllerBench bench, TwinServer server, Optional<TwinSerialPort> port) {
    this.bench = bench;
    this.server = server;
    this.port = port;
  }

  /**
   * Starts it.
   *
   * @param id name in the set-up
   * @param serial whether it is reached by a serial line
   */
  public static LakeShoreTwin start(String id, boolean serial, TwinContext context)
      throws IOException {
    ControllerBench bench = new ControllerBench(context.seed());
    TwinServer server = new TwinServer(bench::open, bench::setSerial, context.seed());
    context.world().publish(id, "temperature", bench::kelvin);
    context.world().publish(id, "heater", () -> bench.isHeating() ? 1 : 0);
    Optional<TwinSerialPort> port =
        serial ? Optional.of(TwinSerialPort.start(server.address())) : Optional.empty();
    return new LakeShoreTwin(bench, server, port);
  }

  /** The controller itself. */
  public ControllerBench bench() {
    return bench;
  }

  @Override
  public String connection() {
    return port.map(line -> line.address().toString()).orElse(server.address());
  }

  @Override
  public TwinFaults faults() {
    return server;
  }

  @Override
  public void close() {
    port.ifPresent(TwinSerialPort::close);
    server.close();
  }
}
