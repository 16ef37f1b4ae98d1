package org.photonbench.catalogue.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.model.UnitConversion;

/**
 * A pattern of file names, for example
 *
 * <pre>{batch}/{sample}_dot{emitter:int}_{power:uW}_{technique}</pre>
 *
 * <p>{@code {name}} stands for letters, digits and points, {@code {name:int}} for a whole number,
 * {@code {name:UNIT}} for a number, which the file name may give a unit of its own. A {@code *}
 * stands for anything, a slash divides folders; a pattern without slashes is compared with the
 * file's name alone, one with slashes with the end of its path. The ending of the file name is left
 * away.
 */
public final class FileNamePattern {
  /** Names that become entities or texts. */
  static final Set<String> TEXTS =
      Set.of(
          "batch",
          "composition",
          "ligand",
          "sample",
          "emitter",
          "measurement",
          "technique",
          "operator",
          "date",
          "atmosphere");

  /** Names that become numbers of the condition, with their usual unit. */
  static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("temperature", "K"),
          Map.entry("field", "T"),
          Map.entry("power", "uW"),
          Map.entry("density", "W/cm2"),
          Map.entry("fluence", "uJ/cm2"),
          Map.entry("wavelength", "nm"),
          Map.entry("rate", "MHz"),
          Map.entry("size", "nm"),
          Map.entry("duration", "s"));

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?::([^{}]+))?\\}|\\*");
  private static final String NUMBER = "([+-]?[0-9]+(?:[.p][0-9]+)?(?:e[+-]?[0-9]+)?)";

  private record Part(String name, String unit) {}

  private final String text;
  private final Pattern pattern;
  private final List<Part> parts;

  private FileNamePattern(String text, Pattern pattern, List<Part> parts) {
    this.text = text;
    this.pattern = pattern;
    this.parts = parts;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it cannot be understood; the message is for the user
   */
  public static FileNamePattern parse(String text) {
    StringBuilder regex = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int at = 0;
    while (matcher.find()) {
      literal(regex, text.substring(at, matcher.start()), text);
      at = matcher.end();
      if (matcher.group(1) == null) {
        regex.append("[^/]*?");
      } else {
        part(matcher.group(1), matcher.group(2), regex, parts, text);
      }
    }
    literal(regex, text.substring(at), text);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          "The pattern '" + text + "' has no part in braces, as {sample} or {power:uW}.");
    }
    String prefix = text.contains("/") ? "(?:.*/)?" : "";
    return new FileNamePattern(text, Pattern.compile(prefix + regex), parts);
  }

  private static void literal(StringBuilder regex, String literal, String text) {
    if (literal.contains("{") || literal.contains("}")) {
      throw new IllegalArgumentException(
          "The pattern '" + text + "' has a brace that belongs to no {name} or {name:unit}.");
    }
    if (!literal.isEmpty()) {
      regex.append(Pattern.quote(literal));
    }
  }

  private static void part(
      String name, String kind, StringBuilder regex, List<Part> parts, String text) {
    if (parts.stream().anyMatch(part -> part.name().equals(name))) {
      throw new IllegalArgumentException(
          "The pattern '" + text + "' has {" + name + "} twice. Use * for one of them.");
    }
    if (NUMBERS.containsKey(name)) {
      String unit = kind == null ? NUMBERS.get(name) : kind;
      if (UnitConversion.factor(unit, NUMBERS.get(name)).isEmpty()) {
        throw new IllegalArgumentException(
            "In the pattern '"
                + text
                + "' the unit '"
                + unit
                + "' does not suit {"
                + name
                + "}, which is in "
                + NUMBERS.get(name)
                + ".");
      }
      regex.append(NUMBER).append("([A-Za-zµ/%0-9]*?)");
      parts.add(new Part(name, unit));
    } else if (TEXTS.contains(name)) {
      if (kind != null && !kind.equals("int")) {
        throw new IllegalArgumentException(
            "In the pattern '"
                + text
                + "' {"
                + name
                + "} can be a text or {"
                + name
                + ":int} only.");
      }
      regex.append(kind == null ? "([\\p{L}\\p{N}.+-]+?)" : "([0-9]+)");
      parts.add(new Part(name, ""));
    } else {
      List<String> known = new ArrayList<>(TEXTS);
      known.addAll(NUMBERS.keySet());
      known.sort(null);
      throw new IllegalArgumentException(
          "The pattern '"
              + text
              + "' has the unknown part {"
              + name
              + "}. Known are "
              + String.join(", ", known)
              + ".");
    }
  }

  /** The pattern as it was typed. */
  public String text() {
    return text;
  }

  /**
   * What a file name says.
   *
   * @param texts texts by name
   * @param numbers numbers by name, in the usual unit of {@link #NUMBERS}
   */
  public record Match(Map<String, String> texts, Map<String, Double> numbers) {}

  /** A file that the pattern does not suit, with the reason. */
  public static final class MismatchException extends Exception {
    private static final long serialVersionUID = 1L;

    MismatchException(String message) {
      super(message);
    }
  }

  /**
   * Takes a path apart.
   *
   * @param path path below the project, with slashes
   * @throws MismatchException if the pattern does not suit it
   */
  public Match match(String path) throws MismatchException {
    String plain = path.replaceFirst("(?<=[^/])\\.[^./]+$", "");
    String compared = text.contains("/") ? plain : plain.substring(plain.lastIndexOf('/') + 1);
    Matcher matcher = pattern.matcher(compared);
    if (!matcher.matches()) {
      throw new MismatchException("'" + compared + "' does not look like " + text);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Double> numbers = new LinkedHashMap<>();
    int group = 1;
    for (Part part : parts) {
      String value = matcher.group(group++);
      if (part.unit().isEmpty()) {
        texts.put(part.name(), value);
      } else {
        numbers.put(part.name(), number(part, value, matcher.group(group++)));
      }
    }
    return new Match(texts, numbers);
  }

  private static double number(Part part, String value, String written) throws MismatchException {
    // In file names a p often stands for the decimal point.
    double number = Double.parseDouble(value.replace('p', '.'));
    String usual = NUMBERS.get(part.name());
    Optional<String> unit = written.isEmpty() ? Optional.of(part.unit()) : Optional.of(written);
    OptionalDouble factor = UnitConversion.factor(unit.get(), usual);
    if (factor.isEmpty()) {
      throw new MismatchException(
          "'" + written + "' behind " + value + " is no unit of the " + part.name());
    }
    return number * factor.getAsDouble();
  }
}
