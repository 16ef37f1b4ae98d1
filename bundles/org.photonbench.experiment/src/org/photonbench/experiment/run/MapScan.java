package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.kind.Positioner;
import org.photonbench.experiment.plan.LoopValues;
import org.photonbench.experiment.plan.StepSettings;
import org.photonbench.photon.io.write.WholeFile;

/** Makes an image of count rates point by point, and finds its spots. */
final class MapScan {
  static final String X = "x";
  static final String Y = "y";
  static final String SPOTS = "spots";

  private static final double TWO_POINTS = 2;

  private final Scene scene;
  private final StepSettings.Map settings;

  MapScan(Scene scene, StepSettings.Map settings) {
    this.scene = scene;
    this.settings = settings;
  }

  /** Makes it; the values say where its spots are for the steps that visit them. */
  Map<String, String> run()
      throws DeviceException, Interruption, InterruptedException, IOException {
    Positioner x = scene.positioner(settings.x());
    Positioner y = scene.positioner(settings.y());
    double[] columns = positions(settings.columns(), x);
    double[] lines = positions(settings.lines(), y);
    RateMeter meter = new RateMeter(scene.tagger(settings.device()), scene.control());
    long[][] counts = new long[lines.length][columns.length];
    for (int line = 0; line < lines.length; line++) {
      moveTo(y, lines[line]);
      for (int column = 0; column < columns.length; column++) {
        moveTo(x, columns[column]);
        counts[line][column] = meter.counts(settings.dwell());
      }
      write(columns, lines, line + 1, counts, x, y);
    }
    List<SpotFinder.Spot> spots =
        SpotFinder.find(counts, settings.contrast(), distance(columns, x));
    Path file = writeSpots(spots, columns, lines, x, y);
    scene.say("The map " + settings.name() + " has " + spots.size() + " spots.");
    Map<String, String> values = new LinkedHashMap<>();
    values.put(X, settings.x());
    values.put(Y, settings.y());
    values.put(SPOTS, scene.files().folder().relative(file));
    return values;
  }

  private double distance(double[] columns, Positioner x) {
    if (settings.distance().isEmpty() || columns.length < 2) {
      return TWO_POINTS;
    }
    double step = Math.abs(columns[1] - columns[0]);
    return Amount.parse(settings.distance().get()).in(x.unit()).value() / step;
  }

  private static double[] positions(String text, Positioner axis) {
    return LoopValues.parse(text).stream()
        .mapToDouble(value -> Amount.parse(value).in(axis.unit()).value())
        .toArray();
  }

  private void moveTo(Positioner axis, double target)
      throws DeviceException, Interruption, InterruptedException {
    DeviceTask<Void> move = axis.moveTo(new Amount(target, axis.unit()));
    scene.control().await(move);
  }

  private Path folder() throws IOException {
    return Files.createDirectories(scene.files().folder().series(settings.name()));
  }

  /** Written after each line: an image that was broken off is kept as far as it came. */
  private void write(
      double[] columns, double[] lines, int done, long[][] counts, Positioner x, Positioner y)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("x (").append(x.unit().symbol()).append("),y (").append(y.unit().symbol());
    text.append("),counts,time (s)\n");
    double seconds = RateMeter.gates(settings.dwell()) * RateMeter.GATE_SECONDS;
    for (int line = 0; line < done; line++) {
      for (int column = 0; column < columns.length; column++) {
        text.append(columns[column]).append(',').append(lines[line]).append(',');
        text.append(counts[line][column]).append(',').append(seconds).append('\n');
      }
    }
    WholeFile.replace(
        folder().resolve("map.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Path writeSpots(
      List<SpotFinder.Spot> spots, double[] columns, double[] lines, Positioner x, Positioner y)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("spot,x (").append(x.unit().symbol()).append("),y (").append(y.unit().symbol());
    text.append("),counts,background\n");
    int number = 0;
    for (SpotFinder.Spot spot : spots) {
      number++;
      text.append(
          String.format(
              Locale.ROOT,
              "%d,%.9g,%.9g,%d,%.6g%n",
              number,
              between(columns, spot.x()),
              between(lines, spot.y()),
              spot.counts(),
              spot.background()));
    }
    Path file = folder().resolve("spots.csv");
    WholeFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /** The position at a place between two points. */
  private static double between(double[] positions, double place) {
    int i = (int) Math.clamp((long) Math.floor(place), 0, Math.max(0, positions.length - 2));
    return positions.length < 2
        ? positions[0]
        : positions[i] + (place - i) * (positions[i + 1] - positions[i]);
  }

  /**
   * A spot of a map.
   *
   * @param x position with its unit
   * @param y position with its unit
   */
  record Place(String x, String y) {}

  /** Reads the spots of a map that was made, in the order in which they are visited. */
  static List<Place> places(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Place> places = new ArrayList<>();
    String[] header = lines.getFirst().split(",");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      places.add(new Place(cells[1] + " " + unit(header[1]), cells[2] + " " + unit(header[2])));
    }
    return places;
  }

  private static String unit(String heading) {
    return heading.substring(heading.indexOf('(') + 1, heading.indexOf(')'));
  }
}
