package org.photonbench.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ContractTest {
  @Test
  void parametersSayWhatIsWrong() {
    message("parameter tau: lower bound 2.0 must be below upper bound 1.0", () -> tau(2, 1, 1.5));
    message("parameter tau: lower bound NaN", () -> tau(Double.NaN, 1, 0.5));
    message("parameter tau: start value 3.0 must be finite and within", () -> tau(0, 1, 3));
    message("parameter tau: start value NaN", () -> tau(0, 1, Double.NaN));
    message("needs a name", () -> new Parameter(" ", "ns", 0, 1, 0, ""));
  }

  @Test
  void parametersMoveWithinBounds() {
    Parameter tau = tau(0, 10, 8);
    assertEquals(5, tau.within(1, 5).start());
    assertEquals(8, tau.within(1, 9).start());
    assertEquals(10, tau.clamp(11));
    assertEquals(0, tau.clamp(-1));
    assertEquals(2, tau.startingAt(2).start());
  }

  @Test
  void pointsHaveNoWidth() {
    Abscissa x = Abscissa.points(3, 1);
    assertFalse(x.binned());
    assertEquals(2, x.size());
    assertEquals(0, x.width(0));
    assertArrayEquals(new double[] {3, 1}, x.centres());
  }

  @Test
  void binsHaveEdges() {
    Abscissa x = Abscissa.bins(0, 1, 4);
    assertTrue(x.binned());
    assertEquals(2, x.size());
    assertEquals(1, x.lower(1));
    assertEquals(4, x.upper(1));
    assertEquals(3, x.width(1));
    assertEquals(2.5, x.centre(1));
    Abscissa uniform = Abscissa.uniformBins(-1, 0.5, 3);
    assertEquals(3, uniform.size());
    assertEquals(0.5, uniform.upper(2));
  }

  @Test
  void abscissasAreCopies() {
    double[] edges = {0, 1, 2};
    Abscissa x = Abscissa.bins(edges);
    edges[0] = -7;
    x.centres()[0] = 9;
    assertEquals(0, x.lower(0));
    assertEquals(0.5, x.centre(0));
  }

  @Test
  void abscissasSayWhatIsWrong() {
    message("abscissa is empty", () -> Abscissa.points());
    message("at least 2 edges", () -> Abscissa.bins(1.0));
    message("bin 1: lower edge 1.0 is not below upper edge 1.0", () -> Abscissa.bins(0, 1, 1));
    message("entry 1 is not finite", () -> Abscissa.points(0, Double.NaN));
    message("got 1 lower and 2 upper", () -> Abscissa.bins(new double[1], new double[2]));
    message("3 bins of width 0.0", () -> Abscissa.uniformBins(0, 0, 3));
  }

  private static Parameter tau(double lower, double upper, double start) {
    return new Parameter("tau", "ns", lower, upper, start, "lifetime");
  }

  private static void message(String part, Executable action) {
    String message = assertThrows(IllegalArgumentException.class, action).getMessage();
    assertTrue(message.contains(part), message);
  }
}
