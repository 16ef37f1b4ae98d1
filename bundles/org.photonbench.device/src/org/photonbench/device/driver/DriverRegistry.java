package org.photonbench.device.driver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.photonbench.analysis.run.NearNames;
import org.photonbench.device.DeviceException;

/**
 * The drivers that are there. A factory that fails or takes a name that is taken is left out and
 * listed in {@link #problems()}. Immutable and thread-safe.
 */
public final class DriverRegistry {
  private final List<DriverFactory> drivers;
  private final List<String> problems;

  /**
   * A registry of given factories, for example the OSGi services.
   *
   * @param given in order of preference: of two with the same identifier the first is kept
   */
  public DriverRegistry(Collection<? extends DriverFactory> given) {
    this(given, List.of());
  }

  private DriverRegistry(Collection<? extends DriverFactory> given, List<String> earlierProblems) {
    List<DriverFactory> kept = new ArrayList<>();
    List<String> found = new ArrayList<>(earlierProblems);
    for (DriverFactory factory : given) {
      String className = factory.getClass().getName();
      try {
        String id = factory.id();
        if (id == null || !id.matches("[a-z][a-z0-9-]*")) {
          found.add(
              className
                  + " has the identifier '"
                  + id
                  + "'; use lower-case letters, digits and dashes, a letter first.");
        } else if (kept.stream().anyMatch(other -> other.id().equals(id))) {
          found.add(
              className + " has the identifier '" + id + "' of another one, and is left out.");
        } else {
          kept.add(factory);
        }
      } catch (RuntimeException | LinkageError e) {
        // One bad contribution must not take the others with it.
        found.add(className + " is left out: " + e);
      }
    }
    kept.sort(Comparator.comparing(DriverFactory::id));
    drivers = List.copyOf(kept);
    problems = List.copyOf(found);
  }

  /** The registry of the {@link ServiceLoader} providers that the loader of this class sees. */
  public static DriverRegistry load() {
    List<DriverFactory> found = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    Iterator<DriverFactory> providers =
        ServiceLoader.load(DriverFactory.class, DriverRegistry.class.getClassLoader()).iterator();
    boolean more = true;
    while (more) {
      try {
        found.add(providers.next());
      } catch (NoSuchElementException e) {
        more = false;
      } catch (ServiceConfigurationError | LinkageError e) {
        failed.add("A driver could not be loaded: " + e.getMessage());
      }
    }
    return new DriverRegistry(found, failed);
  }

  /** The factories, sorted by identifier. */
  public List<DriverFactory> drivers() {
    return drivers;
  }

  /** What was left out and why, one sentence each. */
  public List<String> problems() {
    return problems;
  }

  public Optional<DriverFactory> find(String id) {
    return drivers.stream().filter(driver -> driver.id().equals(id)).findFirst();
  }

  /**
   * The driver of that identifier.
   *
   * @throws DeviceException if there is none; the message names near ones
   */
  public DriverFactory require(String id) throws DeviceException {
    Optional<DriverFactory> found = find(id);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> ids = drivers.stream().map(DriverFactory::id).toList();
    List<String> near = NearNames.of(id, ids);
    throw new DeviceException(
        DeviceException.Reason.UNSUPPORTED,
        "There is no driver '"
            + id
            + "'. "
            + (ids.isEmpty()
                ? "No driver is installed."
                : near.isEmpty()
                    ? "There are: " + String.join(", ", ids) + "."
                    : "Did you mean " + String.join(" or ", near) + "?"));
  }

  /**
   * Asks every driver to look for instruments.
   *
   * @param limit longest time for each driver
   */
  public List<DiscoveredInstrument> discover(Duration limit) {
    List<DiscoveredInstrument> found = new ArrayList<>();
    for (DriverFactory driver : drivers) {
      found.addAll(driver.discover(limit));
    }
    return found;
  }
}
