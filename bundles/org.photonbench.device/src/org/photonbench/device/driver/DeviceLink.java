package org.photonbench.device.driver;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceState;
import org.photonbench.device.queue.ConnectionPool.Lease;
import org.photonbench.device.queue.Priority;
import org.photonbench.device.setup.InstrumentEntry;

/** A managed instrument's share of its connection: who answers there, and what if nobody does. */
final class DeviceLink<C extends Closeable> {
  /** Longest time for one exchange, in the queue and on the wire. */
  private static final Duration EXCHANGE_LIMIT = Duration.ofSeconds(15);

  private static final System.Logger ERRORS = System.getLogger(DeviceLink.class.getName());
  private static final String WHO = "who are you";

  private final ManagedDevice<C> device;
  private final InstrumentEntry entry;
  private final DeviceContext context;
  private final Class<C> type;
  private final StateMachine machine;
  private final HealthCounters counters = new HealthCounters();
  private volatile Lease<C> lease;
  private volatile DeviceIdentity identity;

  DeviceLink(
      ManagedDevice<C> device,
      InstrumentEntry entry,
      DeviceContext context,
      Class<C> type,
      StateMachine machine) {
    this.device = device;
    this.entry = entry;
    this.context = context;
    this.type = type;
    this.machine = machine;
  }

  HealthCounters counters() {
    return counters;
  }

  /** Who was found at the last connection, or null. */
  DeviceIdentity identity() {
    return identity;
  }

  boolean isOpen() {
    return lease != null;
  }

  /** The open connection with the queue. */
  Lease<C> require() throws DeviceException {
    Lease<C> used = lease;
    if (used == null) {
      throw machine.state() == DeviceState.LOST
          ? new DeviceException(
              Reason.LOST, entry.id() + " is lost (" + machine.reason() + "); connect it again.")
          : new DeviceException(Reason.NOT_CONNECTED, entry.id() + " is not connected.");
    }
    return used;
  }

  /**
   * Opens the connection. Until the right instrument has identified itself, nobody else can send
   * anything on it.
   *
   * @return the state that the instrument reports
   */
  InstrumentStatus open() throws IOException, DeviceException {
    Lease<C> opened = context.connections().acquire(entry.connection(), type, this::openConnection);
    boolean done = false;
    try {
      DeviceIdentity found = call(opened, Priority.COMMAND, WHO, this::freshIdentity);
      check(found);
      identity = found;
      List<String> warnings =
          new ArrayList<>(call(opened, Priority.COMMAND, "settings", device::prepare));
      warnings.addAll(
          call(
              opened,
              Priority.COMMAND,
              "settings",
              connection -> ExpectedSettings.differences(device, entry.options(), connection)));
      if (!entry.serial().isEmpty() && found.serial().isEmpty()) {
        warnings.add(
            "It states no serial number, so it is not certain that it is " + entry.serial() + ".");
      }
      counters.warn(warnings);
      InstrumentStatus status = call(opened, Priority.COMMAND, "state", device::readStatus);
      lease = opened;
      done = true;
      return status;
    } finally {
      if (!done) {
        closeQuietly(opened);
      }
    }
  }

  private C openConnection() throws IOException, DeviceException {
    try {
      return device.open(entry.connection());
    } catch (IllegalArgumentException e) {
      // The address makes no sense; the transport says why.
      throw new DeviceException(Reason.UNREACHABLE, entry.id() + ": " + e.getMessage(), e);
    }
  }

  private DeviceIdentity freshIdentity(C connection) throws IOException, DeviceException {
    device.resynchronise(connection);
    return device.identify(connection);
  }

  private void check(DeviceIdentity found) throws DeviceException {
    DeviceIdentity known = identity;
    String expected = entry.serial().isEmpty() && known != null ? known.serial() : entry.serial();
    boolean otherSerial =
        !expected.isEmpty() && !found.serial().isEmpty() && !expected.equals(found.serial());
    String model = known == null ? found.model() : known.model();
    if (otherSerial || !model.equals(found.model())) {
      throw new DeviceException(
          Reason.WRONG_INSTRUMENT,
          entry.id()
              + ": at "
              + entry.connection()
              + " answers "
              + found.text()
              + (otherSerial ? ", not serial number " + expected : ", not a " + model)
              + "; correct the set-up or plug the right instrument in.");
    }
  }

  /** Does an exchange; one without a proper answer is followed up. */
  <R> R exchange(Priority priority, String name, WireOperation<C, R> operation)
      throws DeviceException {
    Lease<C> used = require();
    try {
      return call(used, priority, name, operation);
    } catch (IOException e) {
      if (e instanceof InterruptedIOException) {
        counters.timedOut();
      }
      throw afterBreak(used, name, e);
    }
  }

  private <R> R call(Lease<C> used, Priority priority, String name, WireOperation<C, R> operation)
      throws IOException, DeviceException {
    R result =
        used.queue()
            .call(
                device,
                priority,
                name,
                EXCHANGE_LIMIT,
                () -> understood(name, used.connection(), operation));
    counters.answered();
    return result;
  }

  /** A driver's parser that stumbles has met an answer that makes no sense. */
  private <R> R understood(String name, C connection, WireOperation<C, R> operation)
      throws IOException, DeviceException {
    try {
      return operation.run(connection);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new DeviceException(
          Reason.BAD_REPLY,
          entry.id() + ": the answer to '" + name + "' makes no sense: " + e.getMessage(),
          e);
    } catch (RuntimeException e) {
      // A fault of the driver must end its task and not the thread that waits for it.
      ERRORS.log(Level.ERROR, "The driver of " + entry.id() + " failed in '" + name + "'", e);
      throw new DeviceException(
          Reason.BAD_REPLY, entry.id() + ": the driver failed in '" + name + "': " + e + ".", e);
    }
  }

  /** One question without a proper answer may be a glitch; if a second one has none, it is lost. */
  private DeviceException afterBreak(Lease<C> used, String name, IOException cause) {
    boolean late = cause instanceof InterruptedIOException;
    try {
      check(call(used, Priority.SAFETY, WHO, this::freshIdentity));
      return new DeviceException(
          late ? Reason.TIMEOUT : Reason.BAD_REPLY,
          entry.id()
              + ": no proper answer to '"
              + name
              + "' ("
              + clause(cause)
              + "); it answers again, so look at its state and repeat the command.",
          cause);
    } catch (IOException | DeviceException e) {
      String what = late ? "it stopped answering" : "the connection broke";
      lose(used, what + " during '" + name + "' (" + clause(cause) + ")");
      return new DeviceException(Reason.LOST, entry.id() + ": " + machine.reason() + ".", e);
    }
  }

  /** What an exception says, without the stop at its end. */
  static String clause(Exception e) {
    String text = String.valueOf(e.getMessage());
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private void lose(Lease<C> used, String why) {
    synchronized (this) {
      if (lease != used) {
        return; // Somebody else has noticed already.
      }
      lease = null;
    }
    // First, or whoever sees the loss and connects at once is given what is closed below.
    used.withdraw();
    counters.lost();
    machine.tryBecome(DeviceState.LOST, why);
    closeQuietly(used::abandon);
  }

  void close() {
    Lease<C> used;
    synchronized (this) {
      used = lease;
      lease = null;
    }
    if (used != null) {
      closeQuietly(used);
    }
  }

  private static void closeQuietly(Closeable closing) {
    try {
      closing.close();
    } catch (IOException e) {
      // It is given up; there is nothing left to do with it.
    }
  }
}
