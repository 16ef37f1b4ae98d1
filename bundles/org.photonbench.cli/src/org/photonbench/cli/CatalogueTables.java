package org.photonbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.catalogue.file.CatalogueSet;
import org.photonbench.catalogue.index.CatalogueIndex;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.index.IndexRow;
import org.photonbench.catalogue.index.Query;
import org.photonbench.catalogue.index.QueryException;
import org.photonbench.catalogue.table.ComparisonTable;
import org.photonbench.model.catalogue.LiteratureValue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The tables that {@code catalogue list} shows and {@code catalogue export} writes. */
final class CatalogueTables {
  private static final String WHERE = "--where";
  private static final String OF = "--of";
  private static final String COLUMNS = "--columns";
  private static final String SORT = "--sort";
  private static final String LIMIT = "--limit";
  private static final String LITERATURE = "--literature";

  private CatalogueTables() {}

  static void addTo(CommandSpec spec) {
    spec.addPositional(CatalogueVerb.project());
    spec.addOption(
        CatalogueVerb.option(
            WHERE,
            "FILTER",
            "Conditions with units, for example 'composition=CsPbBr3 size>8nm T<10K g2<0.1'. Fields:"
                + " "
                + String.join(", ", Fields.all().stream().map(Field::name).toList())
                + "; or the identifier of a quantity, as g2.far.raw."));
    spec.addOption(
        CatalogueVerb.option(
            OF,
            "WHAT",
            "emitters (with the latest value of every field) or measurements. Default: measurements."));
    spec.addOption(
        CatalogueVerb.option(
            COLUMNS, "FIELD,...", "The columns. Default: all fields that any row has."));
    spec.addOption(
        CatalogueVerb.option(
            SORT, "FIELD", "Sort by a field; with a minus sign before it, downwards."));
    spec.addOption(CatalogueVerb.option(LIMIT, "N", "At most so many rows. Default: all."));
    spec.addOption(
        CatalogueVerb.flag(
            LITERATURE, "Put the published values of the project beside one's own."));
  }

  static ComparisonTable table(ParseResult parsed) throws IOException, UserException {
    Path folder = Inputs.path(parsed.matchedPositionalValue(0, "."));
    Query query;
    try {
      query = Query.parse(parsed.matchedOptionValue(WHERE, ""));
    } catch (QueryException e) {
      throw new UserException(e.getMessage());
    }
    int limit = limit(parsed);
    try (CatalogueIndex index = CatalogueIndex.open(folder)) {
      index.refresh();
      List<IndexRow> rows =
          switch (parsed.matchedOptionValue(OF, "measurements")) {
            case "measurements" -> index.measurements(query, limit);
            case "emitters" -> index.emitters(query, limit);
            default ->
                throw new UserException("The option " + OF + " takes emitters or measurements.");
          };
      List<LiteratureValue> literature =
          parsed.hasMatchedOption(LITERATURE) ? literature(folder, index) : List.of();
      ComparisonTable table = ComparisonTable.of(rows, literature, columns(parsed, rows));
      return sorted(table, parsed.matchedOptionValue(SORT, ""));
    }
  }

  private static List<LiteratureValue> literature(Path folder, CatalogueIndex index)
      throws IOException {
    CatalogueSet set = new CatalogueSet();
    List<LiteratureValue> values = new ArrayList<>();
    for (CatalogueIndex.Hit hit : index.ofType("LiteratureValue")) {
      if (set.open(folder.resolve(hit.key().file())).resource().getEObject(hit.key().id())
          instanceof LiteratureValue value) {
        values.add(value);
      }
    }
    return values;
  }

  private static List<Field> columns(ParseResult parsed, List<IndexRow> rows) throws UserException {
    String names = parsed.matchedOptionValue(COLUMNS, "");
    if (names.isBlank()) {
      return ComparisonTable.usedColumns(rows);
    }
    List<Field> columns = new ArrayList<>();
    for (String name : names.split(",")) {
      columns.add(field(name.strip()));
    }
    return columns;
  }

  private static Field field(String name) throws UserException {
    return Fields.find(name)
        .orElseThrow(() ->
            new UserException(
                "There is no field '"
                    + name
                    + "'. Fields are "
                    + String.join(", ", Fields.all().stream().map(Field::name).toList())
                    + "."));
  }

  private static ComparisonTable sorted(ComparisonTable table, String by) throws UserException {
    if (by.isEmpty()) {
      return table;
    }
    boolean descending = by.startsWith("-");
    return table.sorted(field(descending ? by.substring(1) : by), descending);
  }

  private static int limit(ParseResult parsed) throws UserException {
    String text = parsed.matchedOptionValue(LIMIT, "");
    if (text.isEmpty()) {
      return CatalogueIndex.MOST;
    }
    try {
      int limit = Integer.parseInt(text);
      if (limit > 0) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Refused below.
    }
    throw new UserException("The option " + LIMIT + " takes a whole number above 0.");
  }
}
