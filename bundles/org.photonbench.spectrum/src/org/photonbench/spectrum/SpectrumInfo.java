package org.photonbench.spectrum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is common to all frames of a series.
 *
 * @param axis the bins
 * @param unit what the values are counted in
 * @param camera how the camera counts; empty if not known
 * @param exposure time of one read-out in seconds; empty if not known
 * @param accumulations read-outs summed in a frame, at least 1
 * @param metadata what else is known, in order, as text for people
 * @param notes sentences on what was assumed or left out when the spectra were read
 * @param detector what is known of the detector besides its calibration
 */
public record SpectrumInfo(
    SpectralAxis axis,
    SignalUnit unit,
    Optional<CameraCalibration> camera,
    OptionalDouble exposure,
    int accumulations,
    Map<String, String> metadata,
    List<String> notes,
    Detector detector) {
  public SpectrumInfo {
    if (accumulations < 1) {
      throw new IllegalArgumentException("accumulations must be at least 1, was " + accumulations);
    }
    if (exposure.isPresent()
        && (!(exposure.getAsDouble() > 0) || Double.isInfinite(exposure.getAsDouble()))) {
      throw new IllegalArgumentException(
          "the exposure must be positive and finite, was " + exposure.getAsDouble() + " s");
    }
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    notes = List.copyOf(notes);
  }

  /** As all components, with a detector of which nothing is known. */
  public SpectrumInfo(
      SpectralAxis axis,
      SignalUnit unit,
      Optional<CameraCalibration> camera,
      OptionalDouble exposure,
      int accumulations,
      Map<String, String> metadata,
      List<String> notes) {
    this(axis, unit, camera, exposure, accumulations, metadata, notes, Detector.UNKNOWN);
  }

  /** Bins and unit; nothing else is known. */
  public SpectrumInfo(SpectralAxis axis, SignalUnit unit) {
    this(axis, unit, Optional.empty(), OptionalDouble.empty(), 1, Map.of(), List.of());
  }

  public SpectrumInfo withAxis(SpectralAxis other) {
    return new SpectrumInfo(
        other, unit, camera, exposure, accumulations, metadata, notes, detector);
  }

  public SpectrumInfo withUnit(SignalUnit other) {
    return new SpectrumInfo(
        axis, other, camera, exposure, accumulations, metadata, notes, detector);
  }

  public SpectrumInfo withCamera(CameraCalibration calibration) {
    return new SpectrumInfo(
        axis, unit, Optional.of(calibration), exposure, accumulations, metadata, notes, detector);
  }

  public SpectrumInfo withExposure(double seconds, int readOuts) {
    return new SpectrumInfo(
        axis, unit, camera, OptionalDouble.of(seconds), readOuts, metadata, notes, detector);
  }

  public SpectrumInfo withMetadata(Map<String, String> other) {
    return new SpectrumInfo(axis, unit, camera, exposure, accumulations, other, notes, detector);
  }

  public SpectrumInfo withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new SpectrumInfo(axis, unit, camera, exposure, accumulations, metadata, more, detector);
  }

  public SpectrumInfo withDetector(Detector other) {
    return new SpectrumInfo(axis, unit, camera, exposure, accumulations, metadata, notes, other);
  }
}
