package org.photonbench.benchmarks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/**
 * Two channels of uncorrelated light in memory, always the same: 20 million photons at 1 Mcps in
 * all, in ticks of 1 ps, with what the code under test must make of them, found in a plainer way.
 */
final class SyntheticRecord {
  static final int PHOTONS = 20_000_000;

  /** Photons and overflow records; fixed by the seed, checked when the record is made. */
  static final int RECORDS = 20_595_928;

  /** Pulse period in ps of the record as T3: 80 MHz. */
  static final int PULSE_PERIOD = 12_500;

  /** Micro time unit in ps of the record as T3. */
  static final int MICRO_TICK = 16;

  private static final double MEAN_GAP = 1e6;
  private static final int TAG_BITS = 25;
  private static final int OVERFLOW = 127 << TAG_BITS;
  private static final int TAG_BYTES = 48;
  private static final int INTEGER = 0x10000008;
  private static final int REAL = 0x20000008;
  private static final int END = 0xFFFF0008;

  private static SyntheticRecord instance;

  final long[] times = new long[PHOTONS];
  final byte[] channels = new byte[PHOTONS];

  private SyntheticRecord() {
    SplittableRandom random = new SplittableRandom(20_000_000);
    double time = 0;
    for (int i = 0; i < PHOTONS; i++) {
      // Strict: the same to the last bit on every machine, compiled or not.
      time -= StrictMath.log(1 - random.nextDouble()) * MEAN_GAP;
      times[i] = (long) time;
      channels[i] = (byte) (random.nextInt() >>> 31);
    }
  }

  static synchronized SyntheticRecord get() {
    if (instance == null) {
      instance = new SyntheticRecord();
    }
    return instance;
  }

  /** The photons in blocks as a source would deliver them. */
  List<PhotonBlock> blocks(RecordMode mode) {
    List<PhotonBlock> blocks = new ArrayList<>();
    PhotonBlock block = null;
    for (int i = 0; i < PHOTONS; i++) {
      if (block == null || block.size() == block.capacity()) {
        block = new PhotonBlock(mode);
        blocks.add(block);
      }
      if (mode == RecordMode.T2) {
        block.add(times[i], channels[i], 0);
      } else {
        int micro = (int) (times[i] % PULSE_PERIOD) / MICRO_TICK;
        block.add(times[i] / PULSE_PERIOD, channels[i], micro);
      }
    }
    return blocks;
  }

  /** The photons as HydraHarp V2 T2 records, little-endian. */
  ByteBuffer records() {
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(Integer.BYTES * RECORDS).order(ByteOrder.LITTLE_ENDIAN);
    long overflows = 0;
    for (int i = 0; i < PHOTONS; i++) {
      long now = times[i] >> TAG_BITS;
      if (now > overflows) {
        bytes.putInt(OVERFLOW | (int) (now - overflows));
        overflows = now;
      }
      bytes.putInt(channels[i] << TAG_BITS | (int) (times[i] & (1 << TAG_BITS) - 1));
    }
    Check.equal(RECORDS, bytes.position() / Integer.BYTES, "records in the synthetic record");
    return bytes.flip();
  }

  /** The header of a PTU file with these records. */
  ByteBuffer header() {
    ByteBuffer bytes = ByteBuffer.allocate(16 + 8 * TAG_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    text(bytes, "PQTTTR", 8);
    text(bytes, "1.0.00", 8);
    tag(bytes, "Measurement_Mode", INTEGER, 2);
    tag(bytes, "MeasDesc_GlobalResolution", REAL, Double.doubleToLongBits(1e-12));
    tag(bytes, "MeasDesc_Resolution", REAL, Double.doubleToLongBits(1e-12));
    tag(bytes, "MeasDesc_AcquisitionTime", INTEGER, times[PHOTONS - 1] / 1_000_000_000 + 1);
    tag(bytes, "TTResult_NumberOfRecords", INTEGER, RECORDS);
    tag(bytes, "TTResultFormat_TTTRRecType", INTEGER, 0x01010204);
    tag(bytes, "TTResultFormat_BitsPerRecord", INTEGER, 32);
    tag(bytes, "Header_End", END, 0);
    return bytes.flip();
  }

  private static void tag(ByteBuffer bytes, String name, int type, long value) {
    text(bytes, name, 32);
    bytes.putInt(-1).putInt(type).putLong(value);
  }

  private static void text(ByteBuffer bytes, String text, int length) {
    bytes.put(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length));
  }

  /** Pairs with -window &lt;= tB - tA &lt; window, by a loop without any of the tricks. */
  long pairs(long window) {
    return pairs(times, -window, window);
  }

  /** Pairs of pulses that differ by at most {@code maxLag}. */
  long pulsePairs(int maxLag) {
    long[] pulses = new long[PHOTONS];
    for (int i = 0; i < PHOTONS; i++) {
      pulses[i] = times[i] / PULSE_PERIOD;
    }
    return pairs(pulses, -maxLag, maxLag + 1L);
  }

  private long pairs(long[] t, long from, long to) {
    long pairs = 0;
    int start = 0;
    for (int i = 0; i < PHOTONS; i++) {
      if (channels[i] != 0) {
        continue;
      }
      while (start < PHOTONS && t[start] < t[i] + from) {
        start++;
      }
      for (int j = start; j < PHOTONS && t[j] < t[i] + to; j++) {
        pairs += channels[j];
      }
    }
    return pairs;
  }

  /** Pairs in bins with these edges, by one pointer per edge that walks. */
  long[] pairs(long[] edges) {
    long[] below = new long[edges.length];
    for (int k = 0; k < edges.length; k++) {
      int next = 0;
      long before = 0;
      for (int i = 0; i < PHOTONS; i++) {
        if (channels[i] == 0) {
          while (next < PHOTONS && times[next] < times[i] + edges[k]) {
            before += channels[next++];
          }
          below[k] += before;
        }
      }
    }
    long[] pairs = new long[edges.length - 1];
    for (int k = 0; k < pairs.length; k++) {
      pairs[k] = below[k + 1] - below[k];
    }
    return pairs;
  }

  /** Pairs of photons of two channels and of one, in bins with these edges above zero, likewise. */
  long[][] crossAndSame(long[] edges) {
    long[][] pairs = new long[2][edges.length - 1];
    long[][] below = new long[2][edges.length];
    for (int k = 0; k < edges.length; k++) {
      int next = 0;
      long[] before = new long[2];
      for (int i = 0; i < PHOTONS; i++) {
        while (next < PHOTONS && times[next] < times[i] + edges[k]) {
          before[channels[next++]]++;
        }
        below[0][k] += before[1 - channels[i]];
        below[1][k] += before[channels[i]];
      }
    }
    for (int k = 0; k + 1 < edges.length; k++) {
      pairs[0][k] = below[0][k + 1] - below[0][k];
      pairs[1][k] = below[1][k + 1] - below[1][k];
    }
    return pairs;
  }

  /** Pairs of photons whose time bins, on a grid through zero, are {@code lag} apart. */
  long binnedPairs(long width, long lag) {
    int[][] bins = new int[2][(int) (times[PHOTONS - 1] / width) + 1];
    for (int i = 0; i < PHOTONS; i++) {
      bins[channels[i]][(int) (times[i] / width)]++;
    }
    long pairs = 0;
    int distance = (int) (lag / width);
    for (int i = 0; i + distance < bins[0].length; i++) {
      pairs += (long) bins[0][i] * bins[1][i + distance];
    }
    return pairs;
  }

  /** Triples of a photon of channel 0 and two of channel 1 with lags within +-window. */
  long triples(long window) {
    long triples = 0;
    int start = 0;
    for (int i = 0; i < PHOTONS; i++) {
      if (channels[i] == 0) {
        while (times[start] < times[i] - window) {
          start++;
        }
        long partners = 0;
        for (int j = start; j < PHOTONS && times[j] < times[i] + window; j++) {
          partners += channels[j];
        }
        triples += partners * (partners - 1);
      }
    }
    return triples;
  }

  /** Checksum of channel and time of every photon. */
  long checksum() {
    Checksum checksum = new Checksum();
    for (int i = 0; i < PHOTONS; i++) {
      checksum.add(times[i], channels[i]);
    }
    return checksum.value();
  }
}
