package org.photonbench.device.setup;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.MakeSafeReport;
import org.photonbench.device.StopMode;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.permit.PermitService;
import org.photonbench.device.twin.TwinWorld;

/**
 * The instruments of a set-up while the program runs. One that cannot be made or reached does not
 * hinder the others: it stands in the list with its reason. Thread-safe.
 */
public final class SetUpSession implements AutoCloseable {
  /**
   * One place on the table.
   *
   * @param device empty if it could not be made
   * @param problem why it could not be made; empty text otherwise
   */
  public record Place(InstrumentEntry entry, Optional<Device> device, String problem) {}

  private final DriverRegistry drivers;
  private final DeviceContext context;
  private final long seed;
  private final TwinWorld world = new TwinWorld();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Twin> twins = new LinkedHashMap<>();
  private final PermitService.WithdrawalListener withdrawal = this::withdrawn;

  /** Held while an instrument is exchanged, which takes long; a stop does not wait for it. */
  private final Object exchanging = new Object();

  private SetUp setUp;

  /**
   * Makes the instruments and starts the twins; connects nothing.
   *
   * @param seed of the twins
   */
  public SetUpSession(SetUp setUp, DriverRegistry drivers, DeviceContext context, long seed) {
    this.setUp = setUp;
    this.drivers = drivers;
    this.context = context;
    this.seed = seed;
    context.permits().addListener(withdrawal);
    setUp.instruments().forEach(entry -> places.put(entry.id(), place(entry)));
  }

  private Place place(InstrumentEntry entry) {
    try {
      DriverFactory driver = drivers.require(entry.driver());
      InstrumentEntry reachable = entry;
      if (entry.twin()) {
        world.place(entry);
        Twin twin = driver.startTwin(entry, new TwinContext(seed, world));
        twins.put(entry.id(), twin);
        // The serial number belongs to the real one.
        reachable = entry.withConnection(twin.connection()).withSerial("");
      }
      Device device = driver.create(reachable, context);
      return new Place(entry, Optional.of(device), "");
    } catch (DeviceException e) {
      world.take(entry.id());
      return new Place(entry, Optional.empty(), e.getMessage());
    } catch (RuntimeException | LinkageError e) {
      world.take(entry.id());
      // One bad driver must not take the others with it.
      System.getLogger(SetUpSession.class.getName())
          .log(Level.ERROR, "The driver " + entry.driver() + " failed to make " + entry.id(), e);
      return new Place(
          entry, Optional.empty(), "The driver '" + entry.driver() + "' failed: " + e + ".");
    }
  }

  public synchronized SetUp setUp() {
    return setUp;
  }

  public DeviceContext context() {
    return context;
  }

  /** What the twins see of each other. */
  public TwinWorld world() {
    return world;
  }

  public synchronized List<Place> places() {
    return List.copyOf(places.values());
  }

  public synchronized Optional<Device> device(String id) {
    Place place = places.get(id);
    return place == null ? Optional.empty() : place.device();
  }

  /** All instruments that could be made. */
  public List<Device> devices() {
    return places().stream().flatMap(place -> place.device().stream()).toList();
  }

  /** Identifiers of the simulated instruments: every file recorded with them carries this list. */
  public List<String> simulated() {
    return places().stream()
        .filter(place -> place.entry().twin())
        .map(place -> place.entry().id())
        .toList();
  }

  /**
   * Connects all instruments at the same time.
   *
   * @return what did not work, one sentence each
   */
  public List<String> connectAll() {
    List<String> problems = new ArrayList<>();
    for (Place place : places()) {
      if (place.device().isEmpty()) {
        problems.add(place.entry().id() + ": " + place.problem());
      }
    }
    problems.addAll(onAll(Device::connect));
    return problems;
  }

  /** Puts the twin, or the real instrument again, in a place. The new one is not connected. */
  public void useTwin(String id, boolean twin) throws DeviceException {
    synchronized (exchanging) {
      Place place;
      synchronized (this) {
        place = places.get(id);
      }
      if (place == null) {
        throw new DeviceException(
            DeviceException.Reason.NOT_CONNECTED, "There is no instrument '" + id + "'.");
      }
      if (place.entry().twin() == twin) {
        return;
      }
      if (!twin && place.entry().connection().isBlank()) {
        throw new DeviceException(
            DeviceException.Reason.UNREACHABLE,
            id
                + " has no connection to a real instrument in the set-up; add one with Add"
                + " Instrument.");
      }
      place.device().ifPresent(Device::disconnect);
      end(id);
      InstrumentEntry changed = place.entry().withTwin(twin);
      Place made = place(changed);
      synchronized (this) {
        setUp = setUp.with(changed);
        places.put(id, made);
      }
    }
  }

  /**
   * Puts another instrument on the table; it is not connected.
   *
   * @throws DeviceException if its name is taken
   */
  public void add(InstrumentEntry entry) throws DeviceException {
    synchronized (exchanging) {
      synchronized (this) {
        if (places.containsKey(entry.id())) {
          throw new DeviceException(
              DeviceException.Reason.PROPERTY,
              "There is an instrument '" + entry.id() + "' already; choose another name.");
        }
      }
      Place made = place(entry);
      synchronized (this) {
        List<InstrumentEntry> more = new ArrayList<>(setUp.instruments());
        more.add(entry);
        setUp = new SetUp(setUp.name(), more);
        places.put(entry.id(), made);
      }
    }
  }

  /** Disconnects an instrument, made safe before, and takes it off the table. */
  public void remove(String id) {
    synchronized (exchanging) {
      Place place;
      synchronized (this) {
        place = places.get(id);
      }
      if (place == null) {
        return;
      }
      place.device().ifPresent(SetUpSession::leave);
      end(id);
      synchronized (this) {
        setUp =
            new SetUp(
                setUp.name(),
                setUp.instruments().stream().filter(entry -> !entry.id().equals(id)).toList());
        places.remove(id);
      }
    }
  }

  private static void leave(Device device) {
    if (device.state().isConnected()) {
      device.makeSafe();
    }
    device.disconnect();
  }

  private void end(String id) {
    Twin old = twins.remove(id);
    if (old != null) {
      old.close();
      world.take(id);
    }
  }

  /** Stops all instruments at the same time; an instrument that cannot be reached says so. */
  public List<String> stopAll(StopMode mode) {
    return onAll(device -> {
      if (device.state().isConnected()) {
        device.stop(mode);
      }
    });
  }

  /** Makes all instruments safe at the same time. */
  public List<MakeSafeReport> makeAllSafe() {
    List<MakeSafeReport> reports = Collections.synchronizedList(new ArrayList<>());
    onAll(device -> reports.add(device.makeSafe()));
    return List.copyOf(reports);
  }

  private interface Action {
    void on(Device device) throws DeviceException;
  }

  /** Does it on all instruments at the same time, so that none waits for another one. */
  private List<String> onAll(Action action) {
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (Device device : devices()) {
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                try {
                  action.on(device);
                } catch (DeviceException e) {
                  problems.add(e.getMessage());
                } catch (RuntimeException e) {
                  problems.add(device.id() + ": its driver failed: " + e + ".");
                }
              }));
    }
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return List.copyOf(problems);
  }

  private void withdrawn(Hazard hazard, String reason) {
    DeviceKind kind =
        switch (hazard) {
          case LASER_EMISSION -> DeviceKind.LASER;
          case HEATING -> DeviceKind.TEMPERATURE_CONTROLLER;
          case MAGNETIC_FIELD -> DeviceKind.MAGNET_CONTROLLER;
        };
    onAll(device -> {
      if (device.kind() == kind) {
        device.interlock("the permit was withdrawn: " + reason);
      }
    });
  }

  /** Disconnects all instruments and ends the twins. */
  @Override
  public void close() {
    context.permits().removeListener(withdrawal);
    onAll(Device::disconnect);
    synchronized (exchanging) {
      twins.values().forEach(Twin::close);
      twins.clear();
    }
  }
}
