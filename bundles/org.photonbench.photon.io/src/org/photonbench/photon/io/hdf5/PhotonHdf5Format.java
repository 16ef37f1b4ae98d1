package org.photonbench.photon.io.hdf5;

import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;

/**
 * Photon-HDF5, versions 0.2 to 0.5, and HDF5 files that hold its arrays alone (timestamps and
 * detectors at the root, without units).
 *
 * <p>Facts are from the specification of the format (photon-hdf5.org); of real recordings only bare
 * arrays and files that PhotonBench converted were there to test this on. With nanotimes the
 * photons are T3: the timestamps stay as they are, in their unit. They are taken as pulse numbers
 * only if the repetition rate of the laser agrees with that unit to 1 %; otherwise, and without a
 * rate, they count a clock ({@link org.photonbench.photon.TimeBase#pulses()} is false), which a
 * warning tells. Of the groups of a multi-spot file the first is read, and a warning names the
 * others. Markers, for which the format has no place, are read from where {@link PhotonHdf5Writer}
 * puts them.
 */
@Component(service = PhotonFormat.class)
public final class PhotonHdf5Format implements PhotonFormat {
  static final String ID = "photon-hdf5";
  static final String NAME = "Photon-HDF5";
  static final List<String> EXTENSIONS = List.of("h5", "hdf5", "hdf");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  /** HDF5 files with photons, and those that cannot be read: why not is told when one is opened. */
  @Override
  public String untested() {
    return "files of other programs than PhotonBench, save for bare arrays";
  }

  @Override
  public boolean recognises(ByteBuffer start, Path path) {
    if (!Hdf5File.recognises(start, path)) {
      return false;
    }
    try (Hdf5File file = Hdf5File.open(path)) {
      return (!spots(file).isEmpty() || file.dataset(file.root(), Layout.TIMESTAMPS).isPresent())
          && !FullSmsFormat.isFullSms(file);
    } catch (IOException e) {
      return true;
    }
  }

  /** The groups with photons, one a spot. */
  private static List<String> spots(Hdf5File file) throws IOException {
    return file.members(file.root()).keySet().stream()
        .filter(name -> name.matches(Layout.PHOTON_DATA + "_?[0-9]*"))
        .sorted(PhotonHdf5Format::bySpot)
        .toList();
  }

  @Override
  @SuppressWarnings("resource") // the source closes the file
  public PhotonSource open(Path path, OpenOptions options) throws IOException {
    Hdf5File file = Hdf5File.open(path);
    try {
      return open(file, options);
    } catch (IOException | RuntimeException | Error e) {
      file.close();
      throw e;
    }
  }

  private static PhotonHdf5Source open(Hdf5File file, OpenOptions options) throws IOException {
    List<String> spots = spots(file);
    boolean bare = spots.isEmpty();
    Group data = bare ? file.root() : file.group(file.root(), spots.get(0)).orElse(file.root());
    String path = bare ? "/" : "/" + spots.get(0) + "/";
    Optional<Dataset> timestamps = file.dataset(data, Layout.TIMESTAMPS);
    if (timestamps.isEmpty()) {
      throw new RecordingFormatException(
          file.name()
              + " is an HDF5 file, but holds no photons where Photon-HDF5 puts them ("
              + (bare ? "/" + Layout.PHOTON_DATA + "/" : path)
              + Layout.TIMESTAMPS
              + "); open the recording it was made from, or export that as Photon-HDF5.");
    }
    Column times = Column.of(file, timestamps.get(), path + Layout.TIMESTAMPS);
    Optional<Column> detectors = column(file, data, path, Layout.DETECTORS);
    Optional<Column> nanotimes = column(file, data, path, Layout.NANOTIMES);
    StoredEvents markers = StoredEvents.markers(file);
    StoredEvents faults = StoredEvents.faults(file);
    PhotonHdf5Header header = new PhotonHdf5Header(file, data, path, spots, options);
    return new PhotonHdf5Source(
        file,
        header.info(times, detectors, nanotimes, markers.left()),
        times,
        detectors,
        nanotimes,
        markers,
        faults);
  }

  private static Optional<Column> column(Hdf5File file, Group data, String path, String name)
      throws IOException {
    Optional<Dataset> array = file.dataset(data, name);
    return array.isPresent()
        ? Optional.of(Column.of(file, array.get(), path + name))
        : Optional.empty();
  }

  /** photon_data9 comes before photon_data10. */
  private static int bySpot(String one, String other) {
    int length = Integer.compare(one.length(), other.length());
    return length != 0 ? length : one.compareTo(other);
  }
}
