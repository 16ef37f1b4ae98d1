package org.photonbench.ui.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.catalogue.session.Edits;
import org.photonbench.model.Entities;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.ui.catalogue.data.FieldText;
import org.photonbench.ui.catalogue.data.NewChild;
import org.photonbench.ui.catalogue.data.ReferenceCopy;
import org.photonbench.ui.catalogue.data.TreeNodes;
import org.photonbench.ui.catalogue.register.RecordingLinks;
import org.photonbench.ui.catalogue.register.RegisterRecordings;
import org.photonbench.ui.catalogue.register.ResultLinks;

/** What can be done with the entries of the tree. */
final class TreeActions {
  private final TreeView view;
  private final TreeViewer tree;
  private final Action newEntry = action("New Entry…", SamplesImages.NEW, this::newEntry);
  private final Action register =
      action("Register Recordings…", SamplesImages.REGISTER, this::register);
  private final Action copy = action("&Copy", null, this::copy);
  private final Action paste = action("&Paste", null, this::paste);
  private final Action delete = action("&Delete", null, this::delete);

  /** What was copied last; of the reference data the original, otherwise a copy. */
  private List<Entity> copied = List.of();

  TreeActions(TreeView view, TreeViewer tree) {
    this.view = view;
    this.tree = tree;
    newEntry.setToolTipText("New Entry (Ctrl+Alt+N)");
    copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
    paste.setActionDefinitionId(ActionFactory.PASTE.getCommandId());
    delete.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
    view.handle(SamplesIds.REGISTER, this::register);
  }

  /** Does what a command of the workbench asks. */
  void execute(String commandId) {
    switch (commandId) {
      case SamplesIds.NEW_ENTRY -> newEntry();
      case SamplesIds.NEW_FILE -> newFile();
      case SamplesIds.LINK_RESULTS -> linkResults();
      default -> throw new IllegalArgumentException("no command " + commandId);
    }
  }

  private static Action action(String label, String icon, Runnable run) {
    Action action =
        new Action(label) {
          @Override
          public void run() {
            run.run();
          }
        };
    if (icon != null) {
      action.setImageDescriptor(SamplesImages.descriptor(icon));
    }
    return action;
  }

  void fill(IToolBarManager bar) {
    bar.add(newEntry);
    bar.add(register);
  }

  /** Keys and menu Edit mean entries while the tree has the focus, texts otherwise. */
  void setKeys(boolean on) {
    IActionBars bars = view.getViewSite().getActionBars();
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), on ? copy : null);
    bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), on ? paste : null);
    bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), on ? delete : null);
    bars.updateActionBars();
    update();
  }

  void update() {
    copy.setEnabled(!selectedEntities().isEmpty());
    delete.setEnabled(!selectedEntities().isEmpty());
    paste.setEnabled(!copied.isEmpty());
  }

  void fill(IMenuManager menu) {
    update();
    EObject selected = selectedObject().orElse(null);
    MenuManager fresh = new MenuManager("&New", SamplesImages.descriptor(SamplesImages.NEW), null);
    EObject owner = null;
    for (NewChild child : options()) {
      if (owner != null && child.owner() != owner) {
        fresh.add(new Separator());
      }
      owner = child.owner();
      fresh.add(new NewChildAction(child));
    }
    menu.add(fresh);
    menu.add(action("New Catalogue &File…", SamplesImages.FILE, this::newFile));
    menu.add(new Separator());
    if (selected instanceof Measurement || selected instanceof ResultReference) {
      menu.add(action("&Open", null, this::openSelected));
    }
    if (selected instanceof Sample || selected instanceof Emitter) {
      menu.add(action("&Open Recordings", null, () -> openRecordings(selected)));
      menu.add(register);
    }
    menu.add(action("&Link Results Beside Recordings", null, this::linkResults));
    menu.add(new Separator());
    menu.add(copy);
    menu.add(paste);
    menu.add(delete);
  }

  private final class NewChildAction extends Action {
    private final NewChild child;

    NewChildAction(NewChild child) {
      super(child.label());
      this.child = child;
      setImageDescriptor(
          org.eclipse.jface.resource.ImageDescriptor.createFromImage(
              SamplesImages.of(child.type())));
    }

    @Override
    public void run() {
      make(child);
    }
  }

  // ---------------------------------------------------------------- what is selected

  private Shell shell() {
    return view.getSite().getShell();
  }

  private static SamplesProject project() {
    return SamplesProject.get();
  }

  /** The object that the selection means: of a file its root, of a group what contains it. */
  private Optional<EObject> selectedObject() {
    return switch (tree.getStructuredSelection().getFirstElement()) {
      case FileNode node -> node.file().map(CatalogueFile::catalogue);
      case TreeNodes.Group group -> Optional.of(group.owner());
      case EObject object -> Optional.of(object);
      case null, default -> project().selected();
    };
  }

  private List<Entity> selectedEntities() {
    List<Entity> entities = new ArrayList<>();
    for (Object element : tree.getStructuredSelection()) {
      if (element instanceof Entity entity && !(entity instanceof Catalogue)) {
        entities.add(entity);
      }
    }
    return entities;
  }

  private static boolean isReference(EObject object) {
    return project().reference().equals(project().fileOf(object));
  }

  /** What can be made: in the selected entry, beside it, and in its file. */
  private List<NewChild> options() {
    return selectedObject()
        .filter(object -> !isReference(object))
        .or(this::firstFile)
        .map(NewChild::around)
        .orElse(List.of());
  }

  private Optional<EObject> firstFile() {
    return project()
        .session()
        .flatMap(session -> {
          for (Object node : ((TreeContent) tree.getContentProvider()).getElements(session)) {
            if (node instanceof FileNode file && !file.isReference()) {
              return file.file().map(CatalogueFile::catalogue);
            }
          }
          return Optional.empty();
        });
  }

  // ---------------------------------------------------------------- making

  void newFile() {
    CatalogueSession session = project().session().orElse(null);
    if (session == null) {
      return;
    }
    InputDialog dialog =
        new InputDialog(
            shell(),
            "New Catalogue File",
            "Name of the file; folders below the project may stand before it.",
            "catalogue",
            text -> text.isBlank() ? "Type a name." : null);
    if (dialog.open() == Window.OK) {
      create(session, dialog.getValue().strip());
    }
  }

  private Optional<CatalogueFile> create(CatalogueSession session, String name) {
    try {
      CatalogueFile file = session.create(name);
      project().select(file.catalogue());
      return Optional.of(file);
    } catch (CatalogueException e) {
      MessageDialog.openError(shell(), "New Catalogue File", e.getMessage());
      return Optional.empty();
    }
  }

  /** Asks what is to be made; a project without a file gets one first. */
  void newEntry() {
    CatalogueSession session = project().session().orElse(null);
    if (session == null || firstFile().isEmpty() && create(session, "catalogue").isEmpty()) {
      return;
    }
    NewEntryDialog.ask(shell(), options()).ifPresent(this::make);
  }

  private void make(NewChild child) {
    Entity made = child.make();
    if (done(child.add(made))) {
      project().select(made);
      EntityView.focus(view.getSite().getPage());
    }
  }

  private boolean done(Command command) {
    Optional<String> wrong = project().execute(command);
    wrong.ifPresent(sentence -> MessageDialog.openError(shell(), "Samples", sentence));
    return wrong.isEmpty();
  }

  // ---------------------------------------------------------------- copy, paste, delete

  private void copy() {
    copied =
        selectedEntities().stream()
            .map(entity -> isReference(entity) ? entity : Entities.copy(entity))
            .toList();
    if (copied.isEmpty()) {
      return;
    }
    ComparisonExport.copy(
        tree.getTree().getDisplay(),
        String.join("\n", copied.stream().map(FieldText::name).toList()));
    update();
  }

  private void paste() {
    EObject at = selectedObject().filter(object -> !isReference(object)).orElse(null);
    if (at == null) {
      at = firstFile().orElse(null);
    }
    List<Command> commands = new ArrayList<>();
    Map<Catalogue, ReferenceCopy> copies = new LinkedHashMap<>();
    Entity last = null;
    for (Entity entity : copied) {
      NewChild place = place(at, entity);
      if (place == null) {
        MessageDialog.openInformation(
            shell(),
            "Paste",
            "There is no place for a "
                + Entities.typeName(entity.eClass())
                + " here. Select what shall contain it.");
        return;
      }
      last = paste(entity, place, commands, copies);
    }
    copies.values().forEach(copy -> commands.addAll(copy.commands()));
    if (!commands.isEmpty() && done(Edits.together("Paste", commands)) && last != null) {
      project().select(last);
    }
  }

  private static Entity paste(
      Entity entity, NewChild place, List<Command> commands, Map<Catalogue, ReferenceCopy> copies) {
    if (entity.eResource() != null && place.owner() instanceof Catalogue catalogue) {
      return copies.computeIfAbsent(catalogue, ReferenceCopy::new).take(entity);
    }
    Entity copy = Entities.copy(entity);
    copy.setName(NewChild.freeName(place.owner(), place.list(), FieldText.name(copy)));
    commands.add(place.add(copy));
    return copy;
  }

  /** Where an entity fits: in the object, or in one that contains it. */
  private static NewChild place(EObject object, Entity entity) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      for (NewChild child : NewChild.of(at)) {
        if (child.type().isSuperTypeOf(entity.eClass())) {
          return child;
        }
      }
    }
    return null;
  }

  private void delete() {
    CatalogueSession session = project().session().orElse(null);
    List<Entity> entities = selectedEntities();
    if (session == null
        || entities.isEmpty()
        || entities.stream().anyMatch(TreeActions::isReference)) {
      return;
    }
    EObject next = entities.getFirst().eContainer();
    // One after the other: links of what is deleted may lead to what is deleted next.
    for (Entity entity : entities) {
      if (entity.eResource() != null && !done(Edits.delete(entity, session.files()))) {
        return;
      }
    }
    project().select(next);
  }

  // ---------------------------------------------------------------- recordings and results

  private void register() {
    RegisterRecordings.ask(
        view.getSite().getWorkbenchWindow(),
        selectedObject().filter(object -> !isReference(object)).orElse(null));
  }

  private void linkResults() {
    selectedObject().ifPresent(object -> ResultLinks.find(shell(), object));
  }

  private void openRecordings(EObject entity) {
    RecordingLinks.open(view.getSite().getWorkbenchWindow(), entity);
  }

  void openSelected() {
    Object element = tree.getStructuredSelection().getFirstElement();
    if (element instanceof Measurement || element instanceof ResultReference) {
      RecordingLinks.open(view.getSite().getWorkbenchWindow(), (EObject) element);
    } else if (element != null) {
      tree.setExpandedState(element, !tree.getExpandedState(element));
    }
  }
}
