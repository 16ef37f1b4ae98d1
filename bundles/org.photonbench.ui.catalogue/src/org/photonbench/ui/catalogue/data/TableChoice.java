package org.photonbench.ui.catalogue.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.table.ComparisonTable;
import org.photonbench.catalogue.table.TableRow;

/**
 * Which columns a comparison table has and how it is sorted.
 *
 * @param columns the chosen columns; empty: those that any row has
 * @param sort the column it is sorted by; empty: in the order of the files
 * @param descending the largest first
 */
public record TableChoice(List<Field> columns, Optional<Field> sort, boolean descending) {
  /** Beside its name nobody wants to read these first. */
  private static final Set<Field> NOT_BY_ITSELF =
      Set.of(
          Fields.SAMPLE,
          Fields.EMITTER,
          Fields.EMITTER_KIND,
          Fields.BATCH,
          Fields.TIME,
          Fields.DURATION,
          Fields.EXCITATION,
          Fields.OPERATOR,
          Fields.SHAPE,
          Fields.SUBSTRATE,
          Fields.REPETITION_RATE);

  /** What size and g² are measured on is of interest before they are known. */
  private static final List<Field> ALWAYS =
      List.of(Fields.COMPOSITION, Fields.LIGAND, Fields.SIZE, Fields.G2);

  public TableChoice {
    columns = List.copyOf(columns);
  }

  /** Columns by use, in the order of the files. */
  public static TableChoice byUse() {
    return new TableChoice(List.of(), Optional.empty(), false);
  }

  public TableChoice withColumns(List<Field> chosen) {
    return new TableChoice(chosen, sort.filter(chosen::contains), descending);
  }

  /** A click on a heading: rising, then falling, then in the order of the files. */
  public TableChoice sortedBy(Field field) {
    boolean same = sort.filter(field::equals).isPresent();
    if (same && descending) {
      return new TableChoice(columns, Optional.empty(), false);
    }
    return new TableChoice(columns, Optional.of(field), same);
  }

  /** The table of some rows. */
  public ComparisonTable table(List<TableRow> rows, List<Field> used) {
    List<Field> wanted = columns.isEmpty() ? byUse(used) : columns;
    List<TableRow> fitting = new ArrayList<>();
    for (TableRow row : rows) {
      // A published value of something else would be an empty row.
      if (row.source().isEmpty() || hasResult(row, wanted)) {
        fitting.add(row);
      }
    }
    ComparisonTable table = new ComparisonTable(fitting, wanted);
    return sort.filter(wanted::contains).isPresent() ? table.sorted(sort.get(), descending) : table;
  }

  private static boolean hasResult(TableRow row, List<Field> wanted) {
    return wanted.stream()
        .filter(field -> !field.quantityIds().isEmpty())
        .anyMatch(row.quantities()::containsKey);
  }

  private static List<Field> byUse(List<Field> used) {
    return Fields.all().stream()
        .filter(field ->
            ALWAYS.contains(field) || used.contains(field) && !NOT_BY_ITSELF.contains(field))
        .toList();
  }

  /** As {@link #parse} reads it back. */
  @Override
  public String toString() {
    return columns.stream().map(Field::name).collect(Collectors.joining(","))
        + ";"
        + sort.map(Field::name).orElse("")
        + ";"
        + descending;
  }

  /** What {@link #toString} made; columns that there are no more are left out. */
  public static TableChoice parse(String text) {
    String[] parts = text.split(";", -1);
    if (parts.length != 3) {
      return byUse();
    }
    List<Field> columns =
        Arrays.stream(parts[0].split(",")).map(Fields::find).flatMap(Optional::stream).toList();
    return new TableChoice(columns, Fields.find(parts[1]), Boolean.parseBoolean(parts[2]));
  }
}
