package org.photonbench.spectrum.io.camera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFileException;

/**
 * Where the pixels of a file lie: frames of one length, each of some rows of one width.
 *
 * @param path the file
 * @param type how a pixel is stored
 * @param start offset of the first frame
 * @param stride bytes from one frame to the next
 * @param rows offset of each row in its frame. Shared, not copied
 * @param width pixels of a row
 * @param frames whole frames that the file has, at least 1
 */
record StoredPixels(
    Path path, PixelType type, long start, long stride, long[] rows, int width, int frames)
    implements SpectrumSeries.StoredFrames {
  /** More spectra than this are no file of spectra, and would not fit into memory. */
  private static final long MOST_SPECTRA = 20_000_000;

  /**
   * The whole frames of a file.
   *
   * @param claimed frames that the header tells of
   * @param notes told if some of them are missing
   * @throws SpectrumFileException if the file has no whole frame
   */
  static StoredPixels of(
      CameraFile file,
      PixelType type,
      long start,
      long stride,
      long[] rows,
      int width,
      long claimed,
      List<String> notes)
      throws SpectrumFileException {
    long needed = rows[rows.length - 1] + (long) width * type.bytes();
    long room = file.length() - start;
    if (claimed < 1 || start < 0 || stride < needed || room < needed) {
      throw new SpectrumFileException(
          file.name()
              + " tells of "
              + claimed
              + " frames of "
              + width
              + " x "
              + rows.length
              + " pixels but has not even one; it was cut off or is damaged, take another copy.");
    }
    // The last frame may lack what follows its pixels.
    long whole = Math.min(claimed, 1 + (room - needed) / stride);
    if (whole * rows.length > MOST_SPECTRA) {
      throw new SpectrumFileException(
          file.name()
              + " holds "
              + whole * rows.length
              + " rows of pixels, more than can be taken as spectra; bin it to fewer rows.");
    }
    if (whole < claimed) {
      notes.add(
          "The header tells of "
              + claimed
              + " frames; the file ends after "
              + whole
              + ". The rest is missing.");
    }
    return new StoredPixels(file.path(), type, start, stride, rows, width, (int) whole);
  }

  /** Offsets of so many rows that follow each other without gaps. */
  static long[] rows(int count, int width, PixelType type) {
    long[] rows = new long[count];
    Arrays.setAll(rows, row -> (long) row * width * type.bytes());
    return rows;
  }

  /** Number of spectra: each row of each frame is one. */
  int spectra() {
    return frames * rows.length;
  }

  @Override
  public double[] read(int spectrum) throws IOException {
    long offset = start + spectrum / rows.length * stride + rows[spectrum % rows.length];
    try (CameraFile file = CameraFile.open(path)) {
      ByteBuffer bytes = file.exactly(offset, width * type.bytes());
      double[] values = new double[width];
      for (int i = 0; i < width; i++) {
        values[i] = type.get(bytes);
      }
      return values;
    }
  }

  /**
   * The series of all rows.
   *
   * @param times start of each frame in s; null if not known
   */
  SpectrumSeries series(SpectrumInfo info, double[] times) {
    List<FrameColumn> columns = new ArrayList<>();
    int count = spectra();
    if (times != null && frames > 1) {
      double[] values = new double[count];
      Arrays.setAll(values, i -> times[i / rows.length]);
      columns.add(new FrameColumn(FrameColumn.TIME, "s", values));
    }
    if (rows.length > 1) {
      double[] values = new double[count];
      Arrays.setAll(values, i -> i % rows.length + 1);
      columns.add(new FrameColumn(FrameColumn.ROW, "", values));
    }
    return SpectrumSeries.stored(info, columns, count, this);
  }
}
