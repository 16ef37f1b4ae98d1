package org.photonbench.catalogue.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.file.ConflictException;
import org.photonbench.catalogue.index.CatalogueIndex;
import org.photonbench.catalogue.index.EntityKey;
import org.photonbench.catalogue.project.FileState;
import org.photonbench.catalogue.project.ProjectFolder;
import org.photonbench.catalogue.project.ProjectWatcher;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.photon.Sha256;

/**
 * A project that is open for editing. Files are opened when they are asked for or a link leads to
 * them; every edit is a command that can be undone; what others change on the disk is told.
 *
 * <p>The content of the files belongs to one thread, on which all methods are called that open,
 * change or save; the index may be asked on any.
 */
public final class CatalogueSession implements AutoCloseable {
  /** Comparing larger files after every edit would be felt. */
  private static final long LARGE = 2 << 20;

  private final ProjectFolder project;
  private final CatalogueSet set = new CatalogueSet(this::opened);
  private final BasicCommandStack commands = new BasicCommandStack();
  private final List<CatalogueListener> listeners = new CopyOnWriteArrayList<>();
  private final CatalogueIndex index;
  private final Set<CatalogueFile> touched = new LinkedHashSet<>();
  private final Set<CatalogueFile> dirty = new LinkedHashSet<>();

  /** Held while a file is saved, so that one's own saving is not taken for somebody else's. */
  private final ReentrantLock disk = new ReentrantLock();

  /** Open files as they were when a change from outside was told last. */
  private final Map<Path, String> told = new HashMap<>();

  /** What a look at the disk found, of the thread of the watcher. */
  private final Map<Path, FileState> looked = new HashMap<>();

  private final Map<Path, String> hashes = new HashMap<>();

  private volatile List<CatalogueFile> open = List.of();
  private ProjectWatcher watcher;

  private CatalogueSession(ProjectFolder project, CatalogueIndex index) {
    this.project = project;
    this.index = index;
    commands.addCommandStackListener(_ -> commandsChanged());
  }

  /** Opens a project with its index in the user's cache folder. Its files are being watched. */
  public static CatalogueSession open(Path folder) throws IOException {
    return open(CatalogueIndex.open(folder), folder);
  }

  /**
   * Opens a project.
   *
   * @param cache folder in which indexes lie
   */
  public static CatalogueSession open(Path folder, Path cache) throws IOException {
    return open(CatalogueIndex.open(folder, cache), folder);
  }

  private static CatalogueSession open(CatalogueIndex index, Path folder) throws IOException {
    CatalogueSession session = new CatalogueSession(new ProjectFolder(folder), index);
    session.watcher = ProjectWatcher.start(session.folder(), session::look);
    return session;
  }

  public Path folder() {
    return project.folder();
  }

  public ProjectFolder project() {
    return project;
  }

  /** Filters and searches over all files as they are on the disk. */
  public CatalogueIndex index() {
    return index;
  }

  /** Brings the index up to date; the watcher does so too, within two seconds. */
  public void refreshIndex() throws IOException {
    if (!index.refresh().isEmpty()) {
      listeners.forEach(CatalogueListener::indexChanged);
    }
  }

  /** The catalogue files of the project, relative to its folder. */
  public List<String> paths() throws IOException {
    return project.catalogueFiles().stream().map(FileState::path).toList();
  }

  /** The files that are open. */
  public List<CatalogueFile> files() {
    return set.files();
  }

  /** Opens a file of the project, or gives it as it is open. */
  public CatalogueFile file(Path file) throws IOException {
    return set.open(project.folder().resolve(file));
  }

  /**
   * A new file, which is on the disk once it is saved.
   *
   * @param relative its place below the project; the ending is added where it is missing
   * @throws CatalogueException if there is one already
   */
  public CatalogueFile create(String relative) throws CatalogueException {
    String name =
        relative.endsWith(CatalogueFiles.EXTENSION)
            ? relative
            : relative + CatalogueFiles.EXTENSION;
    Path file = project.folder().resolve(name).normalize();
    if (!file.startsWith(project.folder())) {
      throw new CatalogueException(name + " is not in the project. Choose a place in its folder.");
    }
    if (Files.exists(file) || set.find(file).isPresent()) {
      throw new CatalogueException(name + " exists already. Choose another name.");
    }
    CatalogueFile created = set.create(file);
    dirty.add(created);
    tell(Set.of(created));
    return created;
  }

  /** The entity of a key, in its file, which is opened; empty if it is no longer there. */
  public Optional<Entity> find(EntityKey key) throws IOException {
    try {
      EObject object = file(Path.of(key.file())).resource().getEObject(key.id());
      return object instanceof Entity entity ? Optional.of(entity) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The key of an entity of an open file; empty if it is in none. */
  public Optional<EntityKey> key(Entity entity) {
    return set.fileOf(entity)
        .map(file -> new EntityKey(project.relative(file.path()), entity.getId()));
  }

  /** The open file in which an object lies. */
  public Optional<CatalogueFile> fileOf(EObject object) {
    return set.fileOf(object);
  }

  /** Commands done, to be undone and done again. */
  public CommandStack commands() {
    return commands;
  }

  /**
   * Does an edit, so that it can be undone.
   *
   * @throws IllegalStateException if a file that it changes is open for reading only; it is undone
   */
  public void execute(Command command) {
    commands.execute(command);
    for (CatalogueFile file : List.copyOf(dirty)) {
      if (file.readOnlyReason().isPresent()) {
        commands.undo();
        // It does not compare as equal with the disk when it is damaged or large.
        dirty.remove(file);
        throw new IllegalStateException(
            file.path().getFileName() + " cannot be changed. " + file.readOnlyReason().get());
      }
    }
  }

  /** Whether anything must be saved. */
  public boolean isDirty() {
    return !dirty.isEmpty();
  }

  /** Whether a file must be saved. */
  public boolean isDirty(CatalogueFile file) {
    return dirty.contains(file);
  }

  /**
   * Saves all files that must be.
   *
   * @throws ConflictException if somebody else changed one of them; those before it are saved
   */
  public void save() throws IOException {
    for (CatalogueFile file : List.copyOf(dirty)) {
      save(file);
    }
    commands.saveIsDone();
  }

  /**
   * Saves a file.
   *
   * @throws ConflictException if somebody else changed it since it was read
   */
  public void save(CatalogueFile file) throws IOException {
    disk.lock();
    try {
      CatalogueFiles.save(file);
    } finally {
      disk.unlock();
    }
    saved(file);
  }

  /** Saves a file over what somebody else saved, after the user compared both. */
  public void keepMine(ConflictException conflict) throws IOException {
    disk.lock();
    try {
      CatalogueFiles.overwrite(conflict.mine(), conflict.theirs());
    } finally {
      disk.unlock();
    }
    saved(conflict.mine());
  }

  private void saved(CatalogueFile file) throws IOException {
    dirty.remove(file);
    tell(Set.of(file));
    refreshIndex();
  }

  /**
   * Reads a file again; one's own changes in it are lost, and nothing that was done before can be
   * undone.
   *
   * @return the file as it is now; objects of the old one are no longer of use
   */
  public CatalogueFile reload(CatalogueFile file) throws IOException {
    commands.flush();
    dirty.remove(file);
    touched.remove(file);
    set.close(file.path());
    CatalogueFile again = set.open(file.path());
    tell(Set.of(again));
    return again;
  }

  public void addListener(CatalogueListener listener) {
    listeners.add(listener);
  }

  public void removeListener(CatalogueListener listener) {
    listeners.remove(listener);
  }

  private void opened(CatalogueFile file) {
    file.resource()
        .eAdapters()
        .add(
            new EContentAdapter() {
              @Override
              public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch()
                    && notification.getNotifier() instanceof EObject
                    && notification.getEventType() != Notification.RESOLVE
                    && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                  touched.add(file);
                }
              }
            });
    List<CatalogueFile> all = new ArrayList<>(open);
    all.removeIf(other -> other.path().equals(file.path()));
    all.add(file);
    open = List.copyOf(all);
  }

  private void commandsChanged() {
    Set<CatalogueFile> changed = new LinkedHashSet<>(touched);
    touched.clear();
    for (CatalogueFile file : changed) {
      if (differs(file)) {
        dirty.add(file);
      } else {
        dirty.remove(file);
      }
    }
    tell(changed);
  }

  /** Whether a file is not as it is on the disk; after an undo it is again, except a large one. */
  private static boolean differs(CatalogueFile file) {
    try {
      if (Files.exists(file.path()) && Files.size(file.path()) > LARGE) {
        return true;
      }
      return !Sha256.of(file.resource().toBytes()).equals(file.storedSha256());
    } catch (IOException | RuntimeException e) {
      return true; // Saving will tell why it cannot be stored.
    }
  }

  private void tell(Set<CatalogueFile> changed) {
    for (CatalogueListener listener : listeners) {
      changed.forEach(listener::changed);
    }
  }

  /** Looks what changed on the disk; on the thread of the watcher. */
  private void look() {
    List<Path> outside = new ArrayList<>();
    boolean found;
    try {
      found = !index.refresh().isEmpty();
      disk.lock();
      try {
        for (CatalogueFile file : open) {
          String now = hash(file.path());
          boolean other = !file.storedSha256().isEmpty() && !now.equals(file.storedSha256());
          if (other && !now.equals(told.get(file.path()))) {
            told.put(file.path(), now);
            outside.add(file.path());
          }
        }
      } finally {
        disk.unlock();
      }
    } catch (IOException e) {
      // The folder may be out of reach for a while; the next look tells.
      return;
    }
    if (found) {
      listeners.forEach(CatalogueListener::indexChanged);
    }
    if (!outside.isEmpty()) {
      listeners.forEach(listener -> listener.changedOutside(outside));
    }
  }

  /** The hash of a file on the disk, computed again only when its length or time changed. */
  private String hash(Path path) throws IOException {
    try {
      FileState state = project.state(path);
      if (!state.equals(looked.get(path))) {
        hashes.put(path, Sha256.of(path));
        looked.put(path, state);
      }
      return hashes.get(path);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** Closes the project without saving. */
  @Override
  public void close() throws IOException {
    watcher.close();
    index.close();
  }
}
