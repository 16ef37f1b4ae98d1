package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.setup.SetUp;
import org.photonbench.device.setup.SetUpException;
import org.photonbench.device.setup.SetUpFile;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.device.transport.log.TranscriptFile;
import org.photonbench.device.transport.log.WireLogged;
import org.photonbench.virtuallab.table.VirtualSetUps;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code devices}: drivers, instruments that are there, and the instruments of a set-up. */
final class DevicesVerb implements Verb {
  private static final String SET_UP = "--setup";
  private static final String TWINS = "--twins";
  private static final String DISCOVER = "--discover";
  private static final String EXAMPLE = "--example";
  private static final String DO = "--do";
  private static final String SEED = "--seed";
  private static final String VIRTUAL = "--virtual";
  private static final String WIRE_LOG = "--wire-log";
  private static final Duration DISCOVERY_LIMIT = Duration.ofSeconds(10);

  private final Environment environment;
  private final BooleanSupplier cancelled;

  DevicesVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "devices";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.addOption(
        OptionSpec.builder(SET_UP)
            .paramLabel("FILE")
            .type(String.class)
            .description("Connect the instruments of a set-up file and list them with their state.")
            .build());
    spec.addOption(flag(TWINS, "Put the simulated twin in the place of every instrument."));
    spec.addOption(
        OptionSpec.builder(DO)
            .paramLabel("STEP")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description(
                "What to do then, in order; may be given several times: 'ID read', 'ID read"
                    + " PROPERTY', 'ID set PROPERTY VALUE', 'ID reference', 'ID move 5 mm', 'ID by"
                    + " -1 mm', 'ID open', 'ID close', 'ID place 2', 'ID rates', 'ID record T3 5 s"
                    + " FILE.ptu', 'ID stop', 'ID safe'. Real instruments are only read, closed,"
                    + " stopped and made safe from here.")
            .build());
    spec.addOption(
        OptionSpec.builder(SEED)
            .paramLabel("N")
            .type(long.class)
            .defaultValue("1")
            .description("Seed of the twins (1 if not given).")
            .build());
    spec.addOption(
        OptionSpec.builder(WIRE_LOG)
            .paramLabel("FOLDER")
            .type(String.class)
            .description(
                "Write what went over the wire of each instrument into FOLDER/ID.json, as a"
                    + " transcript that can be replayed.")
            .build());
    spec.addOption(
        OptionSpec.builder(VIRTUAL)
            .paramLabel("NAME")
            .type(String.class)
            .description(
                "Print a set-up of twins that share one simulated sample: "
                    + String.join(", ", VirtualSetUps.names())
                    + ".")
            .build());
    spec.addOption(
        flag(DISCOVER, "Ask every driver to look for instruments; this sends them a question."));
    spec.addOption(flag(EXAMPLE, "Print a set-up file with a twin of each driver, to begin with."));
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Without options: list the drivers. The exit code is 2 if the set-up has a problem, an"
                + " instrument cannot be connected or a step fails.");
    return spec;
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    DriverRegistry drivers = environment.drivers().get();
    drivers.problems().forEach(environment.err()::println);
    boolean json = parsed.hasMatchedOption("--json");
    if (parsed.hasMatchedOption(EXAMPLE)) {
      environment.out().print(SetUpFile.text(example(drivers)));
      return ExitCode.SUCCESS;
    }
    String virtual = parsed.matchedOptionValue(VIRTUAL, (String) null);
    if (virtual != null) {
      environment.out().print(SetUpFile.text(virtual(virtual)));
      return ExitCode.SUCCESS;
    }
    if (parsed.hasMatchedOption(DISCOVER)) {
      return discover(drivers, json);
    }
    String file = parsed.matchedOptionValue(SET_UP, (String) null);
    List<String> steps = parsed.matchedOptionValue(DO, List.<String>of());
    if (file == null) {
      if (!steps.isEmpty() || parsed.hasMatchedOption(TWINS)) {
        throw new UserException("Name the set-up with " + SET_UP + " FILE.");
      }
      return list(drivers, json);
    }
    SetUp setUp = read(file);
    if (parsed.hasMatchedOption(TWINS)) {
      setUp =
          new SetUp(
              setUp.name(),
              setUp.instruments().stream().map(entry -> entry.withTwin(true)).toList());
    }
    long seed = parsed.matchedOptionValue(SEED, 1L);
    try (SetUpSession session = new SetUpSession(setUp, drivers, DeviceContext.create(), seed)) {
      int code = new DeviceSteps(environment, session, cancelled).run(steps, json);
      String folder = parsed.matchedOptionValue(WIRE_LOG, (String) null);
      if (folder != null) {
        writeLogs(session, folder);
      }
      return code;
    }
  }

  private static SetUp virtual(String name) throws UserException {
    try {
      return VirtualSetUps.read(name);
    } catch (IllegalArgumentException e) {
      throw new UserException(e.getMessage());
    }
  }

  private static void writeLogs(SetUpSession session, String name) throws UserException {
    try {
      Path folder = Files.createDirectories(Path.of(name));
      for (Device device : session.devices()) {
        if (device instanceof WireLogged logged) {
          TranscriptFile.write(
              logged.wireLog().transcript(), folder.resolve(device.id() + ".json"));
        }
      }
    } catch (InvalidPathException e) {
      throw new UserException("'" + name + "' is no file name: " + e.getReason() + ".");
    } catch (IOException e) {
      throw new UserException("The wire log could not be written: " + e.getMessage() + ".");
    }
  }

  private static SetUp read(String file) throws UserException {
    try {
      return SetUpFile.read(Path.of(file));
    } catch (SetUpException e) {
      throw new UserException(e.getMessage());
    } catch (InvalidPathException e) {
      throw new UserException("'" + file + "' is no file name: " + e.getReason() + ".");
    }
  }

  private static SetUp example(DriverRegistry drivers) {
    List<InstrumentEntry> entries = new ArrayList<>();
    for (DriverFactory driver : drivers.drivers()) {
      if (driver.hasTwin()) {
        InstrumentEntry entry = InstrumentEntry.of("my-" + driver.id(), driver.id(), true, "");
        entries.add(driver.example(entry));
      }
    }
    return new SetUp("Example", entries);
  }

  private int list(DriverRegistry drivers, boolean json) {
    if (json) {
      JsonArray list = new JsonArray();
      for (DriverFactory driver : drivers.drivers()) {
        JsonObject entry = new JsonObject();
        entry.addProperty("id", driver.id());
        entry.addProperty("name", driver.name());
        entry.addProperty("vendor", driver.vendor());
        entry.addProperty("kinds", kinds(driver));
        entry.addProperty("models", String.join(", ", driver.models()));
        entry.addProperty("twin", driver.hasTwin());
        entry.addProperty("connection", driver.connectionHelp());
        JsonArray options = new JsonArray();
        driver.optionsHelp().forEach(options::add);
        entry.add("options", options);
        list.add(entry);
      }
      print("drivers", list);
      return ExitCode.SUCCESS;
    }
    if (drivers.drivers().isEmpty()) {
      environment.out().println("No driver is installed.");
      return ExitCode.SUCCESS;
    }
    for (DriverFactory driver : drivers.drivers()) {
      TextTable table = new TextTable("    ");
      table.row("kind", kinds(driver));
      table.row("models", String.join(", ", driver.models()));
      table.row("connection", driver.connectionHelp());
      for (String option : driver.optionsHelp()) {
        table.row("option", option);
      }
      table.row("twin", driver.hasTwin() ? "yes" : "no");
      environment.out().println("  " + driver.id() + "  " + driver.name());
      environment.out().print(table);
    }
    environment
        .out()
        .println(
            "Begin a set-up file with '" + CommandLineTool.NAME + " devices --example > FILE'.");
    return ExitCode.SUCCESS;
  }

  private static String kinds(DriverFactory driver) {
    return String.join(", ", driver.kinds().stream().map(DeviceKind::text).sorted().toList());
  }

  private int discover(DriverRegistry drivers, boolean json) {
    List<DiscoveredInstrument> found = drivers.discover(DISCOVERY_LIMIT);
    if (json) {
      JsonArray list = new JsonArray();
      for (DiscoveredInstrument instrument : found) {
        JsonObject entry = new JsonObject();
        entry.addProperty("driver", instrument.driver());
        entry.addProperty("connection", instrument.connection());
        entry.addProperty("identity", instrument.identity().text());
        list.add(entry);
      }
      print("found", list);
      return ExitCode.SUCCESS;
    }
    if (found.isEmpty()) {
      environment
          .out()
          .println(
              "No instrument was found. Those on a network are not looked for: write their address"
                  + " into the set-up file.");
    }
    TextTable table = new TextTable("  ");
    for (DiscoveredInstrument instrument : found) {
      table.row(instrument.driver(), instrument.connection(), instrument.identity().text());
    }
    environment.out().print(table);
    return ExitCode.SUCCESS;
  }

  private void print(String name, JsonArray list) {
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    document.add(name, list);
    environment.out().print(JsonText.write(document));
  }
}
