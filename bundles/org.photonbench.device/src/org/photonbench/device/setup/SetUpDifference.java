package org.photonbench.device.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What differs between two set-ups. */
public final class SetUpDifference {
  private SetUpDifference() {}

  /** One line for each value that differs, for example {@code delay: serial 1 → 2}. */
  public static List<String> of(SetUp before, SetUp after) {
    List<String> lines = new ArrayList<>();
    compare("name", before.name(), after.name(), lines);
    for (InstrumentEntry old : before.instruments()) {
      Optional<InstrumentEntry> now = after.find(old.id());
      if (now.isEmpty()) {
        lines.add(old.id() + ": removed");
      } else {
        Map<String, String> left = values(old);
        Map<String, String> right = values(now.get());
        Map<String, String> all = new TreeMap<>(left);
        all.putAll(right);
        for (String key : all.keySet()) {
          compare(
              old.id() + ": " + key,
              left.getOrDefault(key, "none"),
              right.getOrDefault(key, "none"),
              lines);
        }
      }
    }
    for (InstrumentEntry entry : after.instruments()) {
      if (before.find(entry.id()).isEmpty()) {
        lines.add(entry.id() + ": added");
      }
    }
    List<String> order = before.instruments().stream().map(InstrumentEntry::id).toList();
    List<String> newOrder = after.instruments().stream().map(InstrumentEntry::id).toList();
    if (lines.isEmpty() && !order.equals(newOrder)) {
      lines.add("order: " + String.join(", ", order) + " → " + String.join(", ", newOrder));
    }
    return lines;
  }

  private static Map<String, String> values(InstrumentEntry entry) {
    Map<String, String> values = new TreeMap<>();
    values.put("driver", entry.driver());
    values.put("instrument", entry.twin() ? "twin" : "real");
    values.put("serial", orNone(entry.serial()));
    values.put("connection", orNone(entry.connection()));
    entry.options().forEach((name, value) -> values.put("option " + name, value));
    entry.limits().forEach((quantity, range) -> values.put("limit of " + quantity, range.text()));
    return values;
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : text;
  }

  private static void compare(String what, String before, String after, List<String> lines) {
    if (!before.equals(after)) {
      lines.add(what + " " + before + " → " + after);
    }
  }
}
