package org.photonbench.analysis.result;

/**
 * A curve as comma-separated values: one heading line with label and unit of each column, then one
 * line a row. Integers are exact, doubles have the shortest digits that read back bit for bit, with
 * a point as decimal sign; what is no number is {@code NaN}.
 */
public final class CurveCsv {
  private static final String LINE_END = "\r\n";

  private CurveCsv() {}

  /** The table as text, lines ended by CR LF as RFC 4180 asks. */
  public static String of(Curve curve) {
    StringBuilder text = new StringBuilder(64 + 24 * curve.rows() * curve.columns().size());
    String separator = "";
    for (Column column : curve.columns()) {
      String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
      text.append(separator).append(quoted(column.label() + unit));
      separator = ",";
    }
    text.append(LINE_END);
    for (int row = 0; row < curve.rows(); row++) {
      separator = "";
      for (Column column : curve.columns()) {
        text.append(separator);
        switch (column) {
          case Column.Longs longs -> text.append(longs.values()[row]);
          case Column.Doubles doubles -> text.append(doubles.values()[row]);
        }
        separator = ",";
      }
      text.append(LINE_END);
    }
    return text.toString();
  }

  private static String quoted(String heading) {
    boolean special = heading.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + heading.replace("\"", "\"\"") + '"' : heading;
  }
}
