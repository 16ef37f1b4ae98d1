package org.photonbench.device.transport;

/** Where a reply ends. */
@FunctionalInterface
public interface ReplyEnd {
  /**
   * The length of the reply that starts at 0.
   *
   * @param buffer what came so far
   * @param size how many bytes of the buffer count
   * @return its length with the terminator; -1 if it is not complete yet
   */
  int lengthOf(byte[] buffer, int size);

  /** Ends with the last of these bytes, where they first occur one after the other. */
  static ReplyEnd at(byte... terminator) {
    byte[] end = terminator.clone();
    if (end.length == 0) {
      throw new IllegalArgumentException("a terminator has at least one byte");
    }
    return (buffer, size) -> {
      for (int i = 0; i + end.length <= size; i++) {
        int same = 0;
        while (same < end.length && buffer[i + same] == end[same]) {
          same++;
        }
        if (same == end.length) {
          return i + same;
        }
      }
      return -1;
    };
  }

  /** Has so many bytes. */
  static ReplyEnd after(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("a reply has at least 1 byte, not " + bytes);
    }
    return (_, size) -> size >= bytes ? bytes : -1;
  }
}
