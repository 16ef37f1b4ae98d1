package org.photonbench.cli;

import static org.photonbench.figure.text.NumberText.count;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.Message;
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

  private static final HistogramRecordings HISTOGRAMS = new HistogramRecordings();

  private final Environment environment;
  private final BooleanSupplier cancelled;
  private final PositionalParamSpec files =
      Inputs.files("FILE", "Recordings, or folders of recordings.");

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
    spec.addOption(Inputs.syncAsChannel());
    spec.addOption(Inputs.stream());
    spec.addOption(Inputs.json());
    spec.addOption(CommandLineTool.helpOption());
    spec.usageMessage()
        .description(
            "Show what is in a recording: device, times, rates, where every record went, faults; of a"
                + " file of histograms its curves.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UserException {
    boolean json = parsed.hasMatchedOption("--json");
    boolean header = parsed.hasMatchedOption("--header");
    OpenOptions options = Inputs.openOptions(parsed);
    Recordings recordings = environment.recordings().get();
    List<Path> paths = Inputs.expand(parsed.matchedPositionalValue(0, List.of()), recordings);
    return new Inputs(environment, cancelled)
        .forEach(
            paths,
            "reading",
            json,
            (file, progress, entry) -> {
              if (HISTOGRAMS.recognise(file).isPresent()) {
                HistogramSurvey histograms = HistogramSurvey.of(file, HISTOGRAMS);
                if (json) {
                  HistogramInfo.fill(entry, histograms);
                } else {
                  environment.out().println(HistogramInfo.text(histograms, header));
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
    if (stream.isEmpty()) {
      facts.row("Photons", count(survey.balance().photons()));
    } else {
      facts.row("Stream", stream);
      facts.row(
          "Photons",
          count(left(survey)) + " left of " + count(survey.balance().photons()) + " in the file");
    }
    text.append(facts);
    if (!survey.channels().isEmpty()) {
      TextTable channels = new TextTable("  ");
      channels.row("Channel", "Photons", "Rate");
      for (RecordingSurvey.ChannelSurvey channel : survey.channels()) {
        QuantityText rate = QuantityText.of(channel.rate());
        channels.row(
            Integer.toString(channel.channel()),
            count(channel.photons()),
            (rate.value() + " " + rate.unit()).strip());
      }
      text.append('\n').append(channels);
    }
    text.append('\n').append("  ").append(balance(survey.balance())).append('\n');
    for (Map.Entry<Long, Long> marker : survey.markers().entrySet()) {
      text.append("  Marker bits ")
          .append(Long.toBinaryString(marker.getKey()))
          .append(": ")
          .append(count(marker.getValue()))
          .append('\n');
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

  static TextTable headerTable(List<HeaderEntry> entries) {
    TextTable table = new TextTable("  ");
    for (HeaderEntry entry : entries) {
      String index = entry.index() < 0 ? "" : "[" + entry.index() + "]";
      table.row(entry.name() + index, entry.type(), entry.value().strip());
    }
    return table;
  }

  /** The photons that the stream steps left. */
  private static long left(RecordingSurvey survey) {
    return survey.channels().stream().mapToLong(channel -> channel.photons()).sum();
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
    String span =
        NumberText.significant(time.spanSeconds(), TIME_DIGITS, "s") + " from first to last photon";
    if (!time.fromHeader()) {
      return time.isContradicted()
          ? span + " (used), the header's acquisition time is shorter"
          : span + " (used: the header has no acquisition time)";
    }
    return NumberText.significant(time.seconds(), TIME_DIGITS, "s")
        + " by the header (used), "
        + span;
  }

  private static String balance(RecordBalance balance) {
    return count(balance.records())
        + " records = "
        + count(balance.photons())
        + " photons + "
        + count(balance.markers())
        + " markers + "
        + count(balance.overflows())
        + " overflows + "
        + count(balance.syncs())
        + " syncs + "
        + count(balance.invalid())
        + " invalid + "
        + count(balance.faulty())
        + " faulty"
        + (balance.isBalanced() ? "" : " (THIS DOES NOT ADD UP)")
        + "; "
        + count(balance.overflowPeriods())
        + " overflow periods; "
        + count(balance.trailingBytes())
        + " trailing bytes";
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
    json.addProperty("photonsLeft", left(survey));
    JsonObject time = new JsonObject();
    time.add("headerSeconds", JsonText.number(survey.liveTime().headerSeconds()));
    time.add("spanSeconds", JsonText.number(survey.liveTime().spanSeconds()));
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
