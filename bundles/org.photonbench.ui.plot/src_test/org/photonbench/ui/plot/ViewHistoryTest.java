package org.photonbench.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Scale;

class ViewHistoryTest {
  private final ViewHistory history = new ViewHistory();

  @Test
  void clicksOfAWheelAreOneGesture() {
    history.remember(view(1), "wheel", 0);
    history.remember(view(2), "wheel", 100_000_000L);
    history.remember(view(3), "wheel", 200_000_000L);
    assertEquals(Optional.of(view(1)), history.undo());
    assertTrue(history.undo().isEmpty());
  }

  @Test
  void afterAPauseOrAnotherGestureItIsANewStep() {
    history.remember(view(1), "wheel", 0);
    history.remember(view(2), "wheel", 5_000_000_000L);
    history.remember(view(3), "drag", 5_100_000_000L);
    assertEquals(Optional.of(view(3)), history.undo());
    assertEquals(Optional.of(view(2)), history.undo());
    assertEquals(Optional.of(view(1)), history.undo());
  }

  @Test
  void onlyTheLatestHundredAreKept() {
    for (int i = 1; i <= 150; i++) {
      history.remember(view(i), "fit " + i, i);
    }
    assertEquals(Optional.of(view(150)), history.undo());
    int left = 1;
    while (history.undo().isPresent()) {
      left++;
    }
    assertEquals(100, left);
  }

  private static PlotView view(double max) {
    AxisRange range = new AxisRange(Scale.LINEAR, 0, max);
    return new PlotView(range, range);
  }
}
