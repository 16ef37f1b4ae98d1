package org.photonbench.device.transport.internal;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.Arrays;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connection;
import org.photonbench.device.transport.ConnectionLostException;
import org.photonbench.device.transport.Deadline;
import org.photonbench.device.transport.SerialSettings;
import org.photonbench.device.transport.TransportException;

/** A serial port. */
public final class SerialConnection implements Connection {
  /** How long the library waits for bytes at a time; a deadline is overstepped by at most this. */
  private static final int WAIT_MILLIS = 100;

  private static final String PSEUDO_TERMINALS = "/dev/pts/";

  private final String address;
  private final SerialPort port;
  private final Object writing = new Object();
  private volatile boolean lost;
  private volatile boolean closed;

  private SerialConnection(String address, SerialPort port) {
    this.address = address;
    this.port = port;
  }

  /** Opens and sets the port. */
  public static SerialConnection open(Address.Serial address, SerialSettings wanted)
      throws TransportException {
    // A pseudo-terminal has no line: Linux refuses 7 bits with parity there the second time.
    SerialSettings settings =
        address.port().startsWith(PSEUDO_TERMINALS) ? SerialSettings.of(wanted.baud()) : wanted;
    SerialPort port;
    try {
      port = SerialPort.getCommPort(address.port());
    } catch (SerialPortInvalidPortException e) {
      throw new TransportException(
          address + ": this computer has no such port; check the cable and the name.", e);
    }
    port.setComPortParameters(
        settings.baud(),
        settings.dataBits(),
        settings.stopBits() == 1 ? SerialPort.ONE_STOP_BIT : SerialPort.TWO_STOP_BITS,
        switch (settings.parity()) {
          case NONE -> SerialPort.NO_PARITY;
          case ODD -> SerialPort.ODD_PARITY;
          case EVEN -> SerialPort.EVEN_PARITY;
        });
    port.setFlowControl(
        switch (settings.handshake()) {
          case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
          case RTS_CTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
          case XON_XOFF ->
              SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED
                  | SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
        });
    port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, WAIT_MILLIS, 0);
    if (!port.openPort()) {
      throw new TransportException(
          address
              + ": the port could not be opened (error "
              + port.getLastErrorCode()
              + "); close other programs that use it, check its cable, and on Linux that you are in"
              + " the group that owns it (often dialout).");
    }
    return new SerialConnection(address.toString(), port);
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public void write(byte[] bytes) throws TransportException {
    synchronized (writing) {
      int done = 0;
      while (done < bytes.length) {
        byte[] rest = done == 0 ? bytes : Arrays.copyOfRange(bytes, done, bytes.length);
        int n = port.writeBytes(rest, rest.length);
        if (n <= 0) {
          throw gone();
        }
        done += n;
      }
    }
  }

  @Override
  public int read(byte[] target, int from, int length, Deadline deadline)
      throws TransportException {
    while (true) {
      boolean over = deadline.isOver();
      // At the deadline only what is there is taken, without the library's own wait.
      int n = over ? port.bytesAvailable() : 1;
      if (n > 0) {
        n = port.readBytes(target, over ? Math.min(n, length) : length, from);
      }
      if (n > 0) {
        return n;
      }
      if (n < 0 || !port.isOpen()) {
        throw gone();
      }
      if (over) {
        return 0;
      }
    }
  }

  private ConnectionLostException gone() {
    lost = true;
    return new ConnectionLostException(
        address
            + (closed
                ? ": the connection was closed."
                : ": the port is gone; check the cable and connect again."));
  }

  @Override
  public boolean isOpen() {
    return !lost && port.isOpen();
  }

  @Override
  public void close() {
    closed = true;
    port.closePort();
  }
}
