package org.photonbench.ui.spectrum;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.photonbench.spectrum.io.MeasuredFiles;
import org.photonbench.spectrum.io.PlainTextFormat;
import org.photonbench.spectrum.io.SpectrumFormat;
import org.photonbench.ui.FileCheck;

/**
 * Knows the files of spectra, decays and maps by their beginning: those that PhotonBench writes,
 * those whose format bears a mark, and tables with a spectral axis. A bundle with a format of its
 * own names this check and the editor of spectra in an extension for its file name extension.
 */
public final class SpectrumFileCheck implements FileCheck {
  private static final String HDF5 = "\u0089HDF\r\n\u001a\n";

  /** The value of an attribute of the root group, which lies near the start of the file. */
  private static final String SPECTRA = "PhotonBench spectra";

  /** In place of the file, of which only the beginning is given. */
  private static final Path NO_FILE = Path.of("");

  @Override
  public boolean accepts(ByteBuffer start) {
    byte[] bytes = new byte[start.remaining()];
    start.duplicate().get(bytes);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.startsWith(HDF5)) {
      return text.contains(SPECTRA);
    }
    return MeasuredFiles.isKnownText(text)
        || PlainTextFormat.looksLikeSpectra(text)
        || SpectrumFormats.files().formats().stream()
            .filter(SpectrumFormat::hasSignature)
            .anyMatch(format ->
                format.recognises(
                    ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN),
                    NO_FILE));
  }
}
