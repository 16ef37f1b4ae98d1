package org.photonbench.catalogue.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.file.CatalogueFiles;
import org.photonbench.catalogue.importing.FileNamePattern.Match;
import org.photonbench.catalogue.importing.FileNamePattern.MismatchException;
import org.photonbench.catalogue.project.DataFiles;
import org.photonbench.catalogue.project.FileState;
import org.photonbench.catalogue.project.ProjectFolder;
import org.photonbench.model.catalogue.DataFile;

/**
 * What an import would do: nothing has been written, and no recording been opened.
 *
 * @param planned files that become measurements, by path
 * @param leftOut files that do not, with the reason, by path
 */
public record ImportPreview(List<Planned> planned, List<LeftOut> leftOut) {
  /** Endings of files that lie beside recordings and are none. */
  private static final Set<String> NEVER = Set.of(".npy", ".svg", ".pdf", ".png", ".jpg", ".md");

  /**
   * A file that becomes a measurement.
   *
   * @param file the file
   * @param path its path below the folder that is imported, with slashes
   * @param batch name of its batch; empty text if the pattern names none
   * @param sample name of its sample
   * @param emitter name of its emitter
   * @param match what its name says
   */
  public record Planned(
      Path file, String path, String batch, String sample, String emitter, Match match) {}

  /**
   * A file that becomes nothing.
   *
   * @param path its path below the folder that is imported, with slashes
   * @param reason why, for people
   */
  public record LeftOut(String path, String reason) {}

  public ImportPreview {
    planned = List.copyOf(planned);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Looks at the files of a folder.
   *
   * @param folder the folder with the old data
   * @param pattern what their names say
   * @param target the catalogue file that the measurements would be in; what it has already is left
   *     out
   */
  public static ImportPreview of(Path folder, FileNamePattern pattern, CatalogueFile target)
      throws IOException {
    ProjectFolder tree = new ProjectFolder(folder);
    List<FileState> files = tree.files(_ -> true);
    Set<String> results = resultFolders(files);
    Set<Path> registered = registered(target);
    List<Planned> planned = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (FileState state : files) {
      Path file = state.in(tree.folder());
      if (CatalogueFiles.isCatalogueFile(file)) {
        continue;
      }
      if (results.stream().anyMatch(state.path()::startsWith)) {
        continue; // A result is no recording; it is linked by its folder.
      }
      String path = state.path();
      if (registered.contains(file)) {
        leftOut.add(new LeftOut(path, "registered already"));
      } else if (NEVER.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith)) {
        leftOut.add(new LeftOut(path, "no recording by its ending"));
      } else if (state.bytes() == 0) {
        leftOut.add(new LeftOut(path, "empty"));
      } else {
        try {
          planned.add(plan(file, path, pattern.match(path)));
        } catch (MismatchException e) {
          leftOut.add(new LeftOut(path, e.getMessage()));
        }
      }
    }
    return new ImportPreview(planned, leftOut);
  }

  private static Planned plan(Path file, String path, Match match) {
    String parent = String.valueOf(file.getParent().getFileName());
    String batch = match.texts().getOrDefault("batch", "");
    String sample =
        match.texts().getOrDefault("sample", batch.isEmpty() ? parent : batch + " sample");
    String emitter = match.texts().get("emitter");
    String name =
        emitter == null
            ? sample + " ensemble"
            : emitter.matches("[0-9]+") ? "dot " + emitter : emitter;
    return new Planned(file, path, batch, sample, name, match);
  }

  /** Folders with a result's manifest, with a slash at their end. */
  private static Set<String> resultFolders(List<FileState> files) {
    return files.stream()
        .map(FileState::path)
        .filter(path -> path.endsWith("/" + ResultFolder.MANIFEST))
        .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
        .collect(Collectors.toSet());
  }

  private static Set<Path> registered(CatalogueFile target) {
    Set<Path> files = new HashSet<>();
    for (Iterator<EObject> all = target.catalogue().eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof DataFile file) {
        DataFiles.follow(file.getUri(), target.path()).ifPresent(files::add);
      }
    }
    return files;
  }

  /** Names of the batches that the import would have. */
  public Set<String> batches() {
    return planned.stream()
        .map(Planned::batch)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of the samples. */
  public Set<String> samples() {
    return planned.stream().map(Planned::sample).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of the emitters, each behind that of its sample. */
  public Set<String> emitters() {
    return planned.stream()
        .map(one -> one.sample() + " / " + one.emitter())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
