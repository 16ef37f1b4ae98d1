package org.photonbench.device.transport.log;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.photonbench.device.transport.TransportException;
import org.photonbench.device.transport.WireText;

/**
 * Transcripts as JSON. The own form is an array whose objects are exchanges ({@code send_hex},
 * {@code recv_hex}; {@code send} and {@code recv} say the same for people and are not read), pauses
 * ({@code sleep_s}) or notes ({@code note}).
 *
 * <p>Also read is the form that test suites are exported in: {@code {"entries": [{"test", "pairs":
 * [{"send": {"hex"}, "recv": {"hex"}}]}]}}, one transcript per test and without terminators.
 */
public final class TranscriptFile {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private TranscriptFile() {}

  /**
   * Reads a file of one transcript.
   *
   * @throws TransportException if it is none
   */
  public static Transcript read(Path file) throws TransportException {
    JsonElement json = parse(file);
    if (!json.isJsonArray()) {
      throw new TransportException(
          file + " holds no transcript: a list of exchanges is expected; choose another file.");
    }
    try {
      return transcript(json.getAsJsonArray());
    } catch (RuntimeException e) {
      throw damaged(file, e);
    }
  }

  /**
   * Reads a file of several transcripts by the name of their test; no terminators are in them.
   *
   * @throws TransportException if it is none
   */
  public static Map<String, Transcript> readTests(Path file) throws TransportException {
    JsonElement json = parse(file);
    try {
      Map<String, Transcript> found = new LinkedHashMap<>();
      for (JsonElement test : json.getAsJsonObject().getAsJsonArray("entries")) {
        JsonObject object = test.getAsJsonObject();
        List<TranscriptEntry> exchanges = new ArrayList<>();
        for (JsonElement pair : object.getAsJsonArray("pairs")) {
          JsonObject both = pair.getAsJsonObject();
          exchanges.add(new Exchange(hexOf(both.get("send")), hexOf(both.get("recv"))));
        }
        found.put(object.get("test").getAsString(), new Transcript(exchanges, List.of()));
      }
      return found;
    } catch (RuntimeException e) {
      throw damaged(file, e);
    }
  }

  private static byte[] hexOf(JsonElement bytes) {
    return bytes == null || bytes.isJsonNull()
        ? new byte[0]
        : HexFormat.of().parseHex(bytes.getAsJsonObject().get("hex").getAsString());
  }

  private static JsonElement parse(Path file) throws TransportException {
    try {
      return JsonParser.parseString(Files.readString(file));
    } catch (IOException | JsonParseException e) {
      throw damaged(file, e);
    }
  }

  private static TransportException damaged(Path file, Exception cause) {
    return new TransportException(
        file + " could not be read as a transcript: " + cause.getMessage() + ".", cause);
  }

  private static Transcript transcript(JsonArray array) {
    List<TranscriptEntry> entries = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (JsonElement element : array) {
      JsonObject object = element.getAsJsonObject();
      if (object.has("note")) {
        notes.add(object.get("note").getAsString());
      }
      if (object.has("sleep_s")) {
        double seconds = object.get("sleep_s").getAsDouble();
        entries.add(new TranscriptEntry.Pause(Duration.ofNanos(Math.round(seconds * 1e9))));
      }
      if (object.has("send_hex") || object.has("recv_hex")) {
        entries.add(new Exchange(hex(object, "send_hex"), hex(object, "recv_hex")));
      }
    }
    return new Transcript(entries, notes);
  }

  private static byte[] hex(JsonObject object, String member) {
    JsonElement value = object.get(member);
    return value == null || value.isJsonNull()
        ? new byte[0]
        : HexFormat.of().parseHex(value.getAsString());
  }

  /** The transcript in the own form. */
  public static String toJson(Transcript transcript) {
    JsonArray array = new JsonArray();
    for (String note : transcript.notes()) {
      JsonObject object = new JsonObject();
      object.addProperty("note", note);
      array.add(object);
    }
    for (TranscriptEntry entry : transcript.entries()) {
      JsonObject object = new JsonObject();
      switch (entry) {
        case TranscriptEntry.Pause pause ->
            object.addProperty("sleep_s", pause.time().toNanos() / 1e9);
        case Exchange exchange -> {
          add(object, "send", exchange.sent());
          add(object, "recv", exchange.received());
        }
      }
      array.add(object);
    }
    return GSON.toJson(array) + "\n";
  }

  private static void add(JsonObject object, String member, byte[] bytes) {
    object.addProperty(member + "_hex", HexFormat.of().formatHex(bytes));
    object.addProperty(member, WireText.escaped(bytes));
  }

  /**
   * Writes a transcript in the own form; an existing file is replaced.
   *
   * @throws IOException if the disk refuses
   */
  public static void write(Transcript transcript, Path file) throws IOException {
    Files.writeString(file, toJson(transcript));
  }
}
