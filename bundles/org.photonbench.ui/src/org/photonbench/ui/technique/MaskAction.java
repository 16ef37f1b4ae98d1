package org.photonbench.ui.technique;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.result.Curve;
import org.photonbench.photon.stream.StreamSyntaxException;
import org.photonbench.ui.Containers;
import org.photonbench.ui.Images;
import org.photonbench.ui.Registries;

/**
 * The masks of a result, each with the techniques that can keep to it; and the way back: a
 * technique that keeps to a mask can be freed of it.
 */
final class MaskAction extends Action implements IMenuCreator {
  private static final String TITLE = "Use Mask";

  private final IWorkbenchWindow window;
  private final TechniqueSession<?> session;
  private final Consumer<String> status;
  private final Map<String, Path> written = new HashMap<>();
  private Menu menu;

  /**
   * @param session gives the masks
   * @param status told in a sentence what was done
   */
  MaskAction(IWorkbenchWindow window, TechniqueSession<?> session, Consumer<String> status) {
    super("Use Mask\u2026", AS_DROP_DOWN_MENU);
    this.window = window;
    this.session = session;
    this.status = status;
    setId(TechniqueIds.MASKS);
    setToolTipText("Use Mask\u2026: let other techniques keep to periods found here");
    setImageDescriptor(Images.descriptor("technique/mask"));
    setMenuCreator(this);
  }

  /** The button itself opens the menu too. */
  @Override
  public void runWithEvent(Event event) {
    if (event != null && event.widget instanceof ToolItem item) {
      Rectangle bounds = item.getBounds();
      Menu shown = getMenu(item.getParent());
      shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
      shown.setVisible(true);
    }
  }

  @Override
  public Menu getMenu(Control parent) {
    return fresh(new Menu(parent));
  }

  @Override
  public Menu getMenu(Menu parent) {
    return fresh(new Menu(parent));
  }

  private Menu fresh(Menu made) {
    dispose();
    menu = made;
    menu.addListener(SWT.Show, event -> fill(made));
    return made;
  }

  @Override
  public void dispose() {
    if (menu != null) {
      menu.dispose();
      menu = null;
    }
  }

  private void fill(Menu into) {
    for (MenuItem old : into.getItems()) {
      old.dispose();
    }
    List<Curve> masks =
        session.isStale()
            ? List.of()
            : session.result().map(result -> Masks.of(result.curves())).orElse(List.of());
    for (Curve mask : masks) {
      MenuItem item = new MenuItem(into, SWT.CASCADE);
      item.setText("Use " + mask.label().replace("&", "&&"));
      Menu techniques = new Menu(into);
      item.setMenu(techniques);
      for (Analysis<?> analysis : Registries.analyses().analyses()) {
        if (analysis instanceof PhotonAnalysis<?>
            && !analysis.id().equals(session.technique().analysisId())) {
          addTechnique(techniques, mask, analysis);
        }
      }
    }
    if (!masks.isEmpty()) {
      new MenuItem(into, SWT.SEPARATOR);
    }
    MenuItem remove = new MenuItem(into, SWT.PUSH);
    remove.setText("&Remove Mask From " + session.technique().name().replace("&", "&&"));
    remove.setEnabled(Masks.hasMask(session.stream()));
    remove.addListener(SWT.Selection, event -> session.removeMasks());
  }

  private void addTechnique(Menu into, Curve mask, Analysis<?> analysis) {
    Techniques.find(analysis.id())
        .ifPresent(technique -> {
          MenuItem item = new MenuItem(into, SWT.CHECK);
          item.setText("in " + technique.name().replace("&", "&&"));
          Path file = written.get(mask.id());
          item.setSelection(
              file != null
                  && TechniqueSessions.find(window, analysis.id())
                      .filter(other -> Masks.uses(other.stream(), file))
                      .isPresent());
          item.addListener(
              SWT.Selection,
              event ->
                  TechniqueSessions.get(window, analysis.id())
                      .ifPresent(other -> {
                        if (item.getSelection()) {
                          use(mask, other);
                        } else {
                          other.removeMasks();
                        }
                      }));
        });
  }

  private void use(Curve mask, TechniqueSession<?> other) {
    if (session.resultInput().isEmpty()) {
      return;
    }
    if (Masks.movesTime(session.stream())) {
      say(
          "The step cut= of the stream steps moves the beginning of time, so that the mask would"
              + " not fit the recording. Use gate= in its place, then the mask.");
      return;
    }
    Path recording = session.resultInput().get();
    try {
      Path file = Masks.write(mask, recording);
      Containers.refresh(file.getParent());
      other.useMask(recording, file);
      written.put(mask.id(), file);
      status.accept(
          mask.label() + " (" + file.getFileName() + ") used by " + other.technique().name() + ".");
    } catch (StreamSyntaxException e) {
      say(e.getMessage());
    } catch (IOException e) {
      say(
          "The mask could not be written beside the recording: "
              + e.getMessage()
              + ". Save the result elsewhere, and write mask=@ with the file of its folder masks"
              + " into the stream steps.");
    }
  }

  private void say(String sentence) {
    MessageDialog.openWarning(window.getShell(), TITLE, sentence);
  }
}
