package org.photonbench.analysis;

import java.util.List;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;

/**
 * An analysis technique: an OSGi service and a {@link java.util.ServiceLoader} provider. It
 * declares its settings and inputs; forms, command-line options, help and views are made from that.
 *
 * @param <S> the settings record, see {@link org.photonbench.analysis.settings.Setting}
 */
public interface Analysis<S extends Record> {
  /** Stable identifier, the verb on the command line, for example {@code hbt}. */
  String id();

  /** Name for people. */
  String name();

  /** One paragraph: what it measures. */
  String description();

  /** Version of the estimator: raised when the same input and settings give other numbers. */
  String version();

  /** Publications that the estimators come from. */
  List<String> references();

  Class<S> settingsType();

  /** The figures of a result of this analysis, most important first. */
  List<Figure> figures(Result result);
}
