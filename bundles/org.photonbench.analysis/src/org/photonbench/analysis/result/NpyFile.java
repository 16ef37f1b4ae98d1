package org.photonbench.analysis.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One-dimensional arrays in NumPy's .npy format, version 1.0: the bytes {@code 0x93 NUMPY 1 0}, the
 * length of the header as a little-endian 16-bit number, the header as a Python dictionary padded
 * with spaces and ended by a line feed so that the numbers start at a multiple of 64, then the
 * numbers as little-endian 64-bit integers ({@code <i8}) or IEEE doubles ({@code <f8}).
 */
final class NpyFile {
  static final String INTEGERS = "<i8";
  static final String DOUBLES = "<f8";

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int ALIGNMENT = 64;
  private static final int CHUNK = 1 << 16;

  private NpyFile() {}

  /** The dtype that a column is stored with. */
  static String dtype(Column column) {
    return column instanceof Column.Longs ? INTEGERS : DOUBLES;
  }

  /**
   * Writes a new file and forces it to the disk.
   *
   * @return SHA-256 of its bytes, hexadecimal
   */
  static String write(Path file, Column column) throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
      buffer.put(header(dtype(column), column.length()));
      for (int i = 0; i < column.length(); i++) {
        if (buffer.remaining() < Long.BYTES) {
          flush(channel, buffer, digest);
        }
        switch (column) {
          case Column.Longs longs -> buffer.putLong(longs.values()[i]);
          case Column.Doubles doubles -> buffer.putDouble(doubles.values()[i]);
        }
      }
      flush(channel, buffer, digest);
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void flush(FileChannel channel, ByteBuffer buffer, MessageDigest digest)
      throws IOException {
    buffer.flip();
    digest.update(buffer.array(), 0, buffer.limit());
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  static byte[] header(String dtype, int length) {
    String dictionary =
        "{'descr': '" + dtype + "', 'fortran_order': False, 'shape': (" + length + ",), }";
    int start = MAGIC.length + Short.BYTES;
    int total = (start + dictionary.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    ByteBuffer header = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
    header.put(MAGIC).putShort((short) (total - start));
    header.put(dictionary.getBytes(StandardCharsets.US_ASCII));
    while (header.position() < total - 1) {
      header.put((byte) ' ');
    }
    return header.put((byte) '\n').array();
  }

  /**
   * Reads a file that {@link #write} wrote.
   *
   * @param sha256 the hash it must have
   * @throws ResultFolderException if the file is anything else
   */
  static Column read(
      Path file, String id, String label, String unit, String dtype, int length, String sha256)
      throws IOException {
    byte[] header = header(dtype, length);
    long expected = header.length + (long) length * Long.BYTES;
    if (Files.size(file) != expected) {
      throw damaged(file, "has " + Files.size(file) + " bytes instead of " + expected);
    }
    MessageDigest digest = sha256();
    boolean integers = dtype.equals(INTEGERS);
    long[] longs = new long[integers ? length : 0];
    double[] doubles = new double[integers ? 0 : length];
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer buffer = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
      fill(channel, buffer, digest);
      if (buffer.limit() < header.length
          || !buffer.slice(0, header.length).equals(ByteBuffer.wrap(header))) {
        throw damaged(file, "does not start as an array of " + length + " numbers " + dtype);
      }
      buffer.position(header.length);
      for (int i = 0; i < length; i++) {
        if (!buffer.hasRemaining()) {
          buffer.clear();
          fill(channel, buffer, digest);
        }
        if (integers) {
          longs[i] = buffer.getLong();
        } else {
          doubles[i] = buffer.getDouble();
        }
      }
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw damaged(file, "was changed after it was written (its SHA-256 differs)");
    }
    return integers
        ? new Column.Longs(id, label, unit, longs)
        : new Column.Doubles(id, label, unit, doubles);
  }

  /** Fills the buffer as far as the file goes and readies it for reading. */
  private static void fill(FileChannel channel, ByteBuffer buffer, MessageDigest digest)
      throws IOException {
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer);
    }
    buffer.flip();
    digest.update(buffer.array(), 0, buffer.limit());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static ResultFolderException damaged(Path file, String what) {
    return new ResultFolderException(
        "The array " + file + " " + what + ". Run the analysis again to have it anew.");
  }
}
