package org.photonbench.cli;

import static org.photonbench.figure.text.NumberText.count;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.ResultJson;
import org.photonbench.analysis.run.HistogramSurvey;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.HistogramRecording;

/** What {@code info} says of a file that holds histograms and no photons. */
final class HistogramInfo {
  private static final int DIGITS = 7;

  private HistogramInfo() {}

  static String text(HistogramSurvey survey, boolean header) {
    HistogramRecording recording = survey.recording();
    StringBuilder text = new StringBuilder().append(survey.file()).append('\n');
    TextTable facts = new TextTable("  ");
    facts.row("Format", recording.format() + ": histograms, no photon records");
    RecordingInfoText.row(facts, "Device", recording.device());
    RecordingInfoText.row(facts, "Created", recording.created().map(Object::toString).orElse(""));
    RecordingInfoText.row(facts, "Comment", recording.comment());
    RecordingInfoText.row(facts, "Shape", recording.shape());
    facts.row("Size", count(survey.bytes()) + " bytes");
    facts.row("Photons", count(survey.photons()) + " in all curves");
    text.append(facts).append('\n');
    TextTable curves = new TextTable("  ", 1, 2, 3, 4, 5, 6);
    curves.row("Curve", "Photons", "Bins", "Bin width", "Live time", "Rate", "Pulse rate");
    for (HistogramSurvey.Curve curve : survey.curves()) {
      DecayHistogram histogram = curve.histogram();
      OptionalDouble live = histogram.acquisitionSeconds();
      boolean timed = live.isPresent() && live.getAsDouble() > 0;
      double rate = timed ? curve.photons() / live.getAsDouble() : Double.NaN;
      double sigma = timed ? Math.sqrt(curve.photons()) / live.getAsDouble() : Double.NaN;
      curves.row(
          curve.name(),
          count(curve.photons()),
          count(histogram.counts().length),
          NumberText.significant(histogram.binSeconds(), DIGITS, "s"),
          live.isPresent() ? NumberText.significant(live.getAsDouble(), DIGITS, "s") : "unknown",
          timed ? NumberText.withUncertainty(rate, sigma, "counts/s") : "",
          histogram.syncRateHertz().isPresent()
              ? NumberText.significant(histogram.syncRateHertz().getAsDouble(), DIGITS, "Hz")
              : "unknown");
    }
    text.append(curves);
    for (Message message : survey.messages()) {
      text.append("  ").append(Report.mark(message)).append(message).append('\n');
    }
    if (header) {
      text.append('\n').append(RecordingInfoText.headerTable(recording.entries()));
    }
    return text.toString();
  }

  static void fill(JsonObject json, HistogramSurvey survey) {
    HistogramRecording recording = survey.recording();
    json.addProperty("bytes", survey.bytes());
    json.addProperty("format", recording.format());
    json.addProperty("kind", "histograms");
    json.addProperty("testedOnRealData", recording.testedOnRealData());
    json.addProperty("device", recording.device());
    json.addProperty("created", recording.created().map(Object::toString).orElse(null));
    json.addProperty("comment", recording.comment());
    json.addProperty("shape", recording.shape());
    json.addProperty("photons", survey.photons());
    json.addProperty("trailingBytes", recording.trailingBytes());
    JsonArray curves = new JsonArray();
    for (HistogramSurvey.Curve curve : survey.curves()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("name", curve.name());
      entry.addProperty("photons", curve.photons());
      entry.addProperty("bins", curve.histogram().counts().length);
      entry.add("binSeconds", JsonText.number(curve.histogram().binSeconds()));
      entry.add("syncRateHertz", JsonText.number(curve.histogram().syncRateHertz()));
      entry.add("acquisitionSeconds", JsonText.number(curve.histogram().acquisitionSeconds()));
      curves.add(entry);
    }
    json.add("curves", curves);
    JsonArray messages = new JsonArray();
    survey.messages().forEach(message -> messages.add(ResultJson.message(message)));
    json.add("messages", messages);
    JsonArray header = new JsonArray();
    for (HeaderEntry entry : recording.entries()) {
      header.add(RecordingInfoJson.tag(entry));
    }
    json.add("header", header);
  }
}
