package org.photonbench.fit.spectral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WindowTest {
  /** Noise bandwidths of Harris's table 1 and of the cosine sums: (sum of squares)/a0^2. */
  @Test
  void noiseBandwidthsAreHarrises() {
    assertEquals(1, Window.RECTANGULAR.noiseBandwidth(1000), 1e-12);
    assertEquals(1.5, Window.HANN.noiseBandwidth(1000), 1e-12);
    assertEquals(1.3628, Window.HAMMING.noiseBandwidth(1000), 5e-5);
    assertEquals(1.7268, Window.BLACKMAN.noiseBandwidth(1000), 5e-5);
    assertEquals(2.0044, Window.BLACKMAN_HARRIS.noiseBandwidth(1000), 5e-5);
    assertEquals(3.7702, Window.FLAT_TOP.noiseBandwidth(1000), 5e-4);
    // Harris gives alpha = beta/pi: 1.65 for 2.5, 1.80 for 3.
    assertEquals(1.65, Window.kaiser(2.5 * Math.PI).noiseBandwidth(4000), 5e-3);
    assertEquals(1.80, Window.kaiser(3 * Math.PI).noiseBandwidth(4000), 5e-3);
  }

  @Test
  void coherentGainIsTheMean() {
    assertEquals(0.5, Window.HANN.coherentGain(64), 1e-12);
    assertEquals(0.42, Window.BLACKMAN.coherentGain(64), 1e-12);
  }

  @Test
  void shapes() {
    assertArrayEquals(new double[] {0, 0.5, 1, 0.5}, Window.HANN.values(4), 1e-15);
    assertArrayEquals(new double[] {1, 1, 1}, Window.kaiser(0).values(3), 1e-15);
    // I0(3) = 4.880792585865024 is at the edge.
    assertEquals(1 / 4.880792585865024, Window.kaiser(3).values(8)[0], 1e-14);
    assertEquals(1, Window.kaiser(3).values(8)[4], 1e-14);
    assertThrows(IllegalArgumentException.class, () -> Window.kaiser(-1));
  }
}
