package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.RecordingFormatException;

/**
 * The header of PicoQuant's unified files (PTU, PHU and others): a list of tags.
 *
 * <p>Tags may repeat and come in any order. Of tags with the same identifier and index the last one
 * wins, as a writer that corrects itself appends; {@link #contradictions()} tells of those that
 * differ. Identifiers are compared as written.
 */
final class UnifiedHeader {
  /** A header beyond this is not believed; real ones take a few KiB. */
  static final int LIMIT_BYTES = 16 << 20;

  private static final String END = "Header_End";
  private static final int TAGS_START = 16;
  private static final int ID_BYTES = 32;
  private static final int TAG_BYTES = ID_BYTES + 16;
  private static final int FIRST_READ = 16 << 10;
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("MeasDesc_GlobalResolution", "s"),
          Map.entry("MeasDesc_Resolution", "s"),
          Map.entry("MeasDesc_AcquisitionTime", "ms"),
          Map.entry("TTResult_StopAfter", "ms"),
          Map.entry("TTResult_SyncRate", "Hz"),
          Map.entry("TTResult_InputRate", "Hz"),
          Map.entry("HWSync_Offset", "ps"),
          Map.entry(PhotonBenchTags.ACQUISITION_TIME, "s"),
          Map.entry(PhotonBenchTags.SYNC_RATE, "Hz"),
          Map.entry("HistResDscr_MDescResolution", "s"),
          Map.entry("HistResDscr_MDescStopAfter", "ms"),
          Map.entry("HistResDscr_SyncRate", "Hz"),
          Map.entry("HistResDscr_InputRate", "Hz"),
          Map.entry("HistResDscr_HistCountRate", "Hz"),
          Map.entry("ImgHdr_PixResol", "um"),
          Map.entry("ImgHdr_TimePerPixel", "ms"));

  private record Key(String id, int index) {}

  private final List<Tag> tags;
  private final int end;
  private final Map<Key, Tag> last = new HashMap<>();
  private final Set<String> contradictions = new HashSet<>();

  private UnifiedHeader(List<Tag> tags, int end) {
    this.tags = tags;
    this.end = end;
    for (Tag tag : tags) {
      Tag before = last.put(new Key(tag.id(), tag.index()), tag);
      if (before != null && !before.equals(tag)) {
        contradictions.add(tag.id());
      }
    }
  }

  /**
   * Reads the header at the start of a file whose magic was checked. Never takes more memory than a
   * few times the header, whatever lengths the file claims.
   *
   * @param fileName name for messages
   */
  static UnifiedHeader read(SeekableByteChannel channel, String fileName) throws IOException {
    long fileBytes = channel.size();
    int limit = (int) Math.min(fileBytes, LIMIT_BYTES);
    ByteBuffer bytes = ByteBuffer.allocate(0);
    for (int size = Math.min(limit, FIRST_READ); ; size = (int) Math.min(limit, 4L * size)) {
      ByteBuffer larger = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
      larger.put(bytes.flip());
      channel.position(larger.position());
      boolean ended = false;
      while (!ended && larger.hasRemaining()) {
        ended = channel.read(larger) < 0;
      }
      bytes = larger;
      Optional<UnifiedHeader> header = parse(larger.duplicate().flip(), fileBytes, fileName);
      if (header.isPresent()) {
        return header.get();
      }
      if (ended || size == limit) {
        throw new RecordingFormatException(
            limit < fileBytes
                ? fileName
                    + ": the header does not end within 16 MiB, so it is damaged; take another copy"
                    + " of the file."
                : fileName
                    + ": the file ends within its header; it was cut off while being written or"
                    + " copied, so take another copy of it.");
      }
    }
  }

  /** Parses as far as the bytes go; empty if they end before the header does. */
  private static Optional<UnifiedHeader> parse(ByteBuffer unordered, long fileBytes, String file)
      throws RecordingFormatException {
    ByteBuffer bytes = unordered.order(ByteOrder.LITTLE_ENDIAN);
    List<Tag> tags = new ArrayList<>();
    if (bytes.limit() < TAGS_START) {
      return Optional.empty();
    }
    bytes.position(TAGS_START);
    while (bytes.remaining() >= TAG_BYTES) {
      int start = bytes.position();
      byte[] padded = new byte[ID_BYTES];
      bytes.get(padded);
      String id = id(padded);
      int index = bytes.getInt();
      int type = bytes.getInt();
      long bits = bytes.getLong();
      if (!TagType.hasKnownLength(type)) {
        throw damaged(file, start, String.format("tag %s has the unknown type %08X", id, type));
      }
      byte[] data = new byte[0];
      if (TagType.isVariable(type)) {
        if (bits < 0 || bits > fileBytes - bytes.position()) {
          throw damaged(file, start, "tag " + id + " claims a length of " + bits + " bytes");
        }
        if (bits > bytes.remaining()) {
          return Optional.empty();
        }
        data = new byte[(int) bits];
        bytes.get(data);
      }
      tags.add(new Tag(id, index, type, bits, data));
      if (id.equals(END)) {
        return Optional.of(new UnifiedHeader(List.copyOf(tags), bytes.position()));
      }
    }
    return Optional.empty();
  }

  private static RecordingFormatException damaged(String file, int position, String what) {
    return new RecordingFormatException(
        String.format(
            "%s: the header is damaged at byte %d, where %s; take another copy of the file.",
            file, position, what));
  }

  private static String id(byte[] padded) {
    String id = new String(padded, StandardCharsets.ISO_8859_1);
    int nul = id.indexOf('\0');
    return (nul < 0 ? id : id.substring(0, nul)).strip();
  }

  /** Position of the first byte after the header. */
  int end() {
    return end;
  }

  /** Identifiers of tags that occur more than once with the same index and different values. */
  Set<String> contradictions() {
    return contradictions;
  }

  Optional<Tag> tag(String id) {
    return tag(id, -1);
  }

  /** An entry of an array tag. */
  Optional<Tag> tag(String id, int index) {
    return Optional.ofNullable(last.get(new Key(id, index)));
  }

  OptionalLong integer(String id) {
    return tag(id).map(Tag::integer).orElse(OptionalLong.empty());
  }

  OptionalDouble number(String id) {
    return tag(id).map(Tag::number).orElse(OptionalDouble.empty());
  }

  /** The text of a tag; empty text if there is none. */
  String text(String id) {
    return tag(id).flatMap(Tag::text).orElse("");
  }

  /** All tags but the last in file order. */
  List<Tag> tags() {
    return tags.stream().filter(tag -> !tag.id().equals(END)).toList();
  }

  /** All tags but the last in file order, as text. */
  List<HeaderEntry> entries() {
    return tags().stream().map(UnifiedHeader::entry).toList();
  }

  private static HeaderEntry entry(Tag tag) {
    String type =
        tag.type().map(TagType::title).orElseGet(() -> String.format("%08X", tag.typeCode()));
    String unit = UNITS.get(tag.id());
    String value =
        tag.id().equals(PhotonBenchTags.GAPS)
            ? GapList.of(tag).map(GapList::display).orElseGet(tag::display)
            : tag.display();
    return new HeaderEntry(
        tag.id(), tag.index(), type, unit == null || value.isEmpty() ? value : value + " " + unit);
  }
}
