package org.photonbench.ui.virtuallab;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Output;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Request;

/** What is asked of a simulation, as the user types it, and what is wrong with it. Plain Java. */
final class SimulationForm {
  /** A folder that something is made in. */
  interface Place {
    /** Where it is on the disk. */
    Path location();

    /** Whether a file or folder of that name is in it. */
    boolean contains(String name);
  }

  private static final String TRUTH = ".truth";
  private static final String FORBIDDEN = "\\/:*?\"<>|";
  private static final int LONGEST_NAME = 200;
  private static final BigDecimal LONGEST_SECONDS = new BigDecimal("1e6");
  private static final long LARGEST_SEED = 1L << 53;

  private Item item;
  private Item last;
  private Place place;
  private String noPlace = "Choose a project or folder of the workspace.";
  private boolean named;
  private String name = "";
  private String seed = "";
  private String seconds = "";
  private boolean overwrite;

  /** Takes a scenario and, unless it is that of before, its name, seed and duration. */
  void choose(Item newItem) {
    item = newItem;
    if (newItem.equals(last)) {
      return;
    }
    last = newItem;
    named = false;
    seed = Long.toString(newItem.seed());
    seconds = newItem.seconds().isPresent() ? plain(newItem.seconds().getAsDouble()) : "";
    suggestName();
  }

  /** Takes no scenario until another is chosen. */
  void chooseNone() {
    item = null;
  }

  /** Takes the folder to make it in; a name that nobody typed is made to fit. */
  void moveTo(Place newPlace) {
    place = newPlace;
    suggestName();
  }

  /** There is no such folder: this sentence says why. */
  void moveNowhere(String sentence) {
    place = null;
    noPlace = sentence;
  }

  void setName(String text) {
    if (!text.equals(name)) {
      name = text;
      named = true;
    }
  }

  void setSeed(String text) {
    seed = text;
  }

  void setSeconds(String text) {
    seconds = text;
  }

  void setOverwrite(boolean newOverwrite) {
    overwrite = newOverwrite;
  }

  Optional<Item> item() {
    return Optional.ofNullable(item);
  }

  /** As typed or suggested. */
  String name() {
    return name;
  }

  /** As typed or that of the scenario. */
  String seed() {
    return seed;
  }

  /** As typed or that of the scenario, in s; empty if the scenario takes none. */
  String seconds() {
    return seconds;
  }

  /** Whether the scenario takes a duration. */
  boolean takesSeconds() {
    return item != null && item.seconds().isPresent();
  }

  /** Whether a single file is made, no folder. */
  boolean makesFile() {
    return item != null && item.output() == Output.RECORDING;
  }

  private void suggestName() {
    if (item == null || named) {
      return;
    }
    String suggested =
        String.valueOf(VirtualLaboratory.defaultOutput(item, Path.of("")).getFileName());
    String extension = makesFile() ? VirtualLaboratory.RECORDING : "";
    String base = suggested.substring(0, suggested.length() - extension.length());
    name = suggested;
    for (int next = 2; taken().isPresent(); next++) {
      name = base + '-' + next + extension;
    }
  }

  /** The name with its extension. */
  String fileName() {
    String stripped = name.strip();
    return makesFile() && !stripped.endsWith(VirtualLaboratory.RECORDING)
        ? stripped + VirtualLaboratory.RECORDING
        : stripped;
  }

  /** The folder of the truth beside a single recording. */
  Optional<String> truthName() {
    String file = fileName();
    return makesFile()
        ? Optional.of(
            file.substring(0, file.length() - VirtualLaboratory.RECORDING.length()) + TRUTH)
        : Optional.empty();
  }

  /** What is already there under the name of what is to be made. */
  private Optional<String> taken() {
    if (place == null) {
      return Optional.empty();
    }
    return Optional.of(fileName())
        .filter(place::contains)
        .or(() -> truthName().filter(place::contains));
  }

  /** What is wrong, in one sentence for the user; empty if the simulation can start. */
  Optional<String> problem() {
    if (item == null) {
      return Optional.of("Choose a scenario.");
    }
    if (place == null) {
      return Optional.of(noPlace);
    }
    return wrongName().or(this::wrongSeed).or(this::wrongSeconds).or(this::wouldReplace);
  }

  private Optional<String> wrongName() {
    String what = makesFile() ? "file" : "folder";
    String stripped = name.strip();
    if (stripped.isEmpty() || fileName().equals(VirtualLaboratory.RECORDING)) {
      return Optional.of("Give the " + what + " a name.");
    }
    if (stripped.chars().anyMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0)) {
      return Optional.of(
          "The name of the " + what + " must not contain any of \\ / : * ? \" < > |");
    }
    if (stripped.startsWith(".") || stripped.endsWith(".")) {
      return Optional.of("The name of the " + what + " must not begin or end with a point.");
    }
    if (stripped.length() > LONGEST_NAME) {
      return Optional.of("The name is longer than " + LONGEST_NAME + " characters; shorten it.");
    }
    if (!makesFile() && stripped.endsWith(VirtualLaboratory.RECORDING)) {
      return Optional.of(
          "This scenario makes a folder: its name must not end in "
              + VirtualLaboratory.RECORDING
              + ".");
    }
    return Optional.empty();
  }

  private Optional<String> wrongSeed() {
    try {
      long value = Long.parseLong(seed.strip());
      if (value >= 0 && value <= LARGEST_SEED) {
        return Optional.empty();
      }
    } catch (NumberFormatException e) {
      // The same sentence tells of this.
    }
    return Optional.of("The seed must be a whole number from 0 to " + LARGEST_SEED + ".");
  }

  private Optional<String> wrongSeconds() {
    if (!takesSeconds() || duration().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        "The duration must be a number of seconds above 0 and at most 1000000, for example 0.5.");
  }

  private Optional<String> wouldReplace() {
    if (overwrite) {
      return Optional.empty();
    }
    return taken()
        .map(there -> there + " is there already: choose another name, or let it be replaced.");
  }

  /** The length of each recording in s; empty if there is none or it is no allowed number. */
  OptionalDouble duration() {
    if (!takesSeconds()) {
      return OptionalDouble.empty();
    }
    try {
      BigDecimal value = new BigDecimal(seconds.strip());
      boolean allowed = value.signum() > 0 && value.compareTo(LONGEST_SECONDS) <= 0;
      // What is too small for a double would be 0.
      return allowed && value.doubleValue() > 0
          ? OptionalDouble.of(value.doubleValue())
          : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /**
   * What the virtual laboratory is asked for.
   *
   * @throws IllegalStateException if there is a {@link #problem()}
   */
  Request request() {
    Optional<String> problem = problem();
    if (problem.isPresent()) {
      throw new IllegalStateException(problem.get());
    }
    return new Request(
        item.name(),
        place.location().resolve(fileName()),
        OptionalLong.of(Long.parseLong(seed.strip())),
        duration(),
        overwrite);
  }

  /** A number as people write it: 30, 0.5. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
