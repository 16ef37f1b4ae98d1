package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.MakeSafeReport;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.device.setup.SetUpSession.Place;
import org.photonbench.virtuallab.table.SimulatedLight;

/** Connects the instruments of a session, does steps with them, and lists them. */
final class DeviceSteps {
  private static final Duration WAIT = Duration.ofMillis(100);

  /** Steps that real instruments do from here, too. */
  private static final Set<String> HARMLESS = Set.of("read", "rates", "close", "stop", "safe");

  private final Environment environment;
  private final SetUpSession session;
  private final BooleanSupplier cancelled;
  private final JsonArray done = new JsonArray();
  private boolean json;

  DeviceSteps(Environment environment, SetUpSession session, BooleanSupplier cancelled) {
    this.environment = environment;
    this.session = session;
    this.cancelled = cancelled;
  }

  /** Does all steps until one fails, and returns an {@link ExitCode}. */
  int run(List<String> steps, boolean wantsJson) {
    json = wantsJson;
    boolean sound = session.connectAll().isEmpty();
    String failure = "";
    try {
      for (String step : steps) {
        if (cancelled.getAsBoolean()) {
          break;
        }
        step(step);
      }
    } catch (UserException e) {
      failure = e.getMessage();
    } catch (DeviceException e) {
      failure = e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = "Interrupted.";
    }
    report(failure);
    if (cancelled.getAsBoolean()) {
      return ExitCode.CANCELLED;
    }
    return sound && failure.isEmpty() ? ExitCode.SUCCESS : ExitCode.BAD_INPUT;
  }

  private void step(String text) throws UserException, DeviceException, InterruptedException {
    String[] words = text.strip().split("\\s+", 3);
    if (words.length < 2) {
      throw new UserException("'" + text + "' is no step; write for example 'delay move 5 mm'.");
    }
    Device device =
        session
            .device(words[0])
            .orElseThrow(
                () -> new UserException("The set-up has no instrument '" + words[0] + "'."));
    String rest = words.length > 2 ? words[2] : "";
    if (!HARMLESS.contains(words[1]) && !device.isTwin()) {
      throw new UserException(
          device.id()
              + " is a real instrument; from here only twins are set and moved. Use the workbench"
              + " or --twins.");
    }
    switch (words[1]) {
      case "read" -> read(device, rest);
      case "set" -> set(device, rest);
      case "reference" -> await(device, positioner(device).reference());
      case "move" -> await(device, positioner(device).moveTo(amount(rest)));
      case "by" -> await(device, positioner(device).moveBy(amount(rest)));
      case "open" -> say(device, "open", KindSteps.open(device, true));
      case "close" -> say(device, "close", KindSteps.open(device, false));
      case "place" -> await(device, KindSteps.place(device, rest));
      case "rates" -> say(device, "rates", KindSteps.rates(device));
      case "record" -> {
        await(device, KindSteps.record(device, rest));
        truth(device, rest);
      }
      case "stop" -> {
        device.stop(StopMode.GENTLE);
        say(device, "stop", device.stateReason());
      }
      case "safe" -> {
        MakeSafeReport report = device.makeSafe();
        say(device, "safe", report.text());
        if (!report.reached()) {
          throw new UserException(report.text());
        }
      }
      default ->
          throw new UserException(
              "'"
                  + words[1]
                  + "' is no step; there are read, set, reference, move, by, open, close, place, rates,"
                  + " record, stop, safe.");
    }
  }

  /** The truth of simulated light beside its recording. */
  private void truth(Device device, String rest) throws UserException {
    Optional<SimulatedLight> light = SimulatedLight.find(session.world(), device.id());
    if (light.isEmpty() || light.get().truth().isEmpty()) {
      return;
    }
    Path file = Path.of(rest.strip().split("\\s+", 4)[3]);
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path folder = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".truth");
    try {
      light.get().writeTruth(folder);
      say(device, "truth", folder.toString());
    } catch (IOException e) {
      throw new UserException("The truth could not be written: " + e.getMessage() + ".");
    }
  }

  private void read(Device device, String property) throws DeviceException {
    for (PropertyDescription description : device.properties()) {
      boolean wanted = property.isEmpty() || property.equals(description.name());
      if (wanted && description.access().isReadable()) {
        say(device, description.name(), value(description, device.read(description.name())));
      }
    }
    if (device.properties().stream().noneMatch(known -> known.name().equals(property))
        && !property.isEmpty()) {
      device.read(property); // Says which ones there are.
    }
  }

  private static String value(PropertyDescription description, PropertyValue value) {
    String unit = description.unit().symbol();
    return unit.isEmpty() ? value.text() : value.text() + " " + unit;
  }

  private void set(Device device, String rest) throws UserException, DeviceException {
    String[] parts = rest.split("\\s+", 2);
    for (PropertyDescription description : device.properties()) {
      if (description.name().equals(parts[0]) && parts.length == 2) {
        try {
          PropertyValue wanted = PropertyValue.parse(description, parts[1]);
          say(device, parts[0], value(description, device.write(parts[0], wanted)));
          return;
        } catch (IllegalArgumentException e) {
          throw new UserException(e.getMessage());
        }
      }
    }
    device.read(parts[0]); // Says which ones there are.
    throw new UserException("Give a value: '" + device.id() + " set " + parts[0] + " VALUE'.");
  }

  private static Positioner positioner(Device device) throws UserException {
    if (device instanceof Positioner positioner) {
      return positioner;
    }
    throw new UserException(device.id() + " is a " + device.kind().text() + "; it does not move.");
  }

  private static Amount amount(String text) throws UserException {
    try {
      return Amount.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UserException(e.getMessage());
    }
  }

  private void await(Device device, DeviceTask<?> task)
      throws UserException, DeviceException, InterruptedException {
    while (task.await(WAIT) == TaskOutcome.RUNNING) {
      if (cancelled.getAsBoolean()) {
        device.stop(StopMode.IMMEDIATE);
      }
    }
    say(device, task.name(), task.note());
    if (task.outcome() != TaskOutcome.SUCCEEDED) {
      throw new UserException(device.id() + ": " + task.name() + ": " + task.note());
    }
  }

  private void say(Device device, String what, String text) {
    if (json) {
      JsonObject entry = new JsonObject();
      entry.addProperty("device", device.id());
      entry.addProperty("what", what);
      entry.addProperty("text", text);
      done.add(entry);
    } else {
      environment.out().println("  " + device.id() + ": " + what + ": " + text);
    }
  }

  private void report(String failure) {
    if (json) {
      JsonObject document = new JsonObject();
      document.addProperty("software", Product.nameAndVersion());
      document.addProperty("setUp", session.setUp().name());
      JsonArray list = new JsonArray();
      session.places().forEach(place -> list.add(json(place)));
      document.add("instruments", list);
      document.add("steps", done);
      document.addProperty("failure", failure);
      environment.out().print(JsonText.write(document));
    } else {
      TextTable table = new TextTable("  ");
      for (Place place : session.places()) {
        table.row(place.entry().id(), kind(place), state(place), identity(place), reason(place));
      }
      environment.out().print(table);
      for (Place place : session.places()) {
        warnings(place)
            .forEach(text -> environment.out().println("  " + place.entry().id() + ": " + text));
      }
    }
    if (!failure.isEmpty()) {
      environment.err().println(failure);
    }
  }

  /** A simulated instrument must not be mistaken for a real one. */
  private static String kind(Place place) {
    return place.entry().twin() ? "TWIN" : "real";
  }

  private static String state(Place place) {
    return place.device().map(device -> device.state().text()).orElse("not there");
  }

  private static String identity(Place place) {
    return place.device().flatMap(Device::identity).map(DeviceIdentity::text).orElse("");
  }

  private static String reason(Place place) {
    return place.device().map(Device::stateReason).orElse(place.problem());
  }

  private static List<String> warnings(Place place) {
    return place.device().map(device -> device.health().warnings()).orElse(List.of());
  }

  private static JsonObject json(Place place) {
    JsonObject entry = new JsonObject();
    entry.addProperty("id", place.entry().id());
    entry.addProperty("driver", place.entry().driver());
    entry.addProperty("twin", place.entry().twin());
    entry.addProperty("state", state(place));
    entry.addProperty("identity", identity(place));
    entry.addProperty("reason", reason(place));
    JsonArray warnings = new JsonArray();
    warnings(place).forEach(warnings::add);
    entry.add("warnings", warnings);
    return entry;
  }
}
