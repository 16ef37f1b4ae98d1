package org.photonbench.ui.plot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The views before the present one, for undo. Changes of one gesture, such as the clicks of a wheel
 * in quick succession, count as one.
 */
final class ViewHistory {
  private static final int DEPTH = 100;
  private static final long SAME_GESTURE_NANOS = 700_000_000L;

  private final Deque<PlotView> views = new ArrayDeque<>();
  private String lastGesture = "";
  private long lastNanos;

  /**
   * Remembers a view that is about to change.
   *
   * @param gesture what changes it; the same one again within a moment is not remembered
   * @param nanos the time now
   */
  void remember(PlotView view, String gesture, long nanos) {
    boolean same = gesture.equals(lastGesture) && nanos - lastNanos < SAME_GESTURE_NANOS;
    lastGesture = gesture;
    lastNanos = nanos;
    if (same && !views.isEmpty()) {
      return;
    }
    views.push(view);
    if (views.size() > DEPTH) {
      views.removeLast();
    }
  }

  /** The view to go back to, which is forgotten. */
  Optional<PlotView> undo() {
    lastGesture = "";
    return Optional.ofNullable(views.poll());
  }

  void clear() {
    views.clear();
    lastGesture = "";
  }

  boolean isEmpty() {
    return views.isEmpty();
  }
}
