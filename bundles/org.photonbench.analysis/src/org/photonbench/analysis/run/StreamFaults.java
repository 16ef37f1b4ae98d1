package org.photonbench.analysis.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.photonbench.analysis.result.Message;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;

/**
 * Counts the events of a stream by kind with bounded memory: a damaged file has millions. Confined
 * to one thread.
 */
public final class StreamFaults {
  /** Faults that are kept one by one. */
  public static final int KEPT = 100;

  /**
   * All faults of one kind.
   *
   * @param kind what they are
   * @param count how many there are; for photons out of order and bad records these are counted,
   *     not the events that speak of them
   * @param firstBytePosition where the first is in the file; -1 if it has no place
   * @param firstMessage one sentence on the first
   */
  public record Group(
      StreamEvent.Kind kind, long count, long firstBytePosition, String firstMessage) {
    /** One sentence on all of them: what, how many, where the first is. */
    public String sentence() {
      String known = firstMessage.isEmpty() ? name(kind) : firstMessage;
      String text = known.endsWith(".") ? known.substring(0, known.length() - 1) : known;
      // Many readers say the place in their own words.
      boolean placed = firstBytePosition < 0 || text.contains(Long.toString(firstBytePosition));
      String first = placed ? text : text + " (at byte " + firstBytePosition + ")";
      return (count == 1 ? first : name(kind) + ", " + count + " in all; the first: " + first)
          + ".";
    }
  }

  private static final class Sum {
    long count;
    StreamEvent first;
  }

  private final Map<StreamEvent.Kind, Sum> sums = new EnumMap<>(StreamEvent.Kind.class);
  private final List<StreamEvent> firstFaults = new ArrayList<>();
  private final SortedMap<Long, Long> markers = new TreeMap<>();
  private final List<String> processing = new ArrayList<>();

  /** Takes the events of the next block. */
  public void accept(PhotonBlock block) {
    for (StreamEvent event : block.events()) {
      if (event.isFault()) {
        Sum sum = sums.computeIfAbsent(event.kind(), _ -> new Sum());
        if (sum.first == null) {
          sum.first = event;
        }
        sum.count += countOf(event);
        if (firstFaults.size() < KEPT) {
          firstFaults.add(event);
        }
      } else if (event.kind() == StreamEvent.Kind.MARKER) {
        markers.merge(event.value(), 1L, Long::sum);
      } else if (processing.size() < KEPT) {
        processing.add(event.message());
      }
    }
  }

  private static long countOf(StreamEvent event) {
    return switch (event.kind()) {
      // One event may stand for many of these.
      case TIME_ORDER, INVALID_RECORD, FAULTY_RECORD -> Math.max(1, event.value());
      default -> 1;
    };
  }

  /** The faults by kind, in the order of {@link StreamEvent.Kind}. */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    sums.forEach((kind, sum) ->
        groups.add(new Group(kind, sum.count, sum.first.bytePosition(), sum.first.message())));
    return groups;
  }

  /** The first {@value #KEPT} faults in stream order. */
  public List<StreamEvent> firstFaults() {
    return List.copyOf(firstFaults);
  }

  /** How many markers there are of each pattern of marker bits. */
  public SortedMap<Long, Long> markers() {
    return new TreeMap<>(markers);
  }

  /** One message a kind of fault, and what the stream operators say of their work. */
  public List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    groups().forEach(group -> messages.add(Message.warning(group.sentence(), todo(group.kind()))));
    processing.forEach(sentence -> messages.add(Message.info("Stream: " + sentence)));
    return messages;
  }

  /** The kind in words. */
  static String name(StreamEvent.Kind kind) {
    return switch (kind) {
      case MARKER -> "Marker";
      case LOSS -> "Photons lost by the device";
      case INVALID_RECORD -> "Record marked invalid by the device";
      case FAULTY_RECORD -> "Record without meaning in this format";
      case TIME_ORDER -> "Photon earlier than the one before";
      case TRUNCATED -> "File ends within a record";
      case RECORD_COUNT -> "Number of records differs from the header";
      case HEADER -> "Header contradicts itself or the records";
      case PROCESSING -> "Done to the stream";
    };
  }

  private static String todo(StreamEvent.Kind kind) {
    return switch (kind) {
      case LOSS ->
          "Gaps of known length are taken out of the live time; rates are too low where the length is"
              + " unknown. If the device lost photons, measure at a lower count rate.";
      case INVALID_RECORD ->
          "The device rejected these photons itself, which is normal for a small share; more than a"
              + " few per cent means a discriminator or TAC setting to check.";
      case FAULTY_RECORD -> "Compare the file with the original on the measuring computer.";
      case TIME_ORDER -> "Check the device's sorting; correlations of these photons may be missed.";
      case TRUNCATED, RECORD_COUNT ->
          "Copy the file again if the measurement was longer; what is there was used.";
      case HEADER -> "Check the header with photonbench info --header.";
      case MARKER, PROCESSING -> "";
    };
  }
}
