package org.photonbench.cli;

import java.util.List;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;

/** Results as text for people. */
final class Report {
  private Report() {}

  /** Quantities as a table, raw and corrected in the order of the analysis, with their marks. */
  static String quantities(List<Quantity> quantities) {
    TextTable table = new TextTable("  ");
    String group = null;
    for (Quantity quantity : quantities) {
      if (!quantity.group().equals(group)) {
        group = quantity.group();
        table.heading(group);
      }
      QuantityText text = QuantityText.of(quantity);
      boolean marked = !quantity.marks().isEmpty();
      table.row(
          "  " + quantity.label() + (marked ? " !" : ""),
          text.value(),
          text.interval().isEmpty() ? "" : "95 %: " + text.interval(),
          text.unit(),
          quantity.correction());
      for (String reason : quantity.marks()) {
        table.heading("    ! " + reason);
      }
    }
    return table.toString();
  }

  /** Messages, one a line. */
  static String messages(List<Message> messages) {
    StringBuilder text = new StringBuilder();
    for (Message message : messages) {
      text.append("  ").append(mark(message)).append(message).append('\n');
    }
    return text.toString();
  }

  /** A word before a message that should not be overlooked. */
  static String mark(Message message) {
    return switch (message.level()) {
      case INFO -> "";
      case WARNING -> "Warning: ";
      case ERROR -> "Error: ";
    };
  }
}
