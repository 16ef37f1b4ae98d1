package org.photonbench.cli;

import static org.photonbench.figure.text.NumberText.count;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.analysis.run.HistogramSurvey;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.run.StreamFaults;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code info FILE...}: what is in a recording. */
final class InfoVerb implements Verb {
  private static final int TIME_DIGITS = 7;

  private final Environment environment;
  private final BooleanSupplier cancelled;
  private final PositionalParamSpec files =
      Inputs.files("FILE", "Recordings, or folders of recordings.", false);

  InfoVerb(Environment environment, BooleanSupplier cancelled) {
    this.environment = environment;
    this.cancelled = cancelled;
  }

  @Override
  public String name() {
    return "info";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().addPositional(files);
    spec.addOption(
        OptionSpec.builder("--header")
            .type(boolean.class)
            .description("Print every entry of the header.")
            .build());
    spec.addOption(
        OptionSpec.builder("--formats")
            .type(boolean.class)
            .description(
                "List the formats that can be read, and what of them was never tested on real"
                    + " files; takes no FILE.")
            .build());
    spec.addOption(Inputs.syncAsChannel());
    spec.addOption(Inputs.stream());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Show what is in a recording: device, times, rates, gaps, where every record went,"
                + " faults; of a file of histograms its curves.",
            FormatsInfo.NOT_TESTED);
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    boolean header = parsed.hasMatchedOption("--header");
    List<String> given = parsed.matchedPositionalValue(0, List.of());
    if (parsed.hasMatchedOption("--formats")) {
      environment.out().print(json ? FormatsInfo.json(environment) : FormatsInfo.text(environment));
      return ExitCode.SUCCESS;
    }
    if (given.isEmpty()) {
      throw new UserException("Give at least one FILE. See 'photonbench help info'.");
    }
    OpenOptions options = Inputs.openOptions(parsed);
    Recordings recordings = environment.recordings().get();
    HistogramRecordings histograms = environment.histograms().get();
    List<Path> paths = Inputs.expand(given, recordings);
    return new Inputs(environment, cancelled)
        .forEach(
            paths,
            "reading",
            json,
            (file, progress, entry) -> {
              if (histograms.recognise(file).isPresent()) {
                HistogramSurvey survey = HistogramSurvey.of(file, histograms);
                if (json) {
                  HistogramInfo.fill(entry, survey);
                } else {
                  environment.out().println(HistogramInfo.text(survey, header));
                }
                return ExitCode.SUCCESS;
              }
              RecordingSurvey survey = survey(file, options, recordings, progress);
              if (json) {
                fill(entry, survey, options.stream());
              } else {
                environment.out().println(text(survey, header, options.stream()));
              }
              return ExitCode.SUCCESS;
            });
  }

  private static RecordingSurvey survey(
      Path file, OpenOptions options, Recordings recordings, ProgressLine progress)
      throws IOException, RunCancelledException {
    try (progress) {
      return RecordingSurvey.of(file, options, recordings, progress);
    }
  }

  private static String text(RecordingSurvey survey, boolean header, String stream) {
    RecordingInfo info = survey.info();
    StringBuilder text = new StringBuilder().append(survey.file()).append('\n');
    TextTable facts = new TextTable("  ");
    facts.row("Format", info.format() + ", " + info.recordType());
    row(facts, "Device", info.device());
    row(facts, "Created", info.created().map(Object::toString).orElse(""));
    row(facts, "Comment", info.comment());
    facts.row("Size", count(survey.bytes()) + " bytes");
    addTimes(facts, info);
    facts.row("Live time", liveTime(survey.liveTime()));
    row(facts, "Gaps", gaps(survey));
    if (stream.isEmpty()) {
      facts.row("Photons", count(survey.balance().photons()));
    } else {
      facts.row("Stream", stream);
      facts.row(
          "Photons",
          count(survey.photons())
              + " left of "
              + count(survey.balance().photons())
              + " in the file");
    }
    text.append(facts);
    if (!survey.channels().isEmpty()) {
      text.append('\n').append(channelTable(survey));
    }
    text.append('\n').append("  ").append(balance(survey.balance())).append('\n');
    if (!survey.markers().isEmpty()) {
      text.append('\n').append(markerTable(survey.markers())).append('\n');
    }
    text.append(survey.faults().isEmpty() ? "  No faults.\n" : "");
    for (Message message : survey.messages()) {
      text.append("  ").append(Report.mark(message)).append(message).append('\n');
    }
    if (header) {
      text.append('\n').append(headerTable(info.entries()));
    }
    return text.toString();
  }

  private static TextTable channelTable(RecordingSurvey survey) {
    TextTable table = new TextTable("  ", 1, 2);
    table.row("Channel", "Photons", "Rate", "");
    for (RecordingSurvey.ChannelSurvey channel : survey.channels()) {
      channelRow(table, Integer.toString(channel.channel()), channel.photons(), channel.rate());
    }
    if (survey.channels().size() > 1) {
      channelRow(table, "all", survey.photons(), survey.rate());
    }
    return table;
  }

  private static void channelRow(TextTable table, String name, long photons, Quantity quantity) {
    QuantityText rate = QuantityText.of(quantity);
    table.row(name, count(photons), rate.value(), rate.unit());
  }

  private static TextTable markerTable(SortedMap<Long, Long> markers) {
    TextTable table = new TextTable("  ", 2);
    table.row("Marker", "Inputs", "Count");
    markers.forEach((bits, number) -> {
      StringJoiner inputs = new StringJoiner(" + ");
      for (int input = 0; input < Long.SIZE; input++) {
        if ((bits >>> input & 1) != 0) {
          inputs.add(Integer.toString(input + 1));
        }
      }
      table.row(Long.toString(bits), inputs.toString(), count(number));
    });
    return table;
  }

  /** The gaps that the device told of; empty text if there are none. */
  private static String gaps(RecordingSurvey survey) {
    RecordingSurvey.LiveTime time = survey.liveTime();
    long unknown = time.gapsOfUnknownLength();
    long all =
        survey.faults().stream()
            .filter(group -> group.kind() == StreamEvent.Kind.LOSS)
            .mapToLong(StreamFaults.Group::count)
            .sum();
    String known =
        all > unknown
            ? count(all - unknown)
                + ", "
                + NumberText.significant(time.lostSeconds(), TIME_DIGITS, "s")
                + " in all"
            : "";
    String rest = unknown > 0 ? count(unknown) + " of unknown length" : "";
    return known + (known.isEmpty() || rest.isEmpty() ? "" : "; ") + rest;
  }

  static TextTable headerTable(List<HeaderEntry> entries) {
    TextTable table = new TextTable("  ");
    for (HeaderEntry entry : entries) {
      String index = entry.index() < 0 ? "" : "[" + entry.index() + "]";
      table.row(entry.name() + index, entry.type(), entry.value().strip());
    }
    return table;
  }

  static void row(TextTable table, String name, String value) {
    if (!value.isBlank()) {
      table.row(name, value.strip().replace("\n", "\n" + " ".repeat(16)));
    }
  }

  private static void addTimes(TextTable facts, RecordingInfo info) {
    TimeBase times = info.timeBase();
    facts.row("Mode", times.mode().name());
    if (times.mode() == RecordMode.T3) {
      facts.row(
          times.pulses() ? "Pulse period" : "Device clock",
          NumberText.significant(times.tickSeconds(), TIME_DIGITS, "s")
              + " ("
              + NumberText.significant(1 / times.tickSeconds(), TIME_DIGITS + 1, "Hz")
              + ")");
      facts.row("Micro-time bin", resolution(times.microTickSeconds()));
    } else {
      facts.row("Resolution", resolution(times.tickSeconds()));
      info.syncRateHertz()
          .ifPresent(
              rate -> facts.row("Sync rate", NumberText.significant(rate, TIME_DIGITS + 1, "Hz")));
    }
  }

  /** A round number, as resolutions are, without zeros that say nothing. */
  private static String resolution(double seconds) {
    int digits = new BigDecimal(Double.toString(seconds)).stripTrailingZeros().precision();
    return NumberText.significant(seconds, Math.clamp(digits, 1, TIME_DIGITS), "s");
  }

  private static String liveTime(RecordingSurvey.LiveTime time) {
    String span = seconds(time.spanSeconds()) + " from first to last photon";
    String used =
        time.fromHeader()
            ? seconds(time.wholeSeconds()) + " by the header (used), " + span
            : time.isContradicted()
                ? span + " (used), the header's acquisition time is shorter"
                : span + " (used: the header has no acquisition time)";
    return time.lostSeconds() > 0 ? seconds(time.seconds()) + " without gaps, of " + used : used;
  }

  private static String seconds(double seconds) {
    return NumberText.significant(seconds, TIME_DIGITS, "s");
  }

  /** Where the records went, without the kinds that there are none of. */
  private static String balance(RecordBalance balance) {
    StringBuilder text = new StringBuilder();
    text.append(count(balance.records())).append(" records = ");
    text.append(count(balance.photons())).append(" photons");
    add(text, balance.markers(), "markers");
    add(text, balance.overflows(), "overflows");
    if (balance.overflowPeriods() > 0) {
      text.append(" (").append(count(balance.overflowPeriods())).append(" overflow periods)");
    }
    add(text, balance.syncs(), "syncs");
    add(text, balance.invalid(), "invalid");
    add(text, balance.faulty(), "faulty");
    text.append(balance.isBalanced() ? "" : " (THIS DOES NOT ADD UP)");
    if (balance.trailingBytes() > 0) {
      text.append("; ").append(count(balance.trailingBytes())).append(" trailing bytes");
    }
    return text.toString();
  }

  private static void add(StringBuilder text, long number, String what) {
    if (number > 0) {
      text.append(" + ").append(count(number)).append(' ').append(what);
    }
  }

  private static void fill(JsonObject json, RecordingSurvey survey, String stream) {
    RecordingInfo info = survey.info();
    json.addProperty("bytes", survey.bytes());
    json.addProperty("format", info.format());
    json.addProperty("recordType", info.recordType());
    json.addProperty("testedOnRealData", info.testedOnRealData());
    json.addProperty("device", info.device());
    json.addProperty("created", info.created().map(Object::toString).orElse(null));
    json.addProperty("comment", info.comment());
    json.addProperty("mode", info.timeBase().mode().name());
    json.add("tickSeconds", JsonText.number(info.timeBase().tickSeconds()));
    json.add("microTickSeconds", JsonText.number(info.timeBase().microTickSeconds()));
    json.add("syncRateHertz", JsonText.number(info.syncRateHertz()));
    json.addProperty(
        "declaredRecords",
        info.declaredRecords().isPresent() ? info.declaredRecords().getAsLong() : null);
    json.addProperty("stream", stream);
    json.addProperty("photonsLeft", survey.photons());
    JsonObject time = new JsonObject();
    time.add("headerSeconds", JsonText.number(survey.liveTime().headerSeconds()));
    time.add("spanSeconds", JsonText.number(survey.liveTime().spanSeconds()));
    time.add("lostSeconds", JsonText.number(survey.liveTime().lostSeconds()));
    time.addProperty("gapsOfUnknownLength", survey.liveTime().gapsOfUnknownLength());
    time.add("usedSeconds", JsonText.number(survey.liveTime().seconds()));
    time.addProperty("used", survey.liveTime().fromHeader() ? "header" : "span");
    json.add("liveTime", time);
    JsonArray channels = new JsonArray();
    for (RecordingSurvey.ChannelSurvey channel : survey.channels()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("channel", channel.channel());
      entry.addProperty("photons", channel.photons());
      entry.add("rate", ResultJson.quantity(channel.rate()));
      channels.add(entry);
    }
    json.add("channels", channels);
    json.add("rate", ResultJson.quantity(survey.rate()));
    JsonArray markers = new JsonArray();
    survey
        .markers()
        .forEach((bits, number) -> {
          JsonObject entry = new JsonObject();
          entry.addProperty("bits", bits);
          entry.addProperty("count", number);
          markers.add(entry);
        });
    json.add("markers", markers);
    JsonObject balance = ResultJson.balance(survey.balance());
    balance.addProperty("balanced", survey.balance().isBalanced());
    json.add("balance", balance);
    fillFaults(json, survey);
    JsonArray header = new JsonArray();
    for (HeaderEntry entry : info.entries()) {
      header.add(tag(entry));
    }
    json.add("header", header);
  }

  static JsonObject tag(HeaderEntry entry) {
    JsonObject tag = new JsonObject();
    tag.addProperty("name", entry.name());
    tag.addProperty("index", entry.index());
    tag.addProperty("type", entry.type());
    tag.addProperty("value", entry.value());
    return tag;
  }

  private static void fillFaults(JsonObject json, RecordingSurvey survey) {
    JsonArray groups = new JsonArray();
    for (StreamFaults.Group group : survey.faults()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("kind", kind(group.kind()));
      entry.addProperty("count", group.count());
      entry.addProperty("firstBytePosition", group.firstBytePosition());
      entry.addProperty("firstMessage", group.firstMessage());
      groups.add(entry);
    }
    json.add("faults", groups);
    JsonArray first = new JsonArray();
    for (StreamEvent event : survey.firstFaults()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("kind", kind(event.kind()));
      entry.addProperty("time", event.time());
      entry.addProperty("bytePosition", event.bytePosition());
      entry.addProperty("value", event.value());
      entry.addProperty("message", event.message());
      first.add(entry);
    }
    json.add("firstFaults", first);
    JsonArray messages = new JsonArray();
    survey.messages().forEach(message -> messages.add(ResultJson.message(message)));
    json.add("messages", messages);
  }

  private static String kind(StreamEvent.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
