package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How well records fit a layout. Two photons without an overflow between them are one test: read in
 * the wrong layout, the later one is earlier in half of the cases. What no card writes, like a
 * marker that is not invalid, is a test that fails.
 *
 * @param tests tests made
 * @param failures tests failed
 * @param channels number of different routings among the photons
 */
record SpcCensus(long tests, long failures, int channels) {
  private static final int OVERFLOW = 1 << 30;
  private static final int MARK = 1 << 28;

  /**
   * Takes the census of records.
   *
   * @param bytes start of a file with its header
   */
  static SpcCensus of(SpcLayout layout, SpcHeader header, ByteBuffer bytes) {
    ByteBuffer b = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    Counter counter = new Counter();
    int step = layout.recordBytes();
    for (int at = step; at + step <= b.limit(); at += step) {
      int word = b.getInt(at);
      switch (layout) {
        case SPC_130 -> counter.spc130(word, header.raw());
        case SPC_600_256 -> counter.spc600(word, header.raw());
        case SPC_600_4096 -> counter.spc600(word, b.getChar(at + 4));
        case SPC_QC_X04 -> counter.qcX04(word);
        case SPC_QC_X06 -> counter.qcX06(word);
      }
    }
    return new SpcCensus(counter.tests, counter.failures, counter.channels());
  }

  /** Share of the tests failed; 0 without tests. */
  double share() {
    return tests == 0 ? 0 : (double) failures / tests;
  }

  private static final class Counter {
    private final boolean[] seen = new boolean[256];
    private long tests;
    private long failures;
    private int before = -1;

    private void spc130(int word, boolean raw) {
      if ((word & MARK) != 0) {
        if (word >= 0 || (word & 0xf000) == 0) {
          fails();
        }
        overflow((word & OVERFLOW) != 0);
      } else if (word >= 0) {
        photon(word & 0xfff, word >>> 12 & 15, (word & OVERFLOW) != 0);
      } else {
        invalid(word, raw);
      }
    }

    private void spc600(int word, boolean raw) {
      if (word >= 0) {
        if ((word & MARK) != 0) {
          fails();
        }
        photon(word >>> 8 & 0x1ffff, word >>> 25 & 7, (word & OVERFLOW) != 0);
      } else {
        invalid(word, raw);
      }
    }

    private void invalid(int word, boolean raw) {
      boolean overflow = (word & OVERFLOW) != 0;
      if (overflow && !raw && (word & MARK - 1) == 0) {
        fails();
      }
      overflow(overflow);
    }

    private void spc600(int head, char tail) {
      boolean overflow = (head & 0x2000) != 0;
      if ((head & 0x8000) != 0) {
        fails();
      }
      if ((head & 0x1000) != 0) {
        overflow(overflow);
      } else {
        photon(head & 0xff0000 | tail, head >>> 24, overflow);
      }
    }

    private void qcX04(int word) {
      switch (word >>> 30) {
        case 1 -> marker(word);
        case 2 -> qcOverflow(word);
        default -> photon(word & 0xfff, word >>> 28 & 3 | word >>> 10 & 0x3c, false);
      }
    }

    private void qcX06(int word) {
      if (word >= 0) {
        photon(word & 0xfff, word >>> 28 | word >>> 9 & 0x78, false);
        return;
      }
      switch (word >>> 28 & 7) {
        case 0 -> qcOverflow(word);
        case 2 -> marker(word);
        case 1, 3 -> fails();
        default -> photon(word & 0xfff, word >>> 28 & 3 | word >>> 9 & 0x78, false);
      }
    }

    private void qcOverflow(int word) {
      if ((word & MARK - 1) != 0) {
        fails();
      }
      overflow(true);
    }

    private void marker(int word) {
      // The bits of the micro time are 0, those of the marker are not.
      if ((word & 0x0fff_0000) != 0 || (word & 0xf000) == 0) {
        fails();
      }
    }

    private void photon(int macroTime, int channel, boolean overflow) {
      overflow(overflow);
      if (before >= 0) {
        tests++;
        if (macroTime < before) {
          failures++;
        }
      }
      before = macroTime;
      seen[channel] = true;
    }

    private void overflow(boolean overflow) {
      if (overflow) {
        before = -1;
      }
    }

    private void fails() {
      tests++;
      failures++;
    }

    private int channels() {
      int n = 0;
      for (boolean one : seen) {
        if (one) {
          n++;
        }
      }
      return n;
    }
  }
}
