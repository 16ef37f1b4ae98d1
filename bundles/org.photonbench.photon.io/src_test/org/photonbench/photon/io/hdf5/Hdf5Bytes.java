package org.photonbench.photon.io.hdf5;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.DatasetCreationOptions;
import io.jhdf.api.WritableGroup;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes small HDF5 files: datasets by their path, and attributes of the root. */
final class Hdf5Bytes {
  private final Map<String, Object> datasets = new LinkedHashMap<>();
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private DatasetCreationOptions arrays = DatasetCreationOptions.DEFAULT;

  /** Photon-HDF5 with the arrays given, 12.5 ns and 80 MHz; without nanotimes if null. */
  static Hdf5Bytes photons(Object timestamps, Object detectors, Object nanotimes) {
    Hdf5Bytes file =
        new Hdf5Bytes()
            .attribute("format_name", "Photon-HDF5")
            .attribute("format_version", "0.4")
            .with("photon_data/timestamps", timestamps)
            .with("photon_data/detectors", detectors)
            .with("photon_data/timestamps_specs/timestamps_unit", 12.5e-9);
    return nanotimes == null
        ? file
        : file.with("photon_data/nanotimes", nanotimes)
            .with("photon_data/nanotimes_specs/tcspc_unit", 4e-12)
            .with("photon_data/measurement_specs/laser_repetition_rate", 8e7);
  }

  Hdf5Bytes with(String path, Object value) {
    datasets.put(path, value);
    return this;
  }

  Hdf5Bytes without(String path) {
    datasets.remove(path);
    return this;
  }

  Hdf5Bytes attribute(String name, Object value) {
    attributes.put(name, value);
    return this;
  }

  /** Stores arrays in chunks, compressed. */
  Hdf5Bytes chunked(int length) {
    arrays = DatasetCreationOptions.builder().chunkDimensions(length).shuffle().deflate(4).build();
    return this;
  }

  Path write(Path file) throws IOException {
    Files.deleteIfExists(file);
    try (WritableHdfFile root = HdfFile.write(file)) {
      attributes.forEach(root::putAttribute);
      Map<String, WritableGroup> groups = new LinkedHashMap<>();
      groups.put("", root);
      for (Map.Entry<String, Object> dataset : datasets.entrySet()) {
        String path = dataset.getKey();
        int cut = path.lastIndexOf('/');
        WritableGroup parent = group(groups, cut < 0 ? "" : path.substring(0, cut));
        boolean array =
            dataset.getValue().getClass().isArray() && Array.getLength(dataset.getValue()) > 1;
        parent.putDataset(
            path.substring(cut + 1),
            dataset.getValue(),
            array ? arrays : DatasetCreationOptions.DEFAULT);
      }
    }
    return file;
  }

  private static WritableGroup group(Map<String, WritableGroup> groups, String path) {
    WritableGroup known = groups.get(path);
    if (known != null) {
      return known;
    }
    int cut = path.lastIndexOf('/');
    WritableGroup group =
        group(groups, cut < 0 ? "" : path.substring(0, cut)).putGroup(path.substring(cut + 1));
    groups.put(path, group);
    return group;
  }
}
