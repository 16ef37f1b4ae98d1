package org.photonbench.ui.virtuallab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.photonbench.figure.text.NumberText;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Output;

/** The scenarios to choose from, grouped by what they give. Plain Java. */
final class ScenarioList {
  /**
   * Scenarios of one kind.
   *
   * @param title for people
   */
  record Group(String title, List<Item> items) {
    Group {
      items = List.copyOf(items);
    }
  }

  private final List<Item> shipped;
  private final List<Item> files = new ArrayList<>();

  ScenarioList(List<Item> shipped) {
    this.shipped = List.copyOf(shipped);
  }

  /** Takes a scenario from a file; one read earlier from the same file is replaced. */
  void add(Item file) {
    files.removeIf(item -> item.name().equals(file.name()));
    files.addFirst(file);
  }

  /**
   * The scenarios that contain every word.
   *
   * @param filter words, in any case and order; empty: all scenarios
   * @return groups that are not empty
   */
  List<Group> groups(String filter) {
    List<Group> groups = new ArrayList<>();
    add(groups, "Scenario files", files, filter);
    for (Output output : Output.values()) {
      List<Item> items = shipped.stream().filter(item -> item.output() == output).toList();
      add(groups, title(output), items, filter);
    }
    return groups;
  }

  private static void add(List<Group> groups, String title, List<Item> items, String filter) {
    List<Item> found = items.stream().filter(item -> contains(item, filter)).toList();
    if (!found.isEmpty()) {
      groups.add(new Group(title, found));
    }
  }

  private static String title(Output output) {
    return switch (output) {
      case RECORDING -> "Recordings";
      case SERIES -> "Series of recordings";
      case DATA -> "Spectra and maps";
    };
  }

  private static boolean contains(Item item, String filter) {
    String text =
        (item.name() + ' ' + item.title() + ' ' + item.description()).toLowerCase(Locale.ROOT);
    return words(filter).allMatch(text::contains);
  }

  private static Stream<String> words(String filter) {
    return Arrays.stream(filter.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty());
  }

  /** The scenario that the words mean most probably: by its name, by its title, else the first. */
  Optional<Item> best(String filter) {
    List<Item> found = groups(filter).stream().flatMap(group -> group.items().stream()).toList();
    String wanted = filter.strip().toLowerCase(Locale.ROOT);
    return found.stream()
        .filter(item -> item.name().equals(wanted))
        .findFirst()
        .or(() -> found.stream().filter(item -> begins(item, wanted)).findFirst())
        .or(() -> found.stream().filter(item -> titleContains(item, filter)).findFirst())
        .or(() -> found.stream().findFirst());
  }

  private static boolean begins(Item item, String wanted) {
    return !wanted.isEmpty() && item.name().startsWith(wanted);
  }

  private static boolean titleContains(Item item, String filter) {
    String title = item.title().toLowerCase(Locale.ROOT);
    return words(filter).allMatch(title::contains);
  }

  /** What a scenario gives, as one sentence. */
  static String gives(Item item) {
    return switch (item.output()) {
      case RECORDING -> "Gives one recording of " + duration(item.seconds()) + ".";
      case SERIES ->
          "Gives "
              + item.steps()
              + " recordings of "
              + duration(item.seconds())
              + " each; from one to the next "
              + item.varied()
              + " varies.";
      case DATA -> "Gives a folder with spectra, decays or maps.";
    };
  }

  private static String duration(OptionalDouble seconds) {
    return SimulationForm.plain(seconds.orElse(0)) + NumberText.NARROW_SPACE + 's';
  }
}
