package org.photonbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.photonbench.ui.preferences.Preferences;
import org.photonbench.ui.welcome.Welcome;

/** The window: its size, its bars and the menus that every perspective shares. */
final class PhotonBenchWindowAdvisor extends WorkbenchWindowAdvisor {
  /** Sets of actions for programmers that the text editor brings along. */
  private static final List<String> UNUSED_ACTIONS =
      List.of(
          "org.eclipse.ui.actionSet.openFiles",
          "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
          "org.eclipse.ui.edit.text.actionSet.navigation",
          "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");

  PhotonBenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(new Point(1280, 800));
    window.setTitle("PhotonBench");
    window.setShowMenuBar(true);
    window.setShowCoolBar(true);
    window.setShowPerspectiveBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
    window.addEditorAreaTransfer(FileTransfer.getInstance());
    window.configureEditorAreaDropListener(new FileDrop(window.getWindow()));
    window
        .getWindow()
        .addPerspectiveListener(
            new PerspectiveAdapter() {
              @Override
              public void perspectiveActivated(
                  IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                UNUSED_ACTIONS.forEach(page::hideActionSet);
                Shell shell = page.getWorkbenchWindow().getShell();
                shell.getDisplay().asyncExec(() -> layTabsOut(shell));
              }
            });
  }

  /**
   * A view that two perspectives show in different widths keeps its tool bar where it was in the
   * other one, over its content, until its folder is laid out again.
   */
  private static void layTabsOut(Control control) {
    if (control.isDisposed()) {
      return;
    }
    if (control instanceof CTabFolder folder && folder.isVisible()) {
      folder.notifyListeners(SWT.Resize, new Event());
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        layTabsOut(child);
      }
    }
  }

  @Override
  public void postWindowOpen() {
    IWorkbenchWindow window = getWindowConfigurer().getWindow();
    // Later the window comes back as it was left.
    if (Preferences.isFirstWindow()) {
      window.getShell().setMaximized(true);
    }
    // Not while the platform builds the window from its saved state.
    window
        .getShell()
        .getDisplay()
        .asyncExec(() -> {
          MissingPerspectives.close(window);
          Welcome.start(window);
        });
    if (window.getActivePage() != null) {
      UNUSED_ACTIONS.forEach(window.getActivePage()::hideActionSet);
    }
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new Bars(configurer);
  }

  /** Files dropped on the editor area are opened. */
  private static final class FileDrop extends DropTargetAdapter {
    private final IWorkbenchWindow window;

    FileDrop(IWorkbenchWindow window) {
      this.window = window;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
      if (event.detail == DND.DROP_DEFAULT) {
        event.detail = DND.DROP_COPY;
      }
    }

    @Override
    public void drop(DropTargetEvent event) {
      if (FileTransfer.getInstance().isSupportedType(event.currentDataType)
          && event.data instanceof String[] files) {
        for (String file : files) {
          OpenFiles.open(window, Path.of(file));
        }
      }
    }
  }

  private static final class Bars extends ActionBarAdvisor {
    private static final List<ActionFactory> ACTIONS =
        List.of(
            ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL,
            ActionFactory.SAVE,
            ActionFactory.SAVE_AS,
            ActionFactory.RENAME,
            ActionFactory.PROPERTIES,
            ActionFactory.QUIT,
            ActionFactory.UNDO,
            ActionFactory.REDO,
            ActionFactory.CUT,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            ActionFactory.DELETE,
            ActionFactory.SELECT_ALL,
            ActionFactory.FIND,
            ActionFactory.BACKWARD_HISTORY,
            ActionFactory.FORWARD_HISTORY,
            ActionFactory.NEXT_EDITOR,
            ActionFactory.PREVIOUS_EDITOR,
            ActionFactory.NEXT_PART,
            ActionFactory.PREVIOUS_PART,
            ActionFactory.SHOW_QUICK_ACCESS,
            ActionFactory.RESET_PERSPECTIVE,
            ActionFactory.CLOSE_PERSPECTIVE,
            ActionFactory.PREFERENCES,
            ActionFactory.ABOUT);

    Bars(IActionBarConfigurer configurer) {
      super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
      ACTIONS.forEach(factory -> register(factory.create(window)));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
      bar.add(file());
      bar.add(edit());
      bar.add(navigate());
      bar.add(run());
      bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
      bar.add(window());
      bar.add(help());
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
      ToolBarManager files = new ToolBarManager(SWT.FLAT);
      files.add(command("org.photonbench.ui.command.open", ""));
      files.add(command("org.photonbench.ui.command.import", ""));
      files.add(command("org.photonbench.ui.command.link", ""));
      files.add(new Separator());
      files.add(getAction(ActionFactory.SAVE.getId()));
      files.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      bar.add(new ToolBarContributionItem(files, "org.photonbench.ui.files"));
    }

    private MenuManager file() {
      MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
      MenuManager add = new MenuManager("&New", "new");
      add.add(wizard("&Project…", "org.eclipse.ui.wizards.new.project"));
      add.add(wizard("&Folder…", "org.eclipse.ui.wizards.new.folder"));
      add.add(wizard("&Text File…", "org.eclipse.ui.wizards.new.file"));
      add.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      menu.add(add);
      menu.add(command("org.photonbench.ui.command.open", "&Open File…"));
      menu.add(new Separator());
      menu.add(command("org.photonbench.ui.command.import", "&Import Files…"));
      menu.add(command("org.photonbench.ui.command.link", "&Link Folder…"));
      menu.add(new Separator());
      MenuManager recordings = new MenuManager("Make Recor&dings", "recordings");
      recordings.add(command("org.photonbench.ui.recording.convert", "&Convert Recording…"));
      recordings.add(command("org.photonbench.ui.recording.merge", "&Merge Recordings…"));
      recordings.add(command("org.photonbench.ui.recording.join", "&Join Recordings…"));
      recordings.add(command("org.photonbench.ui.recording.split", "&Split Recording…"));
      menu.add(recordings);
      menu.add(new Separator());
      add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
      menu.add(new Separator());
      add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS);
      menu.add(new Separator());
      add(menu, ActionFactory.RENAME);
      // A command, not a retargeted action: editors handle it too.
      menu.add(command(IWorkbenchCommandConstants.FILE_REFRESH, "Re&fresh"));
      menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      add(menu, ActionFactory.PROPERTIES);
      menu.add(new Separator());
      MenuManager recent = new MenuManager("Re&cent Files", "recent");
      recent.add(ContributionItemFactory.REOPEN_EDITORS.create(workbenchWindow()));
      menu.add(recent);
      menu.add(new Separator());
      menu.add(command("org.eclipse.ui.file.restartWorkbench", "Res&tart"));
      add(menu, ActionFactory.QUIT);
      return menu;
    }

    private IWorkbenchWindow workbenchWindow() {
      return getActionBarConfigurer().getWindowConfigurer().getWindow();
    }

    private MenuManager edit() {
      MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
      add(menu, ActionFactory.UNDO, ActionFactory.REDO);
      menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
      menu.add(new Separator());
      add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
      menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
      menu.add(new Separator());
      add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
      menu.add(new Separator());
      add(menu, ActionFactory.FIND);
      menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
      menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      return menu;
    }

    private MenuManager navigate() {
      MenuManager menu = new MenuManager("&Navigate", IWorkbenchActionConstants.M_NAVIGATE);
      add(menu, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);
      menu.add(new Separator());
      add(menu, ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR);
      add(menu, ActionFactory.NEXT_PART, ActionFactory.PREVIOUS_PART);
      menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      menu.add(new Separator());
      add(menu, ActionFactory.SHOW_QUICK_ACCESS);
      return menu;
    }

    private MenuManager run() {
      MenuManager menu = new MenuManager("&Run", "org.photonbench.ui.run");
      menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      menu.add(new Separator());
      menu.add(command("org.photonbench.ui.command.cancel", "&Cancel"));
      return menu;
    }

    private MenuManager window() {
      MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
      MenuManager perspective = new MenuManager("&Perspective", "perspective");
      MenuManager open = new MenuManager("&Open Perspective", "openPerspective");
      open.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(workbenchWindow()));
      perspective.add(open);
      perspective.add(new Separator());
      add(perspective, ActionFactory.RESET_PERSPECTIVE, ActionFactory.CLOSE_PERSPECTIVE);
      MenuManager view = new MenuManager("Show &View", "showView");
      view.add(ContributionItemFactory.VIEWS_SHORTLIST.create(workbenchWindow()));
      menu.add(perspective);
      menu.add(view);
      menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      menu.add(new Separator());
      menu.add(
          command("org.photonbench.ui.command.theme", "&Switch Between Light and Dark Theme…"));
      add(menu, ActionFactory.PREFERENCES);
      return menu;
    }

    private MenuManager help() {
      // The software installer puts its commands into "additions" of the menu "help".
      MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
      menu.add(command("org.photonbench.ui.command.welcome", "&Welcome"));
      menu.add(new Separator());
      menu.add(showView("Show Error &Log", "org.eclipse.pde.runtime.LogView"));
      menu.add(showView("Plugin &Health", "org.photonbench.ui.health"));
      menu.add(new GroupMarker("group.assist"));
      menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      menu.add(new Separator());
      add(menu, ActionFactory.ABOUT);
      return menu;
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
      for (ActionFactory factory : factories) {
        menu.add(getAction(factory.getId()));
      }
    }

    private CommandContributionItem wizard(String label, String wizardId) {
      return item(
          IWorkbenchCommandConstants.FILE_NEW,
          label,
          Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, wizardId));
    }

    private CommandContributionItem showView(String label, String viewId) {
      return item(
          IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
          label,
          Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, viewId));
    }

    private CommandContributionItem command(String commandId, String label) {
      return item(commandId, label, Map.of());
    }

    private CommandContributionItem item(
        String commandId, String label, Map<String, String> parameters) {
      CommandContributionItemParameter item =
          new CommandContributionItemParameter(
              workbenchWindow(), null, commandId, CommandContributionItem.STYLE_PUSH);
      if (!label.isEmpty()) {
        item.label = label;
      }
      item.parameters = parameters;
      return new CommandContributionItem(item);
    }
  }
}
