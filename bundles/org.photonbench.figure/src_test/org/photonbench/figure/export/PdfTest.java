package org.photonbench.figure.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.figure.Figure;

/** A page of a PDF document, drawn by another program, against the picture that we draw. */
class PdfTest {
  private static final int BLOCK = 16;

  @TempDir Path folder;

  private static void assertLooksLikeThePicture(Figure figure, FigureStyle style) throws Exception {
    BufferedImage expected = FigureExport.image(figure, style);
    try (PDDocument document = Loader.loadPDF(FigureExport.pdf(figure, style))) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(
          style.width() * 72 / 96, document.getPage(0).getMediaBox().getWidth(), 0.01, figure.id());
      BufferedImage drawn =
          new PDFRenderer(document)
              .renderImage(0, (float) (96 * style.rasterScale() / 72), ImageType.RGB);
      assertEquals(expected.getWidth(), drawn.getWidth(), 1, figure.id());
      assertEquals(expected.getHeight(), drawn.getHeight(), 1, figure.id());
      int different = 0;
      int inked = 0;
      for (int y = 0; y + BLOCK <= Math.min(expected.getHeight(), drawn.getHeight()); y += BLOCK) {
        for (int x = 0; x + BLOCK <= Math.min(expected.getWidth(), drawn.getWidth()); x += BLOCK) {
          int[] a = sums(expected, x, y);
          int[] b = sums(drawn, x, y);
          int background = style.theme().background();
          int[] empty = {
            (background >> 16 & 0xFF) * BLOCK * BLOCK,
            (background >> 8 & 0xFF) * BLOCK * BLOCK,
            (background & 0xFF) * BLOCK * BLOCK
          };
          inked += distance(a, empty) > 10 ? 1 : 0;
          different += distance(a, b) > 60 ? 1 : 0;
        }
      }
      // A lost layer, text or clip would be far more than lines that lie on the border of blocks.
      assertTrue(
          different <= 0.02 * inked,
          figure.id() + ": " + different + " of " + inked + " blocks with ink differ");
    }
  }

  /** Sums of red, green and blue over a block of dots: edges are smoothed differently. */
  private static int[] sums(BufferedImage image, int left, int top) {
    int[] sums = new int[3];
    for (int y = top; y < top + BLOCK; y++) {
      for (int x = left; x < left + BLOCK; x++) {
        int rgb = image.getRGB(x, y);
        sums[0] += rgb >> 16 & 0xFF;
        sums[1] += rgb >> 8 & 0xFF;
        sums[2] += rgb & 0xFF;
      }
    }
    return sums;
  }

  /** Sum of the differences of the mean red, green and blue. */
  private static double distance(int[] a, int[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum / (BLOCK * BLOCK);
  }

  @Test
  void everyFigureLooksLikeItsPicture() throws Exception {
    for (Figure figure : DemoFigures.all().values()) {
      assertLooksLikeThePicture(figure, FigureStyle.SCREEN);
    }
    assertLooksLikeThePicture(DemoFigures.dip(), FigureStyle.JOURNAL_SINGLE);
  }

  @Test
  void theEndingOfTheNameAsksForIt() throws Exception {
    Path file = folder.resolve("g2.pdf");
    FigureExport.write(DemoFigures.dip(), FigureStyle.JOURNAL_DOUBLE, file);
    byte[] bytes = Files.readAllBytes(file);
    assertEquals("%PDF", new String(bytes, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertEquals("PhotonBench", document.getDocumentInformation().getCreator());
    }
  }
}
