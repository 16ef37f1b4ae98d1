package org.photonbench.driver.picoquant;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.log.WireLog;
import org.photonbench.driver.picoquant.twin.HarpTwinInstrument;

/** What the drivers of the families have in common. */
abstract class PicoQuantDriver implements DriverFactory {
  private final HarpFamily family;
  private final int twinFamily;

  /**
   * A driver.
   *
   * @param twinFamily number of the family in the twin
   */
  PicoQuantDriver(HarpFamily family, int twinFamily) {
    this.family = family;
    this.twinFamily = twinFamily;
  }

  @Override
  public final String id() {
    return "picoquant-" + family.id();
  }

  @Override
  public final String name() {
    return "PicoQuant " + family.title();
  }

  @Override
  public final String vendor() {
    return "PicoQuant";
  }

  @Override
  public final List<String> models() {
    return List.of(family.title());
  }

  @Override
  public final Set<DeviceKind> kinds() {
    return Set.of(DeviceKind.TIME_TAGGER);
  }

  @Override
  public final String connectionHelp() {
    return "library:any for the only one, library:1023456 by its serial number, or"
        + " library:any?/opt/picoquant with the folder of the vendor's library, which must be"
        + " installed";
  }

  @Override
  public final List<String> optionsHelp() {
    List<String> help = new ArrayList<>();
    HarpProperties.all(family, 1).stream()
        .filter(property -> property.access().isWritable())
        .map(property -> property.name() + ": " + property.help())
        .forEach(help::add);
    help.add(
        "twin-scenario: scenario of the virtual laboratory whose photons the twin detects, for"
            + " example dot-fapbbr3; what other twins do to its light they say by their twin-role");
    help.add("twin-sample: scenario with the places of emitters, for example confocal-field");
    help.add("twin-speed: how fast the twin's clock runs, 1 if not given");
    help.add("twin-recording: PTU file that the twin replays, in the mode it was recorded in");
    help.add("twin-rate: photons (or records of the file) per second that the twin gives");
    return List.copyOf(help);
  }

  @Override
  public final Device create(InstrumentEntry entry, DeviceContext context) throws DeviceException {
    return new HarpTagger(family, entry, context);
  }

  @Override
  public final List<DiscoveredInstrument> discover(Duration limit) {
    List<DiscoveredInstrument> found = new ArrayList<>();
    long until = System.nanoTime() + limit.toNanos();
    try (HarpLibrary library = HarpLibrary.open(family, List.of(), new WireLog())) {
      for (String serial : HarpDevice.serials(library, until)) {
        found.add(
            new DiscoveredInstrument(
                id(),
                "library:" + serial,
                new DeviceIdentity(vendor(), family.title(), serial, "")));
      }
    } catch (IOException e) {
      return List.copyOf(found); // without the library there is nothing to find
    }
    return List.copyOf(found);
  }

  @Override
  public final boolean hasTwin() {
    return true;
  }

  @Override
  public final Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    try {
      return HarpTwinInstrument.start(twinFamily, entry, context);
    } catch (IllegalArgumentException e) {
      throw new DeviceException(
          DeviceException.Reason.PROPERTY, entry.id() + ": " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw new DeviceException(
          DeviceException.Reason.UNREACHABLE, entry.id() + ": " + e.getMessage(), e);
    }
  }
}
