package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class ParallelCorrelationTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);

  /** Long enough for several slices; with late, very late and impossible photons and gaps. */
  private static List<PhotonBlock> record(RecordMode mode, long seed, int n) {
    Random random = new Random(seed);
    List<PhotonBlock> blocks = new ArrayList<>();
    PhotonBlock block = new PhotonBlock(mode, 1);
    long time = 1_000;
    for (int i = 0; i < n; i++) {
      if (block.size() == block.capacity()) {
        block = new PhotonBlock(mode, 1 + random.nextInt(40_000));
        blocks.add(block);
      }
      time += random.nextInt(20) + (random.nextInt(100_000) == 0 ? 1_000_000 : 0);
      long late =
          switch (random.nextInt(500)) {
            case 0 -> random.nextInt(300);
            case 1 -> random.nextInt(3_000);
            default -> 0;
          };
      boolean impossible = random.nextInt(100_000) == 0;
      block.add(impossible ? Long.MAX_VALUE : time - late, random.nextInt(3), random.nextInt(900));
      if (i == 0) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static void same(PairCorrelator expected, PairCorrelator actual) {
    assertArrayEquals(expected.counts(), actual.counts());
    assertEquals(expected.photonsA(), actual.photonsA());
    assertEquals(expected.photonsB(), actual.photonsB());
    assertEquals(expected.orderViolations(), actual.orderViolations());
    assertEquals(expected.excludedPhotons(), actual.excludedPhotons());
    assertEquals(expected.reach(), actual.reach());
  }

  private static void slices(RecordMode mode, Supplier<? extends PairCorrelator> factory) {
    List<PhotonBlock> blocks = record(mode, 1, 1_000_000);
    PairCorrelator expected = factory.get();
    blocks.forEach(expected::accept);
    assertTrue(expected.excludedPhotons() > 0 && Arrays.stream(expected.counts()).sum() > 1_000);
    for (int threads = 1; threads <= 3; threads++) {
      try (ParallelCorrelation parallel = new ParallelCorrelation(threads, factory)) {
        blocks.forEach(parallel::accept);
        same(expected, parallel);
      }
    }
    PairCorrelator part = factory.get();
    List<PhotonBlock> taken = new ArrayList<>();
    List<PhotonBlock> released = new ArrayList<>();
    ParallelCorrelation closed;
    try (ParallelCorrelation parallel = new ParallelCorrelation(2, factory)) {
      for (int i = 0; i < blocks.size(); i++) {
        part.accept(blocks.get(i));
        PhotonBlock block = blocks.get(i);
        if (i % 3 == 0) {
          parallel.accept(block);
        } else {
          parallel.take(block, released::add);
          taken.add(block);
        }
        if (i % 13 == 5) {
          same(part, parallel);
        }
      }
      closed = parallel;
    }
    same(expected, closed);
    assertEquals(taken, released);
  }

  @Test
  void linearSlices() {
    slices(RecordMode.T2, () -> new LinearCorrelator(A, B, -300, 20, 30));
    slices(RecordMode.T2, () -> new LinearCorrelator(A, A, -100, 20, 30));
  }

  @Test
  void logarithmicSlices() {
    slices(RecordMode.T2, () -> new LogCorrelator(A, B, LagEdges.logarithmic(1, 900, 5), 400));
  }

  @Test
  void pulsedSlices() {
    MicroTimeRule rule = MicroTimeRule.unwrap(250, 300);
    slices(RecordMode.T3, () -> new PulseCorrelator(A, B, 20, rule, MicroTimeRule.all()));
  }

  /** A lead longer than a slice makes the slices longer. */
  @Test
  void longLeads() {
    List<PhotonBlock> blocks = record(RecordMode.T2, 3, 1_500_000);
    LagEdges lags = LagEdges.of(-1_000_000, 0, 5_000_000);
    LogCorrelator expected = new LogCorrelator(A, B, lags);
    blocks.forEach(expected::accept);
    try (ParallelCorrelation parallel =
        new ParallelCorrelation(2, () -> new LogCorrelator(A, B, lags))) {
      blocks.forEach(parallel::accept);
      same(expected, parallel);
    }
  }

  @Test
  void logarithmicBins() {
    List<PhotonBlock> blocks = record(RecordMode.T2, 2, 700_000);
    for (Channel other : List.of(A, B)) {
      LagEdges lags = LagEdges.of(-100_000, -50, 0, 1, 2, 10, 100, 10_000, 1_000_000);
      LogCorrelator expected = new LogCorrelator(A, other, lags);
      blocks.forEach(expected::accept);
      for (int threads : new int[] {1, 2, 3, 20}) {
        LogCorrelator part = new LogCorrelator(A, other, lags);
        ParallelLogCorrelator closed;
        try (ParallelLogCorrelator parallel = new ParallelLogCorrelator(threads, A, other, lags)) {
          closed = parallel;
          for (int i = 0; i < blocks.size(); i++) {
            part.accept(blocks.get(i));
            parallel.accept(blocks.get(i));
            if (i == 7) {
              same(part, parallel);
            }
          }
          same(expected, parallel);
        }
        same(expected, closed);
      }
    }
  }

  @Test
  void nothingGivesNothing() {
    LagEdges lags = LagEdges.of(0, 1, 2);
    try (ParallelLogCorrelator bins = new ParallelLogCorrelator(2, A, B, lags);
        ParallelCorrelation slices =
            new ParallelCorrelation(2, () -> new LogCorrelator(A, B, lags))) {
      bins.accept(new PhotonBlock(RecordMode.T2));
      slices.accept(new PhotonBlock(RecordMode.T2));
      assertArrayEquals(new long[2], bins.counts());
      assertArrayEquals(new long[2], slices.counts());
      assertEquals(lags, bins.edges());
    }
  }

  /** A correlator that fails at a photon of channel 9. */
  private static PairCorrelator failing(RuntimeException failure) {
    return new PairCorrelator() {
      @Override
      public void accept(PhotonBlock block) {
        for (int i = 0; i < block.size(); i++) {
          if (block.channels()[i] == 9) {
            throw failure;
          }
        }
      }

      @Override
      public long[] counts() {
        return new long[1];
      }

      @Override
      public long photonsA() {
        return 0;
      }

      @Override
      public long photonsB() {
        return 0;
      }

      @Override
      public long orderViolations() {
        return 0;
      }

      @Override
      public long excludedPhotons() {
        return 0;
      }

      @Override
      public long reach() {
        return 1;
      }
    };
  }

  @Test
  void failuresAreNotLost() {
    RuntimeException failure = new IllegalArgumentException("no");
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 1);
    block.add(1, 9, 0);
    try (ParallelCorrelation parallel = new ParallelCorrelation(2, () -> failing(failure))) {
      parallel.accept(block);
      assertSame(failure, assertThrows(IllegalArgumentException.class, parallel::counts));
      assertThrows(IllegalStateException.class, parallel::counts);
    }
  }

  @Test
  void closedTakesNoMore() {
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 1 << 19);
    for (int i = 0; i < block.capacity(); i++) {
      block.add(i, 0, 0);
    }
    LagEdges lags = LagEdges.of(0, 1, 2);
    ParallelLogCorrelator bins = new ParallelLogCorrelator(2, A, B, lags);
    bins.close();
    bins.accept(block);
    assertEquals(block.size(), bins.photonsA());
    ParallelCorrelation slices =
        new ParallelCorrelation(2, () -> new LinearCorrelator(A, B, 0, 1, 1));
    slices.close();
    assertThrows(
        IllegalStateException.class,
        () -> {
          slices.accept(block);
          slices.accept(block);
        });
    assertThrows(IllegalArgumentException.class, () -> new ParallelLogCorrelator(0, A, B, lags));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ParallelCorrelation(0, () -> failing(new IllegalStateException())));
  }
}
