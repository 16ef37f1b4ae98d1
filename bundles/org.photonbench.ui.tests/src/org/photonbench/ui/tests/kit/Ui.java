package org.photonbench.ui.tests.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.photonbench.ui.WidgetId;

/** What a test does with the workbench; on the UI thread. */
public final class Ui {
  /** Longer than anything here takes, even on a busy machine. */
  public static final Duration LONG = Duration.ofSeconds(60);

  private static final int TICK_MILLIS = 20;

  private Ui() {}

  // ---------------------------------------------------------------- waiting

  /** Handles all events that are waiting. */
  public static void pump() {
    Display display = Display.getCurrent();
    while (display.readAndDispatch()) {
      // Again, until none is left.
    }
  }

  /** Pumps events until the condition holds, at most {@link #LONG}. */
  public static void waitUntil(String what, BooleanSupplier condition) {
    waitUntil(what, LONG, condition);
  }

  /**
   * Pumps events until the condition holds.
   *
   * @param what the condition in words, for the failure
   * @throws AssertionError if it does not hold in time
   */
  public static void waitUntil(String what, Duration timeout, BooleanSupplier condition) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + timeout.toNanos();
    pump();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited " + timeout.toSeconds() + " s in vain until " + what);
      }
      // Wakes the display even if no event comes, so that the condition is asked again.
      display.timerExec(TICK_MILLIS, () -> {});
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    pump();
  }

  /** Pumps events until no job of the family runs or waits. */
  public static void join(Object family) {
    waitUntil(
        "the jobs of " + family + " are done", () -> Job.getJobManager().find(family).length == 0);
  }

  /** Pumps events until a value is there and hands it back. */
  public static <T> T waitFor(String what, Supplier<T> supplier) {
    List<T> found = new ArrayList<>(1);
    waitUntil(
        what,
        () -> {
          T value = supplier.get();
          if (value != null) {
            found.add(value);
          }
          return value != null;
        });
    return found.getFirst();
  }

  // ---------------------------------------------------------------- workbench

  public static IWorkbenchWindow window() {
    IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
  }

  public static Shell shell() {
    return window().getShell();
  }

  public static IWorkbenchPage page() {
    return window().getActivePage();
  }

  /** Opens a perspective as the user would find it the first time. */
  public static void openPerspective(String id) {
    try {
      PlatformUI.getWorkbench().showPerspective(id, window());
    } catch (WorkbenchException e) {
      throw new AssertionError("could not open the perspective " + id, e);
    }
    page().resetPerspective();
    pump();
  }

  public static IViewPart showView(String id) {
    try {
      IViewPart view = page().showView(id);
      pump();
      return view;
    } catch (PartInitException e) {
      throw new AssertionError("could not show the view " + id, e);
    }
  }

  /** Closes all editors without saving. */
  public static void closeEditors() {
    page().closeAllEditors(false);
    pump();
  }

  /** Closes one editor without saving. */
  public static void close(IEditorPart editor) {
    page().closeEditor(editor, false);
    pump();
  }

  // ---------------------------------------------------------------- finding

  /** All widgets of that id in all windows; visible or not. */
  public static List<Widget> findAll(String id) {
    List<Widget> found = new ArrayList<>();
    for (Shell shell : Display.getCurrent().getShells()) {
      collect(shell, id, found);
    }
    return found;
  }

  private static void collect(Control control, String id, List<Widget> found) {
    if (id.equals(control.getData(WidgetId.KEY))) {
      found.add(control);
    }
    if (control instanceof ToolBar bar) {
      for (ToolItem item : bar.getItems()) {
        if (id.equals(item.getData(WidgetId.KEY))) {
          found.add(item);
        }
      }
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        collect(child, id, found);
      }
    }
  }

  private static boolean isVisible(Widget widget) {
    return switch (widget) {
      case Control control -> control.isVisible();
      case ToolItem item -> item.getParent().isVisible();
      default -> false;
    };
  }

  /** Whether a widget of that id is on the screen. */
  public static boolean isShown(String id) {
    return findAll(id).stream().anyMatch(Ui::isVisible);
  }

  /** The visible widget of that id; waits until it is there. */
  public static <W extends Widget> W find(String id, Class<W> type) {
    return type.cast(
        waitFor(
            "a visible widget '" + id + "' is there",
            () ->
                findAll(id).stream()
                    .filter(widget -> isVisible(widget) && type.isInstance(widget))
                    .findFirst()
                    .orElse(null)));
  }

  /** The button with that label, its mnemonic included; null if there is none. */
  public static Button button(Composite parent, String label) {
    for (Control child : parent.getChildren()) {
      Button found =
          child instanceof Button candidate && candidate.getText().equals(label)
              ? candidate
              : child instanceof Composite inner ? button(inner, label) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  // ---------------------------------------------------------------- using

  /** Clicks a button, a link or an item of a tool bar, or presses the mouse on another control. */
  public static void click(Widget widget) {
    switch (widget) {
      case Button button -> {
        requireEnabled(button);
        if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
          button.setSelection(!button.getSelection());
        } else if ((button.getStyle() & SWT.RADIO) != 0) {
          button.setSelection(true);
        }
        notify(button, SWT.Selection);
      }
      case Link link -> {
        requireEnabled(link);
        notify(link, SWT.Selection);
      }
      case ToolItem item -> clickItem(item);
      case Control control -> {
        requireEnabled(control);
        control.setFocus();
        mouse(control, SWT.MouseDown);
        mouse(control, SWT.MouseUp);
      }
      default -> throw new AssertionError("cannot click " + widget);
    }
    pump();
  }

  private static void clickItem(ToolItem item) {
    requireEnabled(item.getParent());
    if ((item.getStyle() & SWT.CHECK) != 0) {
      item.setSelection(!item.getSelection());
    } else if ((item.getStyle() & SWT.RADIO) != 0) {
      for (ToolItem other : item.getParent().getItems()) {
        if (other != item && other.getSelection()) {
          other.setSelection(false);
          notify(other, SWT.Selection);
        }
      }
      item.setSelection(true);
    }
    notify(item, SWT.Selection);
  }

  /** Clicks the widget of that id. */
  public static void click(String id) {
    click(find(id, Widget.class));
  }

  /** Replaces a text as typing would, so that modify listeners see it. */
  public static void type(Control control, String text) {
    requireEnabled(control);
    control.setFocus();
    switch (control) {
      case Text field -> field.setText(text);
      case StyledText field -> field.setText(text);
      case Combo field -> field.setText(text);
      case Spinner field -> field.setSelection(Integer.parseInt(text));
      default -> throw new AssertionError("cannot type into " + control);
    }
    pump();
  }

  /** Ends the input of a field: Return, then the focus leaves. */
  public static void commit(Control control) {
    notify(control, SWT.DefaultSelection);
    notify(control, SWT.FocusOut);
    pump();
  }

  /** Selects an entry of a combo by its text. */
  public static void select(Combo combo, String entry) {
    requireEnabled(combo);
    int index = combo.indexOf(entry);
    if (index < 0) {
      throw new AssertionError("no entry '" + entry + "' in " + List.of(combo.getItems()));
    }
    combo.select(index);
    notify(combo, SWT.Selection);
    pump();
  }

  /** Selects a page of a tab folder by its title. */
  public static void select(CTabFolder folder, String title) {
    for (int i = 0; i < folder.getItemCount(); i++) {
      if (folder.getItem(i).getText().equals(title)) {
        folder.setSelection(i);
        Event event = new Event();
        event.item = folder.getItem(i);
        folder.notifyListeners(SWT.Selection, event);
        pump();
        return;
      }
    }
    throw new AssertionError("no page '" + title + "'");
  }

  private static void requireEnabled(Control control) {
    if (!control.isEnabled()) {
      throw new AssertionError(control + " is disabled");
    }
  }

  private static void notify(Widget widget, int type) {
    Event event = new Event();
    event.widget = widget;
    event.display = widget.getDisplay();
    widget.notifyListeners(type, event);
  }

  private static void mouse(Control control, int type) {
    Event event = new Event();
    event.button = 1;
    event.count = 1;
    event.x = control.getSize().x / 2;
    event.y = control.getSize().y / 2;
    control.notifyListeners(type, event);
  }

  // ---------------------------------------------------------------- reading

  /** The text of a label, link, field, button. */
  public static String text(Control control) {
    return switch (control) {
      case Label label -> label.getText();
      case Link link -> link.getText();
      case Text field -> field.getText();
      case StyledText field -> field.getText();
      case Button button -> button.getText();
      case Combo combo -> combo.getText();
      default -> throw new AssertionError("no text in " + control);
    };
  }

  /** The text of the visible widget of that id. */
  public static String text(String id) {
    return text(find(id, Control.class));
  }

  /** The rows of a table as texts. */
  public static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (TableItem item : table.getItems()) {
      List<String> row = new ArrayList<>();
      for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
        row.add(item.getText(column));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The rows of the visible table of that id. */
  public static List<List<String>> rows(String id) {
    return rows(find(id, Table.class));
  }

  /** The cell in a row that begins with a text. */
  public static String cell(String tableId, String firstColumn, int column) {
    return rows(tableId).stream()
        .filter(row -> row.getFirst().equals(firstColumn))
        .map(row -> row.get(column))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row '" + firstColumn + "' in " + rows(tableId)));
  }
}
