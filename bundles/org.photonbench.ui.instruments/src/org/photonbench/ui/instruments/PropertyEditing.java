package org.photonbench.ui.instruments;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.photonbench.device.PropertyDescription;

/** Edits a property in place: a text, which may have a unit, or a choice. */
final class PropertyEditing extends EditingSupport {
  private final TreeViewer tree;
  private final BiConsumer<PropertyRow, String> write;

  PropertyEditing(TreeViewer tree, BiConsumer<PropertyRow, String> write) {
    super(tree);
    this.tree = tree;
    this.write = write;
  }

  private static List<String> choices(PropertyDescription description) {
    return switch (description.type()) {
      case FLAG -> List.of("on", "off");
      case CHOICE -> description.choices();
      case NUMBER, INTEGER, TEXT -> List.of();
    };
  }

  @Override
  protected boolean canEdit(Object element) {
    return element instanceof PropertyRow row && row.isWritable();
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    List<String> choices = choices(((PropertyRow) element).description());
    return choices.isEmpty()
        ? new TextCellEditor(tree.getTree())
        : new ComboBoxCellEditor(
            tree.getTree(), choices.toArray(String[]::new), SWT.READ_ONLY | SWT.DROP_DOWN);
  }

  @Override
  protected Object getValue(Object element) {
    PropertyRow row = (PropertyRow) element;
    List<String> choices = choices(row.description());
    return choices.isEmpty() ? row.text() : (Object) choices.indexOf(row.text());
  }

  @Override
  protected void setValue(Object element, Object value) {
    PropertyRow row = (PropertyRow) element;
    String typed =
        value instanceof Integer index
            ? index < 0 ? row.text() : choices(row.description()).get(index)
            : String.valueOf(value);
    if (!typed.equals(row.text())) {
      write.accept(row, typed);
    }
  }
}
