package org.photonbench.analysis.pcfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.photonbench.photon.Sha256;
import org.photonbench.photon.io.write.WholeFile;

/**
 * Pairs counted earlier, one small text file a recording in the folder {@value #FOLDER} beside the
 * recordings. The name holds a hash of the recording's bytes and of all that decides about the
 * counts, so that a changed recording or setting never finds old counts. Files are written under
 * another name first: what is there is whole. One that cannot be read counts as absent.
 */
final class CountCache {
  static final String FOLDER = ".photonbench/pcfs";

  private static final String FIRST_LINE = "PhotonBench pairs of a PCFS position, version 2";

  private final Path folder;
  private final String what;

  /**
   * @param runFolder the folder of the scan
   * @param what all besides the recording that the counts depend on
   */
  CountCache(Path runFolder, String what) {
    folder = runFolder.resolve(FOLDER);
    this.what = what;
  }

  /**
   * Where the counts of a recording are kept.
   *
   * @param sha256 of its bytes
   */
  Path file(Path recording, String sha256) {
    String both = sha256 + what;
    String hash = Sha256.of(both.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    return folder.resolve(recording.getFileName() + "-" + hash + ".txt");
  }

  /** Counts kept earlier. */
  static Optional<PositionCounts> read(Path file, int lags) {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 4
          || !lines.getFirst().equals(FIRST_LINE)
          || !lines.getLast().equals("end")) {
        return Optional.empty();
      }
      String[] head = lines.get(1).split(" ");
      int blocks = Integer.parseInt(head[0]);
      if (blocks < 0 || blocks > lines.size() - 4) {
        return Optional.empty();
      }
      long[] photons0 = new long[blocks];
      long[] photons1 = new long[blocks];
      long[][] cross = new long[blocks][];
      long[][] same = new long[blocks][];
      for (int i = 0; i < blocks; i++) {
        long[] row =
            Arrays.stream(lines.get(2 + i).split(" ")).mapToLong(Long::parseLong).toArray();
        if (row.length != 2 + 2 * lags) {
          return Optional.empty();
        }
        photons0[i] = row[0];
        photons1[i] = row[1];
        cross[i] = Arrays.copyOfRange(row, 2, 2 + lags);
        same[i] = Arrays.copyOfRange(row, 2 + lags, row.length);
      }
      return Optional.of(
          new PositionCounts(
              photons0,
              photons1,
              cross,
              same,
              Double.parseDouble(head[1]),
              Double.parseDouble(head[2]),
              Long.parseLong(head[3]),
              Long.parseLong(head[4]),
              lines.subList(3 + blocks, lines.size() - 1),
              intervals(lines.get(2 + blocks))));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Absent, or not written by this: it is counted again.
      return Optional.empty();
    }
  }

  /** Keeps counts. */
  static void write(Path file, PositionCounts counts) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE);
    lines.add(
        counts.blocks()
            + " "
            + counts.seconds()
            + " "
            + counts.markerSeconds()
            + " "
            + counts.markers()
            + " "
            + counts.excluded());
    for (int i = 0; i < counts.blocks(); i++) {
      lines.add(
          counts.photons0()[i]
              + " "
              + counts.photons1()[i]
              + " "
              + join(counts.cross()[i])
              + " "
              + join(counts.same()[i]));
    }
    Intervals intervals = counts.intervals();
    lines.add(intervals.binSeconds() + " " + intervals.inPulses() + " " + join(intervals.counts()));
    lines.addAll(counts.notes());
    lines.add("end");
    Files.createDirectories(file.getParent());
    WholeFile.replace(file, path -> Files.write(path, lines));
  }

  private static Intervals intervals(String line) {
    String[] parts = line.strip().split(" ");
    return new Intervals(
        Double.parseDouble(parts[0]),
        Boolean.parseBoolean(parts[1]),
        Arrays.stream(parts, 2, parts.length).mapToLong(Long::parseLong).toArray());
  }

  private static String join(long[] values) {
    return Arrays.stream(values).mapToObj(Long::toString).collect(Collectors.joining(" "));
  }
}
