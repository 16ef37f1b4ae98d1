package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;

class EvenBlocksTest {
  @Test
  void blocksEndAtTheSamePhotonsHoweverTheStreamIsCut() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      EvenBlocks even = new EvenBlocks();
      List<Long> ends = new ArrayList<>();
      List<Long> times = new ArrayList<>();
      List<Long> events = new ArrayList<>();
      long time = 0;
      while (time < 5L * EvenBlocks.PHOTONS) {
        PhotonBlock block = new PhotonBlock(RecordMode.T3, 3 * EvenBlocks.PHOTONS);
        int photons = random.nextInt(2 * EvenBlocks.PHOTONS);
        for (int i = 0; i < photons; i++) {
          block.add(time++, 1, (int) (time % 1000));
        }
        block.add(
            new StreamEvent(
                StreamEvent.Kind.LOSS, time, random.nextInt(photons + 1), -1, 1, "Lost."));
        even.accept(
            block,
            part -> {
              for (int i = 0; i < part.size(); i++) {
                times.add(part.times()[i]);
                assertEquals((part.times()[i] + 1) % 1000, part.microTimes()[i]);
              }
              part.events().forEach(event -> events.add(event.time()));
            },
            () -> ends.add((long) times.size()));
      }
      assertEquals(time, times.size());
      for (int i = 0; i < times.size(); i++) {
        assertEquals(i, times.get(i));
      }
      assertTrue(!events.isEmpty() && events.getLast() == time, "every event once, in order");
      assertEquals(events.stream().distinct().toList(), events);
      for (int i = 0; i < ends.size(); i++) {
        assertEquals((i + 1L) * EvenBlocks.PHOTONS, ends.get(i));
      }
      assertEquals(time / EvenBlocks.PHOTONS, ends.size());
      assertEquals(time % EvenBlocks.PHOTONS, even.rest());
    }
  }
}
