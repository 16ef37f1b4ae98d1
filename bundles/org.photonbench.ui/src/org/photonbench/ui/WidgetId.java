package org.photonbench.ui;

import org.eclipse.swt.widgets.Widget;

/** The names under which tests and scripts find widgets, whatever their labels say. */
public final class WidgetId {
  /** The key of {@link Widget#setData(String, Object)}. */
  public static final String KEY = "org.photonbench.id";

  /** The switch to the overview of a recording, a ToolItem. */
  public static final String RECORDING_OVERVIEW = "recording.overview";

  /** The switch to the whole header of a recording, a ToolItem. */
  public static final String RECORDING_ENTRIES = "recording.entries";

  /** Title of a recording: its file name. */
  public static final String RECORDING_TITLE = "recording.title";

  /** The line under the title: format, mode, duration. */
  public static final String RECORDING_SUBTITLE = "recording.subtitle";

  /** Key facts of the header; each value is a label of this id, a dot and the fact. */
  public static final String RECORDING_FACTS = "recording.facts";

  /**
   * Photons and rates; each cell is a label of this id, a dot, the channel ({@code All} for the
   * sum), a dot and the column (1: photons, 2: rate).
   */
  public static final String RECORDING_CHANNELS = "recording.channels";

  /**
   * How long the recording is and what its gaps take from that; values are labels of this id, a dot
   * and "live", "duration", "gaps", cells of the table of gaps their number, a dot and the column.
   */
  public static final String RECORDING_LIVE = "recording.live";

  /** Where every record went: the section; its sentence is found as {@link #RECORDING_SUM}. */
  public static final String RECORDING_BALANCE = "recording.balance";

  /** The sentence on where every record went, a label. */
  public static final String RECORDING_SUM = "recording.balance.text";

  /** Faults: the section; its sentences are labels of this id, a dot and "text". */
  public static final String RECORDING_FAULTS = "recording.faults";

  /** The sentence shown instead of a recording that cannot be read. */
  public static final String RECORDING_ERROR = "recording.error";

  /** The link that reads a recording again. */
  public static final String RECORDING_RETRY = "recording.retry";

  /** Progress of the reading. */
  public static final String RECORDING_PROGRESS = "recording.progress";

  /** The link that cancels the reading. */
  public static final String RECORDING_CANCEL = "recording.cancel";

  /** The links to the analyses; the id of each is this, a dot and the analysis identifier. */
  public static final String RECORDING_ANALYSE = "recording.analyse";

  /** The figures; the id of each is this, a dot and the figure's identifier. */
  public static final String RECORDING_FIGURE = "recording.figure";

  /** Switches the mouse to excluding ranges of time on the trace, a ToolItem. */
  public static final String RECORDING_EXCLUDE = "recording.exclude";

  /** Opens the dialog of the excluded ranges, a ToolItem. */
  public static final String RECORDING_EXCLUDED = "recording.excluded";

  /** What is excluded, or how to exclude something, a label. */
  public static final String RECORDING_EXCLUDED_TEXT = "recording.excluded.text";

  /** The excluded ranges in their dialog, a text. */
  public static final String RECORDING_EXCLUDED_RANGES = "recording.excluded.ranges";

  /** Stores the excluded ranges, a button. */
  public static final String RECORDING_EXCLUDED_STORE = "recording.excluded.store";

  /** Makes a report of the recording, a button. */
  public static final String RECORDING_REPORT = "recording.report";

  /** Where a report was written, a text that can be copied. */
  public static final String REPORT_FILES = "report.files";

  /** The whole header, a table. */
  public static final String RECORDING_HEADER = "recording.header";

  /** The text that filters the header. */
  public static final String RECORDING_HEADER_FILTER = "recording.header.filter";

  /** Bundles and contributions with their state, a table. */
  public static final String HEALTH_TABLE = "health.table";

  /**
   * The recordings that new ones are made of; of several each has this id, a dot and its number.
   */
  public static final String WORK_RECORDINGS = "work.recordings";

  /** The file or folder to be made or filled, a text. */
  public static final String WORK_TARGET = "work.target";

  /** The stream steps, a text. */
  public static final String WORK_STEPS = "work.steps";

  /** Whether files are replaced, a button. */
  public static final String WORK_OVERWRITE = "work.overwrite";

  /** Starts the work, a button. */
  public static final String WORK_START = "work.start";

  /** What is added to the channels of a merged recording; this, a dot and its number. */
  public static final String WORK_OFFSET = "work.offset";

  /** The delay of a merged recording; this, a dot and its number. */
  public static final String WORK_DELAY = "work.delay";

  /** Moves a joined recording before the one before it; this, a dot and its number. */
  public static final String WORK_UP = "work.up";

  /** The gap between joined recordings, a text. */
  public static final String WORK_GAP = "work.gap";

  /** What a recording is split by, a combo. */
  public static final String WORK_RULE = "work.rule";

  /** The ending of the files of a split, a combo. */
  public static final String WORK_FORMAT = "work.format";

  /** The new files in the dialog that tells what was made. */
  public static final String OUTCOME_FILES = "outcome.files";

  /** Whether what was made was read back and compared. */
  public static final String OUTCOME_CHECK = "outcome.check";

  /** What was kept of the recordings. */
  public static final String OUTCOME_KEPT = "outcome.kept";

  /** What was changed. */
  public static final String OUTCOME_CHANGED = "outcome.changed";

  /** What was lost. */
  public static final String OUTCOME_LOST = "outcome.lost";

  /** Where the records went. */
  public static final String OUTCOME_BALANCE = "outcome.balance";

  private WidgetId() {}

  /** Marks a widget and hands it back. */
  public static <W extends Widget> W mark(W widget, String id) {
    widget.setData(KEY, id);
    return widget;
  }
}
