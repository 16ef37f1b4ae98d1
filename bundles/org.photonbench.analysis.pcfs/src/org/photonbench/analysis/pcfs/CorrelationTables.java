package org.photonbench.analysis.pcfs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.pcfs.PcfsSettings.TableKind;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.analysis.table.TableReader;

/** Reads a scan from tables of correlation functions. */
final class CorrelationTables {
  private static final Map<String, Double> SECONDS =
      Map.of("fs", 1e-15, "ps", 1e-12, "ns", 1e-9, "us", 1e-6, "ms", 1e-3, "s", 1.0);

  /** Share of the lags, the longest, that is the far end. */
  private static final double FAR = 0.1;

  private static final int FEWEST_POSITIONS = 4;

  private final PcfsSettings settings;
  private final List<Message> messages = new ArrayList<>();

  private CorrelationTables(PcfsSettings settings) {
    this.settings = settings;
  }

  static Scan read(PcfsSettings settings, TableGroup group, AnalysisContext context)
      throws IOException, AnalysisException {
    return new CorrelationTables(settings).scan(group, context);
  }

  private Scan scan(TableGroup group, AnalysisContext context)
      throws IOException, AnalysisException {
    TableGroup.WithUnit stageFile = group.withUnit("stage");
    TableGroup.WithUnit tauFile = group.withUnit("tau");
    if (!StageAxis.isUnit(stageFile.unit())) {
      throw new AnalysisException(
          stageFile.file().getFileName()
              + ": positions cannot be in '"
              + stageFile.unit()
              + "'. Name the file after its unit, for example stage_mm.csv.");
    }
    Double secondsPerUnit = SECONDS.get(tauFile.unit());
    if (secondsPerUnit == null) {
      throw new AnalysisException(
          tauFile.file().getFileName()
              + ": lags cannot be in '"
              + tauFile.unit()
              + "'. Name the file after its unit, for example tau_ps.csv.");
    }
    double[] stage = list(context.read(stageFile.file(), "positions", TableReader::read));
    double[] tau = list(context.read(tauFile.file(), "lags", TableReader::read));
    for (int k = 0; k < tau.length; k++) {
      tau[k] *= secondsPerUnit;
    }
    double[][] cross =
        matrix(context.read(group.cross(), "cross-correlations", TableReader::read), stage, tau);
    double[][] auto =
        matrix(context.read(group.auto(), "autocorrelations", TableReader::read), stage, tau);
    StageAxis plain = StageAxis.of("Stage position", stageFile.unit(), settings.pathPerTravel());
    StageAxis axis =
        group.json().isEmpty()
            ? plain
            : context.read(
                group.json().get(), "description of the scan", file -> whiteFringe(file, plain));
    int[] lags = usableLags(tau);
    int[] rows = orderedRows(stage);
    asG(cross, "cross-correlation", group.cross(), lags);
    asG(auto, "autocorrelation", group.auto(), lags);
    double[] positions = IntStream.of(rows).mapToDouble(i -> stage[i]).toArray();
    double[] seconds = IntStream.of(lags).mapToDouble(k -> tau[k]).toArray();
    return new TabledScan(
        "tables of " + rows.length + " positions and " + tau.length + " lags",
        axis,
        positions,
        seconds,
        pick(cross, rows, lags),
        pick(auto, rows, lags),
        messages);
  }

  private static double[][] pick(double[][] table, int[] rows, int[] columns) {
    double[][] picked = new double[rows.length][columns.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < columns.length; k++) {
        picked[i][k] = table[rows[i]][columns[k]];
      }
    }
    return picked;
  }

  /** The numbers of a table of one column or one row. */
  static double[] list(DataTable table) throws AnalysisException {
    List<DataColumn> columns = table.columns();
    if (columns.size() == 1) {
      return columns.getFirst().values().clone();
    }
    if (table.rows() == 1) {
      return columns.stream().mapToDouble(c -> c.values()[0]).toArray();
    }
    throw new AnalysisException(
        table.name()
            + " has "
            + table.rows()
            + " rows of "
            + columns.size()
            + " numbers; it must be one column or one row.");
  }

  /** Rows by position, columns by lag; a table the other way round is turned. */
  private double[][] matrix(DataTable table, double[] stage, double[] tau)
      throws AnalysisException {
    int rows = table.rows();
    int columns = table.columns().size();
    boolean fits = rows == stage.length && columns == tau.length;
    boolean turned = !fits && columns == stage.length && rows == tau.length;
    if (!fits && !turned) {
      throw new AnalysisException(
          table.name()
              + " has "
              + rows
              + " rows of "
              + columns
              + " numbers, but there are "
              + stage.length
              + " positions and "
              + tau.length
              + " lags: a row for each position and a column for each lag are needed.");
    }
    if (turned) {
      messages.add(Message.info(table.name() + " has a row for each lag; it was turned round."));
    }
    double[][] values = new double[stage.length][tau.length];
    for (int c = 0; c < columns; c++) {
      double[] column = table.columns().get(c).values();
      for (int r = 0; r < rows; r++) {
        values[turned ? c : r][turned ? r : c] = column[r];
      }
    }
    return values;
  }

  private static StageAxis whiteFringe(Path file, StageAxis axis)
      throws IOException, AnalysisException {
    try {
      JsonElement root = JsonParser.parseString(Files.readString(file));
      if (root instanceof JsonObject object
          && object.get("white_fringe") instanceof JsonElement value
          && value.isJsonPrimitive()) {
        double position = value.getAsDouble();
        return Double.isFinite(position)
            ? axis.withWhiteFringe(position, file.getFileName().toString())
            : axis;
      }
      return axis;
    } catch (JsonParseException | NumberFormatException e) {
      throw new AnalysisException(
          file.getFileName()
              + " is no JSON with a number 'white_fringe'. Correct it, or remove it and give"
              + " Settings > Scan > White fringe.",
          e);
    }
  }

  /** Lags within the settings; they must rise. */
  private int[] usableLags(double[] tau) throws AnalysisException {
    for (int k = 1; k < tau.length; k++) {
      if (!(tau[k] > tau[k - 1])) {
        throw new AnalysisException(
            "The lags do not rise at number "
                + (k + 1)
                + ": "
                + SentenceNumber.text(tau[k] * 1e6, 6)
                + " us after "
                + SentenceNumber.text(tau[k - 1] * 1e6, 6)
                + " us. Correct the table of the lags.");
      }
    }
    double from = settings.shortestLag() * 1e-6;
    double to = settings.longestLag() * 1e-6;
    int[] usable =
        IntStream.range(0, tau.length).filter(k -> tau[k] >= from && tau[k] <= to).toArray();
    if (usable.length < 3) {
      throw new AnalysisException(
          "Only "
              + usable.length
              + " lags of the tables lie from "
              + SentenceNumber.text(settings.shortestLag(), 4)
              + " to "
              + SentenceNumber.text(settings.longestLag(), 4)
              + " us. Widen Settings > Lags.");
    }
    return usable;
  }

  private int[] orderedRows(double[] stage) throws AnalysisException {
    int[] known = IntStream.range(0, stage.length).filter(i -> Double.isFinite(stage[i])).toArray();
    if (known.length < FEWEST_POSITIONS) {
      throw new AnalysisException(
          "The tables have "
              + known.length
              + " positions; a scan needs at least "
              + FEWEST_POSITIONS
              + ".");
    }
    if (known.length < stage.length) {
      messages.add(
          Message.warning(
              (stage.length - known.length)
                  + " rows have no position and are left out; the others are analysed.",
              "Complete the table of the positions."));
    }
    boolean rising = true;
    boolean falling = true;
    for (int i = 1; i < known.length; i++) {
      rising &= stage[known[i]] >= stage[known[i - 1]];
      falling &= stage[known[i]] <= stage[known[i - 1]];
    }
    if (!rising && !falling) {
      messages.add(Message.info("The positions are in no order; they were sorted."));
    }
    return IntStream.of(known)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> stage[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Makes g of g - 1. The far end of all positions together decides, where g tends to 1. */
  private void asG(double[][] table, String what, Path file, int[] lags) throws AnalysisException {
    int far = Math.max(3, (int) (FAR * lags.length));
    double[] ends = new double[table.length];
    for (int i = 0; i < table.length; i++) {
      double[] row = new double[Math.min(far, lags.length)];
      for (int k = 0; k < row.length; k++) {
        row[k] = table[i][lags[lags.length - 1 - k]];
      }
      ends[i] = Numbers.median(row);
    }
    double end = Numbers.median(ends);
    boolean minusOne =
        settings.tableKind() == TableKind.AUTOMATIC
            ? Math.abs(end) < Math.abs(end - 1)
            : settings.tableKind() == TableKind.G_MINUS_ONE;
    double off = Math.abs(end - (minusOne ? 0 : 1));
    if (settings.tableKind() == TableKind.AUTOMATIC && !(off < 0.35)) {
      throw new AnalysisException(
          file.getFileName()
              + " tends to "
              + SentenceNumber.text(end, 3)
              + " at long lags, which is neither g (1) nor g - 1 (0). Give Settings > Tables >"
              + " Correlation functions are.");
    }
    if (minusOne) {
      for (double[] row : table) {
        for (int k = 0; k < row.length; k++) {
          row[k] += 1;
        }
      }
    }
    messages.add(
        Message.info(
            "The "
                + what
                + "s of "
                + file.getFileName()
                + " are taken as "
                + (minusOne ? "g - 1" : "g")
                + (settings.tableKind() == TableKind.AUTOMATIC ? "" : ", as the settings say")
                + ": at the longest lags their median is "
                + SentenceNumber.text(end, 4)
                + "."));
  }
}
