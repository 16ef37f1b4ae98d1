package org.photonbench.analysis.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.photonbench.analysis.AdditionSource;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Addition;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;

/**
 * Repeats what users added to a result. What cannot be repeated is named in the messages and left
 * out of the stored result that is compared, so that it does not hide behind differences.
 */
final class RepeatedAdditions {
  private Result before;
  private Result after;
  private final List<Message> messages = new ArrayList<>();

  /**
   * @param before the stored result
   * @param after the analysis run again, without additions
   */
  RepeatedAdditions(Analysis<?> analysis, Result before, Result after) {
    this.before = before;
    this.after = after;
    for (Addition addition : before.additions()) {
      try {
        AdditionSource source =
            source(addition.kind())
                .orElseThrow(() ->
                    new AnalysisException(
                        "nothing that is installed makes a '" + addition.kind() + "'."));
        add(addition, source.make(addition, after, analysis.figures(after)));
      } catch (AnalysisException e) {
        messages.add(
            Message.warning(
                "What was added as " + addition.id() + " was not repeated: " + e.getMessage(),
                "Its numbers were not compared."));
        drop(addition.id());
      }
    }
  }

  private static Optional<AdditionSource> source(String kind) throws AnalysisException {
    Iterator<AdditionSource> sources =
        ServiceLoader.load(AdditionSource.class, AdditionSource.class.getClassLoader()).iterator();
    try {
      while (sources.hasNext()) {
        AdditionSource source = sources.next();
        if (source.kind().equals(kind)) {
          return Optional.of(source);
        }
      }
    } catch (ServiceConfigurationError e) {
      throw new AnalysisException("its maker cannot be loaded: " + e.getMessage(), e);
    }
    return Optional.empty();
  }

  private void add(Addition addition, AdditionSource.Made made) {
    List<Quantity> quantities = new ArrayList<>(after.quantities());
    quantities.addAll(made.quantities());
    List<Curve> curves = new ArrayList<>(after.curves());
    curves.addAll(made.curves());
    List<Addition> additions = new ArrayList<>(after.additions());
    additions.add(addition);
    after = with(after, quantities, curves, additions);
  }

  private void drop(String prefix) {
    before =
        with(
            before,
            before.quantities().stream().filter(q -> !q.id().startsWith(prefix)).toList(),
            before.curves().stream().filter(c -> !c.id().startsWith(prefix)).toList(),
            before.additions());
  }

  private static Result with(
      Result result, List<Quantity> quantities, List<Curve> curves, List<Addition> additions) {
    return new Result(
        result.analysisId(),
        result.settings(),
        quantities,
        curves,
        result.messages(),
        result.provenance(),
        additions);
  }

  /** The stored result without what was not repeated. */
  Result before() {
    return before;
  }

  /** The new result with what was repeated. */
  Result after() {
    return after;
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }
}
