package org.photonbench.ui.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.photonbench.photon.io.ExcludedTime;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.photon.stream.TimeRange;
import org.photonbench.ui.Containers;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;

/**
 * The ranges of time that the user excludes from recordings, stored beside them, and who wants to
 * know of changes. For the user interface thread.
 */
public final class ExcludedRanges {
  private static final List<Consumer<Path>> LISTENERS = new ArrayList<>();

  private ExcludedRanges() {}

  /** Told the recording, absolute, whose ranges have changed. */
  public static void addListener(Consumer<Path> listener) {
    LISTENERS.add(listener);
  }

  public static void removeListener(Consumer<Path> listener) {
    LISTENERS.remove(listener);
  }

  /**
   * Excludes one more range; what is stored overlaps nowhere.
   *
   * @throws IOException if the file beside the recording cannot be understood or written
   * @throws StreamSyntaxException if nothing of the time would be left
   */
  public static void add(Path recording, TimeRange range) throws IOException {
    store(recording, Stream.concat(ExcludedTime.read(recording).stream(), Stream.of(range)));
  }

  /**
   * Takes a range back.
   *
   * @throws IOException if the file beside the recording cannot be understood or written
   */
  public static void remove(Path recording, TimeRange range) throws IOException {
    store(recording, ExcludedTime.read(recording).stream().filter(other -> !other.equals(range)));
  }

  /**
   * Replaces all ranges.
   *
   * @throws IOException if the file beside the recording cannot be written
   * @throws StreamSyntaxException if nothing of the time would be left
   */
  public static void set(Path recording, List<TimeRange> ranges) throws IOException {
    store(recording, ranges.stream());
  }

  private static void store(Path recording, Stream<TimeRange> ranges) throws IOException {
    ExcludedTime.write(recording, ranges.toList());
    changed(recording);
    refresh(recording);
  }

  /** The file beside a recording was changed by whomever. */
  public static void changed(Path recording) {
    Path absolute = recording.toAbsolutePath().normalize();
    List.copyOf(LISTENERS).forEach(listener -> listener.accept(absolute));
  }

  /** Lets the navigator see the file. */
  private static void refresh(Path recording) {
    Path folder = recording.toAbsolutePath().getParent();
    new FamilyJob(
            "Refreshing " + folder.getFileName(),
            JobFamily.WORKSPACE,
            monitor -> Containers.refresh(folder))
        .schedule();
  }
}
