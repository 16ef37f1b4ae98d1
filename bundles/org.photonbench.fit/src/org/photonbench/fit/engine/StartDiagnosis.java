package org.photonbench.fit.engine;

import java.util.StringJoiner;
import org.photonbench.fit.Parameter;

/** Says why the deviance is not finite at the start of a fit. */
final class StartDiagnosis {
  private StartDiagnosis() {}

  static String explain(FitWorkspace workspace, double[] theta) {
    FitProblem problem = workspace.problem();
    double[] all = new double[problem.parameters().size()];
    problem.expand(theta, all);
    for (int i = 0; i < all.length; i++) {
      Parameter parameter = problem.parameters().get(i);
      if (!(all[i] >= parameter.lower() && all[i] <= parameter.upper())) {
        return "parameter "
            + parameter.name()
            + " is tied to "
            + all[i]
            + " at the start, outside its bounds "
            + parameter.lower()
            + " to "
            + parameter.upper();
      }
    }
    for (int d = 0; d < problem.dataSets().size(); d++) {
      DataSet set = problem.dataSets().get(d);
      double[] mean = workspace.mean(d);
      for (int i = 0; i < mean.length; i++) {
        double term = workspace.likelihood(d).deviance(i, mean[i]);
        if (!Double.isFinite(term)) {
          return "data set "
              + set.name()
              + ", entry "
              + i
              + " at "
              + set.abscissa().centre(i)
              + ": the model gives a mean of "
              + mean[i]
              + " for "
              + workspace.likelihood(d).datum(i)
              + " at the start values "
              + values(problem, all)
              + "; change the start values or the bounds";
        }
      }
    }
    return "the deviance is not finite at the start values " + values(problem, all);
  }

  private static String values(FitProblem problem, double[] all) {
    StringJoiner text = new StringJoiner(", ");
    for (int i = 0; i < all.length; i++) {
      text.add(problem.parameters().get(i).name() + " = " + all[i]);
    }
    return text.toString();
  }
}
