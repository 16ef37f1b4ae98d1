package org.photonbench.device.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReplyReaderTest {
  /** Hands out bytes in given pieces and then nothing. */
  private static final class Pieces implements Connection {
    private final List<byte[]> pieces;

    Pieces(List<byte[]> pieces) {
      this.pieces = new ArrayList<>(pieces);
    }

    @Override
    public String address() {
      return "pieces";
    }

    @Override
    public void write(byte[] bytes) {
      throw new IllegalStateException("nothing is written");
    }

    @Override
    public int read(byte[] target, int from, int length, Deadline deadline) {
      if (pieces.isEmpty()) {
        return 0;
      }
      byte[] piece = pieces.removeFirst();
      int n = Math.min(length, piece.length);
      System.arraycopy(piece, 0, target, from, n);
      if (n < piece.length) {
        byte[] rest = new byte[piece.length - n];
        System.arraycopy(piece, n, rest, 0, rest.length);
        pieces.addFirst(rest);
      }
      return n;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {
      pieces.clear();
    }
  }

  private static Deadline soon() {
    return Deadline.inMillis(1000);
  }

  @Property(tries = 300)
  void linesComeWholeHoweverTheWireCutsThem(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int lines) throws IOException {
    Random random = new Random(seed);
    List<byte[]> expected = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      StringBuilder line = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        // A lone carriage return is no end.
        line.append("abc\r".charAt(random.nextInt(4)));
      }
      String whole = line + "\r\n";
      expected.add(WireText.bytes(whole));
      all.append(whole);
    }
    List<byte[]> pieces = new ArrayList<>();
    for (int at = 0; at < all.length(); ) {
      int n = Math.min(all.length() - at, 1 + random.nextInt(7));
      pieces.add(WireText.bytes(all.substring(at, at + n)));
      at += n;
    }
    try (Pieces wire = new Pieces(pieces)) {
      ReplyReader reader = new ReplyReader(wire, 64);
      for (byte[] line : expected) {
        assertArrayEquals(
            line, reader.read(ReplyEnd.at((byte) '\r', (byte) '\n'), "a line", soon()));
      }
      assertFalse(reader.hasLeftOver());
    }
  }

  @Test
  void halfAReplyIsTimedOutWithWhatCame() {
    try (Pieces wire = new Pieces(List.of(WireText.bytes("12.5")))) {
      ReplyReader reader = new ReplyReader(wire, 64);
      ReplyTimeoutException timeout =
          assertThrows(
              ReplyTimeoutException.class,
              () -> reader.read(ReplyEnd.at((byte) '\n'), "POS?", soon()));
      assertEquals("12.5", WireText.text(timeout.received()));
      assertTrue(timeout.getMessage().contains("POS?"), timeout::getMessage);
      // What came of it must not become the start of the next one.
      assertFalse(reader.hasLeftOver());
    }
  }

  @Test
  void aReplyWithoutEndIsGarbage() {
    try (Pieces wire = new Pieces(List.of(new byte[100]))) {
      ReplyReader reader = new ReplyReader(wire, 64);
      String message =
          assertThrows(
                  UnexpectedReplyException.class,
                  () -> reader.read(ReplyEnd.at((byte) '\n'), "*IDN?", soon()))
              .getMessage();
      assertTrue(message.contains("*IDN?") && message.contains("\\x00"), message);
    }
  }
}
