package org.photonbench.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpectrumSurveyTest {
  private static final SpectrumInfo INFO =
      new SpectrumInfo(
              SpectralAxis.ofCentres(SpectralQuantity.WAVELENGTH, Medium.AIR, 502, 501, 500),
              SignalUnit.CAMERA_COUNTS)
          .withExposure(0.5, 3)
          .withDetector(new Detector("CCD", OptionalDouble.of(-70), OptionalDouble.of(900)))
          .withNote("assumed");

  private static Map<String, Object> values(SpectrumSurvey survey) {
    Map<String, Object> values = new TreeMap<>();
    survey.entries().forEach(entry -> values.put(entry.key(), entry.value()));
    return values;
  }

  @Test
  void aSeriesIsToldInNumbers() {
    SpectrumSeries series =
        new SpectrumSeries(
            INFO,
            List.of(
                new FrameColumn(FrameColumn.TIME, "s", new double[] {5, 5, 7.5, 7.5}),
                new FrameColumn(FrameColumn.ROW, "", new double[] {1, 2, 1, 2})),
            new double[][] {{1, 2, 3}, {4, 900, 901}, {7, 899, 9}, {10, 11, 12}});
    SpectrumSurvey survey = SpectrumSurvey.of(series, "test");
    Map<String, Object> values = values(survey);
    assertEquals(4, values.get("frames"));
    assertEquals(2, values.get("rows"));
    assertEquals(3, values.get("pixels"));
    assertEquals(500.0, values.get("axis_from"));
    assertEquals(502.0, values.get("axis_to"));
    assertEquals("air", values.get("medium"));
    assertEquals(1.0, values.get("smallest"));
    assertEquals(901.0, values.get("largest"));
    assertEquals(0.5, values.get("exposure"));
    assertEquals(3, values.get("accumulations"));
    assertEquals(2.5, values.get("duration"));
    assertEquals(2L, values.get("saturated_pixels"));
    assertEquals(1, values.get("saturated_frames"));
    assertEquals(-70.0, values.get("temperature"));
    assertEquals(List.of("assumed"), survey.notes());
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    SpectrumInfo info = new SpectrumInfo(INFO.axis(), SignalUnit.PHOTONS);
    Map<String, Object> values =
        values(
            SpectrumSurvey.of(
                SpectrumSeries.of(new Spectrum(info, new double[] {1, 2, 3})), "test"));
    for (String key : List.of("exposure", "temperature", "saturated_pixels", "duration", "rows")) {
      assertFalse(values.containsKey(key), key);
    }
    assertTrue(values.containsKey("pixels"));
  }
}
