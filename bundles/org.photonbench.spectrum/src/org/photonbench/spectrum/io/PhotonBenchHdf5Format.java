package org.photonbench.spectrum.io;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Component;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.Detector;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * Spectra as HDF5.
 *
 * <pre>
 * /                      attributes format "PhotonBench spectra", version 1
 * /axis/centres          float64 [bins], attributes quantity, unit, medium
 * /axis/edges            float64 [bins + 1]
 * /spectra               int64 or float64 [frames, bins], attribute unit (what is counted)
 * /acquisition/exposure  s; accumulations
 * /camera/electrons_per_count, offset, read_noise     where known
 * /detector              attribute model; temperature (degrees Celsius), saturation (counts), where known
 * /conditions/NUMBER     float64 [frames], attributes name, unit
 * /metadata/NUMBER       attributes name, value
 * /notes/NUMBER          attribute text
 * </pre>
 *
 * <p>Whole numbers are written as int64, anything else as float64: both read back exactly.
 */
@Component(service = SpectrumFormat.class)
public final class PhotonBenchHdf5Format implements SpectrumFormat {
  private static final String FORMAT = "PhotonBench spectra";
  private static final int VERSION = 1;

  /** HDF5 keeps an attribute within 64 kB; longer texts are cut, with a mark. */
  private static final int LONGEST_TEXT = 10_000;

  @Override
  public String id() {
    return "photonbench-hdf5";
  }

  @Override
  public String name() {
    return "PhotonBench HDF5";
  }

  @Override
  public List<String> extensions() {
    return List.of("h5", "hdf5");
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    if (!Hdf5Reading.hasSignature(start)) {
      return false;
    }
    try (Hdf5Reading reading = Hdf5Reading.open(file)) {
      return reading.attribute(reading.root(), "format").filter(FORMAT::equals).isPresent();
    } catch (IOException e) {
      return false; // whoever opens it tells why it cannot be read
    }
  }

  /** Writes a series; a file of that name is replaced. */
  public static void write(SpectrumSeries series, Path file) throws IOException {
    Hdf5Reading.quietLogging();
    SpectrumFiles.replace(
        file,
        temporary -> {
          try (WritableHdfFile root = HdfFile.write(temporary)) {
            describe(series, root);
          } catch (HdfException e) {
            throw new SpectrumFileException(
                file + " could not be written (" + e.getMessage() + "); make room, or move it.", e);
          }
        });
  }

  private static void describe(SpectrumSeries stored, WritableGroup root) {
    SpectrumSeries series = stored.inMemory();
    SpectrumInfo info = series.info();
    SpectralAxis axis = info.axis();
    root.putAttribute("format", FORMAT);
    root.putAttribute("version", VERSION);
    WritableGroup axisGroup = root.putGroup("axis");
    WritableDataset centres = axisGroup.putDataset("centres", axis.centres());
    centres.putAttribute("quantity", axis.quantity().id());
    centres.putAttribute("unit", text(axis.quantity().unit()));
    centres.putAttribute("medium", axis.medium().id());
    axisGroup.putDataset("edges", axis.edges());
    WritableDataset spectra =
        root.putDataset("spectra", series.isWhole() ? whole(series.frames()) : series.frames());
    spectra.putAttribute("unit", info.unit().id());
    WritableGroup acquisition = root.putGroup("acquisition");
    acquisition.putDataset("accumulations", info.accumulations());
    if (info.exposure().isPresent()) {
      acquisition.putDataset("exposure", info.exposure().getAsDouble()).putAttribute("unit", "s");
    }
    if (info.camera().isPresent()) {
      CameraCalibration camera = info.camera().get();
      WritableGroup group = root.putGroup("camera");
      group.putDataset("electrons_per_count", camera.electronsPerCount());
      group.putDataset("offset", camera.offset());
      group.putDataset("read_noise", camera.readNoise());
    }
    if (!info.detector().equals(Detector.UNKNOWN)) {
      Detector detector = info.detector();
      WritableGroup group = root.putGroup("detector");
      group.putAttribute("model", text(detector.model()));
      if (detector.temperature().isPresent()) {
        group.putDataset("temperature", detector.temperature().getAsDouble());
      }
      if (detector.saturation().isPresent()) {
        group.putDataset("saturation", detector.saturation().getAsDouble());
      }
    }
    // jHDF cannot read back a group without members.
    if (!series.columns().isEmpty()) {
      WritableGroup conditions = root.putGroup("conditions");
      for (FrameColumn column : series.columns()) {
        WritableDataset data = conditions.putDataset(next(conditions), column.values());
        data.putAttribute("name", text(column.name()));
        data.putAttribute("unit", text(column.unit()));
      }
    }
    if (!info.metadata().isEmpty()) {
      WritableGroup metadata = root.putGroup("metadata");
      for (Map.Entry<String, String> entry : info.metadata().entrySet()) {
        WritableGroup item = metadata.putGroup(next(metadata));
        item.putAttribute("name", text(entry.getKey()));
        item.putAttribute("value", text(entry.getValue()));
      }
    }
    if (!info.notes().isEmpty()) {
      WritableGroup notes = root.putGroup("notes");
      for (String note : info.notes()) {
        notes.putGroup(next(notes)).putAttribute("text", text(note));
      }
    }
  }

  private static String next(WritableGroup group) {
    return Integer.toString(group.getChildren().size());
  }

  /** HDF5 has no text of no length. */
  private static String text(String text) {
    if (text.isEmpty()) {
      return " ";
    }
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + " [cut]" : text;
  }

  private static long[][] whole(double[][] frames) {
    long[][] whole = new long[frames.length][];
    for (int i = 0; i < frames.length; i++) {
      whole[i] = new long[frames[i].length];
      for (int j = 0; j < whole[i].length; j++) {
        whole[i][j] = (long) frames[i][j];
      }
    }
    return whole;
  }

  @Override
  public SpectrumSeries read(Path file) throws IOException {
    try (Hdf5Reading reading = Hdf5Reading.open(file)) {
      Group root = reading.root();
      if (reading.attribute(root, "format").filter(FORMAT::equals).isEmpty()) {
        throw new SpectrumFileException(
            reading.name() + " is HDF5, but holds no spectra of PhotonBench.");
      }
      String version = reading.attribute(root, "version").orElse("");
      if (!version.equals(Integer.toString(VERSION))) {
        throw new SpectrumFileException(
            reading.name()
                + " has version "
                + version
                + " of the layout, this program reads version "
                + VERSION
                + "; use a newer PhotonBench.");
      }
      try {
        return series(reading, root);
      } catch (IllegalArgumentException e) {
        throw new SpectrumFileException(
            reading.name() + ": " + e.getMessage() + "; take another copy of the file.", e);
      }
    }
  }

  private static SpectrumSeries series(Hdf5Reading reading, Group root) throws IOException {
    Dataset centres = reading.dataset(root, "axis/centres");
    SpectralAxis axis =
        new SpectralAxis(
            Named.quantity(reading.requireAttribute(centres, "quantity")),
            Named.medium(reading.requireAttribute(centres, "medium")),
            reading.numbers(centres),
            reading.numbers(reading.dataset(root, "axis/edges")));
    Dataset spectra = reading.dataset(root, "spectra");
    double[][] frames = reading.rows(spectra);
    OptionalDouble exposure = reading.number(root, "acquisition/exposure");
    OptionalDouble gain = reading.number(root, "camera/electrons_per_count");
    Optional<CameraCalibration> camera =
        gain.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new CameraCalibration(
                    gain.getAsDouble(),
                    reading.number(root, "camera/offset").orElse(Double.NaN),
                    reading.number(root, "camera/read_noise").orElse(Double.NaN)));
    List<FrameColumn> columns = new ArrayList<>();
    for (Node node : reading.members(root, "conditions")) {
      if (node instanceof Dataset dataset) {
        columns.add(
            new FrameColumn(
                reading.requireAttribute(node, "name"),
                reading.requireAttribute(node, "unit").strip(),
                reading.numbers(dataset)));
      }
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    for (Node node : reading.members(root, "metadata")) {
      metadata.put(
          reading.requireAttribute(node, "name"), reading.requireAttribute(node, "value").strip());
    }
    List<String> notes = new ArrayList<>();
    for (Node node : reading.members(root, "notes")) {
      notes.add(reading.requireAttribute(node, "text"));
    }
    SpectrumInfo info =
        new SpectrumInfo(
            axis,
            Named.unit(reading.requireAttribute(spectra, "unit")),
            camera,
            exposure,
            (int) reading.number(root, "acquisition/accumulations").orElse(1),
            metadata,
            notes,
            detector(reading, root));
    return new SpectrumSeries(info, columns, frames);
  }

  private static Detector detector(Hdf5Reading reading, Group root) throws IOException {
    Optional<Node> group = reading.child(root, "detector");
    return group.isEmpty()
        ? Detector.UNKNOWN
        : new Detector(
            reading.attribute(group.get(), "model").orElse("").strip(),
            reading.number(root, "detector/temperature"),
            reading.number(root, "detector/saturation"));
  }
}
