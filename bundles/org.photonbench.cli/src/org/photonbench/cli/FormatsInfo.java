package org.photonbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.RecordingExport;
import org.photonbench.photon.io.write.RecordingExports;

/** The formats that are read and written, and what of them was tested on real files. */
final class FormatsInfo {
  /** For the help of verbs that read recordings. */
  static final String NOT_TESTED =
      "Not tested on real data: TimeHarp 200 (.t3r, .thd), .pt2, .ht2, .phd, .hhd, .phu; SPC-QC-x04"
          + " and x06; Swabian tag dumps. 'photonbench info --formats' lists all formats and what"
          + " was tested.";

  private record Row(
      String id,
      String name,
      List<String> endings,
      String content,
      String untested,
      boolean written) {
    String tested() {
      return untested.isEmpty() ? "yes" : untested.equals(PhotonFormat.ALL_OF_IT) ? "no" : "partly";
    }
  }

  private FormatsInfo() {}

  private static List<Row> rows(Environment environment) {
    Recordings recordings = environment.recordings().get();
    HistogramRecordings histograms = environment.histograms().get();
    RecordingExports exports = environment.exports().get();
    List<String> written = exports.exports().stream().map(RecordingExport::id).toList();
    List<Row> rows = new ArrayList<>();
    for (PhotonFormat format : recordings.formats()) {
      rows.add(
          new Row(
              format.id(),
              format.name(),
              format.extensions(),
              "photons",
              format.untested(),
              written.contains(format.id())));
    }
    for (HistogramFormat format : histograms.formats()) {
      rows.add(
          new Row(
              format.id(),
              format.name(),
              format.extensions(),
              "histograms",
              format.untested(),
              false));
    }
    return rows;
  }

  static String text(Environment environment) {
    TextTable table = new TextTable("");
    table.row("Format", "Endings", "Holds", "Written", "Tested on real files");
    for (Row row : rows(environment)) {
      table.row(
          row.name(),
          String.join(" ", row.endings()),
          row.content(),
          row.written() ? "yes" : "",
          row.tested() + (row.tested().equals("partly") ? "; not on " + row.untested() : ""));
    }
    return table + "Files are recognised by their content; endings matter for text only.\n";
  }

  static String json(Environment environment) {
    JsonArray formats = new JsonArray();
    for (Row row : rows(environment)) {
      JsonObject format = new JsonObject();
      format.addProperty("id", row.id());
      format.addProperty("name", row.name());
      JsonArray endings = new JsonArray();
      row.endings().forEach(endings::add);
      format.add("endings", endings);
      format.addProperty("holds", row.content());
      format.addProperty("written", row.written());
      format.addProperty("testedOnRealData", row.tested());
      format.addProperty("untested", row.untested());
      formats.add(format);
    }
    JsonObject document = new JsonObject();
    document.addProperty("software", Product.nameAndVersion());
    document.add("formats", formats);
    return JsonText.write(document);
  }
}
