package org.photonbench.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.device.Amount;

/**
 * The values of a loop as people write them: a list divided by commas, {@code from A to B step C},
 * or {@code from A to B in N steps}, the last also {@code logarithmic}.
 */
public final class LoopValues {
  /** Most values of one loop. */
  public static final int MOST = 1_000_000;

  private static final Pattern STEPS =
      Pattern.compile("from (.+) to (.+) step (.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile(
          "from (.+) to (.+) in (\\d{1,7})(?: (?:steps|points|values))?( logarithmic(?:ally)?)?",
          Pattern.CASE_INSENSITIVE);

  /** Part of a step by which the last value may be missed, for rounding. */
  private static final double ROUNDING = 1e-6;

  private LoopValues() {}

  /**
   * The values one by one, each as text.
   *
   * @throws IllegalArgumentException if they are none; the message says what is expected
   */
  public static List<String> parse(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    Matcher steps = STEPS.matcher(plain);
    if (steps.matches()) {
      return steps(
          Amount.parse(steps.group(1)), Amount.parse(steps.group(2)), Amount.parse(steps.group(3)));
    }
    Matcher number = NUMBER.matcher(plain);
    if (number.matches()) {
      return number(
          Amount.parse(number.group(1)),
          Amount.parse(number.group(2)),
          Integer.parseInt(number.group(3)),
          number.group(4) != null);
    }
    if (plain.toLowerCase(Locale.ROOT).startsWith("from ") || plain.isEmpty()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' gives no values; write '1 mm, 2 mm', 'from 0 mm to 10 mm step 1 mm' or 'from 0"
              + " mm to 10 mm in 11 steps'.");
    }
    List<String> values = new ArrayList<>();
    for (String value : plain.split(",")) {
      if (value.isBlank()) {
        throw new IllegalArgumentException("'" + text + "' has an empty value between its commas.");
      }
      values.add(value.strip());
    }
    return values;
  }

  private static List<String> steps(Amount first, Amount last, Amount step) {
    double from = first.value();
    double to = last.in(first.unit()).value();
    double by = Math.abs(step.in(first.unit()).value());
    double count = Math.floor(Math.abs(to - from) / by + ROUNDING);
    if (!(by > 0) || count >= MOST) {
      throw new IllegalArgumentException(
          "A step of " + step + " from " + first + " to " + last + " gives no list of values.");
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      values.add(text(from + Math.signum(to - from) * i * by, first));
    }
    return values;
  }

  private static List<String> number(Amount first, Amount last, int count, boolean logarithmic) {
    double from = first.value();
    double to = last.in(first.unit()).value();
    if (count < 2 || count > MOST || logarithmic && !(from > 0 && to > 0)) {
      throw new IllegalArgumentException(
          count + " values from " + first + " to " + last + " make no such series.");
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double part = i / (count - 1.0);
      double value = logarithmic ? from * Math.pow(to / from, part) : from + (to - from) * part;
      values.add(i == count - 1 ? text(to, first) : text(value, first));
    }
    return values;
  }

  /** Twelve digits: more than any instrument has, fewer than rounding shows. */
  private static String text(double value, Amount like) {
    double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.12g", value));
    return new Amount(rounded, like.unit()).toString();
  }
}
