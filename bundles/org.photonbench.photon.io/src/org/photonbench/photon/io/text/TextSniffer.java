package org.photonbench.photon.io.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.photon.Channel;
import org.photonbench.photon.TimeBase;

/**
 * Finds out from the beginning of a text whether its lines are photons, and how they are written.
 *
 * <p>The separator is the first of tab, semicolon, comma and blank by which nearly all lines fall
 * into the same number of numbers. Columns are told by the names above them, or else by what stands
 * in them: the channel is the column of few, small whole numbers, the time the column that rises.
 * Rising in equal steps is no time of photons but the axis of a histogram.
 */
final class TextSniffer {
  private static final byte[] SEPARATORS = {'\t', ';', ',', ' '};
  private static final int MOST_COLUMNS = 16;
  private static final int LINES = 1000;

  /** The names stand in one of so many lines before the first photon. */
  private static final int NAME_LINES = 3;

  /** So much of the lines may be damaged. */
  private static final double BAD_LINES = 0.1;

  /** Without names above the columns fewer lines than this prove nothing. */
  private static final int FEWEST_LINES = 5;

  private static final int MOST_CHANNELS = 16;

  /** So much of the times may be earlier than the one before. */
  private static final double FALLING = 0.2;

  /** Steps that differ by less than this part are equal. */
  private static final double EQUAL_STEPS = 0.01;

  private static final int LOOKED_AT_DECIMALS = 9;

  private static final int DEFAULT_UNIT = -12;
  private static final int LONGEST_WHOLE_UNIT = -9;
  private static final int MOST_DECIMALS = 18;

  private static final Pattern MICRO =
      Pattern.compile("micro|nano ?time|nanotime|dtime|tcspc|\\badc\\b|tac|delay");
  private static final Pattern CHANNEL =
      Pattern.compile(
          "channel|kanal|canal|detector|\\bch(an)?\\b|\\bdet\\b|\\brout|\\binput\\b|\\bpixel\\b");
  private static final Pattern TIME =
      Pattern.compile("time|zeit|temps|macro|\\btags?\\b|arrival|nsync|pulse|\\bt\\b");
  private static final Pattern PULSES = Pattern.compile("nsync|pulse|\\bsync\\b");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:[(\\[/_ ]|\\bin )(fs|ps|ns|us|\u00b5s|\u03bcs|ms|s|sec|seconds?)[)\\]]? *$");
  private static final Pattern UNIT_LINE =
      Pattern.compile("\\W*(micro_)?time_unit_s\\s*[:=]\\s*([0-9.eE+-]+)\\s*");

  /** What was found. */
  record Found(TextLayout layout, int firstLine, List<String> preamble, List<String> warnings) {}

  private record Line(int from, int to) {}

  private final byte[] bytes;
  private final int end;
  private final boolean whole;
  private final TextNumber number = new TextNumber();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> preamble = new ArrayList<>();
  private final List<Line> data = new ArrayList<>();
  private OptionalDouble toldUnit = OptionalDouble.empty();
  private OptionalDouble toldMicroUnit = OptionalDouble.empty();

  private byte separator;
  private byte decimal;
  private int columns;
  private final int[] ends = new int[MOST_COLUMNS + 1];

  /**
   * Looks at the beginning of a file.
   *
   * @param whole whether the bytes are the whole file; otherwise the last line is not looked at
   */
  TextSniffer(byte[] bytes, boolean whole) {
    this.bytes = bytes;
    this.whole = whole;
    end = bytes.length;
  }

  /** Whether so many of the bytes are those of text that looking at the lines makes sense. */
  static boolean mayBeText(byte[] bytes, int length) {
    int odd = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b == 0) {
        return false;
      }
      // Bytes below 0 are letters beyond ASCII.
      odd += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
    }
    return length > 0 && odd <= length / 100;
  }

  /** How the photons are written; empty if the text holds none that can be told from other data. */
  Optional<Found> find() {
    List<Line> lines = lines();
    int first = firstData(lines);
    if (first < 0) {
      return Optional.empty();
    }
    for (int i = 0; i < first; i++) {
      Line line = lines.get(i);
      String text = text(line);
      preamble.add(text);
      readUnit(text);
    }
    for (int i = first; i < lines.size() && data.size() < LINES; i++) {
      Line line = lines.get(i);
      if (!TextLayout.isComment(bytes, line.from, line.to)) {
        data.add(line);
      }
    }
    return layout().map(layout -> new Found(layout, lines.get(first).from, preamble, warnings));
  }

  private String text(Line line) {
    return new String(bytes, line.from, line.to - line.from, StandardCharsets.UTF_8).strip();
  }

  private void readUnit(String text) {
    Matcher told = UNIT_LINE.matcher(text);
    if (told.matches()) {
      try {
        double seconds = Double.parseDouble(told.group(2));
        if (seconds > 0 && seconds < 1) {
          if (told.group(1) == null) {
            toldUnit = OptionalDouble.of(seconds);
          } else {
            toldMicroUnit = OptionalDouble.of(seconds);
          }
        }
      } catch (NumberFormatException e) {
        warnings.add("The line \"" + text + "\" tells no unit: it holds no number.");
      }
    }
  }

  /** The lines that are not empty, without blanks before them. */
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
    for (int at = from; at <= end; at++) {
      if (at == end && !whole) {
        break;
      }
      if (at == end || bytes[at] == '\n' || bytes[at] == '\r') {
        int start = TextLayout.skipBlanks(bytes, from, at);
        if (start < at) {
          lines.add(new Line(start, at));
        }
        from = at + 1;
      }
    }
    return lines;
  }

  /** The first line of a stretch of lines that fall into the same number of numbers. */
  private int firstData(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (TextLayout.isComment(bytes, line.from, line.to)) {
        continue;
      }
      for (byte candidate : SEPARATORS) {
        for (byte point : candidate == ',' ? new byte[] {'.'} : new byte[] {'.', ','}) {
          separator = candidate;
          decimal = point;
          columns = split(line);
          if (columns >= 2 && isNumbers(line) && holds(lines, i)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private boolean holds(List<Line> lines, int first) {
    int good = 0;
    int all = 0;
    for (int i = first; i < lines.size() && all < LINES; i++) {
      Line line = lines.get(i);
      if (!TextLayout.isComment(bytes, line.from, line.to)) {
        all++;
        good += split(line) == columns && isNumbers(line) ? 1 : 0;
      }
    }
    return good >= all * (1 - BAD_LINES);
  }

  /** Cuts a line into {@link #ends}; the number of its columns, without empty ones at its end. */
  private int split(Line line) {
    int count = 0;
    int from = line.from;
    while (from <= line.to && count < MOST_COLUMNS) {
      int at = columnEnd(bytes, from, line.to, separator);
      ends[count++] = at;
      from = at + 1;
      if (separator == ' ') {
        from = TextLayout.skipBlanks(bytes, at, line.to);
        if (from == line.to) {
          break;
        }
      }
    }
    while (count > 0
        && TextLayout.skipBlanks(bytes, start(line, count - 1), ends[count - 1])
            == ends[count - 1]) {
      count--;
    }
    return count;
  }

  private int start(Line line, int column) {
    return column == 0 ? line.from : ends[column - 1] + 1;
  }

  /** Where a column ends. */
  static int columnEnd(byte[] bytes, int from, int to, byte separator) {
    int at = from;
    if (separator == ' ') {
      while (at < to && bytes[at] != ' ' && bytes[at] != '\t') {
        at++;
      }
    } else {
      while (at < to && bytes[at] != separator) {
        at++;
      }
    }
    return at;
  }

  private boolean isNumbers(Line line) {
    for (int column = 0; column < columns; column++) {
      if (value(line, column, 0) == TextNumber.NONE) {
        return false;
      }
    }
    return true;
  }

  private long value(Line line, int column, int shift) {
    return number.parse(bytes, start(line, column), ends[column], decimal, shift);
  }

  /** Which column is what; -1 where there is none. */
  private record Roles(List<String> names, int channel, int time, int microTime) {
    static Roles of(List<String> names) {
      int channel = -1;
      int time = -1;
      int micro = -1;
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i).replace('_', ' ');
        if (micro < 0 && MICRO.matcher(name).find()) {
          micro = i;
        } else if (channel < 0 && CHANNEL.matcher(name).find()) {
          channel = i;
        } else if (time < 0 && TIME.matcher(name).find()) {
          time = i;
        }
      }
      return new Roles(names, channel, time, micro);
    }

    boolean enough() {
      return time >= 0 && (channel >= 0 || microTime >= 0);
    }
  }

  /** What the names above the columns say; empty if there are none that say enough. */
  private Optional<Roles> named() {
    for (int i = preamble.size() - 1; i >= 0 && i >= preamble.size() - NAME_LINES; i--) {
      String text = preamble.get(i);
      for (String comment : TextLayout.COMMENTS) {
        if (text.startsWith(comment)) {
          text = text.substring(comment.length()).strip();
        }
      }
      String own = separator == ' ' ? "[ \t]+" : Pattern.quote(String.valueOf((char) separator));
      for (String cut : List.of(own, " {2,}|\t", ",", ";")) {
        Roles roles =
            Roles.of(
                Arrays.stream(text.split(cut))
                    .map(name -> name.strip().replace("\"", "").toLowerCase(Locale.ROOT))
                    .toList());
        if (roles.names.size() == columns && roles.enough()) {
          return Optional.of(roles);
        }
      }
    }
    return Optional.empty();
  }

  /** What the values in the columns say; empty if they are not those of photons. */
  private Optional<Roles> likely() {
    if (columns > 3 || data.size() < FEWEST_LINES) {
      return Optional.empty();
    }
    int channel = likelyChannel();
    int time = channel < 0 ? -1 : likelyTime(channel);
    if (time < 0) {
      return Optional.empty();
    }
    int micro = -1;
    for (int i = 0; i < columns; i++) {
      micro = i != channel && i != time ? i : micro;
    }
    return Optional.of(new Roles(List.of(), channel, time, micro));
  }

  private Optional<TextLayout> layout() {
    Optional<Roles> named = named();
    Optional<Roles> roles = named.isPresent() ? named : likely();
    if (roles.isPresent() && roles.get().channel < 0) {
      warnings.add("No column is named as the channel: all photons are in channel 0.");
    }
    return roles.map(this::layout);
  }

  private long[] column(int column) {
    return data.stream()
        .filter(line -> split(line) == columns && isNumbers(line))
        .mapToLong(line -> value(line, column, 0))
        .toArray();
  }

  /** The most decimals in a column. */
  private int decimals(int column) {
    int most = 0;
    for (Line line : data) {
      if (split(line) == columns && value(line, column, 0) != TextNumber.NONE) {
        most = Math.max(most, number.decimals());
      }
    }
    return most;
  }

  private int likelyChannel() {
    int likely = -1;
    long fewest = MOST_CHANNELS + 1L;
    for (int column = 0; column < columns; column++) {
      long[] values = column(column);
      Set<Long> distinct = new HashSet<>();
      boolean fits = decimals(column) <= 0;
      for (long value : values) {
        fits &= value >= 0 && value <= Channel.MAX;
        distinct.add(value);
      }
      // A counter 1, 2, 3, ... is none.
      if (fits && distinct.size() < fewest && 2 * distinct.size() <= values.length) {
        fewest = distinct.size();
        likely = column;
      }
    }
    return likely;
  }

  private int likelyTime(int channel) {
    for (int column = 0; column < columns; column++) {
      if (column != channel && isTime(column)) {
        return column;
      }
    }
    return -1;
  }

  private boolean isTime(int column) {
    int digits = Math.min(decimals(column), LOOKED_AT_DECIMALS);
    long[] values =
        data.stream()
            .filter(line -> split(line) == columns && isNumbers(line))
            .mapToLong(line -> value(line, column, digits))
            .filter(value -> value != TextNumber.NONE)
            .toArray();
    if (values.length < FEWEST_LINES || values[values.length - 1] <= values[0]) {
      return false;
    }
    int falling = 0;
    long shortest = Long.MAX_VALUE;
    long longest = Long.MIN_VALUE;
    for (int i = 1; i < values.length; i++) {
      long step = values[i] - values[i - 1];
      falling += step < 0 ? 1 : 0;
      shortest = Math.min(shortest, step);
      longest = Math.max(longest, step);
    }
    // Written with rounding, equal steps differ by a unit or two of the last digit.
    boolean equalSteps = longest - shortest <= Math.max(2, EQUAL_STEPS * longest);
    return falling <= FALLING * values.length && !equalSteps;
  }

  private TextLayout layout(Roles roles) {
    List<String> names = roles.names;
    int channel = roles.channel;
    int time = roles.time;
    int micro = roles.microTime;
    boolean pulses = !names.isEmpty() && PULSES.matcher(names.get(time)).find();
    int unit = unit(names, time, "time", toldUnit.isPresent());
    int decimals = decimals(time);
    int tick = tick(unit, decimals, toldUnit.isPresent());
    double seconds =
        toldUnit.isPresent() ? toldUnit.getAsDouble() * power(tick - unit) : power(tick);
    int last = Math.max(channel, Math.max(time, micro));
    if (micro < 0) {
      return new TextLayout(
          separator, decimal, last + 1, channel, time, -1, unit - tick, 0, TimeBase.t2(seconds));
    }
    int microUnit = unit(names, micro, "micro time", toldMicroUnit.isPresent());
    int microDecimals = decimals(micro);
    int microTick = tick(microUnit, microDecimals, toldMicroUnit.isPresent());
    double microSeconds =
        toldMicroUnit.isPresent()
            ? toldMicroUnit.getAsDouble() * power(microTick - microUnit)
            : power(microTick);
    return new TextLayout(
        separator,
        decimal,
        last + 1,
        channel,
        time,
        micro,
        unit - tick,
        microUnit - microTick,
        pulses && toldUnit.isPresent()
            ? TimeBase.t3(seconds, microSeconds)
            : TimeBase.t3Clock(seconds, microSeconds));
  }

  /**
   * The power of ten of a tick: whole numbers of a short unit stay as they are; fractions become
   * multiples of 1 ps, or of less where there are more digits.
   */
  private static int tick(int unit, int decimals, boolean told) {
    int digits = Math.min(decimals, MOST_DECIMALS);
    if (told) {
      return -digits;
    }
    return digits == 0 && unit <= LONGEST_WHOLE_UNIT ? unit : Math.min(DEFAULT_UNIT, unit - digits);
  }

  private static double power(int exponent) {
    return Double.parseDouble("1e" + exponent);
  }

  /** The power of ten of the unit of a column in seconds. */
  private int unit(List<String> names, int column, String what, boolean told) {
    if (told) {
      return 0;
    }
    if (!names.isEmpty()) {
      Matcher unit = UNIT.matcher(names.get(column));
      if (unit.find()) {
        return switch (unit.group(1)) {
          case "fs" -> -15;
          case "ps" -> -12;
          case "ns" -> -9;
          case "us", "\u00b5s", "\u03bcs" -> -6;
          case "ms" -> -3;
          default -> 0;
        };
      }
    }
    warnings.add(
        "The file does not tell the unit of the "
            + what
            + ": 1 ps is taken. If it is another one, put it into the name of the column, as in \""
            + what
            + " (ns)\", or a line \"# "
            + what.replace(' ', '_')
            + "_unit_s: 1e-9\" at the beginning.");
    return DEFAULT_UNIT;
  }
}
