package org.photonbench.driver.picoquant;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.photonbench.device.DeviceException;
import org.photonbench.device.driver.Step;
import org.photonbench.device.driver.TaskPlan;
import org.photonbench.device.kind.TimeTagger.Mode;
import org.photonbench.device.kind.TimeTagger.Recording;
import org.photonbench.device.kind.TimeTagger.Request;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.io.write.HeaderTag;

/**
 * A recording as a task. When the line breaks in a way that opening the device anew may mend, it
 * goes on in a further file: never in the same one.
 */
final class HarpRecording implements TaskPlan<HarpConnection, Recording> {
  /** Longest measurement that the device takes: 100 h. */
  static final Duration LONGEST = Duration.ofMillis(360_000_000);

  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final int MOST_FILES = 5;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Request request;
  private final HarpSettings settings;
  private final boolean twin;
  private final List<String> faults = new ArrayList<>();
  private HarpStream stream;
  private StreamProgress progress;
  private Path file;
  private int files;
  private long recordsBefore;
  private long elapsedMillisBefore;
  private long resumeAt;
  private long lastPhotons;
  private long lastNanos;

  HarpRecording(Request request, HarpSettings settings, boolean twin) {
    this.request = request;
    this.settings = settings;
    this.twin = twin;
    file = request.file();
  }

  @Override
  public String name() {
    return "Record " + request.mode() + " into " + request.file().getFileName();
  }

  @Override
  public Duration deadline() {
    return request.duration().plus(MARGIN);
  }

  @Override
  public void begin(HarpConnection connection) throws IOException, DeviceException {
    try {
      startFile(connection, file, request.duration().toMillis());
    } catch (IllegalArgumentException e) {
      throw new DeviceException(DeviceException.Reason.PROPERTY, e.getMessage() + ".", e);
    }
  }

  private void startFile(HarpConnection connection, Path path, long millis) throws IOException {
    connection.prepare(request.mode() == Mode.T3 ? RecordMode.T3 : RecordMode.T2, settings);
    HarpDevice device = connection.device();
    int syncRate = device.syncRate();
    List<Double> rates = new ArrayList<>();
    for (int channel = 0; channel < device.channels(); channel++) {
      rates.add((double) device.countRate(channel));
    }
    List<String> warnings = device.warnings();
    String comment =
        (twin ? "SIMULATED by the twin of the instrument. " : "") + String.join(" ", warnings);
    List<HeaderTag> tags = twin ? List.of(HeaderTag.flag("PB_Simulated", true)) : List.of();
    StreamFile target = StreamFile.create(path, device, syncRate, rates, comment.strip(), tags);
    file = path;
    files++;
    progress = target.progress();
    lastPhotons = 0;
    lastNanos = System.nanoTime();
    stream = new HarpStream(device, (int) millis, target);
    connection.start(stream);
  }

  @Override
  public Step<Recording> poll(HarpConnection connection) throws IOException, DeviceException {
    if (stream == null) {
      return System.nanoTime() - resumeAt < 0
          ? Step.running(fraction(0), "waits for the line")
          : resume(connection);
    }
    if (!stream.isDone()) {
      return Step.running(fraction(stream.runningMillis()), note());
    }
    faults.addAll(progress.faults());
    recordsBefore += progress.records();
    elapsedMillisBefore += stream.elapsedNanos() / 1_000_000;
    return switch (stream.end().orElseThrow()) {
      case TIME_OVER -> Step.done(total() + " records", result(files == 1));
      case STOPPED -> Step.halted("Stopped after " + total() + " records.");
      case FIFO_FULL ->
          Step.done(
              "The FIFO overran: the record ends early, after " + total() + " records.",
              result(false));
      case DISK_FAILED -> Step.failed(reason());
      case DEVICE_FAILED -> afterFailure();
    };
  }

  private Step<Recording> afterFailure() {
    boolean mendable =
        stream.failure().orElse(null) instanceof HarpException e && e.isRecoverable();
    long left = request.duration().toMillis() - elapsedMillisBefore;
    if (!mendable || files == MOST_FILES || left < 1) {
      return Step.failed(reason());
    }
    stream = null;
    resumeAt = System.nanoTime() + PAUSE.toNanos();
    return Step.running(fraction(0), "the line broke; tries again");
  }

  private Step<Recording> resume(HarpConnection connection) throws IOException {
    connection.reopen();
    Path next = numbered(request.file(), files + 1);
    faults.add("It goes on in " + next.getFileName() + " after the line broke.");
    startFile(connection, next, request.duration().toMillis() - elapsedMillisBefore);
    return Step.running(fraction(0), "goes on in " + next.getFileName());
  }

  private static Path numbered(Path path, int number) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return path.resolveSibling(stem + "-" + number + (dot < 0 ? "" : name.substring(dot)));
  }

  private String reason() {
    return stream.failure().map(Throwable::getMessage).orElse("The time tagger failed.");
  }

  private long total() {
    return recordsBefore;
  }

  private Recording result(boolean complete) {
    return new Recording(request.file(), total(), faults, complete);
  }

  private double fraction(long runningMillis) {
    double done = elapsedMillisBefore + runningMillis;
    return Math.clamp(done / Math.max(1, request.duration().toMillis()), 0, 1);
  }

  private String note() {
    long photons = progress.totalPhotons();
    long nanos = System.nanoTime();
    double rate = (photons - lastPhotons) / Math.max(1e-9, (nanos - lastNanos) * 1e-9);
    lastPhotons = photons;
    lastNanos = nanos;
    return String.format(Locale.ROOT, "%d photons, %.4g /s", photons, rate);
  }
}
