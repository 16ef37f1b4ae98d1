package org.photonbench.analysis.fit.figure;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.photon.io.Recordings;

/**
 * Where an instrument response is and how it was taken, as the settings of a fit keep it.
 *
 * @param file a recording of photons, a file of histograms, or a table
 * @param sha256 hash of the file, hexadecimal
 * @param channel the detector whose response is meant; -1: all photons of a recording, the first
 *     histogram of a file of several
 * @param period repetition period in ns; infinite where the decay ends before the next pulse
 */
public record ResponseReference(Path file, String sha256, int channel, double period) {
  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("file", file.toUri().toString());
    json.addProperty("sha256", sha256);
    json.addProperty("channel", channel);
    json.add("period", JsonText.number(period));
    return json;
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if the place is no file
   */
  static ResponseReference fromJson(JsonObject json) {
    try {
      return new ResponseReference(
          Path.of(URI.create(json.get("file").getAsString())),
          json.get("sha256").getAsString(),
          json.get("channel").getAsInt(),
          JsonText.asDouble(json.get("period")));
    } catch (FileSystemNotFoundException e) {
      throw new IllegalArgumentException("the place of the response is no file: " + json, e);
    }
  }

  /**
   * The response from its file, at its place or, where data were moved, in another folder.
   *
   * @param folder where a file of the same name is looked for, too; empty: nowhere
   * @throws AnalysisException if it is not there or is another file
   */
  FigureResponse read(Optional<Path> folder, Recordings recordings) throws AnalysisException {
    String name = String.valueOf(file.getFileName());
    List<Path> places = new ArrayList<>(List.of(file));
    folder.ifPresent(f -> places.add(f.resolve(name)));
    for (Path place : places) {
      if (Files.isRegularFile(place)) {
        return read(place, recordings);
      }
    }
    throw new AnalysisException(
        "the instrument response is not at "
            + String.join(" nor at ", places.stream().map(Path::toString).toList())
            + ".");
  }

  private FigureResponse read(Path place, Recordings recordings) throws AnalysisException {
    try {
      FigureResponse found = FigureResponse.read(place, channel, period, recordings);
      if (!found.reference().sha256().equals(sha256)) {
        throw new AnalysisException(
            "the instrument response " + place + " is another file: its SHA-256 differs.");
      }
      return found;
    } catch (IOException e) {
      throw new AnalysisException(
          "the instrument response " + place + " cannot be read: " + e.getMessage(), e);
    }
  }
}
