package org.photonbench.device.driver;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.limit.Layer;
import org.photonbench.device.queue.Priority;
import org.photonbench.device.setup.InstrumentEntry;

/**
 * Base class of drivers for one axis. The driver gives five conversations: read the motion, move
 * to, move by, look for the reference, stop; and in {@code prepare} it tells {@link #axis}.
 *
 * @param <C> connection of the transport
 */
public abstract class ManagedPositioner<C extends Closeable> extends ManagedDevice<C>
    implements Positioner {
  /** Part of the travel that an axis without a reference may be moved by. */
  private static final double UNREFERENCED_PART = 0.01;

  /** A controller may take this long until it says that it moves. */
  private static final long START_NANOS = Duration.ofMillis(500).toNanos();

  private record Axis(Range travel, double velocity, double tolerance) {}

  private volatile Axis axis = new Axis(Range.unlimited(Unit.MILLIMETRE), 1, 0);
  private volatile boolean referenced;

  protected ManagedPositioner(
      InstrumentEntry entry, DeviceContext context, Class<C> connectionType) {
    super(entry, context, connectionType);
  }

  // What a driver gives.

  /** Asks how it moves; one exchange. */
  protected abstract Motion readMotion(C connection) throws IOException, DeviceException;

  /** Begins a move to a position. */
  protected abstract void sendMoveTo(C connection, double target)
      throws IOException, DeviceException;

  /** Begins a move by a distance. */
  protected abstract void sendMoveBy(C connection, double distance)
      throws IOException, DeviceException;

  /** Begins to look for the reference mark. */
  protected abstract void sendReference(C connection) throws IOException, DeviceException;

  /** Longest time that the search for the reference may take. */
  protected Duration referenceDeadline() {
    // Twice over the travel at a tenth of the velocity.
    Axis known = axis;
    return MotionDeadline.of(20 * (known.travel().high() - known.travel().low()), known.velocity());
  }

  // What a driver uses.

  /**
   * Tells what {@code prepare} read; travel becomes the limit of the controller.
   *
   * @param travel finite
   * @param velocity of moves, per second, positive
   * @param tolerance largest distance between target and position after a move
   */
  protected final void axis(Range travel, double velocity, double tolerance)
      throws DeviceException {
    if (!(velocity > 0) || !(tolerance >= 0) || !Double.isFinite(travel.high() - travel.low())) {
      throw new DeviceException(
          Reason.BAD_REPLY,
          id()
              + ": the controller states a travel of "
              + travel.text()
              + " and a velocity of "
              + velocity
              + "; correct its settings.");
    }
    axis = new Axis(travel, velocity, tolerance);
    limits().set(Layer.CONTROLLER, POSITION, travel);
  }

  @Override
  protected final InstrumentStatus readStatus(C connection) throws IOException, DeviceException {
    Motion motion = observe(connection);
    if (!motion.fault().isEmpty()) {
      return new InstrumentStatus(DeviceState.FAULT, motion.fault());
    }
    if (motion.moving()) {
      return new InstrumentStatus(DeviceState.BUSY, "moves at " + at(motion.position()));
    }
    return motion.referenced()
        ? new InstrumentStatus(DeviceState.IDLE, "stands at " + at(motion.position()))
        : new InstrumentStatus(
            DeviceState.UNREFERENCED, "its position has no reference; run the reference search");
  }

  private Motion observe(C connection) throws IOException, DeviceException {
    Motion motion = readMotion(connection);
    referenced = motion.referenced();
    return motion;
  }

  private String at(double position) {
    Range travel = axis.travel();
    double digits = Math.max(0, 5 - Math.floor(Math.log10(travel.high() - travel.low())));
    return String.format(
        Locale.ROOT, "%." + (int) Math.min(digits, 9) + "f %s", position, unit().symbol());
  }

  // Positioner.

  @Override
  public final DeviceKind kind() {
    return DeviceKind.POSITIONER;
  }

  @Override
  public final Unit unit() {
    return axis.travel().unit();
  }

  @Override
  public final Range travel() {
    return axis.travel();
  }

  @Override
  public final double tolerance() {
    return axis.tolerance();
  }

  @Override
  public final double velocity() {
    return axis.velocity();
  }

  @Override
  public final boolean isReferenced() {
    return referenced;
  }

  @Override
  public final Amount position() throws DeviceException {
    Motion motion = exchange(Priority.POLL, "position", this::observe);
    return new Amount(motion.position(), unit());
  }

  @Override
  public final DeviceTask<Void> moveTo(Amount target) throws DeviceException {
    Amount wanted = inUnit(target);
    limits().check(id(), POSITION, wanted);
    double from = position().value();
    return start(
        new Move(
            "Move to " + wanted,
            MotionDeadline.of(wanted.value() - from, axis.velocity()),
            EnumSet.of(DeviceState.IDLE)) {
          @Override
          public void begin(C connection) throws IOException, DeviceException {
            aim(from, wanted.value());
            sendMoveTo(connection, wanted.value());
          }
        });
  }

  @Override
  public final DeviceTask<Void> moveBy(Amount distance) throws DeviceException {
    Amount wanted = inUnit(distance);
    if (isReferenced()) {
      Amount target = new Amount(position().value() + wanted.value(), unit());
      limits().check(id(), POSITION, target);
    } else {
      double longest = UNREFERENCED_PART * (axis.travel().high() - axis.travel().low());
      if (Math.abs(wanted.value()) > longest) {
        throw new DeviceException(
            Reason.UNREFERENCED,
            id()
                + " has no reference, so it may be moved by at most "
                + new Amount(longest, unit())
                + "; run its reference search first.");
      }
    }
    return start(
        new Move(
            "Move by " + wanted,
            MotionDeadline.of(wanted.value(), axis.velocity()),
            EnumSet.of(DeviceState.IDLE, DeviceState.UNREFERENCED)) {
          @Override
          public void begin(C connection) throws IOException, DeviceException {
            double from = observe(connection).position();
            aim(from, from + wanted.value());
            sendMoveBy(connection, wanted.value());
          }
        });
  }

  @Override
  public final DeviceTask<Void> reference() throws DeviceException {
    return start(
        new TaskPlan<C, Void>() {
          private long begun;

          @Override
          public String name() {
            return "Look for the reference";
          }

          @Override
          public Duration deadline() {
            return referenceDeadline();
          }

          @Override
          public Set<DeviceState> allowed() {
            return EnumSet.of(DeviceState.IDLE, DeviceState.UNREFERENCED);
          }

          @Override
          public void begin(C connection) throws IOException, DeviceException {
            sendReference(connection);
            begun = System.nanoTime();
          }

          @Override
          public Step<Void> poll(C connection) throws IOException, DeviceException {
            Motion motion = observe(connection);
            if (!motion.fault().isEmpty()) {
              return Step.failed(motion.fault());
            }
            if (motion.moving()
                || System.nanoTime() - begun < START_NANOS && !motion.referenced()) {
              return Step.running(Double.NaN, "looks for the reference");
            }
            return motion.referenced()
                ? Step.done("referenced, stands at " + at(motion.position()), null)
                : Step.halted("The search for the reference ended without one.");
          }
        });
  }

  private Amount inUnit(Amount amount) throws DeviceException {
    try {
      return amount.in(unit());
    } catch (IllegalArgumentException e) {
      throw new DeviceException(Reason.PROPERTY, id() + ": " + e.getMessage(), e);
    }
  }

  /** A move that ends at a target. */
  private abstract class Move implements TaskPlan<C, Void> {
    private final String name;
    private final Duration deadline;
    private final Set<DeviceState> allowed;
    private double from;
    private double target;
    private long begun;
    private boolean moved;

    Move(String name, Duration deadline, Set<DeviceState> allowed) {
      this.name = name;
      this.deadline = deadline;
      this.allowed = allowed;
    }

    final void aim(double start, double end) {
      from = start;
      target = end;
      begun = System.nanoTime();
    }

    @Override
    public final String name() {
      return name;
    }

    @Override
    public final Duration deadline() {
      return deadline;
    }

    @Override
    public final Set<DeviceState> allowed() {
      return allowed;
    }

    @Override
    public final Step<Void> poll(C connection) throws IOException, DeviceException {
      Motion motion = observe(connection);
      if (!motion.fault().isEmpty()) {
        return Step.failed(motion.fault());
      }
      moved |= motion.moving();
      boolean there = Math.abs(motion.position() - target) <= tolerance();
      String where = at(motion.position());
      if (motion.moving() || !motion.settled()) {
        return Step.running(fraction(motion.position()), where);
      }
      if (there) {
        return Step.done("stands at " + where, null);
      }
      return moved || System.nanoTime() - begun > START_NANOS
          ? Step.halted(
              "It stands at "
                  + where
                  + " and not at "
                  + at(target)
                  + ": something else than this program stopped it.")
          : Step.running(fraction(motion.position()), "begins to move");
    }

    private double fraction(double position) {
      double way = target - from;
      return way == 0 ? 1 : Math.clamp((position - from) / way, 0, 1);
    }
  }
}
