package org.photonbench.photon.io.hdf5;

import io.jhdf.HdfFile;
import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Link;
import io.jhdf.api.Node;
import io.jhdf.exceptions.UnsupportedHdfException;
import io.jhdf.links.SoftLink;
import io.jhdf.nio.FileChannelFromSeekableByteChannel;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * An HDF5 file open for reading. Whatever jHDF throws at a damaged file comes out as a {@link
 * RecordingFormatException} with one sentence; failures of the disk stay what they are.
 */
final class Hdf5File implements Closeable {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};

  private static final String SLF4J_VERBOSITY = "slf4j.internal.verbosity";

  /** A user block may stand before the signature: 512 bytes or twice as long, again and again. */
  private static final int LAST_SIGNATURE = 1 << 20;

  private static final int SUPERBLOCK_BYTES = 64;

  /** More values than this are named in the list of entries, not listed. */
  private static final int LISTED_VALUES = 64;

  private static final int LISTED_ENTRIES = 4000;
  private static final int LISTED_DEPTH = 6;
  private static final int LISTED_TEXT = 4000;

  /** Larger values than this are data, no notes about data. */
  private static final long SMALL_BYTES = 1 << 20;

  private static final long READS = 1_000_000;

  /** Attributes by which PyTables and HDF5 keep house. */
  private static final Set<String> HOUSEKEEPING =
      Set.of(
          "TITLE",
          "CLASS",
          "VERSION",
          "FLAVOR",
          "PYTABLES_FORMAT_VERSION",
          "PSEUDOATOM",
          "DIMENSION_LIST",
          "REFERENCE_LIST",
          "_jHDF");

  static {
    quietLogging();
  }

  /** One call into jHDF. */
  interface Read<T> {
    T get() throws IOException;
  }

  private final String name;
  private final GuardedChannel channel;
  private final long length;
  private final boolean openElsewhere;
  private final long missingBytes;
  private HdfFile file;

  private Hdf5File(
      String name, GuardedChannel channel, long length, boolean openElsewhere, long missingBytes) {
    this.name = name;
    this.channel = channel;
    this.length = length;
    this.openElsewhere = openElsewhere;
    this.missingBytes = missingBytes;
  }

  /**
   * Keeps SLF4J, by which jHDF logs, from warning on the console that nobody takes its messages: in
   * OSGi it does not find its providers. To be called before jHDF is first used.
   */
  static void quietLogging() {
    if (System.getProperty(SLF4J_VERBOSITY) == null) {
      System.setProperty(SLF4J_VERBOSITY, "ERROR");
    }
  }

  /** Whether the first bytes of a file are, or may precede, those of HDF5. */
  static boolean recognises(ByteBuffer start, Path path) {
    if (signatureAt(start, 0)) {
      return true;
    }
    try (var channel = RecordingFiles.open(path)) {
      return signature(new GuardedChannel(channel)) > 0;
    } catch (IOException e) {
      // Whether it can be opened at all is told by who opens it.
      return false;
    }
  }

  private static boolean signatureAt(ByteBuffer bytes, int at) {
    return bytes.limit() >= at + SIGNATURE.length
        && bytes.slice(at, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
  }

  private static long signature(GuardedChannel channel) throws IOException {
    channel.allow(READS, LAST_SIGNATURE);
    for (long at = 0;
        at <= LAST_SIGNATURE && at + SIGNATURE.length <= channel.size();
        at = at == 0 ? 512 : 2 * at) {
      if (signatureAt(bytes(channel, at, SIGNATURE.length), 0)) {
        return at;
      }
    }
    return -1;
  }

  private static ByteBuffer bytes(GuardedChannel channel, long at, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(at);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // A read may be short.
    }
    return bytes.flip();
  }

  /**
   * Opens a file; the caller closes it.
   *
   * @throws RecordingFormatException if it is no HDF5 file, or its structure is not readable
   */
  @SuppressWarnings("resource") // the file closes the channel
  static Hdf5File open(Path path) throws IOException {
    String name = RecordingFiles.name(path);
    GuardedChannel channel = new GuardedChannel(RecordingFiles.open(path));
    try {
      long start = signature(channel);
      if (start < 0) {
        throw new RecordingFormatException(
            name + ": this is no HDF5 file; choose one, or let the format be found.");
      }
      ByteBuffer superblock = bytes(channel, start, SUPERBLOCK_BYTES);
      long length = channel.size();
      Hdf5File file =
          new Hdf5File(
              name,
              channel,
              length,
              isMarkedOpen(superblock),
              Math.max(0, declaredEnd(superblock) - length));
      file.file =
          file.attempt(
              "its superblock", () -> new HdfFile(new FileChannelFromSeekableByteChannel(channel)));
      return file;
    } catch (IOException | RuntimeException | Error e) {
      channel.close();
      throw e;
    }
  }

  /** The flag that a program sets while it writes: byte 11 from superblock 2 on. */
  private static boolean isMarkedOpen(ByteBuffer superblock) {
    return superblock.limit() > 11 && superblock.get(8) >= 2 && (superblock.get(11) & 1) != 0;
  }

  /** The end of the file as its superblock gives it, 0 if that is not known. */
  private static long declaredEnd(ByteBuffer superblock) {
    if (superblock.limit() < SUPERBLOCK_BYTES) {
      return 0;
    }
    int version = superblock.get(8);
    int offsetBytes = superblock.get(version >= 2 ? 9 : 13);
    int at = version >= 2 ? 28 : version == 1 ? 44 : 40;
    long end = offsetBytes == 8 ? superblock.getLong(at) : 0;
    // All bits set: the program that wrote the file never came to close it.
    return end == -1 ? 0 : Math.max(0, end);
  }

  String name() {
    return name;
  }

  /** Bytes of the file at opening. */
  long length() {
    return length;
  }

  /** Sentences on what is odd about the file as a file. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (openElsewhere) {
      warnings.add(
          "The file is marked as open in a program that writes it, or that program was ended before"
              + " it closed the file: what it wrote last may be missing. Close it there, or remove"
              + " the mark with \"h5clear -s\".");
    }
    if (missingBytes > 0) {
      warnings.add(
          "The file is "
              + missingBytes
              + " bytes shorter than it says: it was not closed, or the copy is not complete.");
    }
    return warnings;
  }

  /**
   * Makes one call into jHDF.
   *
   * @param what what is read, for the sentence if it fails
   */
  <T> T attempt(String what, Read<T> read) throws IOException {
    channel.allow(READS, 4 * length() + SMALL_BYTES);
    try {
      return read.get();
    } catch (RecordingFormatException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      channel.rethrowFailure();
      throw unreadable(what, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // A damaged file may lead round in circles, or announce an array of any size: jHDF asks for
      // all its memory at once, so that a refusal leaves the rest of the program untouched.
      throw unreadable(what, e);
    }
  }

  private RecordingFormatException unreadable(String what, Throwable cause) {
    String advice;
    if (isUnsupported(cause)) {
      advice =
          "it uses a part of HDF5 that is not supported; rewrite it with \"h5repack --high=2\", or"
              + " write it with \"libver\" no later than v110.";
    } else if (openElsewhere) {
      advice =
          "another program is still writing it, or was ended before it closed the file; close it"
              + " there, or repair it with \"h5clear -s\" and open it again.";
    } else if (missingBytes > 0) {
      advice =
          "it is "
              + missingBytes
              + " bytes shorter than it says; let the program that writes it finish, or take"
              + " another copy.";
    } else {
      advice =
          "it is damaged; take another copy, or make the file again from the original recording.";
    }
    return new RecordingFormatException(
        name + ": " + what + " in this HDF5 file cannot be read: " + advice, cause);
  }

  private static boolean isUnsupported(Throwable cause) {
    Throwable at = cause;
    for (int depth = 0; at != null && depth < 100; depth++) {
      if (at instanceof UnsupportedHdfException) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  /** Bytes before the HDF5 part of the file. */
  long userBlock() {
    return file.getUserBlockSize();
  }

  Group root() {
    return file;
  }

  /** The members of a group in file order; links of the file are followed, others left out. */
  Map<String, Node> members(Group group) throws IOException {
    return attempt(
        "the group " + path(group),
        () -> {
          Map<String, Node> members = new LinkedHashMap<>();
          for (Map.Entry<String, Node> child : group.getChildren().entrySet()) {
            Node node = child.getValue();
            if (node instanceof SoftLink link) {
              node = link.isBrokenLink() ? null : link.getTarget();
            }
            if (node != null && !(node instanceof Link)) {
              members.put(child.getKey(), node);
            }
          }
          return members;
        });
  }

  private static String path(Node node) {
    return node.getParent() == null ? "/" : node.getPath();
  }

  Optional<Group> group(Group parent, String path) throws IOException {
    return node(parent, path).filter(Group.class::isInstance).map(Group.class::cast);
  }

  Optional<Dataset> dataset(Group parent, String path) throws IOException {
    return node(parent, path).filter(Dataset.class::isInstance).map(Dataset.class::cast);
  }

  private Optional<Node> node(Group parent, String path) throws IOException {
    Node node = parent;
    for (String step : path.split("/")) {
      if (!(node instanceof Group group)) {
        return Optional.empty();
      }
      node = members(group).get(step);
    }
    return Optional.ofNullable(node);
  }

  /** The small values of a dataset as text or numbers; empty if there is none, or it is large. */
  Optional<List<Object>> values(Group parent, String path) throws IOException {
    Optional<Dataset> dataset = dataset(parent, path);
    return dataset.isPresent() ? values(dataset.get()) : Optional.empty();
  }

  private Optional<List<Object>> values(Dataset dataset) throws IOException {
    return attempt(
        path(dataset),
        () ->
            dataset.getSize() > LISTED_VALUES || dataset.getSizeInBytes() > SMALL_BYTES
                ? Optional.empty()
                : Optional.of(list(dataset.getData())));
  }

  /** The first of the values as a number. */
  OptionalDouble number(Group parent, String path) throws IOException {
    Optional<List<Object>> values = values(parent, path);
    return values.isPresent() && !values.get().isEmpty() && values.get().get(0) instanceof Number n
        ? OptionalDouble.of(n.doubleValue())
        : OptionalDouble.empty();
  }

  /** The values as one text; empty text if there is none. */
  String text(Group parent, String path) throws IOException {
    Optional<List<Object>> values = values(parent, path);
    return values.isPresent() ? join(values.get()) : "";
  }

  /** An attribute as text; empty text if there is none. */
  String attribute(Node node, String attribute) throws IOException {
    return attempt(
        "the attribute " + attribute,
        () -> {
          Attribute found = node.getAttribute(attribute);
          return found == null || found.getSizeInBytes() > SMALL_BYTES
              ? ""
              : join(list(found.getData()));
        });
  }

  private static List<Object> list(Object data) {
    List<Object> list = new ArrayList<>();
    addTo(list, data);
    return list;
  }

  private static void addTo(List<Object> list, Object data) {
    if (data == null) {
      return;
    }
    if (!data.getClass().isArray()) {
      list.add(data);
      return;
    }
    for (int i = 0; i < Array.getLength(data) && list.size() < SMALL_BYTES; i++) {
      addTo(list, Array.get(data, i));
    }
  }

  private static String join(List<Object> values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      text.append(text.isEmpty() ? "" : ", ");
      text.append(value instanceof byte[] raw ? new String(raw, StandardCharsets.UTF_8) : value);
    }
    String joined = text.toString().strip();
    return joined.length() > LISTED_TEXT ? joined.substring(0, LISTED_TEXT) + " ..." : joined;
  }

  /** Everything in the file that is no long array, in file order. */
  List<HeaderEntry> entries() throws IOException {
    List<HeaderEntry> entries = new ArrayList<>();
    addAttributes(entries, "", root());
    addMembers(entries, "", root(), LISTED_DEPTH);
    return entries;
  }

  private void addMembers(List<HeaderEntry> entries, String path, Group group, int depth)
      throws IOException {
    for (Map.Entry<String, Node> member : members(group).entrySet()) {
      if (entries.size() >= LISTED_ENTRIES) {
        return;
      }
      String at = path + "/" + member.getKey();
      addAttributes(entries, at, member.getValue());
      if (member.getValue() instanceof Group inner && depth > 0) {
        addMembers(entries, at, inner, depth - 1);
      } else if (member.getValue() instanceof Dataset dataset) {
        addDataset(entries, at, dataset);
      }
    }
  }

  private void addDataset(List<HeaderEntry> entries, String path, Dataset dataset)
      throws IOException {
    String type;
    String value;
    try {
      type = attempt(path, () -> type(dataset.getJavaType(), dataset.getDimensionsAsLong()));
      value =
          values(dataset)
              .map(Hdf5File::join)
              .orElseGet(() -> Arrays.toString(dataset.getDimensionsAsLong()) + " values");
    } catch (RecordingFormatException e) {
      // One unreadable note must not keep the photons from being read.
      type = "dataset";
      value = "(not readable)";
    }
    entries.add(new HeaderEntry(path, -1, type, value));
  }

  private void addAttributes(List<HeaderEntry> entries, String path, Node node) throws IOException {
    List<String> names;
    try {
      names = attempt("attributes", () -> List.copyOf(node.getAttributes().keySet()));
    } catch (RecordingFormatException e) {
      entries.add(new HeaderEntry(path + "@", -1, "attribute", "(not readable)"));
      return;
    }
    for (String attribute : names) {
      if (!HOUSEKEEPING.contains(attribute) && entries.size() < LISTED_ENTRIES) {
        String value;
        try {
          value =
              attempt("attributes", () -> node.getAttribute(attribute).getSize()) > LISTED_VALUES
                  ? "many values"
                  : attribute(node, attribute);
        } catch (RecordingFormatException e) {
          value = "(not readable)";
        }
        entries.add(new HeaderEntry(path + "@" + attribute, -1, "attribute", value));
      }
    }
  }

  private static String type(Class<?> type, long[] dimensions) {
    String name = type.getSimpleName().toLowerCase(Locale.ROOT);
    return dimensions.length == 0 ? name : name + Arrays.toString(dimensions);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
