package org.photonbench.analysis.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/**
 * The repetition of a stored result from its settings and its file, compared number by number:
 * integers must be equal, doubles equal bit for bit.
 *
 * @param file the recording that was read
 * @param sameFile whether it has the recorded hash
 * @param differences every difference; empty: the result was reproduced
 * @param result the new result
 * @param messages what may explain differences, for example another version of the analysis
 */
public record Reproduction(
    Path file,
    boolean sameFile,
    List<Difference> differences,
    Result result,
    List<Message> messages) {

  /**
   * One difference.
   *
   * @param id what differs, for example {@code quantity g2.raw value} or {@code curve g2 column
   *     counts, 3 of 100 rows, first row 7}
   * @param before the stored value, {@code absent} if there was none
   * @param after the new value, {@code absent} if there is none
   */
  public record Difference(String id, String before, String after) {
    @Override
    public String toString() {
      return id + ": was " + before + ", is " + after;
    }
  }

  private static final String ABSENT = "absent";

  public Reproduction {
    differences = List.copyOf(differences);
    messages = List.copyOf(messages);
  }

  /** Whether every number is equal. */
  public boolean equal() {
    return differences.isEmpty();
  }

  /**
   * Repeats a stored result.
   *
   * @param given the recording, or a folder that holds it under its recorded name; empty: where it
   *     was, or beside the result
   * @param otherFileAllowed whether a file with another hash is taken
   * @throws AnalysisException if the result cannot be repeated: analysis not installed, file not
   *     found, another file
   */
  public static Reproduction of(
      StoredResult stored,
      Optional<Path> given,
      boolean otherFileAllowed,
      AnalysisRegistry registry,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    Analysis<?> analysis = registry.require(stored.analysisId());
    Result before =
        stored
            .result()
            .orElseThrow(() ->
                new AnalysisException(
                    stored.notices().isEmpty()
                        ? "The settings of " + stored.folder() + " cannot be read."
                        : stored.notices().getLast().toString()));
    List<InputProvenance> inputs =
        stored.provenance().map(provenance -> provenance.inputs()).orElse(List.of());
    if (inputs.isEmpty()) {
      throw new AnalysisException(
          stored.folder() + " names no input file, so it cannot be repeated.");
    }
    Path file = find(inputs.getFirst(), given, stored.folder());
    boolean same = true;
    for (InputProvenance input : inputs) {
      Path each = input == inputs.getFirst() ? file : beside(file, inputs.getFirst(), input);
      boolean sameAsThen = isSame(each, input, progress);
      if (!sameAsThen && !otherFileAllowed) {
        throw new AnalysisException(
            each
                + " is not the file that "
                + stored.folder()
                + " was made from: its SHA-256 differs. Give the original with --input, or allow"
                + " another file with --other-data.");
      }
      same &= sameAsThen;
    }
    Result after =
        AnalysisRunner.run(
            analysis,
            before.settings(),
            whole(analysis, file),
            options(inputs),
            recordings,
            progress);
    List<Message> messages = new ArrayList<>(stored.notices());
    if (!stored.analysisVersion().equals(analysis.version())) {
      messages.add(
          Message.warning(
              "The result was made with version "
                  + stored.analysisVersion()
                  + " of the analysis, this is version "
                  + analysis.version()
                  + ".",
              "Numbers may differ; the release notes say why."));
    }
    if (!same) {
      messages.add(Message.warning(file + " is another file than the one analysed.", ""));
    }
    RepeatedAdditions additions = new RepeatedAdditions(analysis, before, after);
    messages.addAll(additions.messages());
    return new Reproduction(
        file, same, compare(additions.before(), additions.after()), additions.after(), messages);
  }

  /** The folder of a file where that, not the file, is what the analysis takes. */
  private static Path whole(Analysis<?> analysis, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return analysis instanceof FileAnalysis<?> files
            && !(analysis instanceof PhotonAnalysis<?>)
            && !files.accepts(file)
            && files.accepts(folder)
        ? folder
        : file;
  }

  /**
   * How recordings were opened. The recordings of a series may have had different ranges excluded;
   * then those excluded now are taken.
   */
  private static OpenOptions options(List<InputProvenance> inputs) {
    List<InputProvenance> photons =
        inputs.stream().filter(input -> input.balance().records() > 0).toList();
    if (photons.isEmpty()) {
      return OpenOptions.DEFAULT;
    }
    InputProvenance first = photons.getFirst();
    boolean alike = photons.stream().allMatch(input -> input.stream().equals(first.stream()));
    return new OpenOptions(
        first.syncChannel() < 0 ? Optional.empty() : Optional.of(new Channel(first.syncChannel())),
        alike ? first.stream() : "",
        !alike);
  }

  /** Another input, moved together with the first or where it was. */
  private static Path beside(Path first, InputProvenance recordedFirst, InputProvenance recorded)
      throws AnalysisException {
    Path oldFirst = recordedPlace(recordedFirst);
    Path old = recordedPlace(recorded);
    Path moved =
        first
            .toAbsolutePath()
            .getParent()
            .resolve(oldFirst.getParent().relativize(old))
            .normalize();
    if (Files.isRegularFile(moved)) {
      return moved;
    }
    if (Files.isRegularFile(old)) {
      return old;
    }
    throw new AnalysisException(
        "The file "
            + old
            + ", which the result was made from, is neither there nor at "
            + moved
            + ".");
  }

  private static Path recordedPlace(InputProvenance input) throws AnalysisException {
    try {
      return Path.of(URI.create(input.uri()));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new AnalysisException(
          "The recorded place of the recording, '" + input.uri() + "', is no file.", e);
    }
  }

  private static Path find(InputProvenance input, Optional<Path> given, Path resultFolder)
      throws AnalysisException {
    Path recorded = recordedPlace(input);
    Path name = recorded.getFileName();
    List<Path> places = new ArrayList<>();
    if (given.isPresent()) {
      boolean folder = Files.isDirectory(given.get());
      places.add(folder ? given.get().resolve(name.toString()) : given.get());
    } else {
      places.add(recorded);
      // Folders are moved as a whole: the recording may have come along with the result.
      places.add(resultFolder.toAbsolutePath().normalize().resolveSibling(name.toString()));
    }
    for (Path place : places) {
      if (Files.isRegularFile(place)) {
        return place;
      }
    }
    throw new AnalysisException(
        "The recording of "
            + resultFolder
            + " is not at "
            + String.join(" nor at ", places.stream().map(Path::toString).toList())
            + ". Give its place with --input.");
  }

  private static boolean isSame(Path file, InputProvenance input, ProgressListener progress)
      throws IOException, RunCancelledException {
    return Files.size(file) == input.bytes()
        && PhotonAnalysisRunner.sha256(file, progress).equals(input.sha256());
  }

  /** Every difference between two results, times and places apart. */
  public static List<Difference> compare(Result before, Result after) {
    List<Difference> found = new ArrayList<>();
    note(found, "analysis", before.analysisId(), after.analysisId());
    compareSettings(found, before.settings(), after.settings());
    for (Quantity old : before.quantities()) {
      Optional<Quantity> now = after.quantity(old.id());
      if (now.isPresent()) {
        compare(found, old, now.get());
      } else {
        found.add(new Difference("quantity " + old.id(), exact(old.value()), ABSENT));
      }
    }
    for (Quantity now : after.quantities()) {
      if (before.quantity(now.id()).isEmpty()) {
        found.add(new Difference("quantity " + now.id(), ABSENT, exact(now.value())));
      }
    }
    for (Curve old : before.curves()) {
      Optional<Curve> now = after.curve(old.id());
      if (now.isPresent()) {
        compare(found, old, now.get());
      } else {
        found.add(new Difference("curve " + old.id(), old.rows() + " rows", ABSENT));
      }
    }
    for (Curve now : after.curves()) {
      if (before.curve(now.id()).isEmpty()) {
        found.add(new Difference("curve " + now.id(), ABSENT, now.rows() + " rows"));
      }
    }
    return found;
  }

  private static <S extends Record> void compareSettings(
      List<Difference> found, S before, Record after) {
    SettingsSchema<S> schema = SettingsSchema.of(before);
    if (!schema.type().isInstance(after)) {
      found.add(
          new Difference("settings", before.getClass().getName(), after.getClass().getName()));
      return;
    }
    for (SettingField field : schema.fields()) {
      note(
          found,
          "setting " + field.name(),
          schema.text(before, field.name()),
          schema.text(schema.type().cast(after), field.name()));
    }
  }

  private static void compare(List<Difference> found, Quantity before, Quantity after) {
    String id = "quantity " + before.id();
    note(found, id + " value", exact(before.value()), exact(after.value()));
    note(
        found,
        id + " sigma",
        before.sigma().isPresent() ? exact(before.sigma().getAsDouble()) : ABSENT,
        after.sigma().isPresent() ? exact(after.sigma().getAsDouble()) : ABSENT);
    note(found, id + " interval", interval(before), interval(after));
    note(found, id + " unit", before.unit(), after.unit());
    note(found, id + " correction", before.correction(), after.correction());
    note(found, id + " method", before.method(), after.method());
    note(found, id + " marks", before.marks().toString(), after.marks().toString());
  }

  private static String interval(Quantity quantity) {
    return quantity
        .interval95()
        .map(interval -> exact(interval.low()) + " to " + exact(interval.high()))
        .orElse(ABSENT);
  }

  private static void compare(List<Difference> found, Curve before, Curve after) {
    for (Column old : before.columns()) {
      String id = "curve " + before.id() + " column " + old.id();
      Optional<Column> now =
          after.columns().stream().filter(column -> column.id().equals(old.id())).findFirst();
      if (now.isEmpty()) {
        found.add(new Difference(id, old.length() + " rows", ABSENT));
      } else {
        note(found, id + " unit", old.unit(), now.get().unit());
        compare(found, id, old, now.get());
      }
    }
    for (Column now : after.columns()) {
      if (before.columns().stream().noneMatch(old -> old.id().equals(now.id()))) {
        found.add(
            new Difference(
                "curve " + before.id() + " column " + now.id(), ABSENT, now.length() + " rows"));
      }
    }
  }

  private static void compare(List<Difference> found, String id, Column before, Column after) {
    boolean integers = before instanceof Column.Longs;
    if (integers != after instanceof Column.Longs) {
      note(found, id + " kind", kind(before), kind(after));
      return;
    }
    if (before.length() != after.length()) {
      note(found, id + " length", before.length() + " rows", after.length() + " rows");
      return;
    }
    int different = 0;
    int first = -1;
    for (int row = 0; row < before.length(); row++) {
      if (bits(before, row) != bits(after, row)) {
        different++;
        first = first < 0 ? row : first;
      }
    }
    if (different > 0) {
      found.add(
          new Difference(
              id + ", " + different + " of " + before.length() + " rows, first row " + first,
              exact(before, first),
              exact(after, first)));
    }
  }

  private static String kind(Column column) {
    return column instanceof Column.Longs ? "integers" : "doubles";
  }

  private static long bits(Column column, int row) {
    return switch (column) {
      case Column.Longs longs -> longs.values()[row];
      case Column.Doubles doubles -> Double.doubleToLongBits(doubles.values()[row]);
    };
  }

  private static String exact(Column column, int row) {
    return switch (column) {
      case Column.Longs longs -> Long.toString(longs.values()[row]);
      case Column.Doubles doubles -> exact(doubles.values()[row]);
    };
  }

  /**
   * Text that differs if and only if the doubles differ in a bit (one NaN is as good as another).
   */
  private static String exact(double value) {
    return Double.toString(value);
  }

  private static void note(List<Difference> found, String id, String before, String after) {
    if (!before.equals(after)) {
      found.add(new Difference(id, before, after));
    }
  }
}
