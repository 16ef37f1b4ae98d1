package org.photonbench.photon.io.beckerhickl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A card as the header of a .set or .sdt file names it.
 *
 * @param name name of the card
 * @param layouts layouts of its SPC files; empty if this reader does not know them
 */
record SpcCard(String name, List<SpcLayout> layouts) {
  private static final Map<Integer, SpcCard> BY_CODE = new TreeMap<>();

  static {
    List<SpcLayout> usual = List.of(SpcLayout.SPC_130);
    List<SpcLayout> old = List.of(SpcLayout.SPC_600_4096, SpcLayout.SPC_600_256);
    add(0x20, "SPC-130", usual);
    add(0x21, "SPC-600", old);
    add(0x22, "SPC-630", old);
    add(0x23, "SPC-700", List.of());
    add(0x24, "SPC-730", List.of());
    add(0x25, "SPC-830", usual);
    add(0x26, "SPC-140", usual);
    add(0x27, "SPC-930", List.of());
    add(0x28, "SPC-150", usual);
    add(0x29, "DPC-230", List.of());
    add(0x2a, "SPC-130EM", usual);
    add(0x2b, "SPC-160", usual);
    add(0x2e, "SPC-150N", usual);
    add(0x80, "SPC-150NX", usual);
    add(0x81, "SPC-160X", usual);
    add(0x82, "SPC-160PCIE", usual);
    add(0x83, "SPC-130EMN", usual);
    add(0x84, "SPC-180N", usual);
    add(0x85, "SPC-180NX", usual);
    add(0x86, "SPC-180NXX", usual);
    add(0x87, "SPC-180N-USB", usual);
    add(0x88, "SPC-130IN", usual);
    add(0x89, "SPC-130INX", usual);
    add(0x8a, "SPC-130INXX", usual);
    add(0x8b, "SPC-QC-104", List.of(SpcLayout.SPC_QC_X04));
    add(0x8c, "SPC-QC-004", List.of(SpcLayout.SPC_QC_X04));
    add(0x8d, "SPC-QC-106", List.of(SpcLayout.SPC_QC_X06));
    add(0x8e, "SPC-QC-006", List.of(SpcLayout.SPC_QC_X06));
  }

  private static void add(int code, String name, List<SpcLayout> layouts) {
    BY_CODE.put(code, new SpcCard(name, layouts));
  }

  /** The card of a file whose header starts with this 16-bit number; empty if none is known. */
  static Optional<SpcCard> ofRevision(int revision) {
    // Bits 3-0 are the revision of the software: it writes the card from 12 on, into bits 11-4.
    return (revision & 15) < 12
        ? Optional.empty()
        : Optional.ofNullable(BY_CODE.get(revision >> 4 & 0xff));
  }
}
