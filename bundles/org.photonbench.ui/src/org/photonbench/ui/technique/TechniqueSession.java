package org.photonbench.ui.technique;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.SeriesAnalysis;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.AnalysisRunner;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsReading;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.figure.Figure;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.stream.StreamPipeline;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.ui.InputSelection;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.Registries;
import org.photonbench.ui.StepsHelp;
import org.photonbench.ui.technique.SessionListener.Aspect;

/**
 * What the views of one analysis in one window share: input, settings, last result. A change of
 * input or settings runs the analysis again in a job; the result before stays until the new one is
 * there. Confined to the user interface thread.
 *
 * @param <S> the settings record
 */
public final class TechniqueSession<S extends Record> {
  /** Typing is over when nothing was typed for this long. */
  private static final int SETTLE_MILLIS = 300;

  /**
   * The name of the stream steps, in forms and presets, beside those of the analysis's settings; it
   * is reserved: no analysis has a setting of that name.
   */
  public static final String STREAM = "stream";

  private static final SettingField STREAM_FIELD =
      new SettingField(
          STREAM,
          SettingField.Kind.TEXT,
          true,
          "Stream steps",
          "Recording",
          "",
          "",
          "none",
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          StepsHelp.text(),
          List.of(),
          List.of());

  /** How a run stands. */
  public enum State {
    /** Nothing runs, nothing is due. */
    IDLE,
    /** A run is due in a moment. */
    DUE,
    RUNNING
  }

  private final Display display;
  private final Technique technique;
  private final Analysis<S> analysis;
  private final SettingsSchema<S> schema;
  private final List<SessionListener> listeners = new ArrayList<>();
  private final Map<String, String> invalid = new LinkedHashMap<>();
  private final List<Object> viewers = new ArrayList<>();

  private S settings;
  private String stream = "";
  private Path input;
  private Path maskOf;
  private final List<Message> notes = new ArrayList<>();
  private boolean pinned;
  private State state = State.IDLE;
  private Result result;
  private Path resultInput;
  private List<Figure> figures = List.of();
  private Result analysed;
  private List<Figure> analysedFigures = List.of();
  private final Map<String, ResultPart> parts = new LinkedHashMap<>();
  private String problem = "";
  private boolean stopped;
  private boolean stale;
  private RunJob job;
  private int due;
  private boolean disposed;

  TechniqueSession(Display display, Technique technique, Analysis<S> analysis) {
    this.display = display;
    this.technique = technique;
    this.analysis = analysis;
    schema = SettingsSchema.of(analysis.settingsType());
    settings = schema.defaults();
  }

  public Technique technique() {
    return technique;
  }

  public Analysis<S> analysis() {
    return analysis;
  }

  public void addListener(SessionListener listener) {
    listeners.add(listener);
  }

  public void removeListener(SessionListener listener) {
    listeners.remove(listener);
  }

  private void tell(Aspect aspect) {
    List.copyOf(listeners).forEach(listener -> listener.changed(aspect));
  }

  // ------------------------------------------------------------------ input

  /** The recording; empty: none yet. */
  public Optional<Path> input() {
    return Optional.ofNullable(input);
  }

  /** Analyses another recording, pinned or not. */
  public void setInput(Path recording) {
    Path absolute = recording.toAbsolutePath().normalize();
    if (!absolute.equals(input)) {
      input = absolute;
      dropMaskOfAnother();
      tell(Aspect.INPUT);
      becomeStale(0);
    }
  }

  /** Follows the selection of the workbench, unless pinned or it is no input of the analysis. */
  void follow(InputSelection selected) {
    boolean photons = selected.recording() && readsPhotons();
    if (!pinned && (photons || accepts(selected.path()))) {
      setInput(selected.path());
    }
  }

  /** Whether a file or folder looks like an input of the analysis. */
  public boolean accepts(Path path) {
    return analysis instanceof FileAnalysis<?> files && files.accepts(path)
        || analysis instanceof PhotonAnalysis<?> && OpenFiles.isRecording(path);
  }

  /** Whether the analysis reads photons, so that stream steps mean something to it. */
  public boolean readsPhotons() {
    return analysis instanceof PhotonAnalysis<?>;
  }

  /** Whether stream steps are done to what it reads: photons, or recordings of a series. */
  public boolean takesSteps() {
    return readsPhotons() || analysis instanceof SeriesAnalysis<?>;
  }

  /** What is excluded from a recording has changed: a result that it is part of is out of date. */
  void exclusionsChanged(Path recording) {
    String uri = recording.toUri().toString();
    boolean used =
        analysed != null
            && analysed.provenance().stream()
                .flatMap(provenance -> provenance.inputs().stream())
                .anyMatch(of -> of.uri().equals(uri));
    if (recording.equals(input) || used) {
      becomeStale(0);
    }
  }

  // ------------------------------------------------------------------ masks

  /**
   * Keeps to a mask of a recording from now on, in place of one before.
   *
   * @param recording the recording that the mask was found on; it becomes the input
   * @param mask the table of the mask
   * @throws StreamSyntaxException if the table is no mask
   */
  void useMask(Path recording, Path mask) {
    String masked = Masks.with(stream, mask);
    // Of another recording than the input, a mask before it is no longer of interest.
    maskOf = null;
    setInput(recording);
    take(settings, masked);
    maskOf = input;
  }

  /** Takes masks out of the stream steps. */
  void removeMasks() {
    maskOf = null;
    take(settings, Masks.without(stream));
  }

  /** A mask that was found on one recording means nothing to another. */
  private void dropMaskOfAnother() {
    if (maskOf != null && !maskOf.equals(input)) {
      notes.add(
          Message.info(
              "The mask of "
                  + maskOf.getFileName()
                  + " was taken out of the stream steps, because this is another recording."));
      maskOf = null;
      stream = Masks.without(stream);
      tell(Aspect.SETTINGS);
    }
  }

  public boolean isPinned() {
    return pinned;
  }

  /** Keeps the input whatever is selected. */
  public void setPinned(boolean newPinned) {
    if (pinned != newPinned) {
      pinned = newPinned;
      tell(Aspect.INPUT);
    }
  }

  // ------------------------------------------------------------------ settings

  /** The settings as declared, in order. */
  public List<SettingField> fields() {
    return schema.fields();
  }

  /** The stream steps as a setting: of the recording, not of the analysis. */
  public SettingField streamField() {
    return STREAM_FIELD;
  }

  public S settings() {
    return settings;
  }

  /** What is done to the photons before the analysis; the canonical text of a pipeline. */
  public String stream() {
    return stream;
  }

  /** The value of a setting as text, as its field in a form holds it. */
  public String text(String name) {
    return name.equals(STREAM) ? stream : schema.text(settings, name);
  }

  /** Whether a text stands for the present value of a setting. */
  boolean means(String name, String text) {
    try {
      return name.equals(STREAM)
          ? StreamPipeline.parse(text).text().equals(stream)
          : schema.with(settings, name, text).equals(settings);
    } catch (SettingsException | StreamSyntaxException e) {
      return false;
    }
  }

  /**
   * Changes a setting. A text that is not allowed is kept as a problem and stops runs until it is
   * corrected.
   *
   * @return what is wrong with the text; empty: nothing
   */
  public Optional<String> setText(String name, String text) {
    try {
      boolean isStream = name.equals(STREAM);
      String newStream = isStream ? StreamPipeline.parse(text).text() : stream;
      S changed = isStream ? settings : schema.with(settings, name, text);
      boolean wasInvalid = invalid.remove(name) != null;
      if (!changed.equals(settings) || !newStream.equals(stream)) {
        settings = changed;
        stream = newStream;
        tell(Aspect.SETTINGS);
        becomeStale(SETTLE_MILLIS);
      } else if (wasInvalid) {
        tell(Aspect.SETTINGS);
        // The valid value before may not have been run because this text stood in its way.
        if (stale) {
          becomeStale(SETTLE_MILLIS);
        }
      }
      return Optional.empty();
    } catch (SettingsException | StreamSyntaxException e) {
      invalid.put(name, e.getMessage());
      tell(Aspect.SETTINGS);
      return Optional.of(e.getMessage());
    }
  }

  /**
   * Changes settings together, for values that only fit together.
   *
   * @param texts the new values by the names of settings of the analysis
   * @return what is wrong with them, then nothing was changed; empty: nothing
   */
  public Optional<String> setTexts(Map<String, String> texts) {
    try {
      S changed = schema.with(settings, texts);
      texts.keySet().forEach(invalid::remove);
      if (!changed.equals(settings)) {
        settings = changed;
        becomeStale(0);
      }
      tell(Aspect.SETTINGS);
      return Optional.empty();
    } catch (SettingsException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** What is wrong with the settings, by their names. */
  public Map<String, String> invalid() {
    return Map.copyOf(invalid);
  }

  /** Takes the declared defaults, and no stream steps. */
  public void resetSettings() {
    take(schema.defaults(), "");
  }

  private void take(S newSettings, String newStream) {
    boolean changed =
        !newSettings.equals(settings) || !newStream.equals(stream) || !invalid.isEmpty();
    invalid.clear();
    settings = newSettings;
    stream = newStream;
    tell(Aspect.SETTINGS);
    if (changed) {
      becomeStale(0);
    }
  }

  /** The settings as a preset, with the stream steps as {@link #STREAM}. */
  public JsonObject toPreset() {
    JsonObject preset = schema.toJson(settings);
    preset.addProperty(STREAM, stream);
    return preset;
  }

  /**
   * Takes the settings of a preset; one without stream steps means none.
   *
   * @return what was renamed or is not known
   * @throws SettingsException if a value is not allowed; then nothing changes
   */
  public List<Message> takePreset(JsonObject preset) throws SettingsException {
    JsonObject ofAnalysis = preset.deepCopy();
    String newStream = stream(ofAnalysis.remove(STREAM));
    SettingsReading<S> reading = schema.fromJson(ofAnalysis);
    take(reading.settings(), newStream);
    return reading.messages();
  }

  private static String stream(JsonElement value) throws SettingsException {
    if (value == null || value.isJsonNull()) {
      return "";
    }
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw new SettingsException(STREAM, "The stream steps are " + value + ", which is no text.");
    }
    try {
      return StreamPipeline.parse(value.getAsString()).text();
    } catch (StreamSyntaxException e) {
      throw new SettingsException(STREAM, "The stream steps: " + e.getMessage());
    }
  }

  // ------------------------------------------------------------------ runs

  public State state() {
    return state;
  }

  /** How far the run is, from 0 to 1. */
  public double progress() {
    return job == null ? 0 : job.fraction;
  }

  /** Speed and remaining time of the run. */
  public String progressText() {
    return job == null ? "" : job.text;
  }

  /** The last result; empty: none yet, or none for this input. */
  public Optional<Result> result() {
    return Optional.ofNullable(result);
  }

  /** The recording that the result is of. */
  public Optional<Path> resultInput() {
    return Optional.ofNullable(resultInput);
  }

  /** The figures of the result, most important first. */
  public List<Figure> figures() {
    return figures;
  }

  /**
   * Makes a part, for example a fit, belong to the result: its quantities, curves, messages and
   * layers follow those of the analysis on the screen, in the saved folder and in exports. A part
   * of the same identifier is replaced. The next run drops all parts and says so.
   *
   * @throws IllegalStateException if there is no result of the present input and settings
   */
  public void keep(ResultPart part) {
    if (analysed == null || stale) {
      throw new IllegalStateException("there is no result that a part could belong to");
    }
    parts.put(part.id(), part);
    assemble();
  }

  /** Takes a part out of the result again; does nothing if there is none of that identifier. */
  public void drop(String partId) {
    if (parts.remove(partId) != null) {
      assemble();
    }
  }

  /** The parts that belong to the result. */
  public List<ResultPart> parts() {
    return List.copyOf(parts.values());
  }

  private void assemble() {
    result = analysed;
    figures = analysedFigures;
    for (ResultPart part : parts.values()) {
      result = part.addTo(result);
      figures = part.addTo(figures);
    }
    tell(Aspect.RESULT);
    tell(Aspect.STATE);
  }

  /** Why the last run gave no result, for the user; empty text: it did. */
  public String problem() {
    return problem;
  }

  /** Whether the last run was cancelled, so that the result belongs to an earlier one. */
  public boolean isStopped() {
    return stopped;
  }

  /** Whether the result is not that of the present input and settings. */
  public boolean isStale() {
    return stale;
  }

  /** A view comes to the front or goes; nothing runs while no view shows it. */
  void setViewed(Object viewer, boolean viewed) {
    viewers.remove(viewer);
    if (viewed) {
      viewers.add(viewer);
      if (stale && !stopped && state == State.IDLE) {
        schedule(0);
      }
    }
  }

  private void becomeStale(int delay) {
    stale = true;
    stopped = false;
    schedule(delay);
  }

  private void schedule(int delay) {
    if (input == null || viewers.isEmpty() || !invalid.isEmpty() || disposed) {
      return;
    }
    int mine = ++due;
    if (state == State.IDLE) {
      state = State.DUE;
      tell(Aspect.STATE);
    }
    display.timerExec(
        delay,
        () -> {
          if (mine == due && !disposed) {
            run();
          }
        });
  }

  /** Runs the analysis now; what runs is cancelled. */
  public void run() {
    due++;
    if (input == null || !invalid.isEmpty()) {
      abandon();
      if (state != State.IDLE) {
        state = State.IDLE;
        tell(Aspect.STATE);
      }
      return;
    }
    abandon();
    stale = true;
    stopped = false;
    problem = "";
    job = new RunJob(settings, stream, input);
    state = State.RUNNING;
    tell(Aspect.STATE);
    job.schedule();
  }

  /** Cancels the run; the result before stays. */
  public void cancel() {
    if (state == State.IDLE) {
      return;
    }
    due++;
    abandon();
    state = State.IDLE;
    stopped = true;
    tell(Aspect.STATE);
  }

  private void abandon() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  void dispose() {
    disposed = true;
    abandon();
    listeners.clear();
  }

  private void finished(RunJob of, Result newResult, List<Figure> newFigures, String newProblem) {
    if (disposed || of != job) {
      return;
    }
    job = null;
    state = State.IDLE;
    problem = newProblem;
    stale = false;
    analysed = newResult;
    analysedFigures = newFigures;
    resultInput = newResult == null ? null : of.file;
    if (newResult != null && !parts.isEmpty()) {
      analysed = ResultPart.withoutParts(newResult, parts.values());
    }
    if (newResult != null && !notes.isEmpty()) {
      analysed = ResultPart.withMessages(analysed, notes);
      notes.clear();
    }
    parts.clear();
    assemble();
  }

  private void cancelledElsewhere(RunJob of) {
    if (!disposed && of == job) {
      cancel();
    }
  }

  private void async(Runnable action) {
    if (!display.isDisposed()) {
      display.asyncExec(action);
    }
  }

  /** One run of the analysis. */
  private final class RunJob extends Job {
    private static final int TICKS = 1000;

    private final S used;
    private final OpenOptions options;
    private final Path file;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile double fraction;
    private volatile String text = "";

    RunJob(S used, String stream, Path file) {
      super(technique.name() + ": " + file.getFileName());
      this.used = used;
      options = new OpenOptions(Optional.empty(), stream).leavingOutExcluded();
      this.file = file;
      // Also a job that is cancelled before it begins, or from the Progress view, must be noticed.
      addJobChangeListener(
          IJobChangeListener.onDone(event -> {
            if (event.getResult().getSeverity() == IStatus.CANCEL) {
              async(() -> cancelledElsewhere(this));
            }
          }));
    }

    @Override
    public boolean belongsTo(Object family) {
      return family == JobFamily.ANALYSIS || family == TechniqueSession.this;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      monitor.beginTask(getName(), TICKS);
      try {
        Result made =
            AnalysisRunner.run(
                analysis, used, file, options, Registries.recordings(), listener(monitor));
        List<Figure> drawn = analysis.figures(made);
        async(() -> finished(this, made, drawn, ""));
        return Status.OK_STATUS;
      } catch (RunCancelledException e) {
        return Status.CANCEL_STATUS;
      } catch (AnalysisException | IOException e) {
        String message = sentence(e);
        async(() -> finished(this, null, List.of(), message));
        return Status.OK_STATUS;
      } catch (RuntimeException | OutOfMemoryError e) {
        // Anything else is our fault: the user gets a sentence, the log the rest.
        ILog.of(TechniqueSession.class).error(getName() + " failed", e);
        async(() ->
            finished(
                this,
                null,
                List.of(),
                "An internal error stopped the analysis. Its details are in the Error Log;"
                    + " please report it."));
        return Status.OK_STATUS;
      } finally {
        monitor.done();
      }
    }

    /** The messages of some errors of files are no more than the file. */
    private static String sentence(Exception e) {
      return switch (e) {
        case NoSuchFileException missing ->
            missing.getFile() + " is not there. Choose another file or folder.";
        case AccessDeniedException denied ->
            denied.getFile() + " may not be read. Ask its owner for the permission.";
        default -> Objects.requireNonNullElse(e.getMessage(), e.toString());
      };
    }

    private ProgressListener listener(IProgressMonitor monitor) {
      RunProgress progress = new RunProgress(System.nanoTime());
      int[] worked = {0};
      return (newFraction, photons) -> {
        progress.update(newFraction, photons, System.nanoTime());
        fraction = progress.fraction();
        text = progress.text();
        int ticks = (int) (fraction * TICKS);
        monitor.subTask(text);
        monitor.worked(Math.max(0, ticks - worked[0]));
        worked[0] = Math.max(worked[0], ticks);
        if (told.compareAndSet(false, true)) {
          async(() -> {
            told.set(false);
            if (this == job && !disposed) {
              tell(Aspect.STATE);
            }
          });
        }
        return !monitor.isCanceled();
      };
    }
  }
}
