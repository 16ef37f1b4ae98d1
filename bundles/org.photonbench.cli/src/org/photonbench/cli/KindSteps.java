package org.photonbench.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.StringJoiner;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.FilterWheel;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.kind.TimeTagger;

/** Steps that only some kinds of instruments can do. */
final class KindSteps {
  /** Time taggers count in gates of 100 ms: after so long the present one began later. */
  private static final long GATES_MILLIS = 250;

  private KindSteps() {}

  /** Opens or closes a shutter; what it is then, asked from the instrument. */
  static String open(Device device, boolean open) throws UserException, DeviceException {
    if (device instanceof Shutter shutter) {
      shutter.setOpen(open);
      return shutter.isOpen() ? "is open" : "is closed";
    }
    throw cannot(device, "opens and closes nothing");
  }

  /** Turns a place of a filter wheel into the beam. */
  static DeviceTask<?> place(Device device, String text) throws UserException, DeviceException {
    if (!(device instanceof FilterWheel wheel)) {
      throw cannot(device, "has no filters");
    }
    try {
      return wheel.select(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      throw new UserException("'" + text + "' is no place; write for example 'wheel place 2'.");
    }
  }

  /** Count rates of a time tagger after what was done before, one line. */
  static String rates(Device device) throws UserException, DeviceException, InterruptedException {
    TimeTagger tagger = tagger(device);
    Thread.sleep(GATES_MILLIS);
    StringJoiner rates = new StringJoiner(", ");
    rates.add("sync " + Math.round(tagger.syncRate()) + " 1/s");
    double[] each = tagger.countRates();
    for (int i = 0; i < each.length; i++) {
      rates.add("input " + i + " " + Math.round(each[i]) + " 1/s");
    }
    return rates.toString();
  }

  /**
   * Records into a file.
   *
   * @param text mode, duration and file, for example {@code T3 5 s dot.ptu}
   */
  static DeviceTask<?> record(Device device, String text) throws UserException, DeviceException {
    TimeTagger tagger = tagger(device);
    String[] words = text.strip().split("\\s+", 4);
    if (words.length < 4) {
      throw new UserException(
          "Say mode, duration and file: '" + device.id() + " record T3 5 s dot.ptu'.");
    }
    try {
      Amount duration = Amount.parse(words[1] + " " + words[2]).in(Unit.SECOND);
      return tagger.record(
          new TimeTagger.Request(
              TimeTagger.Mode.valueOf(words[0]),
              Duration.ofMillis(Math.round(duration.value() * 1e3)),
              Path.of(words[3])));
    } catch (InvalidPathException e) {
      throw new UserException("'" + words[3] + "' is no file name: " + e.getReason() + ".");
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "'" + text + "' is no recording; write for example 'T3 5 s dot.ptu'.");
    }
  }

  private static TimeTagger tagger(Device device) throws UserException {
    if (device instanceof TimeTagger tagger) {
      return tagger;
    }
    throw cannot(device, "counts no photons");
  }

  private static UserException cannot(Device device, String what) {
    return new UserException(device.id() + " is a " + device.kind().text() + "; it " + what + ".");
  }
}
