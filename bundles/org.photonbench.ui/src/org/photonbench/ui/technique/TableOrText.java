package org.photonbench.ui.technique;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;

/** A table, or a text with links while there is nothing to put into it. */
final class TableOrText extends Composite {
  private static final int TEXT_WIDTH = 300;

  private final StackLayout stack = new StackLayout();
  private final Table table;
  private final Composite textPage;
  private final Link text;

  /**
   * @param follow given the target of a link that is followed
   */
  TableOrText(Composite parent, Consumer<String> follow) {
    super(parent, SWT.NONE);
    setLayout(stack);
    table = new Table(this, SWT.FULL_SELECTION | SWT.MULTI);
    textPage = new Composite(this, SWT.NONE);
    GridLayout grid = new GridLayout();
    grid.marginWidth = 12;
    grid.marginHeight = 10;
    textPage.setLayout(grid);
    text = new Link(textPage, SWT.WRAP);
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.widthHint = TEXT_WIDTH;
    text.setLayoutData(data);
    text.addListener(SWT.Selection, event -> follow.accept(event.text));
    stack.topControl = table;
  }

  Table table() {
    return table;
  }

  void showTable() {
    show(table);
  }

  void showText(String newText) {
    text.setText(newText);
    textPage.layout();
    show(textPage);
  }

  private void show(Control control) {
    if (stack.topControl != control) {
      stack.topControl = control;
      layout();
    }
  }
}
