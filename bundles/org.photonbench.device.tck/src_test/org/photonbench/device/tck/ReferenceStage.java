package org.photonbench.device.tck;

import java.io.IOException;
import java.util.List;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.ManagedPositioner;
import org.photonbench.device.driver.Motion;
import org.photonbench.device.setup.InstrumentEntry;

/** Drives the stage of the reference instrument, with one defect. */
final class ReferenceStage extends ManagedPositioner<ReferenceLink> {
  private final Defect defect;
  private String memory = "";
  private double oldVelocity;
  private double believed = Double.NaN;

  ReferenceStage(InstrumentEntry entry, DeviceContext context, Defect defect) {
    super(entry, context, ReferenceLink.class);
    this.defect = defect;
  }

  @Override
  protected ReferenceLink open(String connection) throws IOException {
    return new ReferenceLink(connection, defect);
  }

  static DeviceIdentity identity(String serial, Defect defect) throws DeviceException {
    if (!serial.matches("[0-9]+")) {
      throw new DeviceException(
          DeviceException.Reason.BAD_REPLY, "'" + serial + "' is no serial number.");
    }
    String model = defect == Defect.NAMES_NO_MODEL ? "" : "Reference";
    return new DeviceIdentity("PhotonBench", model, serial, "1");
  }

  @Override
  protected DeviceIdentity identify(ReferenceLink link) throws IOException, DeviceException {
    String serial = link.ask("who");
    if (memory.isEmpty() || defect != Defect.OWN_SERIAL_FROM_MEMORY) {
      memory = serial;
    }
    return identity(memory, defect);
  }

  @Override
  protected List<String> prepare(ReferenceLink link) throws IOException, DeviceException {
    axis(
        new Range(0, ReferenceInstrument.TRAVEL, Unit.MILLIMETRE), link.number("velocity?"), 0.001);
    return List.of();
  }

  @Override
  protected Motion readMotion(ReferenceLink link) throws IOException, DeviceException {
    String reply = link.ask("state");
    String[] words = reply.split(" ");
    if (words.length != 3) {
      throw new DeviceException(
          DeviceException.Reason.BAD_REPLY, "'" + reply + "' is no answer to 'state'.");
    }
    boolean referenced = words[1].equals("1") || defect == Defect.ALWAYS_REFERENCED;
    double position = Double.parseDouble(words[2]);
    if (defect == Defect.SUCCESS_IS_ASSUMED && !Double.isNaN(believed)) {
      return new Motion(false, true, referenced, believed, "");
    }
    return new Motion(words[0].equals("1"), true, referenced, position, "");
  }

  @Override
  protected void sendMoveTo(ReferenceLink link, double target) throws IOException, DeviceException {
    believed = target;
    link.command("move " + target);
  }

  @Override
  protected void sendMoveBy(ReferenceLink link, double distance)
      throws IOException, DeviceException {
    sendMoveTo(link, readMotion(link).position() + distance);
  }

  @Override
  protected void sendReference(ReferenceLink link) throws IOException, DeviceException {
    believed = Double.NaN;
    if (defect != Defect.SEARCH_DOES_NOTHING) {
      link.command("search");
    }
  }

  @Override
  protected void sendStop(ReferenceLink link, StopMode mode) throws IOException, DeviceException {
    link.command("halt");
  }

  @Override
  protected void resynchronise(ReferenceLink link) throws IOException {
    link.drain();
  }

  @Override
  protected PropertyValue readProperty(ReferenceLink link, String name)
      throws IOException, DeviceException {
    try {
      oldVelocity = link.number("velocity?");
    } catch (DeviceException e) {
      if (defect != Defect.GARBAGE_IS_OLD_VALUE) {
        throw e;
      }
    }
    return PropertyValue.of(oldVelocity);
  }

  @Override
  protected void writeProperty(ReferenceLink link, String name, PropertyValue value)
      throws IOException, DeviceException {
    link.command("velocity " + value.text());
  }

  @Override
  public List<PropertyDescription> properties() {
    return List.of(
        PropertyDescription.number(
            "velocity",
            "Velocity",
            "Motion",
            Access.READ_WRITE,
            new Range(0.25, 50.01, Unit.MILLIMETRE_PER_SECOND),
            defect == Defect.NO_HELP ? "" : "Speed of moves, in steps of a quarter."));
  }
}
