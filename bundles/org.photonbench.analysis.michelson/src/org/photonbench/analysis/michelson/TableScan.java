package org.photonbench.analysis.michelson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;

/**
 * Reads tables: counts against a coarse and a fine delay, with one or two columns of counts, or
 * contrasts against delay with their errors.
 */
final class TableScan {
  private static final int FEWEST_FINE = 5;

  private final MichelsonSettings settings;
  private final DataTable table;
  private final List<Message> messages = new ArrayList<>();

  TableScan(MichelsonSettings settings, DataTable table) {
    this.settings = settings;
    this.table = table;
  }

  ScanInput read() throws AnalysisException {
    Optional<DataColumn> fine = named("fine");
    List<DataColumn> counts =
        table.columns().stream()
            .filter(c -> name(c).contains("count") || name(c).contains("photons"))
            .toList();
    boolean absorption =
        settings.kind() == MichelsonSettings.Kind.ABSORPTION
            || settings.kind() == MichelsonSettings.Kind.AUTOMATIC && fine.isPresent();
    if (fine.isPresent() && !counts.isEmpty()) {
      return new ScanInput(fringes(fine.get(), counts), List.of(), false, absorption, messages);
    }
    Optional<DataColumn> contrast =
        table.columns().stream()
            .filter(c -> name(c).matches(".*(contrast|visibility|amplitude|g1).*"))
            .filter(c -> !isError(c))
            .findFirst();
    if (contrast.isEmpty()) {
      throw new AnalysisException(
          table.name()
              + " is no table of a scan: it needs columns coarse delay, fine delay and counts, or"
              + " delay, contrast and the error of the contrast. It has: "
              + String.join(", ", table.columns().stream().map(DataColumn::name).toList())
              + ".");
    }
    return new ScanInput(List.of(), contrasts(contrast.get()), false, absorption, messages);
  }

  private static String name(DataColumn column) {
    return column.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isError(DataColumn column) {
    return name(column).matches(".*(sigma|error|uncertainty).*");
  }

  private Optional<DataColumn> named(String part) {
    return table.columns().stream().filter(c -> name(c).contains(part)).findFirst();
  }

  private DataColumn coarse() throws AnalysisException {
    if (settings.column().isPresent()) {
      return table.column(settings.column().get());
    }
    Optional<DataColumn> coarse = named("coarse");
    return coarse.isPresent()
        ? coarse.get()
        : table.columns().stream()
            .filter(c -> Delays.isUnit(c.unit()) && !name(c).contains("fine"))
            .filter(c -> !name(c).contains("dwell") && !name(c).contains("exposure"))
            .findFirst()
            .orElseThrow(() ->
                new AnalysisException(
                    "No column of "
                        + table.name()
                        + " is a coarse delay with a unit of time or length; name it under"
                        + " Settings > Scan > Column of the delays."));
  }

  private double scale(DataColumn column) throws AnalysisException {
    if (!Delays.isUnit(column.unit())) {
      throw new AnalysisException(
          "The column '"
              + column.name()
              + "' of "
              + table.name()
              + " has no unit of time or length; write it behind the name, as in 'delay (ps)'.");
    }
    return Delays.psPerUnit(column.unit(), settings.pathPerTravel());
  }

  private List<FringeCounts> fringes(DataColumn fine, List<DataColumn> counts)
      throws AnalysisException {
    DataColumn coarse = coarse();
    double toPs = scale(coarse);
    double toFs = 1e3 * scale(fine);
    Optional<DataColumn> dwell = named("dwell").isPresent() ? named("dwell") : named("exposure");
    boolean two = counts.size() > 1 && !settings.oneOutput();
    Map<Double, List<Integer>> groups = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      boolean known = Double.isFinite(coarse.values()[row]) && Double.isFinite(fine.values()[row]);
      for (int k = 0; k < (two ? 2 : 1); k++) {
        double n = counts.get(k).values()[row];
        if (Double.isFinite(n) && (n < 0 || n != Math.rint(n))) {
          throw new AnalysisException(
              "Row "
                  + (row + 1)
                  + " of "
                  + table.name()
                  + " has "
                  + n
                  + " in '"
                  + counts.get(k).name()
                  + "'; counts are whole numbers of at least 0.");
        }
        known &= Double.isFinite(n);
      }
      if (known) {
        groups.computeIfAbsent(coarse.values()[row] * toPs, _ -> new ArrayList<>()).add(row);
      }
    }
    List<FringeCounts> all = new ArrayList<>();
    groups.forEach((delay, rows) -> {
      int n = rows.size();
      double[] x = new double[n];
      long[] first = new long[n];
      long[] second = new long[two ? n : 0];
      double[] exposure = new double[n];
      for (int k = 0; k < n; k++) {
        int row = rows.get(k);
        x[k] = fine.values()[row] * toFs;
        first[k] = (long) counts.get(0).values()[row];
        exposure[k] = dwell.isPresent() ? dwell.get().values()[row] : 1;
        if (two) {
          second[k] = (long) counts.get(1).values()[row];
        }
      }
      FringeCounts one =
          new FringeCounts(
              delay + " ps", delay, x, 0, first, second, exposure, new FringeCounts.Sweep[0]);
      boolean timed = Arrays.stream(exposure).allMatch(t -> t > 0);
      if (n < FEWEST_FINE || FringeRegression.isEmpty(one) || !timed) {
        messages.add(
            Message.warning(
                "The coarse delay "
                    + delay
                    + " ps was left out: it has "
                    + n
                    + " fine delays and "
                    + one.total()
                    + " counts.",
                ""));
      } else {
        all.add(one);
      }
    });
    if (all.isEmpty()) {
      throw new AnalysisException(
          table.name() + " has no coarse delay with at least 5 fine delays and 50 counts.");
    }
    return all;
  }

  private List<Fringe> contrasts(DataColumn contrast) throws AnalysisException {
    DataColumn delay = coarse();
    double toPs = scale(delay);
    DataColumn error =
        table.columns().stream()
            .filter(TableScan::isError)
            .findFirst()
            .orElseThrow(() ->
                new AnalysisException(
                    "The contrasts of "
                        + table.name()
                        + " have no column of errors (sigma), without which their bias cannot be"
                        + " corrected; add one."));
    Map<Double, Fringe> sorted = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      double d = delay.values()[row] * toPs;
      double v = contrast.values()[row];
      double s = error.values()[row];
      if (Double.isNaN(d) || Double.isNaN(v) || Double.isNaN(s)) {
        continue;
      }
      if (!(v >= 0) || !(s > 0)) {
        throw new AnalysisException(
            "Row "
                + (row + 1)
                + " of "
                + table.name()
                + " has the contrast "
                + v
                + " with the error "
                + s
                + "; contrasts are at least 0, errors above 0.");
      }
      if (sorted.put(d, new Fringe("row " + (row + 1), d, 0, 0, v, 0, s, 1)) != null) {
        messages.add(
            Message.warning("The delay " + d + " ps stands twice; its last row was used.", ""));
      }
    }
    return List.copyOf(sorted.values());
  }
}
