package org.photonbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class ChannelChoiceTest {
  private static final OptionalInt ANY = OptionalInt.empty();

  /** So many photons on channels 0, 1, ... */
  private static ChannelCounts counts(int... photons) {
    PhotonBlock block = new PhotonBlock(RecordMode.T2);
    for (int channel = 0; channel < photons.length; channel++) {
      for (int i = 0; i < photons[channel]; i++) {
        block.add(i, channel, 0);
      }
    }
    ChannelCounts counts = new ChannelCounts();
    counts.accept(block);
    return counts;
  }

  private static List<Integer> chosen(ChannelCounts counts, OptionalInt... given) {
    return ChannelChoice.strongest(counts, given).orElseThrow().channels().stream()
        .map(c -> c.number())
        .toList();
  }

  private static OptionalInt channel(int number) {
    return OptionalInt.of(number);
  }

  @Test
  void theStrongestComeByRisingNumber() {
    ChannelCounts counts = counts(5, 20, 7, 30);
    assertEquals(List.of(1, 3), chosen(counts, ANY, ANY));
    assertEquals(List.of(1, 2, 3), chosen(counts, ANY, ANY, ANY));
    assertEquals(List.of(0, 3), chosen(counts, channel(0), ANY));
    assertEquals(List.of(1, 3), chosen(counts, ANY, channel(3)));
    assertEquals(List.of(2, 2), chosen(counts, channel(2), channel(2)));
    assertEquals(List.of(1, 0, 3), chosen(counts, ANY, channel(0), ANY));
    // Of equals the lower number.
    assertEquals(List.of(0, 1), chosen(counts(4, 4, 4), ANY, ANY));
  }

  @Test
  void aChoiceAmongMoreIsSaid() {
    List<String> notes =
        ChannelChoice.strongest(counts(5, 20, 7, 30), ANY, ANY).orElseThrow().notes().stream()
            .map(m -> m.what())
            .toList();
    assertEquals(
        List.of("The record has photons on 4 channels; the two strongest, 1 and 3, were taken."),
        notes);
    assertTrue(ChannelChoice.strongest(counts(1, 1), ANY, ANY).orElseThrow().notes().isEmpty());
  }

  @Test
  void tooFewAreRefused() {
    assertTrue(ChannelChoice.strongest(counts(3), ANY, ANY).isEmpty());
    AnalysisException one =
        assertThrows(
            AnalysisException.class, () -> ChannelChoice.require(counts(0, 3), "HBT", ANY, ANY));
    assertEquals(
        "The record has photons on channel 1 only. HBT needs two channels with photons: open another"
            + " recording, or give all channels in Settings > Record.",
        one.getMessage());
    AnalysisException two =
        assertThrows(
            AnalysisException.class,
            () -> ChannelChoice.require(counts(2, 3), "g³", ANY, ANY, ANY));
    assertTrue(two.getMessage().contains("channels 0 and 1 only"), two.getMessage());
    assertFalse(ChannelChoice.isGiven(channel(1), ANY));
    assertEquals(1, ChannelChoice.given(channel(1), channel(2)).get(0).number());
  }
}
