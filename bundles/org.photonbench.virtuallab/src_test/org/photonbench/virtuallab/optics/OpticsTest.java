package org.photonbench.virtuallab.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.testing.Score;

class OpticsTest {
  private static final int N = 400_000;

  private static LightBlock light(Set<PhotonField> fields) {
    LightBlock block = new LightBlock(BlockClock.cw(1e9), fields);
    block.clear(0);
    for (int i = 0; i < N; i++) {
      int at = block.add(0, i);
      block.ports()[at] = (byte) (i % 4 == 0 ? 7 : 3);
    }
    return block;
  }

  private static long at(LightBlock block, int port) {
    long n = 0;
    for (int i = 0; i < block.size(); i++) {
      n += block.ports()[i] == port ? 1 : 0;
    }
    return n;
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "0.3, 0.7", "0.3, 0.5", "1, 0", "0, 1"})
  void splittersShareTheirInput(double transmission, double reflection) {
    LightBlock block = light(Set.of());
    new BeamSplitter(3, 1, 2, transmission, reflection).apply(block, new Xoshiro256(1));
    assertEquals(N / 4, at(block, 7)); // another beam stays as it is
    assertEquals(0, at(block, 3));
    double n = 0.75 * N;
    double sd = Math.sqrt(n * 0.25) + 1e-9;
    Score.assertNear("transmitted", n * transmission, at(block, 1), sd);
    Score.assertNear("reflected", n * reflection, at(block, 2), sd);
    Score.assertNear("lost", n * (1 - transmission - reflection), at(block, LightBlock.LOST), sd);
  }

  @Test
  void theTwoWaysOfAnEvenSplitterAreUncorrelated() {
    LightBlock block = light(Set.of());
    new BeamSplitter(3, 1, 2, 0.5, 0.5).apply(block, new Xoshiro256(1));
    long same = 0;
    long pairs = 0;
    byte before = 0;
    for (int i = 0; i < block.size(); i++) {
      if (block.ports()[i] != 7) {
        same += block.ports()[i] == before ? 1 : 0;
        before = block.ports()[i];
        pairs++;
      }
    }
    Score.assertNear("same way", pairs / 2.0, same, Math.sqrt(pairs) / 2);
  }

  @Test
  void filtersPassThePartOfTheLine() {
    // T2 = 1 ps: half width hbar / T2 = 0.658 meV.
    Line line = new Line("X", 2.4, 1e6, 1 / (1 - 0.5e-6), Double.NaN);
    double half = 0.6582119569e-3;
    BandFilter filter =
        new BandFilter(3, 2.4 - half, 2.4 + half, 0.9, 0.1, List.of(line, line), false);
    assertEquals(0.1 + 0.8 * 0.5, filter.acceptance(0, 0), 1e-9);
    // Moved by one half width: from -2 to 0 half widths.
    assertEquals(0.1 + 0.8 * Math.atan(2) / Math.PI, filter.acceptance(0, 1), 1e-9);
    LightBlock block = light(EnumSet.of(PhotonField.LINE));
    filter.apply(block, new Xoshiro256(1));
    assertEquals(N / 4, at(block, 7));
    double n = 0.75 * N;
    Score.assertNear("passed", n * 0.5, at(block, 3), Math.sqrt(n) / 2);
  }

  @Test
  void filtersFollowTheDetuning() {
    Line line = new Line("X", 2.4, 1e6, Double.POSITIVE_INFINITY, Double.NaN);
    BandFilter filter = new BandFilter(3, 2.399, 2.401, 1, 0, List.of(line), true);
    LightBlock block = light(EnumSet.of(PhotonField.LINE, PhotonField.DETUNING));
    for (int i = 0; i < N; i++) {
      block.detunings()[i] = i % 2 == 0 ? 0 : 3;
    }
    filter.apply(block, new Xoshiro256(1));
    for (int i = 0; i < N; i++) {
      boolean kept = block.ports()[i] != LightBlock.LOST;
      assertEquals(i % 4 == 0 || i % 2 == 0, kept);
    }
  }

  @Test
  void impossibleOpticsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new BeamSplitter(0, 1, 2, 0.6, 0.6));
    assertThrows(IllegalArgumentException.class, () -> new BeamSplitter(0, 1, 200, 0.5, 0.5));
    Line line = new Line("X", Double.NaN, 1, 1, 0);
    assertThrows(
        IllegalArgumentException.class, () -> new BandFilter(0, 1, 2, 1, 0, List.of(line), false));
    assertThrows(
        IllegalArgumentException.class, () -> new BandFilter(0, 2, 1, 1, 0, List.of(), false));
    assertThrows(IllegalArgumentException.class, () -> new Line("X", 2, -1, 1, 0));
  }
}
