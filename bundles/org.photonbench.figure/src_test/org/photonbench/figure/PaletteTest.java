package org.photonbench.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.Layer.Role;

class PaletteTest {
  private static Figure figure(Layer... layers) {
    return new Figure("f", "F", Axis.linear("x", ""), Axis.linear("y", ""), List.of(layers));
  }

  private static Layer line(Role role) {
    return new Layer.Line("", role, new double[0], new double[0]);
  }

  private static Layer band(Role role) {
    return new Layer.Band("", role, new double[0], new double[0], new double[0]);
  }

  @Test
  void setsOfDataDifferAndABandGoesWithItsLine() {
    for (Palette palette : Palette.values()) {
      int[] colors =
          palette.colors(
              figure(
                  line(Role.DATA),
                  line(Role.DATA_OTHER),
                  line(Role.DATA_OTHER),
                  line(Role.DATA),
                  band(Role.FIT),
                  line(Role.FIT),
                  line(Role.HIGHLIGHT)));
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < i; j++) {
          assertNotEquals(colors[j], colors[i]);
        }
        assertNotEquals(colors[6], colors[i]);
      }
      assertArrayEquals(new int[] {colors[4]}, new int[] {colors[5]});
    }
  }

  @Test
  void colorsRepeatRatherThanFail() {
    Layer[] layers = new Layer[40];
    java.util.Arrays.fill(layers, line(Role.DATA_OTHER));
    Palette.LIGHT.colors(figure(layers));
  }

  @Test
  void everythingStandsOutFromTheBackground() {
    for (Palette palette : Palette.values()) {
      assertTrue(contrast(palette.foreground(), palette.background()) > 10);
      assertTrue(contrast(palette.faint(), palette.background()) > 4);
      for (Role role : Role.values()) {
        assertTrue(contrast(palette.color(role, 0), palette.background()) > 3, role.name());
      }
    }
  }

  /** Contrast as defined by WCAG 2. */
  private static double contrast(int a, int b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double part = (channel & 0xFF) / 255.0;
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
