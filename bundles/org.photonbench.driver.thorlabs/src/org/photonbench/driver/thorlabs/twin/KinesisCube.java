package org.photonbench.driver.thorlabs.twin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.photonbench.device.twin.SimulatedAxis;
import org.photonbench.device.twin.TwinSession;

/**
 * A KDC101 controller with an MTS25-Z8 stage of 25 mm: binary messages, of which it also sends some
 * unasked when a move or the homing has ended.
 */
final class KinesisCube implements TwinSession {
  private static final double STEPS_PER_MM = 34_304;

  /** 2048 ticks of the 6 MHz clock, times 2 to the 16. */
  private static final double SPEED_SCALE = STEPS_PER_MM * 2048 / 6e6 * 65_536;

  private static final int STAGE = 7;
  private static final int HOST = 1;
  private static final int SELF = 0x50;

  private final Host host;
  private final SimulatedAxis axis;
  private final Supplier<String> serial;
  private final boolean withoutParameters;
  private final byte[] frame = new byte[512];
  private int filled;
  private boolean moved;
  private boolean homed;
  private int acceleration = 262;

  KinesisCube(Host host, SimulatedAxis axis, Supplier<String> serial, boolean withoutParameters) {
    this.host = host;
    this.axis = axis;
    this.serial = serial;
    this.withoutParameters = withoutParameters;
  }

  @Override
  public void received(byte value) {
    frame[filled++] = value;
    if (filled < 6) {
      return;
    }
    int data = frame[4] < 0 ? word(2) : 0;
    if (data > frame.length - 6) {
      filled = 0;
    } else if (filled == 6 + data) {
      filled = 0;
      obey(word(0));
    }
  }

  private int word(int at) {
    return (frame[at] & 255) + 256 * (frame[at + 1] & 255);
  }

  private int number(int at) {
    return word(at) + 65_536 * word(at + 2);
  }

  private void obey(int message) {
    // What ended since the last message is told first, as if it had just happened.
    if (!axis.isMoving()) {
      if (moved) {
        moved = false;
        answer(0x0464, status());
      }
      if (homed) {
        homed = false;
        host.send(new byte[] {0x44, 0x04, 1, 0, HOST, SELF});
      }
    }
    switch (message) {
      case 0x0005 -> answer(0x0006, info());
      case 0x0413 -> {
        acceleration = number(12);
        axis.setVelocity(number(16) / SPEED_SCALE);
      }
      case 0x0414 -> {
        Bytes data = new Bytes().word(1).number(0);
        if (withoutParameters) {
          answer(0x0415, data.number(0).number(0));
        } else {
          answer(
              0x0415,
              data.number(acceleration).number((int) Math.round(axis.velocity() * SPEED_SCALE)));
        }
      }
      case 0x0424 ->
          answer(
              0x0425, new Bytes().word(1).word(3).word(3).number(134_218).number(134_218).word(1));
      case 0x043B -> answer(0x043C, new Bytes().word(1).number(0));
      case 0x0441 ->
          answer(
              0x0442,
              new Bytes().word(1).word(2).word(1).number((int) (2 * SPEED_SCALE)).number(0));
      case 0x0443 -> {
        axis.search();
        homed = true;
      }
      case 0x0448 -> move(axis.position() + number(8) / STEPS_PER_MM);
      case 0x0453 -> move(number(8) / STEPS_PER_MM);
      case 0x0465 -> {
        axis.halt();
        moved = false;
        answer(0x0466, status());
      }
      case 0x0490 -> answer(0x0491, status());
      default -> {
        // Others are not needed, or have no answer.
      }
    }
  }

  private void move(double target) {
    axis.moveTo(target);
    moved = true;
  }

  private Bytes status() {
    int bits = 0x8000_0000 | 0x100;
    if (axis.isMoving()) {
      bits |= axis.isReferenced() || !homed ? 0x10 : 0x200;
    }
    if (axis.isReferenced()) {
      bits |= 0x400;
    }
    int steps = (int) Math.round(axis.position() * STEPS_PER_MM);
    return new Bytes().word(1).number(steps).word(0).word(0).number(bits);
  }

  private Bytes info() {
    Bytes data = new Bytes().number((int) Long.parseLong(serial.get())).text("KDC101", 8).word(16);
    data.number(0x00020103).text("Brushed DC motor controller", 48).text("", 10);
    return data.word(STAGE).word(1).word(0).word(1);
  }

  private void answer(int message, Bytes data) {
    byte[] content = data.array();
    Bytes all = new Bytes().word(message).word(content.length);
    host.send(all.one(HOST | 0x80).one(SELF).all(content).array());
  }

  /** Little-endian bytes one after the other. */
  private static final class Bytes {
    private byte[] bytes = {};

    Bytes one(int value) {
      bytes = Arrays.copyOf(bytes, bytes.length + 1);
      bytes[bytes.length - 1] = (byte) value;
      return this;
    }

    Bytes word(int value) {
      return one(value).one(value >> 8);
    }

    Bytes number(int value) {
      return word(value).word(value >> 16);
    }

    Bytes text(String text, int length) {
      return all(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length));
    }

    Bytes all(byte[] more) {
      for (byte value : more) {
        one(value);
      }
      return this;
    }

    byte[] array() {
      return bytes;
    }
  }
}
