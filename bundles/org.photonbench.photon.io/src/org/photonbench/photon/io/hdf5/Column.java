package org.photonbench.photon.io.hdf5;

import io.jhdf.api.Dataset;
import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.api.dataset.ContiguousDataset;
import io.jhdf.dataset.CompactDataset;
import io.jhdf.dataset.DatasetBase;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.FixedPoint;
import io.jhdf.object.datatype.FloatingPoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import org.photonbench.photon.RecordingFormatException;

/**
 * A one-dimensional array of numbers in an HDF5 file, read slice by slice: one slice is in memory.
 * Slices of a chunked array are whole chunks, so that each is decompressed once.
 */
final class Column {
  /** What a value becomes that is no whole number, or too large for the arithmetic of times. */
  static final long NONE = Long.MIN_VALUE;

  /** Values beyond this are {@link #NONE}: differences of those that remain fit a long. */
  static final long LIMIT = (1L << 62) - 1;

  private static final int SLICE = 1 << 16;

  /** Larger chunks are refused: a slice is at least a chunk. */
  private static final int LARGEST_CHUNK = 1 << 24;

  /** No filter of HDF5 that jHDF reads makes more of a byte than this (deflate does). */
  private static final long LARGEST_RATIO = 1032;

  /** Whole numbers up to this are exact in floating point. */
  private static final double EXACT = 1L << 53;

  /** Further from a multiple of the unit than this is more than rounding. */
  private static final double BETWEEN = 0.05;

  private final Hdf5File file;
  private final DatasetBase dataset;
  private final String name;
  private final ByteOrder order;
  private final int bytes;
  private final boolean signed;
  private final boolean floating;
  private final long declaredSize;
  private final long size;
  private final int sliceLength;
  private final long address;
  private final boolean exact;
  private final double scale;

  private long[] values = new long[0];
  private long from;
  private long to;
  private boolean readable;
  private long betweenUnits;

  private Column(Hdf5File file, DatasetBase dataset, String name, boolean exact, double scale)
      throws IOException {
    this.file = file;
    this.dataset = dataset;
    this.name = name;
    this.exact = exact;
    this.scale = scale;
    DataType type = dataset.getDataType();
    bytes = type.getSize();
    if (type instanceof FixedPoint number
        && (bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8)) {
      order = number.getByteOrder();
      signed = number.isSigned();
      floating = false;
    } else if (type instanceof FloatingPoint number && (bytes == 4 || bytes == 8)) {
      order = number.getByteOrder();
      signed = true;
      floating = true;
    } else {
      throw refused("holds no whole numbers of 1, 2, 4 or 8 bytes");
    }
    long[] dimensions = dataset.getDimensionsAsLong();
    long longest = dimensions.length == 0 ? 1 : Arrays.stream(dimensions).max().getAsLong();
    declaredSize = dataset.getSize();
    if (dimensions.length != 1 || declaredSize != longest) {
      throw refused("is no list of one value after the other");
    }
    size = Math.min(declaredSize, possible());
    sliceLength = sliceLength();
    address =
        dataset instanceof ContiguousDataset contiguous
            ? file.userBlock() + contiguous.getDataAddress()
            : -1;
  }

  /**
   * Makes an array of whole numbers ready to be read.
   *
   * @param name how messages call it
   */
  static Column of(Hdf5File file, Dataset dataset, String name) throws IOException {
    return of(file, dataset, name, true, 1);
  }

  /**
   * Makes an array ready to be read as multiples of a unit, to which its values are rounded.
   *
   * @param scale units in 1; whole numbers are taken as they are
   */
  static Column rounded(Hdf5File file, Dataset dataset, String name, double scale)
      throws IOException {
    return of(file, dataset, name, false, scale);
  }

  private static Column of(Hdf5File file, Dataset dataset, String name, boolean exact, double scale)
      throws IOException {
    return file.attempt(
        "the array " + name,
        () -> {
          if (!(dataset instanceof DatasetBase base)) {
            throw new RecordingFormatException(
                file.name() + ": " + name + " is of a kind of HDF5 array that is not supported.");
          }
          return new Column(file, base, name, exact, scale);
        });
  }

  private RecordingFormatException refused(String why) {
    return new RecordingFormatException(
        file.name() + ": " + name + " " + why + "; export the file again as Photon-HDF5.");
  }

  /** More elements than this the file cannot hold, whatever its header says. */
  private long possible() {
    if (dataset instanceof ChunkedDataset) {
      long stored = Math.max(0, Math.min(dataset.getStorageInBytes(), file.length()));
      boolean filtered = !dataset.getFilters().isEmpty();
      return (filtered ? stored * LARGEST_RATIO : stored) / bytes;
    }
    if (dataset instanceof ContiguousDataset contiguous) {
      return dataset.isEmpty()
          ? 0
          : Math.max(0, file.length() - file.userBlock() - contiguous.getDataAddress()) / bytes;
    }
    return file.length() / bytes;
  }

  private int sliceLength() throws RecordingFormatException {
    if (dataset instanceof CompactDataset) {
      return (int) Math.max(1, size);
    }
    if (!(dataset instanceof ChunkedDataset chunked)) {
      return SLICE;
    }
    int[] chunk = chunked.getChunkDimensions();
    if (chunk.length != 1 || chunk[0] < 1) {
      throw refused("has chunks of no size");
    }
    if (Math.min(chunk[0], size) > LARGEST_CHUNK) {
      throw new RecordingFormatException(
          String.format(
              Locale.ROOT,
              "%s: %s is stored in pieces of %d values, too many to be read one after the other;"
                  + " rewrite the file with \"h5repack -l CHUNK=65536\" and open the result.",
              file.name(),
              name,
              chunk[0]));
    }
    return chunk[0] >= SLICE ? chunk[0] : SLICE / chunk[0] * chunk[0];
  }

  String name() {
    return name;
  }

  /** Number of values that the file can hold; the header may announce more. */
  long size() {
    return size;
  }

  /** Number of values as the header gives it. */
  long declaredSize() {
    return declaredSize;
  }

  /** Absolute position of a value in the file in bytes; -1 if it is in a chunk. */
  long position(long index) {
    return address < 0 ? -1 : address + index * bytes;
  }

  /**
   * Brings the slice that holds this index into memory.
   *
   * @return false if it cannot be read; {@link #sliceEnd} then tells where the next begins
   */
  boolean load(long index) throws IOException {
    if (index >= from && index < to) {
      return readable;
    }
    from = index / sliceLength * sliceLength;
    to = Math.min(size, from + sliceLength);
    int count = (int) (to - from);
    try {
      ByteBuffer raw =
          file.attempt(
              "a piece of " + name,
              () ->
                  dataset instanceof CompactDataset
                      ? dataset.getDataBuffer()
                      : dataset.getSliceDataBuffer(new long[] {from}, new int[] {count}));
      if (raw.remaining() < count * bytes) {
        readable = false;
        return false;
      }
      if (values.length < count) {
        values = new long[count];
      }
      decode(raw.order(order), count);
      readable = true;
    } catch (RecordingFormatException e) {
      readable = false;
    }
    return readable;
  }

  private void decode(ByteBuffer raw, int count) {
    int at = raw.position();
    if (floating) {
      for (int i = 0; i < count; i++) {
        values[i] = whole(bytes == 8 ? raw.getDouble(at + 8 * i) : raw.getFloat(at + 4 * i));
      }
      return;
    }
    switch (bytes) {
      case 1 -> {
        int mask = signed ? -1 : 0xFF;
        for (int i = 0; i < count; i++) {
          values[i] = raw.get(at + i) & mask;
        }
      }
      case 2 -> {
        int mask = signed ? -1 : 0xFFFF;
        for (int i = 0; i < count; i++) {
          values[i] = raw.getShort(at + 2 * i) & mask;
        }
      }
      case 4 -> {
        long mask = signed ? -1 : 0xFFFF_FFFFL;
        for (int i = 0; i < count; i++) {
          values[i] = raw.getInt(at + 4 * i) & mask;
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          long value = raw.getLong(at + 8 * i);
          boolean fits = value <= LIMIT && value >= (signed ? -LIMIT : 0);
          values[i] = fits ? value : NONE;
        }
      }
    }
  }

  private long whole(double value) {
    double scaled = Math.rint(value * scale);
    if (!(Math.abs(scaled) <= EXACT)) {
      return NONE;
    }
    if (exact) {
      return scaled == value ? (long) scaled : NONE;
    }
    if (Math.abs(scaled - value * scale) > BETWEEN) {
      betweenUnits++;
    }
    return (long) scaled;
  }

  /** Values read so far that were not near a multiple of the unit. */
  long betweenUnits() {
    return betweenUnits;
  }

  /** First index after the slice in memory. */
  long sliceEnd() {
    return to;
  }

  /** The value at an index of the slice in memory. */
  long at(long index) {
    return values[(int) (index - from)];
  }

  /** The values of the slice in memory, which begins at {@link #sliceStart}. */
  long[] slice() {
    return values;
  }

  /** First index of the slice in memory. */
  long sliceStart() {
    return from;
  }
}
