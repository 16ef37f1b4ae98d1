package org.photonbench.device.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void everyFormIsReadAndWritten() {
    for (String text :
        List.of(
            "tcp://192.168.0.7:50000",
            "tcp://[::1]:7777",
            "serial:/dev/ttyUSB0",
            "serial:COM3?57600 7O1",
            "serial:/dev/ttyUSB0?115200 8N1 RTS/CTS",
            "serial:/dev/ttyUSB0?9600 8E2 XON/XOFF",
            "usbtmc:/dev/usbtmc0",
            "library:any",
            "library:1024321?/opt/picoquant",
            "replay:talk.json")) {
      assertEquals(text, Address.parse(text).toString());
    }
  }

  @Test
  void partsHaveTheirMeaning() {
    assertEquals(new Address.Tcp("stage", 50_000), Address.parse(" tcp://stage:50000/ "));
    Address.Serial serial = (Address.Serial) Address.parse("serial:/dev/ttyS1?57600 7o1");
    assertEquals("/dev/ttyS1", serial.port());
    assertEquals(
        new SerialSettings(57_600, 7, SerialSettings.Parity.ODD, 1, SerialSettings.Handshake.NONE),
        serial.settings().orElseThrow());
    assertEquals(
        new Address.Library("77", Optional.of(Path.of("/opt"))), Address.parse("library:77?/opt"));
  }

  @Test
  void nonsenseIsRefusedWithTheForms() {
    for (String text :
        List.of("", "stage", "tcp:", "tcp://stage", "tcp://:5", "http://a:1", "serial:")) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> Address.parse(text)).getMessage();
      assertTrue(message.contains("tcp://HOST:PORT"), message);
    }
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> Address.parse("tcp://a:70000"))
            .getMessage()
            .contains("1 to 65535"));
    for (String text : List.of("serial:COM3?fast", "serial:?9600 8N1", "serial:COM3?9600 9N1")) {
      assertTrue(
          assertThrows(IllegalArgumentException.class, () -> Address.parse(text))
              .getMessage()
              .contains("57600 7O1"));
    }
  }
}
