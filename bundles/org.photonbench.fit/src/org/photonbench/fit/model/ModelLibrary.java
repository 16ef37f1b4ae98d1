package org.photonbench.fit.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.coherence.CoherenceModels;
import org.photonbench.fit.model.correlation.CorrelationModels;
import org.photonbench.fit.model.decay.DecayModels;
import org.photonbench.fit.model.power.PowerModels;
import org.photonbench.fit.model.spectrum.SpectrumModels;

/**
 * All fit models by identifier: those of this bundle, and those of the providers that are handed in
 * or found by {@link ServiceLoader}. A provider that fails, or a model whose identifier is taken,
 * is left out and named in {@link #failures()}.
 */
public final class ModelLibrary {
  private static final List<ModelProvider> OWN =
      List.of(
          new CorrelationModels(),
          new DecayModels(),
          new CoherenceModels(),
          new SpectrumModels(),
          new PowerModels());

  private final Map<String, Model> models = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  private ModelLibrary() {
    OWN.forEach(this::add);
  }

  /** The models of this bundle and those that {@link ServiceLoader} finds. */
  public static ModelLibrary load() {
    ModelLibrary library = new ModelLibrary();
    Iterator<ModelProvider> found =
        ServiceLoader.load(ModelProvider.class, ModelLibrary.class.getClassLoader()).iterator();
    while (library.hasNext(found)) {
      try {
        library.add(found.next());
      } catch (ServiceConfigurationError e) {
        library.failures.add("a model provider could not be made: " + e.getMessage());
      }
    }
    return library;
  }

  /** The models of this bundle and of these providers. */
  public static ModelLibrary of(Collection<? extends ModelProvider> providers) {
    ModelLibrary library = new ModelLibrary();
    providers.forEach(library::add);
    return library;
  }

  private boolean hasNext(Iterator<ModelProvider> found) {
    try {
      return found.hasNext();
    } catch (ServiceConfigurationError e) {
      failures.add("the list of model providers could not be read: " + e.getMessage());
      return false;
    }
  }

  private void add(ModelProvider provider) {
    String name = provider.getClass().getName();
    List<Model> given;
    try {
      given = List.copyOf(provider.models());
    } catch (RuntimeException | LinkageError e) {
      failures.add("provider " + name + " failed: " + e);
      return;
    }
    for (Model model : given) {
      String id = model.id();
      if (models.putIfAbsent(id, model) != null) {
        failures.add("model " + id + " of " + name + " was left out: the identifier is taken");
      }
    }
  }

  /** All models, ordered by identifier. */
  public List<Model> all() {
    return List.copyOf(models.values());
  }

  /**
   * The model with this identifier.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Model get(String id) {
    Model model = models.get(id);
    if (model == null) {
      throw new IllegalArgumentException(
          "no fit model is named "
              + id
              + "; the library has "
              + String.join(", ", models.keySet()));
    }
    return model;
  }

  /** What could not be added, one sentence each; empty if all went well. */
  public List<String> failures() {
    return List.copyOf(failures);
  }
}
