package org.photonbench.analysis.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that a mistyped name may have meant. */
public final class NearNames {
  private static final int SHOWN = 3;

  private NearNames() {}

  /** Up to three candidates that differ in few letters, the nearest first. */
  public static List<String> of(String typed, Collection<String> candidates) {
    record Near(String name, int distance) {}
    List<Near> near = new ArrayList<>();
    for (String candidate : candidates) {
      int distance = distance(typed, candidate);
      boolean begins = !typed.isEmpty() && candidate.startsWith(typed);
      if (begins || distance <= Math.max(1, candidate.length() / 3)) {
        near.add(new Near(candidate, begins ? 0 : distance));
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    return near.stream().limit(SHOWN).map(Near::name).toList();
  }

  /** Letters to insert, delete, replace or swap with the next to come from one to the other. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
