package org.photonbench.driver.thorlabs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Address;
import org.photonbench.device.transport.Connections;
import org.photonbench.device.transport.PortSearch;
import org.photonbench.driver.thorlabs.twin.ThorlabsTwins;

/** What the drivers of this vendor have in common. */
abstract class ThorlabsDriver implements DriverFactory {
  /** Longest wait for an answer to a question that looks for instruments. */
  static final Duration SEARCH = Duration.ofMillis(500);

  private final String id;
  private final String name;
  private final List<String> models;
  private final DeviceKind kind;
  private final String connectionHelp;
  private final List<String> optionsHelp;

  ThorlabsDriver(
      String id,
      String name,
      List<String> models,
      DeviceKind kind,
      String connectionHelp,
      List<String> optionsHelp) {
    this.id = id;
    this.name = name;
    this.models = List.copyOf(models);
    this.kind = kind;
    this.connectionHelp = connectionHelp;
    this.optionsHelp = List.copyOf(optionsHelp);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String vendor() {
    return "Thorlabs";
  }

  @Override
  public final List<String> models() {
    return models;
  }

  @Override
  public final Set<DeviceKind> kinds() {
    return Set.of(kind);
  }

  @Override
  public final String connectionHelp() {
    return connectionHelp;
  }

  @Override
  public final List<String> optionsHelp() {
    return optionsHelp;
  }

  @Override
  public final List<DiscoveredInstrument> discover(Duration limit) {
    return discover(Connections.present(), limit);
  }

  /** Asks at those addresses that may be its own. */
  abstract List<DiscoveredInstrument> discover(List<Address> present, Duration limit);

  /** What was found, with the identity that its answer gives. */
  final List<DiscoveredInstrument> found(
      List<PortSearch.Found> answers, Function<PortSearch.Found, DeviceIdentity> identity) {
    return answers.stream()
        .map(found ->
            new DiscoveredInstrument(id(), found.address().toString(), identity.apply(found)))
        .toList();
  }

  @Override
  public final boolean hasTwin() {
    return true;
  }

  @Override
  public final Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    try {
      return ThorlabsTwins.start(id, entry, context);
    } catch (IOException e) {
      throw new DeviceException(
          DeviceException.Reason.UNREACHABLE, entry.id() + ": " + e.getMessage(), e);
    }
  }
}
