package org.photonbench.spectrum.io.camera;

import java.nio.ByteBuffer;
import java.util.OptionalDouble;

/** How a pixel is stored. All convert into a double without loss. */
enum PixelType {
  UINT8(1, 0xFF),
  INT16(2, Short.MAX_VALUE),
  UINT16(2, 0xFFFF),
  INT32(4, Double.NaN),
  UINT32(4, Double.NaN),
  FLOAT32(4, Double.NaN),
  FLOAT64(8, Double.NaN);

  private final int bytes;
  private final double largest;

  PixelType(int bytes, double largest) {
    this.bytes = bytes;
    this.largest = largest;
  }

  int bytes() {
    return bytes;
  }

  /** Where a converter of this width is full; empty for those wider than any converter. */
  OptionalDouble full() {
    return Double.isNaN(largest) ? OptionalDouble.empty() : OptionalDouble.of(largest);
  }

  double get(ByteBuffer buffer) {
    return switch (this) {
      case UINT8 -> buffer.get() & 0xFF;
      case INT16 -> buffer.getShort();
      case UINT16 -> buffer.getShort() & 0xFFFF;
      case INT32 -> buffer.getInt();
      case UINT32 -> buffer.getInt() & 0xFFFF_FFFFL;
      case FLOAT32 -> buffer.getFloat();
      case FLOAT64 -> buffer.getDouble();
    };
  }
}
