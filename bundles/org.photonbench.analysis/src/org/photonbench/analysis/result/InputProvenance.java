package org.photonbench.analysis.result;

import org.photonbench.photon.RecordBalance;

/**
 * The file a result was made from.
 *
 * @param uri where it was
 * @param bytes its length in bytes
 * @param sha256 hash of its bytes, hexadecimal
 * @param format name of its format and record type
 * @param syncChannel channel under which sync events were offered as photons, -1 if not
 * @param stream what was done to the photons before the analysis, as the canonical text of {@link
 *     org.photonbench.photon.stream.StreamPipeline}; empty: nothing
 * @param balance where its records went
 */
public record InputProvenance(
    String uri,
    long bytes,
    String sha256,
    String format,
    int syncChannel,
    String stream,
    RecordBalance balance) {

  /** Nothing was done to the photons. */
  public InputProvenance(
      String uri,
      long bytes,
      String sha256,
      String format,
      int syncChannel,
      RecordBalance balance) {
    this(uri, bytes, sha256, format, syncChannel, "", balance);
  }
}
