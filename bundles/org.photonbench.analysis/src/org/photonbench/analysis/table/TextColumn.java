package org.photonbench.analysis.table;

import java.util.List;

/**
 * A column of words, for example names of files or samples.
 *
 * @param name name for people, unique in its table
 * @param cells a text per row; empty text where the table has an empty cell
 */
public record TextColumn(String name, List<String> cells) {
  public TextColumn {
    cells = List.copyOf(cells);
  }
}
