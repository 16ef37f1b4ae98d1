package org.photonbench.ui.instruments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceListener;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.setup.SetUp;
import org.photonbench.device.setup.SetUpException;
import org.photonbench.device.setup.SetUpFile;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.device.setup.SetUpSession.Place;
import org.photonbench.ui.Registries;

/**
 * The set-up that the workbench works with, and which of its instruments is looked at. All views
 * share it. Thread-safe; what speaks to instruments or starts twins takes its time and is not for
 * the UI thread, but for {@link #stopAll()}, which returns at once.
 */
public final class Instruments {
  /** What changed. */
  public enum Change {
    /** Another set-up, or another instrument in it. */
    SET_UP,
    /** State or task of an instrument. */
    STATE,
    /** Which instrument is looked at. */
    SELECTION,
    /** Permits and the trip. */
    SAFETY
  }

  /** Is told what changed, on any thread: return at once. */
  @FunctionalInterface
  public interface Listener {
    void changed(Change what);
  }

  private static final Instruments SHARED = new Instruments(Registries::drivers, 1);

  private final Supplier<DriverRegistry> drivers;
  private final long seed;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong stops = new AtomicLong();
  private final DeviceListener watcher = new Watcher();
  private final RateTrip trip = new RateTrip(this);
  private volatile SetUpSession session;
  private volatile Path file;
  private volatile SetUp saved;
  private volatile String selected = "";
  private volatile List<String> stopProblems = List.of();

  /**
   * @param drivers those that are there
   * @param seed of the twins
   */
  public Instruments(Supplier<DriverRegistry> drivers, long seed) {
    this.drivers = drivers;
    this.seed = seed;
  }

  /** Those of the workbench. */
  public static Instruments shared() {
    return SHARED;
  }

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  void tell(Change what) {
    listeners.forEach(listener -> listener.changed(what));
  }

  // ------------------------------------------------------------------ the set-up

  public DriverRegistry drivers() {
    return drivers.get();
  }

  /** The set-up in use; empty if none is open. */
  public Optional<SetUpSession> session() {
    return Optional.ofNullable(session);
  }

  /** The file of the set-up; empty if it was not saved yet. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Whether the set-up differs from its file. */
  public boolean isDirty() {
    SetUpSession now = session;
    return now != null && !now.setUp().equals(saved);
  }

  /**
   * Opens a set-up file. The instruments of the set-up before are made safe and disconnected; those
   * of the new one are not connected.
   */
  public void open(Path path) throws SetUpException {
    SetUp read = SetUpFile.read(path);
    use(read, path, read);
  }

  /** Uses a set-up that has no file yet. */
  public void use(SetUp setUp) {
    use(setUp, null, null);
  }

  private synchronized void use(SetUp setUp, Path path, SetUp onDisk) {
    end();
    SetUpSession made = new SetUpSession(setUp, drivers.get(), DeviceContext.create(), seed);
    made.devices().forEach(device -> device.addListener(watcher));
    file = path;
    saved = onDisk;
    session = made;
    selected = setUp.instruments().isEmpty() ? "" : setUp.instruments().getFirst().id();
    tell(Change.SET_UP);
    tell(Change.SELECTION);
    tell(Change.SAFETY);
  }

  private void end() {
    SetUpSession old = session;
    session = null;
    trip.disarm();
    if (old != null) {
      old.makeAllSafe();
      old.close();
    }
  }

  /** Makes all instruments safe, disconnects them and ends the twins. */
  public synchronized void close() {
    end();
    file = null;
    saved = null;
    selected = "";
    tell(Change.SET_UP);
    tell(Change.SELECTION);
  }

  /** Writes the set-up into a file, which is its file from now on. */
  public void save(Path path) throws IOException {
    SetUpSession now = session;
    if (now == null) {
      return;
    }
    SetUp setUp = now.setUp();
    SetUpFile.write(setUp, path);
    file = path;
    saved = setUp;
    tell(Change.SET_UP);
  }

  /** Puts another instrument into the set-up; it is not connected. */
  public void add(InstrumentEntry entry) throws DeviceException {
    SetUpSession now = session;
    if (now == null) {
      use(new SetUp("My set-up", List.of()));
      now = session;
    }
    now.add(entry);
    now.device(entry.id()).ifPresent(device -> device.addListener(watcher));
    tell(Change.SET_UP);
    select(entry.id());
  }

  /** Takes an instrument out of the set-up, made safe. */
  public void remove(String id) {
    SetUpSession now = session;
    if (now != null) {
      now.remove(id);
      if (selected.equals(id)) {
        List<Place> left = now.places();
        selected = left.isEmpty() ? "" : left.getFirst().entry().id();
      }
      tell(Change.SET_UP);
      tell(Change.SELECTION);
    }
  }

  /** Puts the twin, or the real instrument again, in a place. */
  public void useTwin(String id, boolean twin) throws DeviceException {
    SetUpSession now = session;
    if (now != null) {
      now.useTwin(id, twin);
      now.device(id).ifPresent(device -> device.addListener(watcher));
      tell(Change.SET_UP);
      tell(Change.SELECTION);
    }
  }

  /** The instruments in the order of the set-up. */
  public List<Place> places() {
    SetUpSession now = session;
    return now == null ? List.of() : now.places();
  }

  /** Names of the twins in use. */
  public List<String> simulated() {
    SetUpSession now = session;
    return now == null ? List.of() : now.simulated();
  }

  // ------------------------------------------------------------------ the one looked at

  /** Name of the instrument that is looked at; empty text for none. */
  public String selected() {
    return selected;
  }

  public void select(String id) {
    if (!id.equals(selected)) {
      selected = id;
      tell(Change.SELECTION);
    }
  }

  public Optional<Place> selectedPlace() {
    String id = selected;
    return places().stream().filter(place -> place.entry().id().equals(id)).findFirst();
  }

  public Optional<Device> selectedDevice() {
    return selectedPlace().flatMap(Place::device);
  }

  /** The watch over the count rates. */
  public RateTrip trip() {
    return trip;
  }

  // ------------------------------------------------------------------ the stop

  /**
   * Stops all instruments at once, on threads of its own: it waits for no job, no queue and no
   * other instrument. Returns before they stand.
   */
  public void stopAll() {
    SetUpSession now = session;
    stops.incrementAndGet();
    if (now == null) {
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .name("Stop of all instruments")
        .priority(Thread.MAX_PRIORITY)
        .start(() -> {
          stopProblems = now.stopAll(StopMode.IMMEDIATE);
          tell(Change.STATE);
        });
  }

  /** How often the stop was pressed. */
  public long stops() {
    return stops.get();
  }

  /** What the last stop did not reach, one sentence each. */
  public List<String> stopProblems() {
    return stopProblems;
  }

  private final class Watcher implements DeviceListener {
    @Override
    public void stateChanged(Device device, DeviceState state, String reason) {
      tell(Change.STATE);
    }

    @Override
    public void taskChanged(Device device, DeviceTask<?> task) {
      tell(Change.STATE);
    }
  }
}
