package org.photonbench.photon;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A file that holds histograms of micro times and no photons.
 *
 * @param format name of the file format, for example {@code PicoQuant PHU}
 * @param device name of the device; empty text if unknown
 * @param created creation time as written, without zone; empty if unknown
 * @param comment the operator's comment; empty text if none
 * @param histograms the curves in file order
 * @param shape how the curves are arranged if they are the pixels of an image, for example {@code
 *     256 x 256 pixels}; empty text for separate curves
 * @param entries the whole header in file order
 * @param warnings sentences on what is odd
 * @param trailingBytes bytes that belong to nothing
 * @param testedOnRealData false for readers written from a specification alone
 */
public record HistogramRecording(
    String format,
    String device,
    Optional<LocalDateTime> created,
    String comment,
    List<DecayHistogram> histograms,
    String shape,
    List<HeaderEntry> entries,
    List<String> warnings,
    long trailingBytes,
    boolean testedOnRealData) {
  public HistogramRecording {
    histograms = List.copyOf(histograms);
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }
}
