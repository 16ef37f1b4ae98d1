package org.photonbench.device.tck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.Mechanics;
import org.photonbench.device.twin.TwinFaults;
import org.photonbench.device.twin.TwinServer;
import org.photonbench.device.twin.TwinSession;

/**
 * A stage, laser and shutter in one, with a protocol of its own: each command is a line, each has
 * one line as its answer.
 */
final class ReferenceInstrument implements Twin {
  static final double TRAVEL = 100;
  private static final double SCALE_ERROR = 1.05;

  private final Defect defect;
  private final TwinServer server;
  private String serial = "1";
  private double velocity = 40;
  private double from = 30;
  private double target = from;
  private long began;
  private boolean referenced;
  private boolean searching;
  private boolean jammed;
  private boolean stuck;
  private boolean emission;
  private boolean open;

  ReferenceInstrument(InstrumentEntry entry, TwinContext context, Defect defect)
      throws IOException {
    this.defect = defect;
    server = new TwinServer(Session::new, this::replace, context.seed());
    server.setMechanics(this::happen);
    context.world().publish(entry.id(), "position", () -> 1e-3 * truePosition());
    context.world().publish(entry.id(), "moving", () -> bit(isMoving()));
    context.world().publish(entry.id(), "referenced", () -> bit(isReferenced()));
    context.world().publish(entry.id(), "emission", () -> bit(isEmitting()));
    context.world().publish(entry.id(), "open", () -> bit(isOpen()));
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  private synchronized void replace(String other) {
    serial = other;
  }

  private synchronized boolean isEmitting() {
    return emission;
  }

  private synchronized boolean isOpen() {
    return open;
  }

  private synchronized double position() {
    double done = jammed ? 0 : (System.nanoTime() - began) * 1e-9 * velocity;
    double way = target - from;
    return done >= Math.abs(way) ? target : from + Math.signum(way) * done;
  }

  private synchronized double truePosition() {
    return defect == Defect.WRONG_SCALE ? SCALE_ERROR * position() : position();
  }

  private synchronized boolean isMoving() {
    boolean moving = position() != target;
    if (!moving && searching) {
      searching = false;
      referenced = true;
    }
    return moving;
  }

  private synchronized boolean isReferenced() {
    return !isMoving() && referenced || referenced;
  }

  private void moveTo(double wanted) {
    from = position();
    target = wanted;
    began = System.nanoTime();
  }

  private void halt() {
    searching = false;
    from = position();
    target = from;
    began = System.nanoTime();
  }

  private synchronized boolean happen(Mechanics what) {
    if (what == Mechanics.STOPPED_BY_HAND) {
      halt();
    } else {
      moveTo(target);
    }
    jammed = what == Mechanics.JAMMED;
    return true;
  }

  private synchronized String answer(String line) {
    String[] words = line.split(" ");
    double number = words.length > 1 ? Double.parseDouble(words[1]) : 0;
    switch (words[0]) {
      case "who":
        return serial;
      case "state":
        return bit(isMoving()) + " " + bit(isReferenced()) + " " + position();
      case "velocity?":
        return "" + velocity;
      case "velocity":
        moveTo(target);
        velocity = Math.rint(number * 4) / 4;
        return "ok";
      case "move":
        if (!stuck) {
          moveTo(number);
        }
        return "ok";
      case "search":
        searching = true;
        referenced = false;
        moveTo(20);
        return "ok";
      case "halt":
        if (defect != Defect.IGNORES_STOP) {
          halt();
        }
        stuck = defect == Defect.STUCK_AFTER_STOP;
        return "ok";
      case "emission":
        emission = number != 0;
        return "ok";
      case "emission?":
        return "" + bit(emission);
      case "open":
        open = number != 0;
        return "ok";
      case "open?":
        return "" + bit(open);
      default:
        return "what?";
    }
  }

  private final class Session implements TwinSession {
    private final Host host;
    private final StringBuilder line = new StringBuilder();

    Session(Host host) {
      this.host = host;
    }

    @Override
    public void received(byte value) {
      if (value == '\n') {
        host.send((answer(line.toString()) + "\n").getBytes(StandardCharsets.US_ASCII));
        line.setLength(0);
      } else {
        line.append((char) value);
      }
    }
  }

  @Override
  public String connection() {
    return server.address();
  }

  @Override
  public TwinFaults faults() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
