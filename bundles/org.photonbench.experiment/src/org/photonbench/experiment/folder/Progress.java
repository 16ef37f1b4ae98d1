package org.photonbench.experiment.folder;

import com.google.gson.JsonParseException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.photonbench.analysis.result.JsonText;

/**
 * How far a run came: a file that only grows, a line for each step that began or ended, brought to
 * the disk line by line. The last line of a step counts. Thread-safe.
 */
public final class Progress implements Closeable {
  private final RunFolder folder;
  private final FileChannel channel;
  private final Map<String, ProgressEntry> entries = new LinkedHashMap<>();

  private Progress(RunFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Opens the progress of a run to go on with it. */
  public static Progress open(RunFolder folder) throws IOException {
    List<ProgressEntry> known = read(folder);
    FileChannel channel =
        FileChannel.open(
            folder.progressFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Progress progress = new Progress(folder, channel);
    // A line that a crash cut off is dropped, so that the next one stands alone.
    channel.truncate(wholeLines(folder));
    channel.position(channel.size());
    known.forEach(entry -> progress.entries.put(entry.key(), entry));
    return progress;
  }

  private static long wholeLines(RunFolder folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.progressFile());
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /**
   * What became of the steps of a run, in the order in which they first began; of each the last
   * state.
   */
  public static List<ProgressEntry> read(RunFolder folder) throws IOException {
    Map<String, ProgressEntry> last = new LinkedHashMap<>();
    if (!Files.exists(folder.progressFile())) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(folder.progressFile()), StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n');
    List<String> lines = text.substring(0, end + 1).lines().toList();
    for (String line : lines) {
      try {
        ProgressEntry entry = ProgressEntry.of(JsonText.readObject(line));
        last.put(entry.key(), entry);
      } catch (JsonParseException
          | NullPointerException
          | IllegalArgumentException
          | IllegalStateException
          | ClassCastException e) {
        throw new IOException(
            folder.progressFile()
                + " is damaged: '"
                + line.substring(0, Math.min(60, line.length()))
                + "' is no entry. Remove that line to resume the run.",
            e);
      }
    }
    return List.copyOf(last.values());
  }

  /** Notes what became of a step; it is on the disk when this returns. */
  public synchronized void note(ProgressEntry entry) throws IOException {
    entries.put(entry.key(), entry);
    byte[] line = (oneLine(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      write(line);
    } catch (IOException e) {
      // The disk may be full: what was kept free for this is used.
      folder.releaseReserve();
      write(line);
    }
  }

  private static String oneLine(ProgressEntry entry) {
    return entry.json().toString();
  }

  private void write(byte[] line) throws IOException {
    long start = channel.position();
    try {
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(false);
    } catch (IOException e) {
      channel.truncate(start);
      channel.position(start);
      throw e;
    }
  }

  public synchronized Optional<ProgressEntry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** All entries in the order in which their steps first began. */
  public synchronized List<ProgressEntry> entries() {
    return new ArrayList<>(entries.values());
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }
}
