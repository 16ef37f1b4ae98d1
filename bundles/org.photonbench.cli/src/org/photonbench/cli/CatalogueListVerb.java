package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.table.ComparisonTable;
import org.photonbench.catalogue.table.TableRow;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code catalogue list [PROJECT] --where FILTER}. */
final class CatalogueListVerb implements Verb {
  private final Environment environment;

  CatalogueListVerb(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    CatalogueTables.addTo(spec);
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage().description("List the measurements or emitters that a filter finds.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    return CatalogueVerb.doing(() -> {
      ComparisonTable table = CatalogueTables.table(parsed);
      if (parsed.hasMatchedOption("--json")) {
        environment.out().print(JsonText.write(json(table)));
      } else {
        print(table);
      }
      return ExitCode.SUCCESS;
    });
  }

  private void print(ComparisonTable table) {
    TextTable text = new TextTable("");
    String[] cells = new String[table.columns().size() + 2];
    cells[0] = "Name";
    for (int i = 0; i < table.columns().size(); i++) {
      cells[i + 1] = ComparisonTable.heading(table.columns().get(i));
    }
    cells[cells.length - 1] = "Source";
    text.row(cells.clone());
    for (TableRow row : table.rows()) {
      cells[0] = row.name();
      for (int i = 0; i < table.columns().size(); i++) {
        cells[i + 1] = table.cell(row, table.columns().get(i));
      }
      cells[cells.length - 1] = row.source();
      text.row(cells.clone());
    }
    environment.out().print(text);
    environment.out().println(table.rows().size() + (table.rows().size() == 1 ? " row" : " rows"));
  }

  private static JsonObject json(ComparisonTable table) {
    JsonArray rows = new JsonArray();
    for (TableRow row : table.rows()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("name", row.name());
      entry.addProperty("source", row.source());
      for (Field column : table.columns()) {
        if (row.quantities().containsKey(column)) {
          JsonObject quantity = ResultJson.quantity(row.quantities().get(column));
          if (row.shown().containsKey(column)) {
            quantity.addProperty("shown", row.shown().get(column)); // a limit or a range
          }
          entry.add(column.name(), quantity);
        } else {
          entry.addProperty(column.name(), row.texts().get(column));
        }
      }
      rows.add(entry);
    }
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    document.add("rows", rows);
    return document;
  }
}
