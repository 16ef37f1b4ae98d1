package org.photonbench.experiment.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.analysis.run.NearNames;

/**
 * The plans that come with the program: experiments with twins of instruments, to be run as they
 * are or with another set-up.
 */
public final class PlanTemplates {
  private static final List<String> NAMES =
      List.of(
          "hbt",
          "lifetime-trace",
          "power-series",
          "pcfs",
          "pcfs-stage-dither",
          "hom",
          "photostability",
          "next-dot",
          "s3-dot",
          "temperature-series",
          "polarisation-series",
          "delay-scan");

  private PlanTemplates() {}

  /** Their short names. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The text of one.
   *
   * @throws PlanException if there is none of that name
   */
  public static String text(String name) throws PlanException {
    if (!NAMES.contains(name)) {
      List<String> near = NearNames.of(name, NAMES);
      throw new PlanException(
          name,
          List.of(
              "There is no plan of that name; "
                  + (near.isEmpty()
                      ? "there are " + String.join(", ", NAMES)
                      : "did you mean " + near.getFirst())
                  + "."));
    }
    try (InputStream in = PlanTemplates.class.getResourceAsStream("templates/" + name + ".json")) {
      if (in == null) {
        throw new PlanException(name, List.of("It is missing in this installation."));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PlanException(name, List.of("It cannot be read: " + e.getMessage() + "."));
    }
  }

  /** One of them as a plan. */
  public static Plan read(String name) throws PlanException {
    return PlanFile.parse(name, text(name), Path.of(""));
  }
}
