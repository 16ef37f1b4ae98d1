package org.photonbench.ui.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A tile: a picture, what is done as a link, and a sentence on it. All of it can be clicked. */
final class TileButton extends Composite {
  private static final int WIDTH = 330;
  private static final int ICON = 28;

  private final Link title;

  TileButton(Composite parent, Tile tile, Runnable action) {
    super(parent, SWT.BORDER);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 4).applyTo(this);
    Label picture = new Label(this, SWT.NONE);
    LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), picture);
    tile.icon().ifPresent(icon -> picture.setImage(images.create(icon)));
    GridDataFactory.swtDefaults()
        .align(SWT.CENTER, SWT.BEGINNING)
        .span(1, 2)
        .hint(ICON, SWT.DEFAULT)
        .applyTo(picture);
    title = new Link(this, SWT.NONE);
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    title.setText("<a>" + tile.title() + "</a>");
    title.addListener(SWT.Selection, event -> action.run());
    Label text = new Label(this, SWT.WRAP);
    text.setText(tile.text());
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    for (Control part : new Control[] {this, picture, text}) {
      part.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      part.addListener(
          SWT.MouseUp,
          event -> {
            if (event.button == 1) {
              action.run();
            }
          });
    }
  }

  @Override
  public boolean setFocus() {
    return title.setFocus();
  }
}
