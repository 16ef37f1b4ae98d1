package org.photonbench.ui.recording;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.StreamFaults;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/** The gaps of a recording for people. */
final class GapRows {
  private static final int MOST = 20;

  private GapRows() {}

  /** How many gaps there are. */
  static long count(RecordingSurvey survey) {
    return survey.faults().stream()
        .filter(group -> group.kind() == StreamEvent.Kind.LOSS)
        .mapToLong(StreamFaults.Group::count)
        .sum();
  }

  /** For example {@code 3, 0.5 s in all; 1 of unknown length}. */
  static String summary(RecordingSurvey survey) {
    long all = count(survey);
    long unknown = survey.liveTime().gapsOfUnknownLength();
    String known =
        all > unknown
            ? NumberText.count(all - unknown)
                + ", "
                + OverviewPage.seconds(survey.liveTime().lostSeconds())
                + " in all"
            : "";
    return unknown == 0
        ? known
        : known
            + (known.isEmpty() ? "" : "; ")
            + NumberText.count(unknown)
            + " of unknown length, so the true live time is shorter";
  }

  /** The first gaps, with the titles of the columns. */
  static List<List<String>> of(RecordingSurvey survey) {
    TimeBase base = survey.info().timeBase();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Gap", "Start", "End", "Length"));
    for (StreamEvent event : survey.firstFaults()) {
      if (event.kind() == StreamEvent.Kind.LOSS && rows.size() <= MOST) {
        boolean known = event.value() > 0;
        rows.add(
            List.of(
                Integer.toString(rows.size()),
                known ? seconds(base, event.time() - event.value()) : "unknown",
                seconds(base, event.time()),
                known ? seconds(base, event.value()) : "unknown"));
      }
    }
    return rows;
  }

  private static String seconds(TimeBase base, long ticks) {
    return ticks == 0 ? "0 s" : OverviewPage.seconds(base.seconds(ticks, 0));
  }
}
