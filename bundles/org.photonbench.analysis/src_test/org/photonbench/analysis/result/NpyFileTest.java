package org.photonbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpyFileTest {
  @TempDir Path folder;

  /** The whole file as NumPy's format page describes it, byte by byte. */
  private static byte[] expected(String descr, int length, int... numberBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
    String dictionary =
        "{'descr': '" + descr + "', 'fortran_order': False, 'shape': (" + length + ",), }";
    bytes.write(dictionary.getBytes(StandardCharsets.US_ASCII));
    bytes.write(" ".repeat(128 - 10 - dictionary.length() - 1).getBytes(StandardCharsets.US_ASCII));
    bytes.write('\n');
    for (int b : numberBytes) {
      bytes.write(b);
    }
    return bytes.toByteArray();
  }

  @Test
  void integersAreLittleEndian64Bit() throws IOException {
    Path file = folder.resolve("a.npy");
    NpyFile.write(file, new Column.Longs("a", "A", "", new long[] {1, -2, 0x0102030405060708L}));
    assertArrayEquals(
        expected(
            "<i8", 3, 1, 0, 0, 0, 0, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 8, 7,
            6, 5, 4, 3, 2, 1),
        Files.readAllBytes(file));
  }

  @Test
  void doublesAreLittleEndianIeee() throws IOException {
    Path file = folder.resolve("a.npy");
    NpyFile.write(file, new Column.Doubles("a", "A", "", new double[] {1, -0.0}));
    assertArrayEquals(
        expected("<f8", 2, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0, 0, 0, 0, 0, 0, 0, 0x80),
        Files.readAllBytes(file));
  }

  @Test
  void emptyAndLongArraysRoundTrip() throws IOException {
    for (int length : new int[] {0, 1, 8175, 8176, 8177, 100_000}) {
      double[] values = new double[length];
      for (int i = 0; i < length; i++) {
        values[i] = Math.sin(i) / (i % 7);
      }
      Path file = folder.resolve(length + ".npy");
      String hash = NpyFile.write(file, new Column.Doubles("a", "A", "s", values));
      Column read = NpyFile.read(file, "a", "A", "s", "<f8", length, hash);
      assertArrayEquals(values, ((Column.Doubles) read).values());
      assertEquals(0, Files.size(file) % 8);
    }
  }

  @Test
  void damageIsNoticed() throws IOException {
    Path file = folder.resolve("a.npy");
    String hash = NpyFile.write(file, new Column.Longs("a", "A", "", new long[] {1, 2}));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 8] ^= 1;
    Files.write(file, bytes);
    assertTrue(failure(file, "<i8", 2, hash).contains("was changed after it was written"));
    assertTrue(failure(file, "<i8", 3, hash).contains("has 144 bytes instead of 152"));
    assertTrue(failure(file, "<f8", 2, hash).contains("does not start as an array of 2"));
  }

  private static String failure(Path file, String dtype, int length, String hash) {
    return assertThrows(
            ResultFolderException.class,
            () -> NpyFile.read(file, "a", "A", "", dtype, length, hash))
        .getMessage();
  }
}
