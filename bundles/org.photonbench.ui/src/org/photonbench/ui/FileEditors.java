package org.photonbench.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The contributed editors of files that are recognised by their content. */
public final class FileEditors {
  /** The extension point that editors are contributed to. */
  public static final String EXTENSION_POINT = "org.photonbench.ui.fileEditors";

  private FileEditors() {}

  /** The id of the editor for a file; empty if no contributed one takes it. */
  public static Optional<String> find(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    ByteBuffer start = null;
    for (IConfigurationElement element :
        Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
      if (!hasExtension(name, element.getAttribute("extensions"))) {
        continue;
      }
      try {
        if (start == null) {
          start = start(file);
        }
        if (element.createExecutableExtension("check") instanceof FileCheck check
            && check.accepts(start.asReadOnlyBuffer())) {
          return Optional.ofNullable(element.getAttribute("editor"));
        }
      } catch (IOException _) {
        return Optional.empty(); // whoever opens it tells why it cannot be read
      } catch (CoreException e) {
        ILog.of(FileEditors.class).log(e.getStatus());
      }
    }
    return Optional.empty();
  }

  /** The extensions of the files that contributed editors look into; lower case, sorted. */
  public static SortedSet<String> extensions() {
    SortedSet<String> all = new TreeSet<>();
    for (IConfigurationElement element :
        Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
      String extensions = element.getAttribute("extensions");
      if (extensions != null) {
        for (String extension : extensions.split(",")) {
          all.add(extension.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    return all;
  }

  private static boolean hasExtension(String name, String extensions) {
    return extensions != null
        && Arrays.stream(extensions.split(","))
            .anyMatch(extension -> name.endsWith("." + extension.strip()));
  }

  private static ByteBuffer start(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return ByteBuffer.wrap(bytes.readNBytes(FileCheck.START_BYTES));
    }
  }
}
