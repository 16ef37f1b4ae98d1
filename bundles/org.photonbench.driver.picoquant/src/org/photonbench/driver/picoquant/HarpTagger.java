package org.photonbench.driver.picoquant;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.photonbench.device.Capability;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.StopMode;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.InstrumentStatus;
import org.photonbench.device.driver.ManagedDevice;
import org.photonbench.device.kind.TimeTagger;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.device.transport.log.WireLogged;
import org.photonbench.photon.RecordMode;

/** A PicoQuant time tagger as an instrument. */
final class HarpTagger extends ManagedDevice<HarpConnection> implements TimeTagger, WireLogged {
  /** Rates that a running measurement gives are counted over at least this time. */
  private static final long RATE_NANOS = 100_000_000;

  /** Options that are the twin's. */
  private static final String TWIN_OPTION = "twin-";

  private final HarpFamily family;
  private final WireLog log = new WireLog();
  private volatile HarpSettings settings;
  private volatile int channels;
  private volatile List<PropertyDescription> properties = List.of();
  private volatile List<Capability> capabilities = List.of();
  private HarpStream rateOf;
  private long rateNanos;
  private long[] ratePhotons = {};
  private long rateSyncs;
  private double[] rates = {};
  private double syncRate;

  /**
   * An instrument.
   *
   * @throws DeviceException if an option of the entry makes no sense
   */
  HarpTagger(HarpFamily family, InstrumentEntry entry, DeviceContext context)
      throws DeviceException {
    super(entry, context, HarpConnection.class);
    this.family = family;
    HarpSettings configured = HarpSettings.usual(family);
    // Whether it really has all these inputs is known once it is connected.
    List<PropertyDescription> known = HarpProperties.all(family, 64);
    for (Map.Entry<String, String> option : entry.options().entrySet()) {
      if (option.getKey().startsWith(TWIN_OPTION)) {
        continue;
      }
      configured = configured(configured, known, option.getKey(), option.getValue());
    }
    settings = configured;
  }

  private HarpSettings configured(
      HarpSettings before, List<PropertyDescription> known, String name, String text)
      throws DeviceException {
    PropertyDescription description =
        known.stream()
            .filter(p -> p.name().equals(name) && p.access().isWritable())
            .findFirst()
            .orElseThrow(() ->
                new DeviceException(Reason.PROPERTY, id() + " has no option '" + name + "'."));
    try {
      PropertyValue value = PropertyValue.parse(description, text);
      String problem = description.problemOf(value);
      if (problem.isEmpty()) {
        return HarpProperties.with(before, name, value);
      }
      throw new DeviceException(Reason.PROPERTY, id() + ": " + problem);
    } catch (IllegalArgumentException e) {
      throw new DeviceException(
          Reason.PROPERTY, id() + ", option " + name + ": " + e.getMessage(), e);
    }
  }

  @Override
  public WireLog wireLog() {
    return log;
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.TIME_TAGGER;
  }

  @Override
  public List<PropertyDescription> properties() {
    return properties;
  }

  @Override
  public List<Capability> capabilities() {
    return capabilities;
  }

  // ------------------------------------------------------------------ the device's hooks

  @Override
  protected HarpConnection open(String connection) throws IOException, DeviceException {
    Address address;
    try {
      address = Address.parse(connection.isBlank() ? "library:any" : connection);
    } catch (IllegalArgumentException e) {
      throw new DeviceException(Reason.UNREACHABLE, id() + ": " + e.getMessage(), e);
    }
    if (!(address instanceof Address.Library library)) {
      throw new DeviceException(
          Reason.UNREACHABLE,
          id()
              + ": a "
              + family.title()
              + " is reached by library:SERIAL, not by "
              + address
              + ".");
    }
    return HarpConnection.open(family, library, entry().serial(), log);
  }

  @Override
  protected DeviceIdentity identify(HarpConnection connection) throws IOException {
    HarpDevice device = connection.device();
    if (connection.stream().isEmpty()) {
      if (device.mode() == null) {
        device.prepare(RecordMode.T2, settings);
      } else {
        device.ping();
      }
    }
    return new DeviceIdentity("PicoQuant", device.model(), device.serial(), device.firmware());
  }

  @Override
  protected List<String> prepare(HarpConnection connection) throws IOException {
    HarpDevice device = connection.device();
    channels = device.channels();
    properties = HarpProperties.all(family, channels);
    capabilities =
        List.of(
            new Capability("Inputs", channels + " and sync", true),
            new Capability("Resolution", device.tickPicoseconds() + " ps", true),
            new Capability("Modes", "T2, T3", false),
            new Capability(
                "Library",
                connection.library().version() + ", " + connection.library().file(),
                true));
    device.syncRate();
    for (int channel = 0; channel < channels; channel++) {
      device.countRate(channel);
    }
    return device.warnings();
  }

  @Override
  protected InstrumentStatus readStatus(HarpConnection connection) throws IOException {
    Optional<HarpStream> stream = connection.stream();
    if (stream.isPresent()) {
      return new InstrumentStatus(DeviceState.BUSY, "records");
    }
    int flags = connection.device().flags();
    if ((flags & HarpFlags.SYSTEM_ERROR) != 0) {
      return new InstrumentStatus(
          DeviceState.FAULT, String.join(" ", HarpFlags.sentences(HarpFlags.SYSTEM_ERROR)));
    }
    return InstrumentStatus.idle();
  }

  @Override
  protected void sendStop(HarpConnection connection, StopMode mode) throws IOException {
    if (connection.stream().isPresent()) {
      connection.stream().ifPresent(HarpStream::stop);
    } else {
      connection.device().stop();
    }
  }

  @Override
  protected void sendUrgentStop(HarpConnection connection, StopMode mode) {
    connection.stream().ifPresent(HarpStream::stop);
  }

  @Override
  protected void resynchronise(HarpConnection connection) {
    // Calls of a library leave nothing behind on a line.
  }

  @Override
  protected PropertyValue readProperty(HarpConnection connection, String name) throws IOException {
    if (connection.stream().isEmpty()) {
      // The library cannot tell its settings; that it answers is what can be asked.
      connection.device().ping();
    }
    if (name.equals(HarpProperties.SYNC_RATE)) {
      return PropertyValue.of(readRates(connection) ? syncRate : connection.device().syncRate());
    }
    if (name.endsWith(".rate")) {
      int channel = Integer.parseInt(name.substring("input".length(), name.indexOf('.')));
      return PropertyValue.of(
          readRates(connection) ? rates[channel] : connection.device().countRate(channel));
    }
    return HarpProperties.get(settings, name);
  }

  @Override
  protected void writeProperty(HarpConnection connection, String name, PropertyValue value)
      throws IOException, DeviceException {
    try {
      HarpSettings wanted = HarpProperties.with(settings, name, value);
      connection.device().prepare(connection.device().mode(), wanted);
      settings = wanted;
    } catch (IllegalArgumentException e) {
      connection.device().prepare(RecordMode.T2, settings);
      throw new DeviceException(Reason.PROPERTY, id() + ": " + e.getMessage() + ".", e);
    }
  }

  /** Rates of the measurement that runs, from its records; false if none runs. */
  private synchronized boolean readRates(HarpConnection connection) {
    HarpStream stream = connection.stream().orElse(null);
    if (stream == null) {
      rateOf = null;
      return false;
    }
    StreamProgress progress = stream.progress();
    long now = System.nanoTime();
    if (stream != rateOf) {
      rateOf = stream;
      rateNanos = stream.startedNanos();
      ratePhotons = new long[channels];
      rates = new double[channels];
      rateSyncs = 0;
      syncRate = 0;
    }
    if (now - rateNanos >= RATE_NANOS) {
      long[] photons = progress.photons();
      double seconds = (now - rateNanos) * 1e-9;
      for (int i = 0; i < rates.length; i++) {
        rates[i] = (photons[i] - ratePhotons[i]) / seconds;
      }
      syncRate = (progress.syncEvents() - rateSyncs) / seconds;
      ratePhotons = photons;
      rateSyncs = progress.syncEvents();
      rateNanos = now;
    }
    return true;
  }

  // ------------------------------------------------------------------ TimeTagger

  @Override
  public int channels() {
    return channels;
  }

  @Override
  public List<Mode> modes() {
    return List.of(Mode.T2, Mode.T3);
  }

  @Override
  public double syncRate() throws DeviceException {
    return number(HarpProperties.SYNC_RATE);
  }

  @Override
  public double[] countRates() throws DeviceException {
    double[] all = new double[channels];
    for (int channel = 0; channel < all.length; channel++) {
      all[channel] = number(HarpProperties.rate(channel));
    }
    return all;
  }

  private double number(String property) throws DeviceException {
    return read(property) instanceof PropertyValue.Number number ? number.value() : Double.NaN;
  }

  @Override
  public DeviceTask<Recording> record(Request request) throws DeviceException {
    Duration duration = request.duration();
    if (duration.toMillis() < 1 || duration.compareTo(HarpRecording.LONGEST) > 0) {
      throw new DeviceException(
          Reason.LIMIT,
          id()
              + " records for 1 ms to 100 h at a time, not for "
              + duration.toMillis()
              + " ms; make several recordings of a longer one.");
    }
    return start(new HarpRecording(request, settings, isTwin()));
  }
}
