package org.photonbench.device.transport;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.transport.internal.SerialConnection;
import org.photonbench.device.transport.internal.TcpConnection;
import org.photonbench.device.transport.internal.UsbtmcConnection;
import org.photonbench.device.transport.log.ReplayConnection;
import org.photonbench.device.transport.log.Transcript;
import org.photonbench.device.transport.log.TranscriptFile;

/** Opens connections and finds ports. */
public final class Connections {
  private static final Path DEVICES = Path.of("/dev");

  private Connections() {}

  /**
   * Opens a line.
   *
   * @param defaults settings of a serial port whose address says none
   * @throws TransportException if it cannot be opened, with the reason and what to do
   */
  public static Connection open(
      Address address, Optional<SerialSettings> defaults, Deadline deadline)
      throws TransportException {
    return switch (address) {
      case Address.Tcp tcp -> TcpConnection.open(tcp, deadline);
      case Address.Serial serial -> {
        SerialSettings settings =
            serial
                .settings()
                .or(() -> defaults)
                .orElseThrow(() ->
                    new TransportException(
                        serial
                            + ": the settings of the port are not known; add them, for example"
                            + " ?115200 8N1."));
        yield SerialConnection.open(serial, settings);
      }
      case Address.Usbtmc usbtmc -> UsbtmcConnection.open(usbtmc);
      case Address.Library library ->
          throw new TransportException(
              library
                  + ": a device behind a native library has no line of bytes; give the address of"
                  + " one that has.");
      case Address.Replay replay -> {
        Transcript transcript = TranscriptFile.read(replay.file());
        yield new ReplayConnection(transcript, ReplayConnection.Order.ANY, replay.toString());
      }
    };
  }

  /** Serial ports and USBTMC devices that this computer has, without opening any. */
  public static List<Address> present() {
    List<Address> found = new ArrayList<>();
    for (SerialPort port : SerialPort.getCommPorts()) {
      found.add(new Address.Serial(port.getSystemPortPath(), Optional.empty()));
    }
    if (Files.isDirectory(DEVICES)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(DEVICES, "usbtmc*")) {
        files.forEach(file -> found.add(new Address.Usbtmc(file)));
      } catch (IOException e) {
        // Not readable is as good as none: discovery only proposes.
        return List.copyOf(found);
      }
    }
    return List.copyOf(found);
  }
}
