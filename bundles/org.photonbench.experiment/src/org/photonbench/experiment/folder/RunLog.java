package org.photonbench.experiment.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The log of a run: a sentence a line with its time. A line is in the file when the call returns; a
 * disk that takes no more does not end the run. Thread-safe.
 */
public final class RunLog implements Closeable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS xxx").withZone(ZoneId.systemDefault());
  private static final int KEPT = 1000;

  /** One line. */
  public record Line(Instant time, String text) {
    /** As it stands in the file. */
    public String inFile() {
      return TIME.format(time) + "  " + text;
    }
  }

  private final RunFolder folder;
  private final Consumer<Line> listener;
  private final Deque<Line> last = new ArrayDeque<>();
  private Writer writer;

  /**
   * Opens the log of a folder; goes on at its end.
   *
   * @param listener told every line
   */
  public RunLog(RunFolder folder, Consumer<Line> listener) throws IOException {
    this.folder = folder;
    this.listener = listener;
    writer = open();
  }

  private Writer open() throws IOException {
    return Files.newBufferedWriter(
        folder.logFile(),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Writes a sentence. */
  public void say(String sentence) {
    Line line = new Line(Instant.now(), sentence.replace('\n', ' '));
    synchronized (this) {
      last.addLast(line);
      if (last.size() > KEPT) {
        last.removeFirst();
      }
      if (!write(line)) {
        // The disk may be full: what was kept free for this is used.
        folder.releaseReserve();
        write(line);
      }
    }
    listener.accept(line);
  }

  private boolean write(Line line) {
    try {
      writer.write(line.inFile());
      writer.write('\n');
      writer.flush();
      return true;
    } catch (IOException e) {
      try {
        // A writer that failed keeps what it could not write.
        writer = open();
      } catch (IOException again) {
        return false;
      }
      return false;
    }
  }

  /** The last lines, the newest at the end. */
  public synchronized List<Line> lastLines(int most) {
    List<Line> lines = new ArrayList<>(last);
    return List.copyOf(lines.subList(Math.max(0, lines.size() - most), lines.size()));
  }

  @Override
  public synchronized void close() throws IOException {
    writer.close();
  }
}
