package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds SPC and .set files bit by bit, independently of the readers. */
final class SpcBytes {
  /** Clock of 12.5 ns, three routing bits. */
  static final int HEADER = 0x9800_007D;

  /** QC: clock of 2 000 000 fs = 2 ns, no routing bits; bit 24 femtoseconds. */
  static final int HEADER_X04 = 0x811E_8480;

  /** The same with bit 23: six inputs. */
  static final int HEADER_X06 = 0x819E_8480;

  private SpcBytes() {}

  static int header(SpcLayout layout) {
    return switch (layout) {
      case SPC_130, SPC_600_256 -> HEADER;
      case SPC_QC_X04 -> HEADER_X04;
      case SPC_QC_X06 -> HEADER_X06;
      case SPC_600_4096 -> throw new IllegalArgumentException("six bytes");
    };
  }

  /** A file of 32-bit words. */
  static byte[] words(int header, int... words) {
    ByteBuffer bytes =
        ByteBuffer.allocate(4 + 4 * words.length).order(ByteOrder.LITTLE_ENDIAN).putInt(header);
    for (int word : words) {
      bytes.putInt(word);
    }
    return bytes.array();
  }

  /** A file of 48-bit records, each in the lower bits of a long: byte 0 is the lowest. */
  static byte[] long48(long... records) {
    ByteBuffer bytes = ByteBuffer.allocate(6 + 6 * records.length).order(ByteOrder.LITTLE_ENDIAN);
    // Byte 1: invalid, 3 routing bits; bytes 2 and 3: 50 ns.
    bytes.put(new byte[] {0, 0x13, (byte) 0xF4, 0x01, 0, 0});
    for (long record : records) {
      bytes.putInt((int) record).putShort((short) (record >>> 32));
    }
    return bytes.array();
  }

  static int word130(int flags, int adc, int route, int macroTime) {
    return flags << 28 | adc << 16 | route << 12 | macroTime;
  }

  static int word256(int flags, int adc, int route, int macroTime) {
    return flags << 28 | route << 25 | macroTime << 8 | adc;
  }

  static long word4096(int flags, int adc, int route, int macroTime) {
    return flags << 12
        | adc
        | (long) (macroTime >>> 16) << 16
        | (long) route << 24
        | (macroTime & 0xFFFFL) << 32;
  }

  /** A .set file of the given card with the given system parameters. */
  static byte[] setup(int card, String... parameters) {
    return file(card << 4 | 13, BhFile.SETUP_ONLY, parameters, List.of(), List.of());
  }

  /** A block of an .sdt file: its type, its number, its length as written, its bytes. */
  record Block(int type, int number, int length, byte[] data) {}

  /** A .set or .sdt file. */
  static byte[] file(
      int revision,
      String kind,
      String[] parameters,
      List<byte[]> measurements,
      List<Block> blocks) {
    String info =
        "*IDENTIFICATION\r\n  ID        : \u0004"
            + kind
            + "\u0004\r\n  Title     : dots\r\n  Version   : 2  872 M\r\n"
            + "  Date      : 2024-02-29\r\n  Time      : 16:12:20\r\n"
            + "  Contents  : CsPbBr3 at 4 K\r\n  Ligand    : DDAB (wet)\r\n*END\r\n\r\n";
    StringBuilder setup = new StringBuilder("*SETUP\r\n  SYS_PARA_BEGIN:\r\n");
    for (String parameter : parameters) {
      setup.append("  #SP [").append(parameter).append("]\r\n");
    }
    setup.append("  SYS_PARA_END:\r\n*END\r\n");
    byte[] infoBytes = info.getBytes(StandardCharsets.ISO_8859_1);
    byte[] setupBytes = setup.toString().getBytes(StandardCharsets.ISO_8859_1);
    int measurementLength = measurements.isEmpty() ? 0 : measurements.getFirst().length;
    int at = 42 + infoBytes.length + setupBytes.length;
    int data = at + measurementLength * measurements.size();
    List<byte[]> parts = new ArrayList<>(List.of(infoBytes, setupBytes));
    parts.addAll(measurements);
    int position = data;
    for (Block block : blocks) {
      int begin = position + 22;
      position = begin + block.data().length;
      ByteBuffer header = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
      header.putShort((short) 0).putInt(begin).putInt(position).putShort((short) block.type());
      header.putShort((short) 0).putInt(block.number()).putInt(block.length());
      parts.add(header.array());
      parts.add(block.data());
    }
    ByteBuffer head = ByteBuffer.allocate(42).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) revision).putInt(42).putShort((short) infoBytes.length);
    head.putInt(42 + infoBytes.length).putShort((short) setupBytes.length);
    head.putInt(data).putShort((short) blocks.size()).putInt(0).putInt(at);
    head.putShort((short) measurements.size()).putShort((short) measurementLength);
    head.putShort((short) 0x5555).putInt(blocks.size()).putShort((short) 0);
    int sum = 0;
    for (int i = 0; i < 40; i += 2) {
      sum += head.getChar(i);
    }
    head.putShort((short) (0x55AA - sum));
    ByteBuffer all = ByteBuffer.allocate(position);
    all.put(head.array());
    parts.forEach(all::put);
    return all.array();
  }
}
