package org.photonbench.driver.thorlabs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;

/**
 * What a stage is, as the table of stages has it.
 *
 * @param name as the vendor calls it
 * @param counts counts of the controller in one unit of the axis
 * @param velocityCounts counts of a velocity of one unit per second
 * @param accelerationCounts counts of an acceleration of one unit per second squared
 * @param travel how far it can move
 * @param fastest greatest velocity that it stands, in units per second
 * @param stepper whether its controller answers the status question of steppers
 * @param id number by which controllers name it, -1 if they do not
 */
record AptStage(
    String name,
    double counts,
    double velocityCounts,
    double accelerationCounts,
    Range travel,
    double fastest,
    boolean stepper,
    int id) {
  private static final List<AptStage> ALL = read();

  /** Columns of the table. */
  private static final int COLUMNS = 10;

  static List<AptStage> all() {
    return ALL;
  }

  static Optional<AptStage> named(String name) {
    return ALL.stream().filter(stage -> stage.name.equalsIgnoreCase(name)).findFirst();
  }

  private static List<AptStage> read() {
    List<AptStage> stages = new ArrayList<>();
    try (InputStream in = AptStage.class.getResourceAsStream("apt-stages.csv")) {
      if (in == null) {
        throw new IllegalStateException("the table of stages is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          stages.add(of(line.split(",", -1)));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the table of stages cannot be read", e);
    }
    return List.copyOf(stages);
  }

  private static AptStage of(String[] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("the table of stages has a bad line: " + columns[0]);
    }
    Unit unit = columns[1].equals("deg") ? Unit.DEGREE : Unit.MILLIMETRE;
    return new AptStage(
        columns[0],
        Double.parseDouble(columns[2]),
        Double.parseDouble(columns[3]),
        Double.parseDouble(columns[4]),
        new Range(Double.parseDouble(columns[5]), Double.parseDouble(columns[6]), unit),
        Double.parseDouble(columns[7]),
        columns[8].equals("stepper"),
        columns[9].isEmpty() ? -1 : Integer.parseInt(columns[9]));
  }

  int position(double units) {
    return Math.toIntExact(Math.round(units * counts));
  }

  double units(int position) {
    return position / counts;
  }
}
