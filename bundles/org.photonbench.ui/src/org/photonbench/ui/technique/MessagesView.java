package org.photonbench.ui.technique;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.TableCopy;
import org.photonbench.ui.technique.SessionListener.Aspect;

/** What the user should know about the result: faults, warnings, and what to do. */
public final class MessagesView extends TechniquePart {
  private static final int SMALLEST = 200;
  private static final int PADDING = 12;
  private static final double SHARE_OF_WHAT = 0.62;

  private TableOrText page;
  private Table table;

  @Override
  protected void createContents(Composite parent) {
    page = new TableOrText(parent, this::follow);
    table = WidgetId.mark(page.table(), TechniqueIds.MESSAGES);
    table.setHeaderVisible(true);
    new TableColumn(table, SWT.LEFT).setText("Message");
    new TableColumn(table, SWT.LEFT).setText("What to do");
    table.addListener(SWT.Resize, event -> fitColumns());
    TableCopy.install(table);
  }

  @Override
  protected void changed(Aspect aspect) {
    super.changed(aspect);
    if (!table.isDisposed() && (aspect == Aspect.RESULT || aspect == Aspect.SETTINGS)) {
      fill();
    }
  }

  private List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    session()
        .invalid()
        .values()
        .forEach(wrong -> messages.add(new Message(Message.Level.ERROR, wrong, "")));
    if (!session().problem().isEmpty()) {
      messages.add(new Message(Message.Level.ERROR, session().problem(), ""));
    }
    session().result().map(Result::messages).ifPresent(messages::addAll);
    messages.sort((a, b) -> b.level().compareTo(a.level()));
    return messages;
  }

  private void fill() {
    table.setRedraw(false);
    table.removeAll();
    for (Message message : messages()) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {message.what(), message.todo()});
      item.setImage(
          switch (message.level()) {
            case INFO -> JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO);
            case WARNING -> Images.get(Images.WARNING);
            case ERROR -> Images.get(Images.ERROR);
          });
    }
    fitColumns();
    table.setRedraw(true);
    if (table.getItemCount() > 0) {
      page.showTable();
    } else {
      page.showText("No messages.");
    }
  }

  private void fitColumns() {
    int area = table.getClientArea().width;
    TableColumn what = table.getColumn(0);
    TableColumn todo = table.getColumn(1);
    what.pack();
    todo.pack();
    int text = Math.max(SMALLEST, what.getWidth() + PADDING);
    // Room to spare goes to the first column up to its share; too little, and the second scrolls.
    int spare = Math.max(0, area - text - todo.getWidth());
    int share = (int) (area * SHARE_OF_WHAT);
    what.setWidth(Math.max(text, Math.min(share, text + spare)));
    todo.setWidth(Math.max(todo.getWidth(), area - what.getWidth()));
  }

  @Override
  public void setFocus() {
    if (table != null) {
      table.setFocus();
    }
  }
}
