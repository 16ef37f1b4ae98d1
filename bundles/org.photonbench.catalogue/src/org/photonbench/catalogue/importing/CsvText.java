package org.photonbench.catalogue.importing;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.catalogue.CatalogueException;

/** Text with commas as RFC 4180 has it. */
final class CsvText {
  private CsvText() {}

  /**
   * Takes a text apart.
   *
   * @throws CatalogueException if a quotation mark is not closed
   */
  static List<List<String>> read(String text) throws CatalogueException {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
      } else if (c != '\r' && c != '\uFEFF') {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new CatalogueException("A quotation mark in the table is not closed. Close it.");
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    rows.removeIf(r -> r.stream().allMatch(String::isBlank));
    return rows;
  }
}
