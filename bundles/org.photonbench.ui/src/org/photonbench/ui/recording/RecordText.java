package org.photonbench.ui.recording;

import java.util.List;
import java.util.stream.Collectors;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.RecordBalance;

/** What the workbench says of records. */
public final class RecordText {
  private RecordText() {}

  /** For example {@code 561 879 records = 396 326 photons + 165 553 overflows. No markers.} */
  public static String balance(RecordBalance records) {
    record Part(long count, String name) {}
    List<Part> parts =
        List.of(
            new Part(records.photons(), "photons"),
            new Part(records.markers(), "markers"),
            new Part(records.overflows(), "overflows of the time tag"),
            new Part(records.syncs(), "sync events"),
            new Part(records.invalid(), "records marked invalid"),
            new Part(records.faulty(), "records without meaning"));
    String sum =
        parts.stream()
            .filter(part -> part.count() > 0)
            .map(part -> NumberText.count(part.count()) + " " + part.name())
            .collect(Collectors.joining(" + "));
    String none =
        parts.stream()
            .filter(part -> part.count() == 0)
            .map(Part::name)
            .collect(Collectors.joining(", "))
            .replaceFirst(", (?!.*, )", " or ");
    return NumberText.count(records.records())
        + " records"
        + (sum.isEmpty() ? "." : " = " + sum + ".")
        + (none.isEmpty() ? "" : " No " + none + ".")
        + (records.trailingBytes() == 0
            ? ""
            : " " + NumberText.count(records.trailingBytes()) + " bytes left over at the end.");
  }
}
