package org.photonbench.device.tck;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.Twin;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.setup.InstrumentEntry;

/** Makes reference instruments of one kind with one defect. */
record ReferenceFactory(DeviceKind kind, Defect defect) implements DriverFactory {
  /** A subject of the contract. */
  ContractSubject subject() throws DeviceException {
    return TwinSubject.open(this, InstrumentEntry.of("reference", id(), true, ""), 1);
  }

  @Override
  public String id() {
    return "reference";
  }

  @Override
  public String name() {
    return "Reference";
  }

  @Override
  public String vendor() {
    return "PhotonBench";
  }

  @Override
  public List<String> models() {
    return List.of("Reference");
  }

  @Override
  public Set<DeviceKind> kinds() {
    return EnumSet.of(kind);
  }

  @Override
  public String connectionHelp() {
    return "tcp://HOST:PORT";
  }

  @Override
  public Device create(InstrumentEntry entry, DeviceContext context) {
    DeviceContext used =
        defect == Defect.NO_WATCH
            ? new DeviceContext(context.connections(), context.permits(), Duration.ZERO)
            : context;
    return switch (kind) {
      case LASER -> new ReferenceLaser(entry, used, defect);
      case SHUTTER -> new ReferenceShutter(entry, used, defect);
      default -> DefectiveDevice.around(new ReferenceStage(entry, used, defect), defect);
    };
  }

  @Override
  public Twin startTwin(InstrumentEntry entry, TwinContext context) throws DeviceException {
    try {
      return new ReferenceInstrument(entry, context, defect);
    } catch (IOException e) {
      throw new DeviceException(DeviceException.Reason.UNREACHABLE, "No port is free.", e);
    }
  }
}
