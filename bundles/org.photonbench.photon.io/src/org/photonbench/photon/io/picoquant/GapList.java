package org.photonbench.photon.io.picoquant;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Optional;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.Words;

/** Where the device lost photons, as {@link PhotonBenchTags#GAPS} has it. Immutable. */
final class GapList {
  static final GapList NONE = new GapList(new long[PhotonBenchTags.GAPS_HEAD]);

  /** Digits of a length in a message. */
  private static final MathContext SHOWN = new MathContext(6);

  private final long[] numbers;

  private GapList(long[] numbers) {
    this.numbers = numbers;
  }

  /** The gaps of a file; none if it has no such tag or {@linkplain #isDamaged a damaged one}. */
  static GapList of(UnifiedHeader header) {
    return header.tag(PhotonBenchTags.GAPS).flatMap(GapList::of).orElse(NONE);
  }

  /** Whether the file has a list of gaps that makes no sense. */
  static boolean isDamaged(UnifiedHeader header) {
    return header.tag(PhotonBenchTags.GAPS).filter(tag -> of(tag).isEmpty()).isPresent();
  }

  /** The gaps of a tag; empty if it is no list of gaps. */
  static Optional<GapList> of(Tag tag) {
    if (tag.type().orElse(TagType.EMPTY) != TagType.INT64_ARRAY) {
      return Optional.empty();
    }
    LongBuffer values = ByteBuffer.wrap(tag.data()).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    long room = (values.limit() - PhotonBenchTags.GAPS_HEAD) / PhotonBenchTags.GAP_NUMBERS;
    if (values.limit() < PhotonBenchTags.GAPS_HEAD || values.get(0) < 0 || values.get(0) > room) {
      return Optional.empty();
    }
    int size = (int) values.get(0);
    long[] numbers = new long[PhotonBenchTags.GAPS_HEAD + size * PhotonBenchTags.GAP_NUMBERS];
    values.get(numbers);
    GapList list = new GapList(numbers);
    return list.isSound() ? Optional.of(list) : Optional.empty();
  }

  private boolean isSound() {
    long before = 0;
    for (int i = 0; i < size(); i++) {
      if (record(i) < before || record(i) > Long.MAX_VALUE / 8 || time(i) < 0 || length(i) < 0) {
        return false;
      }
      before = record(i);
    }
    return numbers[1] >= 0;
  }

  int size() {
    return (int) numbers[0];
  }

  /** Number of the record before which a gap stands. */
  long record(int gap) {
    return numbers[PhotonBenchTags.GAPS_HEAD + gap * PhotonBenchTags.GAP_NUMBERS];
  }

  private long time(int gap) {
    return numbers[PhotonBenchTags.GAPS_HEAD + gap * PhotonBenchTags.GAP_NUMBERS + 1];
  }

  private long length(int gap) {
    return numbers[PhotonBenchTags.GAPS_HEAD + gap * PhotonBenchTags.GAP_NUMBERS + 2];
  }

  /**
   * Adds a gap to a block as an event.
   *
   * @param position position in the file of the record before which it stands
   * @param tickSeconds unit of the times in seconds
   */
  void addTo(PhotonBlock block, int gap, long position, double tickSeconds) {
    long length = length(gap);
    String lost =
        length == 0
            ? "for an unknown time"
            : "for " + Words.seconds(new BigDecimal(length * tickSeconds, SHOWN).doubleValue());
    boolean sum = gap == size() - 1 && numbers[1] > 0;
    String message =
        sum
            ? numbers[1] + " gaps from here on, in which photons were lost " + lost + " in all"
            : "Photons were lost before this place " + lost;
    block.add(
        new StreamEvent(
            StreamEvent.Kind.LOSS, time(gap), block.size(), position, length, message + "."));
  }

  /** The list in words. */
  String display() {
    long gaps = numbers[1] > 0 ? size() - 1 + numbers[1] : size();
    return gaps == 1 ? "1 gap" : gaps + " gaps";
  }
}
