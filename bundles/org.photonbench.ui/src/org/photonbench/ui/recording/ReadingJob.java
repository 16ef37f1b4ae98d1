package org.photonbench.ui.recording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.photonbench.analysis.run.HistogramSurvey;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.Registries;

/** Reads a recording once and tells a listener, on the job's thread, what it finds. */
final class ReadingJob extends Job {
  /** Ticks of the progress monitor for the whole file. */
  private static final int TICKS = 1000;

  /** Follows the reading; the last call is one of finished, failed and cancelled. */
  interface Listener {
    /** The header is known; the records are not yet. */
    void opened(RecordingInfo info);

    /** Some of the records were read. */
    void progressed(Progress progress);

    void finished(RecordingSurvey survey);

    /** The file holds histograms and no photons; {@link #opened} was not called. */
    void finished(HistogramSurvey survey);

    /**
     * @param sentence what is wrong and what to do, for the user
     */
    void failed(String sentence);

    void cancelled();
  }

  /**
   * How far the reading is.
   *
   * @param fraction 0 to 1
   * @param photons read so far
   * @param seconds since the start
   */
  record Progress(double fraction, long photons, double seconds) {
    /** For example {@code 45 %, 31.0 Mphotons/s, 2 s left}. */
    String text() {
      StringBuilder text = new StringBuilder();
      text.append(NumberText.fixed(fraction * 100, 0)).append(NumberText.NARROW_SPACE).append('%');
      if (seconds > 0.2 && photons > 0) {
        text.append(", ").append(NumberText.significant(photons / seconds, 3, "photons/s"));
      }
      if (seconds > 1 && fraction > 0.01) {
        double left = Math.ceil(seconds * (1 - fraction) / fraction);
        text.append(", ").append(NumberText.fixed(left, 0)).append(NumberText.NARROW_SPACE);
        text.append("s left");
      }
      return text.toString();
    }
  }

  private final Path file;
  private final Listener listener;

  ReadingJob(Path file, Listener listener) {
    super("Reading " + file.getFileName());
    this.file = file;
    this.listener = listener;
    // Also tells of a job that was cancelled before it began.
    addJobChangeListener(
        IJobChangeListener.onDone(event -> {
          if (event.getResult().getSeverity() == IStatus.CANCEL) {
            listener.cancelled();
          }
        }));
  }

  /** Whether this job speaks to that listener. */
  boolean isOf(Listener other) {
    return listener == other;
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == JobFamily.RECORDING;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    monitor.beginTask(getName(), TICKS);
    try {
      HistogramRecordings histograms = Registries.histogramRecordings();
      if (histograms.recognise(file).isPresent()) {
        listener.finished(HistogramSurvey.of(file, histograms));
        return Status.OK_STATUS;
      }
      Recordings recordings = Registries.recordings();
      try (PhotonSource source = recordings.open(file, OpenOptions.DEFAULT)) {
        listener.opened(source.info());
      }
      listener.finished(survey(recordings, monitor));
    } catch (RunCancelledException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      listener.failed(sentence(e));
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      ILog.of(ReadingJob.class).error("Internal error while reading " + file, e);
      listener.failed(
          "Reading stopped because of an internal error: "
              + e
              + ". The Error Log (Help > Show Error Log) has the details; please report them.");
    } finally {
      monitor.done();
    }
    return Status.OK_STATUS;
  }

  private RecordingSurvey survey(Recordings recordings, IProgressMonitor monitor)
      throws IOException, RunCancelledException {
    long start = System.nanoTime();
    int[] ticks = {0};
    return RecordingSurvey.of(
        file,
        OpenOptions.DEFAULT,
        recordings,
        (fraction, photons) -> {
          Progress progress = new Progress(fraction, photons, (System.nanoTime() - start) * 1e-9);
          int due = (int) (fraction * TICKS);
          monitor.worked(due - ticks[0]);
          ticks[0] = due;
          monitor.subTask(progress.text());
          listener.progressed(progress);
          return !monitor.isCanceled();
        });
  }

  /** One sentence for what is wrong, one for what to do. */
  private String sentence(IOException error) {
    return switch (error) {
      case NoSuchFileException _ ->
          file + " is not there. It may have been moved or renamed; open it where it is now.";
      case AccessDeniedException _ ->
          file + " may not be read. Ask its owner for the permission to read it.";
      default ->
          error.getMessage() == null
              ? file + " could not be read. Check that its disk is still connected."
              : error.getMessage();
    };
  }
}
