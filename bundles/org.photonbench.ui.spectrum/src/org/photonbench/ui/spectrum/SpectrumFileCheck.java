package org.photonbench.ui.spectrum;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.photonbench.ui.FileCheck;
import org.photonbench.ui.spectrum.data.MeasuredFiles;

/** Knows the files of spectra, decays and maps that PhotonBench writes. */
public final class SpectrumFileCheck implements FileCheck {
  private static final String HDF5 = "\u0089HDF\r\n\u001a\n";

  /** The value of an attribute of the root group, which lies near the start of the file. */
  private static final String SPECTRA = "PhotonBench spectra";

  @Override
  public boolean accepts(ByteBuffer start) {
    byte[] bytes = new byte[start.remaining()];
    start.get(bytes);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.startsWith(HDF5) ? text.contains(SPECTRA) : MeasuredFiles.isKnownText(text);
  }
}
