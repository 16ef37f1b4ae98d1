package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.Product;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.write.RecordingCombination;
import org.photonbench.photon.io.write.RecordingExports;
import org.photonbench.photon.stream.TimeSpan;

/** Makes one recording of the parts of one that was broken off. */
final class JoinedParts {
  private JoinedParts() {}

  /**
   * Joins recordings; each starts where the one before ends.
   *
   * @param files as the run's folder names them
   * @return the same files and, at the end, the joined one; if they cannot be joined, the longest
   *     stands at the end
   */
  static List<String> join(Scene scene, String name, List<String> files)
      throws IOException, InterruptedException {
    List<Path> parts = new ArrayList<>();
    Path longest = null;
    double most = 0;
    for (String file : files) {
      Path path = scene.files().folder().resolve(file);
      double seconds = RecordedTime.seconds(path, scene.recordings());
      if (seconds > 0) {
        parts.add(path);
      }
      if (seconds > most) {
        most = seconds;
        longest = path;
      }
    }
    if (parts.size() < 2) {
      return ending(scene, files, longest);
    }
    Path joined = scene.files().folder().nextFile(name, "-joined.ptu");
    try {
      new RecordingCombination(scene.recordings(), new RecordingExports())
          .combine(
              new RecordingCombination.Request(
                  RecordingCombination.Kind.JOIN,
                  parts,
                  joined,
                  OpenOptions.DEFAULT,
                  List.of(),
                  List.of(),
                  TimeSpan.ZERO,
                  false,
                  Product.NAME,
                  Product.version()),
              (_, _) -> !scene.control().isAborted());
      scene.say(
          scene.files().folder().relative(joined) + " joins " + String.join(" and ", files) + ".");
      return ending(scene, files, joined);
    } catch (IOException e) {
      Files.deleteIfExists(joined);
      scene.say("The parts stay apart, and the longest is analysed: " + e.getMessage());
      return ending(scene, files, longest);
    }
  }

  private static List<String> ending(Scene scene, List<String> files, Path last) {
    if (last == null) {
      return files;
    }
    List<String> all = new ArrayList<>(files);
    String name = scene.files().folder().relative(last);
    all.remove(name);
    all.add(name);
    return all;
  }
}
