package org.photonbench.device.tck;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Reading;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.InstrumentStatus;
import org.photonbench.device.driver.ManagedDevice;
import org.photonbench.device.kind.Laser;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.setup.InstrumentEntry;

/** Drives the laser or the shutter of the reference instrument, with one defect. */
abstract class ReferenceLight extends ManagedDevice<ReferenceLink> {
  final Defect defect;

  ReferenceLight(InstrumentEntry entry, DeviceContext context, Defect defect) {
    super(entry, context, ReferenceLink.class);
    this.defect = defect;
  }

  @Override
  protected ReferenceLink open(String connection) throws IOException {
    return new ReferenceLink(connection, defect);
  }

  @Override
  protected DeviceIdentity identify(ReferenceLink link) throws IOException, DeviceException {
    return ReferenceStage.identity(link.ask("who"), defect);
  }

  @Override
  protected List<String> prepare(ReferenceLink link) {
    return List.of();
  }

  @Override
  protected InstrumentStatus readStatus(ReferenceLink link) throws IOException, DeviceException {
    link.number("emission?");
    return InstrumentStatus.idle();
  }

  @Override
  protected void sendStop(ReferenceLink link, StopMode mode) {
    // There is nothing to stop.
  }

  @Override
  protected void resynchronise(ReferenceLink link) throws IOException {
    link.drain();
  }

  @Override
  protected PropertyValue readProperty(ReferenceLink link, String name) {
    throw new IllegalArgumentException(name);
  }

  @Override
  protected void writeProperty(ReferenceLink link, String name, PropertyValue value) {
    throw new IllegalArgumentException(name);
  }

  @Override
  public List<PropertyDescription> properties() {
    return List.of();
  }
}

/** The laser. */
final class ReferenceLaser extends ReferenceLight implements Laser {
  ReferenceLaser(InstrumentEntry entry, DeviceContext context, Defect defect) {
    super(entry, context, defect);
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.LASER;
  }

  @Override
  protected void sendSafe(ReferenceLink link) throws IOException, DeviceException {
    if (defect != Defect.SAFE_LASER_IS_ON) {
      link.command("emission 0");
    }
  }

  @Override
  public boolean isEmitting() throws DeviceException {
    return exchange("emission", link -> link.number("emission?") != 0);
  }

  @Override
  public boolean isInterlockClosed() {
    return true;
  }

  @Override
  public void setEmission(boolean on) throws DeviceException {
    if (on && defect != Defect.EMITS_WITHOUT_PERMIT) {
      context().permits().require(Hazard.LASER_EMISSION, id());
    }
    if (on) {
      configure("emission on", link -> link.command("emission 1"));
    } else {
      safely("emission off", link -> link.command("emission 0"));
    }
  }

  @Override
  public Reading power() {
    return new Reading(0, OptionalDouble.empty(), Unit.WATT, Instant.now(), "none", true);
  }

  @Override
  public Amount setPower(Amount power) {
    return power;
  }
}

/** The shutter. */
final class ReferenceShutter extends ReferenceLight implements Shutter {
  ReferenceShutter(InstrumentEntry entry, DeviceContext context, Defect defect) {
    super(entry, context, defect);
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.SHUTTER;
  }

  @Override
  protected void sendSafe(ReferenceLink link) throws IOException, DeviceException {
    boolean toggled = link.number("open?") == 0;
    link.command("open " + (defect == Defect.SAFE_SHUTTER_TOGGLES && toggled ? 1 : 0));
  }

  @Override
  public boolean isOpen() throws DeviceException {
    return exchange("open", link -> link.number("open?") != 0);
  }

  @Override
  public void setOpen(boolean open) throws DeviceException {
    if (open) {
      configure("open", link -> link.command("open 1"));
    } else {
      safely("close", link -> link.command("open 0"));
    }
  }
}
