package org.photonbench.catalogue.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.emf.common.util.URI;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.project.FileState;
import org.photonbench.catalogue.project.ProjectFolder;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.photon.Sha256;

/**
 * The index over the catalogue files of a project. It is made from the files and can be deleted at
 * any time; files that are as they were when it was made are not read again. Thread-safe.
 */
public final class CatalogueIndex implements AutoCloseable {
  /** More than anybody looks at. */
  public static final int MOST = 1_000_000;

  /** System property that names another folder for indexes than that in the user's cache. */
  public static final String CACHE = "photonbench.catalogue.cache";

  private static final int HEXADECIMAL_DIGITS = 16;

  private final ProjectFolder project;
  private final IndexStore store;
  private final IndexReader reader;
  private final Connection readConnection;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock reading = new ReentrantLock();

  private CatalogueIndex(ProjectFolder project, IndexStore store, Connection readConnection) {
    this.project = project;
    this.store = store;
    this.readConnection = readConnection;
    this.reader = new IndexReader(readConnection);
  }

  /**
   * What a look at the files changed in the index.
   *
   * @param added files that are new or changed
   * @param removed files that are gone
   * @param unchanged number of files that were not read
   */
  public record Update(List<String> added, List<String> removed, int unchanged) {
    /** Whether anything changed. */
    public boolean isEmpty() {
      return added.isEmpty() && removed.isEmpty();
    }
  }

  /** Opens the index of a project in the user's cache folder; call {@link #refresh} to fill it. */
  public static CatalogueIndex open(Path folder) throws IOException {
    return open(folder, defaultCache());
  }

  /**
   * Opens the index of a project.
   *
   * @param cache folder in which indexes lie, each in one named after its project
   */
  public static CatalogueIndex open(Path folder, Path cache) throws IOException {
    ProjectFolder project = new ProjectFolder(folder);
    String name =
        Sha256.of(project.folder().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .substring(0, HEXADECIMAL_DIGITS);
    try {
      IndexStore store = IndexStore.open(cache.resolve(name));
      return new CatalogueIndex(project, store, store.reader());
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static Path defaultCache() {
    String property = System.getProperty(CACHE);
    if (property != null) {
      return Path.of(property);
    }
    String given = System.getenv("XDG_CACHE_HOME");
    Path base =
        given == null || given.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(given);
    return base.resolve("photonbench").resolve("catalogue");
  }

  /** Looks at all files and reads those that changed. */
  public Update refresh() throws IOException {
    writing.lock();
    try (IndexWriter writer = new IndexWriter(store.writer())) {
      Map<String, IndexWriter.Known> known = writer.known();
      List<FileState> changed = new ArrayList<>();
      Map<String, IndexWriter.Known> gone = new HashMap<>(known);
      int unchanged = 0;
      for (FileState state : project.catalogueFiles()) {
        IndexWriter.Known before = gone.remove(state.path());
        if (before != null
            && before.bytes() == state.bytes()
            && before.modified() == state.modified()) {
          unchanged++;
        } else {
          changed.add(state);
        }
      }
      if (changed.isEmpty() && gone.isEmpty()) {
        return new Update(List.of(), List.of(), unchanged);
      }
      Connection connection = store.writer();
      connection.setAutoCommit(false);
      try {
        writer.remove(gone.values());
        List<String> added = read(changed, known, writer);
        writer.flush();
        connection.commit();
        return new Update(
            added, List.copyOf(gone.keySet()), unchanged + changed.size() - added.size());
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
        changed();
      }
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      writing.unlock();
    }
  }

  private void changed() {
    reading.lock();
    reader.changed();
    reading.unlock();
  }

  private record Parsed(FileState state, String sha256, String problem, FileRows rows) {}

  /** Reads files on all processors and writes them on this thread; gives those that differ. */
  private List<String> read(
      List<FileState> states, Map<String, IndexWriter.Known> known, IndexWriter writer)
      throws SQLException, IOException {
    List<String> added = new ArrayList<>();
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, states.size()));
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Optional<Parsed>>> waiting = new ArrayList<>();
      int begun = 0;
      int ahead = 2 * threads + 2;
      for (int i = 0; i < states.size(); i++) {
        // Only so many at a time, or all files would be in memory at once.
        while (begun < states.size() && begun < i + ahead) {
          FileState state = states.get(begun++);
          IndexWriter.Known before = known.get(state.path());
          waiting.add(pool.submit(() -> parse(state, before)));
        }
        Optional<Parsed> parsed = result(waiting.get(i));
        waiting.set(i, null);
        IndexWriter.Known before = known.get(states.get(i).path());
        if (parsed.isEmpty()) {
          continue;
        }
        if (parsed.get().rows() == null) {
          writer.touch(before, parsed.get().state());
          continue;
        }
        if (before != null) {
          writer.remove(List.of(before));
        }
        Parsed file = parsed.get();
        writer.insert(file.state(), file.sha256(), file.problem(), file.rows());
        added.add(file.state().path());
      }
    }
    return added;
  }

  private static Optional<Parsed> result(Future<Optional<Parsed>> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CatalogueException("Reading the catalogue was cancelled.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /**
   * Reads one file; without rows if its content is as before, empty if it is gone. One that cannot
   * be read has no rows of its own but is listed.
   */
  private Optional<Parsed> parse(FileState state, IndexWriter.Known before) {
    Path path = state.in(project.folder());
    URI base = URI.createFileURI(project.folder() + "/");
    try {
      byte[] bytes = Files.readAllBytes(path);
      String sha256 = Sha256.of(bytes);
      if (before != null && before.sha256().equals(sha256)) {
        return Optional.of(new Parsed(state, sha256, null, null));
      }
      CatalogueFile file = new CatalogueSet().openForReading(path, bytes);
      FileRows rows = new FileRows(file.catalogue(), state.path(), base);
      return Optional.of(new Parsed(state, sha256, file.readOnlyReason().orElse(null), rows));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // One bad file must not hide all others.
      Catalogue nothing = CatalogueFactory.eINSTANCE.createCatalogue();
      String reason = "The file cannot be read (" + e.getClass().getSimpleName() + ").";
      return Optional.of(new Parsed(state, "", reason, new FileRows(nothing, state.path(), base)));
    }
  }

  /** How many measurements a filter finds. */
  public long count(Query query) throws IOException {
    return ask(() -> reader.count(query));
  }

  /** The measurements that a filter finds. */
  public List<IndexRow> measurements(Query query) throws IOException {
    return measurements(query, MOST);
  }

  /** The measurements that a filter finds, at most so many. */
  public List<IndexRow> measurements(Query query, int most) throws IOException {
    return ask(() -> reader.measurements(query, most));
  }

  /**
   * The emitters that have a measurement that a filter finds, each with the latest value of every
   * field.
   */
  public List<IndexRow> emitters(Query query) throws IOException {
    return emitters(query, MOST);
  }

  /** The emitters that a filter finds, at most so many. */
  public List<IndexRow> emitters(Query query, int most) throws IOException {
    return ask(() -> reader.emitters(query, most));
  }

  /**
   * A thing with a name.
   *
   * @param key where it is
   * @param type its class in the metamodel
   * @param name its name
   */
  public record Hit(EntityKey key, String type, String name) {}

  /** Everything whose name or abbreviation contains a text, except measurements. */
  public List<Hit> search(String text, int most) throws IOException {
    String like = "%" + text.toLowerCase(Locale.ROOT).replace("%", "\\%").replace("_", "\\_") + "%";
    return hits(
        "SELECT EKEY, TYPE, NAME FROM NAMED WHERE LOWER(NAME) LIKE ? OR LOWER(ALIASES) LIKE ? UNION"
            + " ALL SELECT s.EKEY, 'Sample', s.F_SAMPLE FROM SAMPLE s WHERE LOWER(s.F_SAMPLE) LIKE ?"
            + " UNION ALL SELECT f.PATH || '#' || e.ID, 'Emitter', e.F_EMITTER FROM EMITTER e JOIN"
            + " FILE f ON f.NUM = e.FILE WHERE LOWER(e.F_EMITTER) LIKE ? LIMIT "
            + most,
        like,
        like,
        like,
        like);
  }

  /** Everything of a class of the metamodel, by name, for example {@code Ligand}; for choosing. */
  public List<Hit> ofType(String type) throws IOException {
    if (type.equals("Sample")) {
      return hits("SELECT EKEY, 'Sample', F_SAMPLE FROM SAMPLE ORDER BY F_SAMPLE");
    }
    if (type.equals("Emitter")) {
      return hits(
          "SELECT f.PATH || '#' || e.ID, 'Emitter', e.F_EMITTER FROM EMITTER e JOIN FILE f ON f.NUM ="
              + " e.FILE ORDER BY e.F_EMITTER");
    }
    return hits("SELECT EKEY, TYPE, NAME FROM NAMED WHERE TYPE = ? ORDER BY NAME", type);
  }

  /** Samples made from a batch. */
  public List<Hit> samplesOf(EntityKey batch) throws IOException {
    return hits(
        "SELECT EKEY, 'Sample', F_SAMPLE FROM SAMPLE WHERE BATCH = ? ORDER BY F_SAMPLE",
        batch.toString());
  }

  private List<Hit> hits(String sql, String... values) throws IOException {
    return ask(() -> {
      List<Hit> hits = new ArrayList<>();
      try (PreparedStatement statement = readConnection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setString(i + 1, values[i]);
        }
        try (ResultSet found = statement.executeQuery()) {
          while (found.next()) {
            hits.add(
                new Hit(
                    EntityKey.parse(found.getString(1)), found.getString(2), found.getString(3)));
          }
        }
      }
      return hits;
    });
  }

  /** The catalogue files of the project and why one of them could not be read or is read-only. */
  public Map<String, Optional<String>> files() throws IOException {
    return ask(() -> {
      Map<String, Optional<String>> files = new java.util.TreeMap<>();
      try (PreparedStatement statement =
              readConnection.prepareStatement("SELECT PATH, PROBLEM FROM FILE");
          ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          files.put(found.getString(1), Optional.ofNullable(found.getString(2)));
        }
      }
      return files;
    });
  }

  /** A question to the database. */
  private interface Question<T> {
    T ask() throws SQLException;
  }

  private <T> T ask(Question<T> question) throws IOException {
    reading.lock();
    try {
      return question.ask();
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      reading.unlock();
    }
  }

  private static CatalogueException failed(SQLException e) {
    return new CatalogueException(
        "The index of the project failed (" + e.getMessage() + "). Close and open the project.", e);
  }

  @Override
  public void close() throws IOException {
    writing.lock();
    reading.lock();
    try {
      readConnection.close();
      store.close();
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      reading.unlock();
      writing.unlock();
    }
  }
}
