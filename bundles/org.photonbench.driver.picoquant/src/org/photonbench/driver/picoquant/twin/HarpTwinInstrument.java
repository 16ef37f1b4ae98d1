package org.photonbench.driver.picoquant.twin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.device.twin.WireFault;
import org.photonbench.virtuallab.table.SimulatedLight;

/** The twin of a time tagger in a set-up. Faults of its wire are errors of its USB line. */
public final class HarpTwinInstrument implements Twin, TwinFaults {
  private static final int USB_TIMEOUT = -37;
  private static final int USB_GARBLED = -38;

  /** File names that the drivers look for, by the number of the family less 1. */
  private static final List<String> FILES = List.of("mhlib.so", "libhh400.so", "libph330.so");

  private final HarpTwin twin;
  private final Optional<HarpFeed> feed;

  private HarpTwinInstrument(HarpTwin twin, Optional<HarpFeed> feed) {
    this.twin = twin;
    this.feed = feed;
  }

  /**
   * Starts it.
   *
   * @param family 1 MultiHarp, 2 HydraHarp, 3 PicoHarp 330
   * @param entry place in the set-up, with the options twin-scenario, twin-sample, twin-speed,
   *     twin-recording and twin-rate
   * @throws IOException if there is no compiler
   * @throws IllegalArgumentException if the recording is none that it can replay, or an option
   *     makes no sense
   */
  public static HarpTwinInstrument start(int family, InstrumentEntry entry, TwinContext context)
      throws IOException {
    String id = entry.id();
    Optional<SimulatedLight> light = SimulatedLight.open(entry, context.world(), context.seed());
    HarpTwin twin = HarpTwin.start(family, FILES.get(family - 1));
    Optional<HarpFeed> feed;
    try {
      apply(twin, entry.options());
      feed = light.map(shining -> new HarpFeed(twin, shining));
    } catch (IllegalArgumentException e) {
      twin.close();
      throw e;
    }
    String serial = "1" + String.format("%06d", Math.floorMod(context.seed(), 1_000_000L));
    twin.set("seed", Math.floorMod(context.seed(), 1L << 40));
    twin.set("serial", serial);
    context.world().publish(id, "moving", () -> twin.get("running"));
    context.world().publish(id, "photons", () -> twin.get("photons"));
    feed.ifPresent(HarpFeed::start);
    return new HarpTwinInstrument(twin, feed);
  }

  private static void apply(HarpTwin twin, Map<String, String> options) {
    String recording = options.get("twin-recording");
    String rate = options.get("twin-rate");
    if (recording != null) {
      twin.set("replay", recording);
    }
    if (rate != null) {
      twin.set("rate", Double.parseDouble(rate));
    }
    String speed = options.get("twin-speed");
    if (speed != null) {
      double factor = Double.parseDouble(speed);
      if (!(factor > 0 && factor <= 1000)) {
        throw new IllegalArgumentException(
            "twin-speed is more than 0 and at most 1000, not " + speed);
      }
      twin.set("speed", factor);
    }
  }

  /** The library itself, to set its rates and to see what it handed out. */
  public HarpTwin library() {
    return twin;
  }

  @Override
  public String connection() {
    return "library:any?" + twin.library();
  }

  @Override
  public TwinFaults faults() {
    return this;
  }

  @Override
  public void begin(WireFault fault) {
    twin.set("line_error", fault == WireFault.GARBAGE ? USB_GARBLED : USB_TIMEOUT);
  }

  @Override
  public void end() {
    twin.set("line_error", 0);
  }

  @Override
  public void unplug() {
    twin.set("unplugged", 1);
  }

  @Override
  public void plug() {
    twin.set("unplugged", 0);
  }

  @Override
  public void replace(String serial) {
    twin.set("serial", serial);
  }

  @Override
  public void close() {
    feed.ifPresent(HarpFeed::close);
    try {
      twin.close();
    } catch (IOException e) {
      throw new IllegalStateException("the twin's folder does not go away", e);
    }
  }
}
