package org.photonbench.device.tck;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.photonbench.device.DeviceException;

/** The driver's end of the reference instrument's wire. */
final class ReferenceLink implements Closeable {
  private static final int TIMEOUT_MILLIS = 700;

  private final Defect defect;
  private final Socket socket = new Socket();

  ReferenceLink(String address, Defect defect) throws IOException {
    this.defect = defect;
    URI uri = URI.create(address);
    socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), TIMEOUT_MILLIS);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(defect == Defect.WAITS_WITHOUT_LIMIT ? 0 : TIMEOUT_MILLIS);
  }

  void drain() throws IOException {
    while (defect != Defect.KEEPS_LATE_REPLIES && socket.getInputStream().available() > 0) {
      socket.getInputStream().read();
    }
  }

  String ask(String question) throws IOException {
    drain();
    socket.getOutputStream().write((question + "\n").getBytes(StandardCharsets.US_ASCII));
    StringBuilder reply = new StringBuilder();
    try {
      int next = socket.getInputStream().read();
      while (next != '\n') {
        if (next < 0) {
          throw new IOException("the wire was cut");
        }
        reply.append((char) next);
        next = socket.getInputStream().read();
      }
    } catch (InterruptedIOException e) {
      if (defect != Defect.HALF_IS_WHOLE || reply.isEmpty()) {
        throw e;
      }
    }
    return reply.toString();
  }

  double number(String question) throws IOException, DeviceException {
    String reply = ask(question);
    try {
      return Double.parseDouble(reply);
    } catch (NumberFormatException e) {
      throw new DeviceException(
          DeviceException.Reason.BAD_REPLY, "'" + reply + "' is no answer to '" + question + "'.");
    }
  }

  String command(String command) throws IOException, DeviceException {
    String reply = ask(command);
    if (!reply.equals("ok")) {
      throw new DeviceException(
          DeviceException.Reason.BAD_REPLY, "'" + reply + "' is no answer to '" + command + "'.");
    }
    return reply;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
