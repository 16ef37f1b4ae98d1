package org.photonbench.ui.technique;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Lets other parts of the workbench know of results that the user saves. Thread-safe. */
public final class SavedResults {
  private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

  private SavedResults() {}

  /** Adds a listener; it is told the folder of each result, on a thread of the background. */
  public static void addListener(Consumer<Path> listener) {
    LISTENERS.add(listener);
  }

  public static void removeListener(Consumer<Path> listener) {
    LISTENERS.remove(listener);
  }

  static void tell(Path folder) {
    LISTENERS.forEach(listener -> listener.accept(folder));
  }
}
