package org.photonbench.analysis.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.settings.SettingsSchema;

/**
 * The analyses that are there. A provider that fails, is badly declared or takes a name that is
 * taken is left out and listed in {@link #problems()}. Immutable and thread-safe.
 */
public final class AnalysisRegistry {
  private final List<Analysis<?>> analyses;
  private final List<String> problems;

  /**
   * A registry of given analyses, for example the OSGi services.
   *
   * @param given in order of preference: of two with the same identifier the first is kept
   */
  public AnalysisRegistry(Collection<? extends Analysis<?>> given) {
    this(given, List.of());
  }

  private AnalysisRegistry(Collection<? extends Analysis<?>> given, List<String> earlierProblems) {
    List<Analysis<?>> kept = new ArrayList<>();
    List<String> found = new ArrayList<>(earlierProblems);
    for (Analysis<?> analysis : given) {
      String problem = problemOf(analysis, kept);
      if (problem.isEmpty()) {
        kept.add(analysis);
      } else {
        found.add(problem);
      }
    }
    kept.sort(Comparator.comparing(Analysis::id));
    analyses = List.copyOf(kept);
    problems = List.copyOf(found);
  }

  /**
   * The registry of the {@link ServiceLoader} providers that the class loader of this class sees.
   */
  public static AnalysisRegistry load() {
    return load(AnalysisRegistry.class.getClassLoader());
  }

  /** The registry of the {@link ServiceLoader} providers that a class loader sees. */
  public static AnalysisRegistry load(ClassLoader loader) {
    List<Analysis<?>> found = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    @SuppressWarnings("rawtypes") // a service type has no type argument
    Iterator<Analysis> providers = ServiceLoader.load(Analysis.class, loader).iterator();
    boolean more = true;
    while (more) {
      try {
        found.add(providers.next());
      } catch (NoSuchElementException e) {
        more = false;
      } catch (ServiceConfigurationError | LinkageError e) {
        failed.add("An analysis could not be loaded: " + e.getMessage() + causeOf(e));
      }
    }
    return new AnalysisRegistry(found, failed);
  }

  private static String causeOf(Throwable error) {
    return error.getCause() == null ? "" : " (" + error.getCause() + ")";
  }

  private static String problemOf(Analysis<?> analysis, List<Analysis<?>> kept) {
    String className = analysis.getClass().getName();
    try {
      String id = analysis.id();
      if (!isIdentifier(id)) {
        return className
            + " has the identifier '"
            + id
            + "'; use lower-case letters, digits and dashes, a letter first.";
      }
      for (Analysis<?> other : kept) {
        if (other.id().equals(id)) {
          return className
              + " has the identifier '"
              + id
              + "' of "
              + other.getClass().getName()
              + " and is left out.";
        }
      }
      SettingsSchema.of(analysis.settingsType());
      return "";
    } catch (RuntimeException | LinkageError e) {
      // One bad contribution must not take the others with it.
      return className + " is left out: " + (e.getMessage() == null ? e : e.getMessage());
    }
  }

  private static boolean isIdentifier(String id) {
    return id != null
        && !id.isEmpty()
        && id.charAt(0) >= 'a'
        && id.charAt(0) <= 'z'
        && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }

  /** The analyses, sorted by identifier. */
  public List<Analysis<?>> analyses() {
    return analyses;
  }

  /** What was left out and why, one sentence each. */
  public List<String> problems() {
    return problems;
  }

  public Optional<Analysis<?>> find(String id) {
    for (Analysis<?> analysis : analyses) {
      if (analysis.id().equals(id)) {
        return Optional.of(analysis);
      }
    }
    return Optional.empty();
  }

  /**
   * The analysis of that identifier.
   *
   * @throws AnalysisException if there is none; the message names near ones
   */
  public Analysis<?> require(String id) throws AnalysisException {
    Optional<Analysis<?>> found = find(id);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> ids = analyses.stream().map(Analysis::id).toList();
    List<String> near = NearNames.of(id, ids);
    String known =
        ids.isEmpty()
            ? "No analysis is installed."
            : near.isEmpty()
                ? "There are: " + String.join(", ", ids) + "."
                : "Did you mean " + String.join(" or ", near) + "?";
    throw new AnalysisException("There is no analysis '" + id + "'. " + known);
  }
}
