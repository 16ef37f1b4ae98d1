package org.photonbench.ui.recording.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.analysis.Product;
import org.photonbench.photon.Channel;
import org.photonbench.photon.io.write.RecordingCombination;
import org.photonbench.photon.io.write.RecordingCombination.Kind;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.photon.stream.TimeSpan;
import org.photonbench.ui.Registries;
import org.photonbench.ui.WidgetId;

/** Asks how recordings become one: merged with channels and delays, or joined in their order. */
final class CombineDialog extends WorkDialog {
  private static final int MOST_HEIGHT = 220;
  private static final int SMALL = 90;

  private final Kind kind;
  private final List<Path> recordings;
  private final List<Label> names = new ArrayList<>();
  private final List<Text> offsets = new ArrayList<>();
  private final List<Text> delays = new ArrayList<>();
  private Text gap;
  private FileField target;

  CombineDialog(IWorkbenchWindow window, Kind kind, List<Path> recordings) {
    super(
        window,
        kind == Kind.MERGE ? "Merge Recordings" : "Join Recordings",
        kind == Kind.MERGE
            ? "Recordings made at the same time with one clock: their photons are sorted into each"
                + " other."
            : "Recordings made one after the other: each starts where the acquisition before it"
                + " ends.");
    this.kind = kind;
    this.recordings = new ArrayList<>(recordings);
  }

  @Override
  String startLabel() {
    return kind == Kind.MERGE ? "Merge" : "Join";
  }

  @Override
  void createFields(Composite form) {
    ScrolledComposite scroll = new ScrolledComposite(form, SWT.V_SCROLL);
    Composite table = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 4).applyTo(table);
    if (kind == Kind.MERGE) {
      createMerged(table);
    } else {
      createJoined(table);
    }
    scroll.setContent(table);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    int height = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    scroll.setMinHeight(height);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .span(3, 1)
        .hint(SWT.DEFAULT, Math.min(MOST_HEIGHT, height))
        .applyTo(scroll);
    if (kind == Kind.MERGE) {
      hint(
          form,
          "Channels are raised by a whole number from 0 on, so that they stay apart. A delay is"
              + " added to all times of its recording, as 1.5ns or -250ps; only differences"
              + " count.");
    } else {
      label(form, "&Gap between them:");
      gap = field(form, WidgetId.WORK_GAP, "0s", 2);
      hint(form, "Time without photons from one recording to the next, as 2s; it is no live time.");
    }
    target = new FileField(this, form, proposal());
  }

  private Path proposal() {
    return free(recordings.getFirst(), kind == Kind.MERGE ? "-merged" : "-joined");
  }

  private void createMerged(Composite table) {
    for (String title : List.of("Recording", "Raise channels by", "Delay")) {
      label(table, title);
    }
    for (int i = 0; i < recordings.size(); i++) {
      name(table, recordings.get(i));
      offsets.add(small(table, WidgetId.WORK_OFFSET + "." + i, "0"));
      delays.add(small(table, WidgetId.WORK_DELAY + "." + i, "0s"));
    }
  }

  private Text small(Composite table, String id, String text) {
    Text field = field(table, id, text, 1);
    GridDataFactory.fillDefaults().hint(SMALL, SWT.DEFAULT).applyTo(field);
    return field;
  }

  private void name(Composite table, Path recording) {
    Label name =
        WidgetId.mark(new Label(table, SWT.NONE), WidgetId.WORK_RECORDINGS + "." + names.size());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
    names.add(name);
    show(name, recording);
  }

  private static void show(Label name, Path recording) {
    name.setText(recording.getFileName().toString().replace("&", "&&"));
    name.setToolTipText(recording.toString());
  }

  private void createJoined(Composite table) {
    for (int i = 0; i < recordings.size(); i++) {
      int number = i;
      name(table, recordings.get(i));
      Button up =
          WidgetId.mark(
              button(table, "Earlier", () -> swap(number - 1)), WidgetId.WORK_UP + "." + i);
      // The dark theme does not tell a disabled button from another one.
      up.setVisible(i > 0);
      Button down = button(table, "Later", () -> swap(number));
      down.setVisible(i + 1 < recordings.size());
    }
  }

  /** Exchanges a recording with the one after it. */
  private void swap(int first) {
    Path before = proposal();
    Path moved = recordings.remove(first);
    recordings.add(first + 1, moved);
    target.propose(before, proposal());
    for (int i = 0; i < names.size(); i++) {
      show(names.get(i), recordings.get(i));
    }
    validate();
  }

  @Override
  Work work() throws Refusal {
    List<Integer> channels = new ArrayList<>();
    List<TimeSpan> times = new ArrayList<>();
    for (int i = 0; i < offsets.size(); i++) {
      channels.add(offset(i));
      times.add(time(delays.get(i), "The delay of " + name(i)));
    }
    TimeSpan between = gap == null ? TimeSpan.ZERO : time(gap, "The gap");
    if (between.isNegative()) {
      throw new Refusal("The gap must not be negative.");
    }
    Path out = target(target.text(), recordings);
    boolean delayed = times.stream().anyMatch(time -> !time.isZero());
    RecordingCombination.Request request =
        new RecordingCombination.Request(
            kind,
            recordings,
            out,
            options(),
            channels,
            delayed ? times : List.of(),
            between,
            replaces(),
            Product.NAME,
            Product.version());
    String from =
        IntStream.range(0, recordings.size())
                .mapToObj(this::name)
                .limit(3)
                .collect(Collectors.joining(" + "))
            + (recordings.size() > 3 ? " + " + (recordings.size() - 3) + " more" : "");
    return new Work(
        (kind == Kind.MERGE ? "Merging into " : "Joining into ") + out.getFileName(),
        progress ->
            ConvertDialog.done(
                from,
                out,
                new RecordingCombination(Registries.recordings(), exports)
                    .combine(request, progress)));
  }

  private String name(int recording) {
    return recordings.get(recording).getFileName().toString();
  }

  private int offset(int recording) throws Refusal {
    try {
      return new Channel(Integer.parseInt(offsets.get(recording).getText().strip())).number();
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "The channels of "
              + name(recording)
              + " are raised by a whole number from 0 to "
              + Channel.MAX
              + ".");
    }
  }

  private static TimeSpan time(Text field, String what) throws Refusal {
    try {
      return TimeSpan.parse(field.getText());
    } catch (StreamSyntaxException e) {
      throw new Refusal(what + ": " + e.getMessage());
    }
  }
}
