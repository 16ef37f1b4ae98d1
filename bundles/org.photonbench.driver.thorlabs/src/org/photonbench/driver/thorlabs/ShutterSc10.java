package org.photonbench.driver.thorlabs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceState;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyDescription.Access;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.Range;
import org.photonbench.device.StopMode;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.InstrumentStatus;
import org.photonbench.device.kind.Shutter;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.Connection;

/**
 * Shutter controller SC10 in its manual mode. Its enable command toggles, so the state is asked for
 * before and after each.
 */
final class ShutterSc10 extends ThorlabsDevice<PromptLine> implements Shutter {
  private static final int MANUAL = 1;
  private static final Range TIMES = new Range(0, 999_999, Unit.MILLISECOND);

  ShutterSc10(InstrumentEntry entry, DeviceContext context) {
    super(
        entry,
        context,
        PromptLine.class,
        List.of(
            PropertyDescription.number(
                "open",
                "Open time",
                "Timing",
                Access.READ_WRITE,
                TIMES,
                "How long it opens in the timed modes; whole milliseconds."),
            PropertyDescription.number(
                "shut",
                "Shut time",
                "Timing",
                Access.READ_WRITE,
                TIMES,
                "How long it stays shut in the timed modes; whole milliseconds.")));
  }

  @Override
  PromptLine line(Connection connection) {
    return new PromptLine(connection);
  }

  @Override
  public DeviceKind kind() {
    return DeviceKind.SHUTTER;
  }

  @Override
  protected DeviceIdentity identify(PromptLine line) throws IOException, DeviceException {
    return Identities.ofWords(line.ask("id?"));
  }

  @Override
  protected List<String> prepare(PromptLine line) throws IOException, DeviceException {
    int mode = line.askInteger("mode?");
    return mode == MANUAL
        ? List.of()
        : List.of(
            "It is in mode "
                + mode
                + ", in which opening starts a timed cycle; set it to manual at"
                + " its front panel.");
  }

  @Override
  protected InstrumentStatus readStatus(PromptLine line) throws IOException, DeviceException {
    return new InstrumentStatus(DeviceState.IDLE, readOpen(line) ? "open" : "closed");
  }

  private static boolean readOpen(PromptLine line) throws IOException, DeviceException {
    int enabled = line.askInteger("ens?");
    if (enabled != 0 && enabled != 1) {
      throw new DeviceException(
          Reason.BAD_REPLY, "The shutter says that it is " + enabled + ", not 0 or 1.");
    }
    return enabled == 1;
  }

  private void move(PromptLine line, boolean open) throws IOException, DeviceException {
    if (readOpen(line) != open) {
      line.ask("ens");
      if (readOpen(line) != open) {
        throw new DeviceException(
            Reason.INSTRUMENT,
            id()
                + (open ? " does not open" : " does not close")
                + "; check its key, its interlock and its mode.");
      }
    }
  }

  @Override
  protected void sendStop(PromptLine line, StopMode mode) throws IOException, DeviceException {
    move(line, false);
  }

  @Override
  protected void resynchronise(PromptLine line) throws IOException {
    line.resynchronise();
  }

  @Override
  protected PropertyValue readProperty(PromptLine line, String name)
      throws IOException, DeviceException {
    return PropertyValue.of(line.askInteger(name + "?"));
  }

  @Override
  protected void writeProperty(PromptLine line, String name, PropertyValue value)
      throws IOException, DeviceException {
    double milliseconds = value instanceof PropertyValue.Number number ? number.value() : 0;
    line.ask(String.format(Locale.ROOT, "%s=%d", name, Math.round(milliseconds)));
  }

  @Override
  public boolean isOpen() throws DeviceException {
    return exchange("is it open", ShutterSc10::readOpen);
  }

  @Override
  public void setOpen(boolean open) throws DeviceException {
    if (open) {
      configure(
          "open",
          line -> {
            move(line, true);
            return null;
          });
    } else {
      safely(
          "close",
          line -> {
            move(line, false);
            return null;
          });
    }
  }
}
