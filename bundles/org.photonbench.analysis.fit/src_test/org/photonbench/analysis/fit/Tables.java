package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelLibrary;

/** Tables with known truth, and fits of them. */
final class Tables {
  private Tables() {}

  static FitTableSettings settings(Map<String, String> text) throws SettingsException {
    SettingsSchema<FitTableSettings> schema = SettingsSchema.of(FitTableSettings.class);
    return schema.with(schema.defaults(), text);
  }

  static Result fit(DataTable table, Map<String, String> text) throws Exception {
    return new FitTableAnalysis().run(settings(text), table);
  }

  /** Equally spaced. */
  static double[] steps(double first, double last, int count) {
    double[] x = new double[count];
    for (int i = 0; i < count; i++) {
      x[i] = first + i * (last - first) / (count - 1);
    }
    return x;
  }

  /** Equally spaced in the logarithm. */
  static double[] decades(double first, double last, int count) {
    double[] x = steps(Math.log(first), Math.log(last), count);
    for (int i = 0; i < count; i++) {
      x[i] = Math.exp(x[i]);
    }
    return x;
  }

  static double[] curve(String id, double[] truth, double[] x) {
    Model model = ModelLibrary.load().get(id);
    double[] y = new double[x.length];
    model.evaluate(truth, Abscissa.points(x), y, null);
    return y;
  }

  /** Columns x, y, y error with normal errors of one size. */
  static DataTable normal(String id, double[] truth, double[] x, double sigma, long seed) {
    Model model = ModelLibrary.load().get(id);
    SplittableRandom random = new SplittableRandom(seed);
    double[] y = curve(id, truth, x);
    double[] errors = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] += sigma * random.nextGaussian();
      errors[i] = sigma;
    }
    return table(
        new DataColumn("x", model.xUnit(), x),
        new DataColumn("y", model.valueUnit(), y),
        new DataColumn("y error", model.valueUnit(), errors));
  }

  static DataTable table(DataColumn... columns) {
    return new DataTable("series.csv", List.of(columns));
  }

  static double value(Result result, String parameter) {
    return result.quantity("parameter." + FitReport.identifier(parameter)).orElseThrow().value();
  }

  static double sigma(Result result, String parameter) {
    return result
        .quantity("parameter." + FitReport.identifier(parameter))
        .orElseThrow()
        .sigma()
        .orElseThrow();
  }

  /** Of two free parameters, from their correlation. */
  static double covariance(Result result, String one, String other) {
    List<Column> columns = result.curve("correlation").orElseThrow().columns();
    List<String> names = columns.stream().map(Column::label).toList();
    double correlation = columns.get(names.indexOf(one)).asDouble(names.indexOf(other));
    return correlation * sigma(result, one) * sigma(result, other);
  }

  static String messages(Result result) {
    List<String> all = new ArrayList<>();
    for (Message message : result.messages()) {
      all.add(message.toString());
    }
    return String.join("\n", all);
  }
}
