package org.photonbench.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.figure.Figure;
import org.photonbench.figure.export.FigureExport;
import org.photonbench.figure.export.FigureStyle;

/** A report as one HTML page that needs no other file. */
public final class HtmlReport {
  private static final FigureStyle FIGURE = FigureStyle.SCREEN.withSize(640, 400);

  private static final String STYLE =
      """
      body { font: 15px/1.45 system-ui, sans-serif; color: #1b1b1b; background: #fff;
             max-width: 1340px; margin: 2em auto; padding: 0 1.5em; }
      h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em;
             border-bottom: 1px solid #ccc; }
      table { border-collapse: collapse; margin: 0.6em 0 1em; }
      th { text-align: left; font-weight: 600; padding: 0.6em 1em 0.1em 0; }
      td { padding: 0.1em 1.4em 0.1em 0; vertical-align: top; }
      td.number { text-align: right; white-space: nowrap; }
      .mark { color: #8a3b00; } .soft { color: #555; } .figures { display: flex; flex-wrap: wrap;
             gap: 1em; } .figures img { width: 640px; max-width: 100%; }
      @media print { body { margin: 0; } h2 { break-after: avoid; }
             .figures img { width: 48%; } }
      """;

  private final StringBuilder html = new StringBuilder(1 << 16);

  private HtmlReport() {}

  /** The page. */
  public static String of(Report report) {
    HtmlReport page = new HtmlReport();
    page.write(report);
    return page.html.toString();
  }

  private void write(Report report) {
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(escaped(report.name()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(escaped(report.name()))
        .append("</h1>\n");
    provenance(report);
    report.sections().forEach(this::section);
    if (!report.left().isEmpty()) {
      html.append("<h2>Not measured here</h2>\n<table>\n");
      for (Report.Left left : report.left()) {
        html.append("<tr><td>")
            .append(escaped(left.analysis().name()))
            .append("</td><td>")
            .append(escaped(left.reason()))
            .append("</td></tr>\n");
      }
      html.append("</table>\n");
    }
    html.append("</body>\n</html>\n");
  }

  private void provenance(Report report) {
    html.append("<table class=\"soft\">\n");
    report
        .provenance()
        .ifPresent(p -> {
          for (InputProvenance input : p.inputs()) {
            fact("File", input.uri());
            fact("Format", input.format());
            fact("SHA-256", input.sha256());
            if (!input.stream().isEmpty()) {
              fact("Stream steps", input.stream());
            }
          }
          fact("Made", p.started() + " by " + p.software());
        });
    if (report.provenance().isEmpty()) {
      fact("Made", "by " + Product.nameAndVersion());
    }
    html.append("</table>\n");
  }

  private void fact(String name, String value) {
    html.append("<tr><td>").append(escaped(name)).append("</td><td>").append(escaped(value));
    html.append("</td></tr>\n");
  }

  private void section(Report.Section section) {
    html.append("<h2>").append(escaped(section.analysis().name())).append("</h2>\n");
    html.append("<div class=\"figures\">\n");
    for (Figure figure : section.figures()) {
      byte[] svg = FigureExport.svg(figure, FIGURE).getBytes(StandardCharsets.UTF_8);
      html.append("<img alt=\"")
          .append(escaped(figure.title()))
          .append("\" src=\"data:image/svg+xml;base64,")
          .append(Base64.getEncoder().encodeToString(svg))
          .append("\">\n");
    }
    html.append("</div>\n");
    quantities(section.result().quantities());
    for (Message message : section.result().messages()) {
      html.append(
              message.level() == Message.Level.INFO ? "<p class=\"soft\">" : "<p class=\"mark\">")
          .append(escaped(message.toString()))
          .append("</p>\n");
    }
  }

  private void quantities(List<Quantity> quantities) {
    html.append("<table>\n");
    String group = "";
    for (Quantity quantity : quantities) {
      if (!quantity.group().equals(group)) {
        group = quantity.group();
        html.append("<tr><th colspan=\"5\">").append(escaped(group)).append("</th></tr>\n");
      }
      QuantityText text = QuantityText.of(quantity);
      html.append("<tr title=\"")
          .append(escaped(quantity.method()))
          .append("\"><td>")
          .append(escaped(quantity.label()))
          .append("</td><td class=\"number\">")
          .append(escaped(text.value()))
          .append("</td><td>")
          .append(escaped(text.unit()))
          .append("</td><td class=\"number\">")
          .append(text.interval().isEmpty() ? "" : "95\u202f%: " + escaped(text.interval()))
          .append("</td><td>")
          .append(escaped(quantity.correction()))
          .append("</td></tr>\n");
      for (String mark : quantity.marks()) {
        html.append("<tr><td></td><td colspan=\"4\" class=\"mark\">")
            .append(escaped(mark))
            .append("</td></tr>\n");
      }
    }
    html.append("</table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
