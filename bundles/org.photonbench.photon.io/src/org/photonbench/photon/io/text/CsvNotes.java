package org.photonbench.photon.io.text;

import java.util.Arrays;
import java.util.Optional;
import org.photonbench.photon.StreamEvent;

/** Markers, gaps and faults as PhotonBench writes them among the photons of its CSV. */
final class CsvNotes implements TextSource.Notes {
  private static final String PHOTONS = "# photons: ";

  /** As many parts as a line has that must hold the commas of a text. */
  private static final int PARTS = 5;

  private long announced = -1;

  @Override
  public StreamEvent read(String comment, int photonIndex, long position) {
    if (comment.startsWith(PHOTONS)) {
      announced = number(comment.substring(PHOTONS.length())).orElse(-1L);
      return null;
    }
    String[] parts = comment.substring(1).strip().split(",", PARTS);
    return switch (parts[0]) {
      case "marker" -> event(StreamEvent.Kind.MARKER, parts, 1, photonIndex, position);
      case "loss" -> event(StreamEvent.Kind.LOSS, parts, 1, photonIndex, position);
      case "fault" -> {
        Optional<StreamEvent.Kind> kind =
            parts.length < 2
                ? Optional.empty()
                : Arrays.stream(StreamEvent.Kind.values())
                    .filter(k -> k.name().equals(parts[1]) && k != StreamEvent.Kind.MARKER)
                    .findFirst();
        yield kind.isPresent() ? event(kind.get(), parts, 2, photonIndex, position) : null;
      }
      default -> null;
    };
  }

  private static StreamEvent event(
      StreamEvent.Kind kind, String[] parts, int first, int photonIndex, long position) {
    if (parts.length < first + 2) {
      return null;
    }
    Optional<Long> time = number(parts[first]);
    Optional<Long> value = number(parts[first + 1]);
    if (time.isEmpty() || value.isEmpty()) {
      return null;
    }
    String message =
        kind == StreamEvent.Kind.MARKER
            ? ""
            : parts.length > first + 2
                ? CsvHeader.unescaped(parts[first + 2])
                : "The recording this was made from says that photons were lost.";
    return new StreamEvent(kind, time.get(), photonIndex, position, value.get(), message);
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public void end(Report report, long photons) {
    if (announced < 0) {
      report.add(
          StreamEvent.Kind.TRUNCATED,
          0,
          "The last line, with the number of photons, is missing: the file was cut off, or is still"
              + " being written.");
    } else if (announced != photons) {
      report.add(
          StreamEvent.Kind.RECORD_COUNT,
          announced,
          "The last line announces " + announced + " photons, the file holds " + photons + ".");
    }
  }
}
