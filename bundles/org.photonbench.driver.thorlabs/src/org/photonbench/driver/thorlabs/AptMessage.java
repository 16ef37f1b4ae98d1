package org.photonbench.driver.thorlabs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A message of the APT protocol: a header of 6 bytes, little-endian, and data if the highest bit of
 * the destination is set.
 *
 * @param id what it is
 * @param first first parameter of a message without data
 * @param second second one
 * @param data data of a message that has some; empty otherwise
 */
record AptMessage(int id, int first, int second, byte[] data) {
  static final int HEADER = 6;
  private static final int HOST = 0x01;
  private static final int WITH_DATA = 0x80;
  private static final int MOST_DATA = 255;

  /** A message without data. */
  static byte[] bytes(int id, int first, int second, int destination) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) id)
        .put((byte) first)
        .put((byte) second)
        .put((byte) destination)
        .put((byte) HOST)
        .array();
  }

  /** A message with data. */
  static byte[] bytes(int id, ByteBuffer data, int destination) {
    byte[] content = data.array();
    return ByteBuffer.allocate(HEADER + content.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) id)
        .putShort((short) content.length)
        .put((byte) (destination | WITH_DATA))
        .put((byte) HOST)
        .put(content)
        .array();
  }

  /** Little-endian room for data. */
  static ByteBuffer room(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The length of the message that starts at 0; -1 if it is not complete. */
  static int lengthOf(byte[] buffer, int size) {
    if (size < HEADER) {
      return -1;
    }
    int data = (buffer[4] & WITH_DATA) == 0 ? 0 : (buffer[2] & 0xFF) | (buffer[3] & 0xFF) << 8;
    // No message of these instruments is longer: what claims to be is garbage, a header at a time.
    int length = HEADER + (data > MOST_DATA ? 0 : data);
    return size >= length ? length : -1;
  }

  static AptMessage of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    byte[] data = new byte[bytes.length - HEADER];
    buffer.get(HEADER, data);
    return new AptMessage(buffer.getShort(0) & 0xFFFF, bytes[2] & 0xFF, bytes[3] & 0xFF, data);
  }

  /** The data to read numbers from. */
  ByteBuffer numbers() {
    return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
  }
}
