package org.photonbench.ui.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;

/**
 * A titled group of facts (name and value, or icon and sentence). All of it can be copied from its
 * menu.
 *
 * <p>Not named Section: style sheets of the themes know a widget of that name.
 */
public final class FactGroup extends Composite {
  private static final int VALUE_WIDTH = 220;
  private static final String TEXT = ".text";
  private static final String LAST_CELL = "last";

  private final String id;
  private final Label heading;
  private final Composite body;

  /**
   * @param id widget id of the section; that of a value is this, a dot and the key of the fact
   */
  public FactGroup(Composite parent, String title, String id) {
    super(parent, SWT.NONE);
    this.id = id;
    WidgetId.mark(this, id);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
    heading = new Label(this, SWT.NONE);
    heading.setText(title);
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    body = new Composite(this, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
    offerCopy(heading);
    offerCopy(body);
  }

  /** The menu is made when asked for: a part may be moved to another window. */
  private void offerCopy(Control control) {
    control.addListener(
        SWT.MenuDetect,
        event -> {
          Menu menu = new Menu(control.getShell(), SWT.POP_UP);
          MenuItem copy = new MenuItem(menu, SWT.PUSH);
          copy.setText("&Copy");
          copy.addListener(SWT.Selection, selected -> copy());
          menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
          menu.setLocation(event.x, event.y);
          menu.setVisible(true);
          event.doit = false;
        });
  }

  /** Changes the heading. */
  public void setTitle(String title) {
    heading.setText(title);
  }

  /** Removes all facts. */
  public void clear() {
    for (var child : body.getChildren()) {
      child.dispose();
    }
  }

  /** Adds a fact; an empty value is left out. */
  public void add(String key, String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    Label left = new Label(body, SWT.NONE);
    left.setText(name);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(left);
    Label right = WidgetId.mark(new Label(body, SWT.WRAP), id + "." + key);
    right.setText(value.replace("&", "&&"));
    right.setData(LAST_CELL, true);
    GridDataFactory.fillDefaults().grab(true, false).hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(right);
    offerCopy(left);
    offerCopy(right);
  }

  /**
   * Adds a small table; all columns but the first are aligned right.
   *
   * @param rows the titles of the columns and the rows below them; the first cell of a row is its
   *     key, and widget ids are those of the section, the key and the number of the column
   */
  public void addTable(List<List<String>> rows) {
    Composite grid = new Composite(body, SWT.NONE);
    GridLayoutFactory.fillDefaults()
        .numColumns(rows.getFirst().size())
        .spacing(20, 2)
        .applyTo(grid);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(grid);
    offerCopy(grid);
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        Label cell = new Label(grid, column == 0 ? SWT.LEFT : SWT.RIGHT);
        cell.setText(row.get(column).replace("&", "&&"));
        offerCopy(cell);
        WidgetId.mark(cell, id + "." + row.getFirst() + "." + column);
        cell.setData(LAST_CELL, column == row.size() - 1);
        GridDataFactory.fillDefaults().applyTo(cell);
      }
    }
  }

  /** Adds a sentence. */
  public void addText(String sentence) {
    Label label = WidgetId.mark(new Label(body, SWT.WRAP), id + TEXT);
    label.setText(sentence.replace("&", "&&"));
    label.setData(LAST_CELL, true);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(VALUE_WIDTH, SWT.DEFAULT)
        .applyTo(label);
  }

  /** Adds an icon of {@link Images} with a sentence. */
  public void addSentence(String image, String sentence) {
    Composite row = new Composite(body, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
    Label icon = new Label(row, SWT.NONE);
    icon.setImage(Images.get(image));
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
    Label text = WidgetId.mark(new Label(row, SWT.WRAP), id + TEXT);
    text.setText(sentence.replace("&", "&&"));
    text.setData(LAST_CELL, true);
    GridDataFactory.fillDefaults().grab(true, false).hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(text);
    offerCopy(text);
  }

  /** The facts as lines of text. */
  public String text() {
    List<String> cells = new ArrayList<>();
    collect(body, cells);
    return cells.stream().collect(Collectors.joining());
  }

  private static void collect(Composite composite, List<String> cells) {
    for (var child : composite.getChildren()) {
      if (child instanceof Label label && !label.getText().isEmpty()) {
        boolean last = Boolean.TRUE.equals(label.getData(LAST_CELL));
        cells.add(label.getText().replace("&&", "&") + (last ? System.lineSeparator() : "\t"));
      } else if (child instanceof Composite inner) {
        collect(inner, cells);
      }
    }
  }

  private void copy() {
    String text = text();
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(getDisplay());
      try {
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      } finally {
        clipboard.dispose();
      }
    }
  }
}
