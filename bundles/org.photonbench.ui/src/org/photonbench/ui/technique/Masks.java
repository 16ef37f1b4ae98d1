package org.photonbench.ui.technique;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.CurveCsv;
import org.photonbench.analysis.result.Mask;
import org.photonbench.photon.stream.CutTime;
import org.photonbench.photon.stream.StreamPipeline;
import org.photonbench.photon.stream.StreamSyntaxException;

/** Masks that analyses found, as files and as stream steps. */
final class Masks {
  private static final String EXTENSION = ".csv";
  private static final String STEP = "mask=@";
  private static final String HASH = " sha256=";
  private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining("; ");

  private Masks() {}

  /** The masks among the curves of a result. */
  static List<Curve> of(List<Curve> curves) {
    return curves.stream().filter(Mask::isMask).toList();
  }

  /**
   * Writes a mask beside its recording as {@code NAME.mask-bright.csv}. A file with another mask
   * stays, because results may name it: then a number follows.
   *
   * @return the file
   */
  static Path write(Curve mask, Path recording) throws IOException {
    byte[] bytes = CurveCsv.of(mask).getBytes(StandardCharsets.UTF_8);
    String name =
        FigureView.baseName(recording) + ".mask-" + mask.id().substring(Mask.PREFIX.length());
    for (int number = 1; ; number++) {
      Path file = recording.resolveSibling(name + (number == 1 ? "" : "-" + number) + EXTENSION);
      if (!Files.exists(file)) {
        return Files.write(file, bytes);
      }
      if (Arrays.equals(Files.readAllBytes(file), bytes)) {
        return file;
      }
    }
  }

  /** Whether the ticks of masks found after these steps are no longer those of the record. */
  static boolean movesTime(String stream) {
    return StreamPipeline.parse(stream).steps().stream().anyMatch(CutTime.class::isInstance);
  }

  /**
   * The steps with one mask, first, because its ticks are those of the record.
   *
   * @throws StreamSyntaxException if the file is no mask
   */
  static String with(String stream, Path mask) {
    String step = StreamPipeline.parse(STEP + mask).text();
    return Stream.concat(Stream.of(step), withoutMasks(stream)).collect(JOINED);
  }

  /** The steps without masks from files. */
  static String without(String stream) {
    return withoutMasks(stream).collect(JOINED);
  }

  static boolean hasMask(String stream) {
    return steps(stream).anyMatch(Masks::isMask);
  }

  /** Whether the steps keep to the ranges of a file. */
  static boolean uses(String stream, Path mask) {
    return steps(stream).anyMatch(step -> isMask(step) && file(step).equals(mask));
  }

  /** The steps for people: of masks the name of the file, without folder and hash. */
  static String shortText(String stream) {
    return steps(stream)
        .map(step -> isMask(step) ? STEP + file(step).getFileName() : step)
        .collect(JOINED);
  }

  // The texts are canonical. They are not parsed, because that reads the files of masks, and one
  // may be gone meanwhile.

  private static Stream<String> steps(String stream) {
    return Stream.of(stream.split(";")).map(String::strip).filter(step -> !step.isEmpty());
  }

  private static Stream<String> withoutMasks(String stream) {
    return steps(stream).filter(step -> !isMask(step));
  }

  private static boolean isMask(String step) {
    return step.startsWith(STEP);
  }

  private static Path file(String step) {
    int hash = step.lastIndexOf(HASH);
    return Path.of(step.substring(STEP.length(), hash < 0 ? step.length() : hash));
  }
}
