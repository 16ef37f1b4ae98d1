package org.photonbench.ui.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.photonbench.catalogue.index.CatalogueIndex.Hit;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.register.RecordingDrop;

/** The catalogue files of a project as a tree, with a search over all of them. */
public final class TreeView extends SamplesPart {
  private static final String OTHER_FOLDER = "Another folder…";
  private static final int SEARCH_MILLIS = 250;
  private static final int EMPTY_WIDTH = 160;

  private final TreeContent content = new TreeContent();
  private final TreeLabels labels = new TreeLabels(false);
  private final Runnable searchLater = this::search;
  private Combo projects;
  private List<Path> folders = List.of();
  private Text search;
  private Composite pages;
  private StackLayout stack;
  private Link empty;
  private TreeViewer tree;
  private TreeActions actions;
  private boolean selecting;
  private Path shown;

  @Override
  protected void createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 3;
    layout.marginHeight = 3;
    layout.verticalSpacing = 3;
    page.setLayout(layout);
    projects = WidgetId.mark(new Combo(page, SWT.READ_ONLY), SamplesIds.PROJECT);
    projects.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    projects.setToolTipText("The project whose catalogue is shown");
    projects.addListener(SWT.Selection, event -> choose(projects.getSelectionIndex()));
    search =
        WidgetId.mark(
            new Text(page, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
            SamplesIds.SEARCH);
    search.setMessage("Search names");
    search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    search.addListener(
        SWT.Modify, event -> search.getDisplay().timerExec(SEARCH_MILLIS, searchLater));
    search.addListener(SWT.DefaultSelection, event -> tree.getTree().setFocus());
    pages = new Composite(page, SWT.NONE);
    pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    stack = new StackLayout();
    pages.setLayout(stack);
    createEmpty();
    createTree();
    actions.fill(getViewSite().getActionBars().getToolBarManager());
    search.addListener(SWT.FocusIn, event -> actions.setKeys(false));
    tree.getTree().addListener(SWT.FocusIn, event -> actions.setKeys(true));
    stack.topControl = empty.getParent();
  }

  private void createEmpty() {
    Composite page = new Composite(pages, SWT.NONE);
    page.setLayout(new GridLayout());
    empty = WidgetId.mark(new Link(page, SWT.WRAP), SamplesIds.EMPTY);
    GridData centred = new GridData(SWT.CENTER, SWT.CENTER, true, true);
    centred.widthHint = EMPTY_WIDTH;
    empty.setLayoutData(centred);
    empty.addListener(
        SWT.Selection,
        event -> {
          if (event.text.equals(SamplesIds.NEW_FILE)) {
            actions.newFile();
          } else {
            chooseFolder();
          }
        });
  }

  private void createTree() {
    tree = new TreeViewer(pages, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
    WidgetId.mark(tree.getTree(), SamplesIds.TREE);
    tree.setContentProvider(content);
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
    tree.setUseHashlookup(true);
    actions = new TreeActions(this, tree);
    tree.addSelectionChangedListener(event -> follow(event.getStructuredSelection()));
    tree.addDoubleClickListener(event -> actions.openSelected());
    tree.getTree().addListener(SWT.KeyDown, this::goUp);
    RecordingDrop.install(tree, getSite().getWorkbenchWindow());
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(actions::fill);
    tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    getSite().registerContextMenu(menu, tree);
    getSite().setSelectionProvider(tree);
  }

  /** Does what a command of the workbench asks. */
  void execute(String commandId) {
    actions.execute(commandId);
  }

  // ---------------------------------------------------------------- the project

  private void choose(int index) {
    Path chosen = index >= 0 && index < folders.size() ? folders.get(index) : null;
    if (chosen == null) {
      chooseFolder();
    } else if (!Optional.of(chosen).equals(project().folder())) {
      SamplesOpening.open(getSite().getShell(), chosen);
    }
    showProjects();
  }

  private void chooseFolder() {
    DirectoryDialog dialog = new DirectoryDialog(getSite().getShell());
    dialog.setText("Choose the Folder of a Project");
    project().folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    String chosen = dialog.open();
    if (chosen != null) {
      SamplesOpening.open(getSite().getShell(), Path.of(chosen));
    }
  }

  private void showProjects() {
    List<Path> all = new ArrayList<>(SamplesOpening.projects());
    project().folder().filter(folder -> !all.contains(folder)).ifPresent(all::add);
    folders = all;
    List<String> names = new ArrayList<>();
    all.forEach(folder -> names.add(String.valueOf(folder.getFileName())));
    names.add(OTHER_FOLDER);
    projects.setItems(names.toArray(String[]::new));
    project().folder().ifPresent(folder -> projects.select(all.indexOf(folder)));
    projects.setToolTipText(project().folder().map(Path::toString).orElse("No project is open"));
  }

  @Override
  protected void projectChanged() {
    showProjects();
    if (!project().folder().equals(Optional.ofNullable(shown))) {
      shown = project().folder().orElse(null);
      search.setText("");
      content.setSearch("");
    }
    tree.setInput(project().session().orElse(null));
    contentChanged();
    if (project().paths().size() == 1) {
      tree.expandToLevel(new FileNode(project().paths().getFirst()), 2);
    }
  }

  @Override
  protected void contentChanged() {
    String text = emptyText();
    if (!text.isEmpty()) {
      empty.setText(text);
    }
    stack.topControl = text.isEmpty() ? tree.getTree() : empty.getParent();
    pages.layout();
    empty.getParent().layout();
    if (text.isEmpty()) {
      refresh();
    }
  }

  private String emptyText() {
    if (project().isOpening()) {
      return "Opening the catalogue…";
    }
    if (!project().problem().isEmpty() && project().session().isEmpty()) {
      return project().problem().replace("&", "&&")
          + "\n\n<a href=\"folder\">Choose another folder…</a>";
    }
    Optional<CatalogueSession> session = project().session();
    if (session.isEmpty()) {
      return "Choose a project above, or <a href=\"folder\">another folder…</a>";
    }
    return content.isSearching() || !project().paths().isEmpty()
        ? ""
        : "This project has no catalogue yet.\n\n<a href=\""
            + SamplesIds.NEW_FILE
            + "\">Create one</a> to enter batches, samples and emitters and to register"
            + " recordings.";
  }

  private void refresh() {
    selecting = true;
    try {
      tree.refresh();
    } finally {
      selecting = false;
    }
    showSelected();
  }

  @Override
  protected void indexChanged() {
    contentChanged();
  }

  @Override
  protected void problemsChanged() {
    labels.mark(project().problems());
    tree.update(allShown(), null);
  }

  private Object[] allShown() {
    List<Object> all = new ArrayList<>();
    for (var item : tree.getTree().getItems()) {
      collect(item, all);
    }
    return all.toArray();
  }

  private static void collect(org.eclipse.swt.widgets.TreeItem item, List<Object> all) {
    if (item.getData() != null) {
      all.add(item.getData());
    }
    for (var child : item.getItems()) {
      collect(child, all);
    }
  }

  // ---------------------------------------------------------------- selection and search

  /** Arrow left on what is closed selects what it is in, as everywhere but in GTK. */
  private void goUp(Event event) {
    Object element = tree.getStructuredSelection().getFirstElement();
    if (event.keyCode == SWT.ARROW_LEFT && element != null && !tree.getExpandedState(element)) {
      Object parent = content.getParent(element);
      if (parent != null) {
        event.doit = false;
        tree.setSelection(new StructuredSelection(parent), true);
      }
    }
  }

  private void follow(IStructuredSelection selection) {
    actions.update();
    if (selecting || selection.size() != 1) {
      return;
    }
    switch (selection.getFirstElement()) {
      case Hit hit -> project().select(hit.key());
      case Entity entity -> project().select(entity);
      case FileNode node -> node.file().ifPresent(file -> project().select(file.catalogue()));
      default -> {
        // A group has no form.
      }
    }
  }

  @Override
  protected void selectionChanged() {
    showSelected();
  }

  /** Shows the selected object in the tree, unless a search does not find it. */
  private void showSelected() {
    EObject selected = project().selected().orElse(null);
    if (selected == null || content.isSearching()) {
      return;
    }
    Object node = selected instanceof Catalogue ? TreeContent.fileNode(selected) : selected;
    if (node != null && !tree.getStructuredSelection().toList().contains(node)) {
      selecting = true;
      try {
        tree.setSelection(new StructuredSelection(node), true);
      } finally {
        selecting = false;
      }
      actions.update();
    }
  }

  private void search() {
    if (tree.getTree().isDisposed()) {
      return;
    }
    content.setSearch(search.getText());
    tree.setInput(project().session().orElse(null));
    contentChanged();
  }

  @Override
  public void setFocus() {
    if (stack.topControl == tree.getTree()) {
      tree.getTree().setFocus();
    } else {
      empty.setFocus();
    }
  }

  @Override
  public void dispose() {
    labels.dispose();
    super.dispose();
  }
}
