package org.photonbench.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Palette;
import org.photonbench.figure.export.Canvas;
import org.photonbench.figure.export.FigureStyle;
import org.photonbench.figure.export.PdfDocument;

/** A report as a PDF document on A4 pages. Lengths are in pixels of 1/96 inch. */
public final class PdfReport {
  private static final double PAGE_WIDTH = 793.7;
  private static final double PAGE_HEIGHT = 1122.5;
  private static final double MARGIN = 60;
  private static final double WIDTH = PAGE_WIDTH - 2 * MARGIN;
  private static final double LINE = 15;
  private static final double SIZE = 10.5;
  private static final double HEADING = 15;
  private static final int INK = 0x1B1B1B;
  private static final int SOFT = 0x555555;
  private static final int MARK = 0x8A3B00;
  private static final double GAP = 14;
  private static final FigureStyle FIGURE =
      new FigureStyle(
          Palette.LIGHT,
          FigureStyle.Medium.SCREEN,
          (WIDTH - GAP) / 2,
          (WIDTH - GAP) / 2 * 0.7,
          6,
          2);

  /** Right edge of the numbers, left edges of unit, interval and correction. */
  private static final double VALUE = 365;

  private static final double UNIT = 371;
  private static final double INTERVAL = 440;
  private static final double CORRECTION = 585;

  private final PdfDocument document;
  private Canvas canvas;
  private double y;
  private int pages;

  private PdfReport(PdfDocument document) {
    this.document = document;
  }

  /** The document. */
  public static byte[] of(Report report) throws IOException {
    try (PdfDocument document = new PdfDocument(report.name(), Product.nameAndVersion())) {
      PdfReport pdf = new PdfReport(document);
      pdf.write(report);
      return document.finish();
    }
  }

  private void write(Report report) throws IOException {
    page(report);
    heading(report.name(), 20);
    if (report.provenance().isPresent()) {
      for (InputProvenance input : report.provenance().get().inputs()) {
        paragraph(report, input.format(), SOFT, 0);
        paragraph(report, "SHA-256 " + input.sha256(), SOFT, 0);
        if (!input.stream().isEmpty()) {
          paragraph(report, "Stream steps: " + input.stream(), SOFT, 0);
        }
      }
      paragraph(
          report,
          "Made "
              + report.provenance().get().started()
              + " by "
              + report.provenance().get().software(),
          SOFT,
          0);
    }
    for (Report.Section section : report.sections()) {
      room(report, 2 * HEADING + FIGURE.height() + GAP);
      y += GAP;
      heading(section.analysis().name(), HEADING);
      figures(report, section.figures());
      quantities(report, section.result().quantities());
      for (Message message : section.result().messages()) {
        paragraph(
            report, message.toString(), message.level() == Message.Level.INFO ? SOFT : MARK, 0);
      }
    }
    if (!report.left().isEmpty()) {
      room(report, 4 * LINE);
      y += GAP;
      heading("Not measured here", HEADING);
      for (Report.Left left : report.left()) {
        paragraph(report, left.analysis().name() + ": " + left.reason(), SOFT, 0);
      }
    }
  }

  private void page(Report report) throws IOException {
    document.page(PAGE_WIDTH, PAGE_HEIGHT);
    canvas = document.canvas();
    pages++;
    canvas.text(
        report.name() + "   " + pages,
        PAGE_WIDTH - MARGIN,
        PAGE_HEIGHT - MARGIN / 2,
        9,
        Canvas.Anchor.END,
        0,
        SOFT);
    y = MARGIN;
  }

  /** Begins a new page unless so much height is left. */
  private void room(Report report, double height) throws IOException {
    if (y + height > PAGE_HEIGHT - MARGIN && y > MARGIN) {
      page(report);
    }
  }

  private void heading(String text, double size) {
    y += size * 1.3;
    canvas.text(text, MARGIN, y, size, Canvas.Anchor.START, 0, INK);
    y += size * 0.5;
  }

  private void figures(Report report, List<Figure> figures) throws IOException {
    for (int i = 0; i < figures.size(); i++) {
      boolean left = i % 2 == 0;
      if (left) {
        room(report, FIGURE.height());
      }
      document.figure(figures.get(i), FIGURE, MARGIN + (left ? 0 : FIGURE.width() + GAP), y);
      if (!left || i == figures.size() - 1) {
        y += FIGURE.height() + GAP / 2;
      }
    }
  }

  private void quantities(Report report, List<Quantity> quantities) throws IOException {
    String group = "";
    for (Quantity quantity : quantities) {
      boolean first = !quantity.group().equals(group);
      room(report, LINE * (first ? 2.5 : 1));
      if (first) {
        group = quantity.group();
        y += LINE * 1.2;
        canvas.text(group, MARGIN, y, SIZE, Canvas.Anchor.START, 0, SOFT);
      }
      QuantityText text = QuantityText.of(quantity);
      y += LINE;
      cell(fitted(quantity.label(), 250), MARGIN + 8, Canvas.Anchor.START, INK);
      cell(text.value(), MARGIN + VALUE, Canvas.Anchor.END, INK);
      cell(text.unit(), MARGIN + UNIT, Canvas.Anchor.START, INK);
      cell(text.interval(), MARGIN + INTERVAL, Canvas.Anchor.START, INK);
      cell(
          fitted(quantity.correction(), WIDTH - CORRECTION),
          MARGIN + CORRECTION,
          Canvas.Anchor.START,
          SOFT);
      for (String mark : quantity.marks()) {
        paragraph(report, mark, MARK, 20);
      }
    }
    y += LINE * 0.4;
  }

  private void cell(String text, double x, Canvas.Anchor anchor, int color) {
    canvas.text(text, x, y, SIZE, anchor, 0, color);
  }

  private String fitted(String text, double width) {
    String fitting = text;
    while (canvas.textWidth(fitting, SIZE) > width && fitting.length() > 2) {
      fitting = fitting.substring(0, fitting.length() - 2).stripTrailing() + "\u2026";
    }
    return fitting;
  }

  private void paragraph(Report report, String text, int color, double indent) throws IOException {
    for (String line : lines(text, WIDTH - indent)) {
      room(report, LINE);
      y += LINE;
      canvas.text(line, MARGIN + indent, y, SIZE, Canvas.Anchor.START, 0, color);
    }
  }

  /** The text in lines that fit; a word that is longer than a line is cut. */
  private List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (canvas.textWidth(longer, SIZE) <= width || line.isEmpty()) {
        line.setLength(0);
        line.append(longer);
      } else {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      }
      while (canvas.textWidth(line.toString(), SIZE) > width && line.length() > 1) {
        int cut = line.length() - 1;
        while (cut > 1 && canvas.textWidth(line.substring(0, cut), SIZE) > width) {
          cut--;
        }
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
