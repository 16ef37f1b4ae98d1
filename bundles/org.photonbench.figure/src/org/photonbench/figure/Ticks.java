package org.photonbench.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.photonbench.figure.text.NumberText;

/**
 * The ticks of an axis. Labels of neighbouring ticks never touch.
 *
 * @param major positions of the labelled ticks in axis units, ascending
 * @param labels as many as {@code major}
 * @param minor positions of the ticks between them in axis units, ascending
 */
public record Ticks(double[] major, List<String> labels, double[] minor) {
  private static final int[] STEPS = {1, 2, 5};

  /** Free space between labels, as a part of the spacing asked for. */
  private static final double GAP = 0.2;

  /** Minor ticks nearer than this, as a part of the spacing asked for, would be a smear. */
  private static final double MINOR_GAP = 0.12;

  private static final double ROUNDING = 1e-9;
  private static final double PLAIN_LOG_FROM = 0.0099;
  private static final double PLAIN_LOG_TO = 1001;

  public Ticks {
    labels = List.copyOf(labels);
    if (labels.size() != major.length) {
      throw new IllegalArgumentException(major.length + " ticks with " + labels.size() + " labels");
    }
  }

  /**
   * Chooses ticks.
   *
   * @param range what is in view
   * @param pixels length of the axis in pixels
   * @param spacing wanted distance between labelled ticks in pixels, at least
   * @param extent length of a label along the axis in pixels: its width on a horizontal axis, its
   *     height on a vertical one
   */
  public static Ticks of(
      AxisRange range, double pixels, double spacing, ToDoubleFunction<String> extent) {
    Chooser chooser = new Chooser(range, Math.max(1, pixels), spacing, extent);
    return range.scale() == Scale.LINEAR ? chooser.even() : chooser.logarithmic();
  }

  /** A tick and its label. */
  private record Tick(double value, String label) {}

  private record Chooser(
      AxisRange range, double pixels, double spacing, ToDoubleFunction<String> extent) {

    Ticks even() {
      Ticks ticks = even(spacing);
      // On a small axis a few labels that fit are worth more than the spacing.
      for (double denser : new double[] {0.6, 0.3}) {
        int wanted = denser > 0.5 ? 3 : 2;
        if (ticks.major.length < wanted) {
          Ticks more = even(spacing * denser);
          ticks = more.major.length > ticks.major.length ? more : ticks;
        }
      }
      return ticks;
    }

    /** Ticks in steps of 1, 2 or 5; on a logarithmic axis they are not evenly spaced. */
    private Ticks even(double wanted) {
      double span = range.max() - range.min();
      int decade = (int) Math.floor(Math.log10(span * wanted / pixels)) - 1;
      List<Tick> last = List.of();
      for (int i = 0; i < 12 * STEPS.length; i++) {
        int mantissa = STEPS[i % STEPS.length];
        int power = decade + Math.floorDiv(i, STEPS.length);
        double step = mantissa * Math.pow(10, power);
        if (span / step > 10 + 2 * pixels / wanted) {
          continue;
        }
        List<Tick> ticks = multiples(mantissa, power);
        if (ticks.isEmpty()) {
          break;
        }
        last = ticks;
        if (fits(ticks, wanted)) {
          return withMinor(ticks, evenMinor(mantissa, power, wanted));
        }
      }
      // Not even two labels fit: one is better than none.
      return withMinor(last.isEmpty() ? last : last.subList(0, 1), new double[0]);
    }

    private List<Tick> multiples(int mantissa, int power) {
      double step = mantissa * Math.pow(10, power);
      long first = (long) Math.ceil(range.min() / step - ROUNDING);
      long last = (long) Math.floor(range.max() / step + ROUNDING);
      int top = Integer.MIN_VALUE;
      for (long index : new long[] {first, last}) {
        BigDecimal end = multiple(index, mantissa, power);
        if (end.signum() != 0) {
          top = Math.max(top, end.precision() - end.scale() - 1);
        }
      }
      boolean scientific = top != Integer.MIN_VALUE && (top < -4 || top >= 6);
      List<Tick> ticks = new ArrayList<>();
      for (long index = first; index <= last; index++) {
        BigDecimal value = multiple(index, mantissa, power);
        String label;
        if (scientific) {
          // All labels of an axis share one power of ten, so that they can be compared at a glance.
          label =
              value.signum() == 0
                  ? "0"
                  : NumberText.decimal(
                          value.movePointLeft(top).setScale(top - power, RoundingMode.HALF_UP))
                      + " \u00D7 10"
                      + NumberText.superscript(top);
        } else {
          label = NumberText.decimal(value.setScale(Math.max(0, -power), RoundingMode.HALF_UP));
        }
        ticks.add(new Tick(value.doubleValue(), label));
      }
      return ticks;
    }

    private static BigDecimal multiple(long index, int mantissa, int power) {
      return BigDecimal.valueOf(index * mantissa).scaleByPowerOfTen(power);
    }

    private double[] evenMinor(int mantissa, int power, double wanted) {
      int[] parts = mantissa == 2 ? new int[] {4, 2} : mantissa == 5 ? new int[] {5} : PARTS_OF_ONE;
      double step = mantissa * Math.pow(10, power);
      for (int part : parts) {
        double small = step / part;
        long first = (long) Math.ceil(range.min() / small - ROUNDING);
        long last = (long) Math.floor(range.max() / small + ROUNDING);
        List<Double> minor = new ArrayList<>();
        double nearest = Double.POSITIVE_INFINITY;
        for (long index = first; index <= last; index++) {
          if (index > first) {
            nearest = Math.min(nearest, position(index * small) - position((index - 1) * small));
          }
          if (Math.floorMod(index, (long) part) != 0) {
            minor.add(index * small);
          }
        }
        if (nearest >= wanted * MINOR_GAP) {
          return array(minor);
        }
      }
      return new double[0];
    }

    Ticks logarithmic() {
      double decades = decades();
      int first = (int) Math.ceil(Math.log10(range.min()) - ROUNDING);
      int last = (int) Math.floor(Math.log10(range.max()) + ROUNDING);
      if (decades < 1) {
        Ticks ticks = even();
        if (ticks.major.length >= 2) {
          return ticks;
        }
      }
      if (last - first < 2) {
        List<Tick> ticks = logTicks(first - 1, last, 1, STEPS);
        if (ticks.size() >= 2 && fits(ticks, spacing / 2)) {
          return withMinor(ticks, logMinor(first, last));
        }
      }
      for (int stride = 1; stride <= Math.max(1, last - first); stride++) {
        // Strides count from 1, so that the same decades are labelled when the view moves.
        int start = Math.ceilDiv(first, stride) * stride;
        List<Tick> ticks = logTicks(start, last, stride, new int[] {1});
        if (fits(ticks, spacing * 0.6)) {
          return withMinor(
              ticks, stride == 1 ? logMinor(first, last) : otherDecades(first, last, stride));
        }
      }
      List<Tick> only = logTicks(first, first, 1, new int[] {1});
      return withMinor(only, logMinor(first, last));
    }

    private double decades() {
      return Math.log10(range.max()) - Math.log10(range.min());
    }

    private List<Tick> logTicks(int first, int last, int stride, int[] mantissas) {
      List<BigDecimal> values = new ArrayList<>();
      boolean plain = true;
      for (int power = first; power <= last; power += stride) {
        for (int mantissa : mantissas) {
          BigDecimal value = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power);
          double number = value.doubleValue();
          if (isInside(number)) {
            values.add(value);
            plain &= number > PLAIN_LOG_FROM && number < PLAIN_LOG_TO;
          }
        }
      }
      List<Tick> ticks = new ArrayList<>();
      for (BigDecimal value : values) {
        String label;
        if (plain) {
          label = NumberText.decimal(value.setScale(Math.max(0, value.scale())));
        } else {
          String factor =
              value.unscaledValue().intValueExact() == 1 ? "" : value.unscaledValue() + " \u00D7 ";
          label = factor + "10" + NumberText.superscript(-value.scale());
        }
        ticks.add(new Tick(value.doubleValue(), label));
      }
      return ticks;
    }

    private double[] logMinor(int first, int last) {
      double decade = pixels / decades();
      int[] mantissas;
      if (decade * Math.log10(10 / 9.0) >= 1.5) {
        mantissas = new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9};
      } else if (decade >= 16) {
        mantissas = new int[] {1, 2, 5};
      } else {
        mantissas = new int[] {1};
      }
      List<Double> minor = new ArrayList<>();
      for (int power = first - 1; power <= last; power++) {
        for (int mantissa : mantissas) {
          double value = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power).doubleValue();
          if (isInside(value)) {
            minor.add(value);
          }
        }
      }
      return array(minor);
    }

    private double[] otherDecades(int first, int last, int stride) {
      List<Double> minor = new ArrayList<>();
      for (int power = first; power <= last; power++) {
        if (Math.floorMod(power, stride) != 0) {
          minor.add(BigDecimal.ONE.scaleByPowerOfTen(power).doubleValue());
        }
      }
      return array(minor);
    }

    private boolean isInside(double value) {
      double fraction = range.fraction(value);
      return fraction >= -ROUNDING && fraction <= 1 + ROUNDING;
    }

    private double position(double value) {
      return range.fraction(value) * pixels;
    }

    private boolean fits(List<Tick> ticks, double wanted) {
      for (int i = 1; i < ticks.size(); i++) {
        Tick left = ticks.get(i - 1);
        Tick right = ticks.get(i);
        double distance = position(right.value) - position(left.value);
        double labels = (extent.applyAsDouble(left.label) + extent.applyAsDouble(right.label)) / 2;
        if (distance < wanted || distance < labels + GAP * spacing) {
          return false;
        }
      }
      return true;
    }

    private static Ticks withMinor(List<Tick> ticks, double[] minor) {
      double[] major = new double[ticks.size()];
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < major.length; i++) {
        major[i] = ticks.get(i).value;
        labels.add(ticks.get(i).label);
      }
      List<Double> others = new ArrayList<>();
      for (double value : minor) {
        boolean labelled = false;
        for (double at : major) {
          labelled |= at == value;
        }
        if (!labelled) {
          others.add(value);
        }
      }
      return new Ticks(major, labels, array(others));
    }

    private static double[] array(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  private static final int[] PARTS_OF_ONE = {5, 2};
}
