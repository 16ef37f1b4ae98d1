package org.photonbench.ui.catalogue;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.photonbench.ui.catalogue.data.NewChild;

/** Asks what kind of entry is to be made. */
final class NewEntryDialog {
  private NewEntryDialog() {}

  static Optional<NewChild> ask(Shell shell, List<NewChild> options) {
    ElementListSelectionDialog dialog =
        new ElementListSelectionDialog(
            shell,
            new LabelProvider() {
              @Override
              public String getText(Object element) {
                return ((NewChild) element).label();
              }

              @Override
              public Image getImage(Object element) {
                return SamplesImages.of(((NewChild) element).type());
              }
            });
    dialog.setTitle("New Entry");
    dialog.setMessage("What is to be made? Type the first letters.");
    dialog.setElements(options.toArray());
    return dialog.open() == Window.OK
        ? Optional.of((NewChild) dialog.getFirstResult())
        : Optional.empty();
  }
}
