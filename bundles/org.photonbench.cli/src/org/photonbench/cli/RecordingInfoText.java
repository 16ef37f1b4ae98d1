package org.photonbench.cli;

import static org.photonbench.figure.text.NumberText.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.StreamFaults;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/** What {@code info} prints of a recording. */
final class RecordingInfoText {
  private static final int TIME_DIGITS = 7;

  private RecordingInfoText() {}

  static String text(RecordingSurvey survey, boolean header, String stream) {
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
}
