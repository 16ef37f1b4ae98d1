package org.photonbench.virtuallab.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.virtuallab.emitter.LaserLight;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.optics.BandFilter;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.testing.Lab;
import org.photonbench.virtuallab.testing.Recorded;

class SimulatedSourceTest {
  private static Stream<Scenario> scenarios() throws ScenarioException {
    ScenarioLibrary library = new ScenarioLibrary();
    Stream.Builder<Scenario> all = Stream.builder();
    for (ScenarioLibrary.Entry entry : library.list()) {
      if (entry.kind().equals(Scenario.KIND)) {
        // Long enough for several blocks of light.
        all.add(library.load(entry.name()).steps().getFirst().scenario().lasting(7e10));
      }
    }
    return all.build();
  }

  private static long digest(Scenario scenario, long seed, int capacity, int threads)
      throws IOException {
    try (SimulatedSource source =
        new SimulatedSource(scenario.setup(seed, (_, _, _) -> {}), Pace.VIRTUAL, threads)) {
      return Recorded.of(source, capacity).digest();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void photonsDoNotDependOnBlocksAndThreads(Scenario scenario) throws IOException {
    long expected = digest(scenario, 1, PhotonBlock.DEFAULT_CAPACITY, 1);
    assertEquals(expected, digest(scenario, 1, 17, 1));
    assertEquals(expected, digest(scenario, 1, PhotonBlock.DEFAULT_CAPACITY, 2));
    assertEquals(expected, digest(scenario, 1, 1000, 2));
    assertNotEquals(expected, digest(scenario, 2, PhotonBlock.DEFAULT_CAPACITY, 1));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void recordsAreInOrderAndBalanced(Scenario scenario) throws IOException {
    try (SimulatedSource source = new SimulatedSource(scenario.setup(1, (_, _, _) -> {}))) {
      Recorded record = Recorded.of(source, 5000);
      assertTrue(record.isSorted());
      assertTrue(source.balance().isBalanced());
      assertEquals(record.size, source.balance().photons());
      assertEquals(source.length(), source.position());
      assertTrue(record.size > 0);
    }
  }

  @Test
  void aLongerRunBeginsWithTheShorterOne() throws Exception {
    Scenario scenario = new ScenarioLibrary().load("dot-cspbbr3").steps().getFirst().scenario();
    Recorded brief = Recorded.of(scenario.lasting(2e11).setup(4, (_, _, _) -> {}));
    Recorded extended = Recorded.of(scenario.lasting(5e11).setup(4, (_, _, _) -> {}));
    assertTrue(brief.size > 10_000);
    for (int i = 0; i < brief.size; i++) {
      assertEquals(brief.times[i], extended.times[i]);
      assertEquals(brief.microTimes[i], extended.microTimes[i]);
    }
  }

  @Test
  void realTimePasses() throws IOException {
    BlockClock clock = BlockClock.cw(1e9);
    Setup setup = Lab.direct(new LaserLight(clock, Lab.line("laser"), 1e-7, 0), 1, 5e10, 1);
    long start = System.nanoTime();
    try (SimulatedSource source = new SimulatedSource(setup, Pace.real(1), 1)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      assertTrue(source.next(block));
      // A live view does not wait for a full block.
      assertTrue(block.size() < block.capacity());
      while (source.next(block)) {
        assertTrue(block.times()[block.size() - 1] < 50_000_000_000L);
      }
    }
    assertTrue(System.nanoTime() - start >= 50_000_000L);
  }

  /** A source that breaks in the third block. */
  private record Breaking(BlockClock clock) implements LightSource {
    @Override
    public List<Line> lines() {
      return List.of();
    }

    @Override
    public Set<PhotonField> offers() {
      return Set.of();
    }

    @Override
    public void emit(LightBlock block, Xoshiro256 random) {
      if (block.index() == 2) {
        throw new IllegalStateException("broken");
      }
    }
  }

  @Test
  void aFailureOnTheOtherThreadArrives() throws IOException {
    Setup setup = Lab.direct(new Breaking(BlockClock.cw(1e9)), 1, 1e11, 1);
    try (SimulatedSource source = new SimulatedSource(setup, Pace.VIRTUAL, 2)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      IllegalStateException e = assertThrows(IllegalStateException.class, () -> source.next(block));
      assertEquals("broken", e.getCause().getMessage());
    }
  }

  @Test
  void closingEarlyEndsTheOtherThread() throws IOException {
    BlockClock clock = BlockClock.cw(1e6);
    Setup setup = Lab.direct(new LaserLight(clock, Lab.line("laser"), 1e-4, 0), 1, 1e15, 1);
    SimulatedSource source = new SimulatedSource(setup, Pace.VIRTUAL, 2);
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
    assertTrue(source.next(block));
    source.close();
    assertTrue(
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(t -> t.getName().equals("virtual light") && t.isAlive()));
  }

  @Test
  void blocksFitTheScenario() {
    assertEquals(2e10, Setup.blocks(0, 1, 1e-12).blockPs(), 1);
    assertEquals(16_384 / 2e-6, Setup.blocks(0, 1, 2e-6).blockPs(), 1);
    BlockClock pulsed = Setup.blocks(1e5, 3, 2e-6);
    assertEquals(0, pulsed.pulsesPerBlock() % 3);
    assertEquals(16_384 / 2e-6, pulsed.blockPs(), 3e5);
  }

  @Test
  void aStageThatTheLightCannotServeIsRefused() {
    Line line = Lab.line("laser");
    LightSource source = new Breaking(BlockClock.cw(1e9));
    BandFilter filter = new BandFilter(0, 1, 2, 1, 0, List.of(line), false);
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Lab.with(source, List.of(filter), Lab.IDEAL_PAIR, 1, 1e9, 1));
    assertTrue(e.getMessage().contains("needs line of the photons"));
  }
}
