package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Reads the bins of the curves in a file of histograms: unsigned 32-bit numbers, one after the
 * other. A curve that the file holds only in part is left out with a warning.
 */
final class CurveCounts {
  /** Bits a bin takes. */
  static final int BIN_BITS = 32;

  /** A file with more bins than this is not believed: half a GiB in memory. */
  static final long MOST_BINS = 1L << 26;

  private static final int BUFFER_BYTES = 64 << 10;

  private final SeekableByteChannel channel;
  private final long firstHeaderEnd;
  private final String fileName;
  private final List<String> warnings;
  private final long fileBytes;
  private final ByteBuffer buffer =
      ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private long headerBytes;
  private long bytesOfCurves;

  /**
   * For a file whose header was read.
   *
   * @param headerEnd position of the first byte after the header
   * @param fileName name for messages
   * @param warnings where sentences on what is odd go
   */
  CurveCounts(SeekableByteChannel channel, long headerEnd, String fileName, List<String> warnings)
      throws IOException {
    this.channel = channel;
    this.fileName = fileName;
    this.warnings = warnings;
    firstHeaderEnd = headerEnd;
    headerBytes = headerEnd;
    fileBytes = channel.size();
  }

  /** Checks that a bin takes as many bits as can be read. */
  void requireBits(long bits, String field) throws RecordingFormatException {
    if (bits != BIN_BITS) {
      throw new RecordingFormatException(
          fileName
              + ": the header gives "
              + bits
              + " bits a bin ("
              + field
              + "); only "
              + BIN_BITS
              + " can be read, so export the file again from the program that wrote it.");
    }
  }

  /** Checks that the bins of a curve lie behind the header. */
  void requirePlace(long offset, String field) throws RecordingFormatException {
    if (offset < firstHeaderEnd) {
      throw impossible(field, offset);
    }
  }

  /** Checks that the file holds a curve. */
  void requireAny(List<DecayHistogram> histograms) throws RecordingFormatException {
    if (histograms.isEmpty()) {
      throw new RecordingFormatException(
          fileName
              + " holds no whole histogram; the measurement wrote none or the file was cut off,"
              + " so take another copy of it.");
    }
  }

  /** Counts bytes between the curves as header. */
  void addHeader(int bytes) {
    headerBytes += bytes;
  }

  /** Bytes that are neither header nor curve. */
  long otherBytes() {
    return fileBytes - headerBytes - bytesOfCurves;
  }

  /**
   * Reads a curve.
   *
   * @param curve its name for messages
   * @param offset position of its first bin in bytes
   * @param bins number of its bins
   * @param binsField what the header calls that number
   * @return photons per bin; empty if the file does not hold all of them
   */
  Optional<long[]> read(String curve, long offset, long bins, String binsField) throws IOException {
    if (bins < 1 || bins > MOST_BINS) {
      throw impossible(binsField, bins);
    }
    long bytes = Integer.BYTES * bins;
    if (offset > fileBytes - bytes) {
      warnings.add(
          "Curve "
              + curve
              + " is left out: the file ends before its last bin, so it was cut off while being"
              + " written or copied.");
      return Optional.empty();
    }
    bytesOfCurves += bytes;
    if (otherBytes() < 0 || bytesOfCurves / Integer.BYTES > MOST_BINS) {
      throw new RecordingFormatException(
          fileName
              + ": the histograms that the header lists up to curve "
              + curve
              + " overlap or are too large to be true; take another copy of the file.");
    }
    return Optional.of(counts(offset, (int) bins));
  }

  private long[] counts(long offset, int bins) throws IOException {
    long[] counts = new long[bins];
    channel.position(offset);
    int done = 0;
    buffer.clear().limit(0);
    while (done < bins) {
      buffer.compact();
      buffer.limit((int) Math.min(buffer.capacity(), (long) Integer.BYTES * (bins - done)));
      if (channel.read(buffer) < 0) {
        throw RecordingFiles.becameShorter(fileName);
      }
      buffer.flip();
      while (buffer.remaining() >= Integer.BYTES) {
        counts[done++] = Integer.toUnsignedLong(buffer.getInt());
      }
    }
    return counts;
  }

  /** Warns if the header announces another number of photons than the bins hold. */
  void checkTotal(DecayHistogram histogram, OptionalLong announced) {
    long total = histogram.total();
    if (announced.isPresent() && announced.getAsLong() != total) {
      warnings.add(
          "The header announces "
              + announced.getAsLong()
              + " photons in curve "
              + histogram.name()
              + ", its bins hold "
              + total
              + "; the bins are used.");
    }
  }

  /** What is thrown when a field has a value that cannot be. */
  RecordingFormatException impossible(String field, long value) {
    return new RecordingFormatException(
        fileName
            + ": the header gives "
            + field
            + " as "
            + value
            + ", which cannot be; take another copy of the file.");
  }
}
