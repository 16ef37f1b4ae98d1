package org.photonbench.analysis.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Quantities, curves and messages of a result while an analysis makes it, each in the order in
 * which it was added.
 */
public final class Findings {
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  public void add(Quantity quantity) {
    quantities.add(quantity);
  }

  public void addQuantities(Collection<Quantity> more) {
    quantities.addAll(more);
  }

  public void add(Curve curve) {
    curves.add(curve);
  }

  /** Adds a table. */
  public void curve(String id, String label, Column... columns) {
    curves.add(new Curve(id, label, List.of(columns)));
  }

  public void addMessages(Collection<Message> more) {
    more.forEach(this::add);
  }

  /** Adds a message, unless the same is there already. */
  public void add(Message message) {
    if (!messages.contains(message)) {
      messages.add(message);
    }
  }

  public void warn(String what, String todo) {
    add(Message.warning(what, todo));
  }

  public void note(String what) {
    add(Message.info(what));
  }

  /** Adds an exact count. */
  public void count(String id, String group, String label, long value, String method) {
    add(Quantity.count(id, group, label, value, method));
  }

  /** Adds a number that was computed from others and has no uncertainty of its own. */
  public void derived(
      String id, String group, String label, double value, String unit, String method) {
    add(Quantity.derived(id, group, label, value, unit, method));
  }

  /** Adds a number with a normal error; see {@link Quantity#normal}. */
  public void normal(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    add(Quantity.normal(id, group, label, value, sigma, unit, correction, method, marks));
  }

  /**
   * Adds a number with an interval of its own.
   *
   * @param sigma NaN for none
   * @param interval95 null for none
   */
  public void add(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      Interval interval95,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    double low = interval95 == null ? Double.NaN : interval95.low();
    double high = interval95 == null ? Double.NaN : interval95.high();
    add(Quantity.of(id, group, label, value, sigma, low, high, unit, correction, method, marks));
  }

  /** What was added so far; the list does not change later. */
  public List<Quantity> quantities() {
    return List.copyOf(quantities);
  }

  public List<Curve> curves() {
    return List.copyOf(curves);
  }

  public List<Message> messages() {
    return List.copyOf(messages);
  }

  /** The result of an analysis, without provenance. */
  public Result result(String analysisId, Record settings) {
    return new Result(analysisId, settings, quantities, curves, messages, Optional.empty());
  }
}
