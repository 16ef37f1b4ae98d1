package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.StreamFaults;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/** What {@code info --json} says of a recording. */
final class RecordingInfoJson {
  private RecordingInfoJson() {}

  /** Fills in all that is known of the recording. */
  static void fill(JsonObject json, RecordingSurvey survey, String stream) {
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
