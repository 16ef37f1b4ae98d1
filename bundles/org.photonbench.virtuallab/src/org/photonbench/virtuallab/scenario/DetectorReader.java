package org.photonbench.virtuallab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.photon.RecordMode;
import org.photonbench.virtuallab.detect.Crosstalk;
import org.photonbench.virtuallab.detect.Detector;
import org.photonbench.virtuallab.detect.TaggerSettings;

/** Reads detectors, crosstalk and time tagger. */
final class DetectorReader {
  private DetectorReader() {}

  static Detector readDetector(Fields fields) throws ScenarioException {
    int channel = (int) fields.integer("channel", 0, Detector.MAX_CHANNEL);
    Optional<Fields> tail = fields.part("jitterTail");
    double tailFraction = 0;
    double tailPs = 0;
    if (tail.isPresent()) {
      tailFraction = tail.get().number("fraction", Rule.PROBABILITY);
      tailPs = tail.get().quantity("time", Dimension.TIME, Rule.POSITIVE);
      tail.get().end();
    }
    Optional<Fields> after = fields.part("afterpulsing");
    Detector.Afterpulsing afterpulsing = Detector.Afterpulsing.NONE;
    if (after.isPresent()) {
      afterpulsing =
          after
              .get()
              .read(f ->
                  new Detector.Afterpulsing(
                      f.number("probability", Rule.PROBABILITY),
                      f.requiredPart("delay").read(Times::read)));
    }
    return new Detector(
        fields.text("name", "detector " + channel),
        channel,
        (int) fields.integer("port", 0, Byte.MAX_VALUE),
        fields.number("efficiency", Rule.PROBABILITY, 1),
        new Detector.Jitter(
            fields.quantity("jitter", Dimension.TIME, Rule.NOT_NEGATIVE, 0), tailFraction, tailPs),
        fields.quantity("deadTime", Dimension.TIME, Rule.NOT_NEGATIVE, 0),
        fields.flag("paralyzable"),
        fields.quantity("dark", Dimension.RATE, Rule.NOT_NEGATIVE, 0),
        afterpulsing,
        fields.quantity("delay", Dimension.TIME, Rule.ANY, 0));
  }

  static Crosstalk readCrosstalk(Fields fields) throws ScenarioException {
    return new Crosstalk(
        fields.number("probability", Rule.PROBABILITY),
        fields.quantity("delay", Dimension.TIME, Rule.NOT_NEGATIVE, 0),
        fields.quantity("spread", Dimension.TIME, Rule.NOT_NEGATIVE, 0));
  }

  static TaggerSettings readTagger(Fields fields) throws ScenarioException {
    RecordMode mode =
        RecordMode.valueOf(fields.choice("mode", List.of("T2", "T3")).toUpperCase(Locale.ROOT));
    int fifo = 0;
    double read = 0;
    Optional<Fields> memory = fields.part("fifo");
    if (memory.isPresent()) {
      fifo = (int) memory.get().integer("tags", 1, 1 << 30);
      read = memory.get().quantity("readout", Dimension.RATE, Rule.POSITIVE);
      memory.get().end();
    }
    List<TaggerSettings.MarkerTrain> markers = new ArrayList<>();
    for (Fields part : fields.parts("markers")) {
      markers.add(
          part.read(f ->
              new TaggerSettings.MarkerTrain(
                  (int) f.integer("bits", 1, 15),
                  f.quantity("first", Dimension.TIME, Rule.NOT_NEGATIVE, 0),
                  f.quantity("every", Dimension.TIME, Rule.POSITIVE))));
    }
    return new TaggerSettings(
        mode,
        fields.quantity("resolution", Dimension.TIME, Rule.POSITIVE),
        (int) fields.integer("syncDivider", 1, 1024, 1),
        fifo,
        read,
        markers);
  }
}
