package org.photonbench.analysis.result;

/** One column of a curve: exact integers or doubles. The arrays are shared, not copied. */
public sealed interface Column {
  /**
   * Identifier within its curve, used in file names and table headings, for example {@code tau}.
   */
  String id();

  /** Name for people. */
  String label();

  /** Unit, empty text for pure numbers. */
  String unit();

  int length();

  double asDouble(int index);

  /** Exact integers, for example raw counts. */
  record Longs(String id, String label, String unit, long[] values) implements Column {
    @Override
    public int length() {
      return values.length;
    }

    @Override
    public double asDouble(int index) {
      return values[index];
    }
  }

  /** Real numbers. */
  record Doubles(String id, String label, String unit, double[] values) implements Column {
    @Override
    public int length() {
      return values.length;
    }

    @Override
    public double asDouble(int index) {
      return values[index];
    }
  }

  /** A column of exact integers; the array is not copied. */
  static Column longs(String id, String label, String unit, long... values) {
    return new Longs(id, label, unit, values);
  }

  /** A column of real numbers; the array is not copied. */
  static Column doubles(String id, String label, String unit, double... values) {
    return new Doubles(id, label, unit, values);
  }
}
