package org.photonbench.ui.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.photonbench.catalogue.check.CatalogueCheck;
import org.photonbench.catalogue.check.Problem;
import org.photonbench.catalogue.file.CatalogueFile;

/** What is wrong in the open files; only files that changed are checked again. */
final class ProjectProblems {
  private final Map<CatalogueFile, List<Problem>> problems = new LinkedHashMap<>();
  private final Map<CatalogueFile, Integer> changes = new HashMap<>();
  private final Map<CatalogueFile, Integer> checked = new HashMap<>();

  /** By file, in the order of its objects. */
  Map<CatalogueFile, List<Problem>> byFile() {
    return problems;
  }

  void clear() {
    problems.clear();
    changes.clear();
    checked.clear();
  }

  /** A file must be checked again. */
  void changed(CatalogueFile file) {
    changes.merge(file, 1, Integer::sum);
  }

  /** Checks what changed; false if nothing did. */
  boolean check(List<CatalogueFile> open) {
    boolean any = problems.keySet().retainAll(open);
    for (CatalogueFile file : open) {
      Integer now = changes.getOrDefault(file, 0);
      if (!Objects.equals(now, checked.get(file))) {
        checked.put(file, now);
        problems.put(file, CatalogueCheck.check(file.catalogue()));
        any = true;
      }
    }
    return any;
  }
}
