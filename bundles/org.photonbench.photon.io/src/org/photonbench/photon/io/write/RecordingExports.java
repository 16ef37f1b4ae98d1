package org.photonbench.photon.io.write;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The formats that recordings can be written in, chosen by the extension of the file. */
public final class RecordingExports {
  private final Map<String, RecordingExport> exports = new LinkedHashMap<>();

  /** Knows the formats that {@link ServiceLoader} finds. */
  public RecordingExports() {
    this(List.of());
  }

  /**
   * Knows the given formats, and after them those that {@link ServiceLoader} finds.
   *
   * @param given formats found otherwise, for example as OSGi services; of two with the same {@link
   *     RecordingExport#id()} the first one counts
   */
  public RecordingExports(Collection<? extends RecordingExport> given) {
    given.forEach(export -> exports.putIfAbsent(export.id(), export));
    // In OSGi the own loader sees this bundle's entries only, hence the given ones.
    ServiceLoader.load(RecordingExport.class, RecordingExports.class.getClassLoader())
        .forEach(export -> exports.putIfAbsent(export.id(), export));
  }

  /** The known formats. */
  public List<RecordingExport> exports() {
    return List.copyOf(exports.values());
  }

  /** The format that a file of this name has; empty if its extension tells none. */
  public Optional<RecordingExport> find(Path file) {
    Path name = file.getFileName();
    String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    return exports.values().stream()
        .filter(export ->
            export.extensions().stream().anyMatch(extension -> lower.endsWith("." + extension)))
        .findFirst();
  }

  /**
   * The format that a file of this name has.
   *
   * @throws RecordingWriteException if its extension tells none
   */
  public RecordingExport require(Path file) throws RecordingWriteException {
    Optional<RecordingExport> found = find(file);
    if (found.isEmpty()) {
      throw new RecordingWriteException(
          "The ending of "
              + file
              + " does not say what to write; end it in "
              + exports.values().stream()
                  .map(export ->
                      "." + String.join(", .", export.extensions()) + " (" + export.name() + ")")
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return found.get();
  }
}
