package org.photonbench.experiment.plan;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.photon.io.write.WholeFile;

/**
 * Reads and writes plans: JSON with a version, one line a value. Nothing in it is ignored: a key
 * that is not known is a problem, because a stop rule with a typing error would be no rule.
 */
public final class PlanFile {
  static final String FORMAT = "photonbench-plan";
  static final int VERSION = 2;

  private PlanFile() {}

  /**
   * Reads a plan; the set-up that it names is looked for beside it.
   *
   * @throws PlanException with all that is wrong
   */
  public static Plan read(Path file) throws PlanException {
    String name = String.valueOf(file);
    try {
      return parse(name, Files.readString(file), file.toAbsolutePath().getParent());
    } catch (CharacterCodingException e) {
      throw new PlanException(name, List.of("It is no text in UTF-8; choose a plan."));
    } catch (IOException e) {
      throw new PlanException(
          name, List.of("It cannot be read (" + e.getMessage() + "); check name and rights."));
    }
  }

  /**
   * Reads a text.
   *
   * @param name of the plan for messages
   * @param folder where a set-up that the plan names is looked for
   */
  public static Plan parse(String name, String text, Path folder) throws PlanException {
    JsonObject document;
    try {
      document = JsonText.readObject(text);
    } catch (JsonParseException e) {
      throw new PlanException(name, List.of("It is no JSON: " + e.getMessage() + "."));
    }
    return new PlanReader(name, folder).read(document);
  }

  /** Writes a plan with its set-up inside, whole or not at all. */
  public static void write(Plan plan, Path file) throws IOException {
    WholeFile.replace(file, text(plan).getBytes(StandardCharsets.UTF_8));
  }

  /** The text of a plan; the same plan always gives the same text. */
  public static String text(Plan plan) {
    return JsonText.write(PlanWriter.json(plan));
  }
}
