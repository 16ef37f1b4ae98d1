package org.photonbench.analysis.fit.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A tie as text: {@code [FACTOR *] PARAMETER [+ OFFSET]}.
 *
 * @param source the parameter that it follows from
 */
public record TieText(String source, double factor, double offset) {
  private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";

  /** Empty if the text is not of that form or names no such parameter. */
  public static Optional<TieText> parse(String text, List<String> names) {
    String any =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Matcher matcher =
        Pattern.compile(
                "(?:("
                    + NUMBER
                    + ")\\s*[*·]?\\s*)?("
                    + any
                    + ")(?:\\s*([+-])\\s*("
                    + NUMBER
                    + "))?")
            .matcher(text.strip());
    if (names.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    double factor = matcher.group(1) == null ? 1 : Double.parseDouble(matcher.group(1));
    double offset = matcher.group(4) == null ? 0 : Double.parseDouble(matcher.group(4));
    return factor == 0 || !Double.isFinite(factor) || !Double.isFinite(offset)
        ? Optional.empty()
        : Optional.of(
            new TieText(matcher.group(2), factor, "-".equals(matcher.group(3)) ? -offset : offset));
  }

  public double value(double ofSource) {
    return offset + factor * ofSource;
  }
}
