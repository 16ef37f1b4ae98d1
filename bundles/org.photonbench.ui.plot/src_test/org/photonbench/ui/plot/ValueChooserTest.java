package org.photonbench.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.Axis;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Scale;

class ValueChooserTest {
  /** 0 to 100 along both axes, one a pixel. */
  private static final PlotPixels PIXELS =
      new PlotGeometry(
          new Figure("f", "", Axis.linear("x", ""), Axis.linear("y", ""), List.of()),
          new PlotView(new AxisRange(Scale.LINEAR, 0, 100), new AxisRange(Scale.LINEAR, 0, 100)),
          101,
          101);

  private final List<Double> chosen = new ArrayList<>();

  private ValueChooser chooser(ValueChooser.Along along, boolean edgesOnly) {
    return new ValueChooser(
        along, edgesOnly, () -> List.of(new ValueChooser.Range(20, 40)), chosen::add);
  }

  @Test
  void aPressAndEachMoveChoose() {
    ValueChooser chooser = chooser(ValueChooser.Along.X, false);
    assertTrue(chooser.press(PIXELS, 70, 5, 0));
    chooser.drag(PIXELS, 80, 5);
    chooser.drag(PIXELS, 500, 5);
    assertEquals(3, chosen.size());
    assertEquals(70, chosen.get(0), 1e-9);
    assertEquals(80, chosen.get(1), 1e-9);
    assertEquals(100, chosen.get(2), 1e-9, "beyond the plot is its end");
  }

  @Test
  void heightsCountFromBelow() {
    ValueChooser chooser = chooser(ValueChooser.Along.Y, false);
    assertTrue(chooser.press(PIXELS, 5, 30, 0));
    assertEquals(70, chosen.getFirst(), 1e-9);
    assertEquals(SWT.CURSOR_SIZENS, chooser.cursor(PIXELS, 5, 30));
  }

  @Test
  void awayFromAnEdgeTheViewMoves() {
    ValueChooser chooser = chooser(ValueChooser.Along.X, true);
    assertFalse(chooser.press(PIXELS, 30, 5, 0));
    assertEquals(SWT.NONE, chooser.cursor(PIXELS, 30, 5));
    assertTrue(chooser.press(PIXELS, 38, 5, 0));
    assertEquals(SWT.CURSOR_SIZEWE, chooser.cursor(PIXELS, 38, 5));
    assertEquals(List.of(), chosen, "a press at an edge alone moves nothing");
    chooser.drag(PIXELS, 55, 5);
    assertEquals(1, chosen.size());
    assertEquals(55, chosen.getFirst(), 1e-9);
  }

  @Test
  void keysAreLeftToOthers() {
    assertFalse(chooser(ValueChooser.Along.X, false).press(PIXELS, 70, 5, SWT.MOD1));
  }
}
