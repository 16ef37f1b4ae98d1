package org.photonbench.ui.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.index.EntityKey;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Field.Kind;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.index.IndexRow;
import org.photonbench.catalogue.index.Query;
import org.photonbench.catalogue.index.QueryException;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.catalogue.table.ComparisonTable;
import org.photonbench.catalogue.table.TableRow;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;

/**
 * The rows that table and plot show: what a filter finds in the index, and published values. One
 * for all views; on the UI thread.
 */
public final class ComparisonModel {
  private static final ComparisonModel INSTANCE = new ComparisonModel();

  /** Told that rows, or what is wrong with the filter, changed. */
  public interface Listener {
    void rowsChanged();
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final Map<TableRow, EntityKey> keys = new IdentityHashMap<>();
  private String filter = "";
  private boolean measurements;
  private boolean literature;
  private String problem = "";
  private List<TableRow> own = List.of();
  private List<TableRow> rows = List.of();
  private List<Field> used = List.of();
  private int run;

  private ComparisonModel() {
    SamplesProject.get()
        .addListener(
            new SamplesProject.Listener() {
              @Override
              public void projectChanged() {
                load();
              }

              @Override
              public void indexChanged() {
                load();
              }
            });
    load();
  }

  public static ComparisonModel get() {
    return INSTANCE;
  }

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  public String filter() {
    return filter;
  }

  public void setFilter(String text) {
    if (!text.strip().equals(filter)) {
      filter = text.strip();
      load();
    }
  }

  public boolean isMeasurements() {
    return measurements;
  }

  /** Rows are measurements, or else emitters. */
  public void setMeasurements(boolean newMeasurements) {
    measurements = newMeasurements;
    load();
  }

  public boolean isLiterature() {
    return literature;
  }

  /** Published values stand below one's own. */
  public void setLiterature(boolean newLiterature) {
    literature = newLiterature;
    join();
  }

  /** What is wrong with the filter or the index; empty text if nothing is. */
  public String problem() {
    return problem;
  }

  /** One's own rows, and published values where they are wanted. */
  public List<TableRow> rows() {
    return rows;
  }

  /** How many rows are one's own. */
  public int ownRows() {
    return own.size();
  }

  /** The fields that any of one's own rows has. */
  public List<Field> used() {
    return used;
  }

  /** Where the emitter or measurement of a row is; empty for literature. */
  public Optional<EntityKey> key(TableRow row) {
    return Optional.ofNullable(keys.get(row));
  }

  private record Loaded(List<IndexRow> found, List<TableRow> rows, List<Field> used) {}

  private void load() {
    int mine = ++run;
    CatalogueSession session = SamplesProject.get().session().orElse(null);
    if (session == null) {
      show(new Loaded(List.of(), List.of(), List.of()), "");
      return;
    }
    Query query;
    try {
      query = Query.parse(filter);
    } catch (QueryException e) {
      problem = e.getMessage();
      listeners.forEach(Listener::rowsChanged);
      return;
    }
    boolean ofMeasurements = measurements;
    FamilyJob job =
        new FamilyJob(
            "Filtering the catalogue",
            JobFamily.WORKSPACE,
            monitor -> load(session, query, ofMeasurements, mine, monitor));
    job.setSystem(true);
    job.schedule();
  }

  private void load(
      CatalogueSession session,
      Query query,
      boolean ofMeasurements,
      int mine,
      IProgressMonitor monitor) {
    try {
      List<IndexRow> found =
          ofMeasurements ? session.index().measurements(query) : session.index().emitters(query);
      if (monitor.isCanceled()) {
        return;
      }
      List<TableRow> made = found.stream().map(TableRow::of).toList();
      Loaded loaded = new Loaded(found, made, ComparisonTable.usedColumns(found));
      later(mine, () -> show(loaded, ""));
    } catch (IOException e) {
      ILog.of(ComparisonModel.class).warn("The index could not be asked", e);
      later(
          mine, () -> show(new Loaded(List.of(), List.of(), List.of()), SamplesProject.message(e)));
    }
  }

  /** What a job finds that was asked before something else is dropped. */
  private void later(int mine, Runnable action) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (mine == run) {
          action.run();
        }
      });
    }
  }

  private void show(Loaded loaded, String wrong) {
    keys.clear();
    own = loaded.rows();
    used = loaded.used();
    problem = wrong;
    for (int i = 0; i < own.size(); i++) {
      keys.put(own.get(i), loaded.found().get(i).key());
    }
    join();
  }

  private void join() {
    rows = own;
    if (literature) {
      List<TableRow> all = new ArrayList<>(own);
      published().forEach(value -> TableRow.of(value).ifPresent(all::add));
      rows = List.copyOf(all);
    }
    listeners.forEach(Listener::rowsChanged);
  }

  /** The published values of the reference data and of the open files. */
  private static List<LiteratureValue> published() {
    List<LiteratureValue> values = new ArrayList<>();
    SamplesProject project = SamplesProject.get();
    List<CatalogueFile> files = new ArrayList<>();
    project.session().ifPresent(session -> files.addAll(session.files()));
    project.reference().ifPresent(files::add);
    for (CatalogueFile file : files) {
      for (Iterator<EObject> all = file.catalogue().eAllContents(); all.hasNext(); ) {
        if (all.next() instanceof LiteratureValue value) {
          values.add(value);
        }
      }
    }
    return values;
  }

  /** The numbers that any row has, and size and g²(0) in any case, to be plotted. */
  List<Field> numbers() {
    List<Field> numbers = new ArrayList<>();
    for (Field field : Fields.all()) {
      boolean always = field == Fields.SIZE || field == Fields.G2;
      if (field.kind() == Kind.NUMBER
          && (always || rows.stream().anyMatch(row -> row.quantities().containsKey(field)))) {
        numbers.add(field);
      }
    }
    return numbers;
  }
}
