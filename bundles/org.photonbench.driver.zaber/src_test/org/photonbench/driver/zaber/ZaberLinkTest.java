package org.photonbench.driver.zaber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.photonbench.device.DeviceException;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.UnexpectedReplyException;
import org.photonbench.device.transport.log.Exchange;
import org.photonbench.device.transport.log.ReplayConnection;
import org.photonbench.device.transport.log.ReplayConnection.Order;
import org.photonbench.device.transport.log.Transcript;

/** Packets as the collection zproto/ascii-packet-strings.txt has them. */
class ZaberLinkTest {
  /** The command with its id and checksum is given: who changes the encoder must change this. */
  private static final String GET_POS = "/1 1 01 get pos:2B\n";

  private static ZaberLink answeredBy(String reply) {
    return new ZaberLink(
        new ReplayConnection(
            new Transcript(List.of(Exchange.of(GET_POS, reply)), List.of()),
            Order.AS_RECORDED,
            "replay"));
  }

  @Test
  void checksumIsThatOfTheCollection() {
    assertEquals("12", ZaberLink.checksum("1 2 tools echo command\\"));
  }

  @Test
  void digitsOfTheWireAreThoseOfAscii() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals("42", answeredBy("@01 1 01 OK IDLE -- 42\r\n").ask("1 1", "get pos").data());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aStepThatIsNoLengthIsExplained() {
    InstrumentEntry bare = InstrumentEntry.of("stage", ZaberDriverFactory.ID, false, "tcp://a:1");
    for (String step : List.of("", "1.2.3", ".", "0", "-1", "1e999", "small")) {
      DeviceException e =
          assertThrows(
              DeviceException.class,
              () -> new ZaberStage(bare.withOption("step", step), DeviceContext.create()),
              step);
      assertTrue(e.getMessage().contains("the microstep in mm"), e.getMessage());
    }
  }

  @Test
  void takesTheAnswerWithItsId() throws Exception {
    ZaberLink.Answer answer =
        answeredBy(
                "#01 1 foo\r\n!02 0 IDLE -- \r\n@01 1 02 OK IDLE -- 7\r\n@01 1 01 OK BUSY WR 42\r\n")
            .ask("1 1", "get pos");
    assertTrue(answer.busy());
    assertEquals("WR", answer.warning());
    assertEquals("42", answer.data());
  }

  @Test
  void anIdleAnswerWithoutWarning() throws Exception {
    ZaberLink.Answer answer = answeredBy("@01 1 01 OK IDLE -- 0\r\n").ask("1 1", "get pos");
    assertFalse(answer.busy());
    assertEquals("--", answer.warning());
  }

  @Test
  void refusalTellsWhy() {
    DeviceException e =
        assertThrows(
            DeviceException.class,
            () -> answeredBy("@01 1 01 RJ IDLE -- BADDATA\r\n").ask("1 1", "get pos"));
    assertTrue(e.getMessage().contains("BADDATA"), e.getMessage());
  }

  @Test
  void wrongChecksumAndGarbageAreNoAnswers() {
    for (String reply : List.of("@01 1 01 OK IDLE -- 0:00\r\n", "\u00ff\u0001xyz\r\n")) {
      assertThrows(UnexpectedReplyException.class, () -> answeredBy(reply).ask("1 1", "get pos"));
    }
  }

  @Test
  void onlyForeignAnswersEndInATimeOut() {
    assertThrows(
        IOException.class, () -> answeredBy("@01 1 77 OK IDLE -- 0\r\n").ask("1 1", "get pos"));
  }
}
