package org.photonbench.photon.io.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.picoquant.PhotonBenchTags;

/** The events that PTU has no record for, for the tags that {@link PhotonBenchTags} describes. */
final class PtuEventNotes {
  /** Room for the faults in words. */
  static final int FAULT_BYTES = 1024;

  private static final int MESSAGE_CHARS = 160;

  private static final class Faults {
    long count;
    String first = "";
  }

  private final long[] gaps;
  private final Map<StreamEvent.Kind, Faults> faults = new EnumMap<>(StreamEvent.Kind.class);
  private final String earlierFaults;
  private long gapEvents;
  private boolean gapsChanged;
  private boolean faultsChanged;

  PtuEventNotes(int gapCapacity, String earlierFaults) {
    gaps = new long[PhotonBenchTags.GAPS_HEAD + PhotonBenchTags.GAP_NUMBERS * gapCapacity];
    this.earlierFaults = earlierFaults.strip();
    faultsChanged = !this.earlierFaults.isEmpty();
  }

  /** Bytes that the list of gaps has room in. */
  int gapBytes() {
    return Long.BYTES * gaps.length;
  }

  /**
   * Takes a gap.
   *
   * @param record number of the record before which it stands
   */
  void addGap(StreamEvent event, long record) {
    gapsChanged = true;
    gapEvents++;
    int at = used();
    if (at < gaps.length) {
      gaps[at] = record;
      gaps[at + 1] = event.time();
      gaps[at + 2] = event.value();
      gaps[0]++;
    } else {
      int last = at - PhotonBenchTags.GAP_NUMBERS;
      gaps[1] = Math.max(1, gaps[1]) + 1;
      gaps[last + 1] = Math.max(gaps[last + 1], event.time());
      long sum = gaps[last + 2] + event.value();
      gaps[last + 2] = sum < 0 ? Long.MAX_VALUE : sum;
    }
  }

  private int used() {
    return PhotonBenchTags.GAPS_HEAD + (int) gaps[0] * PhotonBenchTags.GAP_NUMBERS;
  }

  /** Takes any other fault. */
  void addFault(StreamEvent event) {
    Faults sum = faults.computeIfAbsent(event.kind(), _ -> new Faults());
    if (sum.count == 0) {
      sum.first = event.message();
    }
    sum.count += countOf(event);
    faultsChanged = true;
  }

  /** How many faults an event stands for. */
  static long countOf(StreamEvent event) {
    return switch (event.kind()) {
      case INVALID_RECORD, FAULTY_RECORD -> Math.max(1, event.value());
      default -> 1;
    };
  }

  /** Whether there is something that the file does not have yet. */
  boolean isChanged() {
    return gapsChanged || faultsChanged;
  }

  /** The list of gaps as far as it is used, if it grew since the last call; otherwise nothing. */
  ByteBuffer newGapBytes() {
    int used = gapsChanged ? used() : 0;
    gapsChanged = false;
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * used).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(gaps, 0, used);
    return bytes;
  }

  /** The faults in words with padding, if there are new ones since the last call. */
  ByteBuffer newFaultBytes() {
    boolean changed = faultsChanged;
    faultsChanged = false;
    ByteBuffer bytes = ByteBuffer.allocate(changed ? FAULT_BYTES : 0);
    if (changed) {
      bytes.put(faultText().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.rewind();
  }

  /** The faults in words, short enough for their tag. */
  private String faultText() {
    StringJoiner text = new StringJoiner(" ");
    faults.forEach((kind, sum) -> {
      String first = sum.first.strip();
      String shown = first.length() > MESSAGE_CHARS ? first.substring(0, MESSAGE_CHARS) : first;
      text.add(
          inWords(kind)
              + ": "
              + sum.count
              + (shown.isEmpty() ? "." : "; the first: " + shown)
              + (shown.length() < first.length() ? "..." : ""));
    });
    if (!earlierFaults.isEmpty()) {
      text.add(earlierFaults);
    }
    String whole = text.toString();
    while (whole.getBytes(StandardCharsets.UTF_8).length >= FAULT_BYTES) {
      whole = whole.substring(0, whole.length() - 1);
    }
    return whole;
  }

  private static String inWords(StreamEvent.Kind kind) {
    return switch (kind) {
      case INVALID_RECORD -> "Records marked invalid by the device";
      case FAULTY_RECORD -> "Records without meaning";
      case TRUNCATED -> "File ended within a record";
      case RECORD_COUNT -> "Number of records differed from the header";
      case HEADER -> "Header contradicted itself or the records";
      default -> kind.name();
    };
  }

  /** What became of these events. */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    String where = gapEvents + " in which photons were lost, in " + PhotonBenchTags.GAPS;
    if (gaps[1] > 0) {
      statements.add(
          Statement.changed(
              "Gaps",
              where
                  + ", which has room for "
                  + gaps[0]
                  + ": the last "
                  + gaps[1]
                  + " are one with the sum of their lengths."));
    } else if (gapEvents > 0) {
      statements.add(Statement.kept("Gaps", where + "."));
    }
    if (!faults.isEmpty()) {
      statements.add(
          Statement.changed(
              "Faults", "in words only, in " + PhotonBenchTags.FAULTS + ": " + faultText()));
    }
    return statements;
  }
}
