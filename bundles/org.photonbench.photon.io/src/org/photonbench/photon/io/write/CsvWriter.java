package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.io.internal.Words;

/** Writes what {@link CsvExport} describes. Nothing is allocated per photon. */
final class CsvWriter implements RecordingWriter {
  private static final int BUFFER_BYTES = 1 << 18;

  /** A line of a photon: three numbers of at most 20 characters, commas, line feed. */
  private static final int LONGEST_LINE = 64;

  /** Characters of the text of a fault; readers refuse lines above 4 KiB. */
  private static final int LONGEST_TEXT = 1000;

  private final OutputFile output;
  private final FileChannel channel;
  private final String name;
  private final boolean t3;
  private final int headerEntries;
  private final byte[] bytes = new byte[BUFFER_BYTES];
  private final ByteBuffer buffer = ByteBuffer.wrap(bytes);
  private int used;
  private long photons;
  private long markers;
  private long gaps;
  private boolean timeInHead;
  private boolean timeLost;
  private long faults;
  private boolean failed;
  private boolean finished;
  private boolean closed;

  static CsvWriter create(Path target, OutputMode mode, ExportRequest request) throws IOException {
    OutputFile output = OutputFile.create(target, mode);
    try {
      return new CsvWriter(output, request);
    } catch (IOException | RuntimeException | Error e) {
      output.discard(e);
      throw e;
    }
  }

  private CsvWriter(OutputFile output, ExportRequest request) throws IOException {
    RecordingInfo info = request.info();
    this.output = output;
    name = RecordingFiles.name(output.target());
    channel = FileChannel.open(output.path(), StandardOpenOption.WRITE);
    try {
      t3 = info.timeBase().mode() == RecordMode.T3;
      headerEntries = info.entries().size();
      writeHeader(info, request);
    } catch (IOException | RuntimeException | Error e) {
      channel.close();
      throw e;
    }
  }

  private void writeHeader(RecordingInfo info, ExportRequest request) throws IOException {
    line("# PhotonBench photons " + CsvExport.VERSION);
    property("mode", info.timeBase().mode().name());
    property("time_unit_s", Double.toString(info.timeBase().tickSeconds()));
    if (t3) {
      property("micro_time_unit_s", Double.toString(info.timeBase().microTickSeconds()));
    }
    if (t3 && !info.timeBase().pulses()) {
      property("time_counts", "clock");
    }
    timeInHead = info.acquisitionSeconds().isPresent();
    if (timeInHead) {
      property("acquisition_time_s", Double.toString(info.acquisitionSeconds().getAsDouble()));
    }
    if (info.syncRateHertz().isPresent()) {
      property("sync_rate_hz", Double.toString(info.syncRateHertz().getAsDouble()));
    }
    property("device", info.device());
    property("created", info.created().map(Object::toString).orElse(""));
    property("comment", info.comment());
    property("software", (request.creatorName() + " " + request.creatorVersion()).strip());
    property(
        "source",
        RecordingFiles.name(request.source())
            + " ("
            + info.format()
            + ", "
            + info.recordType()
            + ")");
    for (HeaderEntry entry : info.entries()) {
      String index = entry.index() < 0 ? "" : "[" + entry.index() + "]";
      property("header", entry.name() + index + " = " + entry.value());
    }
    line(t3 ? "channel,time,micro_time" : "channel,time");
  }

  private void property(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      line("# " + key + ": " + escaped(value));
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private void line(String text) throws IOException {
    byte[] line = (text + "\n").getBytes(StandardCharsets.UTF_8);
    for (int done = 0; done < line.length; ) {
      if (used == bytes.length) {
        drain();
      }
      int n = Math.min(line.length - done, bytes.length - used);
      System.arraycopy(line, done, bytes, used, n);
      used += n;
      done += n;
    }
  }

  private void drain() throws IOException {
    buffer.limit(used).position(0);
    used = 0;
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      failed = true;
      throw new RecordingWriteException(
          name
              + ": the disk did not take any more ("
              + OutputFile.reason(e)
              + "); make room or choose another drive.",
          e);
    } finally {
      buffer.clear();
    }
  }

  @Override
  public void write(PhotonBlock block) throws IOException {
    if (failed || finished || closed) {
      throw new IllegalStateException(
          name + (failed ? " could not be written to before" : " is finished"));
    }
    if (block.mode() == RecordMode.T3 != t3) {
      throw new IllegalArgumentException("a block for " + block.mode() + " in another file");
    }
    int size = block.size();
    int done = 0;
    List<StreamEvent> events = block.events();
    for (int i = 0; i < events.size(); i++) {
      StreamEvent event = events.get(i);
      int before = Math.clamp(event.photonIndex(), done, size);
      write(block, done, before);
      done = before;
      write(event);
    }
    write(block, done, size);
  }

  private void write(PhotonBlock block, int from, int to) throws IOException {
    long[] times = block.times();
    int[] microTimes = block.microTimes();
    byte[] channels = block.channels();
    for (int i = from; i < to; i++) {
      if (bytes.length - used < LONGEST_LINE) {
        drain();
      }
      int at = number(channels[i], used);
      bytes[at++] = ',';
      at = number(times[i], at);
      if (t3) {
        bytes[at++] = ',';
        at = number(microTimes[i], at);
      }
      bytes[at++] = '\n';
      used = at;
    }
    photons += to - from;
  }

  /** Writes an integer in decimal digits from a place on; returns the place after it. */
  private int number(long value, int start) {
    int at = start;
    // Downwards, because the lowest value has no positive counterpart.
    long rest = value < 0 ? value : -value;
    if (value < 0) {
      bytes[at++] = '-';
    }
    int digits = 1;
    for (long left = rest / 10; left != 0; left /= 10) {
      digits++;
    }
    int end = at + digits;
    for (int i = end - 1; i >= at; i--) {
      long tens = rest / 10;
      bytes[i] = (byte) ('0' + (tens * 10 - rest));
      rest = tens;
    }
    return end;
  }

  private void write(StreamEvent event) throws IOException {
    switch (event.kind()) {
      case MARKER -> {
        line("# marker," + event.time() + "," + event.value());
        markers++;
      }
      case LOSS -> {
        line("# loss," + event.time() + "," + event.value());
        gaps++;
      }
      case TIME_ORDER -> {
        // The reader of the new file finds it again.
      }
      default -> {
        if (event.isFault()) {
          line(
              "# fault,"
                  + event.kind()
                  + ","
                  + event.time()
                  + ","
                  + event.value()
                  + ","
                  + escaped(shortened(event.message())));
          faults += PtuEventNotes.countOf(event);
        }
      }
    }
  }

  /** A text of which a line may be made that readers take. */
  private static String shortened(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
  }

  @Override
  public void finish(RecordingEnd end) throws IOException {
    line("# photons: " + photons);
    timeLost = end.acquisitionSeconds().isPresent() && !timeInHead;
    drain();
    channel.force(true);
    finished = true;
  }

  @Override
  public void publish() throws IOException {
    if (!finished) {
      throw new IllegalStateException(name + " is not finished");
    }
    channel.close(); // some systems do not rename an open file
    output.publish();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (output;
        channel) {
      if (!failed && !finished && output.isOwnName()) {
        drain();
      }
    }
  }

  @Override
  public Path path() {
    return output.path();
  }

  @Override
  public long photons() {
    return photons;
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    if (timeLost) {
      statements.add(
          Statement.lost(
              "Acquisition time",
              "which is known only after the head of the file was written; readers take the time"
                  + " between the first and the last photon."));
    }
    if (markers > 0) {
      statements.add(
          Statement.kept("Markers", Words.count(markers) + " as comments at their place."));
    }
    if (gaps > 0) {
      statements.add(
          Statement.kept(
              "Gaps",
              Words.count(gaps) + " in which photons were lost, as comments at their place."));
    }
    if (faults > 0) {
      statements.add(Statement.changed("Faults", Words.count(faults) + ", in words as comments."));
    }
    if (headerEntries > 0) {
      statements.add(
          Statement.changed(
              "Header",
              headerEntries + " entries as text in comments, binary ones by length only."));
    }
    return statements;
  }
}
