package org.photonbench.figure.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.photonbench.figure.Figure;

/** A PDF document in memory, made page by page. Lengths are in pixels of 1/96 inch. */
public final class PdfDocument implements Closeable {
  private static final double POINTS = 72 / FigureStyle.PER_INCH;

  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;

  /**
   * @param title what the document is, for its properties
   * @param creator the program that makes it
   */
  public PdfDocument(String title, String creator) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setCreator(creator);
    document.setDocumentInformation(information);
  }

  /** Begins a page; the one before is finished. */
  public void page(double width, double height) throws IOException {
    finishPage();
    PDPage page = new PDPage(new PDRectangle((float) (width * POINTS), (float) (height * POINTS)));
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    content.transform(
        new Matrix((float) POINTS, 0, 0, (float) -POINTS, 0, (float) (height * POINTS)));
  }

  private void finishPage() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }

  /** The present page, to paint on. */
  public Canvas canvas() {
    return new PdfCanvas(document, content);
  }

  /** Paints a figure on the present page, with its upper left corner at a place. */
  public void figure(Figure figure, FigureStyle style, double x, double y) throws IOException {
    content.saveGraphicsState();
    content.transform(new Matrix(1, 0, 0, 1, (float) x, (float) y));
    FigurePainter.paint(figure, style, canvas());
    content.restoreGraphicsState();
  }

  /** The finished document. */
  public byte[] finish() throws IOException {
    finishPage();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    finishPage();
    document.close();
  }
}
