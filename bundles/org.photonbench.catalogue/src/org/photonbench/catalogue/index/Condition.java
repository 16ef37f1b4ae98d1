package org.photonbench.catalogue.index;

import java.util.Optional;

/**
 * One condition of a filter.
 *
 * @param field what is compared; empty for a quantity that is no field, and for a search in names
 * @param quantityId identifier of that quantity; empty text otherwise
 * @param operator how
 * @param text with what, as it was typed
 * @param number the number in the unit of the field, or of a quantity in base units; NaN for texts
 */
public record Condition(
    Optional<Field> field, String quantityId, Operator operator, String text, double number) {
  /** How two values are compared. */
  public enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    CONTAINS("~");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As it is typed. */
    public String sign() {
      return sign;
    }

    boolean orders() {
      return this != EQUAL && this != NOT_EQUAL && this != CONTAINS;
    }

    /** In SQL; of {@code CONTAINS} none. */
    String sql() {
      return this == NOT_EQUAL ? "<>" : sign;
    }
  }
}
