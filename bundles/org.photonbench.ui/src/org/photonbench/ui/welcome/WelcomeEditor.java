package org.photonbench.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.ReadOnlyEditor;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.preferences.Preferences;
import org.photonbench.ui.technique.Commands;

/** Where to begin: tiles, and the files that were opened last. */
public final class WelcomeEditor extends ReadOnlyEditor {
  public static final String ID = "org.photonbench.ui.welcome";

  /** The id of each tile is this, a dot and the id of its command. */
  public static final String TILE = "welcome.tile";

  private static final int TILE_WIDTH = 400;
  private static final int MARGIN = 24;
  private static final int MOST_COLUMNS = 2;

  private ScrolledComposite scroll;
  private Composite body;
  private Composite tiles;
  private Composite recent;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    body = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(0, 12).applyTo(body);
    Label title = new Label(body, SWT.NONE);
    title.setFont(JFaceResources.getHeaderFont());
    title.setText("PhotonBench");
    new Label(body, SWT.NONE).setText("The workbench for single-photon experiments");
    tiles = new Composite(body, SWT.NONE);
    GridDataFactory.fillDefaults().applyTo(tiles);
    for (Tile tile : Tile.all()) {
      TileButton button =
          WidgetId.mark(
              new TileButton(tiles, tile, () -> Commands.execute(getSite(), tile.command())),
              TILE + '.' + tile.command());
      GridDataFactory.fillDefaults().grab(true, true).applyTo(button);
    }
    addRecent();
    Button again = new Button(body, SWT.CHECK);
    again.setText("Show this page when PhotonBench starts");
    again.setSelection(Preferences.isWelcomeShown());
    again.addListener(SWT.Selection, event -> Preferences.setWelcomeShown(again.getSelection()));
    scroll.setContent(body);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.addListener(SWT.Resize, event -> arrange());
    arrange();
  }

  private void addRecent() {
    List<Path> files = RecentFiles.read(Preferences.recentFiles());
    if (files.isEmpty()) {
      return;
    }
    Label heading = new Label(body, SWT.NONE);
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    heading.setText("Recent Work");
    recent = new Composite(body, SWT.NONE);
    RowLayout rows = new RowLayout(SWT.VERTICAL);
    rows.marginLeft = 0;
    recent.setLayout(rows);
    for (Path file : files) {
      Link link = new Link(recent, SWT.NONE);
      link.setText("<a>" + file.getFileName().toString().replace("&", "&&") + "</a>");
      link.setToolTipText(file.toString());
      link.addListener(
          SWT.Selection, event -> OpenFiles.open(getSite().getWorkbenchWindow(), file));
    }
  }

  /** As many tiles beside each other as there is room for. */
  private void arrange() {
    int room = scroll.getClientArea().width - 2 * MARGIN;
    int columns = Math.clamp(room / TILE_WIDTH, 1, MOST_COLUMNS);
    GridLayoutFactory.fillDefaults()
        .numColumns(columns)
        .equalWidth(true)
        .spacing(12, 12)
        .applyTo(tiles);
    scroll.setMinHeight(body.computeSize(Math.max(room + 2 * MARGIN, 1), SWT.DEFAULT).y);
    body.layout(true, true);
  }

  @Override
  public void setFocus() {
    if (tiles != null && tiles.getChildren().length > 0) {
      tiles.getChildren()[0].setFocus();
    }
  }
}
