package org.photonbench.photon.io.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.photonbench.photon.io.picoquant.TagType;

/** Builds the bytes of a PTU header and keeps the places of the tags that are filled in later. */
final class PtuHeaderBytes {
  private static final byte[] MAGIC = "PQTTTR\0\0001.0.00\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG_BYTES = HeaderTag.ID_BYTES + 16;
  private static final int VALUE_OFFSET = HeaderTag.ID_BYTES + 8;

  private byte[] bytes = MAGIC;

  /**
   * Appends a tag.
   *
   * @return position in the file of its value, or of its data if it is of variable length
   */
  int add(HeaderTag tag) {
    int start = bytes.length;
    bytes = Arrays.copyOf(bytes, Math.addExact(start, TAG_BYTES + tag.data().length));
    ByteBuffer at = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    at.position(start);
    at.put(tag.id().getBytes(StandardCharsets.US_ASCII));
    at.position(start + HeaderTag.ID_BYTES);
    at.putInt(tag.index()).putInt(tag.typeCode()).putLong(tag.bits()).put(tag.data());
    return start + (TagType.isVariable(tag.typeCode()) ? TAG_BYTES : VALUE_OFFSET);
  }

  /** The header with its end. */
  byte[] end() {
    add(new HeaderTag("Header_End", -1, TagType.EMPTY.code(), 0, new byte[0]));
    return bytes;
  }
}
