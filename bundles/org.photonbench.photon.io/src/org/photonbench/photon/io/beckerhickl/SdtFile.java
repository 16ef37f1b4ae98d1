package org.photonbench.photon.io.beckerhickl;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/** An open .sdt file: its texts, its measurements, its blocks, and the curves in them. */
final class SdtFile implements Closeable {
  /** Called for each curve of a block in file order. */
  @FunctionalInterface
  interface CurveVisitor {
    /**
     * Takes a curve.
     *
     * @param index number of the curve in its block
     * @param counts photons per bin; used again for the next curve
     */
    void curve(long index, long[] counts);
  }

  /** More blocks than this many are not looked at. */
  static final int MOST_BLOCKS = 1 << 16;

  private static final int BUFFER_BYTES = 1 << 16;

  private final SeekableByteChannel channel;
  private final String name;
  private final BhFile texts;
  private final List<SdtMeasurement> measurements = new ArrayList<>();
  private final List<SdtBlock> blocks = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private long end;

  /**
   * Opens a file and reads all but its data.
   *
   * @throws RecordingFormatException if it is no .sdt file
   */
  SdtFile(Path file) throws IOException {
    name = RecordingFiles.name(file);
    channel = RecordingFiles.open(file);
    try {
      texts = BhFile.read(channel, name);
      warnings.addAll(texts.warnings());
      readMeasurements();
      readBlocks();
    } catch (IOException | RuntimeException | Error e) {
      channel.close();
      throw e;
    }
  }

  private void readMeasurements() throws IOException {
    BhFile.Header header = texts.header();
    int length = header.measurementLength();
    for (int i = 0; i < header.measurements() && length >= SdtMeasurement.LEAST_BYTES; i++) {
      ByteBuffer bytes =
          BhFile.bytes(channel, header.measurementOffset() + (long) i * length, length);
      if (bytes.remaining() < SdtMeasurement.LEAST_BYTES) {
        warnings.add("The file ends within the descriptions of its measurements.");
        return;
      }
      measurements.add(SdtMeasurement.of(bytes));
    }
  }

  private void readBlocks() throws IOException {
    BhFile.Header header = texts.header();
    long position = header.dataOffset();
    long size = channel.size();
    end = Math.min(size, position);
    for (long i = 0; i < header.dataBlocks(); i++) {
      if (i == MOST_BLOCKS) {
        warnings.add(
            "The file holds " + header.dataBlocks() + " blocks; the first " + i + " are read.");
        return;
      }
      ByteBuffer bytes = BhFile.bytes(channel, position, SdtBlock.BYTES);
      if (bytes.remaining() < SdtBlock.BYTES) {
        warnings.add("The file ends before block " + (i + 1) + " of " + header.dataBlocks() + ".");
        return;
      }
      SdtBlock block = SdtBlock.of(bytes, header.softwareRevision());
      blocks.add(block);
      end = Math.min(size, Math.max(end, endOf(block)));
      if (i + 1 < header.dataBlocks() && block.nextOffset() <= position) {
        warnings.add("Block " + (i + 1) + " does not say where the next one is.");
        return;
      }
      position = block.nextOffset();
    }
  }

  private static long endOf(SdtBlock block) {
    // The compressed length stands nowhere: up to the next block.
    return block.isZipped() || block.isLz4()
        ? block.nextOffset()
        : block.dataOffset() + block.length();
  }

  String name() {
    return name;
  }

  BhFile texts() {
    return texts;
  }

  List<SdtMeasurement> measurements() {
    return measurements;
  }

  List<SdtBlock> blocks() {
    return blocks;
  }

  /** What is odd about the structure. */
  List<String> warnings() {
    return warnings;
  }

  /** Bytes behind the last block. */
  long trailingBytes() throws IOException {
    return Math.max(0, channel.size() - end);
  }

  /**
   * Reads curves one after another with bounded memory.
   *
   * @param bins bins of a curve
   * @param most number of curves at most
   * @return the number of complete curves
   * @throws RecordingFormatException if compressed data are broken
   */
  @SuppressWarnings("resource") // closing the stream would close the channel
  long readCurves(SdtBlock block, int bins, long most, CurveVisitor visitor) throws IOException {
    int width = block.countBytes();
    byte[] bytes = new byte[bins * width];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long[] counts = new long[bins];
    long curve = 0;
    try {
      InputStream in = data(block);
      for (; curve < most && in.readNBytes(bytes, 0, bytes.length) == bytes.length; curve++) {
        for (int i = 0; i < bins; i++) {
          counts[i] =
              switch (width) {
                case 2 -> buffer.getChar(2 * i);
                case 4 -> buffer.getInt(4 * i) & 0xffff_ffffL;
                default -> Math.round(buffer.getDouble(8 * i));
              };
        }
        visitor.curve(curve, counts);
      }
    } catch (ZipException | EOFException e) {
      throw new RecordingFormatException(
          name
              + ": the compressed data at byte "
              + block.dataOffset()
              + " are damaged; take another copy of the file, or save it without compression in"
              + " SPCM.",
          e);
    }
    return curve;
  }

  /** The data of a block from its start; the stream must not be closed. */
  @SuppressWarnings("resource") // closing it would close the channel
  private InputStream data(SdtBlock block) throws IOException {
    channel.position(block.dataOffset());
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
    if (!block.isZipped()) {
      return in;
    }
    // The name of the entry means nothing, and may be no UTF-8.
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
    if (zip.getNextEntry() == null) {
      throw new RecordingFormatException(
          name
              + ": the data at byte "
              + block.dataOffset()
              + " should be compressed and are not; take another copy of the file.");
    }
    return zip;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
