package org.photonbench.spectrum.io;

import io.jhdf.HdfFile;
import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An HDF5 file of moderate size, read as a whole. Whatever jHDF throws at a damaged file comes out
 * as a {@link SpectrumFileException} with one sentence.
 */
final class Hdf5Reading implements Closeable {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};

  /** "OHDR" in little-endian. */
  private static final int OBJECT_HEADER = 0x5244484F;

  /** The size in an object header ends here at the latest. */
  private static final int HEADER_SIZE_END = 34;

  private static final String SLF4J_VERBOSITY = "slf4j.internal.verbosity";

  /** Files of spectra are far smaller; a larger file is something else. */
  private static final long LARGEST_FILE = 1L << 30;

  static {
    quietLogging();
  }

  /** One call into jHDF. */
  private interface Read<T> {
    T get() throws IOException;
  }

  private final String name;
  private final long length;
  private final BytesChannel bytes;
  private final HdfFile file;

  private Hdf5Reading(String name, byte[] content) throws IOException {
    this.name = name;
    length = content.length;
    bytes = new BytesChannel(content);
    file = attempt("its superblock", () -> new HdfFile(bytes, Path.of(name).toUri()));
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

  static boolean hasSignature(ByteBuffer start) {
    return start.remaining() >= SIGNATURE.length
        && start.slice(0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
  }

  static Hdf5Reading open(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    try (SeekableByteChannel channel = SpectrumFiles.channel(path)) {
      if (channel.size() > LARGEST_FILE) {
        throw new SpectrumFileException(
            name + " is larger than 1 GiB, too large for a file of spectra.");
      }
      ByteBuffer content = ByteBuffer.allocate((int) channel.size());
      while (content.hasRemaining() && channel.read(content) >= 0) {
        // A read may be short.
      }
      if (!hasSignature(content.flip())) {
        throw new SpectrumFileException(name + " is no HDF5 file; choose one.");
      }
      requireReasonableHeaders(name, content.order(ByteOrder.LITTLE_ENDIAN));
      return new Hdf5Reading(name, content.array());
    }
  }

  /**
   * jHDF allocates what an object header claims as its size before it reads it: none may be larger
   * than the file. The layout is that of version 2 of the header.
   */
  private static void requireReasonableHeaders(String name, ByteBuffer content)
      throws SpectrumFileException {
    for (int at = 0; at + HEADER_SIZE_END <= content.limit(); at++) {
      if (content.getInt(at) != OBJECT_HEADER || content.get(at + 4) != 2) {
        continue;
      }
      int flags = content.get(at + 5);
      int sizeAt = at + 6 + ((flags & 0x20) != 0 ? 16 : 0) + ((flags & 0x10) != 0 ? 4 : 0);
      long size =
          switch (flags & 3) {
            case 0 -> content.get(sizeAt) & 0xFF;
            case 1 -> content.getShort(sizeAt) & 0xFFFF;
            case 2 -> content.getInt(sizeAt) & 0xFFFF_FFFFL;
            default -> content.getLong(sizeAt);
          };
      if (size < 0 || size > content.limit()) {
        throw new SpectrumFileException(
            name + ": a header would be larger than the file; take another copy of it.");
      }
    }
  }

  String name() {
    return name;
  }

  Group root() {
    return file;
  }

  private <T> T attempt(String what, Read<T> read) throws IOException {
    bytes.allow(4 * length + (1 << 20));
    try {
      return read.get();
    } catch (SpectrumFileException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A damaged file may lead round in circles, or announce an array of any size: jHDF asks for
      // all its memory at once, so that a refusal leaves the rest of the program untouched.
      throw new SpectrumFileException(
          name + ": " + what + " cannot be read: the file is damaged; take another copy.", e);
    }
  }

  /** The member at a path of names; empty if there is none. */
  Optional<Node> child(Group root, String path) throws IOException {
    return attempt(
        path,
        () -> {
          Node node = root;
          for (String step : path.split("/")) {
            node = node instanceof Group group ? group.getChildren().get(step) : null;
          }
          return Optional.ofNullable(node);
        });
  }

  Dataset dataset(Group root, String path) throws IOException {
    if (child(root, path).orElse(null) instanceof Dataset dataset) {
      return dataset;
    }
    throw new SpectrumFileException(
        name + ": the array " + path + " is missing; take another copy of the file.");
  }

  /** The members of a group, which are numbered, in order; none if there is no such group. */
  List<Node> members(Group root, String path) throws IOException {
    if (!(child(root, path).orElse(null) instanceof Group group)) {
      return List.of();
    }
    return attempt(
        path,
        () ->
            group.getChildren().values().stream()
                .sorted(Comparator.comparingInt(node -> Integer.parseInt(node.getName())))
                .toList());
  }

  Optional<String> attribute(Node node, String attribute) throws IOException {
    return attempt(
        "the attribute " + attribute,
        () -> {
          Attribute found = node.getAttribute(attribute);
          return found == null ? Optional.empty() : Optional.of(String.valueOf(found.getData()));
        });
  }

  String requireAttribute(Node node, String attribute) throws IOException {
    return attribute(node, attribute)
        .orElseThrow(() ->
            new SpectrumFileException(
                name
                    + ": "
                    + node.getName()
                    + " has no attribute "
                    + attribute
                    + "; take another copy of the file."));
  }

  /** A single number; empty if there is none of that name. */
  OptionalDouble number(Group root, String path) throws IOException {
    if (!(child(root, path).orElse(null) instanceof Dataset dataset)) {
      return OptionalDouble.empty();
    }
    requireReasonable(dataset, path);
    return attempt(
        path,
        () ->
            dataset.getData() instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty());
  }

  /** A list of numbers. */
  double[] numbers(Dataset dataset) throws IOException {
    requireReasonable(dataset, dataset.getName());
    return attempt(
        dataset.getName(),
        () -> {
          if (dataset.getData() instanceof double[] values) {
            return values;
          }
          throw wrongType(dataset);
        });
  }

  /** A table of numbers. */
  double[][] rows(Dataset dataset) throws IOException {
    requireReasonable(dataset, dataset.getName());
    return attempt(
        dataset.getName(),
        () -> {
          Object data = dataset.getData();
          if (data instanceof double[][] values) {
            return values;
          }
          if (!(data instanceof long[][] whole)) {
            throw wrongType(dataset);
          }
          double[][] rows = new double[whole.length][];
          for (int i = 0; i < whole.length; i++) {
            rows[i] = new double[whole[i].length];
            for (int j = 0; j < rows[i].length; j++) {
              rows[i][j] = whole[i][j];
            }
          }
          return rows;
        });
  }

  private SpectrumFileException wrongType(Dataset dataset) {
    return new SpectrumFileException(
        name
            + ": "
            + dataset.getName()
            + " has the wrong kind of numbers; take another copy of the file.");
  }

  /** Arrays are not compressed, so none can be larger than the file. */
  private void requireReasonable(Dataset dataset, String what) throws IOException {
    long size = attempt(what, dataset::getSizeInBytes);
    if (size > length || size < 0) {
      throw new SpectrumFileException(
          name + ": " + what + " would be larger than the file; take another copy of it.");
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
